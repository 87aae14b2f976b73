from datetime import timedelta

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.journal import changes, claims, payments
from app.journal.journal import Journal
from app.journal.submissions import Plan
from tests.samples import NOW


def _add(journal: Journal, payment_id: str, note: str = "", amount: int | None = None) -> int:
    with journal.writing() as connection:
        payment = Payment(payment_id, NOW, "test", amount, note)
        return payments.add(connection, payment)[0].serial


def _found(journal: Journal, words: str) -> list[str]:
    with journal.reading() as connection:
        page = payments.page(connection, words=words, limit=50)
    return [stored.payment.payment_id for stored in page]


def test_a_payment_is_kept_whole(journal: Journal) -> None:
    payment = Payment(
        "bb75f609", NOW + timedelta(milliseconds=7), "window", 18_500_000, "Заказ 1043"
    )
    with journal.writing() as connection:
        stored, is_new = payments.add(connection, payment)
    assert is_new
    assert stored.payment == payment
    with journal.writing() as connection:
        again, is_new = payments.add(connection, Payment("bb75f609", NOW, "other", 5))
    assert not is_new
    assert again == stored


def test_pages_go_from_the_newest_to_the_oldest(journal: Journal) -> None:
    for number in range(7):
        _add(journal, f"p{number}")
    with journal.reading() as connection:
        first = payments.page(connection, limit=3)
        second = payments.page(connection, limit=3, before=first[-1].serial)
    assert [stored.payment.payment_id for stored in first] == ["p6", "p5", "p4"]
    assert [stored.payment.payment_id for stored in second] == ["p3", "p2", "p1"]


def test_tabs_and_states(journal: Journal, submitted, claimed) -> None:
    _add(journal, "awaits")
    submitted("rejected", 1)
    claim = claimed()
    with journal.writing() as connection:
        outcome = Outcome(OutcomeKind.REJECTED)
        claims.record(connection, claim, outcome, Plan("rejected"), 1, NOW, 0)
        payments.withdraw(connection, _serial(journal, "awaits"), "cash", NOW)
    _add(journal, "new")
    with journal.reading() as connection:
        tabs = {
            tab: [s.payment.payment_id for s in payments.page(connection, tab=tab, limit=9)]
            for tab in ("awaiting", "attention", "done")
        }
        rejected = payments.page(connection, state=PaymentState.REJECTED, limit=9)
        counts = payments.count_by_state(connection)
    assert tabs == {"awaiting": ["new"], "attention": ["rejected"], "done": ["awaits"]}
    assert [stored.payment.payment_id for stored in rejected] == ["rejected"]
    assert {state.value: count for state, count in counts.items() if count} == {
        "awaiting_receipt": 1,
        "rejected": 1,
        "withdrawn": 1,
    }


def _serial(journal: Journal, payment_id: str) -> int:
    with journal.reading() as connection:
        stored = payments.find(connection, payment_id)
    assert stored is not None
    return stored.serial


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("bb75", True),
        ("bb75f609-6d97-4b", True),
        ("заказ", True),
        ("1043", True),
        ("104", True),
        ("043", False),
        ("185000", True),
        ("заказ 1043", True),
        ("заказ 999", False),
        ("UZ170703100597", True),
        ("514343190161", True),
        ("998712565009", True),
        ("2565009", True),
        ("5009", True),
        ("", True),
        ('" OR 1 NEAR(', False),
        ("*", False),
        ("words:заказ", False),
        ("' ; DROP TABLE payments --", False),
    ],
)
def test_search(journal: Journal, submitted, claimed, words: str, expected: bool) -> None:
    _add(journal, "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1", "Заказ 1043", 18_500_000)
    submitted("bb75f609-6d97-4b45-9ed3-80e5fcd19ef1", 7)
    claim = claimed()
    outcome = Outcome(OutcomeKind.CONFIRMED, client_phone_number="998712565009")
    with journal.writing() as connection:
        claims.record(connection, claim, outcome, Plan("confirmed"), 1, NOW, 0)
    assert bool(_found(journal, words)) is expected


def test_withdrawing_and_restoring_keep_their_reason(journal: Journal) -> None:
    serial = _add(journal, "one")
    with journal.writing() as connection:
        payments.withdraw(connection, serial, "paid in cash", NOW)
        withdrawn = payments.find(connection, "one")
        payments.restore(connection, serial, NOW)
        restored = payments.find(connection, "one")
        decided = connection.exec_driver_sql("SELECT kind, reason FROM decisions").fetchall()
    assert withdrawn is not None
    assert withdrawn.payment.state is PaymentState.WITHDRAWN
    assert withdrawn.withdrawn_reason == "paid in cash"
    assert restored is not None
    assert restored.payment.state is PaymentState.AWAITING_RECEIPT
    assert decided == [("withdraw", "paid in cash"), ("restore", "")]


def test_the_feed_of_changes(journal: Journal, submitted) -> None:
    _add(journal, "old")
    with journal.reading() as connection:
        seen = changes.newest(connection)
    _add(journal, "new")
    submitted("old", 1)
    with journal.reading() as connection:
        changed, last = changes.since(connection, seen)
        assert changes.since(connection, last) == ([], last)
    assert changed == ["old", "new"]
