"""Frames added up module by module."""

import numpy as np
import pytest

from app.scanning import zxing
from app.scanning.stack import Stack
from app.scanning.symbol import Modules, render
from tests.samples import link_of
from tests.slips.paper import matrix_of

LINK = link_of(7)
COLOURS = np.where(matrix_of(LINK, "M"), -1.0, 1.0)


def noisy(rng: np.random.Generator, colours=COLOURS) -> Modules:
    return (0.4 * colours + rng.normal(0, 0.6, colours.shape)).astype(np.float32)


def is_read(soft: Modules) -> bool:
    return any(reading.text == LINK for reading in zxing.read(render(soft)))


def test_what_no_frame_shows_the_sum_does() -> None:
    rng = np.random.default_rng(1)
    frames = [noisy(rng) for _ in range(12)]
    assert not any(is_read(frame) for frame in frames)
    stack = Stack()
    for frame in frames:
        assert stack.add(frame, 0.5)
    assert (stack.modules, stack.count) == (len(COLOURS), 12)
    assert is_read(stack.soft)


def test_another_code_begins_a_new_sum_when_it_stays() -> None:
    rng = np.random.default_rng(1)
    other = np.where(matrix_of(link_of(99), "M"), -1.0, 1.0)
    other = np.rot90(other).copy()
    stack = Stack()
    for _ in range(5):
        stack.add(noisy(rng), 1)
    taken = [stack.add(noisy(rng, other), 1) for _ in range(6)]
    assert taken[0] is False
    assert taken[-1] is True
    sum_of_new, old = stack.soft.reshape(-1), COLOURS.reshape(-1)
    assert np.corrcoef(sum_of_new, other.reshape(-1))[0, 1] > 0.7
    assert abs(np.corrcoef(sum_of_new, old)[0, 1]) < 0.3


def test_one_frame_that_missed_does_no_harm() -> None:
    rng = np.random.default_rng(1)
    stack = Stack()
    for _ in range(12):
        stack.add(noisy(rng), 1)
        stack.add(rng.normal(0, 1, COLOURS.shape).astype(np.float32), 1)
    assert is_read(stack.soft)


def test_an_empty_stack_has_no_colours() -> None:
    assert Stack().modules == 0
    with pytest.raises(ValueError, match="nothing"):
        _ = Stack().soft
