"""Receipt first or payment first: what is scanned waits, is offered, and finds its other half."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.payment import PaymentState
from app.services.samples import sample_receipt
from app.services.till import open_till
from app.services.views import ScanResult, Tab
from app.ui.card.faces import CardAction
from app.ui.card.subjects import Answered, Nothing
from tests.ui.shop import AWAITING, new_link

ID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"


def leave_the_list(shop) -> None:
    """Select nothing, as the tab of what is done does."""
    shop.list.show_tab(Tab.DONE)
    shop.wait(lambda: shop.list.model.tab is Tab.DONE and not shop.list.model.is_loading)
    shop.wait(lambda: shop.selected is None)


def wait_for_choices(shop, number: int) -> None:
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.wait(lambda: len(shop.card.choices) == number)
    shop.wait(lambda: not shop.desk._arming.isActive())


def key(shop, key: Qt.Key) -> None:
    QTest.keyClick(shop.window.windowHandle(), key)


def test_enter_takes_the_likeliest(shop):
    shop.open("older", "newer")
    leave_the_list(shop)
    link = sample_receipt(datetime.now(UTC) + timedelta(seconds=30), Random(1)).link
    shop.scan(link)
    wait_for_choices(shop, 2)
    assert "Order newer" in shop.card.choices[0].accessibleName()
    key(shop, Qt.Key.Key_Return)
    shop.wait_for("newer", PaymentState.CONFIRMED)
    assert shop.simulator.attached == {"newer": link}
    shop.wait(lambda: shop.selected == "older")


def test_the_likeliest_is_the_nearest_to_the_receipt_s_own_time(shop):
    receipt = sample_receipt(datetime.now(UTC) - timedelta(hours=20), Random(4))
    shop.open("today")
    past = open_till(shop.folder, shop.settings, clock=Yesterday())
    past.add_payment("yesterday", 100_00, "Order yesterday", "test")
    past.stop()
    shop.wait(lambda: shop.list.model.position("yesterday") is not None)
    leave_the_list(shop)
    shop.scan(receipt.link)
    wait_for_choices(shop, 2)
    assert "yesterday" in shop.card.choices[0].accessibleName()


class Yesterday:
    def now(self) -> datetime:
        return datetime.now(UTC) - timedelta(hours=19)

    def schedule_ms(self) -> int:
        return round(datetime.now(UTC).timestamp() * 1000)


@pytest.mark.parametrize("second", [True, False], ids=["number key", "touch"])
def test_another_is_taken_by_its_number_or_by_touch(shop, qtbot, second):
    shop.open("a", "b", "c")
    leave_the_list(shop)
    link = new_link(1)
    shop.scan(link)
    wait_for_choices(shop, 3)
    assert min(button.height() for button in shop.card.choices) >= 44
    if second:
        key(shop, Qt.Key.Key_2)
    else:
        qtbot.mouseClick(shop.card.choices[1], Qt.MouseButton.LeftButton)
    shop.wait_for("b", PaymentState.CONFIRMED)
    assert shop.simulator.attached == {"b": link}


def test_the_scanner_s_second_enter_answers_nothing(shop):
    shop.open("a")
    leave_the_list(shop)
    shop.scan(new_link(1))
    shop.wait_answer(ScanResult.NO_PAYMENT)
    key(shop, Qt.Key.Key_Return)
    assert isinstance(shop.desk.subject, Answered)
    assert not shop.simulator.received


@pytest.mark.parametrize("code", ["22222", "12"])
def test_a_short_code_that_is_typed_into_the_window_answers_nothing(shop, qtbot, code):
    shop.open("a", "b")
    leave_the_list(shop)
    shop.scan(new_link(1))
    wait_for_choices(shop, 2)
    for character in code:
        key(shop, getattr(Qt.Key, f"Key_{character}"))
    key(shop, Qt.Key.Key_Return)
    quiet = shop.desk._keys._quiet
    shop.wait(lambda: not quiet.isActive())
    assert isinstance(shop.desk.subject, Answered)
    assert not shop.simulator.received


def test_the_question_stays_when_it_is_left_and_the_receipt_too(shop):
    shop.open("a")
    leave_the_list(shop)
    shop.scan(new_link(1))
    wait_for_choices(shop, 1)
    key(shop, Qt.Key.Key_Escape)
    assert isinstance(shop.desk.subject, Nothing)
    assert "waits for its payment" in shop.card.face.body[0]
    assert shop.card.face.receipt is not None
    shop.list.show_tab(Tab.AWAITING)
    shop.press(CardAction.USE_HELD)
    shop.wait_for("a", PaymentState.CONFIRMED)


def test_a_receipt_that_waits_and_a_scanned_id_are_paired_with_no_key_pressed(shop):
    shop.open(ID, "newer")
    leave_the_list(shop)
    link = new_link(1)
    shop.scan(link)
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.scan(ID)
    shop.wait_for(ID, PaymentState.CONFIRMED)
    assert shop.simulator.attached == {ID: link}


def test_a_receipt_that_waits_and_the_id_of_a_new_payment_are_paired_too(shop):
    shop.open()
    link = new_link(1)
    shop.scan(link)
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.scan(ID, "serial")
    shop.wait_for(ID, PaymentState.CONFIRMED)
    assert shop.simulator.attached == {ID: link}


def test_an_old_receipt_that_waits_is_still_asked_about(shop):
    shop.open()
    shop.scan(new_link(1, age_days=30))
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.scan(ID)
    shop.wait_answer(ScanResult.LOOK_AGAIN)
    assert not shop.simulator.received
    shop.wait(lambda: not shop.desk._arming.isActive())
    key(shop, Qt.Key.Key_Return)
    shop.wait_for(ID, PaymentState.CONFIRMED)


def test_a_payment_that_comes_after_its_receipt_is_offered_at_once(shop):
    shop.open()
    shop.scan(new_link(1))
    shop.wait_answer(ScanResult.NO_PAYMENT)
    assert shop.card.choices == []
    other = open_till(shop.folder, shop.settings)
    other.add_payment("late", 100_00, "Order late", "command_line")
    other.stop()
    wait_for_choices(shop, 1)
    key(shop, Qt.Key.Key_Return)
    shop.wait_for("late", PaymentState.CONFIRMED)


@pytest.mark.parametrize("source", ["wedge", "serial", "camera", "typed"])
def test_a_scanned_id_selects_its_payment(shop, source):
    shop.open("order-1", "order-2")
    assert shop.selected == "order-2"
    shop.scan("order-1", source)
    shop.wait(lambda: shop.selected == "order-1")
    assert shop.shown == ("order-1", AWAITING)
    link = new_link(1)
    shop.scan(link)
    shop.wait_for("order-1", PaymentState.CONFIRMED)
    assert shop.simulator.attached == {"order-1": link}


def test_a_scanned_id_is_found_from_any_tab_and_search(shop, qtbot):
    shop.open("order-1", "order-2")
    qtbot.keyClicks(shop.list.search_field, "nothing like it")
    shop.wait(lambda: shop.list.model.rowCount() == 0)
    shop.scan("order-1")
    shop.wait(lambda: shop.selected == "order-1")
    assert shop.shown == ("order-1", AWAITING)


def test_the_id_of_a_payment_that_is_done_shows_it_and_leaves_the_selection(shop):
    shop.open("a", "order-2")
    shop.scan(new_link(1))
    shop.wait_for("order-2", PaymentState.CONFIRMED)
    shop.wait(lambda: shop.selected == "a")
    shop.scan("order-2", "camera")
    shop.wait_for("order-2", PaymentState.CONFIRMED)
    assert shop.selected == "a"


def test_a_scanned_uuid_adds_its_payment(shop):
    shop.open("a")
    shop.scan(ID)
    shop.wait(lambda: shop.selected == ID)
    assert shop.shown == (ID, AWAITING)
    assert "added by its code" in shop.card.face.body[0]
    shop.scan(new_link(1))
    shop.wait_for(ID, PaymentState.CONFIRMED)
    assert shop.selected == "a"


def test_another_unknown_code_is_added_only_by_enter(shop):
    shop.open("a")
    shop.scan("order-1043")
    shop.wait_answer(ScanResult.PAYMENT_ASKED)
    assert shop.card.face.scanned == "order-1043"
    key(shop, Qt.Key.Key_Return)
    assert isinstance(shop.desk.subject, Answered), "a scanner's second Enter must not answer"
    shop.wait(lambda: not shop.desk._arming.isActive())
    key(shop, Qt.Key.Key_Return)
    shop.wait(lambda: shop.selected == "order-1043")


def test_esc_adds_nothing_and_returns_to_the_receipt_that_waits(shop):
    shop.open()
    shop.scan(new_link(1))
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.scan("order-1043")
    shop.wait_answer(ScanResult.PAYMENT_ASKED)
    key(shop, Qt.Key.Key_Escape)
    shop.wait_answer(ScanResult.NO_PAYMENT)
    assert shop.list.model.rowCount() == 0


def test_junk_does_not_lose_the_receipt_that_waits(shop):
    shop.open()
    link = new_link(1)
    shop.scan(link)
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.scan("https://t.me/shop")
    shop.wait_answer(ScanResult.REFUSED)
    shop.scan(ID)
    shop.wait_for(ID, PaymentState.CONFIRMED)
    assert shop.simulator.attached == {ID: link}


def test_a_used_receipt_leads_to_its_payment_by_enter(shop):
    shop.open("a", "b")
    link = new_link(1)
    shop.scan(link)
    shop.wait_for("b", PaymentState.CONFIRMED)
    shop.scan(link, "camera")
    shop.wait_answer(ScanResult.RECEIPT_USED)
    assert "Order b" in shop.card.face.body[0]
    key(shop, Qt.Key.Key_Return)
    assert isinstance(shop.desk.subject, Answered), "a scanner's second Enter must not lead away"
    shop.wait(lambda: not shop.desk._arming.isActive())
    key(shop, Qt.Key.Key_Return)
    shop.wait_for("b", PaymentState.CONFIRMED)
    assert shop.selected == "a"
