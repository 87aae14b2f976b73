"""The journal's file: opened, checked, backed up and brought up to date."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from filelock import FileLock
from sqlalchemy import URL, Connection, Engine, create_engine, event

from app.journal.faults import JournalCorruptError, JournalError, JournalNewerError, told_as_faults

REVISIONS = ("r0001", "r0002", "r0003")
"""All migrations, oldest first. Kept here so that Alembic is only loaded when there is work."""

BUSY_TIMEOUT_MS = 10_000
QUICK_CHECK_BYTES = 32 * 1024 * 1024
"""Up to this size the whole file is checked at each start; it takes a fraction of a second."""

KEPT_BACKUPS = 14

_SIDE_FILES = ("", "-wal", "-shm")


def open_engine(path: Path) -> Engine:
    """Make the engine whose connections carry the journal's settings.

    A transaction begins with `BEGIN IMMEDIATE` on connections that have the execution option
    `is_writing`, so that a writer waits for the lock at its start and never fails half-way.
    """
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _on_connect(dbapi: sqlite3.Connection, _record: object) -> None:
        dbapi.isolation_level = None
        dbapi.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        dbapi.execute("PRAGMA journal_mode = WAL")
        dbapi.execute("PRAGMA synchronous = FULL")
        dbapi.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        is_writing = connection.get_execution_options().get("is_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")

    return engine


def prepare(path: Path, backups: Path, now: datetime) -> Path | None:
    """Make sure that a sound journal of this version is at `path`.

    A damaged file is set aside under a dated name and a new journal is begun; an older one is
    backed up, then migrated; a newer one is refused.

    Returns:
        Where a damaged file was put, or None.

    Raises:
        JournalNewerError: the file was written by a newer program.
        JournalError: the machine does not let it be opened.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(path.with_name(path.name + ".lock"), timeout=30), told_as_faults():
        try:
            _bring_up_to_date(path, backups, now)
        except JournalCorruptError:
            aside = _set_aside(path, now)
            _bring_up_to_date(path, backups, now)
            return aside
    return None


def back_up(path: Path, target: Path) -> Path:
    """Copy a live journal with SQLite's backup API, which sees what only the WAL holds."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with closing(_connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return target


def back_up_now(path: Path, backups: Path, now: datetime) -> Path:
    """Add a dated copy of a journal to its backups; the newest KEPT_BACKUPS dated ones stay.

    Raises:
        JournalError: it cannot be read, or the copy cannot be written.
    """
    target = backups / f"journal-{now:%Y%m%d-%H%M%S-%f}.sqlite3"
    unfinished = target.with_suffix(".unfinished")
    try:
        with told_as_faults():
            back_up(path, unfinished)
        unfinished.replace(target)
        dated = sorted(backups.glob("journal-[0-9]*-[0-9]*-[0-9]*.sqlite3"))
        for old in dated[:-KEPT_BACKUPS]:
            old.unlink()
    except OSError as error:
        raise JournalError("journal.cannot_back_up", str(error)) from error
    return target


def _bring_up_to_date(path: Path, backups: Path, now: datetime) -> None:
    revision = _revision(path)
    if revision == REVISIONS[-1]:
        return
    if revision is not None and revision not in REVISIONS:
        raise JournalNewerError("journal.newer", str(path))
    if revision is not None:
        stamp = now.strftime("%Y%m%d-%H%M%S")
        back_up(path, backups / f"journal-{stamp}-before-{REVISIONS[-1]}.sqlite3")
    migrate(path)


def _revision(path: Path) -> str | None:
    """Read which migration the file is at; None for a new file.

    Raises:
        JournalCorruptError: it is damaged, or a database of something else.
    """
    is_new = not path.exists() or path.stat().st_size == 0
    if is_new:
        return None
    with told_as_faults(), closing(_connect(path)) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        if not names:
            return None
        if "alembic_version" not in names:
            raise JournalCorruptError("journal.corrupt", "not a journal")
        if path.stat().st_size <= QUICK_CHECK_BYTES:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise JournalCorruptError("journal.corrupt", str(verdict))
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def migrate(path: Path, revision: str = "head") -> None:
    """Make the tables, or bring them up to a revision, in one transaction."""
    # Alembic takes a fifth of a second to import, and a start rarely needs it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    scripts = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", scripts.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = open_engine(path)
    try:
        with engine.connect().execution_options(is_writing=True) as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    finally:
        engine.dispose()


def _set_aside(path: Path, now: datetime) -> Path:
    """Rename a damaged journal and its side files; nothing is ever deleted."""
    stamp = now.strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    count = 0
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{count}")
    for suffix in _SIDE_FILES:
        part = path.with_name(path.name + suffix)
        if part.exists():
            try:
                part.rename(aside.with_name(aside.name + suffix))
            except OSError as error:
                raise JournalError("journal.cannot_set_aside", str(error)) from error
    return aside


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    return connection
