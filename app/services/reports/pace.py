"""Long work beside a window: done in small pieces, so that the window gets its turn, or dropped."""

from threading import Event
from time import monotonic, sleep

PIECE_S = 0.002
"""The longest time that the interpreter is kept from the window's thread."""
REST_S = 0.001


class CancelledError(Exception):
    """The work is not wanted any more."""


class Pace:
    """Called between small steps; rests after each PIECE_S of them."""

    def __init__(self, cancelled: Event | None = None) -> None:
        self._cancelled = cancelled
        self._began = monotonic()

    def step(self) -> None:
        """Let the window's thread go first, where there is one.

        Raises:
            CancelledError: the work is to end.
        """
        if self._cancelled is None or monotonic() - self._began < PIECE_S:
            return
        if self._cancelled.is_set():
            raise CancelledError
        sleep(REST_S)
        self._began = monotonic()
