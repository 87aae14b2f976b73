"""What becomes of a submission after an attempt, and when it is tried again."""

import random

from app.domain.outcome import Outcome, OutcomeKind
from app.journal.submissions import Claim, Plan

FIRST_DELAY_S = 1.0
LONGEST_DELAY_S = 60.0
DOUBT_DELAYS_S = (5.0, 15.0, 40.0, 100.0, 180.0, 260.0)
"""Before each repeat of an attempt without a trustworthy answer: 6 in 10 minutes."""


def delay_s(failures: int, rng: random.Random) -> float:
    """Give the pause after the n-th failure in a row: 1 s doubling to 60 s, less up to a quarter.

    The jitter only shortens, so that a till never waits longer than is said.
    """
    full = min(LONGEST_DELAY_S, FIRST_DELAY_S * 2.0 ** min(failures - 1, 10))
    return max(FIRST_DELAY_S, full * rng.uniform(0.75, 1.0))


def plan_after(claim: Claim, outcome: Outcome, rng: random.Random) -> Plan:
    """Decide what becomes of a submission.

    Args:
        claim: the attempt, with what went before it.
        outcome: what came of it.
        rng: for the jitter.
    """
    may_be_done = claim.may_be_done or outcome.may_be_done
    match outcome.kind:
        case OutcomeKind.CONFIRMED:
            return Plan("confirmed")
        case OutcomeKind.REJECTED:
            return Plan("rejected", may_be_done=may_be_done)
        case OutcomeKind.UNCERTAIN:
            return _after_doubt(claim)
        case OutcomeKind.MISCONFIGURED:
            return Plan(
                _resting_state(claim),
                delay_ms=0,
                retries=claim.retries,
                doubts=claim.doubts,
                may_be_done=may_be_done,
                is_counted=False,
            )
        case OutcomeKind.RETRY:
            return _after_retry(claim, outcome, may_be_done, rng)


def _after_doubt(claim: Claim) -> Plan:
    doubts = claim.doubts + 1
    has_budget = doubts <= len(DOUBT_DELAYS_S)
    return Plan(
        "uncertain",
        delay_ms=round(DOUBT_DELAYS_S[doubts - 1] * 1000) if has_budget else None,
        doubts=doubts,
        may_be_done=True,
    )


def _after_retry(claim: Claim, outcome: Outcome, may_be_done: bool, rng: random.Random) -> Plan:
    # An unreachable server pauses the whole queue, so the single submission need not wait longer.
    if outcome.is_offline:
        delay, retries = 0.0, claim.retries
    else:
        retries = claim.retries + 1
        delay = delay_s(retries, rng)
    is_held = outcome.retry_after_s is not None
    delay = max(delay, outcome.retry_after_s or 0.0)
    return Plan(
        _resting_state(claim),
        delay_ms=round(delay * 1000),
        is_held=is_held,
        retries=retries,
        doubts=claim.doubts,
        may_be_done=may_be_done,
        is_counted=not outcome.is_offline,
    )


def _resting_state(claim: Claim) -> str:
    """An unanswered attempt keeps a payment uncertain until an answer comes."""
    return "uncertain" if claim.doubts else "waiting"
