"""Numbers about the journal for whoever helps from afar: how many of what, and nothing of whom.

The file is opened for reading alone and asked in plain SQL: a journal that is newer, older or
damaged is exactly the one about which somebody asks. What cannot be counted is left out.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

Numbers = dict[str, str]
"""By name, in the order in which they are worth reading."""

BUSY_S = 2.0
_COUNTED = ("payments", "receipts", "submissions", "attempts", "decisions", "shifts")
_SINGLE = {
    "revision": "SELECT version_num FROM alembic_version",
    "page_size": "PRAGMA page_size",
    "free_pages": "PRAGMA freelist_count",
}
_OLDEST = (
    "SELECT min(created_at) FROM submissions WHERE state IN ('waiting', 'sending', 'uncertain')"
)


def numbers_of(path: Path, backups: Path) -> Numbers:
    """Give the numbers of a journal; only those of its files where it cannot be opened.

    Args:
        path: the journal's file.
        backups: the folder of its copies.
    """
    numbers = dict(_files(path, backups))
    if path.is_file():
        try:
            with closing(_open(path)) as connection:
                numbers.update(_counts(connection))
        except sqlite3.Error as error:
            numbers["fault"] = str(error)
    return numbers


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_S)


def _files(path: Path, backups: Path) -> Iterator[tuple[str, str]]:
    for name, file in (("file_bytes", path), ("wal_bytes", path.with_name(f"{path.name}-wal"))):
        with suppress(OSError):
            yield name, str(file.stat().st_size)
    with suppress(OSError):
        copies = sorted(file.name for file in backups.iterdir() if file.is_file())
        yield "backups", str(len(copies))
        if copies:
            yield "newest_backup", copies[-1]


def _counts(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for name, query in _SINGLE.items():
        yield from _named(connection, name, query)
    for state, count in _rows(connection, "SELECT state, count FROM tallies ORDER BY state"):
        yield f"payments_{state}", str(count)
    for table in _COUNTED:
        yield from _named(connection, table, f"SELECT count(*) FROM {table}")  # noqa: S608
    for outcome, count in _rows(
        connection, "SELECT coalesce(outcome, 'open'), count(*) FROM attempts GROUP BY 1 ORDER BY 1"
    ):
        yield f"attempts_{outcome}", str(count)
    for (oldest,) in _rows(connection, _OLDEST):
        if isinstance(oldest, int):
            moment = datetime.fromtimestamp(oldest / 1000, UTC)
            yield "oldest_unsent", moment.isoformat(timespec="seconds")


def _named(connection: sqlite3.Connection, name: str, query: str) -> Iterator[tuple[str, str]]:
    for (value,) in _rows(connection, query):
        yield name, str(value)


def _rows(connection: sqlite3.Connection, query: str) -> list[tuple[object, ...]]:
    """Ask; a table that this journal does not have has no rows."""
    try:
        return connection.execute(query).fetchall()
    except sqlite3.OperationalError:
        return []
