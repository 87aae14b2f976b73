"""The banner tells of a wrong clock, and takes it back by itself."""

from datetime import timedelta

from app.services.views import OutboxStatus, ServerState, TillState


def test_a_wrong_clock_is_told_until_it_is_right(shop):
    shop.open("a")
    off_s = timedelta(hours=-1, minutes=-2).total_seconds()
    wrong = OutboxStatus(ServerState.ONLINE, clock_off_s=off_s)
    shop.bridge.state_changed.emit(TillState(outbox=wrong))
    assert "62:00" in shop.window.banner.text
    assert "5 minutes" in shop.window.banner.text
    shop.bridge.state_changed.emit(TillState(outbox=OutboxStatus(ServerState.ONLINE)))
    assert shop.window.banner.text == ""
