"""Preview frames in shared memory: the child writes, the window takes the newest, nobody waits.

No lock, since a process that is killed holding one would freeze the other. Instead the frames go
round three slots, and a slot is believed only if its number was the same before and after copying.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from multiprocessing import sharedctypes

MAX_SIDE = 640
"""Neither side of a preview frame is longer, in pixels."""

_SLOTS = 3


class _Slot(ctypes.Structure):
    _fields_ = (
        ("number", ctypes.c_uint64),
        ("width", ctypes.c_uint32),
        ("height", ctypes.c_uint32),
        ("pixels", ctypes.c_uint8 * (MAX_SIDE * MAX_SIDE * 3)),
    )


class Cells(ctypes.Structure):
    """The memory that both processes see."""

    _fields_ = (("newest", ctypes.c_uint64), ("slots", _Slot * _SLOTS))


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """One camera frame, made small.

    Attributes:
        number: rises by one with each frame, also over a restart; that of `CodesSeen`.
        pixels: height × width × 3 bytes, blue, green, red, without padding.
    """

    number: int
    width: int
    height: int
    pixels: bytes


class Preview:
    """Both ends of the buffer."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells

    @classmethod
    def create(cls) -> Preview:
        """Allocate a buffer that a child can be given."""
        return cls(sharedctypes.RawValue(Cells))

    def publish(self, width: int, height: int, pixels: bytes) -> int:
        """Make a frame the newest and return its number.

        Args:
            width: at most MAX_SIDE.
            height: at most MAX_SIDE.
            pixels: height × width × 3 bytes, BGR.
        """
        if len(pixels) != width * height * 3 or max(width, height) > MAX_SIDE:
            raise ValueError("the pixels do not fit their width and height")
        number = self.cells.newest + 1
        slot = self.cells.slots[number % _SLOTS]
        slot.number = 0
        ctypes.memmove(slot.pixels, pixels, len(pixels))
        slot.width, slot.height = width, height
        slot.number = number
        self.cells.newest = number
        return int(number)

    @property
    def newest_number(self) -> int:
        """The number of the newest frame; 0 before the first."""
        return int(self.cells.newest)

    def newest(self, after: int) -> PreviewFrame | None:
        """Copy the newest frame, if its number is higher than `after`."""
        number = self.cells.newest
        if number <= after:
            return None
        slot = self.cells.slots[number % _SLOTS]
        if slot.number != number:
            return None
        width, height = slot.width, slot.height
        pixels = ctypes.string_at(slot.pixels, width * height * 3)
        if slot.number != number:
            return None
        return PreviewFrame(int(number), width, height, pixels)
