"""What every QR code of a size has in common, by ISO/IEC 18004: its fixed modules. Child only."""

from functools import cache

import numpy as np
import numpy.typing as npt

Modules = npt.NDArray[np.float32]
"""n×n, row by column: +1 is white, -1 is black, 0 is unknown or in between."""

MIN_MODULES, MAX_MODULES = 21, 97
"""Versions 1 to 20: no receipt needs more."""


def is_size(modules: int) -> bool:
    """Tell whether codes have so many modules a side."""
    return MIN_MODULES <= modules <= MAX_MODULES and modules % 4 == 1


@cache
def alignment_centres(modules: int) -> tuple[tuple[int, int], ...]:
    """Give row and column of each alignment pattern's middle (Annex E)."""
    version = (modules - 17) // 4
    if version < 2:
        return ()
    count = version // 7 + 2
    last = modules - 7
    step = 0 if count == 2 else _even_up((last - 6) / (count - 1))
    places = [6, *(last - step * i for i in range(count - 2, -1, -1))]
    corners = {(6, 6), (6, last), (last, 6)}
    return tuple((r, c) for r in places for c in places if (r, c) not in corners)


def _even_up(value: float) -> int:
    return int(np.ceil(value / 2)) * 2


@cache
def fixed_modules(modules: int) -> Modules:
    """Give the finder, separator, timing and alignment patterns; 0 everywhere else."""
    fixed = np.zeros((modules, modules), np.float32)
    line = np.where(np.arange(modules) % 2, 1, -1)
    fixed[6, :], fixed[:, 6] = line, line
    square = np.pad(
        np.pad(-np.ones((3, 3), np.float32), 1, constant_values=1), 1, constant_values=-1
    )
    corner = np.pad(square, ((0, 1), (0, 1)), constant_values=1)
    fixed[:8, :8] = corner
    fixed[:8, -8:] = corner[:, ::-1]
    fixed[-8:, :8] = corner[::-1]
    small = np.pad(
        np.pad(-np.ones((1, 1), np.float32), 1, constant_values=1), 1, constant_values=-1
    )
    for row, column in alignment_centres(modules):
        fixed[row - 2 : row + 3, column - 2 : column + 3] = small
    fixed[modules - 8, 8] = -1
    fixed.flags.writeable = False
    return fixed


def render(soft: Modules, module_px: int = 4) -> npt.NDArray[np.uint8]:
    """Draw modules as a clean picture with its quiet zone, the fixed ones as they ought to be."""
    fixed = fixed_modules(len(soft))
    bits = np.where(np.where(fixed != 0, fixed, soft) > 0, 255, 0).astype(np.uint8)
    framed = np.pad(bits, 4, constant_values=255)
    return np.kron(framed, np.ones((module_px, module_px), np.uint8))
