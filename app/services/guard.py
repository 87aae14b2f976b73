"""What only the administrator may do, behind a PIN: asked for once, then open for some minutes.

Without a PIN nothing is guarded. The PIN lies in the journal and not in `settings.toml`: that file
is copied over shares and mailed to whoever helps, and a digest of a few digits does not withstand
a night of trying. Each till therefore has its own PIN, and its journal counts the wrong tries of
all processes. Whoever may write the journal's file can remove the PIN; it keeps the till's users
apart, not the computer's.
"""

import math
import threading

from app.domain.pin import PinError, check_pin, digest_of, is_pin
from app.journal import administrator, audit
from app.journal.administrator import StoredPin
from app.journal.audit import AuditKind, Fact
from app.journal.journal import Journal, Transaction
from app.services.clock import Clock
from app.services.views import GuardState

OPEN_S = 300
"""How long the right PIN holds."""
FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 30, 3600
"""After the fifth wrong try; each further one doubles it, up to an hour."""


class Guard:
    """One process's guard, for any thread; what it opens stays open in this process alone."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal, self._clock = journal, clock
        self._lock = threading.Lock()
        self._open_until_ms = 0
        self._seen: StoredPin | None = None
        self._wait_until_ms = 0

    def state(self) -> GuardState:
        """Give how things stand."""
        with self._journal.reading() as connection:
            stored = administrator.find(connection)
        open_ms = self._open_until_ms - self._clock.schedule_ms()
        return GuardState(
            has_pin=bool(stored.digest),
            open_s=max(0, open_ms / 1000),
            wait_s=self._wait_s(stored),
        )

    def demand(self) -> None:
        """Let what is guarded pass, or raise.

        Raises:
            PinError: `guard.closed`.
            JournalError: whether there is a PIN cannot be told.
        """
        state = self.state()
        if not state.is_open:
            raise PinError("guard.closed")

    def unlock(self, pin: str) -> None:
        """Open for OPEN_S by the right PIN. Takes about a tenth of a second.

        Raises:
            PinError: `guard.wrong` with the `tries` that are left before a wait, or `guard.wait`
                with the `seconds` to wait.
            JournalError: it cannot be tried, since it could not be counted.
        """
        with self._lock:
            digest = self._begin_try()
            if digest and not is_pin(pin, digest):
                raise self._wrong()
            if digest:
                with self._journal.writing() as connection:
                    administrator.forgive(connection)
                    self._note(connection, "unlock", is_allowed=True)
            self._open()

    def lock(self) -> None:
        """Close at once."""
        self._open_until_ms = 0

    def set_pin(self, pin: str) -> None:
        """Set the first PIN, another one, or with "" none; afterwards the guard is open.

        Raises:
            PinError: this cannot be a PIN, or there is one and the guard is closed.
            JournalError: it could not be saved.
        """
        digest = digest_of(check_pin(pin)) if pin else ""
        self.demand()
        self.put_pin(digest)
        self._open()

    def put_pin(self, digest: str) -> None:
        """Put a PIN's digest, or "" for none, in place of whatever there is, asking nothing.

        This is the way back for who forgot the PIN: by the command line, which takes the right to
        write the journal.
        """
        with self._journal.writing() as connection:
            administrator.set_pin(connection, digest)
            self._note(connection, "set_pin" if digest else "remove_pin", is_allowed=True)

    def _open(self) -> None:
        self._open_until_ms = self._clock.schedule_ms() + OPEN_S * 1000

    def _begin_try(self) -> str:
        """Count a try, if one is allowed now, and give the digest to try it against."""
        now = self._clock.now()
        with self._journal.writing() as connection:
            stored = administrator.find(connection)
            if not stored.digest:
                return ""
            wait_s = self._wait_s(stored)
            if not wait_s:
                administrator.count_try(connection, now)
        if wait_s:
            raise PinError("guard.wait", seconds=wait_s)
        return stored.digest

    def _note(self, connection: Transaction, action: str, *, is_allowed: bool) -> None:
        facts: dict[str, Fact] = {"action": action, "is_allowed": is_allowed}
        audit.note(connection, AuditKind.PIN, facts, self._clock.now())

    def _wrong(self) -> PinError:
        with self._journal.writing() as connection:
            stored = administrator.find(connection)
            self._note(connection, "unlock", is_allowed=False)
        wait_s = self._wait_s(stored)
        if wait_s:
            return PinError("guard.wait", seconds=wait_s)
        return PinError("guard.wrong", tries=FREE_TRIES - stored.failures)

    def _wait_s(self, stored: StoredPin) -> int:
        """Give the seconds until the next try is allowed.

        They pass by the schedule, which nobody can set. Only what passed before this process saw
        the last wrong try is taken from the wall clock; one that was set back since counts nothing.
        """
        whole_s = _wait_after(stored.failures)
        if not whole_s:
            return 0
        now_ms = self._clock.schedule_ms()
        if stored != self._seen:
            passed_s = (self._clock.now() - stored.failed_at).total_seconds()
            self._seen = stored
            self._wait_until_ms = now_ms + round((whole_s - max(0.0, passed_s)) * 1000)
        return max(0, math.ceil((self._wait_until_ms - now_ms) / 1000))


def _wait_after(failures: int) -> int:
    if failures < FREE_TRIES:
        return 0
    doublings = min(failures - FREE_TRIES, 10)
    return min(LONGEST_WAIT_S, FIRST_WAIT_S << doublings)
