"""A wrong clock is told with both times and what to set, and no longer once it is right."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.receipt import TASHKENT
from app.services.views import OutboxStatus, ServerState, TillState
from app.ui.clock_words import clock_message

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=TASHKENT)


@pytest.mark.parametrize(
    ("off", "here", "words"),
    [
        (timedelta(minutes=62), NOON, "clock: it says 12:00, the server 13:02."),
        (timedelta(minutes=-62), NOON, "clock: it says 12:00, the server 10:58."),
        (
            timedelta(days=3653),
            NOON.replace(year=2016),
            "clock: it says 24.11.2016 12:00, the server 25.11.2026 12:00.",
        ),
        (
            timedelta(hours=-2),
            NOON.replace(tzinfo=timezone(timedelta(hours=3))),
            "time zone to Tashkent (+5), and the time to 12:00: here it is 12:00.",
        ),
    ],
)
def test_both_times_and_what_to_set_are_told(off, here, words):
    message = clock_message(off.total_seconds(), here)
    assert message is not None
    assert words in message.text
    assert "FBox refuses receipts until then." in message.text


def test_clocks_that_agree_are_no_message():
    assert clock_message(0.0, NOON) is None


def _status(off_s: float) -> TillState:
    return TillState(outbox=OutboxStatus(ServerState.ONLINE, clock_off_s=off_s))


def test_a_wrong_clock_is_told_until_it_is_right(shop):
    shop.open("a")
    off_s = timedelta(hours=-1, minutes=-2).total_seconds()
    shop.bridge.state_changed.emit(_status(off_s))
    there = (datetime.now(UTC) + timedelta(seconds=off_s)).astimezone(TASHKENT)
    told = [f"{there + timedelta(minutes=late):%H:%M}" for late in (0, -1)]
    assert any(time in shop.window.banner.text for time in told)
    shop.bridge.state_changed.emit(_status(0.0))
    assert shop.window.banner.text == ""


def test_the_times_go_on_until_a_person_has_done_away_with_the_message(shop, monkeypatch):
    shop.open("a")
    shop.bridge.state_changed.emit(_status(3720.0))
    said = []
    monkeypatch.setattr("app.ui.news.clock_message", lambda off_s, _here: said.append(off_s))
    shop.window.news._minute.timeout.emit()
    assert said == [3720.0]
    assert shop.window.banner.text == "", "the new words were taken: here, none"
    monkeypatch.undo()
    shop.window.news._minute.timeout.emit()
    assert shop.window.banner.text == "", "what was done away with stays away"
    shop.bridge.state_changed.emit(_status(3725.0))
    assert shop.window.banner.text == "", "a second more or less is no news"
    shop.bridge.state_changed.emit(_status(-3725.0))
    assert "FBox refuses" in shop.window.banner.text
