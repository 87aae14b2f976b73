"""Trying a server's settings before they are saved: is FBox there, and how is it?"""

from datetime import UTC, datetime
from typing import NamedTuple

from app.domain.advice import Advice, advise
from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient

CLOCK_LIMIT_S = 300
"""FBox refuses a receipt whose time is further off."""


class ServerReport(NamedTuple):
    """What was found.

    Attributes:
        is_reachable: FBox itself answered, be it with an error of its own.
        is_encrypted: by https, with a certificate that this computer trusts.
        clock_off_s: how far the box's clock is ahead of this computer's; None where it says none.
        advice: what is wrong and what to do; None when all is well.
    """

    is_reachable: bool
    is_encrypted: bool = False
    latency_ms: int | None = None
    terminal_id: str | None = None
    version: str | None = None
    box_time: datetime | None = None
    clock_off_s: float | None = None
    advice: Advice | None = None

    @property
    def is_clock_wrong(self) -> bool:
        """Whether one of the two clocks is so far off that FBox refuses receipts."""
        return self.clock_off_s is not None and abs(self.clock_off_s) > CLOCK_LIMIT_S


class ServerProbe:
    """One question to one server; `run` blocks, `stop` ends it from another thread."""

    def __init__(self, fbox: FboxSettings) -> None:
        self._fbox = fbox
        self._client = FboxClient(fbox)

    def run(self) -> ServerReport:
        """Ask `/info/`. Takes as long as the settings' time-outs allow; never raises."""
        info = self._client.info()
        self._client.close()
        told_at = info.box_time or info.server_date
        off_s = None if told_at is None else (told_at - datetime.now(UTC)).total_seconds()
        return ServerReport(
            is_reachable=info.is_reachable,
            is_encrypted=self._fbox.base_url.startswith("https://"),
            latency_ms=info.latency_ms,
            terminal_id=info.terminal_id,
            version=info.version,
            box_time=told_at,
            clock_off_s=off_s,
            advice=None if info.outcome is None else advise(info.outcome),
        )

    def stop(self) -> None:
        """End the question: nobody waits for the answer any more."""
        self._client.close()
