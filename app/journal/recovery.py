"""Putting a copy in the journal's place: nothing is lost unasked, and what was there is kept."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.journal import audit, schema
from app.journal.audit import AuditKind
from app.journal.backups import back_up, connect
from app.journal.faults import JournalError, JournalNewerError, told_as_faults
from app.journal.predecessors import rescued_file, set_aside
from app.journal.presence import alone


@dataclass(frozen=True, slots=True)
class Losses:
    """What the present journal knows and the copy does not.

    Attributes:
        payments: that the copy lacks.
        changed: payments that are in another state there.
        others: rows of submissions, attempts and decisions that it lacks.
        is_unknown: the present journal cannot be read.
    """

    payments: int = 0
    changed: int = 0
    others: int = 0
    is_unknown: bool = False

    def __bool__(self) -> bool:
        return bool(self.payments or self.changed or self.others or self.is_unknown)


class LossError(Exception):
    """Restoring would lose rows, and nobody has said that it may."""

    def __init__(self, losses: Losses) -> None:
        super().__init__(str(losses))
        self.losses = losses


def restore(path: Path, source: Path, now: datetime, *, may_lose: bool) -> Path | None:
    """Put a copy in the journal's place.

    A kill in the middle leaves the old journal or the copy, whole: the next start ends the work.

    Returns:
        Where the journal that was there is kept; None where there was none.

    Raises:
        LossError: rows would be lost.
        JournalError: `journal.in_use` while any program has it open, `journal.not_a_copy`, or
            the machine is in the way.
    """
    with schema.opening(path), alone(path):
        _check_source(source)
        losses = _compare(path, source)
        if losses and not may_lose:
            raise LossError(losses)
        unfinished = path.with_name(f"{path.name}.unfinished")
        unfinished.unlink(missing_ok=True)
        back_up(source, unfinished)
        _note_recovery(unfinished, source, losses, now)
        unfinished.replace(rescued_file(path))
        kept = set_aside(path, now, "replaced") if path.exists() else None
        rescued_file(path).replace(path)
        return kept


def _check_source(source: Path) -> None:
    """Refuse what is no whole journal that this program can read."""
    if not source.is_file():
        raise JournalError("journal.no_copy", str(source))
    try:
        with closing(connect(source)) as connection:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise JournalError("journal.not_a_copy", str(error)) from error
    if verdict != "ok" or row is None:
        raise JournalError("journal.not_a_copy", str(verdict))
    if row[0] not in schema.REVISIONS:
        raise JournalNewerError("journal.newer", str(source))


def _compare(path: Path, source: Path) -> Losses:
    if not path.exists() or path.stat().st_size == 0:
        return Losses()
    try:
        with closing(connect(path)) as connection:
            connection.execute("ATTACH ? AS copy", (str(source),))
            counts = [int(connection.execute(query).fetchone()[0]) for query in _LOST]
    except sqlite3.DatabaseError:
        return Losses(is_unknown=True)
    return Losses(counts[0], counts[1], sum(counts[2:]))


_LOST = (
    """SELECT count(*) FROM main.payments WHERE (payment_id, provider) NOT IN
        (SELECT payment_id, provider FROM copy.payments)""",
    """SELECT count(*) FROM main.payments AS p JOIN copy.payments AS c USING (payment_id, provider)
        WHERE p.state <> c.state""",
    "SELECT count(*) FROM main.submissions WHERE id NOT IN (SELECT id FROM copy.submissions)",
    "SELECT count(*) FROM main.attempts WHERE id NOT IN (SELECT id FROM copy.attempts)",
    "SELECT count(*) FROM main.decisions WHERE id NOT IN (SELECT id FROM copy.decisions)",
)
"""Payments that a copy lacks, those that it has in another state, and other rows that it lacks."""


def _note_recovery(copy: Path, source: Path, losses: Losses, now: datetime) -> None:
    schema.migrate(copy)
    engine = schema.open_engine(copy)
    facts: dict[str, audit.Fact] = {
        "from": source.name,
        "lost_payments": losses.payments,
        "changed_payments": losses.changed,
        "lost_rows": losses.others,
        "is_loss_unknown": losses.is_unknown or None,
    }
    try:
        with (
            told_as_faults(),
            engine.connect().execution_options(is_writing=True) as connection,
            connection.begin(),
        ):
            audit.note(connection, AuditKind.RECOVERED, facts, now)
    finally:
        engine.dispose()
    with closing(connect(copy)) as plain:  # all in one file, so that it can be renamed
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
