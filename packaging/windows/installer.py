"""Builds the Windows installer: `python3 packaging/dev.py installer` runs this in `.venv`.

Works on Debian and on Windows alike; nothing of it runs what it packs.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

import payload as payloads
import setup_script
import zbar_part
from proof import Proof
from wheels import BuildError, fetch, sha256

PROJECT = Path(__file__).resolve().parents[2]
BUILD = PROJECT / "build"
LOCK = PROJECT / "packaging" / "locks" / "windows.txt"


def main(arguments: list[str] | None = None) -> int:
    """Build it, and tell what was done, what was left out, and how large it became."""
    options = _parser().parse_args(arguments)
    began = time.monotonic()
    try:
        python_zip = payloads.check_python(options.python_zip, options.python_sha256)
        built = _lay_out(options, python_zip)
        setup = setup_script.compile_setup(
            built, options.work / "lists", options.out, setup_script.version(), options.sign
        )
        _report(built, setup, time.monotonic() - began)
        _offer_source(options, built)
        _check_size(built, setup)
    except BuildError as error:
        print(f"installer: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py installer", description=__doc__)
    parser.add_argument("--python-zip", type=Path, metavar="FILE", help=payloads.PYTHON_ZIP)
    parser.add_argument("--python-sha256", default=payloads.PYTHON_SHA256, metavar="HEX")
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", metavar="DIR")
    parser.add_argument(
        "--zbar",
        type=Path,
        metavar="DIR",
        help="of libzbar-64.dll and libiconv.dll; built otherwise",
    )
    parser.add_argument(
        "--sign",
        type=Path,
        metavar="PROGRAM",
        help="is called with each file of ours, and signs it: zbar's DLLs, setup, uninstaller",
    )
    parser.add_argument("--wheels", type=Path, default=BUILD / "wheels", metavar="DIR")
    parser.add_argument("--work", type=Path, default=BUILD / "installer", metavar="DIR")
    parser.add_argument("--lock", type=Path, default=LOCK, metavar="FILE")
    return parser


def _lay_out(options: argparse.Namespace, python_zip: Path) -> payloads.Payload:
    wheels = fetch(options.lock, options.wheels)
    zbar: Path | None = options.zbar or BUILD / "zbar"
    lack = "" if options.zbar else zbar_part.provide(BUILD / "zbar", BUILD / "zbar-source")
    built = payloads.assemble(options.work / "payload", python_zip, wheels, None if lack else zbar)
    if lack:
        built.notes.append(f"WITHOUT zbar, receipts are read by ZXing alone: {lack}")
    elif options.sign:
        for name in zbar_part.DLLS:
            _sign(options.sign, built.root / "lib" / "pyzbar" / name)
    proof = Proof(built.root)
    if faults := proof.faults():
        raise BuildError("the program would not load on a clean Windows:\n  " + "\n  ".join(faults))
    built.notes += proof.limits()
    return built


def _sign(signer: Path, file: Path) -> None:
    if subprocess.call([str(signer.resolve()), str(file)], stdout=sys.stderr):
        raise BuildError(f"{file.name} was not signed ({signer}'s words are above).")


def _report(built: payloads.Payload, setup: Path, took_s: float) -> None:
    for name, size in sorted(built.left_out.items(), key=lambda part: -part[1]):
        if size >= 50_000:
            print(f"left out of {name}: {_mb(size)}")
    for note in built.notes:
        print(f"note: {note}")
    installed = setup_script.installed_size(built)
    print(f"unpruned: {_mb(built.unpruned)}, {len(built.files())} files go in")
    print(f"installed: {_mb(installed)} ({installed / built.unpruned:.0%} of the unpruned)")
    size = setup.stat().st_size
    print(f"installer: {_mb(size)} ({size / built.unpruned:.0%} of the unpruned), {took_s:.0f} s")
    print(f"sha256: {sha256(setup)}")
    print(setup)


def _offer_source(options: argparse.Namespace, built: payloads.Payload) -> None:
    if not (built.root / "lib" / "pyzbar" / zbar_part.DLLS[0]).is_file():
        return
    ours = None if options.zbar else zbar_part.offer_source(BUILD / "zbar-source", options.out)
    print(ours or f"note: put {zbar_part.SOURCE} beside it, from where zbar was built")


def _check_size(built: payloads.Payload, setup: Path) -> None:
    rules = payloads.Rules()
    sizes = {
        "the installer": (setup.stat().st_size, rules.installer_mb),
        "the installed program": (setup_script.installed_size(built), rules.installed_mb),
    }
    for what, (size, limit_mb) in sizes.items():
        if size > limit_mb * 1_000_000:
            raise BuildError(f"{what} has grown to {_mb(size)}; {limit_mb:g} MB is the limit")


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
