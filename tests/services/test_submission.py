"""The sending thread against a real server, a real journal and a clock that is moved by hand."""

import socket
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.fbox.simulator import Simulator
from app.journal import claims, payments, submissions
from app.journal.journal import Journal
from app.journal.owners import Owner
from app.journal.submissions import Submission
from app.services.checkout import Checkout
from app.services.clock import SystemClock
from app.services.submission import SubmissionWorker
from app.services.views import ScanResult, ServerState
from tests.samples import NOW, link_of, receipt_of

MakeWorker = Callable[..., SubmissionWorker]
DEADLINE_S = 20.0


@pytest.fixture
def pair(journal: Journal, checkout: Checkout) -> Callable[[str, int], None]:
    def make(payment_id: str, number: int) -> None:
        with journal.writing() as connection:
            payments.add(connection, Payment(payment_id, NOW, "test"))
        paired = checkout.pair(payment_id, receipt_of(number), "wedge", NOW)
        assert paired.result is ScanResult.PAIRED

    return make


def _submission(journal: Journal, payment_id: str) -> Submission:
    with journal.reading() as connection:
        stored = payments.find(connection, payment_id)
        assert stored is not None
        submission = submissions.latest_of_payment(connection, stored.serial)
    assert submission is not None
    return submission


def _state(journal: Journal, payment_id: str) -> PaymentState:
    with journal.reading() as connection:
        stored = payments.find(connection, payment_id)
    assert stored is not None
    return stored.payment.state


def _outcomes(journal: Journal, payment_id: str) -> list[Outcome | None]:
    submission = _submission(journal, payment_id)
    with journal.reading() as connection:
        return [attempt.outcome for attempt in submissions.attempts_of(connection, submission.id)]


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    tick = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        tick.wait(0.01)


def test_a_pair_is_sent_and_confirmed(journal, worker, simulator, pair) -> None:
    pair("one", 1)
    assert worker.run_once() is None
    assert [(r.payment_id, r.qr_code) for r in simulator.received] == [("one", link_of(1))]
    assert _state(journal, "one") is PaymentState.CONFIRMED
    with journal.reading() as connection:
        stored = payments.find(connection, "one")
    assert stored.client_phone_number == "998712565009"
    assert worker.run_once() is not None
    assert len(simulator.received) == 1


def test_the_attempt_is_committed_before_the_request_arrives(
    journal, worker_of, pair, tmp_path, clock
) -> None:
    """The server itself looks into the journal while it has the request."""
    seen: list[Outcome | str | None] = []

    class Looking:
        def confirm(self, payment_id: str, qr_code: str) -> Outcome:
            seen.extend(_outcomes(journal, payment_id))
            seen.append(_state(journal, payment_id))
            return Outcome(OutcomeKind.CONFIRMED, http_status=200)

        def close(self) -> None: ...

    pair("one", 1)
    owner = Owner(tmp_path / "owners")
    SubmissionWorker(journal, Looking(), owner, clock).run_once()
    owner.release()
    assert seen == [None, PaymentState.SENDING]


def test_retries_wait_longer_and_longer_up_to_a_minute(
    journal, worker, simulator, pair, clock
) -> None:
    simulator.set_scenario("one", "box:103")
    pair("one", 1)
    waits = []
    for _ in range(12):
        assert worker.run_once() is None
        due = _submission(journal, "one").due_at_ms
        waits.append((due - clock.schedule_ms()) / 1000)
        assert worker.run_once() is not None, "it was sent again at once"
        clock.advance(waits[-1])
    assert len(simulator.received) == 12
    for wait, full in zip(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60], strict=True):
        assert max(1, full * 0.75) <= wait <= full
    assert _state(journal, "one") is PaymentState.WAITING
    simulator.set_scenario("one", "success")
    clock.advance(60)
    worker.run_once()
    assert _state(journal, "one") is PaymentState.CONFIRMED


@pytest.mark.parametrize("scenario", ["rate_limited", "busy"])
def test_retry_after_is_obeyed_and_no_button_shortens_it(
    journal, worker, simulator, pair, clock, checkout, scenario
) -> None:
    simulator.set_scenario("one", f"{scenario}_then_success")
    pair("one", 1)
    worker.run_once()
    outcome = _outcomes(journal, "one")[-1]
    assert outcome is not None
    assert outcome.retry_after_s
    assert _submission(journal, "one").due_at_ms - clock.schedule_ms() == pytest.approx(
        max(1, outcome.retry_after_s) * 1000
    )
    checkout.retry("one")
    clock.advance(outcome.retry_after_s - 0.1)
    assert worker.run_once() is not None
    assert len(simulator.received) == 1
    clock.advance(0.2)
    assert worker.run_once() is None
    assert _state(journal, "one") is PaymentState.CONFIRMED


def test_an_uncertain_one_is_sent_six_times_more_and_then_waits_for_a_person(
    journal, worker, simulator, pair, clock, checkout
) -> None:
    simulator.set_scenario("one", "http_500")
    pair("one", 1)
    began = clock.schedule_ms()
    for _ in range(7):
        assert worker.run_once() is None
        assert _state(journal, "one") is PaymentState.UNCERTAIN
        due = _submission(journal, "one").due_at_ms
        if due is not None:
            clock.advance((due - clock.schedule_ms()) / 1000)
    assert due is None
    assert 540 <= (clock.schedule_ms() - began) / 1000 <= 660
    clock.advance(86_400)
    assert worker.run_once() is not None
    assert len(simulator.received) == 7
    assert len({(r.payment_id, r.qr_code) for r in simulator.received}) == 1
    assert _state(journal, "one") is PaymentState.UNCERTAIN
    simulator.set_scenario("one", "success")
    checkout.retry("one")
    worker.run_once()
    assert _state(journal, "one") is PaymentState.CONFIRMED


def test_a_rejection_after_an_unanswered_attempt_knows_of_it(
    journal, worker, simulator, pair, clock
) -> None:
    simulator.set_scenario("one", "dropped_after_then_provider:404:operation.not.found")
    simulator.set_scenario("two", "provider:404:operation.not.found")
    pair("one", 1)
    pair("two", 2)
    for _ in range(3):
        worker.run_once()
        clock.advance(10)
    assert _state(journal, "one") is PaymentState.REJECTED
    assert _submission(journal, "one").may_be_done
    assert not _submission(journal, "two").may_be_done


def test_a_dead_network_pauses_the_whole_queue_and_one_probe_resumes_it(
    journal, worker, simulator, pair, clock
) -> None:
    simulator.go_offline()
    for number in range(5):
        pair(f"p{number}", number)
    worker.run_once()
    assert worker.gate.status.server is ServerState.OFFLINE
    since = worker.gate.status.since
    for _ in range(20):
        assert worker.run_once() is not None, "something was sent into the void"
        clock.advance(0.04)
    outcomes = [outcome for n in range(5) for outcome in _outcomes(journal, f"p{n}")]
    assert len(outcomes) == 1
    assert all(_submission(journal, f"p{n}").attempts == 0 for n in range(5))
    clock.advance(60)
    worker.run_once()
    assert worker.gate.status.since == since
    simulator.come_back()
    clock.advance(60)
    for _ in range(6):
        worker.run_once()
    assert worker.gate.status.server is ServerState.ONLINE
    assert all(_state(journal, f"p{n}") is PaymentState.CONFIRMED for n in range(5))


def test_an_offline_tunnel_is_no_refusal(journal, worker, simulator, pair) -> None:
    simulator.set_scenario("one", "ngrok_offline")
    pair("one", 1)
    worker.run_once()
    assert _state(journal, "one") is PaymentState.WAITING
    assert worker.gate.status.server is ServerState.OFFLINE


def test_a_misconfigured_server_pauses_and_burns_nothing(
    journal, worker, simulator, pair, clock
) -> None:
    simulator.set_scenario("one", "redirect")
    pair("one", 1)
    pair("two", 2)
    worker.run_once()
    status = worker.gate.status
    assert status.server is ServerState.MISCONFIGURED
    assert status.advice is not None
    assert worker.run_once() is not None
    assert [r.payment_id for r in simulator.received] == ["one"]
    assert _submission(journal, "one").attempts == 0
    simulator.set_scenario("one", "success")
    clock.advance(61)
    worker.run_once()
    worker.run_once()
    assert worker.gate.status.server is ServerState.ONLINE
    assert _state(journal, "one") is PaymentState.CONFIRMED
    assert _state(journal, "two") is PaymentState.CONFIRMED


def test_without_a_server_nothing_is_sent_until_one_is_set(
    journal, tmp_path, clock, pair, simulator
) -> None:
    owner = Owner(tmp_path / "owners")
    worker = SubmissionWorker(journal, None, owner, clock)
    pair("one", 1)
    assert worker.run_once() is not None
    assert worker.gate.status.server is ServerState.NOT_CONFIGURED
    worker.change_server(FboxClient(FboxSettings(simulator.base_url)))
    worker.run_once()
    assert _state(journal, "one") is PaymentState.CONFIRMED
    worker.stop()
    owner.release()


@pytest.mark.parametrize("jump_s", [3600, -3600, 400 * 86_400, -400 * 86_400])
def test_a_jump_of_the_clock_moves_no_backoff(
    journal, worker, simulator, pair, clock, jump_s
) -> None:
    simulator.set_scenario("one", "box:103")
    pair("one", 1)
    worker.run_once()
    clock.jump(jump_s)
    assert worker.run_once() is not None, "the jump was taken for time gone by"
    clock.advance(1)
    assert worker.run_once() is None, "the jump put the next try off"
    assert len(simulator.received) == 2


def test_what_a_dead_process_left_is_taken_over(
    journal, worker, worker_of, simulator, pair, clock, tmp_path
) -> None:
    pair("one", 1)
    dead = Owner(tmp_path / "owners")
    with journal.writing() as connection:
        assert claims.claim(connection, dead.id, NOW, clock.schedule_ms()) is not None
    assert worker.run_once() is not None, "its owner lives: nobody else may send it"
    assert simulator.received == ()
    dead.release()
    clock.advance(2)
    assert worker.run_once() is None
    assert _state(journal, "one") is PaymentState.CONFIRMED
    first = _outcomes(journal, "one")[0]
    assert first is not None
    assert first.code == "interrupted"


def test_four_at_a_time_and_never_two_of_one_payment(journal, worker_of, simulator, pair) -> None:
    simulator.latency_s = 0.05
    for number in range(40):
        pair(f"p{number}", number)
    worker = worker_of(clock=SystemClock())
    worker.start()
    _until(lambda: len(simulator.attached) == 40)
    assert simulator.max_in_flight == 4
    assert len(simulator.received) == 40


def test_a_new_pair_leaves_at_once(journal, worker_of, simulator, pair) -> None:
    worker = worker_of(clock=SystemClock())
    worker.start()
    tick = threading.Event()
    tick.wait(0.2)  # the leader has looked and sleeps now
    began = time.monotonic()
    pair("one", 1)
    worker.wake()
    _until(lambda: len(simulator.received) == 1)
    assert time.monotonic() - began < 0.9, "it waited for the next poll"


def test_it_stops_within_two_seconds_whatever_is_in_flight(
    journal, worker_of, simulator, pair
) -> None:
    simulator.slow_s = 30
    for number in range(6):
        simulator.set_scenario(f"p{number}", "slow")
        pair(f"p{number}", number)
    worker = worker_of(clock=SystemClock())
    worker.start()
    _until(lambda: len(simulator.received) == 4)
    began = time.monotonic()
    worker.stop()
    assert time.monotonic() - began < 2.0
    states = {_state(journal, f"p{number}") for number in range(6)}
    assert states <= {PaymentState.WAITING, PaymentState.SENDING}


def test_what_was_in_flight_at_the_stop_is_resumed(journal, worker_of, simulator, pair) -> None:
    simulator.slow_s = 30
    simulator.set_scenario("one", "slow_then_success")
    pair("one", 1)
    first = worker_of(clock=SystemClock())
    first.start()
    _until(lambda: len(simulator.received) == 1)
    first.stop()
    first._owner.release()
    second = worker_of(clock=SystemClock())
    second.start()
    _until(lambda: _state(journal, "one") is PaymentState.CONFIRMED)
    assert {r.qr_code for r in simulator.received} == {link_of(1)}


def test_a_stop_is_prompt_while_the_connection_is_being_made(journal, worker_of, pair) -> None:
    """A listener whose queue is full lets the connection hang."""
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        hogs = [socket.socket() for _ in range(4)]
        for hog in hogs:
            hog.setblocking(False)
            hog.connect_ex(listener.getsockname())
        pair("one", 1)
        port = listener.getsockname()[1]
        worker = worker_of(base_url=f"http://127.0.0.1:{port}", clock=SystemClock())
        worker.start()
        _until(lambda: _state(journal, "one") is PaymentState.SENDING)
        began = time.monotonic()
        worker.stop()
        assert time.monotonic() - began < 2.0
        for hog in hogs:
            hog.close()


def test_only_the_named_submission_is_sent(journal, worker, simulator, pair) -> None:
    pair("one", 1)
    pair("two", 2)
    worker.only = _submission(journal, "two").id
    worker.run_once()
    worker.run_once()
    assert [r.payment_id for r in simulator.received] == ["two"]


def test_a_locked_journal_stops_nothing_for_good(
    journal: Journal, worker_of: MakeWorker, simulator: Simulator, pair, monkeypatch, tmp_path: Path
) -> None:
    pair("one", 1)
    simulator.set_scenario("one", "slow")
    simulator.slow_s = 0.3
    worker = worker_of(clock=SystemClock())
    worker.start()
    _until(lambda: len(simulator.received) == 1)
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        _until(lambda: "one" in simulator.attached)
        other.execute("ROLLBACK")
    _until(lambda: _state(journal, "one") is PaymentState.CONFIRMED)
    assert len(simulator.received) == 1
