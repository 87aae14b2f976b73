"""Collects Python's cyclic garbage from the event loop, a little at a time.

Left to itself the collector runs wherever an allocation tips it over, on any thread, and holds the
interpreter's lock for as long as it takes: the window stands still while a sending thread tidies
up. Here it runs on the window's own thread, between two events, often enough to have little to do.
"""

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG_MS = 1_000
"""How often what is new is looked through."""
FULL_EVERY = 30
"""Each so manyth time, everything made since the start is."""


class Collector(QObject):
    """Takes the collecting over from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = 0
        self._timer = QTimer(self, interval=YOUNG_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Leave aside what there is by now, which stays to the end, and begin."""
        gc.freeze()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the collecting back to the interpreter."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()

    def _on_timeout(self) -> None:
        self._turns += 1
        gc.collect(2 if self._turns % FULL_EVERY == 0 else 1)
