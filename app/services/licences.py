"""The program's parts and their licences: as the setup brought them, or as they are installed here.

The setup gathers all texts in one folder beside the program. From a checkout they are read where
pip has put them.
"""

import json
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple

from app.services.resources import ROOT

FOLDER = ROOT.parent / "licences"
_WORDS = ("licen", "copying", "notice", "authors")


class Part(NamedTuple):
    """One part of the program; `texts` are files with its licences."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def list_parts(folder: Path = FOLDER) -> list[Part]:
    """List the parts by name."""
    listing = folder / "parts.json"
    if not listing.is_file():
        return _installed()
    return [
        Part(
            said["name"],
            said["version"],
            said["licence"],
            tuple(folder / name for name in said["texts"]),
        )
        for said in json.loads(listing.read_text(encoding="utf-8"))
    ]


def read_texts(part: Part) -> str:
    """Read a part's licences, one after the other; a file that is gone is passed over."""
    texts = [file.read_text("utf-8", "replace") for file in part.texts if file.is_file()]
    return "\n\n".join(text.strip() for text in texts)


def _installed() -> list[Part]:
    found = {part.name.lower(): part for part in map(_part_of, distributions())}
    return [found[name] for name in sorted(found)]


def _part_of(distribution: Distribution) -> Part:
    said = distribution.metadata
    licence = next((said[key] for key in ("License-Expression", "License") if key in said), "")
    files = [file for file in distribution.files or () if _is_text(str(file))]
    texts = tuple(Path(str(distribution.locate_file(file))) for file in files)
    return Part(said["Name"], distribution.version, licence.partition("\n")[0], texts)


def _is_text(name: str) -> bool:
    _, _, inner = name.partition(".dist-info/")
    return any(word in inner.lower() for word in _WORDS)
