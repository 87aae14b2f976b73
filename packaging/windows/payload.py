"""The installed program, file by file: the interpreter, the pruned wheels, our own code.

Layout: `python/` (CPython and Microsoft's runtimes), `lib/` (the wheels), `app/`, `resources/`.
"""

from __future__ import annotations

import shutil
import tomllib
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

import licences
import portable
from wheels import BuildError, sha256
from zbar_part import DLLS

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
RULES = HERE / "payload.toml"
PYTHON = "3.13.5"
PYTHON_ZIP = f"python-{PYTHON}-embed-amd64.zip"
PYTHON_SHA256 = "7d2650fd9d1b9d002d4a315d5f354247fd6a44f30517c7ef577b08f57a0fb6d9"
PTH = "python313.zip\n.\n../lib\n..\n"
"""Where Python looks for modules: its own, the wheels', ours. Its presence alone also keeps
out PYTHONPATH, the registry, the working directory and other Pythons' packages."""
LONGEST_PATH = 130
"""Letters of the longest path within the program: Windows allows 259 for all of it."""
LEFT_OUT = frozenset({".pyc", ".ts", ".new"})
"""Of our own files: what was compiled here, and the sources of what was compiled for there."""
NOTHING = {"keep": ["*"], "drop": []}


@dataclass
class Payload:
    """A folder laid out as it is to be installed.

    Attributes:
        root: the folder.
        left_out: how many bytes of each part stayed out.
        unpruned: how many bytes there were before anything was left out.
        notes: what the builder has to know.
    """

    root: Path
    left_out: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    unpruned: int = 0
    notes: list[str] = field(default_factory=list)

    def files(self) -> list[str]:
        """List all files, sorted, with slashes."""
        found = (file.relative_to(self.root) for file in self.root.rglob("*") if file.is_file())
        return sorted(file.as_posix() for file in found)

    def size(self) -> int:
        """Give the sum of all files' bytes."""
        return sum((self.root / name).stat().st_size for name in self.files())


class Rules:
    """What the list says about every file of every part."""

    def __init__(self, file: Path = RULES) -> None:
        self._rules = tomllib.loads(file.read_text(encoding="utf-8"))
        self.runtimes = frozenset(self._rules["runtimes"]["names"])
        self.installer_mb: float = self._rules["size"]["installer"]
        self.installed_mb: float = self._rules["size"]["installed"]

    def has_python(self, name: str) -> bool:
        """Tell whether a file of the interpreter goes in."""
        return not _matches(name, self._rules["python"]["drop"])

    def has(self, wheel: str, name: str) -> bool:
        """Tell whether a file of a wheel goes in."""
        rule = NOTHING | self._rules["wheels"].get(wheel, {})
        dropped = [*self._rules["wheels"]["drop"], *rule["drop"]]
        return _matches(name, rule["keep"]) and not _matches(name, dropped)


def check_python(python_zip: Path | None, digest: str) -> Path:
    """Give the interpreter's archive if it is the right one.

    Raises:
        BuildError: in words, with what to fetch.
    """
    advice = (
        f"Fetch {PYTHON_ZIP} from python.org (Downloads, Windows, Python {PYTHON}, 'embeddable "
        f"package (64-bit)') and name it with --python-zip FILE. Its SHA-256 is {PYTHON_SHA256}."
    )
    if python_zip is None:
        raise BuildError(f"the installer needs CPython's embeddable package. {advice}")
    if not python_zip.is_file():
        raise BuildError(f"{python_zip} is not there. {advice}")
    if (found := sha256(python_zip)) != digest.lower():
        raise BuildError(
            f"{python_zip} is not what it should be: its SHA-256 is {found}, and {digest} was "
            f"expected. {advice}"
        )
    return python_zip


def assemble(root: Path, python_zip: Path, wheels: dict[str, Path], zbar: Path | None) -> Payload:
    """Lay the program out in an empty folder.

    Args:
        root: made anew; what is there is removed.
        python_zip: CPython's embeddable package.
        wheels: by name.
        zbar: a folder with our own build of zbar; None does without.

    Raises:
        BuildError: in words.
    """
    if root.exists():
        shutil.rmtree(root)
    root.mkdir(parents=True)
    payload, rules = Payload(root), Rules()
    _add_python(payload, rules, python_zip)
    for name, wheel in sorted(wheels.items()):
        _add_wheel(payload, rules, name, wheel)
    _add_runtimes(payload, rules, [python_zip, *(wheels[name] for name in sorted(wheels))])
    if zbar is not None:
        _add_zbar(payload, zbar)
    _add_project(payload)
    licences.write(root, licences.gather(root, python_zip, PYTHON, wheels))
    if faults := licences.faults(root, wheels):
        raise BuildError("licences are missing:\n  " + "\n  ".join(faults))
    _check_paths(payload)
    return payload


def _matches(name: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _add_python(payload: Payload, rules: Rules, python_zip: Path) -> None:
    with zipfile.ZipFile(python_zip) as archive:
        for entry in _entries(archive):
            payload.unpruned += entry.file_size
            if rules.has_python(entry.filename):
                _write(payload, f"python/{entry.filename}", archive.read(entry))
            else:
                payload.left_out["python"] += entry.file_size
    (payload.root / "python" / "python313._pth").write_bytes(PTH.encode())


def _add_wheel(payload: Payload, rules: Rules, name: str, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for entry in _entries(archive):
            payload.unpruned += entry.file_size
            if licences.is_text(entry.filename):
                continue  # gathered with those of the other parts
            if rules.has(name, entry.filename):
                _write(payload, f"lib/{entry.filename}", archive.read(entry))
            else:
                payload.left_out[name] += entry.file_size


def _entries(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """List an archive's files; a path that leads out of it stops the build."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    for entry in entries:
        parts = PurePosixPath(entry.filename).parts
        if ".." in parts or entry.filename.startswith("/") or ":" in entry.filename:
            raise BuildError(f"{archive.filename} holds a path that leads out: {entry.filename}")
    return entries


def _add_runtimes(payload: Payload, rules: Rules, archives: list[Path]) -> None:
    """Put the newest of each of Microsoft's runtimes beside python.exe, where all parts look.

    Older programs run with newer runtimes, but not the other way round.
    """
    newest: dict[str, tuple[tuple[int, ...], bytes]] = {}
    for path in archives:
        with zipfile.ZipFile(path) as archive:
            for entry in _entries(archive):
                name = PurePosixPath(entry.filename).name.lower()
                if name in rules.runtimes:
                    content = archive.read(entry)
                    found = (portable.file_version(content), content)
                    newest[name] = max(newest.get(name, found), found)
    for name, (_version, content) in newest.items():
        _write(payload, f"python/{name}", content)


def _add_zbar(payload: Payload, zbar: Path) -> None:
    for name in DLLS:
        if not (zbar / name).is_file():
            raise BuildError(f"{zbar} holds no {name}")
        _write(payload, f"lib/pyzbar/{name}", (zbar / name).read_bytes())


def _add_project(payload: Payload) -> None:
    for part, pattern in (("app", "*.py"), ("resources", "*")):
        for file in sorted((PROJECT / part).rglob(pattern)):
            if file.is_file() and "__pycache__" not in file.parts and file.suffix not in LEFT_OUT:
                _write(payload, file.relative_to(PROJECT).as_posix(), file.read_bytes())
    _write(payload, "UzumFiskal.cmd", (HERE / "UzumFiskal.cmd").read_bytes())


def _write(payload: Payload, name: str, content: bytes) -> None:
    file = payload.root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _check_paths(payload: Payload) -> None:
    names = payload.files()
    if len({name.lower() for name in names}) < len(names):
        raise BuildError("two files differ in nothing but capitals, which Windows takes for one")
    for name in names:
        if not name.isascii() or len(name) > LONGEST_PATH or "$" in name or '"' in name:
            raise BuildError(f"{name}: this path could fail on somebody's Windows")
