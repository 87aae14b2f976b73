"""The simulator, asked by plain `http.client`, so that nothing of ours vouches for itself."""

import http.client
import json
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fbox_codes import BOX_CODES, PROVIDER_CODES, PROVIDER_WORDS
from app.fbox.scenarios import (
    PHONE,
    Answer,
    Scenario,
    answer_step,
    parse_scenario,
    scenario_in,
)
from app.fbox.simulator import HOST, TERMINAL_ID, Simulator

Reply = tuple[int, dict[str, str], bytes]


def ask(simulator: Simulator, method: str, path: str, body: bytes | None = None) -> Reply:
    port = int(simulator.base_url.rpartition(":")[2])
    connection = http.client.HTTPConnection(HOST, port, timeout=30)
    try:
        connection.request(method, path, body)
        response = connection.getresponse()
        return response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
    finally:
        connection.close()


def confirm(simulator: Simulator, payment_id: str = "p", qr_code: str = "link") -> Any:
    body = json.dumps({"payment_id": payment_id, "qr_code": qr_code}).encode()
    return json.loads(ask(simulator, "POST", "/payment/uzum_confirm", body)[2])


def test_success_looks_as_documented(simulator: Simulator) -> None:
    assert confirm(simulator, "bb75f609") == {
        "data": {
            "payment_id": "bb75f609",
            "payment_status": "SUCCESS",
            "error_code": "0",
            "error_message": None,
            "client_phone_number": PHONE,
        },
        "error": None,
        "is_success": True,
    }


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            b'{"payment_id": "", "qr_code": "x"}',
            '{"payment_id":["This field may not be blank."]}',
        ),
        (
            b'{"payment_id": "p", "qr_code": "  "}',
            '{"qr_code":["This field may not be blank."]}',
        ),
        (
            b"{}",
            '{"payment_id":["This field is required."],"qr_code":["This field is required."]}',
        ),
        (b'{"payment_id": 7, "qr_code": "x"}', '{"payment_id":["Not a valid string."]}'),
        (b'{"payment_id": null, "qr_code": "x"}', '{"payment_id":["This field may not be null."]}'),
        (b'["p"]', '{"non_field_errors":["Invalid data. Expected a dictionary."]}'),
        (b'{"payment_id"', '{"detail":"JSON parse error"}'),
        (b"", '{"detail":"JSON parse error"}'),
        (b"[" * 60_000, '{"detail":"JSON parse error"}'),
    ],
    ids=range(9),
)
def test_input_is_checked_as_fbox_does(simulator: Simulator, body: bytes, message: str) -> None:
    status, _, reply = ask(simulator, "POST", "/payment/uzum_confirm", body)
    assert status == 200
    assert json.loads(reply) == {
        "data": None,
        "error": {"code": 7, "message": message, "data": None},
        "is_success": False,
    }
    assert simulator.received == ()


def test_it_tells_of_itself(simulator: Simulator) -> None:
    status, headers, body = ask(simulator, "GET", "/info/")
    assert status == 200
    assert json.loads(body)["data"]["terminal_id"] == TERMINAL_ID
    assert headers["date"].endswith("GMT")


@pytest.mark.parametrize(("method", "path"), [("GET", "/"), ("POST", "/payment/click_confirm")])
def test_elsewhere_there_is_nothing(simulator: Simulator, method: str, path: str) -> None:
    assert ask(simulator, method, path, b"{}")[0] == 404


def test_an_endless_request_is_refused(simulator: Simulator) -> None:
    assert ask(simulator, "POST", "/payment/uzum_confirm", b"x" * 70_000)[0] == 413


@pytest.mark.parametrize("code", BOX_CODES)
def test_every_box_code_can_be_played(simulator: Simulator, code: str) -> None:
    reply = confirm(simulator, f"sim-box-{code}-1")
    assert reply["error"]["code"] == int(code)
    assert reply["is_success"] is False
    simulator.set_scenario("p", f"box:{code}:Own words: really")
    assert confirm(simulator)["error"] == {
        "code": int(code),
        "message": "Own words: really",
        "data": None,
    }


@pytest.mark.parametrize("word", PROVIDER_WORDS)
@pytest.mark.parametrize("code", PROVIDER_CODES)
def test_every_provider_word_can_be_played(simulator: Simulator, code: str, word: str) -> None:
    data = confirm(simulator, f"sim-provider-{code}-{word}-1")["data"]
    assert (data["error_code"], data["error_message"]) == (code, word)
    simulator.set_scenario("p", f"provider:{code}:{word}")
    data = confirm(simulator)["data"]
    assert (data["error_code"], data["error_message"]) == (code, word)


@pytest.mark.parametrize(
    ("payment_id", "scenario"),
    [
        ("sim-success", "success"),
        ("sim-http_500-anything at all", "http_500"),
        ("sim-rejected-404-1", "provider:404"),
        ("sim-rejected-404-operation.not.found-1", "provider:404:operation.not.found"),
        ("sim-box-333", "box:333"),
        ("sim-dropped_after_then_success-1", "dropped_after_then_success"),
        ("sim-in_process_then_success-1", "in_process_then_success"),
        ("sim-nonsense-1", None),
        ("sim-box", None),
        ("sim-success2", None),
        ("sim-", None),
        ("simple", None),
        ("bb75f609-6d97-4b45-9ed3-80e5fcd19ef1", None),
    ],
)
def test_a_payment_id_can_ask_for_its_scenario(payment_id: str, scenario: str | None) -> None:
    assert scenario_in(payment_id) == scenario


@given(st.text() | st.text().map("sim-{}".format))
def test_any_payment_id_has_an_answer(payment_id: str) -> None:
    for step in parse_scenario(scenario_in(payment_id) or "success"):
        assert isinstance(answer_step(step, payment_id), Answer)


@pytest.mark.parametrize("text", ["", "succes", "box", "box:", "box:x", "success_then_"])
def test_a_scenario_that_does_not_exist_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="no scenario"):
        Simulator(scenarios={"p": text})


def test_steps_follow_each_other_and_the_last_one_stays(simulator: Simulator) -> None:
    simulator.set_scenario("p", "in_process_then_null_phone_then_success")
    replies = [confirm(simulator)["data"] for _ in range(4)]
    assert [data["payment_status"] for data in replies] == ["FAILED"] + ["SUCCESS"] * 3
    assert [data["client_phone_number"] for data in replies] == [None, None, PHONE, PHONE]
    assert [received.scenario for received in simulator.received] == [
        Scenario.IN_PROCESS,
        Scenario.NULL_PHONE,
        Scenario.SUCCESS,
        Scenario.SUCCESS,
    ]


def test_scenarios_and_the_default_are_given_at_the_start() -> None:
    with Simulator(scenarios={"p": "box:333"}, default="null_phone") as simulator:
        assert confirm(simulator, "p")["error"]["code"] == 333
        assert confirm(simulator, "q")["data"]["client_phone_number"] is None


def test_what_was_done_is_told_from_what_was_only_received(simulator: Simulator) -> None:
    for name in ("dropped", "dropped_after", "cut_off", "http_500", "box:333", "success"):
        simulator.set_scenario(name, name)
        body = json.dumps({"payment_id": name, "qr_code": "link"}).encode()
        try:
            ask(simulator, "POST", "/payment/uzum_confirm", body)
        except (http.client.HTTPException, OSError):
            continue
    assert set(simulator.attached) == {"dropped_after", "cut_off", "success"}
    assert len(simulator.received) == 6


def test_answers_are_given_side_by_side(simulator: Simulator) -> None:
    barrier = threading.Barrier(4, timeout=30)
    simulator.latency_s = 0.3

    def ask_together(number: int) -> None:
        barrier.wait()
        confirm(simulator, f"p{number}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(ask_together, range(4)))
    assert simulator.max_in_flight > 1


def test_it_listens_on_loopback_alone(simulator: Simulator) -> None:
    assert simulator.base_url.startswith("http://127.0.0.1:")


def test_offline_hangs_up_and_comes_back_on_the_same_port(simulator: Simulator) -> None:
    port = int(simulator.base_url.rpartition(":")[2])
    idle = socket.create_connection((HOST, port), timeout=30)
    assert confirm(simulator)["is_success"]
    simulator.go_offline()
    assert idle.recv(1) == b"", "an idle connection is hung up too"
    idle.close()
    with pytest.raises(ConnectionError):
        socket.create_connection((HOST, port), timeout=30).close()
    simulator.come_back()
    assert int(simulator.base_url.rpartition(":")[2]) == port
    assert confirm(simulator)["is_success"]
    assert len(simulator.received) == 2


def test_stopping_does_not_wait_for_a_slow_answer(simulator: Simulator) -> None:
    simulator.set_scenario("p", "slow")
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(confirm, simulator, "p")
        assert simulator.wait_for(lambda: len(simulator.received) == 1)
        started = time.monotonic()
        simulator.stop()
        with pytest.raises((http.client.HTTPException, OSError)):
            answer.result(timeout=30)
    assert time.monotonic() - started < 30, "the slow answer would have taken 60 s"
    assert simulator.attached == {}


def test_stopping_twice_and_before_the_start_does_no_harm() -> None:
    simulator = Simulator()
    simulator.stop()
    simulator.start()
    simulator.stop()
    simulator.stop()
