"""The outbox: pairs on their way, who is sending them, and what came of each attempt.

A submission is due when its time has come by the worker's schedule (`schedule_ms`, a clock that
never jumps while a process lives). A due time farther away than the delay that made it was set by
another process before the computer's clock was put right; such a one counts as due.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    BindParameter,
    Connection,
    Integer,
    RowMapping,
    and_,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.sql.elements import ColumnElement

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.receipt import Receipt
from app.journal.journal import from_ms, to_ms
from app.journal.tables import attempts, payments, receipts, submissions

BINDING = ("waiting", "sending", "uncertain", "confirmed")
"""In these states a submission holds its payment and its receipt against every other one."""

CLOCK_SLACK_MS = 5_000

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


def latest_of_payment(connection: Connection, payment_serial: int) -> Submission | None:
    """Give a payment's newest submission."""
    return _one(connection, submissions.c.payment_serial == payment_serial)


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


def claim(
    connection: Connection, owner: str, now: datetime, schedule_ms: int, only: int | None = None
) -> Claim | None:
    """Take the next due submission and begin an attempt on it.

    Args:
        connection: a writing transaction; the attempt is real once it is committed.
        owner: who claims.
        now: the wall clock, for the record.
        schedule_ms: the worker's schedule.
        only: restrict to this submission.
    """
    query = _DUE if only is None else _DUE.where(submissions.c.id == only)
    row = connection.execute(query, {"now": schedule_ms}).first()
    if row is None:
        return None
    at = to_ms(now)
    connection.execute(_CLAIM, {"claimed": row.id, "by": owner, "at": at})
    begun = connection.execute(_BEGIN, {"submission_id": row.id, "started_at": at})
    return Claim(
        submission_id=row.id,
        attempt_id=begun.lastrowid,
        payment_id=row.payment_id,
        link=row.link,
        retries=row.retries,
        doubts=row.doubts,
        may_be_done=bool(row.may_be_done),
    )


def record(
    connection: Connection,
    claimed: Claim,
    outcome: Outcome,
    plan: Plan,
    elapsed_ms: int,
    now: datetime,
    schedule_ms: int,
) -> None:
    """Write down what came of an attempt, and what becomes of its submission."""
    at = to_ms(now)
    answer = {
        "answered": claimed.attempt_id,
        "finished_at": at,
        "outcome": outcome.kind.value,
        "http_status": outcome.http_status,
        "code": outcome.code,
        "code_owner": None if outcome.owner is None else outcome.owner.value,
        "word": outcome.word,
        "message": outcome.message,
        "elapsed_ms": elapsed_ms,
        "retry_after_s": None if outcome.retry_after_s is None else int(outcome.retry_after_s),
        "may_be_done": outcome.may_be_done,
        "reply": outcome.reply,
    }
    connection.execute(_ANSWER, answer)
    settlement = {
        "settled": claimed.submission_id,
        "state": plan.state,
        "uncounted": 0 if plan.is_counted else 1,
        "retries": plan.retries,
        "doubts": plan.doubts,
        "due_at": None if plan.delay_ms is None else schedule_ms + plan.delay_ms,
        "delay_ms": plan.delay_ms or 0,
        "is_held": plan.is_held,
        "may_be_done": plan.may_be_done,
        "client_phone_number": outcome.client_phone_number,
        "changed_at": at,
    }
    connection.execute(_SETTLE, settlement)


def owners(connection: Connection) -> set[str]:
    """Name everyone who has something claimed."""
    query = select(submissions.c.owner).where(submissions.c.state == "sending").distinct()
    return set(connection.scalars(query))


def take_over(
    connection: Connection, dead: Collection[str], now: datetime, schedule_ms: int
) -> list[str]:
    """Put what dead owners had claimed back into the outbox, due at once.

    Their requests may have left and been obeyed: the attempt is closed as uncertain.

    Returns:
        The ids of the payments concerned.
    """
    at = to_ms(now)
    claimed = and_(submissions.c.state == "sending", submissions.c.owner.in_(dead))
    query = (
        select(submissions.c.id, payments.c.payment_id)
        .join(payments, payments.c.serial == submissions.c.payment_serial)
        .where(claimed)
    )
    rows = connection.execute(query).all()
    ids = [row.id for row in rows]
    connection.execute(
        update(attempts)
        .where(attempts.c.submission_id.in_(ids), attempts.c.outcome.is_(None))
        .values(
            finished_at=at,
            outcome=OutcomeKind.UNCERTAIN.value,
            code=INTERRUPTED,
            code_owner="till",
            may_be_done=True,
        )
    )
    connection.execute(
        update(submissions)
        .where(submissions.c.id.in_(ids))
        .values(
            state="waiting",
            owner=None,
            due_at=schedule_ms,
            delay_ms=0,
            is_held=False,
            may_be_done=True,
            changed_at=at,
        )
    )
    return [str(row.payment_id) for row in rows]


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
    return [_attempt(row) for row in connection.execute(query).mappings()]


# The statements on the way of every payment are built once: building them anew costs more than
# SQLite takes to run them.
_NOW: BindParameter[int] = bindparam("now", type_=Integer)
_DUE = (
    select(
        submissions.c.id,
        submissions.c.link,
        submissions.c.retries,
        submissions.c.doubts,
        submissions.c.may_be_done,
        payments.c.payment_id,
    )
    .join(payments, payments.c.serial == submissions.c.payment_serial)
    .where(
        submissions.c.state.in_(("waiting", "uncertain")),
        or_(
            submissions.c.due_at <= _NOW,
            submissions.c.due_at > _NOW + submissions.c.delay_ms + CLOCK_SLACK_MS,
        ),
    )
    .order_by(submissions.c.attempts, submissions.c.id)
    .limit(1)
)
_CLAIM = (
    update(submissions)
    .where(submissions.c.id == bindparam("claimed"))
    .values(
        state="sending",
        owner=bindparam("by"),
        attempts=submissions.c.attempts + 1,
        changed_at=bindparam("at"),
    )
)
_BEGIN = insert(attempts)
_ANSWER = update(attempts).where(
    attempts.c.id == bindparam("answered"), attempts.c.outcome.is_(None)
)
_SETTLE = (
    update(submissions)
    .where(submissions.c.id == bindparam("settled"))
    .values(owner=None, attempts=submissions.c.attempts - bindparam("uncounted", type_=Integer))
)


def _one(connection: Connection, condition: ColumnElement[bool]) -> Submission | None:
    query = (
        select(
            submissions,
            receipts.c.terminal,
            receipts.c.number,
            receipts.c.issued_text,
            receipts.c.fiscal_sign,
        )
        .join(receipts, receipts.c.id == submissions.c.receipt_id)
        .where(condition)
        .order_by(submissions.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().first()
    if row is None:
        return None
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


def _attempt(row: RowMapping) -> Attempt:
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
