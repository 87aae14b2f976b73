"""Where the modules of a code stand: a polynomial from module to pixel. Child only.

A first one is laid through what is known of the finder patterns; `app.scanning.dewarp` betters it.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from app.scanning.engine import Floats
from app.scanning.finders import Finder, Triple

_RESTRAINT = (1e-4, 1e-4, 1e-4, 0.02, 0.06, 0.02, 0.05, 0.05, 0.05, 0.05)


@dataclass(frozen=True, slots=True)
class Grid:
    """Where modules stand: `weights` (terms × 2) of a polynomial of `degree`.

    `score` is the mean agreement of the fixed modules with the picture, 1 where it is perfect.
    """

    modules: int
    degree: int
    weights: Floats
    score: float = 0.0

    def pixels(self, places: Floats) -> Floats:
        """Map places (N×2: column and row in modules from the symbol's corner) to pixels."""
        return np.asarray(
            terms(places / self.modules * 2 - 1, self.degree) @ self.weights, np.float32
        )

    def lattice(self, first: float, step: float, count: int) -> Floats:
        """Map count × count places, evenly spaced from (first, first) on, row by row: N×2."""
        basis = even_terms(self.modules, self.degree, count, first, step)
        return np.asarray(basis @ self.weights, np.float32)

    def centres(self) -> Floats:
        """Map the middles of all modules, row by row: N×2."""
        return self.lattice(0.5, 1.0, self.modules)

    def corners(self) -> Floats:
        """Give the symbol's corners in pixels, clockwise from its own top left."""
        n = float(self.modules)
        return self.pixels(np.array([[0, 0], [n, 0], [n, n], [0, n]], np.float32))


def terms(places: Floats, degree: int) -> Floats:
    """Give the products of Legendre polynomials up to a total degree, at places within -1..1."""
    x = np.polynomial.legendre.legvander(places[:, 0], degree)
    y = np.polynomial.legendre.legvander(places[:, 1], degree)
    pairs = [(i, d - i) for d in range(degree + 1) for i in range(d, -1, -1)]
    return np.asarray(np.stack([x[:, i] * y[:, j] for i, j in pairs], axis=1), np.float32)


@lru_cache(maxsize=32)
def even_terms(modules: int, degree: int, count: int, first: float, step: float) -> Floats:
    """Give the terms of count × count places, evenly spaced: they are the same for every code."""
    at = first + step * np.arange(count)
    row, column = np.meshgrid(at, at, indexing="ij")
    places = np.stack([column.reshape(-1), row.reshape(-1)], axis=1)
    return terms(places / modules * 2 - 1, degree)


@cache
def centres(modules: int) -> Floats:
    """Give the middles of all modules, row by row: N×2, column and row."""
    row, column = np.mgrid[0:modules, 0:modules].reshape(2, -1)
    return np.asarray(np.stack([column, row], axis=1) + 0.5, np.float32)


def grid_from(triple: Triple, modules: int) -> Grid:
    """Lay a first grid through what is known of the finder patterns."""
    n = float(modules)
    square = np.array([[3.5, 3.5], [0, 0], [7, 0], [7, 7], [0, 7]], np.float32)
    places, pixels = [], []
    offsets = ((0, 0), (n - 7, 0), (0, n - 7))
    for finder, offset in zip(triple.finders, offsets, strict=True):
        known = 1 if finder.corners is None else 5
        places.append(square[:known] + np.array(offset, np.float32))
        pixels.append(finder.centre[None])
        if finder.corners is not None:
            pixels.append(finder.corners)
    degree = 2 if any(finder.corners is None for finder in triple.finders) else 3
    basis = terms(np.vstack(places) / n * 2 - 1, degree)
    aim = np.vstack(pixels) + np.float32(0.5)
    # Held back a little where the squares say nothing: what bends less is likelier.
    restraint = np.diag(np.array(_RESTRAINT[: basis.shape[1]], np.float32))
    weights = np.linalg.solve(basis.T @ basis + restraint, basis.T @ aim)
    return Grid(modules, degree, np.asarray(weights, np.float32))


def leaning_grid_from(triple: Triple, modules: int) -> Grid | None:
    """Lay a first grid in perspective, as a flat code that leans away is seen."""
    n = float(modules)
    square = np.array([[0, 0], [7, 0], [7, 7], [0, 7]], np.float32)
    offsets = np.array([[0, 0], [n - 7, 0], [0, n - 7]], np.float32)
    if any(finder.corners is None for finder in triple.finders):
        return None
    places = np.vstack([square + offset for offset in offsets])
    pixels = np.vstack([f.corners for f in triple.finders if f.corners is not None]) + 0.5
    lean = np.asarray(cv2.findHomography(places, pixels, 0)[0])
    return grid_of_homography(lean, modules) if lean.shape == (3, 3) else None


def grid_of_homography(lean: npt.NDArray[Any], modules: int) -> Grid | None:
    """Turn a homography from modules to pixels into a grid."""
    known = centres(modules)
    flat = np.hstack([known, np.ones((len(known), 1), np.float32)]) @ lean.T
    if np.abs(flat[:, 2]).min() < 0.2 * np.abs(flat[:, 2]).max():
        return None
    basis = terms(known / modules * 2 - 1, 4)
    weights = np.linalg.lstsq(basis, flat[:, :2] / flat[:, 2:], rcond=None)[0]
    return Grid(modules, 4, np.asarray(weights, np.float32))


def likely_sizes(triple: Triple) -> list[int]:
    """Give how many modules a side the code may have, the likeliest first."""
    legs = []
    is_rough = any(finder.corners is None for finder in triple.finders)
    for finder in (triple.top_right, triple.bottom_left):
        leg = finder.centre - triple.top_left.centre
        length = float(np.hypot(*leg))
        sizes = [_size_along(f, leg / length) for f in (triple.top_left, finder)]
        legs.append(length / (sum(sizes) / 2) + 7)
    guess = max(21.0, sum(legs) / 2)
    slack = (0.28 if is_rough else 0.16) * guess + 3
    likely = [s for s in range(21, 98, 4) if abs(s - guess) < slack]
    return sorted(likely, key=lambda s: abs(s - guess))[: 8 if is_rough else 5]


def _size_along(finder: Finder, way: Floats) -> float:
    if finder.corners is None:
        return finder.module_px
    # A turned square is wider along the leg than its side: between both lies the truth.
    return float((np.ptp(finder.corners @ way) / 7 + finder.module_px) / 2)
