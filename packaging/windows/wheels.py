"""The Windows wheels of the lock file: fetched by pip once, and checked by hash ever after."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PLATFORM = ["--platform", "win_amd64", "--python-version", "3.13", "--only-binary=:all:"]


class BuildError(Exception):
    """The installer cannot be built; the text says in words what to do."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One line of a lock file."""

    name: str
    version: str
    digests: frozenset[str]


def read_lock(lock: Path) -> list[Pin]:
    """Read a lock file with hashes, as pip understands it."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    pins = []
    for line in text.splitlines():
        found = re.match(r"([A-Za-z0-9._-]+)==(\S+)", line)
        if found:
            digests = frozenset(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
            pins.append(Pin(found[1].lower(), found[2], digests))
    return pins


def fetch(lock: Path, cache: Path) -> dict[str, Path]:
    """Give the wheel of every pin, from the cache where it is there, else by pip.

    Raises:
        BuildError: pip cannot get one.
    """
    found = _find(lock, cache)
    if missing := [pin.name for pin in read_lock(lock) if pin.name not in found]:
        print(f"Fetching wheels for Windows: {', '.join(missing)}", file=sys.stderr)
        _download(lock, cache)
        found = _find(lock, cache)
    if missing := [pin.name for pin in read_lock(lock) if pin.name not in found]:
        raise BuildError(f"pip brought no wheel that the lock file knows of: {', '.join(missing)}")
    return found


def sha256(file: Path) -> str:
    """Give a file's SHA-256, in hexadecimal digits."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _find(lock: Path, cache: Path) -> dict[str, Path]:
    digests = {digest: pin.name for pin in read_lock(lock) for digest in pin.digests}
    wheels = {sha256(wheel): wheel for wheel in sorted(cache.glob("*.whl"))}
    return {digests[digest]: wheel for digest, wheel in wheels.items() if digest in digests}


def _download(lock: Path, cache: Path) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    command += ["--dest", str(cache), *PLATFORM, "--no-deps", "--require-hashes", "-r", str(lock)]
    if subprocess.call(command, stdout=sys.stderr):
        raise BuildError("the wheels could not be fetched (pip's words are above). See to the "
                         "network, then start again.")  # fmt: skip
