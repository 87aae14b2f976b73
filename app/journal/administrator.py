"""The administrator's PIN as the journal keeps it, with the count of wrong tries."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select, update

from app.journal.moments import from_ms, to_ms
from app.journal.tables import administrator


class StoredPin(NamedTuple):
    """What is known of the PIN.

    Attributes:
        digest: see `app.domain.pin`; empty while no PIN is set.
        failures: wrong tries since the last right one; one that is being judged counts already.
        failed_at: when the last of them was.
    """

    digest: str
    failures: int
    failed_at: datetime


def find(connection: Connection) -> StoredPin:
    """Read the one row."""
    table = administrator.c
    row = connection.execute(select(table.pin, table.failures, table.failed_at)).one()
    return StoredPin(row.pin, row.failures, from_ms(row.failed_at))


def set_pin(connection: Connection, digest: str) -> None:
    """Set the PIN, or with "" remove it; earlier wrong tries are forgiven."""
    connection.execute(update(administrator).values(pin=digest, failures=0))


def count_try(connection: Connection, at: datetime) -> None:
    """Count a try before it is judged: who is killed meanwhile has had it all the same."""
    counted = administrator.c.failures + 1
    connection.execute(update(administrator).values(failures=counted, failed_at=to_ms(at)))


def forgive(connection: Connection) -> None:
    """Forget the wrong tries: the right PIN was given."""
    connection.execute(update(administrator).values(failures=0))
