"""What a cashier decides: which receipt belongs to which payment, and what leaves the list.

Each decision is one transaction. The rules are checked here to be told in words; the journal's
indexes hold them also against another process that decides in the same moment.
"""

from dataclasses import dataclass
from datetime import datetime

from app.domain.payment import PaymentState
from app.domain.receipt import Receipt
from app.journal import outbox, payments, submissions
from app.journal.journal import Journal, Transaction
from app.journal.payments import StoredPayment
from app.journal.submissions import BINDING, Submission
from app.services.cards import row_of
from app.services.clock import Clock
from app.services.views import MOST_CANDIDATES, PaymentRow, ScanResult


class DecisionRefusedError(Exception):
    """The decision cannot be taken now; `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, **params: str) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


@dataclass(frozen=True, slots=True)
class Pairing:
    """What came of pairing; `other_payment_id` is the one that has the receipt already."""

    result: ScanResult
    other_payment_id: str | None = None


class Checkout:
    """Decisions on payments and receipts, for any thread."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def pair(
        self,
        payment_id: str,
        receipt: Receipt,
        source: str,
        scanned_at: datetime,
        override_reason: str = "",
    ) -> Pairing:
        """Bind a receipt to a payment and put the pair into the outbox.

        Args:
            payment_id: of a payment in the journal.
            receipt: a parsed receipt.
            source: who read it: `wedge`, `camera`, …
            scanned_at: when.
            override_reason: given by a person who knows that an earlier pair may have gone
                through and wants this one all the same; recorded.

        Raises:
            JournalError: nothing was saved.
        """
        with self._journal.writing() as connection:
            stored = payments.find(connection, payment_id)
            if stored is None:
                return Pairing(ScanResult.PAYMENT_UNKNOWN)
            current = submissions.latest_of_payment(connection, stored.serial)
            if current is not None and current.receipt.identity == receipt.identity:
                return self._pair_again(connection, stored, current)
            obstacle = _obstacle(stored, current, override_reason)
            if obstacle is not None:
                return Pairing(obstacle)
            holder = submissions.holder_of_receipt(connection, receipt)
            if holder is not None:
                taken = _taken(holder[0])
                may_free = bool(override_reason) or holder[1] == payment_id
                if taken is ScanResult.RECEIPT_USED or not may_free:
                    return Pairing(taken, holder[1])
                outbox.free_receipt(connection, holder[0].id)
            if current is not None and current.state in BINDING:
                outbox.abandon(connection, current.id, self._clock.now())
            if override_reason:
                payments.decide(
                    connection,
                    stored.serial,
                    payments.OVERRIDE,
                    override_reason,
                    self._clock.now(),
                )
            self._submit(connection, stored.serial, receipt, source, scanned_at)
        return Pairing(ScanResult.PAIRED)

    def user_of(self, receipt: Receipt) -> str | None:
        """Name the payment that a receipt is bound to; None where it is free, or may be."""
        with self._journal.reading() as connection:
            holder = submissions.holder_of_receipt(connection, receipt)
        is_bound = holder is not None and holder[0].state in BINDING
        return holder[1] if is_bound and holder is not None else None

    def likeliest(self, moment: datetime) -> tuple[PaymentRow, ...]:
        """Give the payments that a receipt of a moment may belong to: those awaiting one."""
        with self._journal.reading() as connection:
            found = payments.awaiting_near(connection, moment, MOST_CANDIDATES)
        return tuple(row_of(stored) for stored in found)

    def withdraw(self, payment_id: str, reason: str, *, is_override: bool = False) -> None:
        """Take a payment off the list.

        Args:
            payment_id: of a payment in the journal.
            reason: why; must not be empty.
            is_override: also when its receipt is on its way or may be attached.

        Raises:
            DecisionRefusedError: with the reason in words.
        """
        if not reason.strip():
            raise DecisionRefusedError("decision.reason_empty")
        with self._journal.writing() as connection:
            stored = _known(connection, payment_id)
            state = stored.payment.state
            if state is PaymentState.WITHDRAWN:
                return
            if state in {PaymentState.CONFIRMED, PaymentState.SENDING}:
                raise DecisionRefusedError(f"decision.{state.value}")
            current = submissions.latest_of_payment(connection, stored.serial)
            is_open = state.is_live or (current is not None and current.may_be_done)
            if is_open and not is_override:
                raise DecisionRefusedError("decision.needs_override")
            if current is not None and state.is_live:
                outbox.abandon(connection, current.id, self._clock.now())
            if is_open:
                payments.decide(
                    connection, stored.serial, payments.OVERRIDE, reason, self._clock.now()
                )
            payments.withdraw(connection, stored.serial, reason.strip(), self._clock.now())

    def restore(self, payment_id: str) -> None:
        """Put a withdrawn payment back on the list.

        Raises:
            DecisionRefusedError: it is not withdrawn.
        """
        with self._journal.writing() as connection:
            stored = _known(connection, payment_id)
            if stored.payment.state is not PaymentState.WITHDRAWN:
                raise DecisionRefusedError("decision.not_withdrawn")
            payments.restore(connection, stored.serial, self._clock.now())

    def retry(self, payment_id: str | None = None) -> None:
        """Make one payment's pair, or all that wait, due at once.

        A rejected pair is sent again as it is only when its payment is named.

        Raises:
            DecisionRefusedError: the payment is unknown, or its receipt is another's by now.
        """
        now, schedule_ms = self._clock.now(), self._clock.schedule_ms()
        with self._journal.writing() as connection:
            if payment_id is None:
                outbox.hasten(connection, schedule_ms)
                return
            stored = _known(connection, payment_id)
            current = submissions.latest_of_payment(connection, stored.serial)
            if current is None:
                return
            if stored.payment.state is PaymentState.REJECTED:
                holder = submissions.holder_of_receipt(connection, current.receipt)
                if holder is not None and holder[0].id != current.id:
                    raise DecisionRefusedError("decision.receipt_used", payment=holder[1])
                outbox.revive(connection, current.id, now, schedule_ms)
            else:
                outbox.hasten(connection, schedule_ms, stored.serial)

    def _pair_again(
        self, connection: Transaction, stored: StoredPayment, current: Submission
    ) -> Pairing:
        """The same pair once more is the same intention: at most it is sent again."""
        if stored.payment.state is PaymentState.WITHDRAWN:
            return Pairing(ScanResult.PAYMENT_WITHDRAWN)
        holder = submissions.holder_of_receipt(connection, current.receipt)
        if holder is not None and holder[0].payment_serial != stored.serial:
            return Pairing(_taken(holder[0]), holder[1])
        schedule_ms = self._clock.schedule_ms()
        if current.state in {"waiting", "uncertain"}:
            outbox.hasten(connection, schedule_ms, stored.serial)
        elif current.state == "rejected":
            outbox.revive(connection, current.id, self._clock.now(), schedule_ms)
            return Pairing(ScanResult.PAIRED)
        elif current.state == "abandoned":
            self._submit(
                connection, stored.serial, current.receipt, current.source, self._clock.now()
            )
            return Pairing(ScanResult.PAIRED)
        return Pairing(ScanResult.ALREADY_PAIRED)

    def _submit(
        self,
        connection: Transaction,
        serial: int,
        receipt: Receipt,
        source: str,
        scanned_at: datetime,
    ) -> None:
        outbox.submit(
            connection,
            serial,
            receipt,
            source,
            scanned_at,
            self._clock.now(),
            self._clock.schedule_ms(),
        )


def _obstacle(
    stored: StoredPayment, current: Submission | None, override_reason: str
) -> ScanResult | None:
    """Tell why another receipt cannot be bound to this payment."""
    match stored.payment.state:
        case PaymentState.CONFIRMED:
            return ScanResult.PAYMENT_CONFIRMED
        case PaymentState.WITHDRAWN:
            return ScanResult.PAYMENT_WITHDRAWN
        case PaymentState.SENDING:
            return ScanResult.PAYMENT_SENDING
        case PaymentState.WAITING | PaymentState.UNCERTAIN if not override_reason:
            return ScanResult.PAYMENT_BUSY
        case _ if current is not None and current.may_be_done and not override_reason:
            return ScanResult.PAYMENT_BUSY
        case _:
            return None


def _taken(holder: Submission) -> ScanResult:
    is_bound = holder.state in BINDING
    return ScanResult.RECEIPT_USED if is_bound else ScanResult.RECEIPT_MAYBE_USED


def _known(connection: Transaction, payment_id: str) -> StoredPayment:
    stored = payments.find(connection, payment_id)
    if stored is None:
        raise DecisionRefusedError("decision.unknown", payment=payment_id)
    return stored
