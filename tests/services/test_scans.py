"""Payment ids that are scanned, receipts without a payment, and receipts that are used already."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.payment import Payment, PaymentState
from app.domain.payment_code import CodeKind, kind_of_code
from app.journal import payments
from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.services.datadir import DataDir, open_datadir
from app.services.settings import ReceiptSection, ScannerSection, Settings
from app.services.till import Till, open_till
from app.services.views import ScanResult
from tests.samples import NOW, link_of

ID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"
ISSUED_AT = NOW - timedelta(hours=2)
"""When the receipts of `link_of` were printed: at noon in Tashkent."""


@pytest.fixture
def folder(tmp_path: Path) -> DataDir:
    return open_datadir(tmp_path)


@pytest.fixture
def till(folder: DataDir, clock) -> Iterator[Till]:
    opened = open_till(folder, Settings(receipt=ReceiptSection(max_age_days=3)), clock=clock)
    yield opened
    opened.stop()


def ids_of(till: Till) -> list[str]:
    return [row.payment_id for row in till.rows(None)]


def fill(folder: DataDir, minutes: dict[str, float]) -> None:
    """Add payments that came some minutes after the receipts were printed."""
    journal = Journal(folder.journal, folder.backups, NOW)
    with journal.writing() as connection:
        for payment_id, after in minutes.items():
            at = ISSUED_AT + timedelta(minutes=after)
            payments.add(connection, Payment(payment_id, at, "test"))
    journal.close()


def test_a_receipt_without_a_payment_is_offered_those_nearest_in_time(folder, till):
    fill(folder, {"far": 300, "two before": -2, "one after": 1, "ten after": 10, "day": -1500})
    answer = till.scan(link_of(1), "wedge", None)
    assert answer.result is ScanResult.NO_PAYMENT
    offered = [row.payment_id for row in answer.candidates]
    assert offered == ["one after", "two before", "ten after", "far"]


def test_only_payments_that_await_a_receipt_are_offered(folder, till):
    fill(folder, {"paired": 0, "withdrawn": 1, "awaiting": 200})
    till.scan(link_of(1), "wedge", "paired")
    till.withdraw("withdrawn", "typed twice")
    answer = till.scan(link_of(2), "wedge", None)
    assert [row.payment_id for row in answer.candidates] == ["awaiting"]


def test_a_receipt_with_an_impossible_date_is_offered_the_newest(folder, till):
    fill(folder, {"old": 0, "new": 119})
    odd = link_of(1).replace("20261124", "20261324")
    answer = till.scan(odd, "wedge", None)
    assert [row.payment_id for row in answer.candidates] == ["new", "old"]


def test_a_used_receipt_names_its_payment_whatever_is_selected(folder, till):
    fill(folder, {"first": 0, "second": 1})
    till.scan(link_of(1), "wedge", "first")
    for selected in ("second", None):
        answer = till.scan(link_of(1), "camera", selected)
        assert answer.result is ScanResult.RECEIPT_USED
        assert answer.other_payment_id == "first"
        assert answer.other is not None
        assert answer.other.state is PaymentState.WAITING


def test_a_used_receipt_is_not_asked_about_first_because_it_is_old(folder, till, clock):
    fill(folder, {"first": 0, "second": 1})
    till.scan(link_of(1), "wedge", "first")
    clock.advance(10 * 86400)
    assert till.scan(link_of(1), "wedge", "second").result is ScanResult.RECEIPT_USED


def test_a_uuid_adds_a_payment_once(till):
    answer = till.scan(ID, "wedge", None)
    assert answer.result is ScanResult.PAYMENT_ADDED
    assert answer.card is not None
    assert answer.card.row.payment_id == ID
    assert answer.card.row.source == "scan"
    again = till.scan(ID, "camera", "another")
    assert again.result is ScanResult.PAYMENT_FOUND
    assert ids_of(till) == [ID]


@pytest.mark.parametrize(
    "typed",
    [ID.upper(), f" {ID}\r\n", "ии75а609-6в97-4и45-9ув3-80у5асв19уа1", f"]Q1{ID}"],
    ids=["caps lock", "blanks", "russian layout", "aim identifier"],
)
def test_a_uuid_is_known_again_however_it_was_typed(till, typed):
    till.add_payment(ID, 100, "", "test")
    answer = till.scan(typed, "wedge", None)
    assert answer.result is ScanResult.PAYMENT_FOUND
    assert answer.payment_id == ID


def test_a_uuid_that_was_added_in_capital_letters_is_found_in_small_ones(till):
    till.add_payment(ID.upper(), None, "", "test")
    assert till.scan(ID, "camera", None).payment_id == ID.upper()


@pytest.mark.parametrize("known", ["Заказ 7", "4780000000014", "t.me/not-a-link", "x"])
def test_a_known_id_selects_its_payment_whatever_it_looks_like(till, known):
    till.add_payment(known, None, "", "test")
    answer = till.scan(known, "serial", None)
    assert answer.result is ScanResult.PAYMENT_FOUND
    assert answer.payment_id == known


def test_the_scanner_s_own_prefix_is_no_part_of_an_id(till):
    plain = Settings()
    till.apply_settings(replace(plain, scanner=ScannerSection(prefix="##")))
    assert till.scan(f"##{ID}", "wedge", None).payment_id == ID


def test_another_code_is_asked_about_before_it_is_added(till):
    asked = till.scan("order-1043", "wedge", None)
    assert asked.result is ScanResult.PAYMENT_ASKED
    assert ids_of(till) == []
    added = till.scan(asked.text, asked.source, None, accept_warnings=True)
    assert added.result is ScanResult.PAYMENT_ADDED
    assert ids_of(till) == ["order-1043"]


def test_goods_are_told_as_goods(till):
    answer = till.scan("4780000000014", "wedge", None, accept_warnings=True)
    assert answer.result is ScanResult.REFUSED
    assert answer.fault_key == "link_fault.goods"
    assert ids_of(till) == []


def test_a_trigger_that_is_held_tells_an_id_once(till):
    till.scan(ID, "wedge", None)
    assert till.scan(ID, "wedge", None).result is ScanResult.REPEATED


@settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(), max_size=160), is_accepted=st.booleans())
def test_nobody_s_code_hurts_the_till(till, text, is_accepted):
    before = ids_of(till)
    answer = till.scan(text, "camera", None, accept_warnings=is_accepted)
    added = set(ids_of(till)) - set(before)
    assert all(kind_of_code(new) in {CodeKind.UUID, CodeKind.PLAIN} for new in added)
    assert not added or is_accepted
    assert answer.result in {
        ScanResult.REFUSED,
        ScanResult.PAYMENT_ASKED,
        ScanResult.PAYMENT_ADDED,
        ScanResult.PAYMENT_FOUND,
    }


@pytest.mark.parametrize(
    "text", ["https://t.me/shop?start=1", "WIFI:S:1;P:2;;", "ofd.soliq.uz.evil.test/check?t=1"]
)
def test_a_link_is_never_an_id_even_if_a_person_says_so(till, text):
    assert till.scan(text, "wedge", None, accept_warnings=True).result is ScanResult.REFUSED
    assert ids_of(till) == []


def test_a_scan_that_could_not_be_saved_is_no_repeat_when_it_is_made_again(folder, till):
    fill(folder, {"one": 0})
    journal = till._journal
    writing = journal.writing

    def full():
        raise JournalError("journal.full")

    journal.writing = full  # type: ignore[method-assign]
    with pytest.raises(JournalError):
        till.scan(link_of(1), "wedge", "one")
    journal.writing = writing  # type: ignore[method-assign]
    assert till.scan(link_of(1), "wedge", "one").result is ScanResult.PAIRED
    assert till.scan(link_of(1), "wedge", "one").result is ScanResult.REPEATED
