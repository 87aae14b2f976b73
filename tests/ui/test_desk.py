"""Whose receipt a scan is, and what the card shows: the window with the real till behind it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.payment import PaymentState
from app.services.till import open_till
from app.services.views import ScanResult, ServerState, Tab
from app.ui.card.faces import CardAction
from app.ui.card.subjects import Answered, Failed, Nothing, Reading, Shown
from app.ui.look import theme
from tests.ui.shop import AWAITING, DEADLINE_MS, new_link


def test_one_scan_and_nothing_else(shop):
    shop.open("a", "b")
    assert shop.selected == "b"
    link = new_link(1)
    shop.scan(link)
    assert isinstance(shop.desk.subject, Reading)
    assert "Read: https://ofd.soliq.uz" in shop.card._scanned.text()
    shop.wait_for("b", PaymentState.CONFIRMED)
    assert shop.simulator.attached == {"b": link}
    assert shop.card.face.phone == "+998 71 256-50-09"
    assert shop.card.face.tone is theme.Tone.GOOD


def test_after_a_confirmation_the_next_scan_is_the_next_payment_s(shop):
    shop.open("a", "b")
    first, second = new_link(1), new_link(2)
    shop.scan(first)
    shop.wait_for("b", PaymentState.CONFIRMED)
    assert shop.selected == "a"
    assert shop.footer.startswith("Next: 100 soʻm · Order a")
    shop.scan(second)
    shop.wait_for("a", PaymentState.CONFIRMED)
    assert shop.simulator.attached == {"b": first, "a": second}
    assert shop.selected is None
    assert "No payment is selected" in shop.footer


def test_a_selection_by_hand_is_not_taken_away(shop):
    shop.open("a", "b", "c")
    shop.list.select("c")
    shop.scan(new_link(1))
    shop.wait(lambda: not isinstance(shop.desk.subject, Reading))
    at = shop.list.model.position("a")
    shop.list.view.setCurrentIndex(shop.list.model.index(at))
    shop.wait(lambda: shop.list.model.position("c") is None)
    assert shop.selected == "a"
    assert shop.shown == ("a", AWAITING)
    shop.bridge.payment_changed.emit(shop.desk.shown._replace(row=shop.list.model.find("b")))
    assert shop.selected == "a"


def test_a_refused_payment_stays_selected_and_is_scanned_again(shop):
    shop.open("other", "sim-provider-400-unsupported.fiscal.url_then_success")
    payment_id = shop.selected
    shop.scan(new_link(1))
    shop.wait_for(payment_id, PaymentState.REJECTED)
    assert shop.selected == payment_id
    assert shop.card.face.buttons[0] is CardAction.SCAN_AGAIN
    assert shop.footer == ""
    shop.press(CardAction.SCAN_AGAIN)
    assert shop.card.face.title == "Scan the receipt"
    shop.scan(new_link(2))
    shop.wait(lambda: len(shop.simulator.received) == 2)
    assert {confirm.payment_id for confirm in shop.simulator.received} == {payment_id}


def test_offline_the_next_payment_is_at_hand_at_once(shop):
    shop.simulator.stop()
    shop.open("a", "b")
    link = new_link(1)
    shop.scan(link)
    shop.wait(lambda: ServerState.OFFLINE in shop.server)
    shop.wait(lambda: shop.selected == "a")
    assert shop.shown == ("b", PaymentState.WAITING)
    assert shop.card.face.title == "Saved, waiting for the connection"
    assert shop.footer.startswith("Next:")
    shop.simulator.start()
    shop.press(CardAction.SEND_NOW)
    shop.wait_for("b", PaymentState.CONFIRMED)
    assert shop.selected == "a"


def test_a_late_refusal_does_not_draw_the_next_receipt_to_itself(shop, qtbot):
    shop.simulator.stop()
    shop.open("next", "sim-provider-404-operation.not.found-1")
    payment_id = shop.selected
    shop.scan(new_link(1))
    shop.wait(lambda: shop.selected == "next")
    with qtbot.waitSignal(shop.desk.moved_on, timeout=DEADLINE_MS):
        shop.simulator.start()
        shop.bridge.retry_now(None)
    assert shop.selected == "next"
    assert shop.shown == ("next", AWAITING)
    assert "refused" in shop.window.banner.text
    shop.window.banner.button.click()
    shop.wait_for(payment_id, PaymentState.REJECTED)
    shop.wait(lambda: shop.selected == payment_id)


def test_an_uncertain_payment_lets_the_next_one_come(shop):
    shop.open("next", "sim-html-1")
    payment_id = shop.selected
    shop.scan(new_link(1))
    shop.wait_for(payment_id, PaymentState.UNCERTAIN)
    assert shop.selected == "next"
    assert shop.card.face.tone is theme.Tone.UNSURE


def test_a_code_that_is_no_receipt_leaves_the_payment_waiting(shop):
    shop.open("a")
    shop.scan("https://t.me/shop")
    shop.wait_answer(ScanResult.REFUSED)
    assert "t.me" in shop.card.face.body[0]
    assert shop.selected == "a"
    link = new_link(1)
    shop.scan(link)
    shop.wait_for("a", PaymentState.CONFIRMED)


def test_an_odd_receipt_asks_and_enter_goes_on(shop, qtbot):
    shop.open("a")
    shop.scan(new_link(1, age_days=30))
    shop.wait_answer(ScanResult.LOOK_AGAIN)
    qtbot.keyClick(shop.window, Qt.Key.Key_Return)
    assert isinstance(shop.desk.subject, Answered), "a scanner's second Enter must not answer"
    shop.wait(lambda: not shop.desk._arming.isActive())
    qtbot.keyClick(shop.window, Qt.Key.Key_Return)
    shop.wait_for("a", PaymentState.CONFIRMED)


def test_esc_leaves_the_question_and_keeps_the_receipt(shop, qtbot):
    shop.open("a")
    shop.scan(new_link(1, age_days=30))
    shop.wait_answer(ScanResult.LOOK_AGAIN)
    qtbot.keyClick(shop.window, Qt.Key.Key_Escape)
    shop.wait_for("a", AWAITING)
    assert shop.card.face.buttons[0] is CardAction.USE_HELD
    shop.press(CardAction.USE_HELD)
    assert isinstance(shop.desk.subject, Answered)


def test_a_receipt_scanned_before_its_payment_is_kept_for_it(shop, qtbot):
    shop.open()
    shop.wait(lambda: isinstance(shop.desk.subject, Nothing))
    link = new_link(1)
    shop.scan(link)
    shop.wait_answer(ScanResult.NO_PAYMENT)
    shop.add("a")
    shop.wait(lambda: not shop.desk._arming.isActive())
    qtbot.keyClick(shop.window, Qt.Key.Key_Return)
    shop.wait_for("a", PaymentState.CONFIRMED)
    assert shop.simulator.attached == {"a": link}


def test_a_used_receipt_leads_to_its_payment(shop):
    shop.open("a", "b")
    link = new_link(1)
    shop.scan(link)
    shop.wait_for("b", PaymentState.CONFIRMED)
    shop.scan(link, "camera")
    shop.wait_answer(ScanResult.RECEIPT_USED)
    shop.press(CardAction.SHOW_OTHER)
    shop.wait_for("b", PaymentState.CONFIRMED)
    assert shop.selected == "a"


def test_a_code_seen_twice_by_the_scanner_changes_nothing(shop):
    shop.open("a")
    shop.scan("https://t.me/shop")
    shop.scan("https://t.me/shop")
    shop.wait_answer(ScanResult.REFUSED)
    assert shop.selected == "a"


def test_another_receipt_after_an_uncertain_one_asks_for_the_reason(shop, qtbot):
    shop.open("sim-html_then_html_then_success-1")
    payment_id = shop.selected
    shop.scan(new_link(1))
    shop.wait_for(payment_id, PaymentState.UNCERTAIN)
    shop.press(CardAction.OTHER_RECEIPT)
    shop.wait(lambda: shop.selected == payment_id)
    link = new_link(2)
    shop.scan(link)
    shop.wait_answer(ScanResult.PAYMENT_BUSY)
    shop.press(CardAction.OVERRIDE)
    dialog = shop.window.dialogs._reason
    assert dialog.isVisible()
    dialog.submit()
    assert dialog.fault
    dialog.field.setEditText("the first was another customer's")
    dialog.submit()
    shop.wait(lambda: any(c.qr_code == link for c in shop.simulator.received))


def test_withdrawing_moves_on_and_putting_back_returns(shop):
    shop.open("a", "b")
    shop.window.actions_of_card.withdraw()
    dialog = shop.window.dialogs._reason
    dialog.field.setEditText("typed twice")
    dialog.submit()
    shop.wait_for("b", PaymentState.WITHDRAWN)
    assert shop.selected == "a"
    assert shop.card.face.body == ("Reason: typed twice",)
    shop.press(CardAction.RESTORE)
    shop.wait_for("b", AWAITING)
    shop.wait(lambda: shop.selected == "b")


def test_a_payment_added_by_another_program_does_not_take_the_selection(shop):
    shop.open("a")
    folder_till = open_till(shop.folder, shop.settings)
    folder_till.add_payment("outside", None, "", "command_line")
    folder_till.stop()
    shop.wait(lambda: shop.list.model.position("outside") is not None)
    assert shop.selected == "a"


def test_the_phone_is_copied_as_it_is_dialled(shop, qtbot):
    shop.open("a")
    shop.scan(new_link(1))
    shop.wait_for("a", PaymentState.CONFIRMED)
    qtbot.keyClick(shop.window, Qt.Key.Key_F7)
    assert QGuiApplication.clipboard().text() == "+998712565009"


def test_what_is_scanned_before_the_journal_is_open_is_not_lost(shop):
    shop.window.show()
    shop.scan("https://t.me/shop")
    shop.bridge.start()
    shop.wait_answer(ScanResult.REFUSED)


def test_a_fault_of_the_journal_is_told_with_what_was_read(shop):
    shop.open("a")
    shop.scan(new_link(1))
    shop.bridge.failed.emit("journal.full", {"detail": "", "path": "x"})
    assert isinstance(shop.desk.subject, Failed)
    assert shop.card.face.scanned.startswith("https://ofd.soliq.uz")
    shop.press(CardAction.REOPEN)
    shop.wait(lambda: isinstance(shop.desk.subject, Shown))


def test_searching_ends_with_the_next_payment(shop, qtbot):
    shop.open("anor", "behi", "gilos")
    qtbot.keyClicks(shop.list.search_field, "anor")
    shop.wait(lambda: shop.selected == "anor")
    shop.list.view.setFocus()
    shop.scan(new_link(1))
    shop.wait_for("anor", PaymentState.CONFIRMED)
    shop.wait(lambda: shop.selected == "gilos")
    assert shop.list.search_field.text() == ""
    assert shop.list.model.tab is Tab.AWAITING
    assert shop.shown == ("anor", PaymentState.CONFIRMED)
