"""What the services tell the window and the command line: plain frozen data, no Qt, no SQL.

Named tuples and not dataclasses: they stand on the way to the first window, and take a seventh of
the time to be made.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.advice import Advice
from app.domain.outcome import Outcome
from app.domain.payment import PaymentState
from app.domain.receipt import LinkWarning, Receipt
from app.domain.shift import Shift

MOST_CANDIDATES = 4
"""How many payments are offered to a receipt: as many as the card has room for."""


class PaymentRow(NamedTuple):
    """A payment as a line of the list. `serial` orders them: the highest is the newest."""

    serial: int
    payment_id: str
    amount_tiyin: int | None
    note: str
    created_at: datetime
    state: PaymentState
    source: str = ""
    changed_at: datetime | None = None


class PaymentPage(NamedTuple):
    """A page of the list, newest first; `next_before` is the cursor of the next one, if any."""

    rows: tuple[PaymentRow, ...]
    next_before: int | None


class Tab(StrEnum):
    """The four views of the list; the window's word is `tab.<value>`."""

    AWAITING = "awaiting"
    """Awaiting a receipt, waiting or being sent."""
    ATTENTION = "attention"
    """Rejected or uncertain."""
    DONE = "done"
    """Confirmed or withdrawn."""
    ALL = "all"


class HistoryQuery(NamedTuple):
    """What is looked for in the history: all that is said must hold.

    Attributes:
        words: as they were typed; see `app.journal.payments.page`.
        state: None for all.
        day: on which the till learned of the payment, in Tashkent; None for all.
    """

    words: str = ""
    state: PaymentState | None = None
    day: date | None = None


class HistoryLine(NamedTuple):
    """A payment of the history, with the receipt it was last paired with; the phone is masked."""

    row: PaymentRow
    receipt: Receipt | None
    masked_phone: str


class HistoryPage(NamedTuple):
    """A page of the history, newest first; `next_before` is the cursor of the next one, if any."""

    lines: tuple[HistoryLine, ...]
    next_before: int | None


class Counts(NamedTuple):
    """How many payments stand where."""

    awaiting_receipt: int = 0
    waiting: int = 0
    """To be sent, and being sent; uncertain ones are under `attention`."""
    attention: int = 0
    confirmed: int = 0


class StepKind(StrEnum):
    """The steps of a confirmation; the window's word is `step.<value>`."""

    READ = "read"
    SAVED = "saved"
    SENT = "sent"
    ANSWERED = "answered"
    NEXT_TRY = "next_try"


class Step(NamedTuple):
    """One step on the card's time line; `at` is UTC; `outcome` is told by ANSWERED only."""

    kind: StepKind
    at: datetime
    outcome: Outcome | None = None
    elapsed_ms: int | None = None


class PaymentCard(NamedTuple):
    """All there is to know of one payment, for the result card.

    Attributes:
        receipt: the one that is paired (or was last tried); None while it awaits one.
        outcome: of the last answered attempt.
        advice: on that outcome; None while there is none.
        attempts: how many requests have left.
        next_try_at: when it is sent again by itself, if it is.
        may_be_done: an earlier attempt may have gone through; another receipt needs an override.
        scan_source: `wedge`, `camera`, `picture`, `typed`, `paste`, `command_line`.
    """

    row: PaymentRow
    receipt: Receipt | None = None
    client_phone_number: str | None = None
    outcome: Outcome | None = None
    advice: Advice | None = None
    attempts: int = 0
    steps: tuple[Step, ...] = ()
    next_try_at: datetime | None = None
    may_be_done: bool = False
    withdrawn_reason: str = ""
    scan_source: str = ""


class DeedKind(StrEnum):
    """What happened to a payment; the window's words are `story.<value>`."""

    ADDED = "added"
    RECEIPT = "receipt"
    """A receipt was read for it."""
    ATTEMPT = "attempt"
    """A request left."""
    RESEND = "resend"
    """A person had a refused pair sent once more."""
    WITHDRAW = "withdraw"
    RESTORE = "restore"
    OVERRIDE = "override"
    """A person decided although an earlier receipt may be attached."""
    LEFT_OPEN = "left_open"
    """It was acknowledged at the closing of a shift."""


class Deed(NamedTuple):
    """One thing that happened to a payment; no phone number is whole.

    Attributes:
        at: of an attempt its start; of one that only the audit trail still tells of, its end.
        source: who added the payment, or how the receipt was read.
        receipt: the one that was read, or sent.
        outcome: of an attempt; None while it is open.
        reason: a person's.
        by: who left it open.
        state: in which it was left open.
    """

    kind: DeedKind
    at: datetime
    source: str = ""
    receipt: Receipt | None = None
    outcome: Outcome | None = None
    advice: Advice | None = None
    elapsed_ms: int | None = None
    reason: str = ""
    by: str = ""
    state: PaymentState | None = None


class PaymentStory(NamedTuple):
    """All that happened to one payment, newest first.

    Attributes:
        receipt: the newest that was paired with it.
        more_attempts: how many there were beside those in `deeds`.
    """

    row: PaymentRow
    receipt: Receipt | None
    masked_phone: str
    deeds: tuple[Deed, ...]
    more_attempts: int = 0


class ServerState(StrEnum):
    """How things stand with the server; the window's sentence is `server.<value>`."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    MISCONFIGURED = "misconfigured"
    NOT_CONFIGURED = "not_configured"


class OutboxStatus(NamedTuple):
    """How things stand with the sending.

    Attributes:
        since: when this state began, UTC.
        latency_ms: of the last answered request.
        next_try_at: when the paused queue is probed next.
        outcome: what paused it, with its words.
        clock_off_s: how far the server's clock is ahead of this computer's, in seconds; 0 unless
            it is so far off that FBox refuses receipts.
    """

    server: ServerState = ServerState.UNKNOWN
    since: datetime | None = None
    latency_ms: int | None = None
    next_try_at: datetime | None = None
    outcome: Outcome | None = None
    advice: Advice | None = None
    clock_off_s: float = 0.0


class ScanResult(StrEnum):
    """What came of one scanned text; the window's sentence is `scan.<value>`."""

    PAIRED = "paired"
    """Saved; it will be sent."""
    ALREADY_PAIRED = "already_paired"
    """The very same pair is in the journal already: nothing was changed."""
    LOOK_AGAIN = "look_again"
    """Odd (see `warnings`): ask the cashier, then scan again with `accept_warnings`."""
    REFUSED = "refused"
    """Not a receipt link; `fault_key` says why, `detail` what."""
    NO_PAYMENT = "no_payment"
    """A good receipt, but no payment is selected; `candidates` are the likeliest."""
    RECEIPT_USED = "receipt_used"
    """The receipt belongs to `other_payment_id`."""
    RECEIPT_MAYBE_USED = "receipt_maybe_used"
    """The receipt may have been attached to `other_payment_id`; an override can free it."""
    PAYMENT_CONFIRMED = "payment_confirmed"
    """The payment is confirmed with another receipt."""
    PAYMENT_BUSY = "payment_busy"
    """Another receipt of this payment is on its way or may be attached; needs an override."""
    PAYMENT_SENDING = "payment_sending"
    """Another receipt of this payment is being sent this moment: wait for the answer."""
    PAYMENT_WITHDRAWN = "payment_withdrawn"
    """The payment was taken off the list; put it back first."""
    PAYMENT_UNKNOWN = "payment_unknown"
    PAYMENT_FOUND = "payment_found"
    """The text was the id of a payment, which is `card`; no receipt."""
    PAYMENT_ADDED = "payment_added"
    """The text was the id of a payment that nobody knew; it was added, and is `card`."""
    PAYMENT_ASKED = "payment_asked"
    """The text may be a payment's id that nobody knows: ask, then scan again, accepted."""
    REPEATED = "repeated"
    """The same code within two seconds: ignored."""


class ScanAnswer(NamedTuple):
    """The answer to one scan.

    Attributes:
        text: what was scanned, after repair of the keyboard layout.
        fault_key: `link_fault.<…>` when refused.
        card: the payment's card as it stands after the scan, where there is one.
        other: the payment that has the receipt already, or may have it.
        candidates: payments that await a receipt, the likeliest for this one first.
    """

    result: ScanResult
    text: str
    source: str
    receipt: Receipt | None = None
    payment_id: str | None = None
    other_payment_id: str | None = None
    warnings: tuple[LinkWarning, ...] = ()
    fault_key: str = ""
    detail: str = ""
    card: PaymentCard | None = None
    other: PaymentRow | None = None
    candidates: tuple[PaymentRow, ...] = ()


class GuardState(NamedTuple):
    """How things stand with what only the administrator may do; see `app.services.guard`.

    Attributes:
        open_s: how long the PIN that was given still holds.
        wait_s: how long no further try is taken, after too many wrong ones.
    """

    has_pin: bool = False
    open_s: float = 0
    wait_s: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it may be done now."""
        return not self.has_pin or self.open_s > 0


class TillState(NamedTuple):
    """One look at everything that the window shows beside the list and the card."""

    counts: Counts = Counts()
    outbox: OutboxStatus = OutboxStatus()
    shift: Shift | None = None
    guard: GuardState = GuardState()
