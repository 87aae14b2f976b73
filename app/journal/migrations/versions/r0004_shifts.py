"""Shifts: who had the till, which payments each shift settled, and what it left open.

Which shift a payment belongs to is a matter of the journal's order and of no clock: each closing
takes all that was settled since the closing before, and all that is open still. So nothing falls
between two shifts, whichever process wrote it and whatever the computer's clock said. That a shift
cannot be closed before each open payment is acknowledged is the database's own rule: a payment
that another process adds in the last moment cannot slip through.
"""

from alembic import op

revision = "r0004"
down_revision = "r0003"

STATES = "'awaiting_receipt','waiting','sending','confirmed','rejected','uncertain','withdrawn'"
OPEN_STATES = "'awaiting_receipt','waiting','sending','rejected','uncertain'"

TABLES = f"""
CREATE TABLE shifts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cashier TEXT NOT NULL CHECK (length(cashier) BETWEEN 1 AND 60),
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    closed_by TEXT NOT NULL DEFAULT '' CHECK (length(closed_by) <= 60),
    CHECK ((closed_at IS NULL) = (closed_by = ''))
);
CREATE TABLE settlements (
    payment_serial INTEGER PRIMARY KEY REFERENCES payments (serial),
    shift_id INTEGER REFERENCES shifts (id)
);
CREATE TABLE acknowledgements (
    shift_id INTEGER NOT NULL REFERENCES shifts (id),
    payment_serial INTEGER NOT NULL REFERENCES payments (serial),
    state TEXT NOT NULL CHECK (state IN ({OPEN_STATES})),
    at INTEGER NOT NULL,
    by TEXT NOT NULL CHECK (length(by) BETWEEN 1 AND 60),
    reason TEXT NOT NULL CHECK (length(reason) <= 200),
    PRIMARY KEY (shift_id, payment_serial)
) WITHOUT ROWID;
CREATE TABLE shift_payments (
    shift_id INTEGER NOT NULL REFERENCES shifts (id),
    payment_serial INTEGER NOT NULL REFERENCES payments (serial),
    state TEXT NOT NULL CHECK (state IN ({STATES})),
    submission_id INTEGER REFERENCES submissions (id),
    is_outside BOOLEAN NOT NULL CHECK (is_outside IN (0, 1)),
    PRIMARY KEY (shift_id, payment_serial)
) WITHOUT ROWID;
"""

INDEXES = """
CREATE UNIQUE INDEX one_open_shift ON shifts ((closed_at IS NULL)) WHERE closed_at IS NULL;
"""

RULES = """
CREATE TRIGGER closed_shift_never_changes BEFORE UPDATE ON shifts WHEN old.closed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'a closed shift never changes'); END;
CREATE TRIGGER shift_is_never_deleted BEFORE DELETE ON shifts
BEGIN SELECT raise(ABORT, 'a shift is never deleted'); END;
CREATE TRIGGER shift_keeps_its_beginning BEFORE UPDATE OF id, cashier, opened_at ON shifts
BEGIN SELECT raise(ABORT, 'a shift keeps its beginning'); END;
CREATE TRIGGER shift_begins_open BEFORE INSERT ON shifts WHEN new.closed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'a shift begins open'); END;
CREATE TRIGGER nothing_is_left_unacknowledged BEFORE UPDATE OF closed_at ON shifts
    WHEN EXISTS (
        SELECT 1 FROM payments WHERE payments.state IN (
            'awaiting_receipt', 'waiting', 'sending', 'rejected', 'uncertain')
        AND NOT EXISTS (
            SELECT 1 FROM acknowledgements AS seen
            WHERE seen.shift_id = old.id AND seen.payment_serial = payments.serial
            AND (payments.state IN ('waiting', 'sending') OR payments.state = seen.state)))
BEGIN SELECT raise(ABORT, 'a payment is left unacknowledged'); END;
CREATE TRIGGER shift_closes_with_its_payments BEFORE UPDATE OF closed_at ON shifts
    WHEN EXISTS (
        SELECT 1 FROM settlements WHERE payment_serial NOT IN (
            SELECT payment_serial FROM shift_payments WHERE shift_id = old.id))
BEGIN SELECT raise(ABORT, 'a settled payment is left out of the shift'); END;
CREATE TRIGGER closed_shift_takes_no_payment BEFORE INSERT ON shift_payments
    WHEN (SELECT closed_at FROM shifts WHERE id = new.shift_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a closed shift takes no payment'); END;
CREATE TRIGGER shift_payment_never_changes BEFORE UPDATE ON shift_payments
BEGIN SELECT raise(ABORT, 'what a shift recorded never changes'); END;
CREATE TRIGGER shift_payment_is_never_deleted BEFORE DELETE ON shift_payments
BEGIN SELECT raise(ABORT, 'what a shift recorded is never deleted'); END;
CREATE TRIGGER closed_shift_takes_no_acknowledgement BEFORE INSERT ON acknowledgements
    WHEN (SELECT closed_at FROM shifts WHERE id = new.shift_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a closed shift takes no acknowledgement'); END;
CREATE TRIGGER acknowledgement_never_changes BEFORE UPDATE ON acknowledgements
BEGIN SELECT raise(ABORT, 'an acknowledgement never changes'); END;
CREATE TRIGGER acknowledgement_is_never_deleted BEFORE DELETE ON acknowledgements
BEGIN SELECT raise(ABORT, 'an acknowledgement is never deleted'); END;
"""

FOLLOWERS = """
CREATE TRIGGER settlement_is_noted AFTER UPDATE OF state ON payments
    WHEN old.state <> new.state AND new.state IN ('confirmed', 'withdrawn')
BEGIN
    INSERT INTO settlements (payment_serial, shift_id)
        VALUES (new.serial, (SELECT id FROM shifts WHERE closed_at IS NULL))
        ON CONFLICT (payment_serial) DO UPDATE SET shift_id = excluded.shift_id;
END;
CREATE TRIGGER settlements_are_in_the_closed_shift AFTER UPDATE OF closed_at ON shifts
    WHEN new.closed_at IS NOT NULL
BEGIN DELETE FROM settlements; END;
"""


def upgrade() -> None:
    """Add the shifts; what was settled before there were any belongs to none."""
    for script in (TABLES, INDEXES):
        for statement in script.split(";\n"):
            if statement.strip():
                op.execute(statement)
    for script in (RULES, FOLLOWERS):
        for statement in script.split("END;\n"):
            if statement.strip():
                op.execute(statement + "END")
