"""Copies of the journal, by SQLite's backup API, which sees what only the WAL holds."""

import os
import sqlite3
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from app.journal.faults import JournalError, told_as_faults

BUSY_TIMEOUT_MS = 10_000
KEPT_BACKUPS = 14
UNFINISHED = "unfinished"
UNFINISHED_S = 600.0
"""A copy that was last written to so long ago will never be finished."""


def back_up(path: Path, target: Path) -> Path:
    """Copy a live journal; the target is the whole copy or is not there.

    Raises:
        JournalError: it cannot be read, or the copy cannot be written.
    """
    unfinished = target.with_name(f"{target.name}.{UNFINISHED}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with (
            told_as_faults(),
            closing(connect(path)) as source,
            closing(sqlite3.connect(unfinished)) as copy,
        ):
            source.backup(copy)
        unfinished.replace(target)
    except OSError as error:
        raise JournalError("journal.cannot_back_up", str(error)) from error
    return target


def back_up_now(path: Path, backups: Path, now: datetime) -> Path:
    """Add a dated copy of a journal to its backups; the last KEPT_BACKUPS dated ones stay.

    Copies that bear a later date than this one were made while the clock was wrong: they count as
    the oldest, or the newest copy would be the first to go for as long as they last.

    Raises:
        JournalError: it cannot be read, or the copy cannot be written.
    """
    target = back_up(path, backups / f"journal-{now:%Y%m%d-%H%M%S-%f}.sqlite3")
    try:
        for half in backups.glob(f"*.{UNFINISHED}"):  # left by a kill
            if time.time() - half.stat().st_mtime > UNFINISHED_S:
                half.unlink()
        dated = backups.glob("journal-[0-9]*-[0-9]*-[0-9]*.sqlite3")
        in_order = sorted(dated, key=lambda copy: (copy.name <= target.name, copy.name))
        for old in in_order[:-KEPT_BACKUPS]:
            old.unlink()
    except OSError as error:
        raise JournalError("journal.cannot_back_up", str(error)) from error
    return target


def rescue(kept: Path, connection: sqlite3.Connection) -> Path:
    """Copy a journal whose file was removed or replaced.

    Args:
        kept: where to; a copy that is there stays, since nothing was written after it.
        connection: an open connection, which still has all of it.

    Returns:
        The copy.

    Raises:
        JournalError: it cannot be copied.
    """
    unfinished = kept.with_name(f"{kept.name}.{os.getpid()}.{UNFINISHED}")
    try:
        if not kept.exists():
            with told_as_faults(), closing(sqlite3.connect(unfinished)) as copy:
                connection.backup(copy)
            unfinished.replace(kept)
    except OSError as error:
        raise JournalError("journal.cannot_back_up", str(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return kept


def connect(path: Path) -> sqlite3.Connection:
    """Open a database as plain SQLite, transactions by hand."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    return connection
