"""Finds finder patterns by their look, where their outlines are torn. Child only.

A matched filter (North, Turin): the pattern seen from all angles at once, which is rings, is laid
over the picture at several sizes. Dirt, blur and noise tear outlines and leave it standing; what
counts is the correlation, so that faint print weighs as much as black.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np

from app.scanning.engine import Floats, Gray
from app.scanning.finders import Finder

MODULE_PX = 1.8
"""Pixels of a module in the picture that is filtered: as few as still show the rings."""
STEP = 1.25
LEAST = 0.28
"""Correlation of what is still worth a look; a clean finder pattern reaches about 0.8."""
_PER_SCALE = 12


class View(NamedTuple):
    """How the rings are seen: smeared by a jerk or squashed, along an angle in degrees.

    `smear` is in modules; `squash` is what is left of the length.
    """

    angle: float = 0.0
    smear: float = 0.0
    squash: float = 1.0


PLAIN = View()
ODD_VIEWS = tuple(View(angle, 2.2) for angle in (0, 45, 90, 135)) + tuple(
    View(angle, 0.0, 0.5) for angle in (0, 45, 90, 135)
)
"""What a shaking hand makes of the rings, and paper that bends or leans away."""


@cache
def template(view: View = PLAIN) -> Floats:
    """Give the rings, of zero mean and unit length."""
    reach = int(np.ceil(4.7 * MODULE_PX))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1] / MODULE_PX
    c, s = np.cos(np.radians(view.angle)), np.sin(np.radians(view.angle))
    along, across = (c * x + s * y) / view.squash, c * y - s * x
    smears = np.linspace(-view.smear / 2, view.smear / 2, 9 if view.smear else 1)
    turned = [
        _square(along + smear, across, angle)
        for angle in np.linspace(0, np.pi / 2, 12, endpoint=False)
        for smear in smears
    ]
    rings = np.mean(turned, axis=0)
    inside = np.hypot(along, across) < 4.5
    rings = np.where(inside, rings - rings[inside].mean(), 0)
    rings = cv2.GaussianBlur(rings.astype(np.float32), (0, 0), 0.5)
    rings -= rings.mean()
    return np.asarray(rings / np.linalg.norm(rings), np.float32)


def _square(x: Floats, y: Floats, angle: float) -> Floats:
    """Give the finder pattern's colours at places in modules from its middle, seen turned."""
    c, s = np.cos(angle), np.sin(angle)
    away = np.maximum(np.abs(c * x - s * y), np.abs(s * x + c * y))
    return np.select([away < 1.5, away < 2.5, away < 3.5], [-1.0, 1.0, -1.0], 1.0)


def find_rings(
    gray: Gray, modules_px: Sequence[float], view: View = PLAIN, most: int = 10
) -> list[Finder]:
    """Find the places that look most like finder patterns of the sizes given."""
    found: list[Finder] = []
    for module_px in modules_px:
        scale = MODULE_PX / module_px
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        small = (
            gray if scale == 1 else cv2.resize(gray, None, fx=scale, fy=scale, interpolation=way)
        )
        if min(small.shape) < 30:
            continue
        match = correlation(small.astype(np.float32), template(view))
        peaks = cv2.dilate(match, np.ones((7, 7), np.uint8))
        rows, columns = np.nonzero((match == peaks) & (match > LEAST))
        order = np.argsort(-match[rows, columns])[:_PER_SCALE]
        for row, column in zip(rows[order], columns[order], strict=True):
            place = np.array([column + 0.5, row + 0.5], np.float32) / np.float32(scale) - 0.5
            found.append(Finder(place, module_px, match=float(match[row, column])))
    found.sort(key=lambda ring: -ring.match)
    kept: list[Finder] = []
    for ring in found:
        if all(np.hypot(*(ring.centre - k.centre)) > 3.5 * k.module_px for k in kept):
            kept.append(ring)
    return kept[:most]


def correlation(picture: Floats, rings: Floats) -> Floats:
    """Correlate a picture with the rings everywhere: -1..1."""
    size = rings.shape[0]
    response = cv2.filter2D(picture, cv2.CV_32F, rings, borderType=cv2.BORDER_REFLECT)
    mean = cv2.blur(picture, (size, size))
    squares = cv2.sqrBoxFilter(picture, cv2.CV_32F, (size, size))
    variance = cv2.subtract(squares, cv2.multiply(mean, mean))
    spread = cv2.sqrt(cv2.max(variance, np.full_like(picture, 2.0)))
    return np.asarray(cv2.divide(response, spread, scale=1 / size), np.float32)


def sizes_between(least_px: float, most_px: float) -> tuple[float, ...]:
    """Give the module sizes to be tried, each a quarter larger than the last."""
    count = int(np.ceil(np.log(most_px / least_px) / np.log(STEP))) + 1
    return tuple(least_px * STEP**i for i in range(count))
