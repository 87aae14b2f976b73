"""The settings file as text: read with care, edited around its comments, replaced atomically."""

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.services.phrases import english

MAX_BYTES = 256 * 1024
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


class SettingsError(Exception):
    """The settings file cannot be used.

    Attributes:
        path: the file.
        key: which setting, `section.key`; empty where the whole file is meant.
        reason_key: the sentence, mostly `settings.<reason>`.
        detail: fills the sentence's `{detail}`; may be empty.
    """

    def __init__(self, path: Path, key: str, reason_key: str, detail: str = "") -> None:
        place = f"{path}: {key}" if key else str(path)
        super().__init__(f"{place}: {english(reason_key, {'detail': detail})}")
        self.path = path
        self.key = key
        self.reason_key = reason_key
        self.detail = detail


def read_text(path: Path) -> str | None:
    """Read the file's text, the byte order mark of Notepad included; None without a file.

    Raises:
        SettingsError: when it cannot be read, is too large, or is no UTF-8.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SettingsError(path, "", "settings.unreadable", _words(error)) from error
    if len(content) > MAX_BYTES:
        raise SettingsError(path, "", "settings.too_large", f"{MAX_BYTES // 1024} KiB")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SettingsError(path, "", "settings.utf16")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SettingsError(path, "", "settings.not_utf8", f"line {line}") from error


def parse_toml(text: str, path: Path) -> dict[str, Any]:
    """Read TOML; `path` serves the error alone.

    Raises:
        SettingsError: `settings.syntax`, with the line.
    """
    import tomllib  # noqa: PLC0415 - a first start has no file to read

    try:
        return tomllib.loads(text.removeprefix(BOM))
    except ValueError as error:  # also a number of five thousand digits, which is good TOML
        raise SettingsError(path, "", "settings.syntax", str(error)) from error
    except RecursionError as error:
        raise SettingsError(path, "", "settings.syntax", "it is nested too deeply") from error


def edit_toml(text: str, changes: Mapping[str, Mapping[str, Any]]) -> str | None:
    """Set keys in a TOML text and leave all else (order, comments, line ends) as it stands.

    Args:
        text: a TOML text that parses.
        changes: section → key → value; a table's value replaces that table.

    Returns:
        The new text, which the caller had better read again: tables that are scattered over
        dotted keys and sections are more than the editor can always put together. None where
        it noticed so itself.
    """
    import tomlkit  # noqa: PLC0415 - only saving needs it, and it is slow to load
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    is_windows = "\r\n" in text
    try:
        document = tomlkit.parse(text.removeprefix(BOM).replace("\r\n", "\n"))
        for section, values in changes.items():
            _set(document.setdefault(section, tomlkit.table()), values, tomlkit.inline_table)
        edited = tomlkit.dumps(document)
    except (TOMLKitError, LookupError, TypeError, AttributeError):
        return None
    return edited.replace("\n", "\r\n") if is_windows else edited


def replace_text(path: Path, text: str) -> None:
    """Put a text in a file's place so that a power cut leaves the old one or the new one, whole.

    Only the user may read it: headers are secrets.

    Raises:
        SettingsError: `settings.not_saved`.
    """
    target = Path(os.path.realpath(path))
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f"{target.name}.", suffix=".new")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise SettingsError(path, "", "settings.not_saved", _words(error)) from error


def keep_copy(path: Path) -> Path:
    """Copy a file that is about to be replaced to `<name>.broken-<stamp>`, and give the copy.

    Raises:
        SettingsError: `settings.not_saved`.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = path.with_name(f"{path.name}.broken-{stamp}")
    try:
        shutil.copy2(path, copy)
    except OSError as error:
        raise SettingsError(path, "", "settings.not_saved", _words(error)) from error
    return copy


def _set(
    table: MutableMapping[str, Any], values: Mapping[str, Any], new: Callable[[], Any]
) -> None:
    for key, value in values.items():
        if not isinstance(value, Mapping):
            table[key] = value
            continue
        # In one line: a section of its own would swallow what stands below dotted keys.
        inner = table.setdefault(key, new())
        for gone in [name for name in inner if name not in value]:
            del inner[gone]
        _set(inner, {name: word for name, word in value.items() if inner.get(name) != word}, new)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself last; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _words(error: OSError) -> str:
    return error.strerror or type(error).__name__
