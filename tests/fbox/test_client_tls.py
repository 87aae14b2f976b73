"""The client against TLS servers, with real certificates made for the purpose.

They were made with OpenSSL and last until 2120; the authority's key was thrown away.
"""

import json
import ssl
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import truststore

from app.domain.outcome import OutcomeKind
from app.fbox.client import FboxClient
from app.fbox.simulator import Simulator

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
BODY = json.dumps(
    {
        "data": {"payment_id": "p", "payment_status": "SUCCESS", "error_code": 0},
        "error": None,
        "is_success": True,
    }
).encode()
Connect = Callable[..., FboxClient]
Serve = Callable[..., Any]
Tls = Callable[[str], ssl.SSLContext]


@pytest.fixture
def trust(certs: Path) -> ssl.SSLContext:
    """What the product trusts, plus the authority of these tests."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=str(certs / "authority.pem"))
    return context


def answer_all(conversation: Any) -> None:
    while conversation.read_request():
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_trusted_certificate(
    connect: Connect, raw_server: Serve, tls_server: Tls, trust: ssl.SSLContext, host: str
) -> None:
    server = raw_server(answer_all, tls_server("good"))
    client = connect(server.url("https", host), ssl_context=trust)
    assert [client.confirm("p", LINK).kind for _ in range(3)] == [OutcomeKind.CONFIRMED] * 3
    with ThreadPoolExecutor(4) as pool:
        kinds = list(pool.map(lambda _: client.confirm("p", LINK).kind, range(8)))
    assert kinds == [OutcomeKind.CONFIRMED] * 8


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [
        ("expired", "expired"),
        ("not_yet", "not valid yet"),
        ("other_host", "another"),
        ("self_signed", "self-signed"),
    ],
)
def test_a_refused_certificate_is_for_the_administrator(
    connect: Connect,
    raw_server: Serve,
    tls_server: Tls,
    trust: ssl.SSLContext,
    certificate: str,
    reason: str,
) -> None:
    reached: list[bytes] = []
    server = raw_server(
        lambda conversation: reached.append(conversation.read_request()), tls_server(certificate)
    )
    outcome = connect(server.url("https"), ssl_context=trust).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.MISCONFIGURED, "certificate")
    assert not outcome.may_be_done
    assert outcome.message is not None
    if sys.platform == "linux":  # elsewhere the system itself words it
        assert reason in outcome.message
    assert b"POST" not in b"".join(reached)


def test_an_authority_that_the_system_does_not_know(
    connect: Connect, raw_server: Serve, tls_server: Tls
) -> None:
    server = raw_server(answer_all, tls_server("good"))
    outcome = connect(server.url("https")).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.MISCONFIGURED, "certificate")
    assert outcome.message


def test_a_server_that_speaks_no_tls(simulator: Simulator, connect: Connect) -> None:
    url = simulator.base_url.replace("http:", "https:")
    outcome = connect(url).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.MISCONFIGURED, "tls")
    assert not outcome.may_be_done
    assert simulator.received == ()


def test_plain_http_to_a_tls_port_is_no_confirmation(
    connect: Connect, raw_server: Serve, tls_server: Tls
) -> None:
    server = raw_server(answer_all, tls_server("good"))
    outcome = connect(server.url("http")).confirm("p", LINK)
    assert outcome.kind is OutcomeKind.UNCERTAIN


def test_a_handshake_that_is_not_answered_left_nothing(connect: Connect, raw_server: Serve) -> None:
    server = raw_server(lambda conversation: conversation.is_over.wait())
    outcome = connect(server.url("https"), connect_timeout_s=0.3).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.RETRY, "connect_timeout")
    assert outcome.is_offline
    assert not outcome.may_be_done


def test_a_connection_closed_during_the_handshake_left_nothing(
    connect: Connect, raw_server: Serve
) -> None:
    server = raw_server(lambda conversation: conversation.sock.recv(10))
    outcome = connect(server.url("https")).confirm("p", LINK)
    assert (outcome.kind, outcome.is_offline) == (OutcomeKind.RETRY, True)
    assert not outcome.may_be_done


def test_closing_ends_a_handshake(connect: Connect, raw_server: Serve) -> None:
    is_asked = threading.Event()

    def script(conversation: Any) -> None:
        conversation.sock.recv(10)
        is_asked.set()
        conversation.is_over.wait()

    client = connect(raw_server(script).url("https"), connect_timeout_s=60)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(client.confirm, "p", LINK)
        assert is_asked.wait(20)
        client.close()
        outcome = answer.result(timeout=20)
    assert (outcome.kind, outcome.code) == (OutcomeKind.RETRY, "closed")
    assert not outcome.may_be_done


def test_an_answer_over_tls_that_breaks_off_may_be_done(
    connect: Connect, raw_server: Serve, tls_server: Tls, trust: ssl.SSLContext
) -> None:
    server = raw_server(lambda conversation: conversation.read_request(), tls_server("good"))
    outcome = connect(server.url("https"), ssl_context=trust).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNCERTAIN, "broken")
    assert outcome.may_be_done


def test_silence_over_tls_is_a_time_out(
    connect: Connect, raw_server: Serve, tls_server: Tls, trust: ssl.SSLContext
) -> None:
    def script(conversation: Any) -> None:
        conversation.read_request()
        conversation.is_over.wait()

    server = raw_server(script, tls_server("good"))
    client = connect(server.url("https"), ssl_context=trust, read_timeout_s=0.5)
    outcome = client.confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNCERTAIN, "timeout")


def test_a_slow_answer_over_tls_survives_the_slices_of_waiting(
    connect: Connect, raw_server: Serve, tls_server: Tls, trust: ssl.SSLContext
) -> None:
    def script(conversation: Any) -> None:
        conversation.read_request()
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(BODY) + BODY
        for start in range(0, len(answer), 64):
            conversation.is_over.wait(0.25)
            conversation.send(answer[start : start + 64])

    server = raw_server(script, tls_server("good"))
    client = connect(server.url("https"), ssl_context=trust)
    assert client.confirm("p", LINK).kind is OutcomeKind.CONFIRMED
