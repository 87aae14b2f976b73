"""From a laid-out program to the setup: the lists of its files, and the compiler's run."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from wheels import BuildError

if TYPE_CHECKING:
    from payload import Payload

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
CACHE_TAG = "cpython-313"
COMPILED_SHARE = 1.1
"""Byte code of a module ÷ its source, as measured; for the size that Windows shows."""
REPRODUCIBLE_AT = "1767225600"
"""The date that stands for the build's, 2026-01-01: same inputs, same bytes."""
MARGIN_PX = (164, 314)
COLOUR = (0x6A, 0x1B, 0x9A)
STUBS = ("amd64", "x86")
"""Preferred first: Debian's NSIS has the 64-bit stub, the one for Windows only the other."""


def version() -> str:
    """Read the program's version from its source."""
    text = (PROJECT / "app" / "__init__.py").read_text(encoding="utf-8")
    return _only(r'__version__ = "([^"]+)"', text)


def app_id() -> str:
    """Read the identity that the program tells the task bar."""
    text = (PROJECT / "app" / "ui" / "machine" / "windows.py").read_text(encoding="utf-8")
    return _only(r'APP_USER_MODEL_ID = "([^"]+)"', text)


def folder_name(payload: Payload, release: str) -> str:
    """Name the folder of this very content: another build of one version gets another name."""
    digest = hashlib.sha256()
    for name in payload.files():
        digest.update(f"{name}\0".encode())
        digest.update(hashlib.sha256((payload.root / name).read_bytes()).digest())
    return f"{release}-{digest.hexdigest()[:8]}"


def write_lists(payload: Payload, folder: Path) -> None:
    """Write what the setup copies and what the uninstaller removes, as NSIS reads it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "files.nsh").write_text(_copying(payload), encoding="utf-8", newline="\n")
    (folder / "remove.nsh").write_text(_removing(payload.files()), encoding="utf-8", newline="\n")


def margin() -> bytes:
    """Draw the left side of the setup's last page, in the icon's colour, as Windows' bitmap."""
    width, height = MARGIN_PX
    row = (bytes(reversed(COLOUR)) * width).ljust((3 * width + 3) // 4 * 4, b"\0")
    size = 54 + len(row) * height
    head = struct.pack("<2sIIIIiiHHIIiiII", b"BM", size, 0, 54, 40, width, height, 1, 24, *[0] * 6)
    return head + row * height


def compiled(name: str) -> str:
    """Name the byte code that the installation makes of a module."""
    path = PurePosixPath(name)
    return (path.parent / "__pycache__" / f"{path.stem}.{CACHE_TAG}.pyc").as_posix()


def installed_size(payload: Payload) -> int:
    """Estimate the bytes on the disk after the installation, byte code included."""
    sources = sum((payload.root / n).stat().st_size for n in payload.files() if _is_compiled(n))
    return payload.size() + int(sources * COMPILED_SHARE)


def compile_setup(
    payload: Payload, work: Path, out: Path, release: str, signer: Path | None = None
) -> Path:
    """Compile the setup and give its file.

    Args:
        payload: what is to be installed.
        work: a folder for what is in between.
        out: the folder that gets `UzumFiskal-<version>-setup.exe`.
        release: the version.
        signer: is called with the setup's and the uninstaller's file, to sign it where it lies.

    Raises:
        BuildError: NSIS is missing, or refuses the script.
    """
    write_lists(payload, work)
    (work / "margin.bmp").write_bytes(margin())
    out.mkdir(parents=True, exist_ok=True)
    setup = out.resolve() / f"UzumFiskal-{release}-setup.exe"
    defines = _defines(payload, work, setup, release)
    if signer is not None:
        # Windows' shell takes the first and the last quote off a line that begins with one.
        defines["SIGN"] = f'{"call " if os.name == "nt" else ""}"{signer.resolve()}"'
    command = [str(_makensis()), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in defines.items()]
    # The setup's own text file is read by its folder.
    script = str(HERE / "installer.nsi")
    variables = {**os.environ, "SOURCE_DATE_EPOCH": REPRODUCIBLE_AT}
    if subprocess.call([*command, script], cwd=HERE, env=variables, stdout=sys.stderr):
        raise BuildError("makensis refused the script (its words are above).")
    return setup


def _defines(payload: Payload, work: Path, setup: Path, release: str) -> dict[str, str]:
    megabytes = installed_size(payload) // 1_000_000
    return {
        "STUB": _stub(),
        "VERSION": release,
        "VERSION4": ".".join([*re.findall(r"\d+", release), "0", "0", "0"][:4]),
        "FOLDER": folder_name(payload, release),
        "STAGE": str(payload.root.resolve()),
        "LISTS": str(work.resolve()),
        "OUTFILE": str(setup),
        "SIZE_KB": str(installed_size(payload) // 1024),
        "NEEDED_MB": str(megabytes + megabytes // 10 + 1),
        "LONGEST": str(max(len(name) for name in _all_names(payload.files())) + 1),
        "APP_ID": app_id(),
        "PICTURE": str(payload.root.resolve() / "resources" / "icons" / "uzum-fiskal.ico"),
    }


def _only(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise BuildError(f"nothing in the source looks like {pattern}")
    return found[1]


def _is_compiled(name: str) -> bool:
    return name.endswith(".py") and name.startswith(("app/", "lib/"))


def _all_names(files: list[str]) -> list[str]:
    return [*files, *(compiled(name) for name in files if _is_compiled(name))]


def _folders(names: list[str]) -> list[str]:
    found = {parent.as_posix() for name in names for parent in PurePosixPath(name).parents}
    return sorted(found - {"."})


def _copying(payload: Payload) -> str:
    lines, current = [], None
    for name in sorted(payload.files(), key=lambda n: (PurePosixPath(n).parent.as_posix(), n)):
        parent = PurePosixPath(name).parent.as_posix()
        if parent != current:
            lines.append(f'SetOutPath "{_installed(parent)}"')
            current = parent
        lines.append(f'File "${{STAGE}}/{name}"')
    return "\n".join([*lines, ""])


def _removing(files: list[str]) -> str:
    names = _all_names(files)
    lines = [f'Delete "{_installed(name)}"' for name in sorted(names)]
    lines += [f'RMDir "{_installed(name)}"' for name in sorted(_folders(names), reverse=True)]
    return "\n".join([*lines, ""])


def _installed(name: str) -> str:
    return "$Program" if name == "." else "$Program\\" + name.replace("/", "\\")


def _makensis() -> Path:
    """Find the compiler; on Windows it is installed without being put on the path."""
    if found := shutil.which("makensis"):
        return Path(found)
    for variable in ("ProgramFiles", "ProgramFiles(x86)"):
        place = Path(os.environ.get(variable, "")) / "NSIS" / "makensis.exe"
        if place.is_file():
            return place
    raise BuildError(
        "NSIS is missing: `apt-get install nsis`, or the setup from nsis.sourceforge.io."
    )


def _stub() -> str:
    makensis = _makensis()
    places = [Path("/usr/share/nsis/Stubs"), makensis.parent / "Stubs"]
    for stub in STUBS:
        if any((place / f"lzma_solid-{stub}-unicode").is_file() for place in places):
            return stub
    raise BuildError(f"{makensis} has neither of the stubs that are needed: {', '.join(STUBS)}")
