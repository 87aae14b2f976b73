from collections.abc import Callable

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.domain.receipt import parse_link
from app.journal import claims, payments, submissions
from app.journal.journal import Journal
from app.journal.submissions import Plan
from app.services.checkout import Checkout, DecisionRefusedError
from app.services.views import ScanResult
from tests.samples import NOW, link_of, receipt_of

PLANS = {
    "waiting": Plan("waiting", 60_000),
    "uncertain": Plan("uncertain", 60_000, doubts=1, may_be_done=True),
    "parked": Plan("uncertain", None, doubts=7, may_be_done=True),
    "rejected": Plan("rejected"),
    "rejected_after_doubt": Plan("rejected", may_be_done=True),
    "confirmed": Plan("confirmed"),
}


@pytest.fixture
def payment(journal: Journal) -> Callable[[str], str]:
    def add(payment_id: str) -> str:
        with journal.writing() as connection:
            payments.add(connection, Payment(payment_id, NOW, "test"))
        return payment_id

    return add


@pytest.fixture
def bring(journal: Journal, checkout: Checkout, payment) -> Callable[[str, int, str], str]:
    """Bring a payment with a receipt into a state of PLANS, or `sending`."""

    def to(payment_id: str, number: int, state: str) -> str:
        payment(payment_id)
        assert _pair(checkout, payment_id, number).result is ScanResult.PAIRED
        with journal.writing() as connection:
            claim = claims.claim(connection, "me", NOW, 2**50)
            assert claim is not None
            if state != "sending":
                outcome = Outcome(OutcomeKind.RETRY)
                claims.record(connection, claim, outcome, PLANS[state], 1, NOW, 2**50)
        return payment_id

    return to


def _pair(checkout: Checkout, payment_id: str, number: int, reason: str = ""):
    return checkout.pair(payment_id, receipt_of(number), "wedge", NOW, reason)


def _state(journal: Journal, payment_id: str) -> PaymentState:
    with journal.reading() as connection:
        stored = payments.find(connection, payment_id)
    assert stored is not None
    return stored.payment.state


def _decisions(journal: Journal) -> list[tuple[str, str]]:
    with journal.reading() as connection:
        rows = connection.exec_driver_sql("SELECT kind, reason FROM decisions ORDER BY id")
        return [tuple(row) for row in rows]


def _receipt(journal: Journal, payment_id: str) -> str:
    with journal.reading() as connection:
        stored = payments.find(connection, payment_id)
        assert stored is not None
        submission = submissions.latest_of_payment(connection, stored.serial)
    assert submission is not None
    return submission.receipt.number


def test_a_pair_is_in_the_outbox(journal, checkout, payment) -> None:
    payment("one")
    assert _pair(checkout, "one", 1).result is ScanResult.PAIRED
    assert _state(journal, "one") is PaymentState.WAITING


def test_an_unknown_payment(checkout) -> None:
    assert _pair(checkout, "nobody", 1).result is ScanResult.PAYMENT_UNKNOWN


@pytest.mark.parametrize("state", ["waiting", "uncertain", "parked", "confirmed", "sending"])
def test_the_same_pair_again_changes_nothing_but_its_haste(journal, checkout, bring, state) -> None:
    bring("one", 1, state)
    before = _state(journal, "one")
    assert _pair(checkout, "one", 1).result is ScanResult.ALREADY_PAIRED
    assert _state(journal, "one") is before
    with journal.reading() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM submissions").scalar()
    assert count == 1


def test_the_same_receipt_spelt_otherwise_is_the_same_pair(checkout, bring) -> None:
    bring("one", 1, "waiting")
    respelt = parse_link(link_of(1).replace("&r=1&", "&r=01&"))
    again = checkout.pair("one", respelt, "wedge", NOW)
    assert again.result is ScanResult.ALREADY_PAIRED


def test_after_a_rejection_the_same_pair_is_sent_once_more(journal, checkout, bring) -> None:
    bring("one", 1, "rejected")
    assert _pair(checkout, "one", 1).result is ScanResult.PAIRED
    assert _state(journal, "one") is PaymentState.WAITING


def test_after_a_rejection_another_receipt_is_taken(journal, checkout, bring) -> None:
    bring("one", 1, "rejected")
    assert _pair(checkout, "one", 2).result is ScanResult.PAIRED
    assert _receipt(journal, "one") == "2"


@pytest.mark.parametrize("state", ["waiting", "uncertain", "parked", "rejected_after_doubt"])
def test_where_the_first_may_be_attached_another_needs_a_recorded_override(
    journal, checkout, bring, state
) -> None:
    bring("one", 1, state)
    assert _pair(checkout, "one", 2).result is ScanResult.PAYMENT_BUSY
    assert _receipt(journal, "one") == "1"
    assert _decisions(journal) == []
    assert _pair(checkout, "one", 2, "wrong slip").result is ScanResult.PAIRED
    assert _receipt(journal, "one") == "2"
    assert _decisions(journal) == [("override", "wrong slip")]


@pytest.mark.parametrize(
    ("state", "result"),
    [("sending", ScanResult.PAYMENT_SENDING), ("confirmed", ScanResult.PAYMENT_CONFIRMED)],
)
def test_no_override_reaches_what_is_being_sent_or_done(
    journal, checkout, bring, state, result
) -> None:
    bring("one", 1, state)
    assert _pair(checkout, "one", 2, "sure").result is result
    assert _receipt(journal, "one") == "1"


@pytest.mark.parametrize("state", ["waiting", "sending", "uncertain", "parked", "confirmed"])
def test_a_receipt_in_use_names_its_payment(checkout, bring, payment, state) -> None:
    bring("one", 1, state)
    payment("two")
    for reason in ("", "sure"):
        taken = _pair(checkout, "two", 1, reason)
        assert taken.result is ScanResult.RECEIPT_USED
        assert taken.other_payment_id == "one"


def test_a_receipt_that_was_refused_is_free(checkout, bring, payment) -> None:
    bring("one", 1, "rejected")
    payment("two")
    assert _pair(checkout, "two", 1).result is ScanResult.PAIRED
    again = _pair(checkout, "one", 1)
    assert (again.result, again.other_payment_id) == (ScanResult.RECEIPT_USED, "two")


def test_a_receipt_that_may_be_attached_is_freed_by_override_only(
    journal, checkout, bring, payment
) -> None:
    bring("one", 1, "parked")
    assert _pair(checkout, "one", 2, "wrong slip").result is ScanResult.PAIRED
    payment("two")
    taken = _pair(checkout, "two", 1)
    assert (taken.result, taken.other_payment_id) == (ScanResult.RECEIPT_MAYBE_USED, "one")
    assert _pair(checkout, "two", 1, "looked it up").result is ScanResult.PAIRED
    assert _decisions(journal)[-1] == ("override", "looked it up")


def test_withdrawing_needs_a_reason_and_is_undone(journal, checkout, payment) -> None:
    payment("one")
    with pytest.raises(DecisionRefusedError, match="reason_empty"):
        checkout.withdraw("one", "  ")
    checkout.withdraw("one", "paid in cash")
    assert _state(journal, "one") is PaymentState.WITHDRAWN
    assert _pair(checkout, "one", 1).result is ScanResult.PAYMENT_WITHDRAWN
    checkout.withdraw("one", "twice changes nothing")
    checkout.restore("one")
    assert _state(journal, "one") is PaymentState.AWAITING_RECEIPT
    assert _pair(checkout, "one", 1).result is ScanResult.PAIRED
    assert [kind for kind, _ in _decisions(journal)] == ["withdraw", "restore"]


@pytest.mark.parametrize("state", ["waiting", "uncertain", "parked", "rejected_after_doubt"])
def test_what_may_be_attached_is_withdrawn_by_override_only(
    journal, checkout, bring, payment, state
) -> None:
    bring("one", 1, state)
    with pytest.raises(DecisionRefusedError, match="needs_override"):
        checkout.withdraw("one", "mistake")
    checkout.withdraw("one", "mistake", is_override=True)
    assert _state(journal, "one") is PaymentState.WITHDRAWN
    assert [kind for kind, _ in _decisions(journal)] == ["override", "withdraw"]
    with journal.reading() as connection:
        assert submissions.unsent(connection) == []


@pytest.mark.parametrize("state", ["sending", "confirmed"])
def test_what_is_on_the_wire_or_done_is_not_withdrawn(checkout, bring, state) -> None:
    bring("one", 1, state)
    with pytest.raises(DecisionRefusedError, match=state):
        checkout.withdraw("one", "mistake", is_override=True)


def test_a_confirmed_payment_cannot_be_restored(checkout, bring) -> None:
    bring("one", 1, "confirmed")
    with pytest.raises(DecisionRefusedError, match="not_withdrawn"):
        checkout.restore("one")


def test_retrying_a_rejection_whose_receipt_was_given_away(checkout, bring, payment) -> None:
    bring("one", 1, "rejected")
    payment("two")
    _pair(checkout, "two", 1)
    with pytest.raises(DecisionRefusedError) as caught:
        checkout.retry("one")
    assert (caught.value.key, caught.value.params) == (
        "decision.receipt_used",
        {"payment": "two"},
    )


def test_retrying_all_leaves_refused_ones_alone(journal, checkout, bring) -> None:
    bring("one", 1, "rejected")
    bring("two", 2, "parked")
    checkout.retry()
    with journal.writing() as connection:
        claim = claims.claim(connection, "me", NOW, 2**51)
    assert claim is not None
    assert claim.payment_id == "two"
    assert _state(journal, "one") is PaymentState.REJECTED
