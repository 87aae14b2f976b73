"""Reads in a picture what the engines cannot: finds the code, straightens it, and asks again.

Child only. Steps are ordered by what they yield for their time, and end with the deadline.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from app.scanning.deadline import Deadline, Pace
from app.scanning.demodulate import Way, demodulate
from app.scanning.engine import Floats, Gray
from app.scanning.equalize import fine_samples, plain
from app.scanning.events import Reading
from app.scanning.flatten import flatten
from app.scanning.foreknown import foreknown
from app.scanning.grid import Grid
from app.scanning.hearing import hear
from app.scanning.locate import Search
from app.scanning.panel import Finding, Panel
from app.scanning.place import Place, cut_out, grids
from app.scanning.wavy import align, fit_wavy

_THOROUGH = 3
_QUICK = 7
"""How many grids of a batch are read in every way, and in how many ways the others are."""
_WORTH_BENDING = 0.45
"""Agreement of the fixed modules, below which a grid is not followed any further."""


def rescue(
    gray: Gray, panel: Panel, deadline: Deadline, pace: Pace, known: Sequence[Floats] = ()
) -> Finding:
    """Look for codes that resist, until a receipt's link is read or the time is over.

    Args:
        gray: H×W.
        panel: whom to ask.
        deadline: nothing is begun that will not be done by then.
        pace: knows how long the steps took so far.
        known: corners (4×2, pixels) of the codes that are read already.
    """
    tally = Tally(panel)
    for look in Search(gray, known).looks():
        if not pace.has_time("look", deadline, look.work):
            continue
        with pace.timed("look", look.work):
            triples = look.find()
        places = [cut_out(gray, triple) for triple in triples]
        fitted = [(place, grid) for place in places for grid in grids(place, deadline, pace)]
        # A grid that agrees is worth every way of reading it, before others are worth the first.
        fitted.sort(key=lambda pair: -pair[1].score)
        further = _bent_further(fitted, panel, deadline, pace)
        tried = chain(fitted[:_THOROUGH], further, fitted[_THOROUGH:])
        for rank, (place, grid) in enumerate(tried):
            ways = None if rank < _THOROUGH else _QUICK
            for way, soft in _matrices(place, grid, deadline, pace, ways):
                heard = hear(gray, place, grid, way, soft, panel)
                if heard and tally.add(*heard, grid):
                    return tally.finding
    return tally.finding


def _bent_further(
    fitted: Sequence[tuple[Place, Grid]], panel: Panel, deadline: Deadline, pace: Pace
) -> Iterator[tuple[Place, Grid]]:
    """Follow wavy paper from the best grid, and once more by what a link lets know."""
    if not fitted or fitted[0][1].score < _WORTH_BENDING:
        return
    place, start = fitted[0]
    picture = flatten(place.part, place.triple.module_px)
    amount = start.modules**2
    if not pace.has_time("wavy", deadline, amount):
        return
    with pace.timed("wavy", amount):
        wavy = fit_wavy(picture, start)
    yield place, wavy
    for grid in (wavy, start):
        soft = plain(fine_samples(picture, grid))
        known = foreknown(soft, panel.hosts)
        if known is None or not pace.has_time("align", deadline, amount):
            continue
        with pace.timed("align", amount):
            aligned = align(picture, grid, known)
        yield place, aligned


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

    def add(self, reading: Reading, is_agreed: bool, grid: Grid) -> bool:
        """Count a reading; tell whether a receipt's link is believed now."""
        self._counts[reading.text] += 2 if is_agreed else 1
        is_believed = self._panel.believes(reading.text, grid.score, grid.modules)
        if self._counts[reading.text] < 2 or not is_believed:
            return False
        self._believed.setdefault(reading.text, reading)
        return self._panel.is_receipt(reading.text)


def _matrices(
    place: Place, grid: Grid, deadline: Deadline, pace: Pace, ways: int | None
) -> Iterator[Way]:
    """Give the code's modules in one way after the other, as long as there is time."""
    every = islice(demodulate(place.part, place.triple.module_px, grid), ways)
    amount = grid.modules**2
    while pace.has_time("way", deadline, amount):
        with pace.timed("way", amount):
            way = next(every, None)
        if way is None:
            return
        yield way
