"""What a till does for its own good while nobody waits: it makes old attempts small."""

from app.journal.compaction import BATCH, compact
from app.journal.journal import Journal
from app.services.clock import Clock

FIRST_AFTER_MS = 5 * 60_000
"""A start has better things to do."""
EVERY_MS = 6 * 3_600_000


class Upkeep:
    """Called often, on one thread; does something seldom."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock
        self._due_ms = clock.schedule_ms() + FIRST_AFTER_MS

    def run_if_due(self) -> None:
        """Make one batch of old attempts small, if it is time; the rest follows with the next call.

        Raises:
            JournalError: nothing was changed.
        """
        now_ms = self._clock.schedule_ms()
        if now_ms < self._due_ms:
            return
        with self._journal.writing() as connection:
            done = compact(connection, self._clock.now())
        if done < BATCH:
            self._due_ms = now_ms + EVERY_MS
