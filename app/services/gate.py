"""Whether the outbox may send at all: it pauses as a whole when nothing can be reached.

Sending ten payments to a server that cannot be reached tells nothing that one of them did not.
So the first network failure shuts the gate, one probe at a time knocks, and the first answer of
any kind opens it. A wrong address, certificate or header shuts it too, for the administrator to
see to; then one real submission a minute finds out whether it has been mended.
"""

import random
import threading
from datetime import datetime
from enum import StrEnum

from app.domain.advice import advise
from app.domain.outcome import Outcome, OutcomeKind
from app.services.backoff import delay_s
from app.services.clock import Clock
from app.services.server_clock import ServerClock
from app.services.views import OutboxStatus, ServerState

LONGEST_PROBE_DELAY_S = 15.0
"""A probe costs nothing, and the queue at the till is waiting for it."""
MISCONFIGURED_DELAY_S = 60.0


class Passage(StrEnum):
    """What may leave now."""

    OPEN = "open"
    PROBE = "probe"
    """Nothing but a question whether the server is there."""
    SHUT = "shut"


class Gate:
    """Thread-safe. `status` is what the window shows."""

    def __init__(self, clock: Clock, rng: random.Random, *, is_configured: bool) -> None:
        self._clock = clock
        self._rng = rng
        self._lock = threading.Lock()
        self._failures = 0
        self._next_ms = 0
        self.reset(is_configured=is_configured)

    @property
    def status(self) -> OutboxStatus:
        """How things stand with the server."""
        with self._lock:
            return self._status._replace(clock_off_s=self._clock_off_s)

    def note_clock(self, told: datetime | None, latency_ms: int | None) -> None:
        """Learn from the Date of a probe's answer; see `ServerClock`."""
        with self._lock:
            off_s = self._server_clock.learn(told, latency_ms, self._clock.now())
            if off_s is not None:
                self._clock_off_s = off_s

    def reset(self, *, is_configured: bool) -> None:
        """Begin anew, e.g. after the settings changed."""
        state = ServerState.UNKNOWN if is_configured else ServerState.NOT_CONFIGURED
        with self._lock:
            self._failures = 0
            self._server_clock, self._clock_off_s = ServerClock(), 0.0
            self._next_ms = self._clock.schedule_ms()
            self._status = OutboxStatus(server=state, since=self._clock.now())

    def hasten(self) -> None:
        """Let the next probe or attempt come at once."""
        with self._lock:
            self._next_ms = self._clock.schedule_ms()
            self._status = self._status._replace(next_try_at=None)

    def passage(self) -> Passage:
        """Tell what may leave now. When misconfigured, an opening lets exactly one through."""
        with self._lock:
            is_time = self._clock.schedule_ms() >= self._next_ms
            match self._status.server:
                case ServerState.UNKNOWN | ServerState.ONLINE:
                    return Passage.OPEN
                case ServerState.OFFLINE:
                    return Passage.PROBE if is_time else Passage.SHUT
                case ServerState.MISCONFIGURED if is_time:
                    self._wait(MISCONFIGURED_DELAY_S)
                    return Passage.OPEN
                case _:
                    return Passage.SHUT

    def wait_s(self) -> float | None:
        """Tell how long the gate stays shut by itself; None for as long as nobody acts."""
        with self._lock:
            if self._status.server is ServerState.NOT_CONFIGURED:
                return None
            return max(0.0, (self._next_ms - self._clock.schedule_ms()) / 1000)

    def note(self, outcome: Outcome, elapsed_ms: int) -> None:
        """Learn from an attempt."""
        with self._lock:
            if outcome.kind is OutcomeKind.MISCONFIGURED:
                self._shut(ServerState.MISCONFIGURED, outcome)
                self._wait(MISCONFIGURED_DELAY_S)
            elif outcome.is_offline:
                self._note_offline(outcome)
            elif outcome.http_status is not None:
                self._open(elapsed_ms)

    def note_probe(self, outcome: Outcome | None, latency_ms: int | None) -> None:
        """Learn from a probe; `outcome` is None when the server answered as it should."""
        with self._lock:
            if outcome is None or (outcome.http_status is not None and not outcome.is_offline):
                # That something answers a probe does not mend a wrong header or address.
                if self._status.server is not ServerState.MISCONFIGURED:
                    self._open(latency_ms)
            elif outcome.kind is OutcomeKind.MISCONFIGURED:
                self._shut(ServerState.MISCONFIGURED, outcome)
                self._wait(MISCONFIGURED_DELAY_S)
            else:
                self._note_offline(outcome)

    def _note_offline(self, outcome: Outcome) -> None:
        is_early = (
            self._status.server is ServerState.OFFLINE and self._clock.schedule_ms() < self._next_ms
        )
        self._shut(ServerState.OFFLINE, outcome)
        if not is_early:  # one of several that were in flight together counts once
            self._failures += 1
            self._wait(min(LONGEST_PROBE_DELAY_S, delay_s(self._failures, self._rng)))

    def _shut(self, state: ServerState, outcome: Outcome) -> None:
        since = self._status.since if self._status.server is state else self._clock.now()
        self._status = self._status._replace(
            server=state, since=since, outcome=outcome, advice=advise(outcome)
        )

    def _open(self, latency_ms: int | None) -> None:
        since = self._status.since
        if self._status.server is not ServerState.ONLINE:
            since = self._clock.now()
        self._failures = 0
        self._status = OutboxStatus(ServerState.ONLINE, since, latency_ms)

    def _wait(self, pause_s: float) -> None:
        self._next_ms = self._clock.schedule_ms() + round(pause_s * 1000)
        self._status = self._status._replace(next_try_at=_after(self._clock.now(), pause_s))


def _after(now: datetime, pause_s: float) -> datetime:
    return datetime.fromtimestamp(now.timestamp() + pause_s, now.tzinfo)
