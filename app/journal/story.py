"""What happened to one payment, as rows: attempts, decisions, and what else the trail tells.

Each question finds its rows by an index and takes the newest ones only: a pair that was tried for
weeks has tens of thousands of attempts.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, and_, func, or_, select

from app.journal.audit import AuditKind, Fact
from app.journal.moments import from_ms
from app.journal.submissions import Attempt, attempt_of
from app.journal.tables import attempts, audit, decisions, submissions

_TOLD = (AuditKind.RESEND.value, AuditKind.SHIFT.value)
"""What only the trail tells of a payment; withdrawals and overrides are decisions as well."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided; `kind` is `withdraw`, `restore` or `override`."""

    at: datetime
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Trace:
    """A row of the trail; of an attempt, it is all that is left after 90 days."""

    at: datetime
    kind: AuditKind
    facts: dict[str, Fact]


def attempts_of_payment(
    connection: Connection, payment_serial: int, limit: int
) -> list[tuple[int, Attempt]]:
    """Give the attempts with the id of the submission they sent, newest first."""
    query = (
        select(attempts)
        .join(submissions, submissions.c.id == attempts.c.submission_id)
        .where(submissions.c.payment_serial == payment_serial)
        .order_by(attempts.c.id.desc())
        .limit(limit)
    )
    found = connection.execute(query).mappings()
    return [(int(row["submission_id"]), attempt_of(row)) for row in found]


def count_attempts(connection: Connection, payment_serial: int) -> int:
    """Tell how many attempts there were, those included that only the trail tells of."""
    trail = select(func.count()).where(
        audit.c.payment_serial == payment_serial,
        audit.c.kind == AuditKind.ATTEMPT.value,
        audit.c.attempt_id.not_in(_kept(payment_serial)),
    )
    kept = select(func.count()).select_from(_kept(payment_serial).subquery())
    return int(connection.scalar(trail) or 0) + int(connection.scalar(kept) or 0)


def decisions_on(connection: Connection, payment_serial: int, limit: int) -> list[Decision]:
    """Give what persons decided, newest first."""
    query = (
        select(decisions)
        .where(decisions.c.payment_serial == payment_serial)
        .order_by(decisions.c.id.desc())
        .limit(limit)
    )
    return [Decision(from_ms(row.at), row.kind, row.reason) for row in connection.execute(query)]


def traces_of(connection: Connection, payment_serial: int, limit: int) -> list[Trace]:
    """Give what only the trail still tells, newest first: see `_TOLD`, and old attempts."""
    is_lost = and_(
        audit.c.kind == AuditKind.ATTEMPT.value,
        audit.c.attempt_id.not_in(_kept(payment_serial)),
    )
    query = (
        select(audit.c.at, audit.c.kind, audit.c.facts)
        .where(audit.c.payment_serial == payment_serial, or_(audit.c.kind.in_(_TOLD), is_lost))
        .order_by(audit.c.id.desc())
        .limit(limit)
    )
    return [
        Trace(from_ms(row.at), AuditKind(row.kind), json.loads(row.facts))
        for row in connection.execute(query)
    ]


def _kept(payment_serial: int) -> Select[tuple[int]]:
    return (
        select(attempts.c.id)
        .join(submissions, submissions.c.id == attempts.c.submission_id)
        .where(submissions.c.payment_serial == payment_serial)
    )
