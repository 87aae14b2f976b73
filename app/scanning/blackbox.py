"""A flight recorder in shared memory: what the scanner's process was about when it died."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from multiprocessing import sharedctypes

FRAME = 0
"""The token of a camera frame; pictures have tokens from 1 on."""


class Cells(ctypes.Structure):
    """The memory that both processes see."""

    _fields_ = (
        ("is_decoding", ctypes.c_bool),
        ("is_opening", ctypes.c_bool),
        ("token", ctypes.c_int64),
        ("engine", ctypes.c_char * 64),
    )


@dataclass(frozen=True, slots=True)
class Decoding:
    """A decoding that did not end. `engine` is empty while the picture file was being unpacked."""

    token: int
    engine: str


class Blackbox:
    """Both ends of the recorder: the child notes, its supervisor reads."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells

    @classmethod
    def create(cls) -> Blackbox:
        """Allocate a recorder that a child can be given."""
        return cls(sharedctypes.RawValue(Cells))

    def note_decoding(self, token: int, engine: str) -> None:
        """Note what is about to be decoded, and by which engine."""
        self.cells.token = token
        self.cells.engine = engine.encode()[:64]
        self.cells.is_decoding = True

    def note_decoded(self) -> None:
        """Note that it went well."""
        self.cells.is_decoding = False

    def note_opening(self, is_opening: bool) -> None:
        """Note whether a camera is being opened, which can take long or hang."""
        self.cells.is_opening = is_opening

    @property
    def decoding(self) -> Decoding | None:
        """What was being decoded when the child stopped writing."""
        if not self.cells.is_decoding:
            return None
        return Decoding(self.cells.token, self.cells.engine.decode(errors="replace"))

    @property
    def is_unpacking(self) -> bool:
        """Whether a picture file is being unpacked, which is long for a large one."""
        decoding = self.decoding
        return decoding is not None and not decoding.engine

    @property
    def is_opening(self) -> bool:
        """Whether a camera is being opened."""
        return bool(self.cells.is_opening)

    def clear(self) -> None:
        """Forget everything, before another child writes here."""
        ctypes.memset(ctypes.addressof(self.cells), 0, ctypes.sizeof(self.cells))
