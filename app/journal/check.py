"""Whether a journal is whole and nobody edited it: what `journal check` finds.

SQLite's own checks come first, then the rules (triggers and indexes) as the migrations made them,
then what the rows must agree on, then the audit trail's chain, and the newest backup, whose end
of the trail must lie in this one's.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.journal import schema
from app.journal.audit import ORIGIN, AuditRow
from app.journal.backups import connect
from app.journal.faults import (
    JournalCorruptError,
    JournalError,
    JournalNewerError,
    fault_of,
    told_as_faults,
)

SHOWN = 5
"""How many payments a finding names at most."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be: `key` names the sentence, `params` fill it."""

    key: str
    params: dict[str, str] = field(default_factory=dict)


def check(path: Path, backups: Path) -> list[Finding]:
    """Look a journal over; nothing is changed, and a program may have it open.

    Raises:
        JournalError: it cannot be read, or its version is not this program's.
    """
    if not path.is_file():
        raise JournalError("journal.none_to_check", str(path))
    with told_as_faults(), closing(connect(path)) as connection:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("BEGIN")
        broken = list(_broken(connection))
        if broken:
            return broken  # all else would only repeat it
        _refuse_other_versions(connection, path)
        return [
            *_changed_rules(connection),
            *_contradictions(connection),
            *_broken_chain(connection),
            *_gaps(connection),
            *_strange_backup(connection, backups),
        ]


def _broken(connection: sqlite3.Connection) -> Iterator[Finding]:
    try:
        rows = connection.execute(f"PRAGMA integrity_check({SHOWN})").fetchall()
        words = "; ".join(str(row[0]) for row in rows)
    except sqlite3.DatabaseError as error:
        if not isinstance(fault_of(error), JournalCorruptError):
            raise
        words = str(error)
    if words != "ok":
        yield Finding("check.integrity", {"detail": words})
        return
    tables = {str(row[0]) for row in connection.execute("PRAGMA foreign_key_check")}
    if tables:
        yield Finding("check.foreign_keys", {"names": ", ".join(sorted(tables))})


def _refuse_other_versions(connection: sqlite3.Connection, path: Path) -> None:
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or row[0] not in schema.REVISIONS:
        raise JournalNewerError("journal.newer", str(path))
    if row[0] != schema.REVISIONS[-1]:
        raise JournalError("journal.older", str(path))


def _changed_rules(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Compare tables, indexes and triggers with those of a new journal."""
    with tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as folder:
        fresh = Path(folder) / "fresh.sqlite3"
        schema.migrate(fresh)
        with closing(connect(fresh)) as reference:
            expected = _schema_of(reference)
    found = _schema_of(connection)
    names = {name for name in expected | found if expected.get(name) != found.get(name)}
    if names:
        yield Finding("check.rules", {"names": ", ".join(sorted(names))})


def _schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    query = "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    return dict(connection.execute(query).fetchall())


_OF_PAYMENTS = {
    "check.two_receipts": """
        SELECT payment_id FROM payments JOIN submissions ON payment_serial = serial
        WHERE submissions.state IN ('waiting', 'sending', 'uncertain', 'confirmed')
        GROUP BY serial HAVING count(*) > 1""",
    "check.two_payments": """
        WITH bound AS (SELECT * FROM submissions
            WHERE state IN ('waiting', 'sending', 'uncertain', 'confirmed'))
        SELECT payment_id FROM payments JOIN bound ON payment_serial = serial
        WHERE receipt_id IN (SELECT receipt_id FROM bound GROUP BY receipt_id HAVING count(*) > 1)
        """,
    "check.states": """
        SELECT payment_id FROM payments AS p LEFT JOIN submissions AS s
            ON s.id = (SELECT max(id) FROM submissions WHERE payment_serial = p.serial)
        WHERE CASE coalesce(s.state, 'abandoned')
            WHEN 'abandoned' THEN p.state NOT IN ('awaiting_receipt', 'withdrawn')
            WHEN 'rejected' THEN p.state NOT IN ('rejected', 'awaiting_receipt', 'withdrawn')
            ELSE p.state <> s.state END""",
    "check.unanswered": """
        SELECT payment_id FROM payments JOIN submissions AS s ON payment_serial = serial
        WHERE (s.state = 'sending') <> EXISTS (
                SELECT 1 FROM attempts WHERE submission_id = s.id AND outcome IS NULL)
            OR s.state = 'confirmed' AND NOT EXISTS (
                SELECT 1 FROM attempts WHERE submission_id = s.id AND outcome = 'confirmed')""",
}
"""What must hold of every payment: each query names those of which it does not."""


def _contradictions(connection: sqlite3.Connection) -> Iterator[Finding]:
    for key, query in _OF_PAYMENTS.items():
        named = [str(row[0]) for row in connection.execute(query)]
        if named:
            more = ", …" if len(named) > SHOWN else ""
            yield Finding(
                key, {"count": str(len(named)), "payments": ", ".join(named[:SHOWN]) + more}
            )
    counted = "SELECT state, count(*) FROM payments GROUP BY state"
    tallied = "SELECT state, count FROM tallies WHERE count <> 0"
    if connection.execute(f"{counted} EXCEPT {tallied}").fetchone() or (
        connection.execute(f"{tallied} EXCEPT {counted}").fetchone()
    ):
        yield Finding("check.tallies")


def _broken_chain(connection: sqlite3.Connection) -> Iterator[Finding]:
    previous, expected = ORIGIN, 1
    for values in connection.execute(
        "SELECT id, at, kind, payment_serial, attempt_id, facts, hash FROM audit ORDER BY id"
    ):
        row = AuditRow(*values)
        if row.id != expected or row.hash != row.digest(previous):
            yield Finding("check.chain", {"row": str(expected)})
            return
        previous, expected = row.hash, expected + 1
    if expected == 1:
        yield Finding("check.chain", {"row": "1"})


_GAPS = {
    "check.attempts": """
        WITH told AS (SELECT * FROM audit WHERE kind = 'attempt'),
            begun AS (SELECT json_extract(facts, '$.attempts') AS last FROM audit WHERE id = 1)
        SELECT a.id FROM attempts AS a JOIN submissions AS s ON s.id = a.submission_id
            LEFT JOIN told ON told.attempt_id = a.id
        WHERE a.outcome IS NOT NULL AND a.id > (SELECT last FROM begun) AND (told.id IS NULL
            OR told.at IS NOT a.finished_at
            OR told.payment_serial IS NOT s.payment_serial
            OR json_extract(told.facts, '$.outcome') IS NOT a.outcome
            OR json_extract(told.facts, '$.code') IS NOT a.code
            OR json_extract(told.facts, '$.link') IS NOT s.link)
        UNION
        SELECT told.attempt_id FROM told WHERE attempt_id NOT IN (SELECT id FROM attempts)
            AND NOT EXISTS (SELECT 1 FROM audit WHERE kind = 'compaction' AND id > told.id)""",
    "check.decisions": """
        WITH told AS (SELECT *, json_extract(facts, '$.decision') AS decision FROM audit
                WHERE kind IN ('withdraw', 'restore', 'override')),
            begun AS (SELECT json_extract(facts, '$.decisions') AS last FROM audit WHERE id = 1)
        SELECT d.id FROM decisions AS d LEFT JOIN told ON told.decision = d.id
        WHERE d.id > (SELECT last FROM begun) AND (told.id IS NULL OR told.kind <> d.kind
            OR told.payment_serial <> d.payment_serial
            OR json_extract(told.facts, '$.reason') IS NOT d.reason)
        UNION
        SELECT decision FROM told WHERE decision NOT IN (SELECT id FROM decisions)""",
}
"""The rows on which the audit trail and the other tables do not agree."""


def _gaps(connection: sqlite3.Connection) -> Iterator[Finding]:
    for key, query in _GAPS.items():
        found = [str(row[0]) for row in connection.execute(query)]
        if found:
            yield Finding(key, {"count": str(len(found)), "row": found[0]})


def _strange_backup(connection: sqlite3.Connection, backups: Path) -> Iterator[Finding]:
    """Look for the end of the newest backup's trail in this one's."""
    copies = sorted(backups.glob("journal-*.sqlite3"), key=lambda copy: copy.stat().st_mtime)
    if not copies:
        return
    try:
        with closing(connect(copies[-1])) as copy:
            last = copy.execute("SELECT id, at, hash FROM audit ORDER BY id DESC").fetchone()
    except sqlite3.DatabaseError as error:
        if "no such table" not in str(error):  # it may be older than the trail
            yield Finding("check.backup_unreadable", {"name": copies[-1].name})
        return
    begun = connection.execute(
        "SELECT max(at) FROM audit WHERE kind IN ('set_aside', 'recovered')"
    ).fetchone()[0]
    if last is None or (begun is not None and last[1] <= begun):
        return  # it is of another journal, and everybody knows
    found = connection.execute("SELECT hash FROM audit WHERE id = ?", (last[0],)).fetchone()
    if found is None or found[0] != last[2]:
        yield Finding("check.backup", {"name": copies[-1].name})
