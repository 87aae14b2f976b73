"""The window's language: compiled translations beside the program, and Qt's own for its menus."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.services.languages import Language, language_of
from app.services.resources import resource
from app.ui.look.sentences import reword_all

logger = logging.getLogger(__name__)

_NAME = "uzum-fiskal-language"
_present = [Language.ENGLISH]


def wanted_language(setting: str) -> Language:
    """Give the language that a setting means on this computer."""
    return language_of(setting, QLocale.system().uiLanguages())


def present_language() -> Language:
    """Give the language that the window speaks."""
    return _present[0]


def install_language(app: QCoreApplication, language: Language) -> None:
    """Have everything that is said from now on said in a language, instead of any before."""
    # Asked by name: without one, Python gets an object for each child of the application, 11 ms.
    before = app.findChildren(QTranslator, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    code = language.value.replace("-", "_")
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt_folder), (f"uzum_fiskal_{code}", _folder())):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
            if folder == _folder():
                logger.warning("There is no translation %s in %s", name, folder)
    for translator in before:
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(code))
    _present[0] = language


def switch_language(app: QApplication, language: Language) -> None:
    """Say everything that is on the screen in another language."""
    install_language(app, language)
    reword_all(app.allWidgets())


def _folder() -> str:
    return str(resource("translations"))
