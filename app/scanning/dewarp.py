"""Straightens a code that is bent, leaned or stretched: fits a grid to its modules. Child only.

The grid is a polynomial from module to pixel. It starts from the corners of the finder patterns
and is then bettered in turns: around each module the small shift is sought at which the fixed
modules have their known colours and the others are plainly black or white, and the polynomial is
fitted anew to those shifts, of a higher degree each time. The same idea as optical flow by block
matching, with the symbol's own structure as the picture to be matched.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from app.scanning.engine import Floats, Gray
from app.scanning.finders import Finder, Triple
from app.scanning.symbol import Modules, alignment_centres, fixed_modules

_FINE_SHIFTS = np.linspace(-0.6, 0.6, 7, dtype=np.float32)
_RESTRAINT = (1e-4, 1e-4, 1e-4, 0.02, 0.06, 0.02, 0.05, 0.05, 0.05, 0.05)
_GROWTH = ((2, 7, 2), (3, 7, 4), (3, 7, 7), (3, 7, 11), (4, 7, 15), (4, 5, 99), (4, 5, 99))
"""Turn by turn: degree of the change, modules looked at together, radius around the fixed ones."""
_FAR_SHIFTS = np.linspace(-2.4, 2.4, 9, dtype=np.float32)


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
        basis = _even_terms(self.modules, self.degree, count, first, step)
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
def _even_terms(modules: int, degree: int, count: int, first: float, step: float) -> Floats:
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


def flatten(gray: Gray, module_px: float, window: float = 7, softness: float = 0.22) -> Floats:
    """Take shade and contrast out: about -1 for ink and +1 for paper, whatever the light.

    Args:
        gray: the picture around one code.
        module_px: pixels of one module.
        window: modules; each pixel is measured against the mean and spread of so much around it.
        softness: modules; how much is smoothed away first.
    """
    picture = gray.astype(np.float32)
    soft = cv2.GaussianBlur(picture, (0, 0), max(0.3, softness * module_px))
    block = int(window * module_px) | 1
    mean = cv2.blur(soft, (block, block))
    spread = np.sqrt(np.maximum(cv2.blur(soft * soft, (block, block)) - mean * mean, 0.25))
    return np.asarray((soft - mean) / spread, np.float32)


def sample(picture: Floats, pixels: Floats) -> Floats:
    """Read a picture between its pixels; beyond its edge it goes on as at the edge."""
    x, y = pixels[..., 0] - 0.5, pixels[..., 1] - 0.5
    shape = x.shape
    flat_x, flat_y = x.reshape(-1), y.reshape(-1)
    width = 16384  # remap takes pictures of less than 32768 pixels a side
    pad = (-len(flat_x)) % width if len(flat_x) > width else 0
    if pad:
        flat_x, flat_y = np.pad(flat_x, (0, pad)), np.pad(flat_y, (0, pad))
    rows = (-1, width) if len(flat_x) > width else (1, -1)
    values = cv2.remap(
        picture,
        np.ascontiguousarray(flat_x.reshape(rows), np.float32),
        np.ascontiguousarray(flat_y.reshape(rows), np.float32),
        cv2.INTER_LINEAR,
        None,
        cv2.BORDER_REPLICATE,
    ).reshape(-1)
    return np.asarray(values[: x.size].reshape(shape), np.float32)


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


def anchored(picture: Floats, start: Grid) -> Grid:
    """Seek the patterns of fixed modules near their places, and let the grid pass through them.

    Args:
        picture: a flattened one.
        start: right to within about two modules.
    """
    return _scored(picture, _anchored(picture, start))


def fit_flat(picture: Floats, grid: Grid) -> Grid:
    """Better an anchored grid as little as a flat code needs: a blurred one misleads the rest."""
    for _ in range(3):
        grid = _bettered(picture, grid, 2, 9)
    return _scored(picture, grid)


def fit_bent(picture: Floats, grid: Grid) -> Grid:
    """Better an anchored grid outwards from the fixed modules, until it follows every bend."""
    for degree, around, radius in _GROWTH:
        grid = _bettered(picture, grid, degree, around, radius=radius)
    return _scored(picture, grid)


def follow(picture: Floats, grid: Grid, soft: Modules, degree: int = 2) -> Grid:
    """Better a grid by what its modules were taken for, right for the most part."""
    fixed = fixed_modules(grid.modules)
    colours = np.where(fixed != 0, fixed, np.clip(1.5 * soft, -1, 1))
    for around in (9, 7):
        grid = _bettered(picture, grid, degree, around, colours)
    return _scored(picture, grid)


def _scored(picture: Floats, grid: Grid) -> Grid:
    return Grid(grid.modules, grid.degree, grid.weights, agreement(picture, grid))


def agreement(picture: Floats, grid: Grid) -> float:
    """Tell how well the fixed modules have their colours: 1 perfect, 0 by chance."""
    values = np.clip(sample(picture, grid.centres()), -1, 1)
    fixed = fixed_modules(grid.modules).reshape(-1)
    return float(np.sum(values * fixed) / np.sum(np.abs(fixed)))


def _anchored(picture: Floats, grid: Grid) -> Grid:
    """Seek each finder and alignment pattern around its place, and pass through those found."""
    shift = np.stack(np.meshgrid(_FAR_SHIFTS, _FAR_SHIFTS), -1).reshape(-1, 2)
    places, aims, trust = [], [], []
    for spot, square, sign in _landmarks(grid.modules):
        every = (shift[:, None] + (spot + square)[None]).reshape(-1, 2)
        values = np.clip(sample(picture, grid.pixels(every)).reshape(len(shift), -1), -1, 1)
        match = values @ sign - 0.03 * np.hypot(shift[:, 0], shift[:, 1])
        best = int(np.argmax(match))
        is_finder = len(square) > 25
        if match[best] > 0.45 or is_finder:
            # A whole square's edge weighs more than its middle: it also tells size and turn.
            rim = (square[[0, -1]] if is_finder else square[:0]) * 1.0
            near = np.vstack([spot[None], spot + rim]).astype(np.float32)
            places.append(near)
            aims.append(grid.pixels(near + shift[best]))
            trust.append(np.full(len(near), max(0.05, match[best]) ** 2))
    weight = np.concatenate(trust).astype(np.float32)
    return _refitted(grid, 2, np.vstack(places), np.vstack(aims), weight, held=3e-3)


@cache
def _landmarks(modules: int) -> list[tuple[Floats, Floats, Floats]]:
    """Give each pattern's middle, its modules around that, and their colours ÷ their number."""
    fixed = fixed_modules(modules)
    far = modules - 4
    spots = [(3, 3, 4), (3, far, 4), (far, 3, 4)]
    spots += [(row, column, 2) for row, column in alignment_centres(modules)]
    marks = []
    for row, column, reach in spots:
        steps = np.arange(-reach, reach + 1)
        square = np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
        place = square + np.array([column, row])
        square = square[np.all((place >= 0) & (place < modules), axis=1)]
        sign = fixed[row + square[:, 1], column + square[:, 0]]
        spot = np.array([column + 0.5, row + 0.5], np.float32)
        marks.append((spot, square.astype(np.float32), sign / np.float32(len(square))))
    return marks


def _bettered(
    picture: Floats,
    grid: Grid,
    degree: int,
    reach: int,
    colours: Modules | None = None,
    radius: float = 1e6,
) -> Grid:
    """Move the grid to where the modules around each place look most like modules.

    Args:
        picture: a flattened one.
        grid: right to within half a module, or to within a whole one near the fixed modules.
        degree: of the change.
        reach: modules that are looked at together, across.
        colours: what modules are known to be; without it, only the fixed ones are.
        radius: modules; what lies further from the fixed ones does not count.
    """
    n = grid.modules
    known = centres(n)
    here = grid.centres()
    wide = grid.lattice(0.0, 1.0, n + 1).reshape(n + 1, n + 1, 2)
    right, left = wide[:, 1:], wide[:, :-1]
    to_right = ((right - left)[1:] + (right - left)[:-1]).reshape(-1, 2) / 2
    below = wide[1:] - wide[:-1]
    to_below = (below[:, 1:] + below[:, :-1]).reshape(-1, 2) / 2
    shift = np.stack(np.meshgrid(_FINE_SHIFTS, _FINE_SHIFTS), -1).reshape(-1, 2)
    every = here + shift[:, :1, None] * to_right + shift[:, 1:, None] * to_below
    values = np.clip(sample(picture, every), -1, 1)
    fixed = (fixed_modules(n) if colours is None else colours).reshape(-1)
    gain = np.where(fixed != 0, 2.0 * values * fixed, np.abs(values)).astype(np.float32)
    maps = gain.reshape(len(shift), n, n)
    blurred = [cv2.blur(m, (reach, reach), borderType=cv2.BORDER_REFLECT) for m in maps]
    around = np.asarray(np.stack(blurred).reshape(len(shift), -1), np.float32)
    best = around.argmax(axis=0)
    top = around.max(axis=0)
    trust = np.maximum(top - around.mean(axis=0), 0) ** 2 * (_far_from_fixed(n) <= radius)
    moved = _between(around, best)
    aims = here + moved[:, :1] * to_right + moved[:, 1:] * to_below
    return _refitted(grid, degree, known, aims, trust + 1e-6)


@cache
def _far_from_fixed(modules: int) -> Floats:
    """Tell how many modules each one is away from the nearest fixed one."""
    is_free = (fixed_modules(modules) == 0).astype(np.uint8)
    return np.asarray(cv2.distanceTransform(is_free, cv2.DIST_L2, 3), np.float32).reshape(-1)


def _between(around: Floats, best: npt.NDArray[np.intp]) -> Floats:
    """Refine the best shift by a parabola through its neighbours."""
    count = len(_FINE_SHIFTS)
    step = float(_FINE_SHIFTS[1] - _FINE_SHIFTS[0])
    cube = around.reshape(count, count, -1)
    rows, columns = np.divmod(best, count)
    each = np.arange(cube.shape[2])
    moved = np.empty((cube.shape[2], 2), np.float32)
    for axis, index in ((0, columns), (1, rows)):
        inside = np.clip(index, 1, count - 2)
        near = [
            cube[rows, inside + k, each] if axis == 0 else cube[inside + k, columns, each]
            for k in (-1, 0, 1)
        ]
        low, mid, high = near
        bow = low - 2 * mid + high
        off = np.where(bow < -1e-6, 0.5 * (low - high) / np.minimum(bow, -1e-6), 0)
        moved[:, axis] = _FINE_SHIFTS[inside] + step * np.clip(off, -1, 1)
    return moved


def _refitted(
    grid: Grid, degree: int, places: Floats, aims: Floats, trust: Floats, held: float = 1e-4
) -> Grid:
    """Add a change of some degree that brings places to their aims; doubt holds it near zero."""
    n = grid.modules
    is_whole = len(places) == n * n
    basis = _even_terms(n, degree, n, 0.5, 1.0) if is_whole else terms(places / n * 2 - 1, degree)
    weighted = basis * trust[:, None].astype(np.float32)
    square = weighted.T @ basis
    square += np.eye(len(square), dtype=np.float32) * held * np.trace(square) / len(square)
    change = np.linalg.solve(
        square, weighted.T @ (aims - (grid.centres() if is_whole else grid.pixels(places)))
    )
    size = max(len(change), len(grid.weights))
    weights = np.zeros((size, 2), np.float32)
    weights[: len(grid.weights)] = grid.weights
    weights[: len(change)] += change
    return Grid(grid.modules, max(degree, grid.degree), weights)
