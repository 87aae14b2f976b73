"""Who has the journal open: a lock that any number of processes share, and one alone can refuse.

A file of SQLite's own beside the journal carries it, since SQLite's locks are the operating
system's on every platform: they go with their process, however it dies. The journal itself cannot
carry it: what is asked about may be damaged, renamed or gone.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.journal.faults import JournalError, told_as_faults

PATIENCE_S = 5.0
"""How long a start waits while another process has the journal for itself."""


def users_file(path: Path) -> Path:
    """Name the lock's file of a journal; it exists once a journal was open there."""
    return path.with_name(f"{path.name}.users")


class Presence:
    """This opening of the journal, until `close` or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take a share of the lock.

        Raises:
            JournalError: another process has the journal for itself, or the disk is in the way.
        """
        with told_as_faults():
            self._connection = sqlite3.connect(
                users_file(path),
                timeout=PATIENCE_S,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                self._connection.execute("BEGIN")
                self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.Error:
                self._connection.close()
                raise

    def close(self) -> None:
        """Give the share back."""
        self._connection.close()


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Have the journal's files for oneself; nobody can open it meanwhile.

    Raises:
        JournalError: `journal.in_use`, at once, when any process has it open.
    """
    with (
        told_as_faults(),
        closing(sqlite3.connect(users_file(path), timeout=0, isolation_level=None)) as connection,
    ):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if (error.sqlite_errorname or "").startswith("SQLITE_BUSY"):
                raise JournalError("journal.in_use") from error
            raise
        yield
