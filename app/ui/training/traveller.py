"""Watches one journey through the window and tells its stations; ends it when it is over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.domain.payment import PaymentState
from app.domain.phone import format_phone
from app.scanning.events import CameraChanged
from app.services.phrases import english
from app.services.views import PaymentCard, ScanAnswer
from app.ui.window_run import WindowRun

SETTLE_MS = 600
"""The picture is taken once the card has been painted."""
WAITING = 4


class Traveller(QObject):
    """Tells what happens, by `tell`, until a payment is confirmed or refused.

    Attributes:
        exit_code: of the journey; 4 for as long as nothing was confirmed.
    """

    def __init__(
        self, run: WindowRun, target: Path, limit_ms: int, tell: Callable[[str], object]
    ) -> None:
        super().__init__(run)
        self.exit_code = WAITING
        self._run, self._target, self._tell = run, target, tell
        run.scanner.camera_changed.connect(self._on_camera_changed)
        run.bridge.scan_answered.connect(self._on_scan_answered)
        run.bridge.payment_changed.connect(self._on_payment_changed)
        QTimer.singleShot(limit_ms, self, self._on_limit)

    def _on_camera_changed(self, change: CameraChanged) -> None:
        self._tell(f"camera: {change.state.value} {change.detail}".rstrip())

    def _on_scan_answered(self, answer: ScanAnswer) -> None:
        self._tell(f"read: {answer.text}")
        self._tell(f"paired: {answer.result.value}, payment {answer.payment_id}")

    def _on_payment_changed(self, card: PaymentCard) -> None:
        if card.row.state is not PaymentState.CONFIRMED or self.exit_code == 0:
            return
        self.exit_code = 0
        self._tell(f"state: {english('state.confirmed')}")
        self._tell(f"phone: {format_phone(card.client_phone_number or '')}")
        QTimer.singleShot(SETTLE_MS, self, self._take_picture)

    def _take_picture(self) -> None:
        self._run.window.grab().save(str(self._target))
        self._tell(f"screenshot: {self._target}")
        self._run.leaving.end()

    def _on_limit(self) -> None:
        self._tell("nothing was confirmed in time")
        self._run.leaving.end()
