"""A wrong clock is told, and only a wrong clock, whatever stands in a server's Date."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.gate import Gate
from app.services.server_clock import LIMIT_S, ServerClock
from tests.samples import NOW


def told_twice(off_s: float, latency_ms: int = 100) -> float | None:
    clock = ServerClock()
    date = (NOW + timedelta(seconds=off_s)).replace(microsecond=0)
    clock.learn(date, latency_ms, NOW)
    return clock.learn(date, latency_ms, NOW)


@pytest.mark.parametrize("off_s", [0, 299, -299, LIMIT_S, -LIMIT_S])
def test_five_minutes_are_let_be(off_s):
    assert told_twice(off_s) == 0


@pytest.mark.parametrize("off_s", [302, 3600, -302, -86400])
def test_more_is_told_with_its_direction(off_s):
    told = told_twice(off_s)
    assert told is not None
    assert abs(told - off_s) < 3


def test_a_slow_answer_does_not_make_a_clock_wrong():
    assert told_twice(-310, latency_ms=30_000) == 0


def test_one_answer_alone_is_not_believed():
    clock = ServerClock()
    assert clock.learn(NOW + timedelta(hours=1), 50, NOW) == 0
    assert clock.learn(NOW - timedelta(hours=1), 50, NOW) == 0
    assert clock.learn(NOW, 50, NOW) == 0


@pytest.mark.parametrize("told", [None, datetime(1970, 1, 1, tzinfo=UTC)])
def test_no_date_and_an_impossible_one_say_nothing(told):
    assert ServerClock().learn(told, 50, NOW) is None


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=5), st.integers(0, 60_000))
def test_whatever_is_told_does_no_harm(dates, latency_ms):
    clock = ServerClock()
    for date in dates:
        off_s = clock.learn(date, latency_ms, NOW)
        assert off_s is None or off_s == 0 or abs(off_s) > LIMIT_S


def test_the_message_goes_away_when_the_clock_is_set_right(clock):
    gate = Gate(clock, random.Random(1), is_configured=True)
    server = NOW + timedelta(hours=2)
    for _ in range(2):
        gate.note_clock(server, 40)
    gate.note_probe(None, 40)
    assert gate.status.clock_off_s == 7200
    gate.note_clock(None, None)
    assert gate.status.clock_off_s == 7200, "an answer without a date mends no clock"
    clock.jump(7200)
    gate.note_clock(server, 40)
    assert gate.status.clock_off_s == 0
