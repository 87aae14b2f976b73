"""The hints before slips that were really photographed: light, lens, hand and sensor in one."""

import pytest

from app.scanning.events import Hint
from app.scanning.hints import Hints
from tests.slips.spoil import spoilt_case

NUMBERS = range(8000, 8003)


def told_during(frames) -> list[Hint]:
    """Every hint that was told for some time, in order."""
    hints, told = Hints(), []
    for number, frame in enumerate(frames):
        if hints.take(frame, number / 15, is_read=False) and hints.told:
            told.append(hints.told)
    return told


@pytest.mark.parametrize(
    ("kind", "level", "hint"),
    [
        ("small", 4, Hint.CLOSER),
        ("small", 5, Hint.CLOSER),
        ("dark", 2, Hint.TOO_DARK),
        ("dark", 4, Hint.TOO_DARK),
        ("unfocused", 2, Hint.FURTHER),
        ("shaken", 4, Hint.HOLD_STILL),
    ],
)
def test_a_filmed_slip_gets_the_hint_that_would_help(kind, level, hint):
    right = sum(hint in told_during(spoilt_case(kind, level, n).frames(20)) for n in NUMBERS)
    assert right >= len(NUMBERS) - 1


def test_in_the_dark_nothing_else_is_said():
    for number in NUMBERS:
        assert set(told_during(spoilt_case("dark", 4, number).frames(8))) <= {Hint.TOO_DARK}


def test_glare_on_a_slip_that_is_held_still_is_told():
    cases = [spoilt_case("glare", level, number) for level in (4, 5) for number in NUMBERS]
    right = sum(Hint.GLARE in told_during(map(case.picture, range(6))) for case in cases)
    assert right >= len(cases) / 2
