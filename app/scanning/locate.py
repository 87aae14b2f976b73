"""Where a code may stand that no engine reads: cheap ways of looking first, dear ones last."""

from collections.abc import Iterator

import cv2
import numpy as np

from app.scanning.engine import Gray
from app.scanning.finders import Triple, binarized, find_finders, find_triples, merged
from app.scanning.rings import find_rings, sizes_between

LEAST_MODULE_PX, MOST_MODULE_PX = 1.3, 9.0
_BLOCK = 31
_ALIKE = 2.0


def locate(gray: Gray) -> Iterator[tuple[str, Triple]]:
    """Give places that may be codes, the likeliest first, and how each was found.

    Nothing is computed before it is asked for.
    """
    given: list[Triple] = []
    soft = cv2.GaussianBlur(gray, (0, 0), 0.8)
    finders = merged(find_finders(binarized(np.asarray(soft, np.uint8), _BLOCK)))
    for triple in find_triples(finders)[:3]:
        given.append(triple)
        yield "outlines", triple
    rings = find_rings(gray, sizes_between(LEAST_MODULE_PX, MOST_MODULE_PX))
    for triple in find_triples(rings)[:4]:
        if not any(_is_same(triple, other) for other in given):
            given.append(triple)
            yield "rings", triple


def _is_same(one: Triple, other: Triple) -> bool:
    pairs = zip(one.finders, other.finders, strict=True)
    return all(np.hypot(*(a.centre - b.centre)) < _ALIKE * b.module_px for a, b in pairs)
