"""The first schema: payments, receipts, submissions, attempts, decisions.

Everything that must hold whatever the program does is held here: by CHECKs, by partial unique
indexes and by triggers.
"""

from alembic import op

revision = "r0001"
down_revision = None

PAYMENT_STATES = (
    "'awaiting_receipt','waiting','sending','confirmed','rejected','uncertain','withdrawn'"
)
SUBMISSION_STATES = "'waiting','sending','uncertain','confirmed','rejected','abandoned'"
BINDING_STATES = "'waiting','sending','uncertain','confirmed'"
"""In these a submission holds its payment and its receipt against every other one."""

TABLES = f"""
CREATE TABLE payments (
    serial INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_id TEXT NOT NULL CHECK (length(payment_id) BETWEEN 1 AND 128),
    provider TEXT NOT NULL,
    amount_tiyin INTEGER CHECK (amount_tiyin >= 0),
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ({PAYMENT_STATES})),
    changed_at INTEGER NOT NULL,
    client_phone_number TEXT,
    withdrawn_reason TEXT NOT NULL,
    tab TEXT GENERATED ALWAYS AS (
        CASE state WHEN 'rejected' THEN 'attention' WHEN 'uncertain' THEN 'attention'
                   WHEN 'confirmed' THEN 'done' WHEN 'withdrawn' THEN 'done'
                   ELSE 'awaiting' END) VIRTUAL,
    UNIQUE (payment_id, provider)
);
CREATE TABLE receipts (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    terminal TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_text TEXT NOT NULL,
    fiscal_sign TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_serial INTEGER NOT NULL REFERENCES payments (serial),
    receipt_id INTEGER NOT NULL REFERENCES receipts (id),
    link TEXT NOT NULL CHECK (length(link) BETWEEN 1 AND 512),
    source TEXT NOT NULL,
    scanned_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ({SUBMISSION_STATES})),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    retries INTEGER NOT NULL CHECK (retries >= 0),
    doubts INTEGER NOT NULL CHECK (doubts >= 0),
    due_at INTEGER,
    delay_ms INTEGER NOT NULL,
    is_held BOOLEAN NOT NULL CHECK (is_held IN (0, 1)),
    may_be_done BOOLEAN NOT NULL CHECK (may_be_done IN (0, 1)),
    is_freed BOOLEAN NOT NULL CHECK (is_freed IN (0, 1)),
    owner TEXT,
    client_phone_number TEXT,
    CHECK ((state = 'sending') = (owner IS NOT NULL))
);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    outcome TEXT,
    http_status INTEGER,
    code TEXT,
    code_owner TEXT,
    word TEXT,
    message TEXT,
    elapsed_ms INTEGER,
    retry_after_s INTEGER,
    may_be_done BOOLEAN,
    reply TEXT CHECK (length(reply) <= 4096),
    CHECK ((outcome IS NULL) = (finished_at IS NULL))
);
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    payment_serial INTEGER NOT NULL REFERENCES payments (serial),
    kind TEXT NOT NULL CHECK (kind IN ('withdraw', 'restore', 'override')),
    reason TEXT NOT NULL
);
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    payment_serial INTEGER NOT NULL REFERENCES payments (serial)
);
CREATE TABLE tallies (state TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (words, prefix='2 3 4', detail=full);
"""

INDEXES = f"""
CREATE INDEX payments_by_tab ON payments (tab, serial);
CREATE INDEX payments_by_state ON payments (state, serial);
CREATE UNIQUE INDEX one_submission_per_payment ON submissions (payment_serial)
    WHERE state IN ({BINDING_STATES});
CREATE UNIQUE INDEX one_submission_per_receipt ON submissions (receipt_id)
    WHERE state IN ({BINDING_STATES});
CREATE INDEX submissions_of_payment ON submissions (payment_serial, id);
CREATE INDEX submissions_of_receipt ON submissions (receipt_id, id);
CREATE INDEX outbox ON submissions (attempts, id) WHERE state IN ('waiting', 'uncertain');
CREATE INDEX claimed ON submissions (owner) WHERE state = 'sending';
CREATE INDEX attempts_of_submission ON attempts (submission_id, id);
CREATE UNIQUE INDEX one_open_attempt ON attempts (submission_id) WHERE outcome IS NULL;
CREATE INDEX decisions_of_payment ON decisions (payment_serial, id);
"""

RULES = """
CREATE TRIGGER confirmed_payment_never_changes BEFORE UPDATE ON payments
    WHEN old.state = 'confirmed'
BEGIN SELECT raise(ABORT, 'a confirmed payment never changes'); END;
CREATE TRIGGER payment_keeps_its_id BEFORE UPDATE OF serial, payment_id, provider ON payments
BEGIN SELECT raise(ABORT, 'a payment keeps its id'); END;
CREATE TRIGGER payment_is_never_deleted BEFORE DELETE ON payments
BEGIN SELECT raise(ABORT, 'a payment is never deleted'); END;
CREATE TRIGGER confirmed_submission_never_changes BEFORE UPDATE ON submissions
    WHEN old.state = 'confirmed'
BEGIN SELECT raise(ABORT, 'a confirmed submission never changes'); END;
CREATE TRIGGER submission_keeps_its_pair
    BEFORE UPDATE OF payment_serial, receipt_id, link ON submissions
BEGIN SELECT raise(ABORT, 'a submission keeps its pair'); END;
CREATE TRIGGER submission_is_never_deleted BEFORE DELETE ON submissions
BEGIN SELECT raise(ABORT, 'a submission is never deleted'); END;
CREATE TRIGGER answered_attempt_never_changes BEFORE UPDATE ON attempts
    WHEN old.outcome IS NOT NULL OR old.submission_id <> new.submission_id
BEGIN SELECT raise(ABORT, 'an answered attempt never changes'); END;
CREATE TRIGGER attempt_is_never_deleted BEFORE DELETE ON attempts
BEGIN SELECT raise(ABORT, 'an attempt is never deleted'); END;
CREATE TRIGGER decision_never_changes BEFORE UPDATE ON decisions
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decisions
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;
"""

FOLLOWERS = """
CREATE TRIGGER payment_follows_new_submission AFTER INSERT ON submissions
BEGIN
    UPDATE payments SET state = new.state, changed_at = new.changed_at
        WHERE serial = new.payment_serial;
    UPDATE search SET words = words || (
        SELECT ' ' || terminal || ' ' || number || ' ' || fiscal_sign
        FROM receipts WHERE id = new.receipt_id) WHERE rowid = new.payment_serial;
END;
CREATE TRIGGER payment_follows_submission AFTER UPDATE OF state ON submissions
    WHEN old.state <> new.state
BEGIN
    UPDATE payments SET
        state = CASE new.state WHEN 'abandoned' THEN 'awaiting_receipt' ELSE new.state END,
        changed_at = new.changed_at,
        client_phone_number = coalesce(new.client_phone_number, client_phone_number)
        WHERE serial = new.payment_serial;
END;
CREATE TRIGGER phone_is_searched AFTER UPDATE OF client_phone_number ON payments
    WHEN new.client_phone_number IS NOT old.client_phone_number
BEGIN
    UPDATE search SET words = words || ' ' || new.client_phone_number
        || ' ' || substr(new.client_phone_number, -7) || ' ' || substr(new.client_phone_number, -4)
        WHERE rowid = new.serial;
END;
CREATE TRIGGER new_payment_is_told AFTER INSERT ON payments
BEGIN INSERT INTO changes (payment_serial) VALUES (new.serial); END;
CREATE TRIGGER changed_payment_is_told AFTER UPDATE ON payments
BEGIN
    INSERT INTO changes (payment_serial) VALUES (new.serial);
    DELETE FROM changes WHERE id <= last_insert_rowid() - 10000;
END;
CREATE TRIGGER new_payment_is_counted AFTER INSERT ON payments
BEGIN
    INSERT INTO tallies VALUES (new.state, 1) ON CONFLICT DO UPDATE SET count = count + 1;
    INSERT INTO search (rowid, words) VALUES (new.serial, new.payment_id || ' ' || new.note
        || ' ' || coalesce(new.amount_tiyin / 100, ''));
END;
CREATE TRIGGER payment_is_counted AFTER UPDATE OF state ON payments WHEN old.state <> new.state
BEGIN
    UPDATE tallies SET count = count - 1 WHERE state = old.state;
    INSERT INTO tallies VALUES (new.state, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
"""


def upgrade() -> None:
    """Create everything."""
    for script in (TABLES, INDEXES):
        for statement in script.split(";\n"):
            if statement.strip():
                op.execute(statement)
    for script in (RULES, FOLLOWERS):
        for statement in script.split("END;\n"):
            if statement.strip():
                op.execute(statement + "END")
