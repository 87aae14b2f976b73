"""Submissions and their attempts as records, and the questions that are asked about them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, and_, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.receipt import Receipt
from app.journal.moments import from_ms
from app.journal.tables import attempts, payments, receipts, submissions

BINDING = ("waiting", "sending", "uncertain", "confirmed")
"""In these states a submission holds its payment and its receipt against every other one."""


INTERRUPTED = "interrupted"
"""The code of an attempt whose process ended before the answer came."""


@dataclass(frozen=True, slots=True)
class Submission:
    """A pair on its way (or at its end)."""

    id: int
    payment_serial: int
    receipt: Receipt
    source: str
    scanned_at: datetime
    created_at: datetime
    state: str
    attempts: int
    due_at_ms: int | None
    may_be_done: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request and what came of it; `outcome` is None while it is open."""

    started_at: datetime
    finished_at: datetime | None
    elapsed_ms: int | None
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One attempt about to leave: committed before its request does.

    Attributes:
        retries: temporary refusals in a row so far, for the backoff.
        doubts: attempts so far that had no trustworthy answer.
        may_be_done: whether one of them may have gone through.
    """

    submission_id: int
    attempt_id: int
    payment_id: str
    payment_serial: int
    link: str
    retries: int
    doubts: int
    may_be_done: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of a submission after an attempt.

    Attributes:
        state: `waiting`, `uncertain`, `confirmed` or `rejected`.
        delay_ms: after which it is sent again; None for never by itself.
        is_held: whether the server asked for that delay, so that no button shortens it.
        is_counted: whether the attempt counts as one that left.
    """

    state: str
    delay_ms: int | None = None
    is_held: bool = False
    retries: int = 0
    doubts: int = 0
    may_be_done: bool = False
    is_counted: bool = True


def latest_of_payment(connection: Connection, payment_serial: int) -> Submission | None:
    """Give a payment's newest submission."""
    return _one(connection, submissions.c.payment_serial == payment_serial)


def all_of_payment(connection: Connection, payment_serial: int, limit: int) -> list[Submission]:
    """Give a payment's submissions, newest first, at most `limit`."""
    query = _WITH_RECEIPT.where(submissions.c.payment_serial == payment_serial).limit(limit)
    return [_submission(row) for row in connection.execute(query).mappings()]


def latest_id(connection: Connection, payment_id: str) -> int | None:
    """Give the id of a payment's newest submission."""
    query = (
        select(func.max(submissions.c.id))
        .join(payments, payments.c.serial == submissions.c.payment_serial)
        .where(payments.c.payment_id == payment_id)
    )
    found = connection.scalar(query)
    return None if found is None else int(found)


def holder_of_receipt(connection: Connection, receipt: Receipt) -> tuple[Submission, str] | None:
    """Give the submission that uses a receipt, or may have used it, and its payment's id."""
    identity = " ".join(receipt.identity)
    query = (
        select(submissions.c.id, payments.c.payment_id)
        .join(receipts, receipts.c.id == submissions.c.receipt_id)
        .join(payments, payments.c.serial == submissions.c.payment_serial)
        .where(
            receipts.c.identity == identity,
            or_(
                submissions.c.state.in_(BINDING),
                and_(submissions.c.may_be_done, submissions.c.is_freed.is_(False)),
            ),
        )
        .order_by(submissions.c.state.in_(BINDING).desc(), submissions.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    submission = _one(connection, submissions.c.id == row.id)
    return None if submission is None else (submission, str(row.payment_id))


def has_work(connection: Connection) -> bool:
    """Tell whether anything is being sent or will be by itself."""
    is_sending = submissions.c.state == "sending"
    is_scheduled = and_(
        submissions.c.state.in_(("waiting", "uncertain")), submissions.c.due_at.is_not(None)
    )
    for condition in (is_sending, is_scheduled):
        query = select(submissions.c.id).where(condition).limit(1)
        if connection.scalar(query) is not None:
            return True
    return False


def unsent(connection: Connection) -> list[str]:
    """Name the payments whose receipt is on its way, oldest submission first."""
    query = (
        select(payments.c.payment_id)
        .join(submissions, submissions.c.payment_serial == payments.c.serial)
        .where(submissions.c.state.in_(("waiting", "sending", "uncertain")))
        .order_by(submissions.c.id)
    )
    return list(connection.scalars(query))


def next_due_ms(connection: Connection, only: int | None = None) -> int | None:
    """Tell when the next submission is due by the schedule; None when none will be."""
    query = select(func.min(submissions.c.due_at)).where(
        submissions.c.state.in_(("waiting", "uncertain"))
    )
    if only is not None:
        query = query.where(submissions.c.id == only)
    due_at = connection.scalar(query)
    return None if due_at is None else int(due_at)


def attempts_of(connection: Connection, submission_id: int) -> list[Attempt]:
    """Give a submission's attempts, oldest first."""
    query = (
        select(attempts).where(attempts.c.submission_id == submission_id).order_by(attempts.c.id)
    )
    return [attempt_of(row) for row in connection.execute(query).mappings()]


_WITH_RECEIPT = (
    select(
        submissions,
        receipts.c.terminal,
        receipts.c.number,
        receipts.c.issued_text,
        receipts.c.fiscal_sign,
    )
    .join(receipts, receipts.c.id == submissions.c.receipt_id)
    .order_by(submissions.c.id.desc())
)


def _one(connection: Connection, condition: ColumnElement[bool]) -> Submission | None:
    row = connection.execute(_WITH_RECEIPT.where(condition).limit(1)).mappings().first()
    return None if row is None else _submission(row)


def _submission(row: RowMapping) -> Submission:
    receipt = Receipt(
        terminal=row["terminal"],
        number=row["number"],
        issued_text=row["issued_text"],
        fiscal_sign=row["fiscal_sign"],
        link=row["link"],
    )
    return Submission(
        id=row["id"],
        payment_serial=row["payment_serial"],
        receipt=receipt,
        source=row["source"],
        scanned_at=from_ms(row["scanned_at"]),
        created_at=from_ms(row["created_at"]),
        state=row["state"],
        attempts=row["attempts"],
        due_at_ms=row["due_at"],
        may_be_done=bool(row["may_be_done"]),
    )


def attempt_of(row: RowMapping) -> Attempt:
    """Make an attempt of its row."""
    outcome = None
    if row["outcome"] is not None:
        outcome = Outcome(
            kind=OutcomeKind(row["outcome"]),
            code=row["code"],
            owner=None if row["code_owner"] is None else CodeOwner(row["code_owner"]),
            word=row["word"],
            message=row["message"],
            http_status=row["http_status"],
            retry_after_s=row["retry_after_s"],
            may_be_done=bool(row["may_be_done"]),
            reply=row["reply"] or "",
        )
    return Attempt(
        started_at=from_ms(row["started_at"]),
        finished_at=None if row["finished_at"] is None else from_ms(row["finished_at"]),
        elapsed_ms=row["elapsed_ms"],
        outcome=outcome,
    )
