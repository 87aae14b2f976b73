"""A simulator, servers that misbehave byte by byte, and clients that are closed afterwards."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.fbox.simulator import Simulator

CERTS = Path(__file__).parent / "certs"
Script = Callable[["Conversation"], None]


class Conversation:
    """One accepted connection, in the hands of a test's script."""

    def __init__(self, sock: socket.socket, is_over: threading.Event) -> None:
        self.sock = sock
        self.is_over = is_over

    def read_request(self) -> bytes:
        """Read head and body; nothing when the caller hung up."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self.sock.recv(65536)
            if not chunk:
                return b""
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        while len(body) < length:
            body += self.sock.recv(65536)
        return head + b"\r\n\r\n" + body

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, pause_s: float = 0.02) -> None:
        """Send a byte at a time until the other side has had enough."""
        for byte in data:
            if self.is_over.wait(pause_s):
                return
            self.send(bytes([byte]))


class RawServer:
    """A server on loopback that does with each connection what a script says."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._tls = tls
        self._is_over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def url(self, scheme: str = "http", host: str = "127.0.0.1") -> str:
        return f"{scheme}://{host}:{self.port}"

    def stop(self) -> None:
        self._is_over.set()
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
        self._acceptor.join(10)
        self._listener.close()
        for sock in self._sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self._is_over.is_set():
                sock.close()
                return
            self._sockets.append(sock)
            thread = threading.Thread(target=self._converse, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _converse(self, sock: socket.socket) -> None:
        with suppress(OSError):
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
                self._sockets.append(sock)
            self._script(Conversation(sock, self._is_over))
        sock.close()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(slow_s=60) as running:
        yield running


@pytest.fixture
def raw_server() -> Iterator[Callable[..., RawServer]]:
    servers: list[RawServer] = []

    def start(script: Script, tls: ssl.SSLContext | None = None) -> RawServer:
        servers.append(RawServer(script, tls))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def connect() -> Iterator[Callable[..., FboxClient]]:
    """Make a client for an address; settings by keyword."""
    clients: list[FboxClient] = []

    def make(
        base_url: str, *, ssl_context: ssl.SSLContext | None = None, **settings: Any
    ) -> FboxClient:
        clients.append(FboxClient(FboxSettings(base_url, **settings), ssl_context=ssl_context))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def certs() -> Path:
    return CERTS


@pytest.fixture
def tls_server() -> Callable[[str], ssl.SSLContext]:
    """Make a server's context from one of the certificates."""

    def make(name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTS / f"{name}.pem", CERTS / "server_key.pem")
        return context

    return make
