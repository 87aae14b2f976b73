"""The journal: one SQLite file that outlives the program, and its transactions."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection

from app.journal.backups import rescue
from app.journal.faults import JournalError, told_as_faults
from app.journal.predecessors import replaced_file, rescued_file, wal_of
from app.journal.presence import Presence
from app.journal.schema import open_engine, opening, prepare

if TYPE_CHECKING:
    import sqlite3

Transaction = Connection
"""What `reading` and `writing` give, and all queries of this room take."""


class Journal:
    """An open journal, for any number of threads.

    Attributes:
        predecessor: what became of the journal that was there before, where something did.
    """

    def __init__(self, path: Path, backups: Path, now: datetime) -> None:
        """Open, check and migrate the file.

        Raises:
            JournalError: in words, whenever the machine is in the way.
        """
        self.path = path
        self.backups = backups
        with opening(path):
            self.predecessor = prepare(path, backups, now)
            self._presence = Presence(path)
        self._engine = open_engine(path)
        self._writer = self._engine.execution_options(is_writing=True)
        # Threads of one process queue here: SQLite itself would let them poll.
        self._turn = threading.Lock()
        try:
            with self.reading() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM alembic_version")
        except JournalError:
            self.close()
            raise
        self._identity = _identity(path), _identity(wal_of(path))

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One transaction that may write; committed (and synced) at the end, or not at all."""
        with self._turn, told_as_faults():
            self._stay_in_place()
            with self._writer.begin() as connection:
                yield connection
            self._stay_in_place()

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
        self._presence.close()

    def _stay_in_place(self) -> None:
        """Refuse to write into a file that nobody will find again, once what it holds is saved.

        Outside Windows an open file can be removed or replaced, and takes all that is written to
        it along when the program ends.
        """
        main, wal = _identity(self.path), _identity(wal_of(self.path))
        if (main, wal) == self._identity:
            return
        is_replaced = main is not None and main != self._identity[0]
        number = 0 if self._identity[0] is None else self._identity[0][1]
        kept = replaced_file(self.path, number) if is_replaced else rescued_file(self.path)
        with self._engine.connect() as connection:
            raw = cast("sqlite3.Connection", connection.connection.driver_connection)
            rescue(kept, raw)
        if is_replaced and wal == self._identity[1]:
            # The other file would be read together with it at the next start.
            wal_of(self.path).replace(kept.with_name(f"{kept.name}.old-wal"))
        raise JournalError("journal.vanished", str(kept))


def _identity(path: Path) -> tuple[int, int] | None:
    """Tell a file from others of the same name; None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    # Windows lets nobody remove an open file, and numbers files anew on some disks.
    return (0, 0) if os.name == "nt" else (found.st_dev, found.st_ino)
