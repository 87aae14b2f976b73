"""Tries Qt without a window, for the self-test."""

import os
import sys


def try_qt() -> str:
    """Load Qt with a platform plug-in and paint something; a window that runs has done so.

    Returns:
        Qt's version and the platform plug-in's name.

    Raises:
        ImportError: Qt or a library it needs is missing.
    """
    from PySide6.QtCore import qVersion  # noqa: PLC0415 - the import is what is tried
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    has_display = sys.platform in {"win32", "darwin"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    arguments = ["selftest"] if has_display else ["selftest", "-platform", "offscreen"]
    application = QApplication.instance()
    if application is None:
        application = QApplication(arguments)
        _paint()
    return f"Qt {qVersion()}, {QGuiApplication.platformName()}"


def _paint() -> None:
    from PySide6.QtWidgets import QLabel  # noqa: PLC0415

    label = QLabel("Uzum Fiskal")
    if label.grab().isNull():
        raise ImportError("Qt paints nothing")
    label.deleteLater()
