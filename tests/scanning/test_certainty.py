"""A link counts from video when it was read twice or in two ways; and who is believed."""

import numpy as np
import pytest

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning.certainty import WINDOW_S, Certainty
from app.scanning.deadline import Deadline, Pace
from app.scanning.decoder import Decoder
from app.scanning.engine import Step
from app.scanning.events import Reading
from app.scanning.panel import Panel
from tests.samples import link_of

LINK = Reading(link_of(1), "zxing", None)
STRANGER = Reading("https://t.me/some_shop", "zxing", None)
PANEL = Panel([], DEFAULT_HOSTS)
PICTURE = np.full((60, 60), 200, np.uint8)


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def told(name: str, *texts: str) -> Step:
    return Step(name, lambda gray: [Reading(text, name, None) for text in texts])


def test_a_link_read_once_does_not_count(clock: Clock) -> None:
    certainty = Certainty(clock)
    assert certainty.take([LINK], (), PANEL) == ()
    clock.now_s += 0.07
    assert certainty.take([LINK], (), PANEL) == (LINK,)


def test_a_link_read_in_two_ways_counts_at_once(clock: Clock) -> None:
    assert Certainty(clock).take([LINK], {LINK.text}, PANEL) == (LINK,)


def test_a_reading_long_ago_confirms_nothing(clock: Clock) -> None:
    certainty = Certainty(clock)
    certainty.take([LINK], (), PANEL)
    clock.now_s += WINDOW_S + 0.1
    assert certainty.take([LINK], (), PANEL) == ()


def test_what_is_certain_stays_so_while_in_sight(clock: Clock) -> None:
    certainty = Certainty(clock)
    certainty.take([LINK], {LINK.text}, PANEL)
    for _ in range(5):
        clock.now_s += WINDOW_S * 0.9
        assert certainty.take([LINK], (), PANEL) == (LINK,)


def test_other_texts_pass_since_nothing_is_sent(clock: Clock) -> None:
    assert Certainty(clock).take([STRANGER], (), PANEL) == (STRANGER,)


def test_two_frames_are_needed_by_the_decoder_too() -> None:
    decoder = Decoder([told("a", LINK.text)])
    assert decoder.watch(PICTURE) == ()
    assert [reading.text for reading in decoder.watch(PICTURE)] == [LINK.text]
    decoder.forget()
    assert decoder.watch(PICTURE) == ()


def test_engines_that_disagree_have_read_nothing() -> None:
    panel = Panel([told("a", LINK.text), told("b", link_of(2))], DEFAULT_HOSTS)
    assert panel.hear(PICTURE) is None


def test_engines_that_agree_are_heard_together() -> None:
    panel = Panel([told("a", LINK.text), told("b", LINK.text)], DEFAULT_HOSTS)
    reading, is_agreed = panel.hear(PICTURE)
    assert (reading.text, reading.engine, is_agreed) == (LINK.text, "a", True)


def test_one_engine_alone_is_heard_and_not_agreed_with() -> None:
    panel = Panel([told("a", LINK.text), told("b")], DEFAULT_HOSTS)
    assert panel.hear(PICTURE)[1] is False


def test_where_the_first_reads_nothing_the_others_are_not_asked() -> None:
    assert Panel([told("a"), told("b", "x")], DEFAULT_HOSTS).hear(PICTURE) is None


@pytest.mark.parametrize(
    ("text", "agreement", "modules", "is_believed"),
    [
        (LINK.text, 0.3, 37, True),
        ("075132", 0.6, 37, False),
        ("075132", 0.95, 21, False),
        ("https://t.me/some_shop", 0.95, 25, True),
    ],
)
def test_small_codes_are_not_read_out_of_nothing(
    text: str, agreement: float, modules: int, is_believed: bool
) -> None:
    assert PANEL.believes(text, agreement, modules) is is_believed


def test_a_deadline_passes(clock: Clock) -> None:
    deadline = Deadline(1.0, clock)
    clock.now_s += 0.4
    assert deadline.left_s == pytest.approx(0.6)
    assert not deadline.is_over()
    clock.now_s += 0.6
    assert deadline.is_over()


def test_a_step_that_took_too_long_is_not_begun_and_tried_again_later(clock: Clock) -> None:
    pace = Pace(clock)
    assert pace.has_time("dear", Deadline(0.1, clock))
    with pace.timed("dear"):
        clock.now_s += 0.15
    assert not pace.has_time("dear", Deadline(0.1, clock))
    assert pace.has_time("cheap", Deadline(0.1, clock))
    assert any(pace.has_time("dear", Deadline(0.1, clock)) for _ in range(40))


def test_a_step_twice_as_large_is_expected_to_take_twice_as_long(clock: Clock) -> None:
    pace = Pace(clock)
    with pace.timed("look", 2.0):
        clock.now_s += 1.0
    assert pace.has_time("look", Deadline(1.1, clock), 2.0)
    assert not pace.has_time("look", Deadline(1.1, clock), 3.0)
    assert pace.has_time("look", Deadline(1.1, clock), 0.5)
