"""What a shift comes to."""

from datetime import timedelta

import pytest

from app.domain.payment import Payment, PaymentState
from app.journal import payments
from app.services.shifts import ShiftRefusedError
from tests.samples import NOW


def test_before_the_first_shift_there_is_no_report(reports) -> None:
    with pytest.raises(ShiftRefusedError) as caught:
        reports.report()
    assert caught.value.key == "shift.none"
    with pytest.raises(ShiftRefusedError) as caught:
        reports.report(17)
    assert caught.value.key == "shift.unknown"


def test_counts_and_sums_by_state(reports, paid, shift_of, journal) -> None:
    paid("outside", 1, 5_00)
    shift_of()
    paid("one", 2, 185_000_50)
    paid("two", 3, None)
    paid("bad", 4, 42_00, state="rejected")
    with journal.writing() as connection:
        payments.add(connection, Payment("bare", NOW, "test", 1_00))
    open_report = reports.report()
    closed = shift_of()
    report = reports.report(closed.id)
    assert report.shift == closed
    assert open_report.totals == report.totals
    assert [tuple(total) for total in report.totals] == [
        (PaymentState.AWAITING_RECEIPT, 1, 1_00, 0),
        (PaymentState.CONFIRMED, 3, 185_005_50, 1),
        (PaymentState.REJECTED, 1, 42_00, 0),
    ]
    assert report.payments == 5
    assert report.outside == 1


def test_phones_are_masked_unless_they_are_asked_for(reports, paid, shift_of) -> None:
    shift = shift_of()
    paid("one", 1)
    (line,) = reports.lines(shift.id)
    assert line.phone == "+998 71 ***-**-09"
    (line,) = reports.lines(shift.id, with_phones=True)
    assert line.phone == "998712565009"
    with reports.whole(shift.id) as (_report, lines):
        assert [line.phone for line in lines] == ["+998 71 ***-**-09"]


def test_a_line_tells_how_long_its_confirmation_took(reports, paid, shift_of) -> None:
    shift = shift_of()
    paid("quick", 1, took_s=1.5)
    paid("clock put back", 2, took_s=-3600)
    assert [line.took_ms for line in reports.lines(shift.id)] == [1500, 0]


def test_lines_are_paged(reports, paid, shift_of) -> None:
    shift = shift_of()
    for number in range(5):
        paid(f"p{number}", number)
    first = reports.lines(shift.id, limit=3)
    second = reports.lines(shift.id, first[-1].serial, limit=3)
    assert [line.payment_id for line in (*first, *second)] == [f"p{n}" for n in range(5)]


def test_a_closed_report_stays_as_it_was(reports, paid, shift_of, journal) -> None:
    shift_of()
    with journal.writing() as connection:
        payments.add(connection, Payment("bare", NOW, "test", 1_00))
    closed = shift_of()
    before = reports.report(closed.id), reports.lines(closed.id)
    with journal.writing() as connection:
        stored = payments.find(connection, "bare")
        assert stored is not None
        payments.withdraw(connection, stored.serial, "x", NOW + timedelta(days=1))
    shift_of()
    paid("next", 9)
    assert (reports.report(closed.id), reports.lines(closed.id)) == before
