"""Tells a key that a person pressed from one that a scanner sent among others.

A short code is typed into the window like any keys, digits and Enter included. What answers a
question must therefore stand alone: no other key just before it and, for a digit, none just after.
"""

# ruff: noqa: N802 (Qt's own names)

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

QUIET_MS = 250
"""Scanners leave up to 40 ms between two keys; a person who answers presses one."""


class LoneKeys(QObject):
    """Watches the keys of all windows while a question is on the card."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_watching = False
        self._newest_ms, self._before_ms = 0.0, float("-inf")
        self._pending: Callable[[], object] | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._act)

    def watch(self, is_asking: bool) -> None:
        """Begin or stop to watch: a filter on everything is not for the whole day."""
        application = QCoreApplication.instance()
        if is_asking == self._is_watching or application is None:
            return
        self._is_watching = is_asking
        self._pending = None
        if is_asking:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    @property
    def is_alone(self) -> bool:
        """Whether no other key came just before the newest one."""
        return self._newest_ms - self._before_ms >= QUIET_MS

    def when_alone(self, call: Callable[[], object]) -> None:
        """Do something for the key that was just pressed, unless others come with it."""
        if self.is_alone:
            self._pending = call
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each press as the window system gives it, before anything takes it."""
        is_press = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_press and event.spontaneous() and isinstance(watched, QWindow):
            self._before_ms, self._newest_ms = self._newest_ms, monotonic() * 1000
            self._pending = None
        return False

    def _act(self) -> None:
        call, self._pending = self._pending, None
        if call is not None:
            call()
