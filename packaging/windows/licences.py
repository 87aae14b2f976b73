"""The licences of all parts of the installed program, gathered in one folder of it.

`licences/<part>/…` are the texts, `licences/parts.json` says whose they are: the About page reads
it, and `licences/index.txt` is the same for whoever opens the folder.
"""

from __future__ import annotations

import json
import re
import tomllib
import zipfile
from dataclasses import dataclass
from email.parser import BytesParser
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import portable

if TYPE_CHECKING:
    from email.message import Message

HERE = Path(__file__).resolve().parent
OURS = HERE / "licences"
FOLDER = "licences"
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program.

    Attributes:
        key: its folder.
        licence: by its makers' metadata; an SPDX expression mostly.
        texts: file name → content.
    """

    key: str
    name: str
    version: str
    licence: str
    texts: dict[str, bytes]


def is_text(name: str) -> bool:
    """Tell whether a file of a wheel is a licence's text, which goes into our folder."""
    info, _, rest = name.partition(".dist-info/")
    return bool(rest) and "/" not in info and bool(_TEXT.search(rest))


def gather(root: Path, python_zip: Path, python: str, wheels: dict[str, Path]) -> list[Part]:
    """Gather all parts of a program that is laid out otherwise.

    Args:
        root: the program's folder; tells which parts have no wheel and are there.
        python_zip: CPython's embeddable package.
        python: its version.
        wheels: by name.
    """
    with zipfile.ZipFile(python_zip) as archive:
        texts = {n: archive.read(n) for n in archive.namelist() if _TEXT.search(n)}
    parts = [Part("cpython", "CPython", python, "PSF-2.0", texts)]
    parts += [_part_of(name, wheel) for name, wheel in wheels.items()]
    for key, said in _special().items():
        for file in sorted(root.glob(said["file"]))[:1] if "file" in said else ():
            parts.append(_told_by_us(key, said, _version_of(file)))
    return sorted({part.key: part for part in parts}.values(), key=lambda part: part.name.lower())


def write(root: Path, parts: list[Part]) -> None:
    """Write the folder."""
    listed, index = [], ["The parts of Uzum Fiskal and their licences", ""]
    for part in parts:
        names = [f"{part.key}/{name}" for name in sorted(part.texts)]
        for name, text in part.texts.items():
            file = root / FOLDER / part.key / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text)
        listed.append(
            {
                "name": part.name,
                "version": part.version,
                "licence": part.licence,
                "texts": names,
            }
        )
        index += [f"{part.name} {part.version}: {part.licence}", *(f"  {n}" for n in names), ""]
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "parts.json").write_bytes(json.dumps(listed, indent=1).encode() + b"\n")
    (folder / "index.txt").write_bytes("\r\n".join(index).encode())


def faults(root: Path, wheels: dict[str, Path]) -> list[str]:
    """Tell what of a laid-out program has no licence's text in it, a line each."""
    listed = json.loads((root / FOLDER / "parts.json").read_text(encoding="utf-8"))
    texts: dict[str, list[str]] = {part["name"].lower(): part["texts"] for part in listed}
    wanted = {"cpython", *(_part_of(name, wheel).name.lower() for name, wheel in wheels.items())}
    found = [f"{name}: not in the licences" for name in sorted(wanted - texts.keys())]
    for name, files in texts.items():
        if not files:
            found.append(f"{name}: no licence's text; put one into {OURS.name}/, with parts.toml")
        found += [
            f"{name}: {file} is empty or missing"
            for file in files
            if not (root / FOLDER / file).is_file() or not (root / FOLDER / file).stat().st_size
        ]
    return found


def _special() -> dict[str, dict[str, Any]]:
    return tomllib.loads((OURS / "parts.toml").read_text(encoding="utf-8"))


def _part_of(name: str, wheel: Path) -> Part:
    """Read a wheel's own part, or the one of ours that it belongs to."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = next(n for n in names if n.endswith(".dist-info/METADATA"))
        said = BytesParser().parsebytes(archive.read(metadata), headersonly=True)
        texts = {_flat(n): archive.read(n) for n in names if is_text(n) and not n.endswith("/")}
    for key, ours in _special().items():
        if name in ours.get("wheels", ()):
            return _told_by_us(key, ours, str(said["Version"]))
    licence = said["License-Expression"] or said["License"] or _classified(said)
    return Part(name, str(said["Name"]), str(said["Version"]), str(licence), texts)


def _classified(said: Message) -> str:
    """Find the licence among a wheel's classifiers, where older ones say it alone."""
    classifiers = [str(line) for line in said.get_all("Classifier", [])]
    return ", ".join(c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::"))


def _flat(name: str) -> str:
    """Make one name of a path below a wheel's metadata."""
    inner = PurePosixPath(name.partition(".dist-info/")[2].removeprefix("licenses/"))
    return "-".join(inner.parts)


def _told_by_us(key: str, said: dict[str, Any], version: str) -> Part:
    files = [*sorted((OURS / key).glob("*.txt")), *(HERE / name for name in said.get("texts", ()))]
    texts = {file.name: file.read_bytes() for file in files}
    return Part(key, said["name"], version, said["licence"], texts)


def _version_of(file: Path) -> str:
    """Read what Windows shows as a file's version, without the zeros behind it."""
    numbers = list(portable.file_version(file.read_bytes()))
    while numbers and not numbers[-1]:
        numbers.pop()
    return ".".join(map(str, numbers))
