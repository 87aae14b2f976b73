"""What a frame says about why its code is not read; each spoilt by what the hint names."""

import itertools

import cv2
import numpy as np
import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st

from app.scanning.events import CameraSettings, CodesSeen, Hint, HintChanged
from app.scanning.hints import Hints

PAPER, INK, DESK = 210, 50, 90


def frame(slips, module_px: float, at=(400, 200), paper: int = PAPER, seed: int = 0):
    """A slip with a code before a webcam: 1280×720, a little soft, with the sensor's noise."""
    code = qrcode.QRCode(border=4)
    code.add_data(slips.link)
    modules = np.where(np.array(code.get_matrix()), INK, paper).astype(np.uint8)
    side = round(len(modules) * module_px)
    way = cv2.INTER_AREA if module_px < 4 else cv2.INTER_NEAREST
    symbol = cv2.resize(modules, (side, side), interpolation=way)
    picture = np.full((720, 1280), DESK, np.uint8)
    x, y = at
    picture[max(0, y - 40) : y + side + 40, x - 30 : x + side + 30] = paper
    shown = picture[y : y + side, x : x + side]
    shown[:] = symbol[: shown.shape[0], : shown.shape[1]]
    soft = cv2.GaussianBlur(picture, (0, 0), 0.7)
    noise = np.random.default_rng(seed).normal(0, 3, picture.shape)
    return np.clip(soft + noise, 0, 255).astype(np.uint8)


def told_after(frames) -> Hint | None:
    hints = Hints()
    for number, picture in enumerate(frames):
        hints.take(picture, number / 15, is_read=False)
    return hints.told


def with_glare(picture, at, radius: int):
    light = np.zeros(picture.shape, np.float32)
    cv2.circle(light, at, radius, 1, -1)
    light = cv2.GaussianBlur(light, (0, 0), radius / 4)
    return np.clip(picture + light * 255, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("module_px", [1.2, 1.5, 1.8, 2.0])
def test_a_small_code_is_to_come_closer(slips, module_px):
    assert told_after(frame(slips, module_px, seed=n) for n in range(20)) is Hint.CLOSER


@pytest.mark.parametrize("sigma", [2.5, 3, 4])
def test_a_large_code_out_of_focus_is_to_go_further_away(slips, sigma):
    frames = [cv2.GaussianBlur(frame(slips, 6, seed=n), (0, 0), sigma) for n in range(10)]
    assert told_after(frames) is Hint.FURTHER


@pytest.mark.parametrize("step", [12, 25, 50])
def test_a_moving_code_is_to_be_held_still(slips, step):
    frames = [frame(slips, 4, at=(200 + step * n, 200), seed=n) for n in range(10)]
    assert told_after(frames) is Hint.HOLD_STILL


def test_a_code_that_a_movement_has_blurred_away_is_to_be_held_still(slips):
    still = [frame(slips, 4, seed=n) for n in range(3)]
    gone = [cv2.blur(frame(slips, 4, at=(400 + 70 * n, 200)), (45, 1)) for n in range(4)]
    assert told_after(still + gone) is Hint.HOLD_STILL


@pytest.mark.parametrize("share", [0.3, 0.2, 0.1])
def test_the_dark_is_told(slips, share):
    frames = [(frame(slips, 4, seed=n) * share).astype(np.uint8) for n in range(10)]
    assert told_after(frames) is Hint.TOO_DARK


@pytest.mark.parametrize("radius", [35, 60])
def test_glare_on_a_code_is_told(slips, radius):
    frames = [with_glare(frame(slips, 5, seed=n), (480, 300), radius) for n in range(10)]
    assert told_after(frames) is Hint.GLARE


@pytest.mark.parametrize("paper", [PAPER, 255])
@pytest.mark.parametrize("module_px", [3, 4, 6])
def test_a_code_with_nothing_wrong_gets_no_advice(slips, module_px, paper):
    frames = [frame(slips, module_px, paper=paper, seed=n) for n in range(10)]
    assert told_after(frames) is None


def test_neither_an_empty_desk_nor_letters_get_advice(slips):
    assert told_after([np.full((720, 1280), DESK, np.uint8)] * 20) is None
    letters = np.full((720, 1280), PAPER, np.uint8)
    for y in range(40, 700, 22):
        words = "ITOGO 12 450.00 QQS 12% SOLIQ CHEK 8O0B"
        cv2.putText(letters, words, (30, y), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 60, 1)
    assert told_after([letters] * 20) is None


def test_one_odd_frame_changes_nothing_and_a_reading_ends_the_hint(slips):
    hints = Hints()
    small, plain = frame(slips, 2), frame(slips, 4)
    changes = []
    for number, picture in enumerate([small, plain, plain, plain, *[small] * 6, plain, small]):
        changes.append(hints.take(picture, number / 15, is_read=False))
    assert changes.count(True) == 1
    assert hints.told is Hint.CLOSER
    assert hints.take(plain, 20 / 15, is_read=True)
    assert hints.told is None


def test_a_hint_goes_when_its_reason_has_gone(slips):
    hints = Hints()
    for number in range(6):
        hints.take(frame(slips, 2), number / 15, is_read=False)
    assert hints.told is Hint.CLOSER
    empty = np.full((720, 1280), DESK, np.uint8)
    told = [hints.take(empty, (6 + number) / 15, is_read=False) for number in range(30)]
    assert told.count(True) == 1
    assert not any(told[:8])
    assert hints.told is None


def test_hints_change_at_most_twice_a_second(slips):
    pictures = {Hint.CLOSER: frame(slips, 2), Hint.TOO_DARK: np.full((720, 1280), 20, np.uint8)}
    hints = Hints()
    changed_at_s = []
    for number in range(90):
        picture = pictures[Hint.CLOSER if number // 5 % 2 else Hint.TOO_DARK]
        if hints.take(picture, number / 15, is_read=False):
            changed_at_s.append(number / 15)
    assert len(changed_at_s) > 2
    assert all(after - before >= 0.5 for before, after in itertools.pairwise(changed_at_s))


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 900), st.integers(1, 900), st.integers(0, 2**32 - 1), st.sampled_from([1, 5, 19])
)
def test_whatever_a_frame_shows_nothing_is_raised(height, width, seed, grain):
    noise = np.random.default_rng(seed).integers(
        0, 256, (-(-height // grain), -(-width // grain)), np.uint8
    )
    coarse = np.kron(noise, np.ones((grain, grain), np.uint8))[:height, :width]
    hints = Hints()
    for number in range(4):
        hints.take(np.ascontiguousarray(coarse), number / 15, is_read=False)


def test_the_process_tells_hints_for_the_camera(open_session, log, slips, make_video):
    night = [np.full((720, 1280), 30, np.uint8)] * 25
    plain = [frame(slips, 4, seed=n) for n in range(12)]
    session = open_session()
    session.open_camera(CameraSettings(str(make_video(night + plain))))
    log.wait_for(HintChanged, lambda e: e.hint is Hint.TOO_DARK)
    mark = log.mark()
    log.wait_for(CodesSeen, lambda e: e.readings, after=mark)
    log.wait_for(HintChanged, lambda e: e.hint is None, after=mark)
