"""What a person who helps from afar asks first: versions, places, numbers, and the last errors."""

import platform
import re
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from app import __version__
from app.journal.headcount import Numbers, numbers_of
from app.services.datadir import DataDir

PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "httpx",
    "opencv-python",
    "pyzbar",
    "zxing-cpp",
    "qrcode",
)
"""Those whose version explains most; read from their papers, none is loaded."""
TAIL_BYTES = 256 * 1024
"""Of each log: the last errors stand at its end."""
LEVELS = ("WARNING", "ERROR", "CRITICAL")

_LINE = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\.\d{3}Z \d+ "
    r"(?P<level>[A-Z]+) (?P<room>\S+): (?P<words>.*)"
)
_ERROR = re.compile(r"(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:: .*)?")
"""The last line of a traceback: the error's class and words."""


class Trouble(NamedTuple):
    """Something that went wrong, as the log has it.

    Attributes:
        level: one of LEVELS; the window's word is `trouble.<level>`, in lower case.
        words: what was said, with the error's own line where there is one.
    """

    at: datetime
    level: str
    words: str


class Findings(NamedTuple):
    """All that can be found without trying anything; values by name, in order."""

    versions: dict[str, str]
    places: dict[str, str]
    numbers: Numbers
    troubles: tuple[Trouble, ...]


def find_all(data_dir: DataDir) -> Findings:
    """Look at everything; reads files, so not on the window's thread."""
    return Findings(
        versions(),
        places(data_dir),
        numbers_of(data_dir.journal, data_dir.backups),
        last_troubles(data_dir.logs),
    )


def versions() -> dict[str, str]:
    """Give the version of the program and of what it stands on."""
    found = {
        "Uzum Fiskal": __version__,
        "Python": f"{platform.python_version()} ({platform.machine()})",
        "SQLite": sqlite3.sqlite_version,
        "System": platform.platform(),
    }
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            found[package] = "?"
    return found


def places(data_dir: DataDir) -> dict[str, str]:
    """Tell where everything lies."""
    return {
        "data": str(data_dir.path),
        "settings": str(data_dir.settings),
        "journal": str(data_dir.journal),
        "backups": str(data_dir.backups),
        "logs": str(data_dir.logs),
        "program": str(Path(__file__).resolve().parents[2]),
        "python": sys.executable,
    }


def last_troubles(logs: Path, limit: int = 10) -> tuple[Trouble, ...]:
    """Give the last warnings and errors of all logs, the newest first."""
    found: list[Trouble] = []
    for file in sorted(logs.glob("*.log")):
        found += troubles_in(_tail_of(file).splitlines())
    return tuple(sorted(found, key=lambda trouble: trouble.at, reverse=True)[:limit])


def troubles_in(lines: Iterable[str]) -> Iterator[Trouble]:
    """Find the warnings and errors in a log, a traceback's last line put to its message."""
    open_one: Trouble | None = None
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            if open_one is not None and _ERROR.fullmatch(line):
                open_one = open_one._replace(words=f"{open_one.words}: {line}")
            continue
        if open_one is not None:
            yield open_one
        at = _moment(match["at"])
        is_trouble = match["level"] in LEVELS and at is not None
        open_one = Trouble(at, match["level"], match["words"]) if at and is_trouble else None
    if open_one is not None:
        yield open_one


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def _tail_of(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            stream.seek(max(0, file.stat().st_size - TAIL_BYTES))
            return stream.read(TAIL_BYTES).decode("utf-8", errors="replace")
    except OSError:
        return ""
