"""The simulator's HTTP: a thread for each connection, and answers that may break off."""

import logging
import os
import re
import socket
import struct
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import Any, Protocol, cast

from app.fbox.scenarios import Answer

MAX_REQUEST = 64 * 1024

_log = logging.getLogger(__name__)
_NOT_FOUND = Answer(404, b"Not Found", content_type="text/plain")


class Answers(Protocol):
    """Who knows what to answer."""

    def answer_confirm(self, body: bytes, is_over: threading.Event) -> Answer:
        """Answer a confirm; `is_over` cuts a wait short."""

    def answer_info(self) -> Answer:
        """Answer a question about the box."""

    def note_connection(self) -> None:
        """Count a connection."""


class SimulatorServer(ThreadingMixIn, TCPServer):
    """A thread for each connection; all of them can be hung up at once."""

    # On Windows the option would let another program take the port away.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], answers: Answers) -> None:
        self.answers = answers
        self.is_over = threading.Event()
        self._connections: set[socket.socket] = set()
        self._connections_lock = threading.Lock()
        super().__init__(address, _Handler)

    def shut_down(self) -> None:
        """Stop accepting, then hang up on everybody."""
        self.is_over.set()
        self.shutdown()
        self.server_close()
        with self._connections_lock:
            connections = list(self._connections)
        for connection in connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection, to hang up on it one day."""
        self.answers.note_connection()
        with self._connections_lock:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget a connection that is over."""
        with self._connections_lock:
            self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """A caller that hangs up is everyday life; anything else is a fault of the simulator."""
        if not isinstance(sys.exception(), OSError):
            _log.exception("the simulator failed")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        body = self._read_body()
        if body is None:
            return
        if self._route() != "/payment/uzum_confirm":
            self._answer(_NOT_FOUND)
            return
        server = cast("SimulatorServer", self.server)
        answer = server.answers.answer_confirm(body, server.is_over)
        if not server.is_over.is_set():
            self._answer(answer)

    def do_GET(self) -> None:
        is_info = self._route() == "/info"
        answers = cast("SimulatorServer", self.server).answers
        self._answer(answers.answer_info() if is_info else _NOT_FOUND)

    def log_message(self, *args: object) -> None:
        """Keep the console for whoever runs the simulator."""

    def _route(self) -> str:
        return self.path.partition("?")[0].rstrip("/")

    def _read_body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"\d{1,6}", length, re.ASCII) or int(length) > MAX_REQUEST:
            self.close_connection = True
            self._answer(Answer(413, b"Payload Too Large", content_type="text/plain"))
            return None
        return self.rfile.read(int(length))

    def _answer(self, answer: Answer) -> None:
        """Write the answer, or as much of it as the scenario lets through, in one go."""
        if answer.is_reset:
            linger_not = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_not)
            self.close_connection = True
            # Shutting down would say goodbye first; a reset is what a bare close then sends.
            self.connection.close()
            return
        raw = self._head(answer) + answer.body
        if answer.sent_share < 1:
            self.close_connection = True
            raw = raw[: int(len(raw) * answer.sent_share)]
        self.wfile.write(raw)

    def _head(self, answer: Answer) -> bytes:
        reason = self.responses.get(answer.status, ("",))[0]
        headers = {
            "Server": "FBox simulator",
            "Date": format_datetime(datetime.now(UTC), usegmt=True),
            "Content-Type": answer.content_type,
            "Content-Length": str(len(answer.body)),
            **answer.headers,
        }
        if self.close_connection:
            headers["Connection"] = "close"
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"HTTP/1.1 {answer.status} {reason}\r\n{lines}\r\n".encode("latin-1")
