"""Letters from other threads, handed out on the window's thread a little at a time.

A thousand letters in one second must leave the event loop free for key presses: a letter may
replace an older one of its kind, and each turn of the loop spends only a few milliseconds on them.
"""

from collections.abc import Callable, Hashable
from threading import Lock
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

SLICE_S = 0.008
"""How long one turn of the event loop may be spent on letters."""


class Letterbox(QObject):
    """Calls posted from any thread, made on the thread that this object lives on."""

    _filled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._letters: dict[Hashable, Callable[[], None]] = {}
        self._is_announced = False
        self._is_closed = False
        # An event posted from within an event is served in the same turn; a timer of zero is not,
        # so that key presses and painting come in between.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._hand_out)
        self._filled.connect(self._hand_out, Qt.ConnectionType.QueuedConnection)

    def post(self, deliver: Callable[[], None], *, replaces: Hashable = None) -> None:
        """Have a call made on this object's thread; from any thread, never blocking.

        Args:
            deliver: the call.
            replaces: letters of the same kind that are still here are dropped; None replaces none.
        """
        kind = object() if replaces is None else replaces
        with self._lock:
            if self._is_closed:
                return
            self._letters.pop(kind, None)
            self._letters[kind] = deliver
            if not self._is_announced:
                self._is_announced = True
                self._filled.emit()

    def close(self) -> None:
        """Drop what is here and all that comes: after this no thread touches Qt through it."""
        with self._lock:
            self._is_closed = True
            self._letters.clear()

    @Slot()
    def _hand_out(self) -> None:
        deadline = monotonic() + SLICE_S
        try:
            while (deliver := self._take()) is not None:
                deliver()
                if monotonic() >= deadline:
                    break
        finally:
            with self._lock:
                self._is_announced = bool(self._letters)
                if self._is_announced:
                    self._next_turn.start()

    def _take(self) -> Callable[[], None] | None:
        with self._lock:
            kind = next(iter(self._letters), None)
            return None if kind is None else self._letters.pop(kind)
