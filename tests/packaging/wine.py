"""A Windows of its own for a test: wine in a folder, and what a setup leaves in it."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

ENDED_AFTER_S = 120
WINE = next(
    (p for p in ("/usr/lib/wine/wine64", shutil.which("wine64")) if p and Path(p).exists()), ""
)
APPS_KEY = r"\Software\Microsoft\Windows\CurrentVersion\Uninstall\UzumFiskal"
USER = "Кассир Один"
"""Wine names the user's folder by it."""


@dataclass
class Windows:
    """One wine prefix.

    Attributes:
        folder: holds all of it.
        stand_in: where the interpreter's stand-in writes its calls and finds its answers.
    """

    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.prefix = self.folder / "prefix"
        self.stand_in = self.folder / "stand-in"
        self.stand_in.mkdir(parents=True, exist_ok=True)
        inherited = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        self.variables = {
            **inherited,
            "LANG": "C.UTF-8",
            "USER": USER,
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
            "STAND_IN": self.path(self.stand_in),
        }

    def start(self) -> None:
        """Make it."""
        self.run("wineboot", "-i")
        self.be("win10")

    def be(self, release: str) -> None:
        """Say which Windows it is, e.g. `win7`."""
        self.run("winecfg", "-v", release)

    def run(self, *command: str) -> int:
        """Run a program to its end and give its exit code."""
        return self._completed(command).returncode

    def _completed(self, command: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [WINE, *command],
            env=self.variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=ENDED_AFTER_S,
            check=False,
        )

    def stop(self) -> None:
        """End everything that runs in it, and wait for that."""
        server = Path(WINE).with_name("wineserver")
        subprocess.run([server, "-k"], env=self.variables, check=False)
        subprocess.run([server, "-w"], env=self.variables, check=False, timeout=ENDED_AFTER_S)

    def settle(self) -> None:
        """Wait until no program runs in it any more: an uninstaller goes on by itself."""
        server = Path(WINE).with_name("wineserver")
        subprocess.run([server, "-w"], env=self.variables, check=True, timeout=ENDED_AFTER_S)

    @property
    def user(self) -> Path:
        """The user's folder."""
        return self.prefix / "drive_c" / "users" / USER

    @property
    def local(self) -> Path:
        """`%LOCALAPPDATA%`."""
        return self.user / "AppData" / "Local"

    @property
    def menu(self) -> Path:
        """The user's Start menu."""
        return self.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    def path(self, place: Path) -> str:
        """Give a path of ours as Windows writes it."""
        drive = self.prefix / "drive_c"
        if place.is_relative_to(drive):
            return "C:\\" + str(place.relative_to(drive)).replace("/", "\\")
        return "Z:" + str(place).replace("/", "\\")

    def everything(self) -> set[tuple[str, int]]:
        """List every file there is and its size, without what Windows itself and logs write."""
        drive, found = self.prefix / "drive_c", set()
        for file in drive.rglob("*"):
            name = file.relative_to(drive).as_posix()
            if file.is_file() and "/Temp/" not in name and not name.startswith("windows/"):
                found.add((name, file.stat().st_size))
        return found

    def registered(self, where: str = "HKCU") -> dict[str, str]:
        """Read what "Installed apps" knows of the program; nothing where it is not installed."""
        # Exported, not queried: what is printed goes through a code page without Cyrillic.
        file = self.folder / "registered.reg"
        file.unlink(missing_ok=True)
        self.run("reg", "export", where + APPS_KEY, self.path(file), "/y")
        if not file.exists():
            return {}
        said = file.read_text(encoding="utf-16")
        texts = re.findall(r'^"([^"]+)"="(.*?)"\r?$', said, re.MULTILINE)
        return {name: re.sub(r"\\(.)", r"\1", text) for name, text in texts}

    def answer(self, word: str, code: int, words: str = "") -> None:
        """Tell the interpreter's stand-in how to answer."""
        file = self.stand_in / "answers.ini"
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        file.write_text(f"[{word}]\nexit={code}\nwords={words}\n{old}", encoding="utf-8")

    def forget(self) -> None:
        """Forget answers and calls."""
        for file in self.stand_in.iterdir():
            file.unlink()

    def calls(self) -> list[str]:
        """List how the interpreter was called."""
        file = self.stand_in / "calls.txt"
        return file.read_text(encoding="utf-16-le").splitlines() if file.exists() else []
