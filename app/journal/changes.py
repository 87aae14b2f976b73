"""The feed of changed payments, by which one process learns what another one did."""

from sqlalchemy import Connection, func, select

from app.journal.tables import changes, payments


def newest(connection: Connection) -> int:
    """Give the number of the newest change; 0 in a new journal."""
    return int(connection.scalar(select(func.max(changes.c.id))) or 0)


def since(connection: Connection, seen: int) -> tuple[list[str], int]:
    """Give the ids of the payments that changed after a change's number, and the newest number."""
    last = newest(connection)
    query = (
        select(payments.c.payment_id)
        .where(payments.c.serial.in_(select(changes.c.payment_serial).where(changes.c.id > seen)))
        .order_by(payments.c.serial)
    )
    return list(connection.scalars(query)), last
