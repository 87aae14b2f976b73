import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.outcome import Outcome, OutcomeKind
from app.journal.submissions import Claim
from app.services.backoff import DOUBT_DELAYS_S, delay_s, plan_after

CLAIM = Claim(1, 1, "one", 1, "https://…", retries=0, doubts=0, may_be_done=False)


@given(failures=st.integers(1, 10_000), seed=st.integers())
def test_a_delay_lies_between_a_second_and_a_minute(failures: int, seed: int) -> None:
    assert 1.0 <= delay_s(failures, random.Random(seed)) <= 60.0


def test_delays_differ_between_tills() -> None:
    assert len({delay_s(6, random.Random(seed)) for seed in range(20)}) > 15


def test_seven_requests_in_about_ten_minutes() -> None:
    assert len(DOUBT_DELAYS_S) == 6
    assert 540 <= sum(DOUBT_DELAYS_S) <= 660


def _plan(claim: Claim, kind: OutcomeKind, **fields: object):
    return plan_after(claim, Outcome(kind, **fields), random.Random(1))  # type: ignore[arg-type]


def test_a_doubt_is_never_forgotten() -> None:
    doubted = Claim(1, 1, "one", 1, "…", retries=0, doubts=2, may_be_done=True)
    assert _plan(doubted, OutcomeKind.RETRY).state == "uncertain"
    assert _plan(doubted, OutcomeKind.RETRY).doubts == 2
    assert _plan(doubted, OutcomeKind.REJECTED).may_be_done
    assert _plan(CLAIM, OutcomeKind.RETRY).state == "waiting"


def test_the_longer_of_the_two_delays_counts() -> None:
    assert _plan(CLAIM, OutcomeKind.RETRY, retry_after_s=0.0).delay_ms == 1000
    assert _plan(CLAIM, OutcomeKind.RETRY, retry_after_s=90.0).delay_ms == 90_000


@pytest.mark.parametrize("kind", list(OutcomeKind))
def test_every_outcome_has_a_plan(kind: OutcomeKind) -> None:
    plan = _plan(CLAIM, kind)
    assert plan.state in {"waiting", "uncertain", "confirmed", "rejected"}
    assert (plan.delay_ms is None) == (plan.state in {"confirmed", "rejected"})


def test_what_is_the_networks_or_the_settings_fault_burns_nothing() -> None:
    claim = Claim(1, 1, "one", 1, "…", retries=3, doubts=0, may_be_done=False)
    for outcome in (
        Outcome(OutcomeKind.MISCONFIGURED),
        Outcome(OutcomeKind.RETRY, is_offline=True),
    ):
        plan = plan_after(claim, outcome, random.Random(1))
        assert (plan.retries, plan.is_counted) == (3, False)
