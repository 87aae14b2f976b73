"""One scanner process as its supervisor holds it: started, spoken to, listened to, killed."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from contextlib import suppress
from multiprocessing.connection import wait
from queue import SimpleQueue
from typing import TYPE_CHECKING

from app.scanning import commands, process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.scanning.blackbox import Blackbox
    from app.scanning.preview import Preview

log = logging.getLogger(__name__)

_KILL_WAIT_S = 5.0


class ChildGoneError(Exception):
    """The process has ended."""


class Child:
    """A running scanner process.

    What is sent passes through a thread of its own: a picture of many megabytes would otherwise
    block its sender while the process is busy, and for ever while it hangs.
    """

    def __init__(self, preview: Preview, blackbox: Blackbox, engines: Sequence[str]) -> None:
        context = multiprocessing.get_context("spawn")
        inbox, self._commands = context.Pipe(duplex=False)
        self._messages, outbox = context.Pipe(duplex=False)
        self._process = context.Process(
            target=process.main,
            args=(inbox, outbox, preview.cells, blackbox.cells, tuple(engines)),
            name="scanner",
            daemon=True,
        )
        try:
            self._process.start()
        except BaseException:
            self._commands.close()
            self._messages.close()
            raise
        finally:
            # The child must hold the only copies, or neither end would see the other's death.
            inbox.close()
            outbox.close()
        self._queue: SimpleQueue[commands.Command | None] = SimpleQueue()
        self._sender = threading.Thread(target=self._send, name="scanner-sender", daemon=True)
        self._sender.start()

    @property
    def pid(self) -> int | None:
        """The process id."""
        return self._process.pid

    def post(self, command: commands.Command) -> None:
        """Send a command, later; never blocks and never fails."""
        self._queue.put(command)

    def hear(self, timeout_s: float) -> list[object]:
        """Wait for messages and return them.

        Raises:
            ChildGoneError: when the process has ended and all it said has been returned.
        """
        ready = wait([self._messages, self._process.sentinel], timeout_s)
        heard: list[object] = []
        try:
            while self._messages.poll():
                heard.append(self._messages.recv())
        except (EOFError, OSError):
            if not heard:
                raise ChildGoneError from None
        if ready and not heard and self._process.sentinel in ready:
            raise ChildGoneError
        return heard

    def join(self, timeout_s: float) -> bool:
        """Wait for the process to end by itself; tell whether it did."""
        self._process.join(timeout_s)
        return not self._process.is_alive()

    def end(self) -> int | None:
        """Kill what still runs, free everything, and return the exit code."""
        self._process.kill()
        self._process.join(_KILL_WAIT_S)
        code = self._process.exitcode
        self._queue.put(None)
        self._sender.join(_KILL_WAIT_S)
        self._commands.close()
        self._messages.close()
        with suppress(ValueError):  # it does not die: a driver holds it inside the kernel
            self._process.close()
        return code

    def _send(self) -> None:
        while (command := self._queue.get()) is not None:
            try:
                self._commands.send(command)
            except (OSError, ValueError):
                log.debug("the scanner process takes no more commands")
                return
