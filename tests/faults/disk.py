"""A disk as it is after the power went, made again from the notes of `watch_disk.c`.

What was synced is there. Of what was written since, anything may be: nothing, all, or any part of
it, in any order, torn at a sector. Names change in order, as with a journalling file system, and
each sync of any file makes all name changes before it last.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<cQQQ")


@dataclass(frozen=True, slots=True)
class Note:
    """One change: `op` is o(pen), w(rite), t(runcate), s(ync), u(nlink), r(ename) or > (sent)."""

    op: str
    file: int
    at: int
    data: bytes


def read_notes(path: Path) -> list[Note]:
    return list(_notes(path.read_bytes()))


def _notes(raw: bytes) -> Iterator[Note]:
    place = 0
    while place + _HEAD.size <= len(raw):
        op, file, at, length = _HEAD.unpack_from(raw, place)
        place += _HEAD.size
        yield Note(op.decode(), file, at, raw[place : place + length])
        place += length


@dataclass
class _File:
    lasting: bytearray = field(default_factory=bytearray)
    pending: list[Note] = field(default_factory=list)


class Disk:
    """The files of one folder, with what would survive at each moment."""

    def __init__(self) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._lasting_names: dict[str, int] = {}
        self._pending_names: list[dict[str, int]] = []

    def take(self, note: Note, *, is_honest: bool = True) -> None:
        """Let a change happen; a disk that is not honest ignores syncs."""
        match note.op:
            case "o":
                name = note.data.decode()
                file = self._files.setdefault(note.file, _File())
                if self._names.get(name) != note.file:
                    if name not in self._names:  # an inode that is used again is another file
                        self._files[note.file] = file = _File()
                    self._rename({**self._names, name: note.file})
                if note.at:
                    file.pending.append(Note("t", note.file, 0, b""))
            case "w" | "t":
                self._files.setdefault(note.file, _File()).pending.append(note)
            case "s" if is_honest:
                self._sync(note.file)
            case "u":
                names = dict(self._names)
                names.pop(note.data.decode(), None)
                self._rename(names)
            case "r":
                old, new = note.data.decode().split("\0")
                names = dict(self._names)
                if old in names:
                    names[new] = names.pop(old)
                    self._rename(names)

    def write_out(self, source: Path, target: Path, rng: random.Random) -> None:
        """Write what survives a cut now; paths below `source` go below `target`."""
        names = self._lasting_names
        if self._pending_names:
            names = rng.choice([names, *self._pending_names])
        share = rng.choice((0.0, 0.0, 0.5, 1.0))
        for name, number in names.items():
            file = self._files.get(number, _File())
            content = bytearray(file.lasting)
            for note in file.pending:
                if rng.random() < share:
                    _apply(content, note, rng if share < 1 else None)
            if name.endswith("-shm"):  # shared memory was never written at all
                content = bytearray(rng.randbytes(len(content)))
            path = target / Path(name).relative_to(source)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def _rename(self, names: dict[str, int]) -> None:
        self._names = names
        self._pending_names.append(names)

    def _sync(self, number: int) -> None:
        self._lasting_names, self._pending_names = self._names, []
        file = self._files.get(number)
        if file is not None:
            for note in file.pending:
                _apply(file.lasting, note, None)
            file.pending = []


def _apply(content: bytearray, note: Note, rng: random.Random | None) -> None:
    """Change content; with `rng`, perhaps only some sectors of it arrive."""
    if note.op == "t":
        del content[note.at :]
        content.extend(bytes(note.at - len(content)))
        return
    end = note.at + len(note.data)
    content.extend(bytes(max(0, end - len(content))))
    for start in range(0, len(note.data), SECTOR):
        if rng is None or rng.random() < 0.8:
            part = note.data[start : start + SECTOR]
            content[note.at + start : note.at + start + len(part)] = part
