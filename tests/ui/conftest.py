"""The window's tests need no screen; set before anything imports Qt."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Pass over what Qt's offscreen plug-in says of itself; every other warning fails the test."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")
