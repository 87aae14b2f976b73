"""Old attempts made small, so that a journal of many years stays quick. Payments are for ever.

Of a submission that has ended the last attempt stays, without the reply's text; the audit trail
tells of the others. The database itself forbids more (see the migrations).
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, select, update

from app.journal import audit
from app.journal.audit import AuditKind
from app.journal.moments import to_ms
from app.journal.submissions import BINDING
from app.journal.tables import attempts, submissions

KEPT_FOR = timedelta(days=90)
BATCH = 500
"""So few at a time that no scan waits for the disk."""

_LIVE = tuple(state for state in BINDING if state != "confirmed")


def compact(connection: Connection, now: datetime) -> int:
    """Make a batch of old attempts small.

    Returns:
        How many; fewer than BATCH when nothing is left to do.
    """
    before_ms = to_ms(now - KEPT_FOR)
    old = (
        select(attempts.c.id)
        .join(submissions, submissions.c.id == attempts.c.submission_id)
        .where(
            attempts.c.reply.is_not(None),
            attempts.c.finished_at < before_ms,
            submissions.c.state.not_in(_LIVE),
        )
        .order_by(attempts.c.finished_at)
        .limit(BATCH)
    )
    ids = list(connection.scalars(old))
    if not ids:
        return 0
    later = attempts.alias("later")
    newest = (
        select(func.max(later.c.id))
        .where(later.c.submission_id == attempts.c.submission_id)
        .scalar_subquery()
    )
    removed = connection.execute(
        delete(attempts).where(attempts.c.id.in_(ids), attempts.c.id < newest)
    ).rowcount
    connection.execute(update(attempts).where(attempts.c.id.in_(ids)).values(reply=None))
    facts: dict[str, audit.Fact] = {"attempts": len(ids), "removed": removed, "before": before_ms}
    audit.note(connection, AuditKind.COMPACTION, facts, now)
    return len(ids)
