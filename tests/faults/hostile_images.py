"""Hostile QR codes through the real scanner process; none may end it or be read as a receipt."""

from collections.abc import Callable

from app.scanning.picture_reader import PictureReader
from tests.bench.hostile import ENGINES, _ordinary, _read
from tests.faults.tally import Tally
from tests.hostile import hostile_codes

WANTED = 10_000


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Read `wanted` pictures, or as many as there is time for."""
    tally = Tally("hostile QR images", "pictures", WANTED, seed=seed)
    ordinary = _ordinary()
    with PictureReader(engines=ENGINES) as reader:
        for code in hostile_codes(wanted, seed=seed):
            if until():
                break
            try:
                _read(reader, code, ordinary)
            except AssertionError as error:
                tally.false += 1
                tally.fail(f"{code.kind}: {error}")
            tally.count += 1
    return tally
