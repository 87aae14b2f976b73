"""What can befall the journal's file: faults of the machine, kept apart from bugs.

Each fault has a key (`journal.<word>`) that names its sentence; anything else that SQLAlchemy
raises is a bug and passes through.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

_FAULTS = (
    ("SQLITE_FULL", "journal.full"),
    ("SQLITE_READONLY", "journal.read_only"),
    ("SQLITE_PERM", "journal.read_only"),
    ("SQLITE_BUSY", "journal.locked"),
    ("SQLITE_LOCKED", "journal.locked"),
    ("SQLITE_CORRUPT", "journal.corrupt"),
    ("SQLITE_NOTADB", "journal.corrupt"),
    ("SQLITE_CANTOPEN", "journal.cannot_open"),
    ("SQLITE_IOERR", "journal.io_error"),
)


class JournalError(Exception):
    """The machine does not let the journal do its work.

    Attributes:
        key: names the sentence, e.g. `journal.full`.
        detail: SQLite's own words or a file's path.
    """

    def __init__(self, key: str, detail: str = "") -> None:
        super().__init__(f"{key}: {detail}" if detail else key)
        self.key = key
        self.detail = detail


class JournalNewerError(JournalError):
    """The file was written by a newer program; it is left untouched."""


class JournalCorruptError(JournalError):
    """The file is no (whole) SQLite database."""


@contextmanager
def told_as_faults() -> Iterator[None]:
    """Turn SQLite's errors about the machine into JournalError.

    Raises:
        JournalError: for a full disk, a lock, a read-only or damaged file.
    """
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            fault = fault_of(error.orig)
            if fault is not None:
                raise fault from error
        raise
    except sqlite3.Error as error:
        fault = fault_of(error)
        if fault is not None:
            raise fault from error
        raise


def fault_of(error: sqlite3.Error) -> JournalError | None:
    """Give the fault behind an error of SQLite's, or None where it is a bug of ours."""
    name = getattr(error, "sqlite_errorname", None) or ""
    for prefix, key in _FAULTS:
        if name.startswith(prefix):
            kind = JournalCorruptError if key == "journal.corrupt" else JournalError
            return kind(key, str(error))
    return None
