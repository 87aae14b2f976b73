"""The administrator's PIN and the wrong tries at it: one row, so that every process counts them."""

from alembic import op

revision = "r0005"
down_revision = "r0004"


def upgrade() -> None:
    """Create the table with its one row: no PIN is set, nobody has tried."""
    op.execute("""
CREATE TABLE administrator (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    pin TEXT NOT NULL CHECK (length(pin) <= 256),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    failed_at INTEGER NOT NULL
)""")
    op.execute("INSERT INTO administrator VALUES (1, '', 0, 0)")
