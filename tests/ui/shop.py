"""A window over a real till, to be worked at as a cashier does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random

from PySide6.QtCore import Qt

from app.domain.payment import PaymentState
from app.fbox.simulator import Simulator
from app.services.datadir import open_datadir
from app.services.samples import sample_link
from app.services.settings import CameraSection, Settings
from app.services.till import open_till
from app.services.views import ScanResult, ServerState
from app.ui.bridge import Bridge
from app.ui.card.faces import CardAction
from app.ui.card.subjects import Answered, Opening
from app.ui.main_window import MainWindow
from app.ui.scan.scanner import Scanner

DEADLINE_MS = 60_000
SLOW_GAP_MS = 1_000
"""A loaded machine may stop a test between two keys for longer than a scanner ever waits."""
AWAITING = PaymentState.AWAITING_RECEIPT


def new_link(seed: int, age_days: int = 0) -> str:
    return sample_link(datetime.now(UTC) - timedelta(days=age_days), Random(seed))


class Shop:
    """A window over a real till: a real journal, a real server on loopback."""

    def __init__(self, qtbot, simulator: Simulator, tmp_path) -> None:
        self.qtbot, self.simulator = qtbot, simulator
        plain = Settings()
        self.settings = replace(
            plain,
            fbox=replace(plain.fbox, base_url=simulator.base_url, read_timeout_s=2.0),
            camera=CameraSection(enabled=False),
        )
        self.folder = open_datadir(tmp_path / "Касса")
        self.bridge = Bridge(partial(open_till, self.folder, self.settings))
        self.scanner = Scanner()
        self.window = MainWindow(self.bridge, self.scanner, self.settings)
        self.desk, self.list, self.card = self.window.desk, self.window.payments, self.window.card
        self.server: list[ServerState] = []
        self.bridge.state_changed.connect(lambda state: self.server.append(state.outbox.server))

    def open(self, *payment_ids: str) -> None:
        self.window.show()
        self.bridge.start()
        for payment_id in payment_ids:
            self.add(payment_id)
        self.wait(
            lambda: not self.list.model.is_loading and not isinstance(self.desk.subject, Opening)
        )

    def add(self, payment_id: str) -> None:
        self.bridge.add_payment(payment_id, 100_00, f"Order {payment_id}")
        self.wait(lambda: self.selected == payment_id)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=DEADLINE_MS)

    def scan(self, link: str, source: str = "wedge") -> None:
        self.window.on_scan(link, source)

    def wait_for(self, payment_id: str, state: PaymentState) -> None:
        self.wait(lambda: self.shown == (payment_id, state))

    def wait_answer(self, result: ScanResult) -> None:
        self.wait(
            lambda: (
                isinstance(self.desk.subject, Answered)
                and self.desk.subject.answer.result is result
            )
        )

    def press(self, action: CardAction) -> None:
        self.wait(lambda: self.card.button(action) is not None)
        self.qtbot.mouseClick(self.card.button(action), Qt.MouseButton.LeftButton)

    @property
    def selected(self) -> str | None:
        return self.list.selected.payment_id if self.list.selected else None

    @property
    def shown(self) -> tuple[str, PaymentState] | None:
        card = self.desk.shown
        return (card.row.payment_id, card.row.state) if card else None

    @property
    def footer(self) -> str:
        return self.card.face.footer if self.card.face else ""

    def close(self) -> None:
        self.window.close()
        self.scanner.stop()
        self.bridge.stop()
        self.window.deleteLater()
