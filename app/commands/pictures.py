"""`read`: what each picture says; and the one link that `confirm --picture` needs."""

import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from app.commands.exits import CommandError, Exit
from app.commands.output import print_json
from app.domain.receipt import LinkRefusedError, parse_link
from app.scanning.commands import MAX_PICTURE_BYTES
from app.scanning.events import PictureRead, Reading
from app.scanning.picture_reader import PictureReader
from app.services.phrases import english
from app.services.settings import Settings

NOT_READABLE = frozenset({"not_a_picture", "too_large", "cannot_open"})
"""Reasons that lie in the file itself: bad input."""


def read(files: Sequence[str], settings: Settings, is_json: bool) -> Exit:
    """Tell what each picture says, in the order given.

    Returns:
        BAD_INPUT if one of them is no picture or cannot be opened; the others are read all the
        same.
    """
    code = Exit.DONE
    hosts = frozenset(settings.receipt.hosts)
    with PictureReader(hosts) as reader:
        for name in files:
            answer = _read_one(reader, Path(name))
            reading = _best(answer.readings, hosts)
            reason = answer.reason or _fault(reading, hosts)
            if answer.reason in NOT_READABLE:
                code = Exit.BAD_INPUT
            if is_json:
                print_json(
                    {
                        "file": name,
                        "text": reading.text if reading else None,
                        "engine": reading.engine if reading else None,
                        "ms": round(answer.elapsed_ms, 1),
                        "reason": reason or None,
                    }
                )
            else:
                _print_words(name, reading, reason)
    return code


def link_in_picture(path: Path, settings: Settings) -> str:
    """Give the text of the receipt's code in a picture.

    Raises:
        CommandError: there is no picture or no code.
    """
    hosts = frozenset(settings.receipt.hosts)
    with PictureReader(hosts) as reader:
        answer = _read_one(reader, path)
    reading = _best(answer.readings, hosts)
    if reading is None:
        key = f"picture.{answer.reason or 'no_code'}"
        raise CommandError(Exit.BAD_INPUT, key, {"file": path})
    return reading.text


def _read_one(reader: PictureReader, path: Path) -> PictureRead:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_PICTURE_BYTES + 1)
    except OSError:
        return PictureRead(0, (), 0.0, "cannot_open")
    return reader.read(data)


def _best(readings: Sequence[Reading], hosts: Collection[str]) -> Reading | None:
    """Prefer the fiscal code to whatever else is on the slip."""
    for reading in readings:
        if not _fault(reading, hosts):
            return reading
    return readings[0] if readings else None


def _fault(reading: Reading | None, hosts: Collection[str]) -> str:
    if reading is None:
        return ""
    try:
        parse_link(reading.text, hosts)
    except LinkRefusedError as refusal:
        return refusal.fault.value
    return ""


def _print_words(name: str, reading: Reading | None, reason: str) -> None:
    if reading is None:
        print(f"{name}: " + english(f"picture.{reason}", {"file": name}), file=sys.stderr)
        return
    print(f"{name}: {_printable(reading.text)}")
    if reason:
        print(f"{name}: " + english("picture.not_a_receipt"), file=sys.stderr)


def _printable(text: str) -> str:
    """Keep a stranger's control characters from the terminal."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
