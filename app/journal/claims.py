"""Who is sending which pair, and what came of each attempt.

A submission is due when its time has come by the worker's schedule (`schedule_ms`, a clock that
never jumps while a process lives). A due time farther away than the delay that made it was set by
another process before the computer's clock was put right; such a one counts as due.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import (
    BindParameter,
    Connection,
    Integer,
    and_,
    bindparam,
    insert,
    or_,
    select,
    update,
)

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.journal import audit
from app.journal.audit import AuditKind
from app.journal.moments import to_ms
from app.journal.submissions import INTERRUPTED, Claim, Plan
from app.journal.tables import attempts, payments, submissions

CLOCK_SLACK_MS = 5_000


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
        payment_serial=row.payment_serial,
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
    answer = {"answered": claimed.attempt_id, "finished_at": at, "elapsed_ms": elapsed_ms}
    if connection.execute(_ANSWER, answer | _answer_of(outcome)).rowcount == 0:
        return  # somebody took the claim for a dead one's, and sends the same pair
    _note_end(connection, claimed.attempt_id, claimed.payment_serial, claimed.link, outcome, now)
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
        select(
            submissions.c.id,
            submissions.c.payment_serial,
            submissions.c.link,
            payments.c.payment_id,
            attempts.c.id.label("attempt_id"),
        )
        .join(payments, payments.c.serial == submissions.c.payment_serial)
        .join(attempts, attempts.c.submission_id == submissions.c.id)
        .where(claimed, attempts.c.outcome.is_(None))
    )
    rows = connection.execute(query).all()
    ids = [row.id for row in rows]
    for row in rows:
        answer = {"answered": row.attempt_id, "finished_at": at, "elapsed_ms": None}
        connection.execute(_ANSWER, answer | _answer_of(_UNKNOWN))
        _note_end(connection, row.attempt_id, row.payment_serial, row.link, _UNKNOWN, now)
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


def _answer_of(outcome: Outcome) -> dict[str, object]:
    return {
        "outcome": outcome.kind.value,
        "http_status": outcome.http_status,
        "code": outcome.code,
        "code_owner": None if outcome.owner is None else outcome.owner.value,
        "word": outcome.word,
        "message": outcome.message,
        "retry_after_s": None if outcome.retry_after_s is None else int(outcome.retry_after_s),
        "may_be_done": outcome.may_be_done,
        "reply": outcome.reply,
    }


def _note_end(
    connection: Connection,
    attempt_id: int,
    payment_serial: int,
    link: str,
    outcome: Outcome,
    now: datetime,
) -> None:
    """Put the end of an attempt into the audit trail; the server's free words stay out of it."""
    facts: dict[str, audit.Fact] = {
        "link": link,
        "outcome": outcome.kind.value,
        "http_status": outcome.http_status,
        "code": outcome.code,
        "may_be_done": outcome.may_be_done or None,
    }
    audit.note(
        connection,
        AuditKind.ATTEMPT,
        facts,
        now,
        payment_serial=payment_serial,
        attempt_id=attempt_id,
    )


_UNKNOWN = Outcome(OutcomeKind.UNCERTAIN, INTERRUPTED, CodeOwner.TILL, may_be_done=True)
"""What is known of an attempt whose process died."""


# The statements on the way of every payment are built once: building them anew costs more than
# SQLite takes to run them.
_NOW: BindParameter[int] = bindparam("now", type_=Integer)
_DUE = (
    select(
        submissions.c.id,
        submissions.c.payment_serial,
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
