"""A good receipt that waits for its payment."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.views import ScanAnswer

HELD_MS = 120_000
"""How long it is offered: after that, whoever is at the till has another customer."""


class HeldReceipt(QObject):
    """Keeps one, for a while."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.answer: ScanAnswer | None = None
        self._forgetting = QTimer(self, singleShot=True, interval=HELD_MS)
        self._forgetting.timeout.connect(self.drop)

    def keep(self, answer: ScanAnswer) -> None:
        """Keep the receipt of a scan."""
        self.answer = answer
        self._forgetting.start()
        self.changed.emit()

    def drop(self) -> None:
        """Keep none any more."""
        self.answer = None
        self._forgetting.stop()
        self.changed.emit()

    def take(self) -> ScanAnswer | None:
        """Give the receipt away."""
        answer = self.answer
        self.drop()
        return answer
