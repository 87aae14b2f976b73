"""The journal: one SQLite file that outlives the program, and its transactions."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from app.journal.faults import JournalError, told_as_faults
from app.journal.schema import open_engine, prepare

Transaction = Connection
"""What `reading` and `writing` give, and all queries of this room take."""


class Journal:
    """An open journal, for any number of threads.

    Attributes:
        set_aside: where a damaged predecessor was put at opening, or None.
    """

    def __init__(self, path: Path, backups: Path, now: datetime) -> None:
        """Open, check and migrate the file.

        Raises:
            JournalError: in words, whenever the machine is in the way.
        """
        self.path = path
        try:
            self.set_aside = prepare(path, backups, now)
        except OSError as error:
            raise JournalError("journal.cannot_open", str(error)) from error
        self._engine = open_engine(path)
        self._writer = self._engine.execution_options(is_writing=True)
        # Threads of one process queue here: SQLite itself would let them poll.
        self._turn = threading.Lock()

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One transaction that may write; committed (and synced) at the end, or not at all."""
        with self._turn, told_as_faults(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One consistent look."""
        with told_as_faults(), self._engine.begin() as connection:
            yield connection

    def try_writing(self) -> None:
        """Write something that nobody reads, through to the disk.

        Raises:
            JournalError: it cannot be written.
        """
        with self.writing() as connection:
            times = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
            connection.exec_driver_sql(f"PRAGMA user_version = {(times + 1) % 1_000_000}")

    def close(self) -> None:
        """Close all connections; the journal cannot be used afterwards."""
        self._engine.dispose()
