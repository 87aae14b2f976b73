"""Requests on their way: how long each may take, what was sent and received, and how all end."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.fbox.leftovers import LONGEST_REPLY

SLICE_S = 0.2
"""How soon a wait notices that the client was closed."""


class ClientClosedError(Exception):
    """The client was closed while, or before, this request was on its way."""


@dataclass(slots=True)
class Exchange:
    """One request on its way, as its thread sees it.

    Attributes:
        until: when all of it must be over, on the monotonic clock.
        is_sent: whether a first byte of the request has left.
        received: what came, up to a little more than `LONGEST_REPLY`.
    """

    until: float
    is_sent: bool = False
    received: bytearray = field(default_factory=bytearray)

    def note(self, data: bytes) -> None:
        """Remember what came."""
        if len(self.received) <= LONGEST_REPLY:
            self.received += data


class Exchanges:
    """The exchanges of one client: one at a time per thread."""

    def __init__(self) -> None:
        self._is_closed = False
        self._local = threading.local()

    def close(self) -> None:
        """End every wait, from any thread, within SLICE_S."""
        self._is_closed = True

    @contextmanager
    def open(self, limit_s: float) -> Iterator[Exchange]:
        """Open the calling thread's exchange, which must be over within `limit_s`."""
        exchange = Exchange(until=time.monotonic() + limit_s)
        self._local.exchange = exchange
        try:
            yield exchange
        finally:
            del self._local.exchange

    @property
    def current(self) -> Exchange:
        """The exchange of the calling thread."""
        exchange: Exchange = self._local.exchange
        return exchange

    def slice_s(self, until: float) -> float:
        """Say how long to wait now.

        Raises:
            ClientClosedError: when the client is closed.
            TimeoutError: when `until` has passed.
        """
        if self._is_closed:
            raise ClientClosedError
        left_s = until - time.monotonic()
        if left_s <= 0:
            raise TimeoutError("timed out")
        return min(left_s, SLICE_S)

    def until(self, timeout_s: float | None) -> float:
        """Give the end of a wait of `timeout_s`, which the exchange's own end may cut short."""
        end = self.current.until
        return end if timeout_s is None else min(end, time.monotonic() + timeout_s)
