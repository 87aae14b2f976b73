"""A code's place in a picture: cut out, fitted with grids, and given back in the whole's terms."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import cv2
import numpy as np

from app.scanning.deadline import Deadline, Pace
from app.scanning.dewarp import anchored, fit_bent, fit_flat
from app.scanning.engine import Floats, Gray
from app.scanning.finders import Triple
from app.scanning.flatten import flatten
from app.scanning.grid import Grid, grid_from, leaning_grid_from, likely_sizes

LEAST_AGREEMENT = 0.25
"""Of the fixed modules with the picture; below it there is no code, or the grid has missed it."""
_PLAINLY_WORSE = 0.15
_MOST_MODULE_PX = 8.0
"""Finer than that, a picture says no more and takes longer."""
_MARGIN = 7
"""Modules around a code that are cut out with it."""


class Place(NamedTuple):
    """The part of a picture around three finder patterns, which are told in the part's pixels.

    It begins at (`left`, `top`) and was made smaller by `scale`, where its modules are large.
    """

    part: Gray
    left: int
    top: int
    scale: float
    triple: Triple

    def corners(self, grid: Grid) -> Floats:
        """Give a grid's corners in the whole picture's pixels: 4×2."""
        return grid.corners() / np.float32(self.scale) + np.array([self.left, self.top], np.float32)


def cut_out(gray: Gray, triple: Triple) -> Place:
    """Cut the code out with what is around it."""
    first, second, third = (finder.centre for finder in triple.finders)
    points = np.stack([first, second, third, second + third - first])
    margin = _MARGIN * triple.module_px + 0.15 * np.ptp(points, axis=0).max()
    left, top = (int(v) for v in np.maximum(points.min(axis=0) - margin, 0))
    right, bottom = (int(v) + 1 for v in points.max(axis=0) + margin)
    part = np.ascontiguousarray(gray[top:bottom, left:right])
    scale = min(1.0, _MOST_MODULE_PX / triple.module_px)
    if scale < 1:
        part = np.asarray(
            cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8
        )
    return Place(part, left, top, scale, triple.moved(-left, -top, scale))


def rough_grids(
    picture: Floats, triple: Triple, sizes: Sequence[int], deadline: Deadline
) -> list[Grid]:
    """Lay grids of several sizes, and order them by how well they agree with a flattened part."""
    rough: list[Grid] = []
    for modules in sizes:
        if deadline.is_over():
            break
        starts = (grid_from(triple, modules), leaning_grid_from(triple, modules))
        rough += [anchored(picture, start) for start in starts if start is not None]
    return sorted(rough, key=lambda grid: -grid.score)


def grids(place: Place, deadline: Deadline, pace: Pace) -> Iterator[Grid]:
    """Fit grids of the likely sizes and give those that agree best with the picture."""
    picture = flatten(place.part, place.triple.module_px)
    rough = rough_grids(picture, place.triple, likely_sizes(place.triple), deadline)
    for start in rough[:2]:
        if start.score < rough[0].score - _PLAINLY_WORSE:
            return
        for fit in (fit_flat, fit_bent):
            if not pace.has_time(fit.__name__, deadline, start.modules**2):
                return
            with pace.timed(fit.__name__, start.modules**2):
                grid = fit(picture, start)
            if grid.score >= LEAST_AGREEMENT:
                yield grid
