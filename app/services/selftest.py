"""Tries every part of the program for real, one row a part: for whoever sets a till up or mends it.

The command line prints the rows, a page of the window shows them. To show them in a window, call
`try_parts` on a thread of its own (it takes seconds, and blocks) with `window_parts()` of
`app.ui.window_parts`, and show each row when it comes:

    for row in try_parts(data_dir, settings, window_parts()):
        ...  # row.name_key, row.state, row.key with row.params: a sentence each
"""

import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.picture_reader import PictureReader
from app.services.datadir import DataDir
from app.services.resources import resource
from app.services.server_check import ask_server
from app.services.settings import Settings

if TYPE_CHECKING:
    from app.scanning.probe import Finding

SAMPLE = "https://ofd.soliq.uz/check?t=UZ000000000017&r=98703&c=20261124140000&s=641520749048"
"""What the bundled receipt, `resources/receipts/sample.png`, says."""
ENGINES = {module.rpartition(".")[2]: module for module in DEFAULT_ENGINES}
OPTIONAL = frozenset(
    {"settings", "languages", "sounds", "opencv", *ENGINES, "cameras", "ffmpeg", "serial"}
)
"""Parts without which a till works all the same: one engine is enough, and a scanner that is a
keyboard needs none."""
DETAIL = "selftest.detail"
"""The sentence that is nothing but what was found."""


class PartState(StrEnum):
    """What became of a part; the sentence is `selftest.<value>`."""

    GOOD = "good"
    MISSING = "missing"
    """It is not there: not installed, not connected, not configured."""
    FAILED = "failed"
    """It is there and does not work."""


class PartError(Exception):
    """A part does not work, or is not there."""

    def __init__(self, state: PartState, key: str, params: Mapping[str, object]) -> None:
        super().__init__(key)
        self.state, self.key, self.params = state, key, params


class Row(NamedTuple):
    """One part that was tried.

    Attributes:
        part: its name for scripts: `journal`, `zbar`, `cameras`, …
        key: the sentence on what was found, or why the part does not work; with `params`.
    """

    part: str
    state: PartState
    key: str
    params: Mapping[str, object]
    elapsed_ms: float

    @property
    def name_key(self) -> str:
        """The sentence that names the part to a person."""
        return f"selftest.part.{self.part}"

    @property
    def is_optional(self) -> bool:
        """Whether the till works without it."""
        return self.part in OPTIONAL

    @property
    def is_in_the_way(self) -> bool:
        """Whether the till does not work because of it."""
        return self.state is not PartState.GOOD and not self.is_optional


Attempt = Callable[[], str]
"""Tries one part and gives what was found. What it raises tells why the part does not work: a
PartError in its own words, an ImportError or FileNotFoundError that something is missing."""


def try_parts(
    data_dir: DataDir, settings: Settings, window_parts: Mapping[str, Attempt]
) -> Iterator[Row]:
    """Try every part, slowly, a row when each is done; no fault of a part ends it.

    Args:
        data_dir: must exist.
        settings: the server is asked as they say.
        window_parts: what only the window's side can try, and what takes the place of a part
            here (a window may try the journal that it has open).
    """
    attempts: dict[str, Attempt] = {
        "settings": lambda: _try_settings(data_dir),
        **window_parts,
        "journal": lambda: _try_journal(data_dir),
        "tls": _try_tls,
        "server": lambda: _try_server(settings),
    }
    attempts.update(window_parts)
    for part, attempt in attempts.items():
        yield _tried(part, attempt)
    yield from _try_scanner()
    yield _tried("serial", _try_serial)


def _tried(part: str, attempt: Attempt) -> Row:
    began = time.perf_counter()
    key, state = DETAIL, PartState.GOOD
    params: Mapping[str, object] = {}
    try:
        params = {"words": attempt()}
    except PartError as error:
        state, key, params = error.state, error.key, error.params
    except JournalError as error:
        state, key, params = PartState.FAILED, error.key, {"detail": error.detail}
    except (ImportError, FileNotFoundError) as error:
        state, params = PartState.MISSING, {"words": str(error)}
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part is a row's words
        state, params = PartState.FAILED, {"words": f"{type(error).__name__}: {error}"}
    return Row(part, state, key, params, (time.perf_counter() - began) * 1000)


def _try_settings(data_dir: DataDir) -> str:
    """Name the file; what was not right with it, reading it has told already."""
    if not data_dir.settings.exists():
        raise PartError(PartState.MISSING, "selftest.no_settings", {"file": data_dir.settings})
    return str(data_dir.settings)


def _try_journal(data_dir: DataDir) -> str:
    journal = Journal(data_dir.journal, data_dir.backups, datetime.now(UTC))
    try:
        journal.try_writing()
    finally:
        journal.close()
    return str(data_dir.journal)


def _try_tls() -> str:
    from app.fbox.tls_check import TlsCheckError, check_tls  # noqa: PLC0415 - the import is tried

    try:
        return check_tls(resource("tls", "nobody.pem"))
    except TlsCheckError as error:
        raise PartError(PartState.FAILED, "selftest.tls_trusts_all", {}) from error


def _try_server(settings: Settings) -> str:
    answer = ask_server(settings.fbox)
    if not answer.is_good:
        state = PartState.FAILED if settings.fbox.base_url else PartState.MISSING
        raise PartError(state, answer.key, answer.params)
    return str(answer.params["words"])


def _try_scanner() -> Iterator[Row]:
    """Try what the scanner's process loads; without OpenCV there is no sense in the rest."""
    from app.scanning.probe import probe  # noqa: PLC0415

    rows: dict[str, Row] = {}
    began = time.perf_counter()
    for finding in probe():
        elapsed_ms, began = (time.perf_counter() - began) * 1000, time.perf_counter()
        rows[finding.part] = _row_of(finding, elapsed_ms)
    yield rows["opencv"]
    if rows["opencv"].state is PartState.GOOD:
        engines = [_tried(name, partial(_try_engine, module)) for name, module in ENGINES.items()]
        yield from engines
        best = next((row for row in engines if row.state is PartState.GOOD), engines[0])
        yield best._replace(part="receipt")
    else:
        # There is nothing that could open a camera, whether or not one can be named.
        rows["cameras"] = rows["cameras"]._replace(state=PartState.MISSING, key=DETAIL)
    yield rows["cameras"]
    yield rows["ffmpeg"]


def _row_of(finding: "Finding", elapsed_ms: float) -> Row:
    state = PartState.GOOD if finding.is_loaded else PartState.MISSING
    key = DETAIL
    if not finding.is_loaded and finding.part == "opencv":
        key = "selftest.no_opencv"
    if finding.part == "cameras" and not finding.is_loaded:
        state, key = PartState.FAILED, "selftest.no_camera_list"
    elif finding.part == "cameras" and not finding.names:
        state, key = PartState.MISSING, "selftest.no_camera"
    return Row(finding.part, state, key, {"words": finding.words}, elapsed_ms)


def _try_engine(module: str) -> str:
    """Have the bundled receipt read in a scanner process like the window's, by one engine."""
    picture = resource("receipts", "sample.png").read_bytes()
    with PictureReader(engines=(module,)) as reader:
        answer = reader.read(picture)
    if SAMPLE in [reading.text for reading in answer.readings]:
        return f"{answer.readings[0].engine}, {answer.elapsed_ms:.0f} ms"
    if reader.missing:
        raise ImportError("; ".join(reader.missing.values()))
    raise PartError(PartState.FAILED, "selftest.unread", {"words": answer.reason})


def _try_serial() -> str:
    from app.scanning.serial_scanner import list_ports  # noqa: PLC0415 - the import is tried

    ports = list_ports()
    if not ports:
        raise PartError(PartState.MISSING, "selftest.no_port", {})
    return ", ".join(ports)
