"""Where a QR code keeps what: format, masks, and the data's way over the modules. Child only.

By ISO/IEC 18004; reading and correcting is left to the engines.
"""

from functools import cache

import numpy as np
import numpy.typing as npt

from app.scanning.symbol import Modules, fixed_modules

_LEVELS = {"L": 0b01, "M": 0b00, "Q": 0b11, "H": 0b10}
_MASKS = range(8)
_CORRECTION = {
    "L": (7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28),
    "M": (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26),
    "Q": (13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30),
    "H": (17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28),
}
"""Codewords of error correction in each block, for versions 1 to 20 (Table 9)."""
LAST_VERSION = 20
_BLOCKS = {
    "L": (1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8),
    "M": (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16),
    "Q": (1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20),
    "H": (1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25),
}
"""How many blocks there are."""


def format_bits(level: str, mask: int) -> int:
    """Give the 15 bits that tell level and mask (Annex C)."""
    data = (_LEVELS[level] << 3 | mask) << 10
    rest = data
    for bit in range(14, 9, -1):
        if rest >> bit & 1:
            rest ^= 0b10100110111 << (bit - 10)
    return (data | rest) ^ 0b101010000010010


def likely_formats(soft: Modules) -> list[tuple[str, int]]:
    """Order all levels and masks by how well both copies of the format agree with them."""
    rows, columns = _format_places(len(soft))
    seen = soft[rows, columns]

    def agreement(which: tuple[str, int]) -> float:
        return float(seen @ _format_colours(*which))

    return sorted(((level, mask) for level in _LEVELS for mask in _MASKS), key=agreement)[::-1]


def with_format(soft: Modules, level: str, mask: int) -> Modules:
    """Draw the format as it ought to be."""
    drawn = soft.copy()
    drawn[_format_places(len(soft))] = _format_colours(level, mask)
    return drawn


@cache
def _format_places(modules: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Give rows and columns of the format's bits, from the lowest on, in both copies."""
    one = [(row, 8) for row in (0, 1, 2, 3, 4, 5, 7, 8)]
    one += [(8, column) for column in (7, 5, 4, 3, 2, 1, 0)]
    other = [(8, modules - 1 - bit) for bit in range(8)]
    other += [(modules - 15 + bit, 8) for bit in range(8, 15)]
    rows, columns = np.array([*one, *other]).T
    return rows, columns


@cache
def _format_colours(level: str, mask: int) -> Modules:
    bits = format_bits(level, mask)
    colours = [-1 if bits >> bit & 1 else 1 for bit in range(15)]
    return np.array(colours * 2, np.float32)


@cache
def mask_turns(modules: int, mask: int) -> Modules:
    """Give -1 where a mask turns a module's colour round, else 1 (Table 10): n×n."""
    row, column = np.indices((modules, modules))
    product, total = row * column, row + column
    remainders = (
        total % 2,
        row % 2,
        column % 3,
        total % 3,
        (row // 2 + column // 3) % 2,
        product % 2 + product % 3,
        (product % 2 + product % 3) % 2,
        (total % 2 + product % 3) % 2,
    )
    return np.where(remainders[mask] == 0, -1, 1).astype(np.float32)


@cache
def data_places(modules: int, level: str) -> npt.NDArray[np.intp]:
    """Give the module of each bit of the text's codewords, in their order, as row · n + column."""
    way = _way(modules)
    words = len(way) // 8
    version = (modules - 17) // 4
    blocks = _BLOCKS[level][version - 1]
    short = words // blocks - _CORRECTION[level][version - 1]
    sizes = [short + (at >= blocks - words % blocks) for at in range(blocks)]
    # The blocks' first codewords come first, then their second ones, …
    turns = sorted((at, block) for block, size in enumerate(sizes) for at in range(size))
    stands = {turn: place for place, turn in enumerate(turns)}
    order = [stands[at, block] for block, size in enumerate(sizes) for at in range(size)]
    return way[: words * 8].reshape(-1, 8)[order].reshape(-1)


@cache
def _way(modules: int) -> npt.NDArray[np.intp]:
    """Give the free modules in the order in which data fill them: up and down by two columns."""
    is_free = fixed_modules(modules) == 0
    is_free[_format_places(modules)] = False
    if modules >= 45:  # the version's own bits, from version 7 on
        is_free[:6, -11:-8] = is_free[-11:-8, :6] = False
    places = []
    is_upwards = True
    for right in [*range(modules - 1, 6, -2), 5, 3, 1]:
        rows = range(modules - 1, -1, -1) if is_upwards else range(modules)
        places += [(r, c) for r in rows for c in (right, right - 1) if is_free[r, c]]
        is_upwards = not is_upwards
    return np.array([row * modules + column for row, column in places])
