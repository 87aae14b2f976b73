"""The journal's file: opened, checked, backed up and brought up to date."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, Engine, create_engine, event

from app.journal import audit
from app.journal.audit import AuditKind
from app.journal.backups import BUSY_TIMEOUT_MS, back_up, connect
from app.journal.faults import JournalCorruptError, JournalError, JournalNewerError, told_as_faults
from app.journal.moments import to_ms
from app.journal.predecessors import Predecessor, find_again, rescued_file, set_aside
from app.journal.presence import alone

REVISIONS = ("r0001", "r0002", "r0003", "r0004", "r0005", "r0006")
"""All migrations, oldest first. Kept here so that Alembic is only loaded when there is work."""

QUICK_CHECK_BYTES = 32 * 1024 * 1024
"""Up to this size the whole file is checked at each start; it takes a fraction of a second."""

OPENING_TIMEOUT_S = 30.0
TOLD_FOR = timedelta(days=1)
"""How long each start tells of a journal that was damaged or gone."""
WAL_KEPT_BYTES = 4 * 1024 * 1024
"""To what the WAL is cut after it was copied into the journal."""
CACHE_KB = 512
"""What a connection keeps of the file in memory; the operating system keeps all of it anyway."""


def open_engine(path: Path) -> Engine:
    """Make the engine whose connections carry the journal's settings.

    A transaction begins with `BEGIN IMMEDIATE` on connections that have the execution option
    `is_writing`, so that a writer waits for the lock at its start and never fails half-way.
    """
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "do_connect")
    def _before_connect(*_: object) -> None:
        if not path.exists():  # SQLite would begin an empty one
            raise JournalError("journal.vanished", str(path))

    @event.listens_for(engine, "connect")
    def _on_connect(dbapi: sqlite3.Connection, _record: object) -> None:
        dbapi.isolation_level = None
        dbapi.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        dbapi.execute("PRAGMA journal_mode = WAL")
        dbapi.execute("PRAGMA synchronous = FULL")
        dbapi.execute("PRAGMA foreign_keys = ON")
        dbapi.execute(f"PRAGMA journal_size_limit = {WAL_KEPT_BYTES}")
        dbapi.execute(f"PRAGMA cache_size = -{CACHE_KB}")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        is_writing = connection.get_execution_options().get("is_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")

    return engine


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Let one process at a time look a journal's file over.

    Raises:
        JournalError: another one takes too long over it, or the folder cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=OPENING_TIMEOUT_S)
        with lock, told_as_faults():
            yield
    except Timeout as error:
        raise JournalError("journal.locked", str(error)) from error
    except OSError as error:
        raise JournalError("journal.cannot_open", str(error)) from error


def prepare(path: Path, backups: Path, now: datetime) -> Predecessor | None:
    """Make sure that a sound journal of this version is at `path`; called within `opening`.

    A damaged file is set aside under a dated name and a new journal is begun; an older one is
    backed up, then migrated; a newer one is refused.

    Returns:
        What became of the one that was there before, where something did.

    Raises:
        JournalNewerError: the file was written by a newer program.
        JournalError: the machine does not let it be opened.
    """
    predecessor = None
    if _is_missing(path) or rescued_file(path).exists():
        predecessor = find_again(path, backups, now)
    try:
        _bring_up_to_date(path, backups, now, predecessor)
    except JournalCorruptError as fault:
        try:
            with alone(path):
                aside = set_aside(path, now, "damaged")
        except JournalError as reason:
            if reason.key == "journal.in_use":  # it may be the only one that can save the rest
                raise JournalError("journal.corrupt_in_use", fault.detail) from fault
            raise
        predecessor = Predecessor("till.journal_set_aside", aside)
        _bring_up_to_date(path, backups, now, predecessor)
    return predecessor or _recall(path, now)


def _recall(path: Path, now: datetime) -> Predecessor | None:
    """Look whether a predecessor was told only just: it is told for a day, whatever happens."""
    with told_as_faults(), closing(connect(path)) as connection:
        row = connection.execute(
            "SELECT facts FROM audit WHERE id <= 3 AND kind = 'set_aside' AND at > ?",
            (to_ms(now - TOLD_FOR),),
        ).fetchone()
    return None if row is None else Predecessor.of_facts(json.loads(row[0]), path)


def _is_missing(path: Path) -> bool:
    return not path.exists() or path.stat().st_size == 0


def _bring_up_to_date(
    path: Path, backups: Path, now: datetime, predecessor: Predecessor | None
) -> None:
    revision = _revision(path)
    if revision == REVISIONS[-1] and predecessor is None:
        return
    if revision is not None and revision not in REVISIONS:
        raise JournalNewerError("journal.newer", str(path))
    if revision not in {None, REVISIONS[-1]}:
        stamp = now.strftime("%Y%m%d-%H%M%S")
        back_up(path, backups / f"journal-{stamp}-before-{REVISIONS[-1]}.sqlite3")
    migrate(path, predecessor=predecessor, now=now)


def _revision(path: Path) -> str | None:
    """Read which migration the file is at; None for a new file.

    Raises:
        JournalCorruptError: it is damaged, or a database of something else.
    """
    if _is_missing(path):
        return None
    with told_as_faults(), closing(connect(path)) as connection:
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


def migrate(
    path: Path,
    revision: str = "head",
    predecessor: Predecessor | None = None,
    now: datetime | None = None,
) -> None:
    """Make the tables, or bring them up to a revision, in one transaction.

    Args:
        path: the journal; begun where there is none.
        revision: a migration.
        predecessor: what the audit trail is to say in the same transaction.
        now: the wall clock, for that.
    """
    # Alembic takes a fifth of a second to import, and a start rarely needs it.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    scripts = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", scripts.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    path.touch()
    engine = open_engine(path)
    try:
        with engine.connect().execution_options(is_writing=True) as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            if predecessor is not None and now is not None:
                audit.note(connection, AuditKind.SET_ASIDE, predecessor.facts, now)
    finally:
        engine.dispose()
