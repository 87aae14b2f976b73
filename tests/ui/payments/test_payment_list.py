"""Which payment is selected, by itself and by hand, whatever happens to the list."""

import pytest
from PySide6.QtCore import Qt

from app.domain.payment import PaymentState
from app.services.views import Counts, PaymentPage, Tab
from app.ui.look import theme
from app.ui.payments.payment_list import PaymentList
from tests.ui.payments.test_payment_model import row

AWAITING = PaymentState.AWAITING_RECEIPT


class Driven:
    """A list, with what it asks for and tells."""

    def __init__(self, qtbot) -> None:
        self.list = PaymentList()
        qtbot.addWidget(self.list)
        qtbot.addWidget(self.list.search_field)
        self.list.resize(400, 600)
        self.list.show()
        self.asked: list[tuple[Tab, str, int | None]] = []
        self.picked: list[str] = []
        self.list.page_wanted.connect(lambda *question: self.asked.append(question))
        self.list.picked.connect(lambda picked: self.picked.append(picked.payment_id))

    def answer(self, *rows, next_before: int | None = None) -> None:
        tab, search, before = self.asked[-1]
        self.list.take_page(tab, search, before, PaymentPage(tuple(rows), next_before))

    @property
    def selected(self) -> str | None:
        return self.list.selected.payment_id if self.list.selected else None

    @property
    def highlighted(self) -> list[str]:
        indexes = self.list.view.selectionModel().selectedIndexes()
        return [self.list.model.row(index.row()).payment_id for index in indexes]


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


@pytest.fixture
def driven(qtbot) -> Driven:
    return Driven(qtbot)


@pytest.fixture
def loaded(driven) -> Driven:
    driven.list.show_tab(Tab.AWAITING)
    driven.answer(row(9, PaymentState.WAITING), row(8), row(7), row(6))
    return driven


def test_the_newest_awaiting_payment_is_selected_by_itself(loaded):
    assert loaded.selected == "pay-8"
    assert loaded.highlighted == ["pay-8"]
    assert loaded.picked == []
    assert not loaded.list.is_by_hand


def test_a_press_and_the_arrow_keys_select_by_hand(loaded, qtbot):
    view = loaded.list.view
    place = view.visualRect(loaded.list.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert loaded.picked == ["pay-7", "pay-6"]
    assert loaded.selected == "pay-6"
    assert loaded.list.is_by_hand


def test_a_selected_payment_keeps_its_place_until_another_is_selected(loaded, qtbot):
    loaded.list.change(row(8, PaymentState.REJECTED))
    assert loaded.selected == "pay-8"
    assert loaded.highlighted == ["pay-8"]
    loaded.list.select("pay-7")
    qtbot.waitUntil(lambda: loaded.list.model.position("pay-8") is None)
    assert loaded.highlighted == ["pay-7"]


def test_a_change_elsewhere_moves_no_selection(loaded):
    loaded.list.select("pay-7", by_hand=True)
    loaded.list.change(row(8, PaymentState.CONFIRMED))
    loaded.list.change(row(12))
    assert loaded.highlighted == ["pay-7"]
    assert loaded.picked == []


def test_the_next_is_the_newest_that_awaits(loaded, qtbot):
    loaded.list.change(row(8, PaymentState.CONFIRMED))
    assert loaded.list.select_next("pay-8").payment_id == "pay-7"
    qtbot.waitUntil(lambda: loaded.list.model.position("pay-8") is None)
    loaded.list.select(None)
    assert loaded.highlighted == []
    assert loaded.selected is None


def test_coming_back_to_a_tab_finds_the_selection_again(loaded):
    loaded.list.select("pay-6", by_hand=True)
    loaded.list.show_tab(Tab.ATTENTION)
    loaded.answer(row(3, PaymentState.REJECTED))
    assert loaded.selected is None
    loaded.list.show_tab(Tab.AWAITING)
    loaded.answer(row(8), row(7), row(6))
    assert loaded.highlighted == ["pay-6"]


def test_typing_searches_once_when_it_pauses(loaded, qtbot):
    before = len(loaded.asked)
    qtbot.keyClicks(loaded.list.search_field, "order 7")
    qtbot.waitUntil(lambda: len(loaded.asked) > before)
    assert loaded.asked[before:] == [(Tab.AWAITING, "order 7", None)]
    loaded.answer(row(7))
    assert loaded.highlighted == ["pay-7"]


def test_a_payment_that_is_not_loaded_is_searched_for(loaded):
    loaded.list.reveal("pay-2")
    assert loaded.asked[-1] == (Tab.ALL, "pay-2", None)
    assert loaded.list.search_field.text() == "pay-2"
    loaded.answer(row(2, PaymentState.REJECTED))
    assert loaded.highlighted == ["pay-2"]
    assert loaded.list.is_by_hand


def test_a_wanted_payment_beyond_the_first_page_is_searched_for(loaded):
    loaded.list.want("pay-1")
    loaded.list.show_tab(Tab.AWAITING)
    loaded.answer(row(8), row(7))
    assert loaded.asked[-1] == (Tab.ALL, "pay-1", None)
    loaded.answer(row(1))
    assert loaded.highlighted == ["pay-1"]


def test_scrolling_to_the_end_asks_for_older_payments(driven, qtbot):
    driven.list.show_tab(Tab.ALL)
    driven.answer(*(row(serial) for serial in range(200, 100, -1)), next_before=101)
    driven.list.view.scrollToBottom()
    qtbot.waitUntil(lambda: driven.asked[-1] == (Tab.ALL, "", 101))
    driven.answer(*(row(serial) for serial in range(100, 50, -1)))
    assert driven.list.model.rowCount() == 150
    assert driven.highlighted == ["pay-200"]


def test_tabs_count_and_ask(loaded):
    loaded.list.show_counts(Counts(awaiting_receipt=2, waiting=3, attention=1, confirmed=123456))
    shown = [loaded.list.tabs.tabText(at) for at in range(4)]
    assert shown == ["Awaiting 5", "Attention 1", "Done 9999+", "All"]
    loaded.list.tabs.setCurrentIndex(2)
    assert loaded.asked[-1] == (Tab.DONE, "", None)


@pytest.mark.parametrize("tab", Tab)
def test_an_empty_list_says_why(driven, tab):
    driven.list.show_tab(tab)
    driven.answer()
    words = driven.list.view.findChild(type(driven.list.view._words))
    assert words.isVisible()
    driven.list.show_tab(tab, "nobody")
    driven.answer()
    assert "Nothing was found" in words.text()
    driven.list.change(row(1))
    driven.list.show_tab(Tab.ALL)
    driven.answer(row(1))
    assert not words.isVisible()


def test_tabs_and_button_are_large_enough_to_touch(loaded):
    assert loaded.list.tabs.height() >= 44
    assert loaded.list.add_button.height() >= 44
