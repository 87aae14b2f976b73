"""The list's rows: paged, patched in place, never reloaded, fast with a hundred thousand."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.payment import PaymentState
from app.services.views import PaymentPage, PaymentRow, Tab
from app.ui.payments.payment_model import ROW_ROLE, PaymentModel

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
ROOT = QModelIndex()


def row(serial: int, state: PaymentState = PaymentState.AWAITING_RECEIPT) -> PaymentRow:
    return PaymentRow(serial, f"pay-{serial}", serial * 100, "", AT, state)


def page(*serials: int, next_before: int | None = None) -> PaymentPage:
    return PaymentPage(tuple(row(serial) for serial in serials), next_before)


class Watched:
    """A model under Qt's own tester, with what it asks for written down."""

    def __init__(self) -> None:
        self.model = PaymentModel()
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        self.asked: list[tuple[Tab, str, int | None]] = []
        self.resets = 0
        self.model.page_wanted.connect(lambda *question: self.asked.append(question))
        self.model.modelReset.connect(self._count)

    def _count(self) -> None:
        self.resets += 1

    @property
    def ids(self) -> list[str]:
        rows = (self.model.row(at) for at in range(self.model.rowCount()))
        return [row.payment_id for row in rows]


@pytest.fixture
def watched(qapp) -> Watched:
    return Watched()


@pytest.fixture
def loaded(watched) -> Watched:
    watched.model.show(Tab.AWAITING)
    watched.model.take_page(Tab.AWAITING, "", None, page(9, 7, 5, next_before=5))
    return watched


def test_the_first_page_is_asked_for_and_shown(watched):
    watched.model.show(Tab.AWAITING, "order")
    assert watched.asked == [(Tab.AWAITING, "order", None)]
    assert watched.model.is_loading
    assert watched.model.take_page(Tab.AWAITING, "order", None, page(3, 2))
    assert watched.ids == ["pay-3", "pay-2"]
    assert not watched.model.is_loading


def test_stale_answers_change_nothing(loaded):
    loaded.model.show(Tab.AWAITING, "abc")
    assert not loaded.model.take_page(Tab.AWAITING, "ab", None, page(1))
    assert not loaded.model.take_page(Tab.DONE, "abc", None, page(1))
    assert not loaded.model.take_page(Tab.AWAITING, "abc", 5, page(1))
    assert loaded.ids == ["pay-9", "pay-7", "pay-5"]


def test_older_pages_are_added_at_the_end_once(loaded):
    loaded.model.fetchMore(ROOT)
    loaded.model.fetchMore(ROOT)
    assert loaded.asked.count((Tab.AWAITING, "", 5)) == 1
    loaded.model.take_page(Tab.AWAITING, "", 5, page(5, 3, 2))
    loaded.model.take_page(Tab.AWAITING, "", 5, page(5, 3, 2))
    assert loaded.ids == ["pay-9", "pay-7", "pay-5", "pay-3", "pay-2"]
    assert not loaded.model.canFetchMore(ROOT)
    assert loaded.resets == 1


def test_a_change_touches_its_row_alone(loaded):
    changed = []
    loaded.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    loaded.model.change(row(7, PaymentState.WAITING))
    assert changed == [(1, 1)]
    assert loaded.model.find("pay-7").state is PaymentState.WAITING
    assert loaded.resets == 1


def test_a_payment_leaves_the_tab_that_its_state_does_not_belong_to(loaded):
    loaded.model.change(row(7, PaymentState.CONFIRMED))
    assert loaded.ids == ["pay-9", "pay-5"]
    assert loaded.model.position("pay-7") is None
    assert loaded.model.position("pay-5") == 1


def test_a_payment_that_stays_leaves_when_it_is_pruned(loaded):
    loaded.model.change(row(7, PaymentState.REJECTED), stays=True)
    assert loaded.ids == ["pay-9", "pay-7", "pay-5"]
    loaded.model.prune("pay-9")
    loaded.model.prune("pay-7")
    assert loaded.ids == ["pay-9", "pay-5"]


def test_a_new_payment_takes_its_place_by_its_number(loaded):
    loaded.model.change(row(10))
    loaded.model.change(row(8))
    assert loaded.ids == ["pay-10", "pay-9", "pay-8", "pay-7", "pay-5"]


def test_a_payment_older_than_the_loaded_rows_waits_for_its_page(loaded):
    loaded.model.change(row(4))
    assert loaded.ids == ["pay-9", "pay-7", "pay-5"]
    loaded.model.fetchMore(ROOT)
    loaded.model.take_page(Tab.AWAITING, "", 5, page(4, 3))
    loaded.model.change(row(1))
    assert loaded.ids == ["pay-9", "pay-7", "pay-5", "pay-4", "pay-3", "pay-1"]


def test_a_new_payment_does_not_push_into_a_search(loaded):
    loaded.model.show(Tab.AWAITING, "7")
    loaded.model.take_page(Tab.AWAITING, "7", None, page(7))
    loaded.model.change(row(70))
    assert loaded.ids == ["pay-7"]


def test_the_newest_awaiting_is_found_among_others(loaded):
    loaded.model.change(row(9, PaymentState.WAITING))
    assert loaded.model.newest_awaiting().payment_id == "pay-7"
    assert loaded.model.newest_awaiting("pay-7").payment_id == "pay-5"


def test_a_row_is_read_out_in_words(loaded):
    index = loaded.model.index(0)
    spoken = loaded.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "9 soʻm" in spoken
    assert "awaiting receipt" in spoken
    assert loaded.model.data(index, ROW_ROLE) == row(9)
    assert loaded.model.data(QModelIndex()) is None


def test_a_hundred_thousand_rows_are_patched_in_place(qapp):
    model = PaymentModel()
    model.show(Tab.ALL)
    model.take_page(Tab.ALL, "", None, page(*range(100_000, 0, -1)))
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    for serial in range(1, 100_000, 500):
        model.change(row(serial, PaymentState.CONFIRMED))
    model.change(row(100_001))
    assert model.rowCount() == 100_001
    assert model.find("pay-501").state is PaymentState.CONFIRMED
    assert model.position("pay-501") == 99_500
    assert resets == []
