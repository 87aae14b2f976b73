"""Which receipt each payment of a page was last paired with, in one question for all of them."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from app.domain.receipt import Receipt
from app.journal.tables import receipts, submissions


def receipts_of(connection: Connection, serials: Collection[int]) -> dict[int, Receipt]:
    """Give the newest receipt of each payment that has one, by the payment's serial."""
    newest = (
        select(func.max(submissions.c.id))
        .where(submissions.c.payment_serial.in_(serials), submissions.c.state != "abandoned")
        .group_by(submissions.c.payment_serial)
    )
    query = (
        select(
            submissions.c.payment_serial,
            submissions.c.link,
            receipts.c.terminal,
            receipts.c.number,
            receipts.c.issued_text,
            receipts.c.fiscal_sign,
        )
        .join(receipts, receipts.c.id == submissions.c.receipt_id)
        .where(submissions.c.id.in_(newest))
    )
    return {
        row.payment_serial: Receipt(
            row.terminal, row.number, row.issued_text, row.fiscal_sign, row.link
        )
        for row in connection.execute(query)
    }
