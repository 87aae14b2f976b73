"""The server that is asked now, and the former ones that still owe somebody an answer."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar


class Closable(Protocol):
    """What can be asked until it is closed."""

    def close(self) -> None:
        """Cut all connections."""


Server = TypeVar("Server", bound=Closable)


class PresentServer(Generic[Server]):
    """Lends the server out, to any thread; a former one is closed by its last borrower."""

    def __init__(self, server: Server | None) -> None:
        self._lock = threading.Lock()
        self._server = server
        self._lent: list[Server] = []

    def change(self, server: Server | None) -> None:
        """Lend another one from now on; what the former one is asked already is let finish."""
        with self._lock:
            former, self._server = self._server, server
        self._close_if_done(former)

    @contextmanager
    def borrow(self) -> Iterator[Server | None]:
        """Give the server of this moment; None where there is none."""
        with self._lock:
            server = self._server
            if server is not None:
                self._lent.append(server)
        try:
            yield server
        finally:
            if server is not None:
                with self._lock:
                    self._lent.remove(server)
                self._close_if_done(server)

    def close(self) -> None:
        """Cut the connections of all of them."""
        with self._lock:
            open_ones = [self._server, *self._lent]
        for server in open_ones:
            if server is not None:
                server.close()

    def _close_if_done(self, server: Server | None) -> None:
        with self._lock:
            is_done = server is not self._server and server not in self._lent
        if is_done and server is not None:
            server.close()
