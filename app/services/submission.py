"""The thread that sends: takes what is due from the outbox, asks FBox, writes down the answer.

Before a request leaves, its attempt is committed; when the answer is in, its outcome is. Whatever
dies in between is found by the next process, which knows that the request may have been obeyed.
Up to four payments are in flight, each on a thread of its own. One thread at a time is the
leader, who looks for work; the moment it has found some, the next one takes the lead.
"""

import logging
import random
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.journal import claims, submissions
from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.journal.owners import Owner
from app.journal.submissions import INTERRUPTED, Claim, Plan
from app.services.backoff import plan_after
from app.services.clock import Clock
from app.services.gate import Gate, Passage
from app.services.present_server import PresentServer

IN_FLIGHT = 4
IDLE_POLL_S = 1.0
"""How soon a pair that another process saved is seen, and a dead process's claims taken over."""
JOURNAL_FAULT_PAUSE_S = 2.0
GRACE_S = 1.0
"""How long a stop waits for answers that are on their way."""
CUT_S = 0.7
"""How long a stop waits after it has cut the connections."""

log = logging.getLogger(__name__)


class InfoReply(Protocol):
    """What the worker needs of a probe's answer."""

    @property
    def outcome(self) -> Outcome | None:
        """None when the server answered as it should."""

    @property
    def latency_ms(self) -> int | None:
        """How long the answer took; None where there was none."""

    @property
    def server_date(self) -> datetime | None:
        """The server's own time, UTC, where it told one."""


class Server(Protocol):
    """What the worker needs of the FBox client. Neither call raises."""

    def confirm(self, payment_id: str, qr_code: str) -> Outcome:
        """Attach a receipt to a payment."""

    def info(self) -> InfoReply:
        """Ask whether anybody is there."""

    def close(self) -> None:
        """Cut all connections."""


class SubmissionWorker:
    """Sends what the outbox holds. `run_once` is the whole logic; `start` runs it on threads.

    Attributes:
        gate: whether anything may be sent, and how things stand with the server.
        only: the one submission that is sent, by its id; None for all. Set before `start`.
    """

    def __init__(
        self,
        journal: Journal,
        server: Server | None,
        owner: Owner,
        clock: Clock,
        *,
        on_payment: Callable[[str], None] = lambda _payment_id: None,
        on_outbox: Callable[[], None] = lambda: None,
        rng: random.Random | None = None,
    ) -> None:
        """Prepare the worker.

        Args:
            journal: where the outbox is.
            server: None while no server is configured.
            owner: in whose name claims are made; one per worker.
            clock: the time.
            on_payment: called, on any thread, with the id of a payment that changed.
            on_outbox: called, on any thread, when the gate's state changed.
            rng: for the jitter.
        """
        self._journal = journal
        self._servers = PresentServer(server)
        self._owner = owner
        self._clock = clock
        self._on_payment = on_payment
        self._on_outbox = on_outbox
        self._rng = rng or random.SystemRandom()
        self.only: int | None = None
        self.gate = Gate(clock, self._rng, is_configured=server is not None)
        self._threads: list[threading.Thread] = []
        self._leadership = threading.Lock()
        self._wake = threading.Condition()
        self._wakeups = 0
        self._is_stopping = False
        self._orphans_seen_ms: int | None = None

    def start(self) -> None:
        """Begin to send, on daemon threads."""
        for number in range(IN_FLIGHT):
            name = f"submission-{number}"
            thread = threading.Thread(target=self._run, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self, grace_s: float = GRACE_S) -> None:
        """Stop soon after `grace_s`; what is in flight by then is resumed at the next start."""
        with self._wake:
            self._is_stopping = True
            self._wake.notify_all()
        self._join(grace_s)
        self._servers.close()
        self._join(CUT_S)
        self._threads = [thread for thread in self._threads if thread.is_alive()]

    def wake(self) -> None:
        """Look at the outbox now: a new pair is there."""
        with self._wake:
            self._wakeups += 1
            self._wake.notify_all()

    def hasten(self) -> None:
        """Knock at the server now: a person asks for it, or the network is back."""
        self.gate.hasten()
        self._on_outbox()
        self.wake()

    def change_server(self, server: Server | None) -> None:
        """Send to another server from now on; what is in flight to the old one is let finish."""
        self._servers.change(server)
        self.gate.reset(is_configured=server is not None)
        self._on_outbox()
        self.wake()

    def check_server(self) -> None:
        """Ask whether the server is there, so that trouble is seen before a customer waits."""
        self._probe()

    def run_once(self) -> float | None:
        """Send one submission, if one is due and may leave.

        Returns:
            None if one was sent; otherwise after how many seconds there may be work again.

        Raises:
            JournalError: the machine does not let the journal be written.
        """
        claim, pause_s = self._look()
        if claim is None:
            return pause_s
        self._send(claim)
        return None

    def _run(self) -> None:
        while not self._is_stopping:
            try:
                with self._leadership:
                    claim = self._wait_for_claim()
                if claim is not None:
                    self._send(claim)
            except JournalError as fault:
                log.warning("the journal cannot be used: %s", fault)
                self._sleep(JOURNAL_FAULT_PAUSE_S, self._wakeups)
            except Exception:
                log.exception("sending failed unexpectedly")
                self._sleep(JOURNAL_FAULT_PAUSE_S, self._wakeups)

    def _wait_for_claim(self) -> Claim | None:
        while not self._is_stopping:
            seen = self._wakeups
            claim, pause_s = self._look()
            if claim is not None:
                return claim
            self._sleep(pause_s, seen)
        return None

    def _sleep(self, pause_s: float, seen: int) -> None:
        with self._wake:
            self._wake.wait_for(lambda: self._is_stopping or self._wakeups != seen, pause_s)

    def _look(self) -> tuple[Claim | None, float]:
        """Find what may be sent now; otherwise say how long to wait before the next look."""
        self._adopt_orphans()
        passage = self.gate.passage()
        if passage is Passage.PROBE:
            self._probe()
            passage = self.gate.passage()
        if passage is not Passage.OPEN:
            shut_s = self.gate.wait_s()
            return None, IDLE_POLL_S if shut_s is None else min(shut_s, IDLE_POLL_S)
        schedule_ms = self._clock.schedule_ms()
        with self._journal.writing() as connection:
            claim = claims.claim(
                connection, self._owner.id, self._clock.now(), schedule_ms, self.only
            )
            due_ms = None if claim else submissions.next_due_ms(connection, self.only)
        if claim is not None:
            return claim, 0.0
        until_due_s = IDLE_POLL_S if due_ms is None else max(0.0, (due_ms - schedule_ms) / 1000)
        return None, min(IDLE_POLL_S, until_due_s)

    def _adopt_orphans(self) -> None:
        """Take over what dead processes left half-done; looked for about once a second."""
        now_ms = self._clock.schedule_ms()
        seen_ms = self._orphans_seen_ms
        if seen_ms is not None and now_ms - seen_ms < IDLE_POLL_S * 1000:
            return
        self._orphans_seen_ms = now_ms
        with self._journal.reading() as connection:
            owners = claims.owners(connection)
        dead = [owner for owner in owners if self._owner.is_dead(owner)]
        if not dead:
            return
        with self._journal.writing() as connection:
            adopted = claims.take_over(connection, dead, self._clock.now(), now_ms)
        log.info("took over %d interrupted submissions", len(adopted))
        for payment_id in adopted:
            self._on_payment(payment_id)

    def _probe(self) -> None:
        with self._servers.borrow() as server:
            if server is None:
                return
            reply = server.info()
        self.gate.note_probe(reply.outcome, reply.latency_ms)
        self.gate.note_clock(reply.server_date, reply.latency_ms)
        self._on_outbox()

    def _send(self, claim: Claim) -> None:
        self._on_payment(claim.payment_id)
        began = time.perf_counter()
        outcome = self._ask(claim)
        elapsed_ms = round((time.perf_counter() - began) * 1000)
        if self._is_stopping and outcome.owner is CodeOwner.TILL:
            outcome, plan = _cut_off(claim, outcome)
        else:
            self.gate.note(outcome, elapsed_ms)
            plan = plan_after(claim, outcome, self._rng)
        self._write_down(claim, outcome, plan, elapsed_ms)
        self._on_payment(claim.payment_id)
        self._on_outbox()

    def _ask(self, claim: Claim) -> Outcome:
        with self._servers.borrow() as server:
            if server is None:  # taken away between the claim and now: nothing has left
                return Outcome(OutcomeKind.RETRY, "not_configured", CodeOwner.TILL, is_offline=True)
            try:
                return server.confirm(claim.payment_id, claim.link)
            except Exception:
                log.exception("the client failed unexpectedly")
                return Outcome(
                    OutcomeKind.UNCERTAIN, "unexpected", CodeOwner.TILL, may_be_done=True
                )

    def _write_down(self, claim: Claim, outcome: Outcome, plan: Plan, elapsed_ms: int) -> None:
        """Record an answer; while the disk is full or locked, keep trying: the answer is precious.

        When that does not succeed before the stop, the claim stays, and the next process sends
        the same pair again.
        """
        while True:
            try:
                with self._journal.writing() as connection:
                    claims.record(
                        connection,
                        claim,
                        outcome,
                        plan,
                        elapsed_ms,
                        self._clock.now(),
                        self._clock.schedule_ms(),
                    )
            except JournalError as fault:
                log.warning("an answer cannot be written down yet: %s", fault)
                if self._is_stopping:
                    return
                self._sleep(JOURNAL_FAULT_PAUSE_S, self._wakeups)
            else:
                return

    def _join(self, timeout_s: float) -> None:
        deadline = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))


def _cut_off(claim: Claim, outcome: Outcome) -> tuple[Outcome, Plan]:
    """Tell what becomes of an attempt that our own stop ended: it costs the payment no try."""
    has_left = outcome.kind is OutcomeKind.UNCERTAIN
    plan = Plan(
        "waiting",
        delay_ms=0,
        retries=claim.retries,
        doubts=claim.doubts,
        may_be_done=claim.may_be_done or outcome.may_be_done,
        is_counted=has_left,
    )
    return (outcome._replace(code=INTERRUPTED) if has_left else outcome), plan
