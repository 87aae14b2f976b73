"""The client against servers, names and networks that misbehave below HTTP."""

import json
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from app.domain.outcome import OutcomeKind
from app.fbox.client import FboxClient
from app.fbox.simulator import Simulator

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
GOOD = json.dumps(
    {
        "data": {"payment_id": "p", "payment_status": "SUCCESS", "error_code": "0"},
        "error": None,
        "is_success": True,
    }
).encode()
Connect = Callable[..., FboxClient]
Serve = Callable[..., Any]

CONFIRMED, RETRY, UNCERTAIN, MISCONFIGURED = (
    OutcomeKind.CONFIRMED,
    OutcomeKind.RETRY,
    OutcomeKind.UNCERTAIN,
    OutcomeKind.MISCONFIGURED,
)


def http(body: bytes, *lines: str) -> bytes:
    head = ["HTTP/1.1 200 OK", f"Content-Length: {len(body)}", *lines]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def answering(*answers: bytes) -> Callable[[Any], None]:
    """Answer each request of a connection by the next of the answers, then hang up."""

    def script(conversation: Any) -> None:
        for answer in answers:
            if conversation.read_request():
                conversation.send(answer)

    return script


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


# --- answers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        http(GOOD),
        http(GOOD, "Connection: close"),
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + GOOD,
        b"HTTP/1.0 200 OK\r\n\r\n" + GOOD,
        b"HTTP/1.1 100 Continue\r\n\r\n" + http(GOOD),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x\r\n%s\r\n0\r\n\r\n" % (len(GOOD), GOOD),
        http(GOOD, "Content-Type: text/html; charset=koi8-r", "Set-Cookie: a=b; Domain=evil"),
    ],
    ids=["length", "close", "until_close", "http_1_0", "continue", "chunked", "odd_headers"],
)
def test_a_good_answer_in_every_framing(connect: Connect, raw_server: Serve, answer: bytes) -> None:
    server = raw_server(answering(answer))
    assert connect(server.url()).confirm("p", LINK).kind is CONFIRMED


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 two hundred OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
        http(GOOD)[:-1],
        b"HTTP/1.1 200 OK\r\nNo colon here\r\n\r\n",
        b"\x00" * 100_000,
    ],
    ids=lambda answer: repr(answer[:28]),
)
def test_what_is_no_whole_answer_is_a_broken_one(
    connect: Connect, raw_server: Serve, answer: bytes
) -> None:
    outcome = connect(raw_server(answering(answer)).url()).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (UNCERTAIN, "broken")
    assert outcome.may_be_done
    assert not outcome.is_offline


def test_reading_stops_at_a_mebibyte(connect: Connect, raw_server: Serve) -> None:
    sent = 0

    def script(conversation: Any) -> None:
        nonlocal sent
        conversation.read_request()
        conversation.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while not conversation.is_over.is_set():
            conversation.send(b"x" * 65536)
            sent += 65536

    outcome = connect(raw_server(script).url()).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (UNCERTAIN, "too_large")
    assert sent < 64 * 1024 * 1024, "the sender was not let run on"


def test_a_compressed_answer_is_not_unpacked(connect: Connect, raw_server: Serve) -> None:
    server = raw_server(answering(http(GOOD, "Content-Encoding: gzip")))
    assert connect(server.url()).confirm("p", LINK).kind is CONFIRMED


def test_an_upgrade_that_nobody_asked_for_is_no_answer(connect: Connect, raw_server: Serve) -> None:
    server = raw_server(answering(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n" + GOOD))
    outcome = connect(server.url()).confirm("p", LINK)
    assert outcome.kind is UNCERTAIN
    assert outcome.may_be_done


def test_an_error_sent_before_the_request_was_read_is_heard(
    connect: Connect, raw_server: Serve
) -> None:
    def script(conversation: Any) -> None:
        conversation.sock.recv(10)
        conversation.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
        conversation.read_request()

    outcome = connect(raw_server(script).url()).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.REJECTED, "413")


# --- time ----------------------------------------------------------------------------------------


def test_silence_is_a_time_out_that_may_be_done(connect: Connect, raw_server: Serve) -> None:
    def script(conversation: Any) -> None:
        conversation.read_request()
        conversation.is_over.wait()

    outcome = connect(raw_server(script).url(), read_timeout_s=0.3).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (UNCERTAIN, "timeout")
    assert outcome.may_be_done
    assert not outcome.is_offline


@pytest.mark.parametrize("in_head", [True, False])
def test_an_answer_that_only_drips_is_given_up(
    connect: Connect, raw_server: Serve, in_head: bool
) -> None:
    def script(conversation: Any) -> None:
        conversation.read_request()
        if in_head:
            conversation.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 90_000)
        else:
            conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n")
            conversation.drip(b"x" * 90_000)

    client = connect(raw_server(script).url(), connect_timeout_s=0.2, read_timeout_s=0.3)
    outcome = client.confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (UNCERTAIN, "timeout")


def test_a_server_that_never_reads_does_not_hold_the_sender(
    connect: Connect, raw_server: Serve
) -> None:
    server = raw_server(lambda conversation: conversation.is_over.wait())
    client = connect(server.url(), read_timeout_s=0.3, write_timeout_s=0.3)
    outcome = client.confirm("p", "x" * 30_000_000)
    assert (outcome.kind, outcome.may_be_done) == (UNCERTAIN, True)


# --- connections ---------------------------------------------------------------------------------


def test_a_refused_connection_is_offline(connect: Connect) -> None:
    outcome = connect(f"http://127.0.0.1:{free_port()}").confirm("p", LINK)
    assert (outcome.kind, outcome.code, outcome.is_offline) == (RETRY, "connect", True)
    assert not outcome.may_be_done


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(
    connect: Connect, raw_server: Serve
) -> None:
    closed = threading.Event()

    def script(conversation: Any) -> None:
        conversation.read_request()
        conversation.send(http(GOOD))
        conversation.sock.shutdown(socket.SHUT_RDWR)
        closed.set()

    client = connect(raw_server(script).url())
    for _ in range(3):
        closed.clear()
        assert client.confirm("p", LINK).kind is CONFIRMED
        assert closed.wait(20)


# --- names ---------------------------------------------------------------------------------------


def resolving_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Let every name have these addresses; gives the list of names that were asked for."""
    asked: list[str] = []

    def look_up(host: str, port: int, *_: object, **__: object) -> list[Any]:
        asked.append(host)
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                0,
                "",
                (address, port),
            )
            for address in addresses
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def test_a_private_name_is_asked_once_and_that_address_connected_to(
    simulator: Simulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = resolving_to(monkeypatch, "127.0.0.1")
    port = simulator.base_url.rpartition(":")[2]
    client = connect(f"http://box.shop.test:{port}")
    assert client.confirm("p", LINK).kind is CONFIRMED
    assert asked == ["box.shop.test"]


def test_the_host_header_keeps_the_name(
    connect: Connect, raw_server: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolving_to(monkeypatch, "127.0.0.1")
    requests: list[bytes] = []
    server = raw_server(lambda conversation: requests.append(conversation.read_request()))
    connect(server.url(host="box.shop.test")).confirm("p", LINK)
    assert f"\r\nHost: box.shop.test:{server.port}\r\n".encode() in requests[0]


@pytest.mark.parametrize(
    "addresses",
    [("8.8.8.8",), ("127.0.0.1", "8.8.8.8"), ("2001:4860:4860::8888",), ("::ffff:8.8.8.8",)],
)
def test_plain_http_does_not_leave_the_shop(
    simulator: Simulator,
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
    addresses: tuple[str, ...],
) -> None:
    resolving_to(monkeypatch, *addresses)
    port = simulator.base_url.rpartition(":")[2]
    outcome = connect(f"http://box.shop.test:{port}").confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (MISCONFIGURED, "public_http")
    assert outcome.message == "box.shop.test"
    assert simulator.connections_accepted == 0


@pytest.mark.parametrize("host", ["8.8.8.8", "[2001:4860:4860::8888]", "0.0.0.0"])
def test_plain_http_to_a_public_address_is_refused_unconnected(connect: Connect, host: str) -> None:
    outcome = connect(f"http://{host}:9", connect_timeout_s=0.2).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (MISCONFIGURED, "public_http")


def test_the_next_address_of_a_name_is_tried(
    simulator: Simulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolving_to(monkeypatch, "::1", "127.0.0.1")
    port = simulator.base_url.rpartition(":")[2]
    assert connect(f"http://box.shop.test:{port}").confirm("p", LINK).kind is CONFIRMED


def test_a_name_without_an_address_is_offline(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    for scheme in ("http", "https"):
        outcome = connect(f"{scheme}://box.shop.test").confirm("p", LINK)
        assert (outcome.kind, outcome.code, outcome.is_offline) == (RETRY, "dns", True)
        assert not outcome.may_be_done


def test_a_name_server_that_hangs_is_given_up_and_let_go_on_closing(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_over, is_asked = threading.Event(), threading.Event()

    def hang(*_: object, **__: object) -> list[Any]:
        is_asked.set()
        is_over.wait(60)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    try:
        outcome = connect("http://box.shop.test", connect_timeout_s=0.3).confirm("p", LINK)
        assert (outcome.kind, outcome.code, outcome.is_offline) == (RETRY, "dns", True)
        is_asked.clear()
        client = connect("http://box.shop.test", connect_timeout_s=60)
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(client.confirm, "p", LINK)
            assert is_asked.wait(20)
            client.close()
            assert answer.result(timeout=20).code == "closed"
    finally:
        is_over.set()
