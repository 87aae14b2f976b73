"""Goes after a code from frame to frame: each frame a little is tried, and kept what it gives.

Child only. A frame leaves no time for everything; but the next one shows the same code again, a
little otherwise. So the ways of looking take turns, the last place is looked at first, and what
the frames show is added up.
"""

from collections.abc import Iterator, Sequence
from itertools import count

import cv2
import numpy as np

from app.scanning.deadline import Deadline, Pace
from app.scanning.demodulate import REACHES, Way, sharpest
from app.scanning.dewarp import fit_bent, fit_flat, follow
from app.scanning.engine import Gray
from app.scanning.equalize import equalized, fine_samples, plain, unstriped
from app.scanning.finders import Finder, Triple, find_triples, merged
from app.scanning.flatten import flatten
from app.scanning.foreknown import foreknown
from app.scanning.grid import Grid, likely_sizes
from app.scanning.hearing import hear
from app.scanning.locate import completed, outlined
from app.scanning.panel import Finding, Panel
from app.scanning.place import LEAST_AGREEMENT, Place, cut_out, rough_grids
from app.scanning.rings import find_rings, sizes_between
from app.scanning.stack import Stack
from app.scanning.wavy import align, fit_wavy

_FIRM = 0.55
"""Agreement of the fixed modules, from which on it is surely a code that is followed."""
_LOST_AFTER, _UNSURE_FOR = 10, 2
"""Frames without a grid that fits, after which a code is taken to be gone, and one in doubt."""
_REDUCED_WIDTH = 800
_OFFSETS = (0.0, 0.15, -0.15, 0.3)
_SIZES = sizes_between(1.6, 5.0)
_TILE = (640, 400)
_SMALL_SIZES = (1.35, 1.7, 2.1)
"""Pixels of a module that a reduced frame does not show; to look for them is dear."""
_FITS_WELL = 0.9
_USUAL_MODULES = 37
"""A receipt's code has about so many a side. What is done to one takes time by their square."""


class Pursuit:
    """What is known of the code in sight."""

    def __init__(self, pace: Pace) -> None:
        self._stack = Stack()
        self._box: tuple[int, int, int, int] | None = None
        self._module_px = 0.0
        self._modules = _USUAL_MODULES
        self._pace = pace
        self._turn = 0
        self._missed = 0
        self._is_firm = False

    def read(self, gray: Gray, panel: Panel, deadline: Deadline) -> Finding:
        """Try what there is time for on a frame that no engine reads."""
        self._turn += 1
        self._missed += 1
        if self._missed > (_LOST_AFTER if self._is_firm else _UNSURE_FOR):
            self._stack, self._box = Stack(), None
        # A grid that there is no time left to read by is of no use.
        fitted_by = self._pace.keeping_for("hear 0", deadline, self._modules**2)
        for triple in self._located(gray, fitted_by):
            if not self._pace.has_time("rough", fitted_by):
                break
            place = cut_out(gray, triple)
            grid = self._fitted(place, fitted_by)
            if grid is not None:
                self._keep(place, grid, triple.module_px)
                return self._heard(gray, place, grid, panel, deadline)
        return Finding()

    def _located(self, gray: Gray, deadline: Deadline) -> list[Triple]:
        """Look where the code was, else everywhere: by outlines and by rings, in turns."""
        if self._box is not None:
            left, top, right, bottom = self._box
            part = np.ascontiguousarray(gray[top:bottom, left:right])
            sizes = sizes_between(self._module_px / 1.3, self._module_px * 1.3)
            near = self._triples("near", part, sizes, deadline)
            if near or self._is_firm:
                return [triple.moved(left, top) for triple in near]
        scale = min(1.0, _REDUCED_WIDTH / max(gray.shape))
        if self._turn % 3 == 0 and scale < 1:
            left, top, part = _tile(gray, self._turn // 3)
            triples = self._triples("small", part, _SMALL_SIZES, deadline)
            return [triple.moved(left, top) for triple in triples]
        size = (round(gray.shape[1] * scale), round(gray.shape[0] * scale))
        small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA) if scale < 1 else gray
        sizes = _SIZES[self._turn % 2 :: 2]
        triples = self._triples("reduced", np.asarray(small, np.uint8), sizes, deadline)
        return [triple.moved(0, 0, 1 / scale) for triple in triples]

    def _triples(
        self, where: str, gray: Gray, modules_px: Sequence[float], deadline: Deadline
    ) -> list[Triple]:
        """Find triples by outlines; where there are none, by rings; and now and then by pairs."""
        finders = self._outlined(where, gray, deadline)
        triples = find_triples(finders)
        if triples and self._turn % 2:
            return triples[:2]
        step = f"rings {where}"
        if not self._pace.has_time(step, deadline):
            return triples[:2]
        with self._pace.timed(step):
            rings = find_rings(gray, modules_px)
        triples = [*find_triples(rings)[:2], *triples[:1]]
        if self._turn % 4 == 0 or not triples:
            triples = [*triples[:1], *list(completed(merged([*finders, *rings])))[:4]]
        return triples

    def _outlined(self, where: str, gray: Gray, deadline: Deadline) -> list[Finder]:
        step = f"outlines {where}"  # noise has so many that they take longer than anything else
        if not self._pace.has_time(step, deadline):
            return []
        with self._pace.timed(step):
            return outlined(gray)

    def _fitted(self, place: Place, deadline: Deadline) -> Grid | None:
        picture = flatten(place.part, place.triple.module_px)
        sizes = likely_sizes(place.triple)
        if self._stack.modules in sizes and self._turn % 4:
            sizes = [self._stack.modules]
        rough_by = self._pace.keeping_for("flat", deadline, sizes[0] ** 2)
        with self._pace.timed("rough", len(sizes)):
            rough = rough_grids(picture, place.triple, sizes, rough_by)
        amount = rough[0].modules ** 2 if rough else 0
        if not amount or not self._pace.has_time("flat", deadline, amount):
            return None
        with self._pace.timed("flat", amount):
            best = flat = fit_flat(picture, rough[0])
        if flat.score < _FITS_WELL and self._pace.has_time("bent", deadline, amount):
            with self._pace.timed("bent", amount):
                bent = fit_bent(picture, rough[0])
            if bent.score > flat.score + 0.03:
                best = bent
        if self._turn % 3 == 2 and self._pace.has_time("wavy", deadline, amount):
            with self._pace.timed("wavy", amount):
                best = fit_wavy(picture, best)
        return best if best.score >= LEAST_AGREEMENT else None

    def _keep(self, place: Place, grid: Grid, module_px: float) -> None:
        """Remember where it stood, with room around for the hand's next move."""
        corners = place.corners(grid)
        room = 0.35 * np.ptp(corners, axis=0).max()
        left, top = np.maximum(corners.min(axis=0) - room, 0).astype(int)
        right, bottom = (corners.max(axis=0) + room).astype(int) + 1
        self._box = (int(left), int(top), int(right), int(bottom))
        self._module_px, self._modules = module_px, grid.modules
        self._missed, self._is_firm = 0, grid.score >= _FIRM

    def _heard(
        self, gray: Gray, place: Place, grid: Grid, panel: Panel, deadline: Deadline
    ) -> Finding:
        ways = self._matrices(place, grid, panel, deadline)
        amount = grid.modules**2
        for number in count():
            step = f"hear {number}"
            if not self._pace.has_time(step, deadline, amount):
                break
            with self._pace.timed(step, amount):
                way, soft = next(ways, ("", None))
                heard = None if soft is None else hear(gray, place, grid, way, soft, panel)
            if soft is None:
                break
            if heard and panel.believes(heard[0].text, grid.score, grid.modules):
                reading, is_agreed = heard
                return Finding((reading,), frozenset({reading.text} if is_agreed else ()))
        return Finding()

    def _matrices(
        self, place: Place, grid: Grid, panel: Panel, deadline: Deadline
    ) -> Iterator[Way]:
        """Give this frame's modules, then the sum of the frames' with them."""
        module_px = place.triple.module_px
        sharp = sharpest(place.part, module_px)
        reach, step = REACHES[self._turn % 3]
        soft = equalized(fine_samples(sharp, grid), reach, step)
        yield "equalize", soft
        amount = grid.modules**2
        if grid.score < _FITS_WELL and self._pace.has_time("follow", deadline, amount):
            with self._pace.timed("follow", amount):
                grid = follow(flatten(place.part, module_px), grid, soft)
            soft = equalized(fine_samples(sharp, grid), reach, step)
            yield "equalize", soft
        known = foreknown(soft, panel.hosts)
        if known is not None and self._pace.has_time("align", deadline, amount):
            with self._pace.timed("align", amount):
                grid = align(flatten(place.part, module_px), grid, known)
            soft = equalized(fine_samples(sharp, grid), reach, step)
            yield "equalize", soft
        if self._stack.add(soft, max(0.1, grid.score) ** 2) and self._stack.count > 1:
            yield "stack", self._stack.soft
            for offset in _OFFSETS[1:]:
                yield "stack", np.asarray(self._stack.soft + offset * self._level(), np.float32)
        fine = fine_samples(sharp, grid)
        yield "dewarp", plain(fine)
        yield "stripes", unstriped(fine)

    def _level(self) -> float:
        return float(np.abs(self._stack.soft).mean())


def _tile(gray: Gray, turn: int) -> tuple[int, int, Gray]:
    """Cut out where a small code may be held: the middle, and in turns what lies around it."""
    height, width = gray.shape
    wide, high = min(width, _TILE[0]), min(height, _TILE[1])
    left, top = (width - wide) // 2, (height - high) // 2
    if turn % 2 == 0:
        columns, rows = -(-width // wide), -(-height // high)
        row, column = divmod(turn // 2 % (columns * rows), columns)
        left, top = min(column * wide, width - wide), min(row * high, height - high)
    return left, top, np.ascontiguousarray(gray[top : top + high, left : left + wide])
