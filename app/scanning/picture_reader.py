"""Reads pictures one after the other and waits for each: for the command line and for scripts."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Self

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.events import PictureRead, ScanEvent, ScannerStarted
from app.scanning.session import ScanSession

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from types import TracebackType


class PictureReader:
    """A session that is asked and answers; use it as a context manager, on one thread.

    Attributes:
        missing: why an engine cannot be loaded, by its name; known once a picture was read.
    """

    def __init__(
        self,
        hosts: Collection[str] = DEFAULT_HOSTS,
        engines: Sequence[str] = DEFAULT_ENGINES,
    ) -> None:
        self.missing: dict[str, str] = {}
        self._answers: dict[int, PictureRead] = {}
        self._answered = threading.Condition()
        self._session = ScanSession(self._on_event, hosts, engines=engines)

    def __enter__(self) -> Self:
        self._session.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.stop()

    def read(self, data: bytes, timeout_s: float = 60.0) -> PictureRead:
        """Read a picture file's bytes; `crashed` where there is no answer in time."""
        asked_at_s = time.perf_counter()
        token = self._session.read_picture(data)
        with self._answered:
            self._answered.wait_for(lambda: token in self._answers, timeout_s)
            answer = self._answers.pop(token, None)
        elapsed_ms = (time.perf_counter() - asked_at_s) * 1000
        return answer or PictureRead(token, (), elapsed_ms, "crashed")

    def _on_event(self, event: ScanEvent) -> None:
        if isinstance(event, ScannerStarted):
            self.missing = {name: words for name, words in event.engines.items() if words}
        if isinstance(event, PictureRead):
            with self._answered:
                self._answers[event.token] = event
                self._answered.notify_all()
