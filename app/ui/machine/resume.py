"""Notices that the computer was asleep: what is waited for must not be waited for that much longer.

No message of the system is relied on: they differ by system, and some tills get none. A clock that
goes on while the computer sleeps is looked at every few seconds; when much more time has passed
than between two looks, the computer slept. A process that was stopped for long counts as well.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

LOOK_MS = 5000
ASLEEP_S = 20.0
"""A busy computer is late by some seconds; nobody wakes one after less than this."""


def time_with_sleep_s() -> float:
    """Give a time in seconds that goes on while the computer sleeps, and that nobody sets.

    On Windows the monotonic clock counts sleep; on Linux it stands still, and another one does not.
    Elsewhere the wall clock has to do: when it is set ahead, that costs a needless look around.
    """
    if sys.platform == "win32":
        return time.monotonic()
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()


class ResumeWatch(QObject):
    """Looks at the clock while the event loop runs."""

    resumed = Signal(float)
    """The computer was asleep, for about so many seconds."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time_with_sleep_s
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._looked_at_s = clock()
        self._timer = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        self._looked_at_s = self._clock()
        self._timer.start()

    def look(self) -> None:
        """Look at the clock now."""
        now_s = self._clock()
        passed_s, self._looked_at_s = now_s - self._looked_at_s, now_s
        if passed_s > ASLEEP_S:
            self.resumed.emit(passed_s)
