"""The payments of a shift, one line each, as its report shows them.

Of a closed shift the lines are what the closing recorded. Of an open one they are what a closing
would record now.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, Select, and_, case, func, literal, select, union

from app.domain.payment import PaymentState
from app.domain.receipt import Receipt
from app.domain.shift import SETTLED, Shift
from app.journal.moments import from_ms
from app.journal.tables import (
    acknowledgements,
    payments,
    receipts,
    settlements,
    shift_payments,
    submissions,
)

CHUNK = 500
"""Rows that are held at once, however many there are."""

_OPEN_STATES = tuple(state.value for state in PaymentState if state not in SETTLED)


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One payment of a shift.

    Attributes:
        serial: orders the lines.
        state: at the closing; of an open shift, now.
        receipt: the one that was paired then.
        scanned_at: when that receipt was scanned.
        confirmed_at: when the server said yes; None unless confirmed.
        client_phone_number: as the server told it; None unless confirmed.
        is_outside: settled while no shift was open.
        acknowledged_by: who saw that it was left open; "" where nobody had to.
    """

    serial: int
    payment_id: str
    amount_tiyin: int | None
    note: str
    created_at: datetime
    state: PaymentState
    receipt: Receipt | None
    scanned_at: datetime | None
    confirmed_at: datetime | None
    client_phone_number: str | None
    is_outside: bool
    acknowledged_by: str
    reason: str


class StateSum(NamedTuple):
    """How many payments of a shift are in one state, what they add up to, how many say no sum."""

    state: PaymentState
    payments: int
    amount_tiyin: int
    without_amount: int


class Confirmation(NamedTuple):
    """When a payment was confirmed, and how long after its receipt was scanned."""

    confirmed_at_ms: int
    took_ms: int


def lines_of(shift: Shift) -> Select[Any]:
    """Select what a shift settled and leaves open: serial, state, submission, is_outside."""
    if not shift.is_open:
        return select(
            shift_payments.c.payment_serial,
            shift_payments.c.state,
            shift_payments.c.submission_id,
            shift_payments.c.is_outside,
        ).where(shift_payments.c.shift_id == shift.id)
    concerned = union(
        select(settlements.c.payment_serial),
        select(payments.c.serial).where(payments.c.state.in_(_OPEN_STATES)),
    )
    newest = (
        select(case((submissions.c.state != "abandoned", submissions.c.id)))
        .where(submissions.c.payment_serial == payments.c.serial)
        .order_by(submissions.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    is_outside = and_(
        payments.c.state.not_in(_OPEN_STATES),
        settlements.c.payment_serial.is_not(None),
        settlements.c.shift_id.is_(None),
    )
    return (
        select(
            payments.c.serial.label("payment_serial"),
            payments.c.state,
            newest.label("submission_id"),
            case((is_outside, literal(1)), else_=literal(0)).label("is_outside"),
        )
        .join_from(
            payments, settlements, settlements.c.payment_serial == payments.c.serial, isouter=True
        )
        .where(payments.c.serial.in_(concerned))
    )


def sums(connection: Connection, shift: Shift) -> list[StateSum]:
    """Count and add up a shift's payments by state."""
    lines = lines_of(shift).subquery()
    query = (
        select(
            lines.c.state,
            func.count(),
            func.coalesce(func.sum(payments.c.amount_tiyin), 0),
            func.count() - func.count(payments.c.amount_tiyin),
        )
        .join_from(lines, payments, payments.c.serial == lines.c.payment_serial)
        .group_by(lines.c.state)
    )
    return [StateSum(PaymentState(row[0]), *row[1:]) for row in connection.execute(query)]


def count_outside(connection: Connection, shift: Shift) -> int:
    """Tell how many payments of a shift were settled while no shift was open."""
    lines = lines_of(shift).subquery()
    return int(connection.scalar(select(func.count()).where(lines.c.is_outside == 1)) or 0)


def confirmations(connection: Connection, shift: Shift) -> Iterator[Confirmation]:
    """Give the moments of a shift's confirmations, in no particular order."""
    lines = lines_of(shift).subquery()
    query = (
        select(payments.c.changed_at, submissions.c.scanned_at)
        .join_from(lines, payments, payments.c.serial == lines.c.payment_serial)
        .join(submissions, submissions.c.id == lines.c.submission_id)
        .where(lines.c.state == PaymentState.CONFIRMED.value)
    )
    for row in connection.execute(query, execution_options={"yield_per": CHUNK}):
        # A clock that was put back in between would make it negative.
        yield Confirmation(row[0], max(0, row[0] - row[1]))


def iterate(
    connection: Connection, shift: Shift, after: int = 0, limit: int | None = None
) -> Iterator[ShiftLine]:
    """Give a shift's lines in the order of their serials, never holding more than CHUNK of them.

    Args:
        connection: a transaction, for as long as lines are taken.
        shift: open or closed.
        after: only lines with a higher serial: the cursor.
        limit: how many at most; None for all.
    """
    lines = lines_of(shift).subquery()
    query = (
        select(
            lines.c.payment_serial,
            payments.c.payment_id,
            payments.c.amount_tiyin,
            payments.c.note,
            payments.c.created_at,
            lines.c.state,
            lines.c.is_outside,
            payments.c.changed_at,
            payments.c.client_phone_number,
            submissions.c.scanned_at,
            submissions.c.link,
            receipts.c.terminal,
            receipts.c.number,
            receipts.c.issued_text,
            receipts.c.fiscal_sign,
            acknowledgements.c.by,
            acknowledgements.c.reason,
        )
        .join_from(lines, payments, payments.c.serial == lines.c.payment_serial)
        .join(submissions, submissions.c.id == lines.c.submission_id, isouter=True)
        .join(receipts, receipts.c.id == submissions.c.receipt_id, isouter=True)
        .join(
            acknowledgements,
            and_(
                acknowledgements.c.shift_id == shift.id,
                acknowledgements.c.payment_serial == lines.c.payment_serial,
            ),
            isouter=True,
        )
        .where(lines.c.payment_serial > after)
        .order_by(lines.c.payment_serial)
        .limit(limit)
    )
    for row in connection.execute(query, execution_options={"yield_per": CHUNK}).mappings():
        yield _line(row)


def _line(row: RowMapping) -> ShiftLine:
    state = PaymentState(row["state"])
    is_confirmed = state is PaymentState.CONFIRMED
    has_receipt = row["link"] is not None
    receipt = (
        Receipt(row["terminal"], row["number"], row["issued_text"], row["fiscal_sign"], row["link"])
        if has_receipt
        else None
    )
    return ShiftLine(
        serial=row["payment_serial"],
        payment_id=row["payment_id"],
        amount_tiyin=row["amount_tiyin"],
        note=row["note"],
        created_at=from_ms(row["created_at"]),
        state=state,
        receipt=receipt,
        scanned_at=from_ms(row["scanned_at"]) if has_receipt else None,
        # What became of a payment after the closing is the next report's.
        confirmed_at=from_ms(row["changed_at"]) if is_confirmed else None,
        client_phone_number=row["client_phone_number"] if is_confirmed else None,
        is_outside=bool(row["is_outside"]),
        acknowledged_by=row["by"] or "",
        reason=row["reason"] or "",
    )
