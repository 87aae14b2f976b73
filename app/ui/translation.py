"""The window's language: compiled translations beside the program, and Qt's own for its buttons."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.services.resources import resource

logger = logging.getLogger(__name__)


def install_translations(app: QCoreApplication, locale: QLocale | None = None) -> int:
    """Load the translations for a language, the system's own unless another is given.

    Returns:
        How many were found; none is no fault, the sentences are English then.
    """
    locale = locale or QLocale()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resource("translations"))
    installed = 0
    for name, folder in (("qtbase", qt_folder), ("uzum_fiskal", ours)):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            installed += 1
        else:
            translator.deleteLater()
    return installed
