"""A till with everything real: window, scanner's process, journal, and a server over HTTP."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from app.bootstrap import TillOpening, make_application
from app.domain.payment import PaymentState
from app.fbox.simulator import Simulator
from app.services.datadir import DataDir, open_datadir
from app.services.settings import load_settings
from app.services.till import open_till
from app.services.views import PaymentCard
from app.ui.card.subjects import Shown
from app.ui.machine.instance import Instance
from app.ui.window_run import Start, WindowRun
from tests.ui.shop import SLOW_GAP_MS

ROOT = Path(__file__).parents[2]
DEADLINE_MS = 60_000


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


class Shop:
    """One till; `open` and `close` are a cashier's morning and evening."""

    def __init__(self, qtbot, folder: DataDir, simulator: Simulator) -> None:
        self.folder, self.simulator = folder, simulator
        self._qtbot = qtbot
        self._ending: list[Callable[[], object]] = []
        self._run: WindowRun | None = None

    @property
    def run(self) -> WindowRun:
        assert self._run is not None
        return self._run

    def configure(self, camera: str | None = None) -> None:
        text = f'[fbox]\nbase_url = "{self.simulator.base_url}"\n[camera]\n'
        text += "enabled = false\n" if camera is None else f'source = "{camera}"\n'
        self.folder.settings.write_text(text, encoding="utf-8")

    def prepare(self, payment_id: str) -> None:
        """Put a payment into the journal before the window is opened."""
        till = open_till(self.folder, load_settings(self.folder.settings))
        till.add_payment(payment_id, 18_500_000, "Order 1043", "test")
        till.stop()

    def open(self) -> None:
        run = self._make()
        with self._qtbot.waitSignal(run.bridge.opened, timeout=DEADLINE_MS):
            run.show()

    def show(self) -> None:
        """Show a window whose journal may not open."""
        self._make().show()

    def _make(self) -> WindowRun:
        make_application()
        settings = load_settings(self.folder.settings)
        instance = Instance(self.folder.path)
        assert instance.claim()
        opening = TillOpening(self.folder, settings, is_training=False)
        run = WindowRun(Start(self.folder, settings), instance, opening)
        self._run = run
        self._ending = [run.stop, opening.close, instance.release, run.deleteLater]
        return run

    def close(self) -> None:
        for end in self._ending:
            end()
        self._ending = []

    def add_payment(self, payment_id: str) -> None:
        with self._qtbot.waitSignal(self.run.bridge.payment_added, timeout=DEADLINE_MS):
            self.run.bridge.add_payment(payment_id, 18_500_000, "Order 1043")
        self.until(lambda: self.selected == payment_id)

    @property
    def window(self) -> QWindow:
        """The window as the window system knows it: that is where keys arrive."""
        return self.run.window.windowHandle()

    @property
    def scanner_pid(self) -> int | None:
        return self.run.scanner._session.process_id

    @property
    def selected(self) -> str | None:
        row = self.run.window.desk._list.selected
        return None if row is None else row.payment_id

    @property
    def card(self) -> PaymentCard | None:
        subject = self.run.window.desk.subject
        return subject.card if isinstance(subject, Shown) else None

    def type_like_scanner(self, text: str) -> None:
        """Key by key into the window, as the window system delivers it, with Enter at the end."""
        self.until(lambda: self.run.senses.wedge is not None)
        # A loaded machine may stop the test between two keys for longer than a scanner would.
        self.run.senses.wedge.set_options(gap_ms=SLOW_GAP_MS)
        for character in text:
            QTest.keyClick(self.window, character)
        QTest.keyClick(self.window, Qt.Key.Key_Return)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=DEADLINE_MS)

    def until_card(self, payment_id: str, state: PaymentState) -> PaymentCard:
        self.until(lambda: self._shows(payment_id, state))
        card = self.card
        assert card is not None
        return card

    def _shows(self, payment_id: str, state: PaymentState) -> bool:
        card = self.card
        return card is not None and (card.row.payment_id, card.row.state) == (payment_id, state)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as server:
        yield server


@pytest.fixture
def shop(qtbot, qapp, tmp_path: Path, simulator: Simulator) -> Iterator[Shop]:
    made = Shop(qtbot, open_datadir(tmp_path / "Касса № 1"), simulator)
    made.configure()
    yield made
    made.close()


@pytest.fixture
def film(tmp_path: Path) -> Callable[[bytes], Path]:
    """Film a picture; gives the video file."""

    def make(picture: bytes) -> Path:
        source, video = tmp_path / "slip.png", tmp_path / "чек.avi"
        source.write_bytes(picture)
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.flows.film", str(source), str(video)]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, timeout=60)
        return video

    return make
