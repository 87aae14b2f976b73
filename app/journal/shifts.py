"""Shifts in the journal: opened, closed with everything acknowledged, listed.

The order of the journal counts and no clock: see the migration that made the tables.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, insert, literal, select, update

from app.domain.payment import UZUM, PaymentState
from app.domain.shift import SETTLED, Acknowledgement, Shift, is_acknowledged
from app.journal import audit
from app.journal.audit import AuditKind, Fact
from app.journal.moments import from_ms, to_ms
from app.journal.payments import StoredPayment, find, stored_payment
from app.journal.shift_lines import lines_of
from app.journal.tables import acknowledgements, payments, settlements, shift_payments, shifts

OPEN_STATES = tuple(state.value for state in PaymentState if state not in SETTLED)
_RECENT = 200
"""How many shifts are looked through for names."""


def current(connection: Connection) -> Shift | None:
    """Give the shift that is open."""
    row = connection.execute(_CURRENT).mappings().first()
    return None if row is None else _shift(row)


def find_shift(connection: Connection, shift_id: int) -> Shift | None:
    """Look a shift up by its number."""
    row = connection.execute(select(shifts).where(shifts.c.id == shift_id)).mappings().first()
    return None if row is None else _shift(row)


def newest(connection: Connection) -> Shift | None:
    """Give the shift that was opened last, whether it is open or closed."""
    row = connection.execute(_NEWEST).mappings().first()
    return None if row is None else _shift(row)


def page(connection: Connection, before: int | None, limit: int) -> list[Shift]:
    """List shifts, newest first.

    Args:
        connection: a transaction.
        before: only shifts with a lower number: the cursor.
        limit: how many at most.
    """
    query = select(shifts).order_by(shifts.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(shifts.c.id < before)
    return [_shift(row) for row in connection.execute(query).mappings()]


def recent_names(connection: Connection, limit: int) -> list[str]:
    """Name the cashiers of the latest shifts, each once, the latest first."""
    last = select(shifts.c.id, shifts.c.cashier).order_by(shifts.c.id.desc()).limit(_RECENT)
    recent = last.subquery()
    query = (
        select(recent.c.cashier)
        .group_by(recent.c.cashier)
        .order_by(func.max(recent.c.id).desc())
        .limit(limit)
    )
    return list(connection.scalars(query))


def open_shift(connection: Connection, cashier: str, now: datetime) -> Shift:
    """Open a shift. The database itself refuses a second one beside it.

    Raises:
        sqlalchemy.exc.IntegrityError: a shift is open.
    """
    values = {"cashier": cashier, "opened_at": to_ms(now), "closed_by": ""}
    shift_id = connection.execute(insert(shifts).values(values)).lastrowid
    facts: dict[str, Fact] = {"deed": "open", "shift": shift_id, "by": cashier}
    audit.note(connection, AuditKind.SHIFT, facts, now)
    return Shift(shift_id, cashier, from_ms(to_ms(now)))


def leftovers(connection: Connection) -> list[StoredPayment]:
    """List the payments that are neither confirmed nor withdrawn, oldest first, from any shift."""
    query = select(payments).where(payments.c.state.in_(OPEN_STATES)).order_by(payments.c.serial)
    return [stored_payment(row) for row in connection.execute(query).mappings()]


def count_outside(connection: Connection) -> int:
    """Tell how many payments were settled with no shift open; the next closing takes them in."""
    query = select(func.count()).where(settlements.c.shift_id.is_(None))
    return int(connection.scalar(query) or 0)


def acknowledge(
    connection: Connection,
    shift_id: int,
    by: str,
    seen: Iterable[Acknowledgement],
    now: datetime,
) -> list[StoredPayment]:
    """Write down what a person acknowledged; what is settled meanwhile needs it no more.

    Returns:
        The payments that are left open and not acknowledged in the state they are in.
    """
    states: dict[int, PaymentState] = {}
    for each in seen:
        stored = find(connection, each.payment_id, UZUM)
        if stored is None or stored.payment.state in SETTLED or each.state in SETTLED:
            continue
        states[stored.serial] = each.state
        values = {
            "shift_id": shift_id,
            "payment_serial": stored.serial,
            "state": each.state.value,
            "at": to_ms(now),
            "by": by,
            "reason": each.reason,
        }
        connection.execute(insert(acknowledgements).values(values))
        facts: dict[str, Fact] = {"deed": "acknowledge", "shift": shift_id, "by": by}
        facts |= {"state": each.state.value, "reason": each.reason or None}
        audit.note(connection, AuditKind.SHIFT, facts, now, payment_serial=stored.serial)
    return [
        stored
        for stored in leftovers(connection)
        if not is_acknowledged(states.get(stored.serial), stored.payment.state)
    ]


def close(connection: Connection, shift: Shift, by: str, now: datetime) -> Shift:
    """Close a shift with all that it settled and all that it leaves open.

    Raises:
        sqlalchemy.exc.IntegrityError: a payment is left open and not acknowledged.
    """
    lines = lines_of(shift).subquery()
    columns = [column.name for column in shift_payments.columns if column.name != "shift_id"]
    taken = select(literal(shift.id), *(lines.c[name] for name in columns))
    connection.execute(insert(shift_payments).from_select(["shift_id", *columns], taken))
    facts: dict[str, Fact] = {"deed": "close", "shift": shift.id, "by": by}
    audit.note(connection, AuditKind.SHIFT, facts, now)
    connection.execute(
        update(shifts).where(shifts.c.id == shift.id).values(closed_at=to_ms(now), closed_by=by)
    )
    return Shift(shift.id, shift.cashier, shift.opened_at, from_ms(to_ms(now)), by)


_CURRENT = select(shifts).where(shifts.c.closed_at.is_(None))
_NEWEST = select(shifts).order_by(shifts.c.id.desc()).limit(1)


def _shift(row: RowMapping) -> Shift:
    closed_at = row["closed_at"]
    return Shift(
        id=row["id"],
        cashier=row["cashier"],
        opened_at=from_ms(row["opened_at"]),
        closed_at=None if closed_at is None else from_ms(closed_at),
        closed_by=row["closed_by"],
    )
