"""What happened to a payment, told from a real journal after a real server answered."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.domain.shift import Acknowledgement
from app.journal import claims, payments, shifts
from app.journal.compaction import KEPT_FOR, compact
from app.journal.journal import Journal
from app.journal.submissions import Plan
from app.services.checkout import Checkout
from app.services.story import MOST, story_of
from app.services.submission import SubmissionWorker
from app.services.views import DeedKind, PaymentStory
from tests.samples import NOW, link_of, receipt_of

RETRY = Outcome(OutcomeKind.RETRY, "connect", CodeOwner.TILL)


@pytest.fixture
def told(journal: Journal) -> Callable[[str], PaymentStory]:
    def tell(payment_id: str) -> PaymentStory:
        with journal.reading() as connection:
            stored = payments.find(connection, payment_id)
            assert stored is not None
            return story_of(connection, stored)

    return tell


@pytest.fixture
def add(journal: Journal) -> Callable[[str], str]:
    def to(payment_id: str) -> str:
        with journal.writing() as connection:
            payments.add(connection, Payment(payment_id, NOW, "command_line", 100_00, "Order"))
        return payment_id

    return to


def _kinds(story: PaymentStory) -> list[DeedKind]:
    return [deed.kind for deed in story.deeds]


def test_all_that_happened_is_told_the_newest_first(
    journal: Journal, checkout: Checkout, worker: SubmissionWorker, simulator, clock, told, add
) -> None:
    payment_id = add("sim-provider-404-operation.not.found-1")
    clock.advance(1)
    checkout.withdraw(payment_id, "ask +998 71 256-50-09")
    clock.advance(1)
    checkout.restore(payment_id)
    clock.advance(1)
    checkout.pair(payment_id, receipt_of(1), "wedge", clock.now())
    clock.advance(1)
    worker.run_once()
    clock.advance(1)
    with journal.writing() as connection:
        shift = shifts.open_shift(connection, "Nilufar", clock.now())
        seen = [Acknowledgement(payment_id, PaymentState.REJECTED, "tomorrow")]
        shifts.acknowledge(connection, shift.id, "Aziz", seen, clock.now())
    clock.advance(1)
    checkout.retry(payment_id)
    simulator.set_scenario(payment_id, "success")
    clock.advance(1)
    worker.run_once()
    story = told(payment_id)
    assert story.row.state is PaymentState.CONFIRMED
    assert story.receipt == receipt_of(1)
    assert story.masked_phone == "+998 71 ***-**-09"
    assert story.more_attempts == 0
    assert _kinds(story) == [
        DeedKind.ATTEMPT,
        DeedKind.RESEND,
        DeedKind.LEFT_OPEN,
        DeedKind.ATTEMPT,
        DeedKind.RECEIPT,
        DeedKind.RESTORE,
        DeedKind.WITHDRAW,
        DeedKind.ADDED,
    ]
    confirmed, resent, left_open, refused, read, _restored, withdrawn, added = story.deeds
    assert confirmed.outcome is not None
    assert confirmed.outcome.kind is OutcomeKind.CONFIRMED
    assert confirmed.receipt == resent.receipt == read.receipt == receipt_of(1)
    assert refused.outcome is not None
    assert refused.advice is not None
    assert (refused.outcome.code, refused.advice.key) == ("404", "word.operation.not.found")
    assert refused.elapsed_ms is not None
    assert (refused.at, read.source) == (NOW + timedelta(seconds=4), "wedge")
    assert (left_open.by, left_open.reason) == ("Aziz", "tomorrow")
    assert left_open.state is PaymentState.REJECTED
    assert withdrawn.reason == "ask +998 71*****09"
    assert (added.at, added.source) == (NOW, "command_line")


def test_a_receipt_of_earlier_is_told_with_the_decision_to_use_another(
    journal: Journal, checkout: Checkout, clock, told, add
) -> None:
    add("one")
    checkout.pair("one", receipt_of(1), "wedge", clock.now())
    with journal.writing() as connection:
        claim = claims.claim(connection, "me", NOW, 2**50)
        assert claim is not None
        doubt = Outcome(OutcomeKind.UNCERTAIN, "timeout", CodeOwner.TILL, may_be_done=True)
        plan = Plan("uncertain", None, doubts=1, may_be_done=True)
        claims.record(connection, claim, doubt, plan, 1, NOW, 2**50)
    clock.advance(5)
    checkout.pair("one", receipt_of(2), "camera", clock.now(), "the first was wrong")
    story = told("one")
    assert story.receipt == receipt_of(2)
    receipts = [deed.receipt for deed in story.deeds if deed.kind is DeedKind.RECEIPT]
    assert receipts == [receipt_of(2), receipt_of(1)]
    (override,) = [deed for deed in story.deeds if deed.kind is DeedKind.OVERRIDE]
    assert override.reason == "the first was wrong"
    (attempt,) = [deed for deed in story.deeds if deed.kind is DeedKind.ATTEMPT]
    assert attempt.receipt == receipt_of(1)


def test_an_attempt_on_its_way_has_no_outcome_yet(
    journal: Journal, checkout: Checkout, clock, told, add
) -> None:
    add("one")
    checkout.pair("one", receipt_of(1), "wedge", clock.now())
    with journal.writing() as connection:
        claims.claim(connection, "me", NOW, 2**50)
    open_attempt = told("one").deeds[0]
    assert (open_attempt.kind, open_attempt.outcome) == (DeedKind.ATTEMPT, None)


@pytest.fixture
def tried(journal: Journal, checkout: Checkout, clock, add) -> Callable[..., None]:
    def happen(payment_id: str, *outcomes: Outcome) -> None:
        add(payment_id)
        checkout.pair(payment_id, receipt_of(1), "wedge", clock.now())
        for at, outcome in enumerate(outcomes):
            now = NOW + timedelta(seconds=at)
            state = "waiting" if outcome.kind is OutcomeKind.RETRY else outcome.kind.value
            with journal.writing() as connection:
                claim = claims.claim(connection, "me", now, 2**50)
                assert claim is not None
                claims.record(connection, claim, outcome, Plan(state, delay_ms=0), 5, now, 0)

    return happen


def test_attempts_that_were_made_small_are_still_told(journal: Journal, told, tried) -> None:
    refused = Outcome(OutcomeKind.REJECTED, "404", CodeOwner.PROVIDER, message="998712565009 no")
    tried("one", RETRY, RETRY, refused)
    before = told("one")
    assert before.deeds[0].outcome is not None
    assert before.deeds[0].outcome.message == "99871*****09 no"
    with journal.writing() as connection:
        assert compact(connection, NOW + KEPT_FOR + timedelta(days=1)) == 3
    after = told("one")
    assert _kinds(after) == _kinds(before)
    assert after.more_attempts == 0
    old = [deed for deed in after.deeds if deed.kind is DeedKind.ATTEMPT][1:]
    assert [deed.outcome.code for deed in old if deed.outcome] == ["connect", "connect"]
    assert [deed.advice.key for deed in old if deed.advice] == ["till.connect", "till.connect"]
    assert [deed.receipt.link for deed in old if deed.receipt] == [link_of(1), link_of(1)]


def test_of_very_many_attempts_the_newest_are_told_and_the_others_counted(told, tried) -> None:
    tried("one", *[RETRY] * (MOST + 7))
    story = told("one")
    assert _kinds(story).count(DeedKind.ATTEMPT) == MOST
    assert story.more_attempts == 7
    assert story.deeds[0].at == NOW + timedelta(seconds=MOST + 6)
