"""Where a code may stand that no engine reads: cheap ways of looking first, dear ones last."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

import cv2
import numpy as np

from app.scanning.engine import Floats, Gray
from app.scanning.finders import Finder, Triple, binarized, find_finders, find_triples, merged
from app.scanning.rings import MODULE_PX, ODD_VIEWS, PLAIN, View, find_rings, sizes_between

LEAST_MODULE_PX, MOST_MODULE_PX = 1.3, 9.0
_BLOCK = 31
_ALIKE = 2.0
_MOST_PAIRS = 3
_MOST_COMPLETED = 10
_ODD_SIZES = (2.5, 6.0)
_MOST_TO_ENLARGE = 3_000_000
_MOST_AT_ONCE = 2_500_000
"""Pixels: a larger picture is looked at made smaller first, and as it is for small codes alone."""
_ENLARGING = 10.0
_CORRELATING = 2.3
"""What a pixel costs in these ways of looking, where one costs 1 that is looked at for outlines."""


class Look(NamedTuple):
    """One way of looking, not tried yet. `work`: megapixels that would be searched for outlines."""

    work: float
    find: Callable[[], list[Triple]]


class Search:
    """Looks for places that may be codes in one picture."""

    def __init__(self, gray: Gray, known: Sequence[Floats] = ()) -> None:
        """Prepare the search; nothing is computed before it is asked for.

        Args:
            gray: H×W.
            known: corners (4×2, pixels) of codes that are read already; nothing is sought there.
        """
        self._whole = gray
        self._scale = min(1.0, (_MOST_AT_ONCE / gray.size) ** 0.5)
        self._gray = _reduced(gray, self._scale)
        self._known = [corners * np.float32(self._scale) for corners in known]
        self._given: list[Triple] = []
        self._finders: list[Finder] = []
        self._rings: list[Finder] = []

    def looks(self) -> Iterator[Look]:
        """Give the ways of looking, that with the best yield for its time first.

        Those that come later know what the earlier ones found.
        """
        size = self._gray.size / 1e6
        sizes = sizes_between(LEAST_MODULE_PX, MOST_MODULE_PX)
        yield Look(size, lambda: self._outlined(outlined))
        if self._gray.size <= _MOST_TO_ENLARGE:
            yield Look(size * _ENLARGING, lambda: self._outlined(outlined_enlarged))
        yield Look(size * _work_of(sizes), lambda: self._ringed(sizes))
        yield Look(size * 0.1, self._completed)
        if self._scale < 1:
            small = sizes_between(LEAST_MODULE_PX, LEAST_MODULE_PX / self._scale)
            work = self._whole.size / 1e6 * _work_of(small)
            yield Look(work, lambda: self._small(small))
        odd = sizes_between(*_ODD_SIZES)
        for view in ODD_VIEWS:
            yield Look(size * _work_of(odd), partial(self._ringed, odd, view, 2))

    def _outlined(self, look: Callable[[Gray], list[Finder]]) -> list[Triple]:
        self._finders = merged([*self._finders, *_free(look(self._gray), self._known)])
        return self._new(find_triples(self._finders)[:3])

    def _ringed(self, sizes: Sequence[float], view: View = PLAIN, most: int = 4) -> list[Triple]:
        rings = _free(find_rings(self._gray, sizes, view), self._known)
        self._rings = self._rings or rings
        return self._new(find_triples(rings)[:most])

    def _completed(self) -> list[Triple]:
        both = merged([*self._finders, *self._rings])
        return self._new(islice(completed(both), _MOST_COMPLETED))

    def _small(self, sizes: Sequence[float]) -> list[Triple]:
        rings = [
            ring.moved(0, 0, self._scale)
            for ring in (*outlined(self._whole), *find_rings(self._whole, sizes))
        ]
        return self._new(find_triples(_free(rings, self._known))[:4])

    def _new(self, triples: Iterable[Triple]) -> list[Triple]:
        """Keep what was not given before, and tell it in the whole picture's pixels."""
        fresh = [t for t in triples if not any(_is_same(t, other) for other in self._given)]
        self._given.extend(fresh)
        return [triple.moved(0, 0, 1 / self._scale) for triple in fresh]


def _work_of(sizes: Sequence[float]) -> float:
    """Tell how dear rings of these sizes are: the picture is reduced so far for each."""
    return _CORRELATING * sum((MODULE_PX / size) ** 2 for size in sizes)


def _reduced(gray: Gray, scale: float) -> Gray:
    if scale >= 1:
        return gray
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def outlined(gray: Gray) -> list[Finder]:
    """Find finder patterns whose outlines are whole."""
    soft = np.asarray(cv2.GaussianBlur(gray, (0, 0), 0.8), np.uint8)
    return merged(find_finders(binarized(soft, _BLOCK)))


def outlined_enlarged(gray: Gray) -> list[Finder]:
    """Find finder patterns whose rings are hardly a pixel wide, as where paper bends away."""
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
