"""Undoes blur between modules the way a modem does: by what is known of the signal. Child only.

The fixed modules of a code are its training sequence: least squares finds the weights that turn
the samples around a module into its colour (a linear equaliser, after Lucky and Widrow), for the
blur at hand, whatever its shape and direction. What is then plainly decided trains it once more.
"""

import numpy as np
import numpy.typing as npt

from app.scanning.engine import Floats
from app.scanning.flatten import sample
from app.scanning.grid import Grid
from app.scanning.symbol import Modules, fixed_modules

MARGIN = 4
"""Modules around the symbol that are sampled too: its quiet zone."""
FINENESS = 4
"""Samples a module and direction."""


def fine_samples(picture: Floats, grid: Grid) -> Floats:
    """Sample the straightened code, some modules of margin around it."""
    count = (grid.modules + 2 * MARGIN) * FINENESS
    places = grid.lattice(0.5 / FINENESS - MARGIN, 1 / FINENESS, count)
    return sample(picture, places).reshape(count, count)


def plain(fine: Floats) -> Modules:
    """Give each module the mean of its own samples."""
    inside = fine[MARGIN * FINENESS : -MARGIN * FINENESS, MARGIN * FINENESS : -MARGIN * FINENESS]
    n = len(inside) // FINENESS
    return np.asarray(inside.reshape(n, FINENESS, n, FINENESS).mean(axis=(1, 3)), np.float32)


def unstriped(fine: Floats) -> Modules:
    """Give each module the mean of those of its samples that do not lie in a lost line.

    A burnt element of the print head leaves a line white from end to end. Such a line is far less
    lively than its neighbours, and what it shows says nothing about the modules beneath.
    """
    inside = fine[MARGIN * FINENESS : -MARGIN * FINENESS, MARGIN * FINENESS : -MARGIN * FINENESS]
    weight = np.sqrt(np.outer(_liveliness(inside.T), _liveliness(inside)))
    n = len(inside) // FINENESS
    shape = (n, FINENESS, n, FINENESS)
    sums = (inside * weight).reshape(shape).sum(axis=(1, 3))
    return np.asarray(sums / weight.reshape(shape).sum(axis=(1, 3)), np.float32)


def _liveliness(lines: Floats) -> Floats:
    """Tell for each column whether it changes (1) or stands still (near 0)."""
    spread = lines.std(axis=0)
    usual = np.median(spread)
    return np.asarray(np.clip((spread / usual - 0.35) / 0.35, 0.02, 1), np.float32)


def equalized(fine: Floats, reach: int, step: int = 1, turns: int = 2) -> Modules:
    """Decide each module from the samples around it.

    Args:
        fine: what `fine_samples` gave.
        reach: samples beside a module's middle one that are looked at, on each side.
        step: only every so manyth of them is.
        turns: how often what is decided trains the weights again.
    """
    n = len(fine) // FINENESS - 2 * MARGIN
    seen = _surroundings(fine, n, reach, step)
    fixed = fixed_modules(n).reshape(-1)
    is_known = fixed != 0
    soft = seen @ _weights(seen[is_known], fixed[is_known], 0.02)
    for _ in range(turns):
        guess = np.where(is_known, fixed, np.sign(soft)).astype(np.float32)
        trust = np.where(is_known, 1.5, np.clip(np.abs(soft), 0, 1)).astype(np.float32)
        soft = seen @ _weights(seen, guess, 0.004, trust)
    return np.asarray(soft.reshape(n, n), np.float32)


def _surroundings(fine: Floats, n: int, reach: int, step: int) -> Floats:
    size = 2 * reach + 1
    windows = np.lib.stride_tricks.sliding_window_view(fine, (size, size))
    first = MARGIN * FINENESS + FINENESS // 2 - reach
    picked = windows[first::FINENESS, first::FINENESS, ::step, ::step][:n, :n].reshape(n * n, -1)
    return np.hstack([picked, np.ones((n * n, 1), np.float32)])


def _weights(
    seen: Floats, wanted: npt.NDArray[np.float32], restraint: float, trust: Floats | None = None
) -> Floats:
    weighted = seen if trust is None else seen * trust[:, None]
    square = weighted.T @ seen
    square += np.eye(len(square), dtype=np.float32) * restraint * len(seen)
    return np.asarray(np.linalg.solve(square, weighted.T @ wanted), np.float32)
