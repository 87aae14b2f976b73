"""The settings: read strictly, and written without losing the administrator's comments.

A wrong setting is refused with file, key and reason. The program never guesses what was meant:
a misspelt `base_url` that silently counted as "not configured" would cost a shop its fines.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.fbox.address import FboxSettings
from app.services.settings_checks import CHECKS, RefusedError, shown
from app.services.settings_file import (
    SettingsError,
    edit_toml,
    keep_copy,
    parse_toml,
    read_text,
    replace_text,
)

__all__ = [
    "CameraSection",
    "FboxSettings",
    "ReceiptSection",
    "ScannerSection",
    "Settings",
    "SettingsError",
    "WindowSection",
    "as_plain",
    "check_settings",
    "load_settings",
    "save_settings",
]


@dataclass(frozen=True, slots=True)
class ReceiptSection:
    """Which receipts count.

    Attributes:
        hosts: whose links are receipts', lower case.
        max_age_days: from this age on the cashier is asked to look twice.
    """

    hosts: tuple[str, ...] = ("ofd.soliq.uz",)
    max_age_days: int = 3


@dataclass(frozen=True, slots=True)
class CameraSection:
    """Which camera, and how.

    Attributes:
        source: a name, an index, a URL or a video file's path. A URL may hold a password: not in
            `repr`.
    """

    source: str = field(default="0", repr=False)
    width: int = 1280
    height: int = 720
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class ScannerSection:
    """How the barcode scanner is set.

    Attributes:
        prefix: what it types in front of every code.
        terminator: what it ends a code with: `any`, `enter`, `tab` or `none`.
        port: where one that is no keyboard is connected: `COM3`, `/dev/ttyACM0`, `auto` for the
            first of a known maker, or empty for none.
        baud_rate: that port's speed, in bits a second.
    """

    prefix: str = ""
    terminator: str = "any"
    port: str = ""
    baud_rate: int = 9600


@dataclass(frozen=True, slots=True)
class WindowSection:
    """How the window looks and speaks.

    Attributes:
        language: one of CHOICES in services.languages; `auto` is the system's.
        theme: one of THEMES in services.themes.
        full_screen: whether the window fills the screen.
    """

    language: str = "auto"
    theme: str = "auto"
    full_screen: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the settings file can say; `fbox.base_url` is empty until configured."""

    fbox: FboxSettings = field(default_factory=lambda: FboxSettings(base_url=""))
    receipt: ReceiptSection = field(default_factory=ReceiptSection)
    camera: CameraSection = field(default_factory=CameraSection)
    scanner: ScannerSection = field(default_factory=ScannerSection)
    window: WindowSection = field(default_factory=WindowSection)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no log may hold: header values, and the password of a camera's URL."""
        return (*self.fbox.headers.values(), *_password_of(self.camera.source))


def load_settings(path: Path) -> Settings:
    """Read the settings file; a missing one means the defaults.

    Raises:
        SettingsError: at the first thing that is not right.
    """
    text = read_text(path)
    return Settings() if text is None else check_settings(parse_toml(text, path), path)


def check_settings(plain: Mapping[str, Any], path: Path) -> Settings:
    """Check settings given as plain values, as they stand in a file or in a dialog.

    Args:
        plain: section → key → value; what is missing keeps its default.
        path: the file to name in an error.

    Raises:
        SettingsError: at the first thing that is not right.
    """
    complete = as_plain(Settings())
    for section, values in plain.items():
        if section not in CHECKS:
            known = ", ".join(CHECKS)
            raise SettingsError(path, shown(section), "settings.unknown_section", known)
        if not isinstance(values, Mapping):
            raise SettingsError(path, section, "settings.not_a_section")
        complete[section].update(_checked(section, values, path))
    return Settings(
        fbox=FboxSettings(**complete["fbox"]),
        receipt=ReceiptSection(**complete["receipt"]),
        camera=CameraSection(**complete["camera"]),
        scanner=ScannerSection(**complete["scanner"]),
        window=WindowSection(**complete["window"]),
    )


def as_plain(settings: Settings) -> dict[str, dict[str, Any]]:
    """Give settings as the plain values of a settings file, secrets and all."""
    return {
        section: {key: getattr(getattr(settings, section), key) for key in checks}
        for section, checks in CHECKS.items()
    }


def save_settings(path: Path, settings: Settings, *, replace_broken: bool = False) -> Path | None:
    """Write settings into the file; its comments, its order and what it need not say stay.

    Args:
        path: made where it is missing; its folder must exist.
        settings: all of them.
        replace_broken: whether a file that cannot be used may be replaced by a new one.

    Returns:
        Where a copy of the old file was put, if its comments had to be given up.

    Raises:
        SettingsError: when the settings are not right, or the file there cannot be used, or
            the new one cannot be written. The file is then as it was.
    """
    wanted = check_settings(as_plain(settings), path)
    edited = None
    try:
        edited = _edited(read_text(path) or "", wanted, path)
    except SettingsError:
        if not replace_broken:
            raise
    copy = None
    if edited is None:
        copy = keep_copy(path)
        edited = _edited("", wanted, path)
    if edited is None:
        raise SettingsError(path, "", "settings.not_saved", "the TOML editor failed")
    replace_text(path, edited)
    return copy


def _edited(text: str, wanted: Settings, path: Path) -> str | None:
    """Change a file's text where it says something else; None where that does not succeed."""
    before = as_plain(check_settings(parse_toml(text, path), path))
    changes = {
        section: {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in values.items()
            if value != before[section][key]
        }
        for section, values in as_plain(wanted).items()
        if values != before[section]
    }
    edited = edit_toml(text, changes)
    return edited if edited is not None and _says(edited, wanted, path) else None


def _says(text: str, wanted: Settings, path: Path) -> bool:
    try:
        return check_settings(parse_toml(text, path), path) == wanted
    except SettingsError:
        return False


def _checked(section: str, values: Mapping[str, Any], path: Path) -> Iterator[tuple[str, Any]]:
    checks = CHECKS[section]
    for key, value in values.items():
        place = f"{section}.{shown(key)}"
        if key not in checks:
            raise SettingsError(path, place, "settings.unknown_key", ", ".join(checks))
        try:
            yield key, checks[key](value)
        except RefusedError as error:
            if error.item:
                place = f"{place}.{error.item}"
            raise SettingsError(path, place, error.key, error.detail) from error


def _password_of(source: str) -> Iterator[str]:
    try:
        password = urlsplit(source).password
    except ValueError:
        return
    if password:
        yield password
