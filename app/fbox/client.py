"""Asking FBox: to confirm a payment, and how it is.

Light to import: httpx is loaded by the first request, in the thread that makes it.
"""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from app.domain.outcome import Outcome
from app.fbox.address import FboxSettings
from app.fbox.info import InfoReply, judge_info
from app.fbox.reply import HttpReply, judge_confirm

if TYPE_CHECKING:
    import ssl

    from app.fbox.channel import Channel

__all__ = ["FboxClient", "FboxSettings", "InfoReply"]

CONFIRM_PATH = "/payment/uzum_confirm"
INFO_PATH = "/info/"


class FboxClient:
    """One FBox, asked from any number of threads; at most 4 requests are on their way at once."""

    def __init__(
        self, settings: FboxSettings, *, ssl_context: "ssl.SSLContext | None" = None
    ) -> None:
        """Make ready; nothing is loaded or connected yet.

        Args:
            settings: even a senseless one is taken: every request will then say so.
            ssl_context: what to trust instead of the operating system's store.
        """
        self._settings = settings
        self._ssl_context = ssl_context
        self._channel: Channel | None = None
        self._changed = threading.Condition()
        self._in_use = 0
        self._is_closed = False

    def confirm(self, payment_id: str, qr_code: str) -> Outcome:
        """Attach a receipt's link to a payment.

        Never raises for anything that a network, a server or a setting can do.
        """
        body = json.dumps({"payment_id": payment_id, "qr_code": qr_code}).encode()
        answer = self._ask("POST", CONFIRM_PATH, body)
        if isinstance(answer, Outcome):
            return answer
        return judge_confirm(payment_id, answer, datetime.now(UTC))

    def info(self) -> InfoReply:
        """Ask whether FBox can be reached and how it is. Never raises either."""
        started = time.perf_counter()
        answer = self._ask("GET", INFO_PATH)
        latency_ms = round((time.perf_counter() - started) * 1000)
        if isinstance(answer, HttpReply):
            return judge_info(answer, datetime.now(UTC), latency_ms)
        return InfoReply(is_reachable=False, outcome=answer._replace(may_be_done=False))

    def close(self) -> None:
        """End what is on its way, within moments, and let the connections go.

        Does not wait. May be called from any thread and more than once; whatever is asked
        afterwards is answered with "try again".
        """
        with self._changed:
            self._is_closed = True
            if self._channel is not None:
                self._channel.interrupt()
            self._changed.notify_all()
            self._close_if_idle()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, method: str, path: str, content: bytes | None = None) -> HttpReply | Outcome:
        from app.fbox import failure  # noqa: PLC0415 - loads httpx

        is_sent = False
        try:
            with self._turn() as channel, channel.exchange() as exchange:
                try:
                    return channel.send(method, path, content)
                finally:
                    is_sent = exchange.is_sent
        except failure.WIRE_ERRORS as error:
            return failure.judge_failure(error, is_sent=is_sent)

    @contextmanager
    def _turn(self) -> Iterator["Channel"]:
        """Wait for one of the places on the channel, and take it."""
        from app.fbox.channel import MAX_CONNECTIONS, Channel  # noqa: PLC0415 - loads httpx
        from app.fbox.exchanges import ClientClosedError  # noqa: PLC0415
        from app.fbox.network import NoPlaceError  # noqa: PLC0415

        with self._changed:
            if not self._changed.wait_for(
                lambda: self._is_closed or self._in_use < MAX_CONNECTIONS,
                self._settings.connect_timeout_s,
            ):
                raise NoPlaceError
            if self._is_closed:
                raise ClientClosedError
            if self._channel is None:
                self._channel = Channel(self._settings, self._ssl_context)
            channel = self._channel
            self._in_use += 1
        try:
            yield channel
        finally:
            with self._changed:
                self._in_use -= 1
                self._changed.notify()
                self._close_if_idle()

    def _close_if_idle(self) -> None:
        """Close the connections once nobody uses them; whoever is last does it."""
        if self._is_closed and self._in_use == 0 and self._channel is not None:
            self._channel.close()
            self._channel = None
