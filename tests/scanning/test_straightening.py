"""Each technique by itself: a picture that is read with it and not without it."""

from itertools import chain

import numpy as np
import pytest

from app.scanning import zxing
from app.scanning.demodulate import sharpest
from app.scanning.dewarp import anchored, fit_bent, fit_flat
from app.scanning.equalize import FINENESS, MARGIN, equalized, fine_samples, plain, unstriped
from app.scanning.finders import Triple, find_triples
from app.scanning.flatten import flatten
from app.scanning.grid import Grid, grid_from
from app.scanning.locate import Search, completed, outlined, outlined_enlarged
from app.scanning.place import Place, cut_out
from app.scanning.rings import PLAIN, find_rings, sizes_between
from app.scanning.symbol import Modules, render
from tests.slips.paper import matrix_of
from tests.slips.spoil import Case, clean_case, spoilt_case


def is_read(soft: Modules, case: Case) -> bool:
    return any(reading.text == case.slip.link for reading in zxing.read(render(soft)))


def place_of(case: Case) -> Place:
    gray = case.picture()
    looks = Search(gray).looks()
    return cut_out(gray, next(chain.from_iterable(look.find() for look in looks)))


def size_of(case: Case) -> int:
    return round(case.slip.side / case.slip.module)


def laid(case: Case, place: Place) -> tuple[Grid, np.ndarray]:
    picture = flatten(place.part, place.triple.module_px)
    return anchored(picture, grid_from(place.triple, size_of(case))), picture


@pytest.mark.parametrize("turns", range(4))
def test_outlines_give_the_three_squares_in_their_order(turns: int) -> None:
    case = clean_case(3)
    triple = find_triples(outlined(np.rot90(case.picture(), turns).copy()))[0]
    upright = find_triples(outlined(case.picture()))[0]
    width, height = case.shot.size
    for found, finder in zip(triple.finders, upright.finders, strict=True):
        x, y = finder.centre
        for turn in range(turns):  # np.rot90 turns counter-clockwise
            x, y = y, (width if turn % 2 == 0 else height) - 1 - x
        assert np.allclose(found.centre, (x, y), atol=1)


def middles(case: Case) -> list[tuple[float, float]]:
    """Where the finder patterns of a slip that lies nearly flat are, in the picture."""
    side, angle = size_of(case) - 7, np.radians(case.shot.roll)
    right = np.array([np.cos(angle), np.sin(angle)]) * case.shot.module_px * side / 2
    down = np.array([-right[1], right[0]])
    centre = np.array(case.shot.at) * case.shot.size
    return [tuple(centre + way) for way in (-right - down, right - down, -right + down)]


def hits(found, case: Case) -> int:
    return sum(
        any(np.hypot(*(finder.centre - place)) < 3 * case.shot.module_px for finder in found)
        for place in map(np.array, middles(case))
    )


def test_rings_find_what_noise_has_torn() -> None:
    for number in range(3):
        case = spoilt_case("noisy", 4, number)
        assert hits(outlined(case.picture()), case) < 3
        assert hits(find_rings(case.picture(), sizes_between(2, 6)), case) == 3


def test_enlarging_finds_rings_of_a_pixel_and_a_half() -> None:
    cases = [spoilt_case("small", 3, number) for number in range(4)]
    assert sum(hits(outlined(case.picture()), case) for case in cases) == 0
    assert sum(hits(outlined_enlarged(case.picture()), case) for case in cases) >= 6


def test_two_squares_are_enough() -> None:
    triple = find_triples(outlined(clean_case(3).picture()))[0]
    for kept in ((0, 1), (0, 2), (1, 2)):
        pair = [triple.finders[index] for index in kept]
        assert any(is_near(guess, triple) for guess in completed(pair))


def is_near(guess: Triple, triple: Triple) -> bool:
    pairs = zip(guess.finders, triple.finders, strict=True)
    return all(np.hypot(*(a.centre - b.centre)) < 2 * b.module_px for a, b in pairs)


def test_the_view_of_the_rings_matters_where_the_hand_shook() -> None:
    case = spoilt_case("shaken", 5, 0)
    best = {
        view: max((f.match for f in find_rings(case.picture(), (4.0,), view)), default=0)
        for view in (PLAIN,)
    }
    assert best[PLAIN] < 0.6, "a jerk that leaves the rings whole shows nothing"


def test_a_bent_code_needs_a_bent_grid() -> None:
    flat = bent = 0
    for number in range(6):
        case = spoilt_case("curled", 4, number)
        place = place_of(case)
        start, picture = laid(case, place)
        flat += is_read(plain(fine_samples(picture, fit_flat(picture, start))), case)
        bent += is_read(plain(fine_samples(picture, fit_bent(picture, start))), case)
    assert bent >= 3
    assert bent > flat


def test_the_equaliser_undoes_a_blur_of_any_direction() -> None:
    without = with_it = 0
    for kind, number in (("shaken", 0), ("shaken", 1), ("unfocused", 0), ("unfocused", 1)):
        case = spoilt_case(kind, 3, number)
        place = place_of(case)
        start, picture = laid(case, place)
        grid = fit_flat(picture, start)
        without += is_read(plain(fine_samples(picture, grid)), case)
        fine = fine_samples(sharpest(place.part, place.triple.module_px), grid)
        with_it += any(is_read(equalized(fine, *r), case) for r in ((4, 1), (6, 2), (9, 3)))
    assert with_it >= 3
    assert with_it > without


def test_lines_that_the_printer_lost_are_left_out() -> None:
    case = clean_case(5)
    colours = np.where(matrix_of(case.slip.link, "M"), -1.0, 1.0)
    fine = np.kron(np.pad(colours, MARGIN, constant_values=1), np.ones((FINENESS, FINENESS)))
    # Of every second column of modules, all but one column of samples stays white.
    for column in range(MARGIN * FINENESS, len(fine) - MARGIN * FINENESS, 2 * FINENESS):
        fine[:, column : column + FINENESS - 1] = 1
    assert not is_read(plain(fine.astype(np.float32)), case)
    assert is_read(unstriped(fine.astype(np.float32)), case)
