"""Setups of our own code with a stand-in for the interpreter, and what they leave on a disk."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "windows"))

import payload as payloads
import setup_script
from wine import WINE, Windows

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
needs_wine = pytest.mark.skipif(not WINE, reason="wine is not installed")


def put(root: Path, name: str, content: bytes) -> None:
    """Write a file below a folder."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def make_python_exe(folder: Path) -> bytes:
    """Compile the interpreter's stand-in."""
    file = folder / "python.exe"
    script = Path(__file__).with_name("stand_in.nsi")
    subprocess.run(["makensis", "-V2", "-WX", f"-DOUTFILE={file}", script], check=True)
    return file.read_bytes()


def build(folder: Path, release: str, python_exe: bytes, signer: Path | None = None) -> Path:
    """Build a setup of our own code and the stand-in, with no wheels."""
    payload = payloads.Payload(folder / f"payload-{release}")
    for name in ("python.exe", "pythonw.exe"):
        put(payload.root, f"python/{name}", python_exe)
    payloads._add_project(payload)
    put(payload.root, f"app/only_in_{release}.py", b"")
    lists = folder / f"lists-{release}"
    return setup_script.compile_setup(payload, lists, folder, release, signer)


def installed(windows: Windows) -> Path:
    """Name the program's folder where none was chosen."""
    return windows.local / "Programs" / "UzumFiskal"


def files(folder: Path) -> set[str]:
    """List the files below a folder."""
    found = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    return {file.as_posix() for file in found}


def uninstall(windows: Windows, *options: str, where: str = "HKCU") -> None:
    """Run the uninstaller that Windows knows of, to its end."""
    windows.run(windows.registered(where)["UninstallString"].strip('"'), "/S", *options)
    windows.settle()
