"""The audit trail: rows only ever added, each bound to the one before it by its hash.

The rules on attempts are loosened by as much as compaction needs: of an ended submission the last
attempt stays, without the reply's text.
"""

import hashlib
import json
import time

from alembic import op

revision = "r0002"
down_revision = "r0001"

STATEMENTS = (
    """
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
    payment_serial INTEGER REFERENCES payments (serial),
    attempt_id INTEGER,
    facts TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
)""",
    """
CREATE INDEX audit_of_payment ON audit (payment_serial, id) WHERE payment_serial IS NOT NULL""",
    """
CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
    WHEN new.id IS NOT coalesce((SELECT max(id) FROM audit), 0) + 1
BEGIN SELECT raise(ABORT, 'the audit trail grows at its end'); END""",
    """
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail never changes'); END""",
    """
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail is never deleted'); END""",
    "DROP TRIGGER answered_attempt_never_changes",
    "DROP TRIGGER attempt_is_never_deleted",
    "UPDATE attempts SET reply = '' WHERE outcome IS NOT NULL AND reply IS NULL",
    """
CREATE INDEX attempts_with_reply ON attempts (finished_at) WHERE reply IS NOT NULL""",
    """
CREATE TRIGGER answered_attempt_never_changes BEFORE UPDATE ON attempts
    WHEN old.submission_id <> new.submission_id OR old.outcome IS NOT NULL AND (
        new.reply IS NOT NULL OR
        (new.id, new.started_at, new.finished_at, new.outcome, new.http_status, new.code,
         new.code_owner, new.word, new.message, new.elapsed_ms, new.retry_after_s, new.may_be_done)
        IS NOT
        (old.id, old.started_at, old.finished_at, old.outcome, old.http_status, old.code,
         old.code_owner, old.word, old.message, old.elapsed_ms, old.retry_after_s, old.may_be_done))
BEGIN SELECT raise(ABORT, 'an answered attempt never changes'); END""",
    """
CREATE TRIGGER attempt_is_never_deleted BEFORE DELETE ON attempts
    WHEN old.outcome IS NULL
        OR NOT EXISTS (SELECT 1 FROM attempts AS later
            WHERE later.submission_id = old.submission_id AND later.id > old.id)
        OR EXISTS (SELECT 1 FROM submissions
            WHERE id = old.submission_id AND state IN ('waiting', 'sending', 'uncertain'))
BEGIN SELECT raise(ABORT, 'an attempt is never deleted'); END""",
)


def upgrade() -> None:
    """Create the trail, and begin it by saying from where on it holds."""
    for statement in STATEMENTS:
        op.execute(statement)
    connection = op.get_bind()
    facts = {
        "attempts": connection.exec_driver_sql("SELECT max(id) FROM attempts").scalar() or 0,
        "decisions": connection.exec_driver_sql("SELECT max(id) FROM decisions").scalar() or 0,
    }
    at = time.time_ns() // 1_000_000
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"))
    row = json.dumps([1, at, "begin", None, None, text], separators=(",", ":"))
    digest = hashlib.sha256(bytes(32) + row.encode()).digest()
    connection.exec_driver_sql(
        "INSERT INTO audit (id, at, kind, facts, hash) VALUES (1, ?, 'begin', ?, ?)",
        (at, text, digest),
    )
