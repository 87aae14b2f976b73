"""What is said of a wrong clock: both times, and what to set."""

from datetime import datetime, timedelta

from app.domain.receipt import TASHKENT
from app.ui.banner import Message
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone


def clock_message(off_s: float, here: datetime) -> Message | None:
    """Say what this computer's clock shows, what the server's does, and which one to set.

    A computer in a wrong time zone shows the right time and means another one: then it is the zone
    that must be set, and setting the time would only make it worse.

    Args:
        off_s: how far the server's clock is ahead, in seconds; 0 where that does not matter.
        here: now, by this computer's clock and in its own time zone.
    """
    if not off_s:
        return None
    there = (here + timedelta(seconds=off_s)).astimezone(TASHKENT)
    is_zone_right = here.utcoffset() == there.utcoffset()
    key = "banner.clock" if is_zone_right else "banner.clock_zone"
    form = "%H:%M" if here.date() == there.date() else "%d.%m.%Y %H:%M"
    words = sentence(key, here=here.strftime(form), there=there.strftime(form))
    return Message(words, Tone.BAD)
