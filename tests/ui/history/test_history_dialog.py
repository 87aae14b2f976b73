"""The history over a real journal: found as one types, moved through and opened by keys."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.payment import PaymentState
from app.services.datadir import open_datadir
from app.services.settings import Settings
from app.services.till import open_till
from app.services.views import HistoryLine, HistoryPage, HistoryQuery
from app.ui.bridge import Bridge
from app.ui.history.dialog import HistoryDialog
from app.ui.history.model import COLUMNS, Column, HistoryModel
from app.ui.look import theme
from tests.ui.states import RECEIPT, Stage, ready, row

DEADLINE_MS = 60_000
COUNT = 130


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A journal with more payments than a page holds; every tenth was withdrawn."""
    made = open_datadir(tmp_path_factory.mktemp("история"))
    till = open_till(made, Settings())
    for number in range(COUNT):
        till.add_payment(f"pay-{number:03}", number * 100, f"Заказ {number}", "test")
        if number % 10 == 0:
            till.withdraw(f"pay-{number:03}", "why")
    till.stop()
    return made


@pytest.fixture
def opened(qtbot, folder) -> Iterator[Callable[[], HistoryDialog]]:
    """The window with its bridge over the journal, and F3 pressed."""
    bridge = Bridge(partial(open_till, folder, Settings()))
    stage = Stage(bridge=bridge)
    with qtbot.waitActive(stage.window):
        stage.window.show()
    with qtbot.waitSignal(bridge.opened, timeout=DEADLINE_MS):
        bridge.start()
    qtbot.waitUntil(lambda: stage.window.payments.selected is not None, timeout=DEADLINE_MS)

    def press() -> HistoryDialog:
        QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_F3)
        (dialog,) = stage.window.findChildren(HistoryDialog)
        qtbot.waitUntil(lambda: not dialog.model.is_loading, timeout=DEADLINE_MS)
        return dialog

    press.stage = stage
    yield press
    stage.close()


def _ids(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [model.line(at).row.payment_id for at in range(model.rowCount())]


def test_it_finds_as_one_types(qtbot, opened):
    dialog = opened()
    assert _ids(dialog)[:2] == ["pay-129", "pay-128"]
    QTest.keyClicks(dialog.search_field, "12")
    qtbot.waitUntil(lambda: _ids(dialog)[-1] == "pay-012", timeout=DEADLINE_MS)
    assert set(_ids(dialog)) == {"pay-012", *(f"pay-{n}" for n in range(120, 130))}
    QTest.keyClicks(dialog.search_field, "x")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0, timeout=DEADLINE_MS)
    assert dialog.view.words == "Nothing was found."


def test_state_and_day_narrow_it(qtbot, opened):
    dialog = opened()
    dialog.state_box.setCurrentText("withdrawn")
    qtbot.waitUntil(lambda: len(_ids(dialog)) == 13, timeout=DEADLINE_MS)
    dialog.day_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not dialog.model.is_loading, timeout=DEADLINE_MS)
    assert len(_ids(dialog)) == 13
    dialog.day_box.setCurrentIndex(3)
    qtbot.waitUntil(lambda: _ids(dialog) == [], timeout=DEADLINE_MS)


def test_older_pages_come_as_one_scrolls(qtbot, opened):
    dialog = opened()
    assert dialog.model.rowCount() == 100
    dialog.view.scrollToBottom()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == COUNT, timeout=DEADLINE_MS)
    assert _ids(dialog) == [f"pay-{number:03}" for number in reversed(range(COUNT))]


def test_a_line_follows_its_payment(qtbot, opened):
    dialog = opened()
    bridge = opened.stage.bridge
    assert dialog.model.line(0).row.state is PaymentState.AWAITING_RECEIPT
    bridge.withdraw("pay-129", "why")
    qtbot.waitUntil(
        lambda: dialog.model.line(0).row.state is PaymentState.WITHDRAWN, timeout=DEADLINE_MS
    )
    bridge.restore("pay-129")
    qtbot.waitUntil(
        lambda: dialog.model.line(0).row.state is PaymentState.AWAITING_RECEIPT, timeout=DEADLINE_MS
    )


def test_control_and_enter_show_the_payment_that_the_arrows_chose(qtbot, opened):
    dialog = opened()
    qtbot.waitUntil(lambda: dialog.view.currentIndex().row() == 0, timeout=DEADLINE_MS)
    for _ in range(3):
        QTest.keyClick(dialog.search_field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search_field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    window = opened.stage.window
    qtbot.waitUntil(
        lambda: bool(window.desk.shown) and window.desk.shown.row.payment_id == "pay-126",
        timeout=DEADLINE_MS,
    )


def test_what_was_looked_for_is_still_there(qtbot, opened):
    dialog = opened()
    QTest.keyClicks(dialog.search_field, "12")
    QTest.keyClick(dialog.search_field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert opened() is dialog
    assert dialog.query == HistoryQuery("12")


def test_a_stale_answer_changes_nothing(qtmodeltester):
    model = HistoryModel()
    qtmodeltester.check(model)
    model.find(HistoryQuery("new"))
    page = HistoryPage((HistoryLine(row(0), RECEIPT, ""),), None)
    model.take_page(HistoryQuery("old"), None, page)
    assert model.is_loading
    model.take_page(HistoryQuery("new"), None, page)
    model.take_page(HistoryQuery("new"), None, HistoryPage((), None))
    assert model.rowCount() == 1


def test_a_line_says_all_of_a_payment_and_no_phone():
    model = HistoryModel()
    model.find(HistoryQuery())
    line = HistoryLine(row(0, PaymentState.CONFIRMED), RECEIPT, "+998 71 ***-**-09")
    model.take_page(HistoryQuery(), None, HistoryPage((line,), None))
    texts = {column: model.index(0, at).data() for at, column in enumerate(COLUMNS)}
    assert texts[Column.RECEIPT] == "2421 · UZ170703100597"
    assert texts[Column.PHONE] == "+998 71 ***-**-09"
    assert texts[Column.STATE] == "confirmed"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(text in spoken for text in texts.values())


def test_a_strangers_note_stays_one_line_of_plain_text():
    model = HistoryModel()
    model.find(HistoryQuery())
    bad = row(0, note="<b>x</b>\n\u202eevil" + "y" * 900)
    model.take_page(HistoryQuery(), None, HistoryPage((HistoryLine(bad, None, ""),), None))
    note = model.index(0, COLUMNS.index(Column.NOTE)).data()
    assert note.startswith("<b>x</b> evil")
    assert "\n" not in note
    assert len(note) <= 300


def test_the_button_of_the_list_opens_it_too(qtbot):
    stage = Stage()
    with qtbot.waitActive(stage.window):
        stage.window.show()
    ready(stage)
    qtbot.mouseClick(stage.window.payments.history_button, Qt.MouseButton.LeftButton)
    (dialog,) = stage.window.findChildren(HistoryDialog)
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.search_field.hasFocus, timeout=DEADLINE_MS)
    stage.close()
