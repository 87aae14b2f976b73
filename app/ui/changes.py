"""What the sending threads changed, gathered so that it is told at most twenty times a second."""

from collections.abc import Collection
from threading import Lock
from time import monotonic

INTERVAL_S = 0.05
BATCH = 25
"""Payments told at once; the others wait for the next turn."""


class Changes:
    """The payments that changed and whether the till's state did; used by several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._payment_ids: dict[str, None] = {}
        self._has_state = False
        self._not_before = 0.0

    def note(self, payment_id: str | None = None) -> bool:
        """Remember a change of one payment, or of the state alone.

        Returns:
            Whether this is the first change since the last were told: somebody must be woken.
        """
        with self._lock:
            is_first = not self._has_state
            self._has_state = True
            if payment_id is not None:
                self._payment_ids[payment_id] = None
            return is_first

    def due_in_s(self) -> float | None:
        """Tell how long to wait before telling; 0 for now, None while nothing changed."""
        with self._lock:
            return max(0.0, self._not_before - monotonic()) if self._has_state else None

    def take(self) -> list[str]:
        """Take the payments to be told now, the longest waiting first."""
        with self._lock:
            taken = list(self._payment_ids)[:BATCH]
            for payment_id in taken:
                del self._payment_ids[payment_id]
            self._has_state = bool(self._payment_ids)
            self._not_before = monotonic() + INTERVAL_S
            return taken

    def put_back(self, payment_ids: Collection[str], pause_s: float) -> None:
        """Remember again what could not be told, and leave it for a while."""
        with self._lock:
            self._payment_ids = {**dict.fromkeys(payment_ids), **self._payment_ids}
            self._has_state = True
            self._not_before = monotonic() + pause_s
