"""The journal's tables, as SQLAlchemy Core sees them; the migrations create them.

Times are milliseconds since 1970, UTC. A payment's state follows its submissions by triggers of
the database, so that the two can never disagree (see `migrations/versions`).
"""

from sqlalchemy import (
    Boolean,
    Column,
    Computed,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

metadata = MetaData()

payments = Table(
    "payments",
    metadata,
    Column("serial", Integer, primary_key=True, autoincrement=True),
    Column("payment_id", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("amount_tiyin", Integer),
    Column("note", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("client_phone_number", Text),
    Column("withdrawn_reason", Text, nullable=False),
    Column("tab", Text, Computed("…", persisted=False)),
)

receipts = Table(
    "receipts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("terminal", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("issued_text", Text, nullable=False),
    Column("fiscal_sign", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
)

submissions = Table(
    "submissions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("payment_serial", ForeignKey("payments.serial"), nullable=False),
    Column("receipt_id", ForeignKey("receipts.id"), nullable=False),
    Column("link", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("scanned_at", Integer, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("retries", Integer, nullable=False),
    Column("doubts", Integer, nullable=False),
    Column("due_at", Integer),
    Column("delay_ms", Integer, nullable=False),
    Column("is_held", Boolean, nullable=False),
    Column("may_be_done", Boolean, nullable=False),
    Column("is_freed", Boolean, nullable=False),
    Column("owner", Text),
    Column("client_phone_number", Text),
)

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("submission_id", ForeignKey("submissions.id"), nullable=False),
    Column("started_at", Integer, nullable=False),
    Column("finished_at", Integer),
    Column("outcome", Text),
    Column("http_status", Integer),
    Column("code", Text),
    Column("code_owner", Text),
    Column("word", Text),
    Column("message", Text),
    Column("elapsed_ms", Integer),
    Column("retry_after_s", Integer),
    Column("may_be_done", Boolean),
    Column("reply", Text),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Integer, nullable=False),
    Column("payment_serial", ForeignKey("payments.serial"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("payment_serial", ForeignKey("payments.serial")),
    Column("attempt_id", Integer),
    Column("facts", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("payment_serial", ForeignKey("payments.serial"), nullable=False),
)
"""Which payments changed, in order: how one process learns what another did. Kept short."""

tallies = Table(
    "tallies",
    metadata,
    Column("state", Text, primary_key=True),
    Column("count", Integer, nullable=False),
)

search = Table(
    "search", metadata, Column("rowid", Integer, primary_key=True), Column("words", Text)
)

shifts = Table(
    "shifts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("cashier", Text, nullable=False),
    Column("opened_at", Integer, nullable=False),
    Column("closed_at", Integer),
    Column("closed_by", Text, nullable=False),
)

settlements = Table(
    "settlements",
    metadata,
    Column("payment_serial", ForeignKey("payments.serial"), primary_key=True),
    Column("shift_id", ForeignKey("shifts.id")),
)
"""What was confirmed or withdrawn since the last closing, and the shift that was open then, if any.
Kept by triggers; emptied by each closing."""

acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("shift_id", ForeignKey("shifts.id"), primary_key=True),
    Column("payment_serial", ForeignKey("payments.serial"), primary_key=True),
    Column("state", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
"""Who saw at a closing that a payment was left open, and in which state it was then."""

shift_payments = Table(
    "shift_payments",
    metadata,
    Column("shift_id", ForeignKey("shifts.id"), primary_key=True),
    Column("payment_serial", ForeignKey("payments.serial"), primary_key=True),
    Column("state", Text, nullable=False),
    Column("submission_id", ForeignKey("submissions.id")),
    Column("is_outside", Boolean, nullable=False),
)
"""What each closed shift settled or left open, as it stood at the closing; it never changes."""

administrator = Table(
    "administrator",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pin", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("failed_at", Integer, nullable=False),
)
"""One row: the PIN's digest, empty while none is set, and the wrong tries since a right one."""
