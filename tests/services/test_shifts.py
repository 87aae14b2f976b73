"""What a cashier does with a shift, on a real journal."""

import sqlite3
from contextlib import closing

import pytest

from app.domain.payment import Payment, PaymentState
from app.domain.shift import Acknowledgement, ShiftInputError
from app.journal import payments
from app.journal.backups import KEPT_BACKUPS
from app.journal.journal import Journal
from app.services.checkout import Checkout
from app.services.shifts import NotAcknowledgedError, ShiftRefusedError, Shifts
from app.services.submission import SubmissionWorker
from tests.samples import NOW, receipt_of
from tests.services.conftest import HandClock


@pytest.fixture
def shifts(journal: Journal, clock: HandClock) -> Shifts:
    return Shifts(journal, clock)


def add(journal: Journal, payment_id: str) -> None:
    with journal.writing() as connection:
        payments.add(connection, Payment(payment_id, NOW, "test", 100_00))


AWAITING = PaymentState.AWAITING_RECEIPT


def test_a_shift_from_its_beginning_to_its_end(shifts: Shifts, clock: HandClock) -> None:
    assert shifts.status().current is None
    opened = shifts.open("  Aziza  Karimova ")
    assert opened.cashier == "Aziza Karimova"
    assert shifts.status().current == opened
    clock.advance(3600)
    closed = shifts.close(opened.id, "Bobur", ())
    assert (closed.cashier, closed.closed_by) == ("Aziza Karimova", "Bobur")
    assert closed.closed_at == clock.now()
    status = shifts.status()
    assert (status.current, status.newest_closed) == (None, closed)
    assert status.names == ("Aziza Karimova",)
    assert shifts.page().shifts == (closed,)


def test_the_order_of_shifts_survives_a_clock_put_back(shifts: Shifts, clock: HandClock) -> None:
    first = shifts.open("Aziza")
    clock.jump(-86_400 * 400)
    closed = shifts.close(first.id, "Aziza", ())
    assert closed.closed_at is not None
    assert closed.closed_at < closed.opened_at
    second = shifts.open("Bobur")
    assert [shift.id for shift in shifts.page().shifts] == [second.id, first.id]


def test_shifts_are_listed_page_by_page(shifts: Shifts) -> None:
    for _ in range(5):
        shifts.close(shifts.open("Aziza").id, "Aziza", ())
    first = shifts.page(limit=2)
    assert first.next_before == 4
    second = shifts.page(first.next_before, limit=3)
    assert [shift.id for shift in second.shifts] == [3, 2, 1]
    assert second.next_before is None


def test_a_second_shift_is_refused_in_words(shifts: Shifts) -> None:
    shifts.open("Aziza")
    with pytest.raises(ShiftRefusedError) as caught:
        shifts.open("Bobur")
    assert (caught.value.key, caught.value.params) == (
        "shift.open_already", {"cashier": "Aziza"},
    )  # fmt: skip


@pytest.mark.parametrize("name", ["", "  ", "я" * 61])
def test_a_shift_needs_a_name_to_open_and_to_close(shifts: Shifts, name: str) -> None:
    with pytest.raises(ShiftInputError):
        shifts.open(name)
    opened = shifts.open("Aziza")
    with pytest.raises(ShiftInputError):
        shifts.close(opened.id, name, ())
    assert shifts.status().current == opened


def test_another_shift_than_was_meant_is_not_closed(shifts: Shifts) -> None:
    first = shifts.open("Aziza")
    shifts.close(first.id, "Aziza", ())
    shifts.open("Bobur")
    with pytest.raises(ShiftRefusedError) as caught:
        shifts.close(first.id, "Aziza", ())
    assert caught.value.key == "shift.not_open"


def test_every_open_payment_must_be_acknowledged(shifts: Shifts, journal: Journal) -> None:
    opened = shifts.open("Aziza")
    add(journal, "one")
    add(journal, "two")
    assert [row.payment_id for row in shifts.leftovers().rows] == ["one", "two"]
    with pytest.raises(NotAcknowledgedError) as caught:
        shifts.close(opened.id, "Aziza", [Acknowledgement("one", AWAITING, "came back")])
    assert [row.payment_id for row in caught.value.rows] == ["two"]
    assert shifts.status().current == opened
    both = [Acknowledgement("one", AWAITING, "came back"), Acknowledgement("two", AWAITING)]
    shifts.close(opened.id, "Aziza", both)
    with closing(sqlite3.connect(journal.path)) as connection:
        rows = connection.execute("SELECT by, reason FROM acknowledgements ORDER BY payment_serial")
        assert rows.fetchall() == [("Aziza", "came back"), ("Aziza", "")]


def test_a_payment_that_comes_after_the_listing_stops_the_closing(
    shifts: Shifts, journal: Journal
) -> None:
    opened = shifts.open("Aziza")
    listed = shifts.leftovers()
    add(journal, "late")
    seen = [Acknowledgement(row.payment_id, row.state) for row in listed.rows]
    with pytest.raises(NotAcknowledgedError) as caught:
        shifts.close(opened.id, "Aziza", seen)
    assert [row.payment_id for row in caught.value.rows] == ["late"]


def test_a_payment_that_is_refused_after_the_listing_is_looked_at_again(
    shifts: Shifts,
    journal: Journal,
    checkout: Checkout,
    worker: SubmissionWorker,
) -> None:
    opened = shifts.open("Aziza")
    payment_id = "sim-provider-404-operation.not.found-1"
    add(journal, payment_id)
    checkout.pair(payment_id, receipt_of(1), "wedge", NOW)
    seen = [Acknowledgement(row.payment_id, row.state) for row in shifts.leftovers().rows]
    assert [each.state for each in seen] == [PaymentState.WAITING]
    worker.run_once()
    with pytest.raises(NotAcknowledgedError) as caught:
        shifts.close(opened.id, "Aziza", seen)
    assert [row.state for row in caught.value.rows] == [PaymentState.REJECTED]


def test_what_the_till_does_by_itself_does_not_stop_the_closing(
    shifts: Shifts, journal: Journal, checkout: Checkout
) -> None:
    opened = shifts.open("Aziza")
    add(journal, "on its way")
    checkout.pair("on its way", receipt_of(1), "wedge", NOW)
    shifts.close(opened.id, "Aziza", [Acknowledgement("on its way", PaymentState.SENDING)])


def test_what_is_left_is_listed_again_at_the_next_closing(shifts: Shifts, journal: Journal) -> None:
    add(journal, "old")
    seen = [Acknowledgement("old", AWAITING)]
    shifts.close(shifts.open("Aziza").id, "Aziza", seen)
    again = shifts.open("Bobur")
    with pytest.raises(NotAcknowledgedError):
        shifts.close(again.id, "Bobur", ())


def test_the_journal_is_copied_and_the_last_copies_are_kept(
    shifts: Shifts, journal: Journal, clock: HandClock
) -> None:
    for _ in range(KEPT_BACKUPS + 2):
        clock.advance(60)
        shifts.close(shifts.open("Aziza").id, "Aziza", ())
        shifts.back_up()
    copies = sorted(journal.backups.iterdir())
    assert len(copies) == KEPT_BACKUPS
    with closing(sqlite3.connect(copies[-1])) as connection:
        (count,) = connection.execute("SELECT count(*) FROM shifts WHERE closed_at > 0").fetchone()
    assert count == KEPT_BACKUPS + 2
