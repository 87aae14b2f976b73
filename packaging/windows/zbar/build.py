"""Builds zbar for Windows: `python3 packaging/windows/zbar/build.py [--out DIR]`.

QR codes alone, from Debian's source with the patches beside this file (README.md says why), by
Debian's mingw. The same source and compiler give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from zbar_dlls import build_dlls, compiler_version
from zbar_source import HERE, SourceError, obtain, publish

if TYPE_CHECKING:
    from collections.abc import Sequence

BUILD = HERE.parent.parent.parent / "build"
PUBLISHED = HERE / "debian"
"""Debian's archives, where this folder is a published copy."""
ARCHIVES = PUBLISHED if PUBLISHED.is_dir() else BUILD / "zbar-source"
OUT = BUILD / "zbar"
"""Where the installer looks."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build as the command line says and give the exit code."""
    parser = argparse.ArgumentParser(description="Build zbar for Windows.")
    parser.add_argument("--out", type=Path, default=OUT, help="folder for the two DLLs")
    parser.add_argument(
        "--archives", type=Path, default=ARCHIVES, help="folder that keeps the source archives"
    )
    parser.add_argument(
        "--publish", type=Path, metavar="ZIP", help="write the whole source too, as the LGPL asks"
    )
    chosen = parser.parse_args(arguments)
    try:
        version = obtain(chosen.archives)
        files = build_dlls(chosen.archives, version, chosen.out)
        if chosen.publish:
            files.append(publish(chosen.archives, version, chosen.publish))
    except SourceError as error:
        print(f"zbar: {error}", file=sys.stderr)
        return 1
    print(f"zbar {version}, by {compiler_version()}")
    for file in files:
        data = file.read_bytes()
        print(f"{hashlib.sha256(data).hexdigest()}  {len(data):>8,} bytes  {file.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
