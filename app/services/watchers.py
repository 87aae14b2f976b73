"""What an idle till looks at by itself: whether its server is there, and what others did."""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.journal import changes, shifts
from app.journal.faults import JournalError
from app.journal.journal import Journal

if TYPE_CHECKING:
    from app.domain.shift import Shift

WATCH_S = 1.0
"""How soon the window learns what another process did to the journal."""
CHECK_S = 60.0
"""How often an idle till asks whether its server is there."""

log = logging.getLogger(__name__)


class Watchers:
    """Two daemon threads, from `start` to `stop`."""

    def __init__(
        self,
        journal: Journal,
        on_payment: Callable[[str], None],
        on_shift: Callable[[], None],
        check_server: Callable[[], None],
        keep_up: Callable[[], None],
    ) -> None:
        """Prepare them.

        Args:
            journal: whose changes are watched.
            on_payment: called, on a thread of theirs, with the id of a payment that changed.
            on_shift: called likewise when a shift was opened or closed.
            check_server: asks the server how it is; may take its time.
            keep_up: does what is due for the journal's own good; called about once a second.
        """
        self._journal = journal
        self._on_payment = on_payment
        self._on_shift = on_shift
        self._check_server = check_server
        self._keep_up = keep_up
        self._seen = 0
        self._shift: Shift | None = None
        self._is_stopped = False
        self._look_at_journal, self._look_at_server = threading.Event(), threading.Event()
        self._threads = [
            threading.Thread(target=self._watch_journal, name="journal-watch", daemon=True),
            threading.Thread(target=self._watch_server, name="server-watch", daemon=True),
        ]

    def start(self) -> None:
        """Watch from now on.

        Raises:
            JournalError: the journal cannot be read.
        """
        with self._journal.reading() as connection:
            self._seen = changes.newest(connection)
            self._shift = shifts.newest(connection)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Let the threads end; does not wait for them."""
        self._is_stopped = True
        self.look_now()

    def look_now(self) -> None:
        """Look at the journal and at the server at once: the computer was asleep."""
        self._look_at_journal.set()
        self._look_at_server.set()

    def _waits(self, look: threading.Event, pause_s: float) -> bool:
        """Wait until it is time to look, or somebody says so; False when it is over."""
        look.wait(pause_s)
        look.clear()
        return not self._is_stopped

    def _watch_server(self) -> None:
        """Ask the server how it is: at the start, and when nothing was heard of it for a while."""
        self._check_server()
        while self._waits(self._look_at_server, CHECK_S):
            self._check_server()

    def _watch_journal(self) -> None:
        """Tell of payments and shifts that another process added or changed."""
        while self._waits(self._look_at_journal, WATCH_S):
            try:
                with self._journal.reading() as connection:
                    changed, self._seen = changes.since(connection, self._seen)
                    shift = shifts.newest(connection)
            except JournalError as fault:
                log.warning("the journal cannot be watched: %s", fault)
                continue
            for payment_id in changed:
                self._on_payment(payment_id)
            if shift != self._shift:
                self._shift = shift
                self._on_shift()
            try:
                self._keep_up()
            except JournalError as fault:
                log.warning("old attempts stay as they are: %s", fault)
