"""Where a code may stand that no engine reads: cheap ways of looking first, dear ones last."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import cv2
import numpy as np

from app.scanning.engine import Floats, Gray
from app.scanning.finders import Finder, Triple, binarized, find_finders, find_triples, merged
from app.scanning.rings import ODD_VIEWS, find_rings, sizes_between

LEAST_MODULE_PX, MOST_MODULE_PX = 1.3, 9.0
_BLOCK = 31
_ALIKE = 2.0
_MOST_PAIRS = 3
_MOST_COMPLETED = 10
_ODD_SIZES = (2.5, 6.0)
_MOST_TO_ENLARGE = 3_000_000


def locate(gray: Gray, known: Sequence[Floats] = ()) -> Iterator[list[Triple]]:
    """Give places that may be codes, in batches: those of the cheapest way of looking first.

    Nothing is computed before it is asked for.

    Args:
        gray: H×W.
        known: corners (4×2, pixels) of codes that are read already; nothing is sought there.
    """
    given: list[Triple] = []

    def new(triples: Iterable[Triple]) -> list[Triple]:
        fresh = [t for t in triples if not any(_is_same(t, other) for other in given)]
        given.extend(fresh)
        return fresh

    finders: list[Finder] = []
    for look in (outlined, outlined_enlarged):
        finders = merged([*finders, *_free(look(gray), known)])
        yield new(find_triples(finders)[:3])
    rings = _free(find_rings(gray, sizes_between(LEAST_MODULE_PX, MOST_MODULE_PX)), known)
    yield new(find_triples(rings)[:4])
    yield new(islice(completed(merged([*finders, *rings])), _MOST_COMPLETED))
    for view in ODD_VIEWS:
        seen = _free(find_rings(gray, sizes_between(*_ODD_SIZES), view), known)
        yield new(find_triples(seen)[:2])


def outlined(gray: Gray) -> list[Finder]:
    """Find finder patterns whose outlines are whole."""
    soft = np.asarray(cv2.GaussianBlur(gray, (0, 0), 0.8), np.uint8)
    return merged(find_finders(binarized(soft, _BLOCK)))


def outlined_enlarged(gray: Gray) -> list[Finder]:
    """Find finder patterns whose rings are hardly a pixel wide, as where paper bends away."""
    if gray.size > _MOST_TO_ENLARGE:
        return []
    large = cv2.resize(gray, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    found = find_finders(binarized(np.asarray(large, np.uint8), 41))
    return [finder.moved(-0.5, -0.5, 0.5) for finder in merged(found)]


def completed(finders: Sequence[Finder]) -> Iterator[Triple]:
    """Guess the third finder pattern where dirt or light has taken it, from each likely pair."""
    likely = sorted(finders, key=lambda finder: -finder.match)[:5]
    pairs = [
        (one, two)
        for index, one in enumerate(likely)
        for two in likely[index + 1 :]
        if max(one.module_px, two.module_px) < 1.5 * min(one.module_px, two.module_px)
    ]
    pairs.sort(key=lambda pair: -(pair[0].match + pair[1].match))
    for one, two in pairs[:_MOST_PAIRS]:
        yield from _completions(one, two)


def _completions(one: Finder, two: Finder) -> Iterator[Triple]:
    way = two.centre - one.centre
    modules = float(np.hypot(*way)) / ((one.module_px + two.module_px) / 2)
    if not 10 < modules < 100:
        return
    across = np.array([-way[1], way[0]], np.float32)
    half = (way + across) / 2
    size = (one.module_px + two.module_px) / 2
    # As neighbours on one side, and as the two that face each other over the diagonal.
    thirds = (
        (one, two, one.centre + across),
        (two, one, two.centre - across),
        (one, two, one.centre - across),
        (two, one, two.centre + across),
        (None, one, one.centre + half),
        (None, two, two.centre - half),
    )
    for apex, other, place in thirds:
        guess = Finder(place.astype(np.float32), size, None, 0.0)
        trio = (guess, one, two) if apex is None else (apex, other, guess)
        yield from find_triples(trio)


def _free(finders: Sequence[Finder], known: Sequence[Floats]) -> list[Finder]:
    """Leave out what stands in a code that is read already."""
    return [
        finder
        for finder in finders
        if not any(
            cv2.pointPolygonTest(
                corners.astype(np.float32), finder.centre.tolist(), measureDist=True
            )
            > -finder.module_px
            for corners in known
        )
    ]


def _is_same(one: Triple, other: Triple) -> bool:
    pairs = zip(one.finders, other.finders, strict=True)
    return all(np.hypot(*(a.centre - b.centre)) < _ALIKE * b.module_px for a, b in pairs)
