"""The window's tests need no screen; set before anything imports Qt."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


def pytest_configure(config: pytest.Config) -> None:
    """Pass over what Qt's offscreen plug-in says of itself; every other warning fails the test."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """End every window while Python can still answer its event filters."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for window in application.topLevelWidgets():
            window.hide()
            window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
