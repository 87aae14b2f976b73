"""The client against the simulator: real HTTP on loopback."""

import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from app import __version__
from app.domain.outcome import CodeOwner, OutcomeKind
from app.fbox.client import FboxClient
from app.fbox.scenarios import PHONE, Scenario
from app.fbox.simulator import TERMINAL_ID, Simulator

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
Connect = Callable[..., FboxClient]

CONFIRMED, REJECTED, RETRY, UNCERTAIN, MISCONFIGURED = (
    OutcomeKind.CONFIRMED,
    OutcomeKind.REJECTED,
    OutcomeKind.RETRY,
    OutcomeKind.UNCERTAIN,
    OutcomeKind.MISCONFIGURED,
)


def test_a_confirm_carries_exactly_the_two_strings(simulator: Simulator, connect: Connect) -> None:
    outcome = connect(simulator.base_url).confirm("платёж-1", LINK)
    assert (outcome.kind, outcome.client_phone_number) == (CONFIRMED, PHONE)
    (received,) = simulator.received
    assert (received.payment_id, received.qr_code) == ("платёж-1", LINK)
    assert simulator.attached == {"платёж-1": LINK}


@pytest.mark.parametrize(
    ("scenario", "kind", "code", "may_be_done"),
    [
        (Scenario.SUCCESS, CONFIRMED, None, False),
        (Scenario.NULL_PHONE, CONFIRMED, None, False),
        (Scenario.IN_PROCESS, RETRY, "400", False),
        (Scenario.DROPPED, UNCERTAIN, "broken", True),
        (Scenario.DROPPED_AFTER, UNCERTAIN, "broken", True),
        (Scenario.CUT_OFF, UNCERTAIN, "broken", True),
        (Scenario.RESET, UNCERTAIN, "broken", True),
        (Scenario.HTTP_500, UNCERTAIN, "500", True),
        (Scenario.RATE_LIMITED, RETRY, "429", False),
        (Scenario.BUSY, RETRY, "503", True),
        (Scenario.NGROK_OFFLINE, RETRY, "tunnel_offline", False),
        (Scenario.HTML, UNCERTAIN, "html", True),
        (Scenario.EMPTY, UNCERTAIN, "empty", True),
        (Scenario.TRUNCATED, UNCERTAIN, "malformed", True),
        (Scenario.TOO_LARGE, UNCERTAIN, "too_large", True),
        (Scenario.DEEP_JSON, UNCERTAIN, "malformed", True),
        (Scenario.OTHER_PAYMENT, UNCERTAIN, "other_payment", True),
        (Scenario.REDIRECT, MISCONFIGURED, "redirect", False),
        (Scenario.WRONG_TYPES, UNCERTAIN, "wrong_types", True),
        ("box:105", RETRY, "105", False),
        ("box:333", REJECTED, "333", False),
        ("provider:404", REJECTED, "404", False),
        ("provider:400:transaction.duplicated", REJECTED, "400", True),
    ],
)
def test_each_scenario(
    simulator: Simulator,
    connect: Connect,
    scenario: str,
    kind: OutcomeKind,
    code: str | None,
    may_be_done: bool,
) -> None:
    simulator.set_scenario("p", scenario)
    client = connect(simulator.base_url)
    outcome = client.confirm("p", LINK)
    assert (outcome.kind, outcome.code, outcome.may_be_done) == (kind, code, may_be_done)
    assert outcome.is_offline is (scenario == Scenario.NGROK_OFFLINE)
    assert client.confirm("q", LINK).kind is CONFIRMED, "the connection must be usable again"


def test_the_request_on_the_wire(connect: Connect, raw_server: Callable[..., Any]) -> None:
    requests: list[bytes] = []

    def script(conversation: Any) -> None:
        requests.append(conversation.read_request())

    server = raw_server(script)
    url = f"{server.url()}/api/"
    headers = {
        "X-Proxy-Key": "s3cret",
        "Content-Type": "text/plain",
        "Host": "evil",
        "TE": "x",
        "accept": "a/b",
    }
    connect(url, headers=headers).confirm("p", LINK)
    head, _, body = requests[0].partition(b"\r\n\r\n")
    first, *lines = head.decode().split("\r\n")
    fields = [line.lower().split(": ", 1) for line in lines]
    assert first == "POST /api/payment/uzum_confirm HTTP/1.1"
    assert len(dict(fields)) == len(fields), "no header twice"
    found = dict(fields)
    assert found.pop("content-length") == str(len(body))
    assert found.pop("host") == f"127.0.0.1:{server.port}"
    assert found == {
        "content-type": "application/json",
        "accept": "a/b",
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "user-agent": f"uzumfiskal/{__version__}",
        "x-proxy-key": "s3cret",
    }
    assert json.loads(body) == {"payment_id": "p", "qr_code": LINK}


def test_a_connection_is_used_again(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.base_url)
    for number in range(5):
        client.confirm(f"p{number}", LINK)
    assert simulator.connections_accepted == 1


def test_four_threads_share_a_client(simulator: Simulator, connect: Connect) -> None:
    simulator.latency_s = 0.02
    client = connect(simulator.base_url)
    with ThreadPoolExecutor(8) as pool:
        kinds = list(pool.map(lambda n: client.confirm(f"p{n}", LINK).kind, range(40)))
    assert kinds == [CONFIRMED] * 40
    assert 2 <= simulator.max_in_flight <= 4
    assert simulator.connections_accepted <= 4


def test_a_fifth_request_waits_its_turn_and_is_not_called_offline(
    simulator: Simulator, connect: Connect
) -> None:
    client = connect(simulator.base_url, connect_timeout_s=0.3)
    with ThreadPoolExecutor(4) as pool:
        for number in range(4):
            simulator.set_scenario(f"slow{number}", "slow")
            pool.submit(client.confirm, f"slow{number}", LINK)
        assert simulator.wait_for(lambda: len(simulator.received) == 4)
        outcome = client.confirm("fifth", LINK)
        client.close()
    assert (outcome.kind, outcome.code, outcome.is_offline) == (RETRY, "busy", False)
    assert not outcome.may_be_done


def test_closing_ends_what_is_in_flight(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.base_url)
    simulator.set_scenario("p", "slow")
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(client.confirm, "p", LINK)
        assert simulator.wait_for(lambda: len(simulator.received) == 1)
        client.close()
        outcome = answer.result(timeout=20)
    assert (outcome.kind, outcome.code) == (UNCERTAIN, "closed")
    assert outcome.may_be_done


def test_closing_ends_the_wait_for_a_turn(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.base_url, connect_timeout_s=60)
    with ThreadPoolExecutor(5) as pool:
        answers = []
        for number in range(5):
            simulator.set_scenario(f"p{number}", "slow")
            answers.append(pool.submit(client.confirm, f"p{number}", LINK))
        assert simulator.wait_for(lambda: len(simulator.received) == 4)
        client.close()
        outcomes = [answer.result(timeout=20) for answer in answers]
    assert sorted(outcome.kind for outcome in outcomes) == sorted([UNCERTAIN] * 4 + [RETRY])


def test_a_closed_client_says_try_again(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.base_url)
    client.confirm("p", LINK)
    client.close()
    client.close()
    outcome = client.confirm("q", LINK)
    assert (outcome.kind, outcome.code) == (RETRY, "closed")
    assert not outcome.may_be_done
    assert not outcome.is_offline
    assert len(simulator.received) == 1
    info = client.info()
    assert not info.is_reachable
    assert info.outcome is not None


def test_a_client_that_never_asked_can_be_closed(connect: Connect) -> None:
    connect("http://127.0.0.1:9").close()


def test_offline_and_back_again(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.base_url)
    assert client.confirm("p", LINK).kind is CONFIRMED
    simulator.go_offline()
    outcome = client.confirm("p", LINK)
    assert (outcome.kind, outcome.is_offline, outcome.may_be_done) == (RETRY, True, False)
    assert outcome.owner is CodeOwner.TILL
    simulator.come_back()
    assert client.confirm("p", LINK).kind is CONFIRMED


def test_a_proxy_of_the_environment_is_not_used(
    simulator: Simulator, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert connect(simulator.base_url).confirm("p", LINK).kind is CONFIRMED


def test_header_values_never_reach_a_log(
    simulator: Simulator, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    connect(simulator.base_url, headers={"X-Key": "s3cret-value"}).confirm("p", LINK)
    assert len(simulator.received) == 1
    assert "s3cret-value" not in caplog.text
    assert simulator.base_url not in caplog.text


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "address"),
        ("box", "address"),
        ("ftp://box", "address"),
        ("http://box?x", "address"),
        ("http://user:pw@127.0.0.1", "address"),
    ],
)
def test_a_senseless_address_is_an_outcome_too(connect: Connect, url: str, code: str) -> None:
    outcome = connect(url).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (MISCONFIGURED, code)
    assert not outcome.may_be_done
    info = connect(url).info()
    assert not info.is_reachable
    assert info.outcome is not None
    assert info.outcome.kind is MISCONFIGURED


@pytest.mark.parametrize("value", ["ключ", "a\r\nX: y", "a\x00"])
def test_a_header_that_cannot_be_sent(simulator: Simulator, connect: Connect, value: str) -> None:
    outcome = connect(simulator.base_url, headers={"X-Key": value}).confirm("p", LINK)
    assert (outcome.kind, outcome.code) == (MISCONFIGURED, "header")
    assert outcome.message == "X-Key"
    assert simulator.received == ()


def test_the_box_tells_of_itself(simulator: Simulator, connect: Connect) -> None:
    info = connect(simulator.base_url).info()
    assert info.is_reachable
    assert info.outcome is None
    assert info.terminal_id == TERMINAL_ID
    assert info.version == "simulator"
    assert info.latency_ms is not None
    assert info.server_date is not None


@pytest.mark.parametrize(
    ("scenario", "is_reachable", "code"),
    [
        ("box:102", True, "102"),
        ("html", False, "html"),
        ("redirect", False, "redirect"),
        ("ngrok_offline", False, "tunnel_offline"),
        ("http_500", False, "500"),
        ("dropped", False, "broken"),
    ],
)
def test_a_box_that_is_not_well(
    simulator: Simulator, connect: Connect, scenario: str, is_reachable: bool, code: str
) -> None:
    simulator.set_info(scenario)
    info = connect(simulator.base_url).info()
    assert info.is_reachable is is_reachable
    assert info.outcome is not None
    assert info.outcome.code == code
    assert not info.outcome.may_be_done


def test_httpx_is_not_loaded_before_the_first_request() -> None:
    code = (
        "import sys; from app.fbox.client import FboxClient, FboxSettings;"
        "FboxClient(FboxSettings('http://127.0.0.1:9')).close();"
        "print(sorted({'httpx', 'httpcore', 'ssl', 'email', 'truststore'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_many_threads_may_close_one_client(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.base_url)
    simulator.set_scenario("p", "slow")
    asking = threading.Thread(target=client.confirm, args=("p", LINK))
    asking.start()
    assert simulator.wait_for(lambda: len(simulator.received) == 1)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: client.close(), range(4)))
    asking.join(20)
    assert not asking.is_alive()
