"""Payments as the window and the command line show them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.domain.advice import advise
from app.domain.outcome import Outcome
from app.domain.payment import PaymentState
from app.journal import payments, submissions
from app.journal.journal import Transaction
from app.journal.moments import from_ms
from app.journal.payments import StoredPayment
from app.journal.submissions import Attempt, Submission
from app.services.clock import Clock
from app.services.views import PaymentCard, PaymentPage, PaymentRow, Step, StepKind, Tab


def row_of(stored: StoredPayment) -> PaymentRow:
    """Show a payment as a line of the list."""
    payment = stored.payment
    return PaymentRow(
        serial=stored.serial,
        payment_id=payment.payment_id,
        amount_tiyin=payment.amount_tiyin,
        note=payment.note,
        created_at=payment.created_at,
        state=payment.state,
        source=payment.source,
        changed_at=stored.changed_at,
    )


def page_of(
    connection: Transaction, tab: Tab, words: str, before: int | None, limit: int
) -> PaymentPage:
    """Show one page of a tab, newest first."""
    found = payments.page(
        connection,
        tab=None if tab is Tab.ALL else tab.value,
        words=words,
        before=before,
        limit=limit + 1,
    )
    rows = tuple(row_of(stored) for stored in found[:limit])
    return PaymentPage(rows, rows[-1].serial if len(found) > limit else None)


def card_of(connection: Transaction, stored: StoredPayment, clock: Clock) -> PaymentCard:
    """Show all there is to know of one payment."""
    row = row_of(stored)
    current = submissions.latest_of_payment(connection, stored.serial)
    if current is None or current.state == "abandoned":
        return PaymentCard(
            row,
            may_be_done=current is not None and current.may_be_done,
            withdrawn_reason=stored.withdrawn_reason,
        )
    tries = submissions.attempts_of(connection, current.id)
    outcome = _last_outcome(tries)
    return PaymentCard(
        row=row,
        receipt=current.receipt,
        client_phone_number=stored.client_phone_number,
        outcome=outcome,
        advice=None if outcome is None else advise(outcome),
        attempts=current.attempts,
        steps=tuple(_steps(current, tries, clock)),
        next_try_at=_next_try_at(current, clock),
        may_be_done=current.may_be_done and row.state is not PaymentState.CONFIRMED,
        withdrawn_reason=stored.withdrawn_reason,
        scan_source=current.source,
    )


def _last_outcome(tries: list[Attempt]) -> Outcome | None:
    answered = [attempt.outcome for attempt in tries if attempt.outcome is not None]
    return answered[-1] if answered else None


def _steps(current: Submission, tries: list[Attempt], clock: Clock) -> Iterator[Step]:
    yield Step(StepKind.READ, current.scanned_at)
    yield Step(StepKind.SAVED, current.created_at)
    if tries:
        last = tries[-1]
        yield Step(StepKind.SENT, last.started_at)
        if last.finished_at is not None:
            yield Step(StepKind.ANSWERED, last.finished_at, last.outcome, last.elapsed_ms)
    next_try_at = _next_try_at(current, clock)
    if next_try_at is not None and tries:
        yield Step(StepKind.NEXT_TRY, next_try_at)


def _next_try_at(current: Submission, clock: Clock) -> datetime | None:
    if current.state not in {"waiting", "uncertain"} or current.due_at_ms is None:
        return None
    remaining = timedelta(milliseconds=max(0, current.due_at_ms - clock.schedule_ms()))
    return from_ms(round((clock.now() + remaining).timestamp() * 1000))
