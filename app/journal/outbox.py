"""The outbox: the pairs that are on their way, put in and hurried along, and what binds them."""

from datetime import datetime

from sqlalchemy import Connection, and_, insert, select, update

from app.domain.receipt import Receipt
from app.journal import audit
from app.journal.audit import AuditKind
from app.journal.moments import to_ms
from app.journal.submissions import BINDING
from app.journal.tables import receipts, submissions


def keep_receipt(connection: Connection, receipt: Receipt, now: datetime) -> int:
    """Give the row of a receipt, adding it when it is new."""
    identity = " ".join(receipt.identity)
    found = connection.scalar(select(receipts.c.id).where(receipts.c.identity == identity))
    if found is not None:
        return int(found)
    values = {
        "identity": identity,
        "terminal": receipt.terminal,
        "number": receipt.number,
        "issued_text": receipt.issued_text,
        "fiscal_sign": receipt.fiscal_sign,
        "created_at": to_ms(now),
    }
    return connection.execute(insert(receipts).values(values)).lastrowid


def submit(
    connection: Connection,
    payment_serial: int,
    receipt: Receipt,
    source: str,
    scanned_at: datetime,
    now: datetime,
    schedule_ms: int,
) -> int:
    """Put a pair into the outbox, due at once. The database itself refuses a second one.

    Raises:
        sqlalchemy.exc.IntegrityError: the payment or the receipt is bound already.
    """
    values = {
        "payment_serial": payment_serial,
        "receipt_id": keep_receipt(connection, receipt, now),
        "link": receipt.link,
        "source": source,
        "scanned_at": to_ms(scanned_at),
        "created_at": to_ms(now),
        "changed_at": to_ms(now),
        "state": "waiting",
        "attempts": 0,
        "retries": 0,
        "doubts": 0,
        "due_at": schedule_ms,
        "delay_ms": 0,
        "is_held": False,
        "may_be_done": False,
        "is_freed": False,
    }
    return connection.execute(insert(submissions).values(values)).lastrowid


def abandon(connection: Connection, submission_id: int, now: datetime) -> None:
    """End a submission that is not being sent; a person decided so."""
    connection.execute(
        update(submissions)
        .where(submissions.c.id == submission_id)
        .values(state="abandoned", due_at=None, changed_at=to_ms(now))
    )


def free_receipt(connection: Connection, submission_id: int) -> None:
    """Let the receipt of an ended submission be used again; a person decided so."""
    receipt_id = select(submissions.c.receipt_id).where(submissions.c.id == submission_id)
    connection.execute(
        update(submissions)
        .where(
            submissions.c.receipt_id == receipt_id.scalar_subquery(),
            submissions.c.state.not_in(BINDING),
        )
        .values(is_freed=True)
    )


def hasten(
    connection: Connection,
    schedule_ms: int,
    payment_serial: int | None = None,
    *,
    with_parked: bool = True,
) -> None:
    """Make waiting and uncertain submissions due at once; an uncertain one's budget begins anew.

    A delay that the server asked for stands.

    Args:
        connection: a writing transaction.
        schedule_ms: the worker's schedule.
        payment_serial: only this payment's.
        with_parked: also those that wait for a person's decision.
    """
    condition = and_(
        submissions.c.state.in_(("waiting", "uncertain")), submissions.c.is_held.is_(False)
    )
    if payment_serial is not None:
        condition = and_(condition, submissions.c.payment_serial == payment_serial)
    if not with_parked:
        condition = and_(condition, submissions.c.due_at.is_not(None))
    values = {"due_at": schedule_ms, "delay_ms": 0, "doubts": 0}
    connection.execute(update(submissions).where(condition).values(values))


def revive(connection: Connection, submission_id: int, now: datetime, schedule_ms: int) -> None:
    """Send a rejected pair once more, as it is; a person decided so.

    Raises:
        sqlalchemy.exc.IntegrityError: the receipt is bound to another payment meanwhile.
    """
    connection.execute(
        update(submissions)
        .where(submissions.c.id == submission_id, submissions.c.state == "rejected")
        .values(
            state="waiting",
            retries=0,
            doubts=0,
            due_at=schedule_ms,
            delay_ms=0,
            is_held=False,
            changed_at=to_ms(now),
        )
    )
    row = connection.execute(select(submissions).where(submissions.c.id == submission_id)).one()
    facts = {"link": row.link}
    audit.note(connection, AuditKind.RESEND, facts, now, payment_serial=row.payment_serial)
