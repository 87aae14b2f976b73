"""Payments that await a receipt, by the time they came: a receipt looks for the nearest of them.

Partial, so that it stays as small as the queue and costs nothing once a payment is done.
"""

from alembic import op

revision = "r0006"
down_revision = "r0005"


def upgrade() -> None:
    """Add the index."""
    op.execute(
        "CREATE INDEX awaiting_by_time ON payments (created_at) WHERE state = 'awaiting_receipt'"
    )
