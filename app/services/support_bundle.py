"""One file for whoever helps from afar: everything about the program, nothing about the clients.

What goes in, and what never does, stands in the bundle's own README. Every text passes one mask on
its way in, the logs once more too: they were masked by the secrets of their own time.
"""

import os
import re
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.services.datadir import DataDir
from app.services.diagnostics import Findings, find_all
from app.services.discretion import MASK, Discretion
from app.services.phrases import english
from app.services.selftest import Row
from app.services.settings import Settings, SettingsError, as_plain, load_settings
from app.services.settings_file import read_text

README = """\
Uzum Fiskal, support bundle.

In it: versions and paths of the program (about.txt), what became of trying every part
(selftest.txt), the last errors (errors.txt), numbers about the journal (journal.txt), the settings
without secrets (settings.toml), and all logs (logs/).

Not in it: the journal itself, clients' phone numbers (they are shortened), header values,
passwords, the administrator's PIN, and fiscal signs: a receipt's link is kept without its sign, so
that nobody can open the receipt. Payment ids are kept, since the bank finds a payment by them.
"""
MAX_LOG_BYTES = 2 * 1024 * 1024
"""Of each file; a log is rotated long before."""
_QUOTED = re.compile(r"\"([^\"\n]+)\"|'([^'\n]+)'")
_SECRET_NAME = re.compile(r"pin|pass|secret|token|key|auth|header|credential", re.IGNORECASE)


class BundleError(Exception):
    """The bundle cannot be written; `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(english(key, params))
        self.key = key
        self.params = params


def bundle_name(now: datetime) -> str:
    """Name a bundle by the moment, so that none replaces another."""
    return f"UzumFiskal-support-{now.astimezone():%Y-%m-%d-%H%M%S}.zip"


def write_bundle(
    target: Path, data_dir: DataDir, rows: Iterable[Row], now: datetime | None = None
) -> Path:
    """Write the bundle, whole or not at all.

    Args:
        target: the file, or a folder that gets one.
        data_dir: whose.
        rows: of the self-test; it may be a generator that tries the parts only now.
        now: the time; the computer's by default.

    Returns:
        The file.

    Raises:
        BundleError: `bundle.not_written`.
    """
    now = now or datetime.now(UTC)
    file = target / bundle_name(now) if target.is_dir() else target
    try:
        _write_whole(file, _parts(data_dir, rows, now))
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise BundleError("bundle.not_written", file=file, detail=detail) from error
    return file


def _write_whole(file: Path, parts: Iterable[tuple[str, str]]) -> None:
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
                for part, text in parts:
                    bundle.writestr(part, text.encode("utf-8", errors="backslashreplace"))
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _parts(data_dir: DataDir, rows: Iterable[Row], now: datetime) -> Iterator[tuple[str, str]]:
    settings, discretion = _settings_of(data_dir.settings)
    findings = find_all(data_dir)
    texts = {
        "README.txt": README,
        "about.txt": _about(findings, now),
        "settings.toml": settings,
        "journal.txt": _lines(findings.numbers),
        "errors.txt": "".join(
            f"{trouble.at:%Y-%m-%d %H:%M:%S}Z {trouble.level} {trouble.words}\n"
            for trouble in findings.troubles
        ),
    }
    for name, text in texts.items():
        yield name, discretion.mask_for_strangers(text)
    tried = "".join(
        f"{english(f'selftest.{row.state.value}'):8} {_row_words(row)}\n" for row in rows
    )
    yield "selftest.txt", discretion.mask_for_strangers(tried)
    for file in sorted(data_dir.logs.glob("*.log*")):
        yield f"logs/{file.name}", discretion.mask_for_strangers(_log_text(file))


def _row_words(row: Row) -> str:
    words = english(row.key, row.params)
    return f"{english(row.name_key)}: {words} ({row.elapsed_ms:.0f} ms)"


def _about(findings: Findings, now: datetime) -> str:
    local = now.astimezone()
    head = {"made": f"{local.isoformat(timespec='seconds')} ({local.tzname()})"}
    return _lines({**head, **findings.versions, **findings.places})


def _lines(values: Mapping[str, str]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in values.items())


def _log_text(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_LOG_BYTES).decode("utf-8", errors="replace")
    except OSError as error:
        return f"{error}\n"


def _settings_of(path: Path) -> tuple[str, Discretion]:
    """Give the settings as text without secrets, and what knows all that must not be told.

    A file that is not right is not shown at all, since nobody knows what its texts are; each of
    them counts as a secret.
    """
    try:
        settings = load_settings(path)
    except SettingsError as error:
        with suppress(SettingsError):
            quoted = _QUOTED.findall(read_text(path) or "")
            return f"# {error}\n", Discretion("".join(pair) for pair in quoted)
        return f"# {error}\n", Discretion()
    return _without_secrets(settings), Discretion(settings.secrets)


def _without_secrets(settings: Settings) -> str:
    """Write the settings anew: comments may hold anything, so none is kept."""
    lines: list[str] = []
    for section, values in as_plain(settings).items():
        lines.append(f"[{section}]")
        lines += [f"{name} = {_value(name, value)}" for name, value in values.items()]
        lines.append("")
    text = "\n".join(lines)
    tomllib.loads(text)
    return text


def _value(name: str, value: Any) -> str:
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_quoted(str(each))} = {_quoted(MASK)}" for each in value)
        return "{ " + inner + " }" if inner else "{}"
    if _SECRET_NAME.search(name):
        return _quoted(MASK if value else "")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_quoted(str(each)) for each in value) + "]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    escaped = "".join(
        f"\\{c}" if c in '"\\' else c if c.isprintable() else f"\\U{ord(c):08x}" for c in text
    )
    return f'"{escaped}"'
