"""The window's tests need no screen; set before anything imports Qt."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Pass over what Qt's offscreen plug-in says of itself; every other warning fails the test."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


@pytest.fixture(autouse=True)
def no_layout_items_in_python() -> Iterator[None]:
    """See that every layout was put in its place before it was filled.

    PySide makes a Python object for each item of a layout that is put in its place filled. Qt does
    away with the item when its widget goes, and tells nobody: the Python object then answers for
    whatever comes to stand at that address, and the process dies at some later deletion.
    """
    yield
    from PySide6.QtWidgets import QLayout, QLayoutItem  # noqa: PLC0415 - as below
    from shiboken6 import Shiboken  # noqa: PLC0415

    kinds = [type(o) for o in Shiboken.getAllValidWrappers() if isinstance(o, QLayoutItem)]
    assert [kind for kind in kinds if not issubclass(kind, QLayout)] == []


@pytest.fixture
def simulator() -> Iterator[Any]:
    """Give a server of our own."""
    from app.fbox.simulator import Simulator  # noqa: PLC0415 - few tests need one

    with Simulator() as running:
        yield running


@pytest.fixture
def shop(qtbot: Any, qapp: Any, simulator: Any, tmp_path: Path) -> Iterator[Any]:
    """Give a window over a real till."""
    from app.ui.look import theme  # noqa: PLC0415 - Qt comes after the platform's choice above
    from tests.ui.shop import Shop  # noqa: PLC0415

    theme.install(qapp)
    made = Shop(qtbot, simulator, tmp_path)
    yield made
    made.close()
