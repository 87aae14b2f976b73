"""Whether the program starts together with the computer: the system's own matter, not a setting.

The truth lies where the system looks for it, so it agrees with what the setup wrote and with what
the system's own tools changed.
"""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings, QStandardPaths

PROGRAM = Path(__file__).resolve().parents[3]
SHORTCUT = "Uzum Fiskal.lnk"
MENU = "Uzum Fiskal"
"""The setup's folder in the Start menu."""
STARTUP = "Startup"
"""The Start menu's folder of what starts with Windows; its name is the same in every language."""
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "UzumFiskal"
ENTRY = "uzum-fiskal.desktop"


class Autostart(Protocol):
    """Looks and writes where the system keeps it; may block, so not on the window's thread."""

    def is_on(self) -> bool:
        """Tell whether the program starts with the computer."""

    def set_on(self, *, is_on: bool) -> None:
        """Have it so.

        Raises:
            OSError: that is not allowed here.
        """


class WindowsAutostart:
    """A shortcut in the Startup folder, the very one that the setup's /AUTOSTART makes.

    It is a copy of the one in the Start menu, so every upgrade renews it and the uninstaller
    removes it. Where there is no setup (a portable copy), a value of the registry's Run key.
    """

    def __init__(self, programs: Sequence[Path], run: QSettings) -> None:
        """Know the places.

        Args:
            programs: the Start menu's folders of programs, the user's own first.
            run: the registry's Run key.
        """
        self._programs = programs
        self._run = run

    def is_on(self) -> bool:
        """Tell whether the shortcut or the value is there."""
        return any(file.is_file() for file in self._startups()) or self._run.contains(RUN_NAME)

    def set_on(self, *, is_on: bool) -> None:
        """Copy the shortcut, or remove it; one for all users is only an administrator's."""
        if not is_on:
            self._run.remove(RUN_NAME)
            self._sync()
            for file in self._startups():
                file.unlink(missing_ok=True)
        elif not self.is_on():
            self._add()

    def _add(self) -> None:
        installed = [folder / MENU / SHORTCUT for folder in self._programs]
        source = next((file for file in installed if file.is_file()), None)
        if source is None:
            self._run.setValue(RUN_NAME, f'"{sys.executable}" -m app')
            self._sync()
            return
        target = self._startups()[0]
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)

    def _sync(self) -> None:
        self._run.sync()
        if self._run.status() is not QSettings.Status.NoError:
            raise PermissionError(RUN_KEY)

    def _startups(self) -> list[Path]:
        return [folder / STARTUP / SHORTCUT for folder in self._programs]


class DesktopAutostart:
    """An entry in the folder that desktops by the XDG specification start at log-in."""

    def __init__(self, folder: Path) -> None:
        self._entry = folder / ENTRY

    def is_on(self) -> bool:
        """Tell whether the entry is there and not switched off by the desktop's own tool."""
        try:
            lines = self._entry.read_text(encoding="utf-8").splitlines()
        except (FileNotFoundError, UnicodeDecodeError):
            return False
        said = {line.replace(" ", "").lower() for line in lines}
        return not said & {"hidden=true", "x-gnome-autostart-enabled=false"}

    def set_on(self, *, is_on: bool) -> None:
        """Write the entry, or remove it."""
        if not is_on:
            self._entry.unlink(missing_ok=True)
            return
        self._entry.parent.mkdir(parents=True, exist_ok=True)
        self._entry.write_text(
            "[Desktop Entry]\nType=Application\nName=Uzum Fiskal\n"
            f"Exec={_quoted(sys.executable)} -m app\nPath={PROGRAM}\n",
            encoding="utf-8",
        )


def autostart_here() -> Autostart:
    """Give the one of this computer."""
    if sys.platform == "win32":
        location = QStandardPaths.StandardLocation.ApplicationsLocation
        programs = [Path(folder) for folder in QStandardPaths.standardLocations(location)]
        return WindowsAutostart(programs, QSettings(RUN_KEY, QSettings.Format.NativeFormat))
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopAutostart(Path(home) / "autostart")


def _quoted(argument: str) -> str:
    """Quote an argument of `Exec`: the shell's four characters, then the entry's own."""
    escaped = "".join(f"\\{c}" if c in '"`$\\' else c for c in argument)
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")
