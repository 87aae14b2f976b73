"""The two clocks of the program: one for the record, one for waiting."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the services ask for the time."""

    def now(self) -> datetime:
        """Give the wall clock's time, UTC. It may be wrong and it may jump."""

    def schedule_ms(self) -> int:
        """Give the schedule: milliseconds that never jump while this process lives.

        It starts from the wall clock, so that due times mean nearly the same to all processes.
        """


class SystemClock:
    """The computer's own clocks."""

    def __init__(self) -> None:
        self._offset_ms = (time.time_ns() - time.monotonic_ns()) // 1_000_000

    def now(self) -> datetime:
        """Give the wall clock's time, UTC."""
        return datetime.now(UTC)

    def schedule_ms(self) -> int:
        """Give the schedule; see `Clock`."""
        return self._offset_ms + time.monotonic_ns() // 1_000_000
