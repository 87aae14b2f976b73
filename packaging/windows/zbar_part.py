"""Our own zbar for the payload: built where a compiler is, taken as it lies there where none is."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

ZBAR = Path(__file__).resolve().parent / "zbar"
sys.path.insert(0, str(ZBAR))

from zbar_dlls import COMPILER, COMPILER_PACKAGE, build_dlls, compiler_version  # noqa: E402
from zbar_source import SourceError, obtain, publish  # noqa: E402

DLLS = ("libzbar-64.dll", "libiconv.dll")
SOURCE = "zbar-source.zip"
"""The LGPL asks for it; NOTICE.txt in the installed program says that it lies beside the setup."""
STAMP = "built-from.txt"
"""Beside the DLLs: what they were built from, so that a second build need not wait for them."""


def provide(folder: Path, archives: Path) -> str:
    """See to it that a folder holds zbar's DLLs.

    Args:
        folder: gets them.
        archives: keeps zbar's source, which is fetched once.

    Returns:
        "" where they are there, else why not, in words.
    """
    if not shutil.which(COMPILER):
        if all((folder / name).is_file() for name in DLLS):
            return ""
        return f"{COMPILER} is missing: install Debian's {COMPILER_PACKAGE}, or name DLLs by --zbar"
    inputs = _inputs()
    stamp = folder / STAMP
    if all((folder / name).is_file() for name in DLLS) and _read(stamp) == inputs:
        return ""
    stamp.unlink(missing_ok=True)
    print("Building zbar for Windows", file=sys.stderr)
    try:
        build_dlls(archives, obtain(archives), folder)
    except SourceError as error:
        for name in DLLS:
            (folder / name).unlink(missing_ok=True)
        return str(error)
    stamp.write_text(inputs, encoding="utf-8")
    return ""


def offer_source(archives: Path, out: Path) -> Path | None:
    """Put all that the DLLs were built from beside the setup; None where it is not here."""
    if not shutil.which(COMPILER):
        return None
    try:
        return publish(archives, obtain(archives), out / SOURCE)
    except SourceError:
        return None


def _inputs() -> str:
    """Name what the DLLs are built from: everything in the folder, and the compiler."""
    digest = hashlib.sha256(compiler_version().encode())
    for file in sorted(ZBAR.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            digest.update(f"{file.relative_to(ZBAR).as_posix()}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""
