"""Payments in the journal: added, listed page by page, searched, withdrawn."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, insert, literal_column, select, text, update

from app.domain.payment import UZUM, Payment, PaymentState
from app.journal import audit
from app.journal.audit import AuditKind
from app.journal.moments import from_ms, to_ms
from app.journal.search import expression
from app.journal.tables import decisions, payments, search, tallies

WITHDRAW, RESTORE, OVERRIDE = AuditKind.WITHDRAW, AuditKind.RESTORE, AuditKind.OVERRIDE

TAB_STATES = {
    "awaiting": (PaymentState.AWAITING_RECEIPT, PaymentState.WAITING, PaymentState.SENDING),
    "attention": (PaymentState.REJECTED, PaymentState.UNCERTAIN),
    "done": (PaymentState.CONFIRMED, PaymentState.WITHDRAWN),
}


@dataclass(frozen=True, slots=True)
class StoredPayment:
    """A payment as the journal holds it; `serial` grows with every new one."""

    serial: int
    payment: Payment
    changed_at: datetime
    client_phone_number: str | None
    withdrawn_reason: str


def add(connection: Connection, payment: Payment) -> tuple[StoredPayment, bool]:
    """Add a payment, unless its id is known already.

    Returns:
        The payment as it stands in the journal, and whether it is new.
    """
    known = find(connection, payment.payment_id, payment.provider)
    if known is not None:
        return known, False
    created_at = to_ms(payment.created_at)
    connection.execute(
        insert(payments).values(
            payment_id=payment.payment_id,
            provider=payment.provider,
            amount_tiyin=payment.amount_tiyin,
            note=payment.note,
            source=payment.source,
            created_at=created_at,
            state=PaymentState.AWAITING_RECEIPT.value,
            changed_at=created_at,
            withdrawn_reason="",
        )
    )
    stored = find(connection, payment.payment_id, payment.provider)
    assert stored is not None  # noqa: S101 - inserted above, in this transaction
    return stored, True


def find(connection: Connection, payment_id: str, provider: str = UZUM) -> StoredPayment | None:
    """Look a payment up by its id."""
    query = select(payments).where(
        payments.c.payment_id == payment_id, payments.c.provider == provider
    )
    row = connection.execute(query).mappings().first()
    return None if row is None else stored_payment(row)


def page(
    connection: Connection,
    *,
    tab: str | None = None,
    state: PaymentState | None = None,
    words: str = "",
    day: date | None = None,
    before: int | None = None,
    limit: int,
) -> list[StoredPayment]:
    """List payments, newest first.

    Args:
        connection: a transaction.
        tab: `awaiting`, `attention` or `done`; None for all.
        state: only payments in this state.
        words: only payments in whose id, note, amount, receipt or phone each word occurs, as the
            beginning of a word; a phone also by its last digits, and a date as the day.
        day: only payments that the till learned of on this day, in Tashkent.
        before: only payments with a lower serial: the cursor.
        limit: how many at most.
    """
    states = TAB_STATES.get(tab or "", ()) if state is None else (state,)
    asked = expression(words, states, day) if words.strip() or day else None
    if asked == "":
        return []
    query: Select[Any] = select(payments)
    order = payments.c.serial
    if asked is not None:
        query = query.join(search, search.c.rowid == payments.c.serial)
        query = query.where(literal_column("search").op("MATCH")(asked))
        order = search.c.rowid
    elif state is not None:
        query = query.where(payments.c.state == state.value)
    elif tab is not None:
        query = query.where(payments.c.tab == tab)
    if before is not None:
        query = query.where(order < before)
    rows = connection.execute(query.order_by(order.desc()).limit(limit)).mappings()
    return [stored_payment(row) for row in rows]


def awaiting_near(connection: Connection, moment: datetime, limit: int) -> list[StoredPayment]:
    """List the payments awaiting a receipt that came nearest to a moment, the nearest first."""
    asked = {"at": to_ms(moment), "most": limit}
    near = [row for query in _NEAREST for row in connection.execute(query, asked)]
    near.sort(key=lambda row: (abs(row.created_at - asked["at"]), -row.serial))
    serials = [row.serial for row in near[:limit]]
    query = select(payments).where(payments.c.serial.in_(serials))
    found = {row["serial"]: stored_payment(row) for row in connection.execute(query).mappings()}
    return [found[serial] for serial in serials]


# Without being told, SQLite would sort all that await a receipt instead of using their index.
_NEAREST = tuple(
    text(
        "SELECT serial, created_at FROM payments INDEXED BY awaiting_by_time"  # noqa: S608 - ours
        f" WHERE state = 'awaiting_receipt' AND created_at {side} LIMIT :most"
    )
    for side in (
        "<= :at ORDER BY created_at DESC, serial DESC",
        "> :at ORDER BY created_at, serial",
    )
)


def count_by_state(connection: Connection) -> dict[PaymentState, int]:
    """Tell how many payments are in each state; costs the same however many there are."""
    counted = {PaymentState(row.state): row.count_ for row in connection.execute(_COUNTS)}
    return {state: counted.get(state, 0) for state in PaymentState}


_COUNTS = select(tallies.c.state, tallies.c["count"].label("count_"))


def withdraw(connection: Connection, serial: int, reason: str, now: datetime) -> None:
    """Take a payment off the list; the reason is kept with it and in the decisions."""
    _set_state(connection, serial, PaymentState.WITHDRAWN, reason, now)
    decide(connection, serial, WITHDRAW, reason, now)


def restore(connection: Connection, serial: int, now: datetime) -> None:
    """Put a withdrawn payment back on the list."""
    _set_state(connection, serial, PaymentState.AWAITING_RECEIPT, "", now)
    decide(connection, serial, RESTORE, "", now)


def decide(
    connection: Connection, serial: int, kind: AuditKind, reason: str, now: datetime
) -> None:
    """Record a person's decision on a payment."""
    values = {"at": to_ms(now), "payment_serial": serial, "kind": kind.value, "reason": reason}
    decision = connection.execute(insert(decisions).values(values)).lastrowid
    facts: dict[str, audit.Fact] = {"decision": decision, "reason": reason}
    audit.note(connection, kind, facts, now, payment_serial=serial)


def _set_state(
    connection: Connection, serial: int, state: PaymentState, reason: str, now: datetime
) -> None:
    connection.execute(
        update(payments)
        .where(payments.c.serial == serial)
        .values(state=state.value, withdrawn_reason=reason, changed_at=to_ms(now))
    )


def stored_payment(row: RowMapping) -> StoredPayment:
    """Make a payment of its row."""
    return StoredPayment(
        serial=row["serial"],
        payment=Payment(
            payment_id=row["payment_id"],
            created_at=from_ms(row["created_at"]),
            source=row["source"],
            amount_tiyin=row["amount_tiyin"],
            note=row["note"],
            provider=row["provider"],
            state=PaymentState(row["state"]),
        ),
        changed_at=from_ms(row["changed_at"]),
        client_phone_number=row["client_phone_number"],
        withdrawn_reason=row["withdrawn_reason"],
    )
