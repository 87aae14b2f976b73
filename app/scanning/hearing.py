"""Asks the engines about a code that was straightened: drawn anew, and as a last resort helped.

Child only.
"""

from collections.abc import Iterator

from app.scanning.engine import Gray, corners_of
from app.scanning.events import Reading
from app.scanning.foreknown import with_foreknown
from app.scanning.grid import Grid
from app.scanning.panel import Panel
from app.scanning.place import Place
from app.scanning.symbol import Modules, render

HELPED = "link"
"""Names a reading for which what links let know was put in place."""


def hear(
    gray: Gray, place: Place, grid: Grid, way: str, soft: Modules, panel: Panel
) -> tuple[Reading, bool] | None:
    """Ask about modules as they were seen, and if nobody reads them, with what links let know.

    Args:
        gray: the whole picture.
        place: where the code stands in it.
        grid: how it lies there.
        way: what the modules were found by, for the engine's name.
        soft: n×n, about -1..1.
        panel: whom to ask.

    Returns:
        The reading and whether another engine read the same: never where both were helped alike.
    """
    for name, modules in _helped(way, soft, panel):
        heard = panel.hear(render(modules))
        if heard:
            reading, is_agreed = heard
            corners = [(float(x), float(y)) for x, y in place.corners(grid)]
            engine = f"{reading.engine}+{name}"
            seen = Reading(reading.text, engine, corners_of(corners, gray))
            return seen, is_agreed and name != HELPED
    return None


def _helped(way: str, soft: Modules, panel: Panel) -> Iterator[tuple[str, Modules]]:
    yield way, soft
    for modules in with_foreknown(soft, panel.hosts):
        yield HELPED, modules
