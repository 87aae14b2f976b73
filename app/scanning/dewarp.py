"""Straightens a code that is bent, leaned or stretched: betters a grid's place. Child only.

The grid is bettered in turns: around each module the small shift is sought at which the fixed
modules have their known colours and the others are plainly black or white, and the polynomial is
fitted anew to those shifts, of a higher degree each time. The same idea as optical flow by block
matching, with the symbol's own structure as the picture to be matched.
"""

from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from app.scanning.engine import Floats
from app.scanning.flatten import sample
from app.scanning.grid import Grid, centres, even_terms, terms
from app.scanning.symbol import Modules, alignment_centres, fixed_modules

_FINE_SHIFTS = np.linspace(-0.6, 0.6, 7, dtype=np.float32)
_GROWTH = ((2, 7, 2), (3, 7, 4), (3, 7, 7), (3, 7, 11), (4, 7, 15), (4, 5, 99), (4, 5, 99))
"""Turn by turn: degree of the change, modules looked at together, radius around the fixed ones."""
_FAR_SHIFTS = np.linspace(-2.4, 2.4, 9, dtype=np.float32)


def anchored(picture: Floats, start: Grid) -> Grid:
    """Seek the patterns of fixed modules near their places, and let the grid pass through them.

    Args:
        picture: a flattened one.
        start: right to within about two modules.
    """
    return scored(picture, _anchored(picture, start))


def fit_flat(picture: Floats, grid: Grid) -> Grid:
    """Better an anchored grid as little as a flat code needs: a blurred one misleads the rest."""
    for _ in range(3):
        grid = _bettered(picture, grid, 2, 9)
    return scored(picture, grid)


def fit_bent(picture: Floats, grid: Grid) -> Grid:
    """Better an anchored grid outwards from the fixed modules, until it follows every bend."""
    for degree, around, radius in _GROWTH:
        grid = _bettered(picture, grid, degree, around, radius=radius)
    return scored(picture, grid)


def follow(picture: Floats, grid: Grid, soft: Modules, degree: int = 2) -> Grid:
    """Better a grid by what its modules were taken for, right for the most part."""
    fixed = fixed_modules(grid.modules)
    colours = np.where(fixed != 0, fixed, np.clip(1.5 * soft, -1, 1))
    for around in (9, 7):
        grid = _bettered(picture, grid, degree, around, colours)
    return scored(picture, grid)


def scored(picture: Floats, grid: Grid) -> Grid:
    """Note how well the fixed modules have their colours."""
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
    return refitted(grid, 2, np.vstack(places), np.vstack(aims), weight, held=3e-3)


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
    here, to_right, to_below = (field.reshape(-1, 2) for field in spacing(grid))
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
    trust = np.maximum(top - around.mean(axis=0), 0) ** 2 * (far_from_fixed(n) <= radius)
    moved = _between(around, best)
    aims = here + moved[:, :1] * to_right + moved[:, 1:] * to_below
    return refitted(grid, degree, known, aims, trust + 1e-6)


def spacing(grid: Grid) -> tuple[Floats, Floats, Floats]:
    """Give each module's middle, and from there the ways to the next column and row: n×n×2."""
    n = grid.modules
    wide = grid.lattice(0.0, 1.0, n + 1).reshape(n + 1, n + 1, 2)
    right, below = wide[:, 1:] - wide[:, :-1], wide[1:] - wide[:-1]
    to_right, to_below = (right[1:] + right[:-1]) / 2, (below[:, 1:] + below[:, :-1]) / 2
    return grid.centres().reshape(n, n, 2), to_right, to_below


@cache
def far_from_fixed(modules: int) -> Floats:
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


def refitted(
    grid: Grid, degree: int, places: Floats, aims: Floats, trust: Floats, held: float = 1e-4
) -> Grid:
    """Add a change of some degree that brings places to their aims; doubt holds it near zero."""
    n = grid.modules
    is_whole = len(places) == n * n
    basis = even_terms(n, degree, n, 0.5, 1.0) if is_whole else terms(places / n * 2 - 1, degree)
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
