"""Whether this computer's clock and the server's are too far apart: FBox then refuses receipts.

The server's Date header tells its time to the second. A stranger on the way may lie in it, so that
it is believed only when two answers in a row say the same; nothing but a message depends on it.
"""

from datetime import UTC, datetime

LIMIT_S = 300
"""FBox refuses a receipt whose time is further off."""
EARLIEST = datetime(2025, 1, 1, tzinfo=UTC)
"""No server that this program can ask has an honest clock before it was written."""


class ServerClock:
    """Learns from answers; not for several threads at once."""

    def __init__(self) -> None:
        self._last_s = 0.0

    def learn(self, told: datetime | None, latency_ms: int | None, now: datetime) -> float | None:
        """Take an answer's Date and say how far the server's clock is ahead, where that matters.

        Args:
            told: the Date header; None where there was none, or none that could be read.
            latency_ms: from asking to the answer: the date may be as old as that.
            now: this computer's time when the answer was there.

        Returns:
            Seconds, negative where the server's clock is behind; 0.0 where the clocks agree well
            enough, or only one answer said otherwise; None where the answer tells nothing.
        """
        if told is None or told < EARLIEST:
            return None
        ahead_s = (told - now).total_seconds()
        # Between `ahead_s` and this lies the truth: the date was cut to the second and travelled.
        at_most_s = ahead_s + 1 + (latency_ms or 0) / 1000
        off_s = ahead_s if ahead_s > LIMIT_S else at_most_s if at_most_s < -LIMIT_S else 0.0
        before_s, self._last_s = self._last_s, off_s
        is_told_twice = off_s * before_s > 0 and abs(off_s - before_s) < LIMIT_S
        return off_s if is_told_twice else 0.0
