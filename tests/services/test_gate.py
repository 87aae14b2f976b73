import random

import pytest

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.services.gate import LONGEST_PROBE_DELAY_S, Gate, Passage
from app.services.views import ServerState

OFFLINE = Outcome(OutcomeKind.RETRY, "connect", CodeOwner.TILL, is_offline=True)
MISCONFIGURED = Outcome(OutcomeKind.MISCONFIGURED, "certificate", CodeOwner.TILL)
TIMEOUT = Outcome(OutcomeKind.UNCERTAIN, "timeout", CodeOwner.TILL, may_be_done=True)
ANSWERED = Outcome(OutcomeKind.REJECTED, "404", CodeOwner.PROVIDER, http_status=200)


@pytest.fixture
def gate(clock) -> Gate:
    return Gate(clock, random.Random(1), is_configured=True)


def test_it_is_open_until_something_is_wrong(gate: Gate) -> None:
    assert gate.passage() is Passage.OPEN
    assert gate.status.server is ServerState.UNKNOWN
    gate.note(ANSWERED, 84)
    assert (gate.status.server, gate.status.latency_ms) == (ServerState.ONLINE, 84)


def test_without_a_server_it_is_shut(clock) -> None:
    gate = Gate(clock, random.Random(1), is_configured=False)
    clock.advance(1e6)
    assert gate.passage() is Passage.SHUT
    assert gate.wait_s() is None


def test_probes_come_seldomer_but_never_seldomer_than_the_queue_bears(gate: Gate, clock) -> None:
    gate.note(OFFLINE, 1)
    waits = []
    for _ in range(10):
        assert gate.passage() is Passage.SHUT
        waits.append(gate.wait_s())
        clock.advance(waits[-1])
        assert gate.passage() is Passage.PROBE
        gate.note_probe(OFFLINE, None)
    assert waits[0] == pytest.approx(1, abs=0.01)
    assert max(waits) == pytest.approx(LONGEST_PROBE_DELAY_S, abs=0.01)


def test_four_that_fail_together_count_once(gate: Gate) -> None:
    for _ in range(4):
        gate.note(OFFLINE, 1)
    wait_s = gate.wait_s()
    assert wait_s is not None
    assert wait_s <= 1.0


def test_an_answer_of_any_kind_opens_it(gate: Gate, clock) -> None:
    gate.note(OFFLINE, 1)
    clock.advance(20)
    gate.note_probe(ANSWERED, 20)
    assert gate.passage() is Passage.OPEN
    gate.note(OFFLINE, 1)
    gate.note_probe(None, 7)
    assert gate.status.latency_ms == 7


def test_a_probe_that_hangs_is_no_answer(gate: Gate, clock) -> None:
    gate.note(OFFLINE, 1)
    clock.advance(20)
    gate.note_probe(TIMEOUT, None)
    assert gate.passage() is Passage.SHUT
    assert gate.wait_s()


def test_a_timed_out_request_alone_shuts_nothing(gate: Gate) -> None:
    gate.note(TIMEOUT, 30_000)
    assert gate.passage() is Passage.OPEN


def test_misconfigured_lets_one_through_a_minute(gate: Gate, clock) -> None:
    gate.note(MISCONFIGURED, 1)
    assert gate.passage() is Passage.SHUT
    clock.advance(60)
    assert gate.passage() is Passage.OPEN
    assert gate.passage() is Passage.SHUT
    gate.hasten()
    assert gate.passage() is Passage.OPEN


def test_an_answer_to_a_probe_does_not_mend_the_settings(gate: Gate) -> None:
    gate.note(MISCONFIGURED, 1)
    gate.note_probe(None, 5)
    assert gate.status.server is ServerState.MISCONFIGURED
    gate.note(ANSWERED, 5)
    assert gate.status.server is ServerState.ONLINE


def test_since_when(gate: Gate, clock) -> None:
    clock.advance(5)
    gate.note(OFFLINE, 1)
    since = gate.status.since
    clock.advance(60)
    gate.note_probe(OFFLINE, None)
    assert gate.status.since == since
    assert gate.status.next_try_at is not None
    assert gate.status.next_try_at > clock.now()
