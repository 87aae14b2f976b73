"""What the rescue reads beyond the engines, and what it must never read."""

import time

import cv2
import numpy as np
import pytest

from app.scanning import zbar, zxing
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import PICTURE_BUDGET_S, Decoder, load_steps
from tests.slips.spoil import clean_case, spoilt_case

RESISTING = [
    (kind, level, number)
    for kind in ("dark", "noisy", "striped", "small", "smudged", "curled")
    for level in (2, 3)
    for number in (1000, 1001)
]


@pytest.fixture(scope="module")
def decoder() -> Decoder:
    return Decoder(load_steps(DEFAULT_ENGINES)[0])


def test_it_reads_most_of_what_no_engine_reads_and_nothing_wrong(decoder: Decoder) -> None:
    resisted = rescued = 0
    for kind, level, number in RESISTING:
        case = spoilt_case(kind, level, number)
        picture, link = case.picture(), case.slip.link
        alone = {reading.text for reading in (*zbar.read(picture), *zxing.read(picture))}
        texts = {reading.text for reading in decoder.decode(picture, budget_s=10)}
        assert not [text for text in texts if "soliq" in text and text != link], (kind, level)
        if link not in alone:
            resisted += 1
            rescued += link in texts
    assert resisted >= 6, "the slips are not bad enough to tell"
    assert rescued >= resisted / 2


def test_the_rescue_names_the_way_it_read(decoder: Decoder) -> None:
    for kind, level, number in RESISTING:
        case = spoilt_case(kind, level, number)
        for reading in decoder.decode(case.picture(), budget_s=10):
            engine, _, way = reading.engine.partition("+")
            if way:
                assert engine in {"zbar", "zxing"}
                assert way in {"dewarp", "equalize", "link", "stripes", "threshold"}
                return
    pytest.fail("nothing needed a rescue")


def test_without_a_budget_nothing_is_tried_harder(decoder: Decoder) -> None:
    for kind, level, number in RESISTING:
        picture = spoilt_case(kind, level, number).picture()
        engines = {reading.engine for reading in decoder.decode(picture, budget_s=0)}
        assert engines <= {"zbar", "zxing"}


def test_a_clean_slip_needs_no_rescue(decoder: Decoder) -> None:
    case = clean_case()
    (reading,) = decoder.decode(case.picture())
    assert (reading.text, reading.engine) == (case.slip.link, "zxing")


@pytest.mark.parametrize("seed", range(8))
def test_pictures_without_a_code_give_none(decoder: Decoder, seed: int) -> None:
    rng = np.random.default_rng(seed)
    noise = rng.integers(0, 256, (360, 480), np.uint8)
    blocks = np.kron(rng.integers(0, 2, (45, 60), np.uint8) * 255, np.ones((8, 8), np.uint8))
    for picture in (noise, blocks):
        assert decoder.decode(picture) == ()


def twelve_megapixels(picture: np.ndarray) -> np.ndarray:
    scale = (12e6 / picture.size) ** 0.5
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)


@pytest.mark.parametrize("kind", ["noisy", "smudged"])
def test_a_phones_photograph_is_searched_too(kind: str) -> None:
    """What resists at a webcam's size is found as well where it has ten times the pixels."""
    decoder = Decoder(load_steps(DEFAULT_ENGINES)[0], clock=time.process_time)
    rescued = 0
    for number in (1000, 1001, 1002):
        case = spoilt_case(kind, 3, number)
        large = twelve_megapixels(case.picture())
        texts = {r.text for r in decoder.decode(large) if "+" in r.engine}
        rescued += case.slip.link in texts
    assert rescued >= 1


def test_a_picture_that_resists_ends_within_its_budget() -> None:
    """Counted in the time that the process itself worked: others work on this machine too."""
    decoder = Decoder(load_steps(DEFAULT_ENGINES)[0], clock=time.process_time)
    hopeless = [spoilt_case(kind, 5, 2).picture() for kind in ("noisy", "mixed", "unfocused")]
    pictures = [*hopeless, twelve_megapixels(hopeless[0]), hopeless[1]]
    took_s = []
    for picture in pictures:
        began_at_s = time.process_time()
        decoder.decode(picture)
        took_s.append(time.process_time() - began_at_s)
    assert max(took_s) > PICTURE_BUDGET_S / 2, "nothing resisted"
    assert max(took_s) < PICTURE_BUDGET_S
