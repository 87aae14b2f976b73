"""Reads what the engines cannot by themselves: finds the code, straightens it, and asks again.

Child only. Steps are ordered by what they yield for their time, and end with the deadline.
"""

from collections import Counter
from collections.abc import Iterator

import numpy as np

from app.scanning.deadline import Deadline
from app.scanning.dewarp import (
    Grid,
    fit,
    flatten,
    grid_from,
    leaning_grid_from,
    likely_sizes,
)
from app.scanning.engine import Gray, corners_of
from app.scanning.equalize import equalized, fine_samples, plain
from app.scanning.events import Reading
from app.scanning.finders import Triple
from app.scanning.locate import locate
from app.scanning.panel import Finding, Panel
from app.scanning.symbol import Modules, render

LEAST_AGREEMENT = 0.25
"""Of the fixed modules with the picture; below it there is no code, or the grid has missed it."""
SURE_AGREEMENT = 0.5
"""From here on a text that is no receipt's link is believed too."""
_MARGIN = 7
"""Modules around a code that are cut out with it."""


def rescue(gray: Gray, panel: Panel, deadline: Deadline) -> Finding:
    """Look for codes that resist, until a receipt's link is read or the time is over."""
    tally = Tally(panel)
    for _, triple in locate(gray):
        if deadline.is_over():
            break
        for reading, is_agreed, score in _readings(gray, triple, panel, deadline):
            if tally.add(reading, is_agreed, score):
                return tally.finding
            if deadline.is_over():
                break
    return tally.finding


class Tally:
    """Counts in how many ways each text was read, and believes none that was read in only one."""

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._counts: Counter[str] = Counter()
        self._believed: dict[str, Reading] = {}

    @property
    def finding(self) -> Finding:
        """What is believed so far."""
        return Finding(tuple(self._believed.values()), frozenset(self._believed))

    def add(self, reading: Reading, is_agreed: bool, score: float) -> bool:
        """Count a reading; tell whether a receipt's link is believed now."""
        self._counts[reading.text] += 2 if is_agreed else 1
        is_receipt = self._panel.is_receipt(reading.text)
        if self._counts[reading.text] < 2 or not (is_receipt or score >= SURE_AGREEMENT):
            return False
        self._believed.setdefault(reading.text, reading)
        return is_receipt


def _readings(
    gray: Gray, triple: Triple, panel: Panel, deadline: Deadline
) -> Iterator[tuple[Reading, bool, float]]:
    left, top, part = _cut_out(gray, triple)
    local = _moved(triple, -left, -top)
    for grid in _grids(part, local, deadline):
        corners = [(float(x) + left, float(y) + top) for x, y in grid.corners()]
        for way, soft in _matrices(part, local.module_px, grid, deadline):
            heard = panel.hear(render(soft))
            if heard:
                reading, is_agreed = heard
                engine = f"{reading.engine}+{way}"
                where = corners_of(corners, gray)
                yield Reading(reading.text, engine, where), is_agreed, grid.score


def _cut_out(gray: Gray, triple: Triple) -> tuple[int, int, Gray]:
    """Cut the code out with what is around it: left, top, and the part."""
    first, second, third = (finder.centre for finder in triple.finders)
    points = np.stack([first, second, third, second + third - first])
    margin = _MARGIN * triple.module_px + 0.15 * np.ptp(points, axis=0).max()
    left, top = np.maximum(points.min(axis=0) - margin, 0).astype(int)
    right, bottom = (points.max(axis=0) + margin).astype(int) + 1
    return int(left), int(top), np.ascontiguousarray(gray[top:bottom, left:right])


def _moved(triple: Triple, x: int, y: int) -> Triple:
    way = np.array([x, y], np.float32)
    one, two, three = (
        finder._replace(
            centre=finder.centre + way,
            corners=None if finder.corners is None else finder.corners + way,
        )
        for finder in triple.finders
    )
    return Triple(one, two, three, triple.cost)


def _grids(part: Gray, triple: Triple, deadline: Deadline) -> Iterator[Grid]:
    """Fit grids of the likely sizes and give those that agree best with the picture."""
    picture = flatten(part, triple.module_px)
    rough: list[Grid] = []
    for modules in likely_sizes(triple):
        if deadline.is_over():
            break
        starts = (grid_from(triple, modules), leaning_grid_from(triple, modules))
        rough += [fit(picture, start, (2,)) for start in starts if start is not None]
    rough.sort(key=lambda grid: -grid.score)
    for start in rough[:2]:
        grid = fit(picture, start)
        if grid.score >= LEAST_AGREEMENT:
            yield grid


def _matrices(
    part: Gray, module_px: float, grid: Grid, deadline: Deadline
) -> Iterator[tuple[str, Modules]]:
    """Sample the modules in several ways, the cheapest first."""
    fine = fine_samples(flatten(part, module_px), grid)
    yield "dewarp", plain(fine)
    sharp = fine_samples(flatten(part, module_px, 9, 0.05), grid)
    for reach in (4, 6):
        if deadline.is_over():
            return
        soft = equalized(sharp, reach)
        for offset in (0.0, 0.2, -0.2):
            yield "equalize", soft + np.float32(offset)
    for window in (3.5, 5.0, 15.0):
        if deadline.is_over():
            return
        local = fine_samples(flatten(part, module_px, window, 0.1), grid)
        for soft in (plain(local), equalized(local, 4)):
            for offset in (0.0, 0.2, -0.2):
                yield "threshold", soft + np.float32(offset)
