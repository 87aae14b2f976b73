"""Work that may take long, on a thread of its own: no scan waits behind an export or a copy."""

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue

Job = Callable[[threading.Event], None]
"""Is given the event by which it learns that it is not wanted any more."""
STOP_TIMEOUT_S = 0.5

log = logging.getLogger(__name__)


class SideWork:
    """Does one job after the other, on a daemon thread that begins with the first."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None

    def do(self, job: Job) -> None:
        """Queue a job; its errors are its own matter, and logged."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="side-work", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def stop(self) -> None:
        """Cancel what is being done, leave out the rest, and wait a little for it to end."""
        self._cancelled.set()
        self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT_S)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._cancelled.is_set():
                continue
            try:
                job(self._cancelled)
            except Exception:
                log.exception("A job beside the till failed")
