"""zbar's source as Debian keeps it: fetched once, held by hashes, unpacked and patched."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HERE = Path(__file__).resolve().parent
ACCEPTED = {
    "0.23.92-7+deb12u1": {
        "zbar_0.23.92.orig.tar.gz": (
            "dffc16695cb6e42fa318a4946fd42866c0f5ab735f7eaf450b108d1c3a19b4ba"
        ),
        "zbar_0.23.92-7+deb12u1.debian.tar.xz": (
            "bb794d1466b2ba5adabbb5ac7d271e801c757d096d4838fb0f721f6ed87eb588"
        ),
    },
    "0.23.93-8": {
        "zbar_0.23.93.orig.tar.gz": (
            "212dfab527894b8bcbcc7cd1d43d63f5604a07473d31a5f02889e372614ebe28"
        ),
        "zbar_0.23.93-8.debian.tar.xz": (
            "0cb92cde59ad1c96ed99dd3d245d39ef1bee7d03a0f2e618cd1d9993e3ec6bfe"
        ),
    },
}
"""Versions of the source package (bookworm's and trixie's, both without CVE-2023-40889 and
CVE-2023-40890) and the SHA-256 of what is used of each."""


class SourceError(Exception):
    """The source cannot be had; the text says in words what to do."""


def upstream(version: str) -> str:
    """Give zbar's own version: that of the package without Debian's part."""
    return version.rpartition("-")[0]


def obtain(archives: Path) -> str:
    """Give the version of the source that lies in a folder, fetched there if it does not.

    Raises:
        SourceError: A file is not what it should be, or none can be fetched.
    """
    archives.mkdir(parents=True, exist_ok=True)
    for version in ACCEPTED:
        if is_complete(archives, version):
            return version
    for version in _fetch(archives):
        if is_complete(archives, version):
            return version
    listed = "\n".join(
        f"  {digest}  {name}" for files in ACCEPTED.values() for name, digest in files.items()
    )
    raise SourceError(
        "zbar's source could not be fetched with apt-get (its words, if any, are above). Put both "
        f"files of one version of Debian's source package zbar into {archives}:\n{listed}"
    )


def is_complete(archives: Path, version: str) -> bool:
    """Tell whether a version lies in a folder.

    Raises:
        SourceError: A file of the right name has other bytes.
    """
    for name, digest in ACCEPTED[version].items():
        file = archives / name
        if not file.exists():
            return False
        found = hashlib.sha256(file.read_bytes()).hexdigest()
        if found != digest:
            raise SourceError(f"{file} has SHA-256 {found}, not {digest}. Remove it.")
    return True


def unpack(archives: Path, version: str, tree: Path) -> None:
    """Lay the source out in a new folder, with Debian's patches and then ours."""
    tree.mkdir(parents=True)
    original, debian = (archives / name for name in ACCEPTED[version])
    _run(["tar", "-xf", str(original), "--strip-components=1"], tree)
    _run(["tar", "-xf", str(debian)], tree)
    series = (tree / "debian" / "patches" / "series").read_text(encoding="utf-8").split()
    patches = [tree / "debian" / "patches" / name for name in series]
    for patch in [*patches, *our_patches(version)]:
        # No fuzz: a patch that fits only roughly was made for another text.
        _run(["patch", "--strip=1", "--fuzz=0", "--silent", f"--input={patch}"], tree)


def our_patches(version: str) -> list[Path]:
    """List our edits to a version, each with its reason in its head, in order."""
    return sorted((HERE / "patches" / upstream(version)).glob("*.patch"))


def publish(archives: Path, version: str, target: Path) -> Path:
    """Write all that a DLL was built from into one zip: Debian's archives and this folder."""
    files = {f"debian/{name}": archives / name for name in ACCEPTED[version]}
    ours = [
        file
        for pattern in ("*.*", "patches/*/*.patch")
        for file in HERE.glob(pattern)
        if file.is_file()
    ]
    files |= {file.relative_to(HERE).as_posix(): file for file in ours}
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, file in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name), file.read_bytes(), zipfile.ZIP_DEFLATED)
    return target


def _fetch(archives: Path) -> Iterator[str]:
    """Try every archive that this machine's apt knows for every version; yield what came."""
    if not shutil.which("apt-get"):
        return
    with tempfile.TemporaryDirectory() as folder:
        for line in _source_lines():
            apt = ["apt-get", "-q", *_private_apt(Path(folder), line)]
            if subprocess.call([*apt, "update"], stdout=subprocess.DEVNULL):
                continue
            for version in ACCEPTED:
                wanted = ["source", "--download-only", f"zbar={version}"]
                if subprocess.call([*apt, *wanted], cwd=archives, stdout=subprocess.DEVNULL) == 0:
                    yield version


def _source_lines() -> list[str]:
    """Name the source archives beside the binary ones that this machine has its packages from."""
    wanted = ["Created-By: Packages", "Component: main"]
    listed = subprocess.check_output(
        ["apt-get", "indextargets", "--format", "deb-src $(SITE) $(RELEASE) $(COMPONENT)", *wanted],
        text=True,
        encoding="utf-8",
    )
    return list(dict.fromkeys(listed.splitlines()))


def _private_apt(folder: Path, line: str) -> list[str]:
    """Give the options with which apt-get reads one source line and leaves /etc and /var alone."""
    sources, state, cache = folder / "sources.list", folder / "lists", folder / "cache"
    sources.write_text(line + "\n", encoding="utf-8")
    for made in (state / "partial", cache):
        made.mkdir(parents=True, exist_ok=True)
    options = {
        "Dir::Etc::SourceList": sources,
        "Dir::Etc::SourceParts": os.devnull,
        "Dir::State::Lists": state,
        "Dir::Cache": cache,
        # Root's own folder is closed to the user that apt would fetch as.
        "APT::Sandbox::User": "",
    }
    return [part for name, value in options.items() for part in ("-o", f"{name}={value}")]


def _run(command: Sequence[str], folder: Path) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SourceError(f"`{command[0]}` is missing: install it.") from error
    if done.returncode:
        raise SourceError(f"`{' '.join(command)}` failed:\n{done.stdout}{done.stderr}")
