"""Clips that no engine reads in any frame, and the camera's sight of nothing."""

import numpy as np
import pytest

from app.scanning import zxing
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.deadline import Deadline, Pace
from app.scanning.decoder import Decoder, load_steps
from tests.slips.spoil import spoilt_case

STEPS = load_steps(DEFAULT_ENGINES)[0]
PATIENT_S = 5.0
"""The machine may be busy: what is proved is that it reads, not how soon."""


@pytest.mark.parametrize("kind", ["curled", "striped", "noisy"])
def test_reads_a_clip_that_no_engine_reads(kind: str) -> None:
    case = spoilt_case(kind, 3, 42)
    decoder = Decoder(STEPS)
    for gray in case.frames(20, seed=1):
        assert case.slip.link not in {reading.text for reading in zxing.read(gray)}
        readings = decoder.watch(gray, budget_s=PATIENT_S)
        assert {reading.text for reading in readings} <= {case.slip.link}
        if readings:
            assert "+" in readings[0].engine
            assert readings[0].corners is not None
            middle = np.mean(readings[0].corners, axis=0)
            assert np.allclose(middle, case.shot.at, atol=0.12)
            return
    pytest.fail("the clip was not read")


def test_sees_nothing_where_nothing_is() -> None:
    rng = np.random.default_rng(3)
    decoder = Decoder(STEPS)
    for _ in range(6):
        assert decoder.watch(rng.integers(0, 256, (360, 640), np.uint8)) == ()
        assert decoder.watch(np.full((360, 640), 90, np.uint8)) == ()


def test_a_step_that_once_took_far_too_long_gets_its_chance_again() -> None:
    """A machine that stood still for a moment must not end the reading of all later slips."""
    case = spoilt_case("curled", 3, 42)
    decoder = Decoder(STEPS)
    decoder._pace._took_s["hear 0"] = 1.2 * PATIENT_S / 37**2
    frames = case.frames(40, seed=1)
    assert any(decoder.watch(gray, budget_s=PATIENT_S) for gray in frames)


def test_time_that_is_kept_in_vain_is_kept_no_longer() -> None:
    pace = Pace()
    pace._took_s["late"] = 10.0
    kept = [60.0 - pace.keeping_for("late", Deadline(60.0)).left_s for _ in range(200)]
    assert 9 < kept[0] < 10.1
    assert kept[-1] < 0.1
