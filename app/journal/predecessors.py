"""What lay where a journal is to be begun: a damaged file, or the traces of one that is gone.

Nothing is ever deleted, and no journal is begun over old data without saying so.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.journal.faults import JournalError
from app.journal.presence import users_file

SIDE_FILES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Predecessor:
    """What became of the journal that was there before.

    Attributes:
        key: its sentence: `till.journal_set_aside`, `till.journal_vanished`,
            `till.journal_vanished_no_copy` or `till.journal_rescued`.
        path: the damaged file as it was kept, or the newest copy of what is gone.
    """

    key: str
    path: Path | None

    @property
    def facts(self) -> dict[str, str | int | bool | None]:
        """What the audit trail says of it: names, since a backup may be read elsewhere."""
        return {"told": self.key, "kept": None if self.path is None else self.path.name}

    @classmethod
    def of_facts(cls, facts: dict[str, str], path: Path) -> "Predecessor":
        """Understand what the audit trail of the journal at `path` says."""
        kept = facts.get("kept")
        return cls(facts["told"], None if kept is None else path.with_name(kept))


def wal_of(path: Path) -> Path:
    """Name the WAL of a database."""
    return path.with_name(f"{path.name}-wal")


def rescued_file(path: Path) -> Path:
    """Name the copy that a running program makes of a journal removed under it.

    The next start uses it.
    """
    return path.with_name(f"{path.name}.rescued")


def replaced_file(path: Path, number: int) -> Path:
    """Name the copy of a journal in whose place somebody put another one; a person decides."""
    return path.with_name(f"{path.name}.replaced-{number}")


def traces_of(path: Path, backups: Path) -> Predecessor | None:
    """Tell of the journal that must have been at `path`, where none is; None for a first start."""
    copies = [*backups.glob("journal-*.sqlite3"), *path.parent.glob(f"{path.name}.damaged-*")]
    copies = [copy for copy in copies if not copy.name.endswith(SIDE_FILES[1:])]
    if copies:
        newest = max(copies, key=lambda copy: copy.stat().st_mtime)
        return Predecessor("till.journal_vanished", newest)
    has_been = users_file(path).exists() or wal_of(path).exists()
    return Predecessor("till.journal_vanished_no_copy", None) if has_been else None


def find_again(path: Path, backups: Path, now: datetime) -> Predecessor | None:
    """Look for what there was, before a journal is begun where none is."""
    rescued = rescued_file(path)
    traces = traces_of(path, backups)
    if traces is not None or rescued.exists():
        set_aside(path, now, "vanished")  # a WAL left alone: SQLite would throw it away
    if rescued.exists():
        rescued.replace(path)
        return Predecessor("till.journal_rescued", path)
    return traces


def set_aside(path: Path, now: datetime, fate: str) -> Path:
    """Rename a journal and its side files to `<name>.<fate>-<stamp>`.

    Raises:
        JournalError: one of them cannot be renamed.
    """
    stamp = now.strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.name}.{fate}-{stamp}")
    count = 0
    while any(aside.with_name(aside.name + suffix).exists() for suffix in SIDE_FILES):
        count += 1
        aside = path.with_name(f"{path.name}.{fate}-{stamp}-{count}")
    # The main file goes last: a kill in between must not let a new journal meet an old WAL.
    for suffix in reversed(SIDE_FILES):
        part = path.with_name(path.name + suffix)
        if part.exists():
            try:
                part.rename(aside.with_name(aside.name + suffix))
            except OSError as error:
                raise JournalError("journal.cannot_set_aside", str(error)) from error
    return aside
