"""Tells when a window has painted itself for the first time: what is slow begins only then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

AT_LATEST_MS = 1000
"""A window that starts minimised or on another desktop may not be painted for hours."""


class FirstPaint(QObject):
    """Watches one window until its first paint."""

    painted = Signal()
    """Emitted once, from the event loop, after the paint."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._on_turn)
        self._turn.start(AT_LATEST_MS)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Let everything pass; a paint is followed by one turn of the event loop."""
        if event.type() is QEvent.Type.Paint:
            self._turn.start(0)
        return False

    def _on_turn(self) -> None:
        # Asked for, not kept: a child that held its window would have it deleted from within.
        window = self.parent()
        if window is not None:
            window.removeEventFilter(self)
        self.painted.emit()
