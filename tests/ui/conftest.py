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
