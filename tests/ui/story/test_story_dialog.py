"""All that happened to one payment: opened from results, card and history over a real journal."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import PaymentState
from app.services.views import Deed, DeedKind
from app.ui.card.faces import CardAction
from app.ui.history.dialog import HistoryDialog
from app.ui.payments.recent_strip import RecentStrip
from app.ui.scan.wedge_filter import WedgeFilter
from app.ui.story import words
from app.ui.story.dialog import StoryDialog
from app.ui.story.model import COLUMNS, Column, StoryModel
from tests.ui.shop import AWAITING, SLOW_GAP_MS, new_link
from tests.ui.states import IDS, NOW, RECEIPT, REFUSED_LINK, Stage, sent, story, told

FIRST = "sim-provider-400-unsupported.fiscal.url-1"
PHONE = "998712565009"


def _dialog(shop) -> StoryDialog:
    (dialog,) = shop.window.findChildren(StoryDialog)
    shop.wait(lambda: dialog.isVisible() and dialog.model.rowCount() > 0)
    return dialog


def _cells(dialog: StoryDialog, column: Column) -> list[str]:
    at = COLUMNS.index(column)
    return [dialog.model.index(line, at).data() for line in range(dialog.model.rowCount())]


@pytest.fixture
def refused(shop):
    """The window with a payment that was refused."""
    shop.open(FIRST)
    shop.scan(new_link(1))
    shop.wait_for(FIRST, PaymentState.REJECTED)
    shop.simulator.set_scenario(FIRST, "success")
    return shop


def _press_result(shop) -> None:
    strip = shop.window.findChild(RecentStrip)
    shop.wait(lambda: bool(strip.results))
    shop.qtbot.mouseClick(strip._buttons[0], Qt.MouseButton.LeftButton)


def test_a_press_on_a_result_opens_it_with_all_its_attempts(refused):
    refused.press(CardAction.RETRY)
    refused.wait_for(FIRST, PaymentState.CONFIRMED)
    _press_result(refused)
    dialog = _dialog(refused)
    assert _cells(dialog, Column.WHAT) == [
        f"Receipt No. {refused.desk.shown.receipt.number} was sent",
        "A person had it sent once more",
        f"Receipt No. {refused.desk.shown.receipt.number} was sent",
        f"Receipt No. {refused.desk.shown.receipt.number}: read by the scanner",
        "Payment added by hand",
    ]
    assert _cells(dialog, Column.STATE)[:3] == [
        "Confirmed",
        "",
        "Uzum did not accept the receipt's link",
    ]
    assert _cells(dialog, Column.CODE)[2] == "400 · unsupported.fiscal.url"
    assert all(_cells(dialog, Column.TOOK)[at].endswith("\u00a0s") for at in (0, 2))
    assert dialog.state.text() == "confirmed"
    assert dialog.phone.text() == "The client's phone: +998 71 ***-**-09"


def test_the_card_opens_it_by_key_and_button_and_the_way_back_is_enter(refused):
    QTest.keyClick(refused.window.windowHandle(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = _dialog(refused)
    refused.add("next")
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    refused.desk.open_payment(FIRST)
    refused.wait_for(FIRST, PaymentState.REJECTED)
    refused.press(CardAction.STORY)
    refused.wait(dialog.isVisible)
    refused.desk.open_payment("next")
    refused.wait_for("next", AWAITING)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    refused.wait_for(FIRST, PaymentState.REJECTED)
    assert not dialog.isVisible()


def test_enter_in_the_history_opens_it(refused):
    QTest.keyClick(refused.window.windowHandle(), Qt.Key.Key_F3)
    (history,) = refused.window.findChildren(HistoryDialog)
    refused.wait(lambda: history.view.currentIndex().isValid())
    QTest.keyClick(history.search_field, Qt.Key.Key_Return)
    dialog = _dialog(refused)
    assert dialog.payment_id == FIRST
    assert history.isVisible()
    refused.qtbot.mouseClick(dialog.show_button, Qt.MouseButton.LeftButton)
    assert not history.isVisible()
    refused.wait_for(FIRST, PaymentState.REJECTED)


def test_it_follows_its_payment_while_it_is_open(refused):
    _press_result(refused)
    dialog = _dialog(refused)
    dialog.view.selectRow(1)
    read = dialog.details.text()
    assert dialog.model.rowCount() == 3
    refused.window.actions_of_card.retry()
    refused.wait(lambda: dialog.state.text() == "confirmed" and dialog.model.rowCount() == 5)
    assert dialog.details.text() == read, "what was being read is still there"
    assert dialog.view.currentIndex().row() == 3


def test_a_scan_during_it_is_kept_and_touches_nothing(refused):
    wedge = WedgeFilter(QGuiApplication.instance())
    wedge.set_options(gap_ms=SLOW_GAP_MS)
    wedge.install()
    wedge.scanned.connect(lambda text: refused.window.on_scan(text, "wedge"))
    try:
        refused.add("next")
        _press_result(refused)
        dialog = _dialog(refused)
        refused.wait(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
        link = new_link(2)
        for character in link:
            QTest.keyClick(dialog.windowHandle(), character)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
        refused.wait(lambda: refused.simulator.attached.get("next") == link)
        assert dialog.isVisible(), "the scanner's Enter was no press on a button"
        assert dialog.payment_id == FIRST
    finally:
        wedge.remove()


def test_no_whole_phone_is_anywhere_in_it(refused):
    refused.bridge.withdraw(FIRST, f"call {PHONE}")
    _press_result(refused)
    dialog = _dialog(refused)
    refused.wait(lambda: "Taken off the list" in _cells(dialog, Column.WHAT))
    dialog.view.selectRow(_cells(dialog, Column.WHAT).index("Taken off the list"))
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    shown += [text for column in Column for text in _cells(dialog, column)]
    assert "call 99871*****09" in dialog.details.text()
    assert PHONE not in "".join("".join(shown).split())


@pytest.fixture
def staged(qtbot) -> Iterator[Stage]:
    stage = Stage()
    stage.window.show()
    yield stage
    stage.close()


def test_the_answer_for_another_payment_changes_nothing(staged):
    story(staged)
    (dialog,) = staged.window.findChildren(StoryDialog)
    count = dialog.model.rowCount()
    other = told()._replace(row=told().row._replace(payment_id=IDS[1]), deeds=())
    staged.bridge.story_loaded.emit(other)
    assert dialog.model.rowCount() == count


def test_what_is_not_known_yet_is_not_that_of_the_payment_before(staged):
    story(staged)
    (dialog,) = staged.window.findChildren(StoryDialog)
    staged.window.dialogs.open_story(IDS[1])
    assert (dialog.model.rowCount(), dialog.state.text()) == (0, "")
    assert dialog.name.text() == "Looking…"
    assert dialog.id_line.text().replace("\u200b", "") == IDS[1]


def test_it_speaks_the_language_that_is_chosen_while_it_is_open(staged, qapp):
    from app.services.languages import Language  # noqa: PLC0415
    from app.ui.look.translation import switch_language  # noqa: PLC0415

    story(staged)
    (dialog,) = staged.window.findChildren(StoryDialog)
    dialog.view.selectRow(4)
    switch_language(qapp, Language.RUSSIAN)
    try:
        assert _cells(dialog, Column.WHAT)[4] == "Убран из списка"
        assert "Убран из списка" in dialog.details.text()
    finally:
        switch_language(qapp, Language.ENGLISH)


def test_details_say_all_that_is_known_in_plain_words():
    strange = Outcome(
        OutcomeKind.REJECTED, "7777", CodeOwner.BOX, message="<b>yo'q</b>\n{x}", http_status=200
    )
    lines = words.details(sent(1, strange)).split("\n")
    assert lines == [
        "Receipt No. 2421 was sent",
        "The server refused, code 7777",
        f"The receipt's link: {RECEIPT.link}",
        "The server says: <b>yo'q</b> {x}",
        "Code: 7777",
    ]
    waiting = Deed(DeedKind.ATTEMPT, NOW, receipt=RECEIPT)
    assert words.outcome(waiting) == "No answer yet"
    gateway = Outcome(OutcomeKind.UNCERTAIN, "html", CodeOwner.TILL, http_status=502)
    assert words.code(sent(1, gateway)) == "html · HTTP 502"


def test_a_line_is_spoken_whole(qtmodeltester):
    model = StoryModel()
    qtmodeltester.check(model)
    model.show_deeds((sent(2, REFUSED_LINK),))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.details(sent(2, REFUSED_LINK)) in spoken
