"""zbar's patched source built for this Linux, so that what Windows gets can be run and watched."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import zbar_dlls

WATCHED = ["-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
FAST = ["-O2"]
_DRIVER = Path(__file__).with_name("read_codes.c")
_STRICT = ["-Wall", "-Wextra", "-Werror"]


def build_native(archives: Path, version: str, folder: Path, options: Sequence[str]) -> Path:
    """Build the shared library that pyzbar can load, from the same sources and patches."""
    zbar_dlls.lay_out(archives, version, folder)
    shutil.copy(zbar_dlls.HERE / "code_page_glibc.c", folder / "ours")
    common = ["gcc", "-fPIC", *options, *zbar_dlls.SAFETY]
    # Without -Iours: this one file is over the system's iconv.
    zbar_dlls.compile_in(folder, [*common, *_STRICT, "-c", "ours/code_page_glibc.c"])
    zbar_dlls.compile_in(folder, [*common, *_STRICT, "-c", "-Iours", "ours/iconv.c"])
    own = ["code_page_glibc.o", "iconv.o", "-o", "libzbar.so"]
    include = [*zbar_dlls.INCLUDES, *zbar_dlls.version_macros(version), "-w"]
    zbar_dlls.compile_in(folder, [*common, "-shared", *include, *zbar_dlls.ZBAR_FILES, *own])
    return folder / "libzbar.so"


def build_driver(compiler: str, program: Path, options: Sequence[str]) -> Path:
    """Build the program that reads pictures with a zbar given by its path."""
    command = [compiler, *options, *_STRICT, str(_DRIVER), "-o", str(program)]
    subprocess.run(command, check=True)
    return program


def netpbm(pictures: Sequence[npt.NDArray[np.uint8]]) -> bytes:
    """Write pictures, H×W grey, one after another as binary PGM, for the driver's input."""
    return b"".join(
        b"P5 %d %d 255\n" % (picture.shape[1], picture.shape[0]) + picture.tobytes()
        for picture in pictures
    )


def texts(output: bytes) -> list[list[bytes]]:
    """Read the driver's output: the texts of each picture."""
    return [
        [bytes.fromhex(word) for word in line.split(" ")[:-1]]
        for line in output.decode("ascii").splitlines()
    ]
