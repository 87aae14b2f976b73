"""A small project of its own for dev.py to set up: no network, no system packages.

And a Windows with two setups to try in it.
"""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import setups as stand_ins
from wine import Windows

ROOT = Path(__file__).parents[2]
DEV = ROOT / "packaging" / "dev.py"
ENDED_AFTER_S = 300


@dataclass
class SmallProject:
    """A copy of dev.py in a project whose only dependency is a wheel on this disk."""

    root: Path
    wheels: Path
    tools: Path

    @property
    def python(self) -> Path:
        """The interpreter of its virtual environment."""
        return self.root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def dev(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run its dev.py as a person would, on another Python than that of its .venv."""
        inherited = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
        environment = {
            **inherited,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PYTHONIOENCODING": "utf-8",
            "PATH": os.pathsep.join([str(self.tools), os.environ["PATH"]]),
            **variables,
        }
        return subprocess.run(
            [sys.executable, str(self.root / "packaging" / "dev.py"), *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            timeout=ENDED_AFTER_S,
            check=False,
        )

    def program(self, name: str, ending: str = "") -> None:
        """Write a program that tells its name, its arguments and its Qt platform."""
        file = self.root / name
        file.parent.mkdir(exist_ok=True)
        word = file.stem if file.stem != "__main__" else file.parent.name
        tell = f"print({word!r}, *sys.argv[1:], os.environ.get('QT_QPA_PLATFORM', '-'))"
        file.write_text(f"import os, sys\n{tell}\n{ending}\n", encoding="utf-8")

    def lock(self, name: str, version: str, digest: str) -> None:
        """Write a lock file of one pin."""
        text = f"tiny=={version} \\\n    --hash=sha256:{digest}\n"
        (self.root / "packaging" / "locks" / f"{name}.txt").write_text(text, encoding="utf-8")

    def wheel(self, version: str) -> str:
        """Make a wheel of tiny and give its SHA-256."""
        return make_wheel(self.wheels, version)

    def installed(self) -> str:
        """Ask its virtual environment which tiny it has."""
        return subprocess.check_output(
            [str(self.python), "-c", "import tiny; print(tiny.VERSION)"], text=True
        ).strip()


def make_wheel(folder: Path, version: str) -> str:
    """Make a wheel by hand and give its SHA-256."""
    info = f"tiny-{version}.dist-info"
    files = {
        "tiny.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{info}/RECORD,,"]
    for name, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode()
        record.append(f"{name},sha256={digest.rstrip('=')},{len(text)}")
    files[f"{info}/RECORD"] = "\n".join(record) + "\n"
    folder.mkdir(exist_ok=True)
    wheel = folder / f"tiny-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def make_debian(folder: Path, installed: Iterable[str]) -> Path:
    """Make tools that stand for a Debian machine, and give their folder.

    Args:
        folder: gets `apt.log` once `apt-get`, which installs nothing, is told something.
        installed: the lines of `dpkg-query`.
    """
    tools = folder / "tools"
    tools.mkdir()
    (folder / "dpkg.txt").write_text("\n".join(installed) + "\n", encoding="utf-8")
    scripts = {
        "dpkg-query": f'cat "{folder}/dpkg.txt"',
        "apt-get": f'echo "$DEBIAN_FRONTEND $*" >> "{folder}/apt.log"',
    }
    for name, command in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    return tools


def make_project(folder: Path) -> SmallProject:
    """Make a project in a folder with a blank and Cyrillic letters."""
    root = folder / "проект 1"
    (root / "packaging" / "locks").mkdir(parents=True)
    shutil.copy(DEV, root / "packaging" / "dev.py")
    (root / "packaging" / "translations.py").touch()
    names = subprocess.check_output([sys.executable, str(DEV), "packages"], text=True).split()
    tools = make_debian(folder, [f"installed {name}, " for name in names])
    project = SmallProject(root, folder / "wheels", tools)
    digest = project.wheel("1.0")
    project.lock("run", "1.0", digest)
    project.lock("dev", "1.0", digest)
    return project


@pytest.fixture
def small(tmp_path: Path) -> SmallProject:
    """A project that nothing was done in; every system package is there."""
    return make_project(tmp_path)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallProject:
    """A project that is set up, with programs that tell how they were started."""
    project = make_project(tmp_path_factory.mktemp("made"))
    for name in ("ruff", "mypy", "pytest"):
        project.program(f"{name}.py", f"sys.exit(int(os.environ.get('{name.upper()}', 0)))")
    project.program("app/__main__.py")
    return project


@pytest.fixture
def apt_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make this very process see a Debian with a few packages; what `apt-get` was told."""
    lines = [
        "installed libdbus-1-3, ",
        "installed libzbar0t64, libzbar0 (= 0.23.93-8)",
        "config-files libegl1, ",
        "installed xvfb, xserver",
    ]
    monkeypatch.setenv("PATH", str(make_debian(tmp_path, lines)), prepend=os.pathsep)
    return tmp_path / "apt.log"


@pytest.fixture(scope="session")
def python_exe(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The interpreter's stand-in."""
    return stand_ins.make_python_exe(tmp_path_factory.mktemp("stand-in"))


@pytest.fixture(scope="session")
def setups(tmp_path_factory: pytest.TempPathFactory, python_exe: bytes) -> tuple[Path, Path]:
    """Two setups, of 0.1.0 and 0.2.0."""
    folder = tmp_path_factory.mktemp("setups")
    first, second = (stand_ins.build(folder, name, python_exe) for name in ("0.1.0", "0.2.0"))
    return first, second


@pytest.fixture(scope="session")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """One Windows for all; what a test leaves in it is removed by `windows`."""
    made = Windows(tmp_path_factory.mktemp("окна"))
    made.start()
    yield made
    made.stop()


@pytest.fixture
def windows(prefix: Windows) -> Iterator[Windows]:
    """A Windows on which the program is not installed."""
    prefix.forget()
    shutil.rmtree(prefix.local / "UzumFiskal", ignore_errors=True)
    yield prefix
    prefix.forget()
    if prefix.registered():
        stand_ins.uninstall(prefix)
