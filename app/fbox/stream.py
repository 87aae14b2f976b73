"""A connected socket, plain or TLS, that waits as its exchange allows."""

import select
import socket
import ssl
from contextlib import suppress
from typing import Any

import httpcore

from app.fbox.exchanges import Exchanges


class TlsRefusedError(Exception):
    """The server does not speak TLS that we accept.

    Attributes:
        reason: what OpenSSL or the operating system said. The pool drops the exception's cause.
    """

    def __init__(self, reason: ssl.SSLError) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Stream(httpcore.NetworkStream):
    """A connected socket, plain or TLS."""

    def __init__(self, exchanges: Exchanges, sock: socket.socket) -> None:
        self._exchanges = exchanges
        self._sock = sock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for bytes; none means the server closed."""
        until = self._exchanges.until(timeout)
        try:
            while True:
                self._sock.settimeout(self._exchanges.slice_s(until))
                with suppress(TimeoutError):
                    data = self._sock.recv(max_bytes)
                    self._exchanges.current.note(data)
                    return data
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of the buffer; from the first byte on the request counts as sent."""
        until = self._exchanges.until(timeout)
        rest = memoryview(buffer)
        try:
            while rest:
                self._sock.settimeout(self._exchanges.slice_s(until))
                self._exchanges.current.is_sent = True
                with suppress(TimeoutError):
                    rest = rest[self._sock.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        """Close the socket."""
        self._sock.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Shake hands. Nothing of the request has been sent by then, whatever goes wrong."""
        until = self._exchanges.until(timeout)
        sock: socket.socket = self._sock
        try:
            tls = ssl_context.wrap_socket(
                sock, server_hostname=server_hostname, do_handshake_on_connect=False
            )
            sock = tls
            self._shake_hands(tls, until)
        except BaseException as error:
            sock.close()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError):
                raise TlsRefusedError(error) from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError(str(error)) from error
            raise
        return Stream(self._exchanges, tls)

    def get_extra_info(self, info: str) -> Any:
        """Tell httpcore what it asks: whether an idle connection was closed, and by which TLS."""
        if info == "is_readable":
            return _is_readable(self._sock)
        if info == "ssl_object" and isinstance(self._sock, ssl.SSLSocket):
            return self._sock
        return None

    def _shake_hands(self, tls: ssl.SSLSocket, until: float) -> None:
        while True:
            tls.settimeout(self._exchanges.slice_s(until))
            with suppress(TimeoutError):
                return tls.do_handshake()


def _is_readable(sock: socket.socket) -> bool:
    """Whether an idle connection has something to say: as good as always, that it is closed."""
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])
