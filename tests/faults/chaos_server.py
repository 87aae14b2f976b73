"""A server on loopback that answers each confirm by another misbehaviour, and knows which.

It speaks raw bytes, since most of what it does is no HTTP. A misbehaviour says what the till must
make of it: a kind of outcome, or several where the wire leaves it open.
"""

import gzip
import json
import random
import re
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from app.domain.outcome import OutcomeKind
from app.fbox.scenarios import Answer, answer_step
from tests.faults.notebook import Notebook

CONFIRMED, REJECTED, RETRY, UNCERTAIN, MISCONFIGURED = OutcomeKind
LATE_S = 0.9
"""Longer than the till's patience in this run."""
GIGABYTES = 2 * 1024**3
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class Wire:
    """One connection, in the hands of a misbehaviour."""

    def __init__(self, sock: socket.socket, is_over: threading.Event) -> None:
        self.sock = sock
        self._is_over = is_over
        self.is_kept = True

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def close(self) -> None:
        self.is_kept = False

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.is_kept = False

    def wait(self, seconds: float) -> None:
        self._is_over.wait(seconds)

    def answer(self, answer: Answer) -> None:
        """Send an answer in good HTTP."""
        if answer.is_reset:
            self.reset()
            return
        lines = [f"HTTP/1.1 {answer.status} X", f"Content-Length: {len(answer.body)}"]
        lines += [f"Content-Type: {answer.content_type}"]
        lines += [f"{name}: {value}" for name, value in answer.headers.items()]
        raw = "\r\n".join(lines).encode() + b"\r\n\r\n" + answer.body
        if answer.sent_share < 1:
            self.close()
        self.send(raw[: int(len(raw) * answer.sent_share)])


Act = Callable[[Wire, str], None]


@dataclass(frozen=True)
class Misbehaviour:
    """`is_done` says whether the receipt counts as attached after it."""

    name: str
    act: Act
    kinds: frozenset[OutcomeKind]
    is_done: bool = False


def good_body(payment_id: str, **changes: object) -> bytes:
    data = {
        "payment_id": payment_id,
        "payment_status": "SUCCESS",
        "error_code": "0",
        "error_message": None,
        "client_phone_number": "998712565009",
    } | changes
    return json.dumps({"data": data, "error": None, "is_success": True}).encode()


def http(body: bytes, *lines: str, length: object = None, status: str = "200 OK") -> bytes:
    said = len(body) if length is None else length
    head = [f"HTTP/1.1 {status}", f"Content-Length: {said}", *lines]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def _scenario(step: str) -> Act:
    return lambda wire, payment_id: wire.answer(answer_step(step, payment_id))


def _good(**changes: object) -> Act:
    return lambda wire, payment_id: wire.send(http(good_body(payment_id, **changes)))


def _raw(make: Callable[[str], bytes], *, closes: bool = False) -> Act:
    def act(wire: Wire, payment_id: str) -> None:
        wire.send(make(payment_id))
        if closes:
            wire.close()

    return act


def _status(status: str, *lines: str, body: bytes = b"<h1>no</h1>") -> Act:
    return _raw(lambda _: http(body, "Content-Type: text/html", *lines, status=status))


def _partly(share: float, *, is_reset: bool) -> Act:
    def act(wire: Wire, payment_id: str) -> None:
        raw = http(good_body(payment_id))
        wire.send(raw[: int(len(raw) * share)])
        wire.reset() if is_reset else wire.close()

    return act


def _late(wire: Wire, payment_id: str) -> None:
    wire.wait(LATE_S)
    wire.send(http(good_body(payment_id)))


def _drip(wire: Wire, payment_id: str) -> None:
    for byte in http(good_body(payment_id)):
        wire.send(bytes([byte]))
        wire.wait(0.05)


def _endless(wire: Wire, payment_id: str) -> None:
    wire.send(http(b"", length=GIGABYTES))
    block = good_body(payment_id).ljust(65536)
    for _ in range(GIGABYTES // len(block)):
        wire.send(block)


def _endless_head(wire: Wire, _payment_id: str) -> None:
    wire.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(100_000):
        wire.send(b"X-%d: %s\r\n" % (number, b"y" * 1000))


def _chunked(payment_id: str) -> bytes:
    body = good_body(payment_id)
    parts = b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 9]), body[i : i + 9])
                     for i in range(0, len(body), 9))  # fmt: skip
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + parts + b"0\r\n\r\n"


def _two_lengths(payment_id: str) -> bytes:
    body = good_body(payment_id)
    return http(body, f"Content-Length: {len(body) + 7}")


def _gzipped(payment_id: str) -> bytes:
    return http(gzip.compress(good_body(payment_id)), "Content-Encoding: gzip")


def _cyrillic(payment_id: str) -> bytes:
    body = good_body(payment_id)[:-1] + ', "примечание": "чек"}'.encode("cp1251")
    return http(body, "Content-Type: application/json; charset=utf-8")


def _two_replies(payment_id: str) -> bytes:
    return http(good_body(payment_id)) + http(good_body("somebody-else"))


def _of(kinds: OutcomeKind | tuple[OutcomeKind, ...]) -> frozenset[OutcomeKind]:
    return frozenset(kinds if isinstance(kinds, tuple) else (kinds,))


_DONE = {
    "null_phone": (_good(client_phone_number=None), CONFIRMED),
    "whole_number_code": (_good(error_code=0), CONFIRMED),
    "odd_phone": (_good(client_phone_number="<b>%s{0}\u202e</b>"), CONFIRMED),
    "chunks_of_nine": (_raw(_chunked), CONFIRMED),
    "until_close": (
        _raw(lambda p: b"HTTP/1.0 200 OK\r\n\r\n" + good_body(p), closes=True),
        CONFIRMED,
    ),
    "continue_first": (
        _raw(lambda p: b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + http(good_body(p))),
        CONFIRMED,
    ),
    "closed_while_idle": (_raw(lambda p: http(good_body(p)), closes=True), CONFIRMED),
    "two_replies": (_raw(_two_replies), CONFIRMED),
    "wrong_charset": (_raw(_cyrillic), CONFIRMED),
    "gzip_unasked": (_raw(_gzipped), UNCERTAIN),
    "length_too_small": (
        _raw(lambda p: http(good_body(p), length=len(good_body(p)) - 20)),
        UNCERTAIN,
    ),
    "length_too_large": (
        _raw(lambda p: http(good_body(p), length=len(good_body(p)) + 50), closes=True),
        UNCERTAIN,
    ),
    "length_of_words": (_raw(lambda p: http(good_body(p), length="banana")), UNCERTAIN),
    "length_negative": (_raw(lambda p: http(good_body(p), length=-1)), UNCERTAIN),
    "two_lengths": (_raw(_two_lengths), UNCERTAIN),
    "closed_in_head": (_partly(0.05, is_reset=False), UNCERTAIN),
    "reset_in_head": (_partly(0.05, is_reset=True), UNCERTAIN),
    "closed_in_body": (_partly(0.8, is_reset=False), UNCERTAIN),
    "reset_in_body": (_partly(0.8, is_reset=True), UNCERTAIN),
    "late": (_late, UNCERTAIN),
    "drip": (_drip, UNCERTAIN),
    "endless_body": (_endless, UNCERTAIN),
    "no_http": (_raw(good_body, closes=True), UNCERTAIN),
}
_NOT_DONE = {
    "closed": (lambda wire, _: wire.close(), UNCERTAIN),
    "reset": (lambda wire, _: wire.reset(), UNCERTAIN),
    "endless_head": (_endless_head, UNCERTAIN),
    "empty": (_scenario("empty"), UNCERTAIN),
    "truncated": (_scenario("truncated"), UNCERTAIN),
    "deep_json": (_scenario("deep_json"), UNCERTAIN),
    "other_payment": (_scenario("other_payment"), UNCERTAIN),
    "wrong_types": (_scenario("wrong_types"), UNCERTAIN),
    "success_with_code": (_good(error_code="404"), UNCERTAIN),
    "success_reversed": (_good(payment_status="REVERSED"), REJECTED),
    "success_unknown_word": (_good(payment_status="MAYBE"), UNCERTAIN),
    "success_without_code": (_good(error_code=None), UNCERTAIN),
    "login_page": (_scenario("html"), UNCERTAIN),
    "login_redirect": (_scenario("redirect"), MISCONFIGURED),
    "unauthorized": (_status("401 Unauthorized"), MISCONFIGURED),
    "proxy_login": (_status("407 Proxy Authentication Required"), MISCONFIGURED),
    "nobody_of_that_name": (_status("404 Not Found"), MISCONFIGURED),
    "server_error": (_status("500 Internal Server Error"), UNCERTAIN),
    "bad_gateway": (_status("502 Bad Gateway"), UNCERTAIN),
    "gateway_timeout": (_status("504 Gateway Timeout"), UNCERTAIN),
    "unavailable": (_status("503 Service Unavailable"), UNCERTAIN),
    "busy": (_scenario("busy"), RETRY),
    "rate_limited": (_scenario("rate_limited"), RETRY),
    "tunnel_down": (_scenario("ngrok_offline"), RETRY),
    "in_process": (_scenario("in_process"), RETRY),
    "internal_error": (_scenario("box:103"), RETRY),
    "billing": (_scenario("box:105"), RETRY),
    "refused": (_scenario("box:106"), REJECTED),
    "subscription": (_scenario("box:333"), REJECTED),
    "validation": (_scenario("box:7"), REJECTED),
    "unknown_code": (_scenario("box:65535:<script>alert(1)</script> %s {0}"), REJECTED),
    "not_found": (_scenario("provider:404:operation.not.found"), REJECTED),
    "duplicated": (_scenario("provider:409:transaction.duplicated"), REJECTED),
}
GOOD = Misbehaviour("success", _good(), _of(CONFIRMED), is_done=True)
MISBEHAVIOURS = [
    *(Misbehaviour(name, act, _of(kinds), is_done=True) for name, (act, kinds) in _DONE.items()),
    *(Misbehaviour(name, act, _of(kinds)) for name, (act, kinds) in _NOT_DONE.items()),
]


class ChaosServer:
    """Threads share it. A context manager."""

    def __init__(self, seed: int, record: Path, good_share: float = 0.35) -> None:
        """Listen.

        Args:
            seed: of the misbehaviours.
            record: a file for what arrives, since this process's memory is measured.
            good_share: of answers that are as they should be.
        """
        self._rng = random.Random(seed)
        self._good_share = good_share
        self._lock = threading.Lock()
        self._is_over = threading.Event()
        self._sockets: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._last: dict[str, deque[Misbehaviour]] = {}
        self._record = Notebook(record)
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def arrivals(self) -> list[tuple[str, str, bool]]:
        """Give payment, link, and whether it was attached, of each confirm, in order."""
        return [(payment_id, link, is_done) for payment_id, link, is_done in self._record.read()]

    def take(self, payment_id: str) -> list[Misbehaviour]:
        """Tell how this payment's requests were answered since the last question."""
        with self._lock:
            return list(self._last.pop(payment_id, ()))

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while not self._is_over.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._sockets.add(sock)
            threading.Thread(target=self._converse, args=(sock,), daemon=True).start()

    def _converse(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wire = Wire(sock, self._is_over)
        with suppress(OSError):
            while wire.is_kept:
                request = _read_request(sock)
                if request is None:
                    break
                head, body = request
                if head.startswith(b"GET"):
                    wire.send(
                        http(b'{"data":{"terminal_id":"UZ1"},"error":null,"is_success":true}')
                    )
                else:
                    self._answer(wire, body)
        with self._lock:
            self._sockets.discard(sock)
        sock.close()

    def _answer(self, wire: Wire, body: bytes) -> None:
        pair = json.loads(body)
        payment_id, link = pair["payment_id"], pair["qr_code"]
        with self._lock:
            is_good = self._rng.random() < self._good_share
            how = GOOD if is_good else self._rng.choice(MISBEHAVIOURS)
            self._record.add(payment_id, link, how.is_done)
            self._last.setdefault(payment_id, deque()).append(how)
        how.act(wire, payment_id)


def _read_request(sock: socket.socket) -> tuple[bytes, bytes] | None:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = sock.recv(65536)
        if not chunk:
            return None
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    found = _LENGTH.search(head)
    length = int(found.group(1)) if found else 0
    while len(body) < length:
        chunk = sock.recv(65536)
        if not chunk:
            return None
        body += chunk
    return head, body
