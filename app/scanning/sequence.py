"""Tells a code that is one part of several (structured append, ISO/IEC 18004) from a whole one.

Child only. A part's text may look like a receipt's link that ends too soon. ZXing reads parts as
if they were whole and does not say so, but hands out the modules it saw.
"""

import numpy as np
import numpy.typing as npt

from app.scanning.layout import LAST_VERSION, data_places, format_bits, mask_turns

Dark = npt.NDArray[np.bool_]
"""n×n, row by column, true where a module is dark."""

_APPEND = (0, 0, 1, 1)
_HEADER = 20
"""Bits of a sequence's header; a part's own text begins behind them."""
_BEGINNING = 8
"""Letters of a text that are looked for where a part's text begins: 64 bits."""
_ENOUGH = 0.8
"""Of those bits; elsewhere chance has half of them right, and never so many."""


def is_part(dark: Dark, level: str, mask: int, text: str = "", *, has_errors: bool = False) -> bool:
    """Tell whether a code begins with the header of a sequence.

    Where modules were corrected, some of the header's own four may be among them. Then a code that
    is one module away from a header counts as a part: what begins with plain bytes, as links do,
    is three away. And whatever the header looks like, a text that begins where a part's does is
    the text of a part.

    Args:
        dark: the modules as they were seen, perhaps mirrored.
        level: of error correction: L, M, Q or H.
        mask: the number of the data mask.
        text: what was read.
        has_errors: whether some modules were seen wrong.
    """
    upright = dark.T if _is_mirrored(dark, level, mask) else dark
    last = len(dark) - 1
    places = ((last, last), (last, last - 1), (last - 1, last), (last - 1, last - 1))
    turns = mask_turns(len(dark), mask)
    bits = [int(upright[place] ^ (turns[place] < 0)) for place in places]
    wrong = sum(seen != wanted for seen, wanted in zip(bits, _APPEND, strict=True))
    return wrong <= int(has_errors) or _begins_late(upright, level, mask, text.encode())


def _begins_late(dark: Dark, level: str, mask: int, text: bytes) -> bool:
    """Look for a text's beginning where it stands behind a sequence's header, in byte mode."""
    beginning = np.unpackbits(np.frombuffer(text[:_BEGINNING], np.uint8))
    version = (len(dark) - 17) // 4
    if len(text) < _BEGINNING or version > LAST_VERSION:
        return False
    start = _HEADER + 4 + (8 if version < 10 else 16)
    places = data_places(len(dark), level)[start : start + len(beginning)]
    seen = dark.reshape(-1)[places] ^ (mask_turns(len(dark), mask).reshape(-1)[places] < 0)
    return len(seen) == len(beginning) and float((seen == beginning).mean()) >= _ENOUGH


def _is_mirrored(dark: Dark, level: str, mask: int) -> bool:
    """Compare the format bits beside the first finder pattern with what they say, both ways."""
    down, across = dark[[0, 1, 2, 3, 4, 5, 7], 8], dark[8, [7, 5, 4, 3, 2, 1, 0]]
    seen = np.concatenate([down, dark[8, 8:9], across])
    wanted = np.array([format_bits(level, mask) >> bit & 1 for bit in range(15)], bool)
    return int((seen != wanted).sum()) > int((seen[::-1] != wanted).sum())
