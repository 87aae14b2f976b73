from collections.abc import Callable

import pytest

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import PaymentState
from app.domain.receipt import parse_link
from app.journal import claims, outbox, payments, submissions
from app.journal.journal import Journal
from app.journal.submissions import Claim, Plan
from tests.samples import NOW, receipt_of

Submit = Callable[[str, int], int]
CONFIRMED = Outcome(OutcomeKind.CONFIRMED, client_phone_number="998712565009", http_status=200)


def _claim(journal: Journal, schedule_ms: int = 0, only: int | None = None) -> Claim | None:
    with journal.writing() as connection:
        return claims.claim(connection, "me", NOW, schedule_ms, only)


def _record(journal: Journal, claim: Claim, outcome: Outcome, plan: Plan, at_ms: int = 0) -> None:
    with journal.writing() as connection:
        claims.record(connection, claim, outcome, plan, 5, NOW, at_ms)


def _state(journal: Journal, payment_id: str) -> PaymentState:
    with journal.reading() as connection:
        stored = payments.find(connection, payment_id)
    assert stored is not None
    return stored.payment.state


def test_a_claim_is_taken_once_and_its_attempt_is_there_before_the_request(
    journal: Journal, submitted: Submit
) -> None:
    submission = submitted("one", 1)
    claim = _claim(journal)
    assert claim is not None
    assert (claim.submission_id, claim.payment_id) == (submission, "one")
    assert claim.link == receipt_of(1).link
    assert _claim(journal) is None
    assert _state(journal, "one") is PaymentState.SENDING
    with journal.reading() as connection:
        (attempt,) = submissions.attempts_of(connection, submission)
    assert attempt.outcome is None
    assert attempt.started_at == NOW


def test_fewer_attempts_go_first_so_that_no_poisoned_one_blocks(
    journal: Journal, submitted: Submit
) -> None:
    submitted("poisoned", 1)
    submitted("fresh", 2)
    poisoned = _claim(journal)
    assert poisoned is not None
    _record(journal, poisoned, Outcome(OutcomeKind.RETRY), Plan("waiting", 0, retries=1))
    taken = [_claim(journal), _claim(journal)]
    assert [claim and claim.payment_id for claim in taken] == ["fresh", "poisoned"]


def test_not_before_it_is_due(journal: Journal, submitted: Submit) -> None:
    submission = submitted("one", 1)
    claim = _claim(journal)
    assert claim is not None
    _record(journal, claim, Outcome(OutcomeKind.RETRY), Plan("waiting", 8_000), at_ms=1_000)
    with journal.reading() as connection:
        assert submissions.next_due_ms(connection) == 9_000
        assert submissions.next_due_ms(connection, submission) == 9_000
    assert _claim(journal, 8_999) is None
    assert _claim(journal, 9_000) is not None


def test_a_due_time_beyond_its_delay_was_set_by_another_clock(
    journal: Journal, submitted: Submit
) -> None:
    """A till whose clock was a day fast must not wait a day once the clock is put right."""
    submitted("one", 1)
    day_ms = 86_400_000
    claim = _claim(journal, day_ms)
    assert claim is not None
    _record(journal, claim, Outcome(OutcomeKind.RETRY), Plan("waiting", 8_000), at_ms=day_ms)
    assert _claim(journal, 1_000) is not None


def test_only_the_named_one(journal: Journal, submitted: Submit) -> None:
    submitted("one", 1)
    second = submitted("two", 2)
    claim = _claim(journal, only=second)
    assert claim is not None
    assert claim.payment_id == "two"
    assert _claim(journal, only=second) is None


def test_an_answer_is_written_down_whole(journal: Journal, submitted: Submit) -> None:
    submission = submitted("one", 1)
    claim = _claim(journal)
    assert claim is not None
    outcome = Outcome(
        OutcomeKind.REJECTED,
        "404",
        CodeOwner.PROVIDER,
        "operation.not.found",
        "not found",
        http_status=200,
        retry_after_s=3,
        may_be_done=True,
        reply="{}",
    )
    _record(journal, claim, outcome, Plan("rejected", may_be_done=True))
    with journal.reading() as connection:
        (attempt,) = submissions.attempts_of(connection, submission)
        stored = submissions.latest_of_payment(connection, 1)
    assert attempt.outcome == outcome
    assert attempt.elapsed_ms == 5
    assert stored is not None
    assert (stored.state, stored.attempts, stored.may_be_done) == ("rejected", 1, True)
    assert _state(journal, "one") is PaymentState.REJECTED


def test_the_phone_comes_with_the_confirmation(journal: Journal, submitted: Submit) -> None:
    submitted("one", 1)
    claim = _claim(journal)
    assert claim is not None
    _record(journal, claim, CONFIRMED, Plan("confirmed"))
    with journal.reading() as connection:
        stored = payments.find(connection, "one")
    assert stored is not None
    assert stored.client_phone_number == "998712565009"
    assert stored.payment.state is PaymentState.CONFIRMED


def test_an_attempt_that_did_not_leave_does_not_count(journal: Journal, submitted: Submit) -> None:
    submitted("one", 1)
    claim = _claim(journal)
    assert claim is not None
    _record(journal, claim, Outcome(OutcomeKind.RETRY), Plan("waiting", 0, is_counted=False))
    with journal.reading() as connection:
        stored = submissions.latest_of_payment(connection, 1)
    assert stored is not None
    assert stored.attempts == 0


def test_what_a_dead_owner_claimed_is_taken_over(journal: Journal, submitted: Submit) -> None:
    submission = submitted("one", 1)
    assert _claim(journal) is not None
    with journal.writing() as connection:
        assert claims.owners(connection) == {"me"}
        assert claims.take_over(connection, ["somebody"], NOW, 7) == []
        assert claims.take_over(connection, ["me"], NOW, 7) == ["one"]
        (attempt,) = submissions.attempts_of(connection, submission)
        stored = submissions.latest_of_payment(connection, 1)
    assert attempt.outcome is not None
    assert attempt.outcome.kind is OutcomeKind.UNCERTAIN
    assert attempt.outcome.code == "interrupted"
    assert stored is not None
    assert (stored.state, stored.due_at_ms, stored.may_be_done) == ("waiting", 7, True)
    assert _claim(journal, 7) is not None


def test_hastening_leaves_the_servers_own_delay_alone(journal: Journal, submitted: Submit) -> None:
    for number, plan in enumerate(
        (
            Plan("waiting", 60_000),
            Plan("waiting", 60_000, is_held=True),
            Plan("uncertain", None, doubts=7),
        )
    ):
        submitted(f"payment {number}", number)
        claim = _claim(journal)
        assert claim is not None
        _record(journal, claim, Outcome(OutcomeKind.RETRY), plan)
    with journal.writing() as connection:
        outbox.hasten(connection, 5, with_parked=False)
    hastened = _claim(journal, 5)
    assert hastened is not None
    assert hastened.payment_id == "payment 0"
    assert _claim(journal, 5) is None
    with journal.writing() as connection:
        outbox.hasten(connection, 5)
    parked = _claim(journal, 5)
    assert parked is not None
    assert (parked.payment_id, parked.doubts) == ("payment 2", 0)
    assert _claim(journal, 5) is None


def test_what_is_unsent(journal: Journal, submitted: Submit) -> None:
    submitted("one", 1)
    submitted("two", 2)
    claim = _claim(journal)
    assert claim is not None
    with journal.reading() as connection:
        assert submissions.unsent(connection) == ["one", "two"]
        assert submissions.has_work(connection)
    _record(journal, claim, CONFIRMED, Plan("confirmed"))
    other = _claim(journal)
    assert other is not None
    _record(journal, other, Outcome(OutcomeKind.UNCERTAIN), Plan("uncertain", None))
    with journal.reading() as connection:
        assert submissions.unsent(connection) == ["two"]
        assert not submissions.has_work(connection)


@pytest.mark.parametrize(
    ("state", "may_be_done", "is_held"),
    [("rejected", False, False), ("rejected", True, True), ("waiting", False, True)],
)
def test_who_holds_a_receipt(
    journal: Journal, submitted: Submit, state: str, may_be_done: bool, is_held: bool
) -> None:
    submission = submitted("one", 1)
    claim = _claim(journal)
    assert claim is not None
    outcome = Outcome(OutcomeKind.RETRY)
    _record(journal, claim, outcome, Plan(state, 0, may_be_done=may_be_done))
    with journal.writing() as connection:
        holder = submissions.holder_of_receipt(connection, receipt_of(1))
        assert (holder is not None) is is_held
        if holder is not None:
            assert (holder[0].id, holder[1]) == (submission, "one")
        outbox.free_receipt(connection, submission)
        freed = submissions.holder_of_receipt(connection, receipt_of(1))
    assert (freed is None) is (state == "rejected")


def test_the_link_is_sent_as_this_scan_had_it(journal: Journal, submitted: Submit) -> None:
    """A second scan of one receipt may be spelt differently; the receipt is still the same."""
    submitted("one", 1)
    other = receipt_of(1).link.replace("&r=1&", "&r=0001&")
    with journal.writing() as connection:
        assert outbox.keep_receipt(connection, parse_link(other), NOW) == 1
