"""Finds the three squares of a QR code even where no engine reads it. Child only.

A finder pattern is three contours, one inside the other, of areas 49 : 25 : 9 whatever the view;
the idea is that of Suzuki and Abe's nested contours as OpenCV's own detector applied it.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import cv2
import numpy as np

from app.scanning.engine import Floats, Gray

Points = Floats
"""N×2, x and y in pixels."""

MAX_FINDERS = 24
"""A picture with more of them is a pattern and not a slip."""
_LEAST_SIDE = 5.0


class Finder(NamedTuple):
    """One finder pattern: its centre, the pixels of a module, and what it weighs as a find.

    `corners` are those of its black square, clockwise; None where only the middle is known.
    """

    centre: Points
    module_px: float
    corners: Points | None = None
    match: float = 1.0

    def moved(self, x: float, y: float, scale: float = 1.0) -> "Finder":
        """Give the same finder in a picture that begins elsewhere, then made larger or smaller."""
        way = np.array([x, y], np.float32)
        corners = None if self.corners is None else (self.corners + way) * scale
        return Finder((self.centre + way) * scale, self.module_px * scale, corners, self.match)


class Triple(NamedTuple):
    """Three finder patterns that may belong to one code; `cost` is 0 where all fits.

    Their corners begin with the one that is the symbol's own top left.
    """

    top_left: Finder
    top_right: Finder
    bottom_left: Finder
    cost: float

    @property
    def finders(self) -> tuple[Finder, Finder, Finder]:
        """The three of them."""
        return (self.top_left, self.top_right, self.bottom_left)

    @property
    def module_px(self) -> float:
        """Pixels of one module, on average."""
        return sum(finder.module_px for finder in self.finders) / 3

    def moved(self, x: float, y: float, scale: float = 1.0) -> "Triple":
        """Give the same triple in a picture that begins elsewhere, then made larger or smaller."""
        one, two, three = (finder.moved(x, y, scale) for finder in self.finders)
        return Triple(one, two, three, self.cost)


def binarized(gray: Gray, block: int) -> Gray:
    """Ink is 255 where the picture is darker than its surroundings of `block` pixels."""
    mean = cv2.blur(gray, (block, block))
    lifted = cv2.add(gray, np.full_like(gray, 4))
    return np.asarray(cv2.compare(lifted, mean, cv2.CMP_LT), np.uint8)


def find_finders(ink: Gray) -> list[Finder]:
    """Find what looks like finder patterns in a picture where ink is not 0."""
    contours, tree = cv2.findContours(ink, cv2.RETR_TREE, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return []
    child = np.asarray(tree)[0][:, 2]
    inner = np.where(child >= 0, child[child], -1)
    found: list[tuple[float, Finder]] = []
    for index in np.flatnonzero((child >= 0) & (inner >= 0)):
        finder = _judged(contours, int(index), int(child[index]), int(inner[index]))
        if finder:
            found.append(finder)
    found.sort(key=lambda pair: pair[0])
    return [finder for _, finder in found[:MAX_FINDERS]]


def _judged(
    contours: Sequence[cv2.typing.MatLike], outer: int, hole: int, core: int
) -> tuple[float, Finder] | None:
    """Tell how far three nested contours are from a finder pattern, if they are one."""
    if len(contours[core]) < 4 or len(contours[outer]) < 20:
        return None
    areas = [cv2.contourArea(contours[index]) for index in (outer, hole, core)]
    if min(areas) < 2 or areas[0] < _LEAST_SIDE**2:
        return None
    # A contour runs through the middles of the border's pixels.
    sides = np.sqrt(areas) + np.array([1, -1, 1])
    cost = float(abs(sides[1] / sides[0] - 5 / 7) + abs(sides[2] / sides[0] - 3 / 7))
    short, long = sorted(cv2.minAreaRect(contours[outer])[1])
    middles = [np.mean(contours[index].reshape(-1, 2), axis=0) for index in (outer, core)]
    off = np.hypot(*(middles[0] - middles[1]))
    if cost > 0.35 or short < _LEAST_SIDE or long > 4.5 * short or off > sides[0] / 5:
        return None
    corners = quad_of(contours[outer])
    middle = np.asarray((middles[0] + middles[1]) / 2, np.float32)
    solidity = areas[0] / max(1.0, cv2.contourArea(corners))
    if not 0.7 < solidity < 1.25:
        return None
    module_px = float(np.sqrt(cv2.contourArea(corners))) / 7
    return cost, Finder(middle, module_px, corners)


def quad_of(contour: cv2.typing.MatLike) -> Points:
    """Give the four corners that enclose a contour most closely, clockwise as it is seen."""
    hull = cv2.convexHull(contour)
    length = cv2.arcLength(hull, closed=True)
    for share in (0.04, 0.06, 0.08, 0.1, 0.13):
        quad = cv2.approxPolyDP(hull, share * length, closed=True)
        if len(quad) <= 4:
            break
    points = quad if len(quad) == 4 else cv2.boxPoints(cv2.minAreaRect(contour))
    corners = np.asarray(points, np.float32).reshape(4, 2)
    middle = corners.mean(axis=0)
    angle = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    corners = corners[np.argsort(angle)]
    away = corners - middle
    # Half a pixel outwards: a contour runs through the middles of pixels.
    reach = np.hypot(away[:, 0], away[:, 1])[:, None]
    return np.asarray(corners + 0.7 * away / np.maximum(reach, 1), np.float32)


def merged(finders: Sequence[Finder]) -> list[Finder]:
    """Drop those that stand where an earlier one stands."""
    kept: list[Finder] = []
    for finder in finders:
        if all(np.hypot(*(finder.centre - k.centre)) > 3 * k.module_px for k in kept):
            kept.append(finder)
    return kept[:MAX_FINDERS]


def find_triples(finders: Sequence[Finder]) -> list[Triple]:
    """Join finder patterns by threes, the likeliest first."""
    triples = [triple for three in combinations(finders, 3) for triple in _arranged(three)]
    return sorted(triples, key=lambda triple: triple.cost)[:6]


def _arranged(three: Sequence[Finder]) -> Iterator[Triple]:
    sizes = [finder.module_px for finder in three]
    if max(sizes) > 2.6 * min(sizes):
        return
    # The top left one stands across the longest side.
    spans = [
        float(np.hypot(*(three[(i + 1) % 3].centre - three[(i + 2) % 3].centre))) for i in range(3)
    ]
    apex = int(np.argmax(spans))
    one, two = three[(apex + 1) % 3], three[(apex + 2) % 3]
    top_left = three[apex]
    a, b = one.centre - top_left.centre, two.centre - top_left.centre
    if a[0] * b[1] - a[1] * b[0] < 0:
        one, two, a, b = two, one, b, a
    legs = float(np.hypot(*a)), float(np.hypot(*b))
    modules = [leg / (sum(sizes) / 3) for leg in legs]
    if min(modules) < 7 or max(modules) > 180 or max(legs) > 3.5 * min(legs):
        return
    cosine = abs(float(a @ b)) / (legs[0] * legs[1])
    if cosine > 0.8:
        return
    cost = cosine + abs(np.log(legs[0] / legs[1])) + np.log(max(sizes) / min(sizes))
    cost += 3 - sum(finder.match for finder in three)
    yield Triple(_turned(top_left, a, b), _turned(one, a, b), _turned(two, a, b), float(cost))


def _turned(finder: Finder, right: Points, down: Points) -> Finder:
    """Let the corners begin with the symbol's own top left."""
    if finder.corners is None:
        return finder
    away = finder.corners - finder.corners.mean(axis=0)
    axes = np.linalg.inv(np.stack([right / np.hypot(*right), down / np.hypot(*down)], axis=1))
    first = int(np.argmin((away @ axes.T).sum(axis=1)))
    return finder._replace(corners=np.roll(finder.corners, -first, axis=0))
