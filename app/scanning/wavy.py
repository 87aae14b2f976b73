"""Follows paper that is wavy or crumpled: a grid grown outwards from what is known. Child only.

No polynomial of a few terms follows such paper from end to end, and one that has slipped by a
module in the middle fits the modules there as well as the right one. So the fit starts at the fixed
modules and takes in one ring of neighbours after the other, each of which stands where its
neighbours lead to expect it, but for a fraction of a module. What is known of a receipt's link
(`app.scanning.foreknown`) then shows where the grid has slipped all the same.
"""

import cv2
import numpy as np

from app.scanning.dewarp import far_from_fixed, refitted, scored, spacing
from app.scanning.engine import Floats
from app.scanning.flatten import sample
from app.scanning.grid import Grid, centres
from app.scanning.symbol import Modules, fixed_modules

_SHIFTS = np.linspace(-0.45, 0.45, 7, dtype=np.float32)
_RING = 1.3
"""Modules that are taken in at a time, and how many behind them may still move."""
_BAND = 5.0
_WINDOW = 2.0
_NEIGHBOURS = 2.0
"""Spread, in modules, of what is looked at together, and of what leads on to the next ring."""
_STILLNESS = 0.03
_DEGREE = 9
_ALIGNING = ((5, 3.5, 2.4, 11), (7, 3.0, 1.6, 9), (8, 2.5, 1.0, 9), (9, 2.0, 0.6, 7))
"""Turn by turn: degree, spread of what is looked at together, reach and number of the shifts."""
_LEAST_MATCH = 0.35


def fit_wavy(picture: Floats, start: Grid) -> Grid:
    """Better a grid that is right at the fixed modules, ring by ring.

    Args:
        picture: a flattened one.
        start: a fitted one, wherever else it has slipped to.
    """
    n = start.modules
    base, to_right, to_below = spacing(start)
    far = far_from_fixed(n).reshape(n, n)
    shift = _square(_SHIFTS)
    restraint = _STILLNESS * (shift**2).sum(axis=1) / float(_SHIFTS[-1]) ** 2
    moved = np.zeros((n, n, 2), np.float32)
    trust = np.where(far == 0, 0.3, 0).astype(np.float32)
    for ring in np.arange(0.0, float(far.max()) + 2 * _RING, _RING):
        led = _led(moved, trust)
        is_near = (far <= ring + 1) & (far > ring - _BAND)
        match = _matches(picture, base + led, to_right, to_below, shift, fixed_modules(n), is_near)
        match -= restraint
        best = shift[match.argmax(axis=2)]
        found = led + best[..., :1] * to_right + best[..., 1:] * to_below
        is_taken = (far <= ring) & is_near
        moved = np.where(is_taken[..., None], found, np.where(trust[..., None] > 0, moved, led))
        sure = np.maximum(match.max(axis=2) - match.mean(axis=2), 0) + 1e-3
        trust = np.where(is_taken, sure, trust).astype(np.float32)
    aims = (base + moved).reshape(-1, 2)
    grid = refitted(start, _DEGREE, centres(n), aims, trust.reshape(-1) + 1e-6, held=1e-5)
    return scored(picture, grid)


def align(picture: Floats, grid: Grid, colours: Modules) -> Grid:
    """Move a grid to where the known modules are, also by whole modules.

    Args:
        picture: a flattened one.
        grid: right in enough places to have told what is known.
        colours: what modules are known to be, n×n; 0 where nothing is.
    """
    n = grid.modules
    weight = _spread(np.abs(colours), _ALIGNING[0][1])
    for degree, window, reach, count in _ALIGNING:
        shift = _square(np.linspace(-reach, reach, count, dtype=np.float32))
        base, to_right, to_below = spacing(grid)
        match = _matches(picture, base, to_right, to_below, shift, colours, colours != 0, window)
        match -= 0.01 * np.hypot(shift[:, 0], shift[:, 1])
        best = shift[match.argmax(axis=2)]
        aims = base + best[..., :1] * to_right + best[..., 1:] * to_below
        trust = np.clip(match.max(axis=2) - _LEAST_MATCH, 0, 1) ** 2 * weight + 1e-6
        grid = refitted(grid, degree, centres(n), aims.reshape(-1, 2), trust.reshape(-1))
    return scored(picture, grid)


def _matches(
    picture: Floats,
    places: Floats,
    to_right: Floats,
    to_below: Floats,
    shift: Floats,
    colours: Modules,
    counts: np.ndarray,
    window: float = _WINDOW,
) -> Floats:
    """Tell how much like modules the surroundings of each place look at each shift: n×n×shifts."""
    here, right, below = places[counts], to_right[counts], to_below[counts]
    every = here + shift[:, None, :1] * right + shift[:, None, 1:] * below
    values = np.clip(sample(picture, every), -1, 1)
    known = colours[counts]
    gain = np.where(known != 0, 2 * values * known, np.abs(values))
    whole = np.zeros((*counts.shape, len(shift)), np.float32)
    whole[counts] = gain.T
    weight = _spread(counts.astype(np.float32), window) + np.float32(1e-3)
    return np.asarray(_spread(whole, window) / weight[..., None], np.float32)


def _led(moved: Floats, trust: Floats) -> Floats:
    """Lead on from what is trusted: a plane through each place's neighbours, nearest foremost."""
    n = len(moved)
    if not trust.any():
        return moved
    y, x = np.mgrid[0:n, 0:n].astype(np.float32)
    powers = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], -1) * trust[..., None]
    m, mx, my, mxx, mxy, myy = np.moveaxis(_spread(powers, _NEIGHBOURS), 2, 0).astype(np.float64)
    # Moments about each place itself; a restraint keeps lone neighbours from tilting the plane.
    ax, ay = mx - x * m, my - y * m
    axx, axy = mxx - 2 * x * mx + x * x * m, mxy - x * my - y * mx + x * y * m
    ayy = myy - 2 * y * my + y * y * m
    held = m * 0.06 * _NEIGHBOURS**2 + 1e-6
    square = np.stack([m + 1e-9, ax, ay, ax, axx + held, axy, ay, axy, ayy + held], -1)
    sides = []
    for axis in (0, 1):
        value = trust * moved[..., axis]
        v, vx, vy = np.moveaxis(
            _spread(np.stack([value, value * x, value * y], -1), _NEIGHBOURS), 2, 0
        )
        sides.append(np.stack([v, vx - x * v, vy - y * v], -1))
    planes = np.linalg.solve(square.reshape(n, n, 3, 3), np.stack(sides, -1))
    return np.asarray(planes[..., 0, :], np.float32)


def _spread(field: Floats, sigma: float) -> Floats:
    wide = cv2.GaussianBlur(field, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(wide, np.float32)


def _square(steps: Floats) -> Floats:
    return np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
