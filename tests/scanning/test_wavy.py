"""Paper that waves: pictures made otherwise than the slips', read with the grid that follows."""

import time
from itertools import chain

import cv2
import numpy as np
import pytest

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning import zxing
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import Decoder, load_steps
from app.scanning.dewarp import anchored, fit_bent
from app.scanning.equalize import fine_samples, plain
from app.scanning.flatten import flatten
from app.scanning.foreknown import foreknown
from app.scanning.grid import Grid, grid_from
from app.scanning.locate import Search
from app.scanning.place import cut_out
from app.scanning.symbol import render
from app.scanning.wavy import align, fit_wavy
from tests.slips.paper import link_from, matrix_of

MODULE_PX = 10
WAVES = [(2, 0.6, seed) for seed in range(4)]
"""How many waves cross the code, their height in modules, and a seed."""
HIGHER = [(2, 0.6, 3), (2.5, 0.6, 0), (1.5, 0.9, 1)]


def waving(waves: float, height: float, seed: int) -> tuple[np.ndarray, str]:
    """A code on paper that waves in both directions, seen from above, with the light to match."""
    rng = np.random.default_rng(seed)
    link = link_from(rng)
    dark = np.pad(matrix_of(link, "M"), 6)
    sheet = np.kron(np.where(dark, 40, 215).astype(np.uint8), np.ones((MODULE_PX, MODULE_PX)))
    n = len(dark) * MODULE_PX
    size = n // 2
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) * 2
    turn = 2 * np.pi * waves / n
    one, two = (rng.uniform(0, 6.28, 2) for _ in range(2))
    lift = height * MODULE_PX
    across = x + lift * np.sin(turn * y + one[0]) * np.cos(turn * x * 0.6 + one[1])
    along = y + lift * np.cos(turn * x + two[0]) * np.sin(turn * y * 0.7 + two[1])
    ways = (field.astype(np.float32) for field in (across, along))
    soft = cv2.GaussianBlur(sheet.astype(np.uint8), (0, 0), 2)
    seen = cv2.remap(soft, *ways, cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)
    light = 0.8 + 0.2 * np.sin(turn * y + one[0])
    noise = rng.normal(0, 4, seen.shape)
    picture = np.full((size + 200, size + 300), 90, np.uint8)
    picture[100:-100, 150:-150] = np.clip(seen * light + noise, 0, 255)
    return picture, link


def laid(gray: np.ndarray, modules: int) -> tuple[np.ndarray, Grid]:
    looks = Search(gray).looks()
    place = cut_out(gray, next(chain.from_iterable(look.find() for look in looks)))
    picture = flatten(place.part, place.triple.module_px)
    return picture, anchored(picture, grid_from(place.triple, modules))


def is_read(picture: np.ndarray, grid: Grid, link: str) -> bool:
    soft = plain(fine_samples(picture, grid))
    return any(reading.text == link for reading in zxing.read(render(soft)))


def test_a_grid_that_is_grown_follows_where_a_bent_one_slips() -> None:
    bent = wavy = 0
    for wave in WAVES:
        gray, link = waving(*wave)
        picture, start = laid(gray, len(matrix_of(link, "M")))
        stiff = fit_bent(picture, start)
        bent += is_read(picture, stiff, link)
        wavy += is_read(picture, fit_wavy(picture, stiff), link)
    assert wavy >= bent + 3


def test_a_grid_that_has_slipped_by_a_module_is_brought_back() -> None:
    for seed in range(3):
        gray, link = waving(1, 0.0, seed)
        n = len(matrix_of(link, "M"))
        picture, start = laid(gray, n)
        right = fit_bent(picture, start)
        assert is_read(picture, right, link)
        # The middle slips, as where a crease was jumped; the corners stay.
        weights = np.zeros((28, 2), np.float32)
        weights[: len(right.weights)] = right.weights
        rise = right.pixels(np.array([[0, 1], [0, 0]], np.float32))
        for term in (3, 5):
            weights[term] -= (rise[0] - rise[1]) * 0.8
        slipped = Grid(n, 6, weights)
        assert not is_read(picture, slipped, link)
        known = foreknown(plain(fine_samples(picture, slipped)), DEFAULT_HOSTS)
        assert known is not None
        assert is_read(picture, align(picture, slipped, known), link)


@pytest.mark.parametrize("wave", HIGHER)
def test_the_decoder_reads_what_no_engine_does(wave: tuple[float, float, int]) -> None:
    gray, link = waving(*wave)
    assert link not in {reading.text for reading in zxing.read(gray)}
    decoder = Decoder(load_steps(DEFAULT_ENGINES)[0], clock=time.process_time)
    assert {reading.text for reading in decoder.decode(gray, budget_s=4)} == {link}
