"""Compiles zbar's patched source into the two DLLs that pyzbar loads on Windows."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from zbar_source import HERE, SourceError, unpack, upstream

if TYPE_CHECKING:
    from collections.abc import Sequence

COMPILER = "x86_64-w64-mingw32-gcc-posix"
WINDRES = "x86_64-w64-mingw32-windres"
COMPILER_PACKAGE = "gcc-mingw-w64-x86-64-posix"

ZBAR_FILES = [
    "zbar/config.c",
    "zbar/decoder.c",
    "zbar/decoder/qr_finder.c",
    "zbar/error.c",
    "zbar/image.c",
    "zbar/img_scanner.c",
    "zbar/misc.c",
    "zbar/qrcode/bch15_5.c",
    "zbar/qrcode/binarize.c",
    "zbar/qrcode/isaac.c",
    "zbar/qrcode/qrdec.c",
    "zbar/qrcode/qrdectxt.c",
    "zbar/qrcode/rs.c",
    "zbar/qrcode/util.c",
    "zbar/refcnt.c",
    "zbar/scanner.c",
    "zbar/symbol.c",
]
"""Of zbar's sources those that read QR codes."""
OUR_FILES = ["config.h", "iconv.h", "iconv.c", "code_page.h", "code_page_windows.c", "empty.c"]
INCLUDES = ["-Iours", "-Iinclude", "-Izbar"]
SAFETY = ["-fno-strict-aliasing", "-fwrapv", "-fstack-protector-strong"]
"""zbar casts freely and counts on signed numbers that wrap."""
LINKING = ["-shared", "-static", "-s"]
REPRODUCIBLE = ["-Wl,--no-insert-timestamp", "-Wl,--disable-auto-image-base"]


def build_dlls(archives: Path, version: str, out: Path) -> list[Path]:
    """Make `libzbar-64.dll` and `libiconv.dll` in a folder and give their paths.

    Raises:
        SourceError: Something is missing or fails; the text says what.
    """
    if not shutil.which(COMPILER):
        raise SourceError(f"{COMPILER} is missing: install Debian's {COMPILER_PACKAGE}.")
    out.mkdir(parents=True, exist_ok=True)
    zbar, iconv = out.resolve() / "libzbar-64.dll", out.resolve() / "libiconv.dll"
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "zbar"
        lay_out(archives, version, tree)
        shutil.copy(HERE / "libzbar.rc", tree / "ours")
        defined = version_macros(version)
        compile_in(tree, [WINDRES, *defined, "ours/libzbar.rc", "version.o"])
        link = [COMPILER, *LINKING, *REPRODUCIBLE, "-O2"]
        own = ["ours/iconv.c", "ours/code_page_windows.c", "version.o", str(HERE / "libzbar.def")]
        sections = ["-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"]
        options = [*SAFETY, *sections, *INCLUDES, *defined, "-w"]
        compile_in(tree, [*link, *options, *ZBAR_FILES, *own, "-o", str(zbar)])
        empty = ["-nostdlib", "-Wl,--entry=DllMain", "ours/empty.c"]
        compile_in(tree, [*link, *empty, "-o", str(iconv)])
    return [zbar, iconv]


def lay_out(archives: Path, version: str, tree: Path) -> None:
    """Unpack the patched source and put our files beside it, in `ours`."""
    unpack(archives, version, tree)
    (tree / "ours").mkdir()
    for name in OUR_FILES:
        shutil.copy(HERE / name, tree / "ours")


def version_macros(version: str) -> list[str]:
    """Give what zbar's configure would define of its version."""
    names = ("MAJOR", "MINOR", "PATCH")
    numbers = upstream(version).split(".")
    return [f"-DZBAR_VERSION_{name}={number}" for name, number in zip(names, numbers, strict=True)]


def compile_in(tree: Path, command: Sequence[str]) -> None:
    """Run a compiler in the source's folder, so that no path of this machine gets into the file."""
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SourceError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def compiler_version() -> str:
    """Give the compiler's name and version in one line."""
    told = subprocess.check_output([COMPILER, "--version"], text=True, encoding="utf-8")
    return told.splitlines()[0]
