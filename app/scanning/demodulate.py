"""The ways of telling black from white on a grid that is laid already, the cheapest first."""

from collections.abc import Iterator

import numpy as np

from app.scanning.dewarp import follow
from app.scanning.engine import Floats, Gray
from app.scanning.equalize import equalized, fine_samples, plain, unstriped
from app.scanning.flatten import flatten
from app.scanning.grid import Grid
from app.scanning.symbol import Modules

REACHES = ((4, 1), (6, 2), (9, 3), (12, 3))
"""How far the equaliser looks, and how finely: from sharp pictures to badly blurred ones."""
_OFFSETS = (0.0, 0.2, -0.2)
"""Ink that fades turns black modules grey and never white ones: the middle is not always zero."""

Way = tuple[str, Modules]


def demodulate(part: Gray, module_px: float, grid: Grid) -> Iterator[Way]:
    """Sample the modules and give their colours, one way after the other.

    Args:
        part: the picture around the code.
        module_px: pixels of one module.
        grid: in that picture's pixels.
    """
    yield "dewarp", plain(fine_samples(flatten(part, module_px), grid))
    sharp = sharpest(part, module_px)
    soft = plain(fine_samples(sharp, grid))
    for reach, step in REACHES[:3]:
        soft = equalized(fine_samples(sharp, grid), reach, step)
        yield from _offset("equalize", soft)
    nearer = follow(flatten(part, module_px), grid, soft)
    fine = fine_samples(sharp, nearer)
    for reach, step in REACHES:
        yield from _offset("equalize", equalized(fine, reach, step))
    yield from _offset("stripes", unstriped(fine))
    for window in (3.5, 5.0, 15.0):
        local = fine_samples(flatten(part, module_px, window, 0.1), nearer)
        yield from _offset("threshold", plain(local))
        yield from _offset("threshold", equalized(local, 4))


def sharpest(part: Gray, module_px: float) -> Floats:
    """Flatten a picture and smooth as little as can be: what blurs is undone later, all at once."""
    return flatten(part, module_px, 9, 0.05)


def _offset(way: str, soft: Modules) -> Iterator[Way]:
    for offset in _OFFSETS:
        yield way, np.asarray(soft + offset, np.float32)
