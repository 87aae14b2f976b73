"""The window's keys, dialogs, paste, drop and camera; each state of it drawn and nothing cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget
from qrcode.main import QRCode

from app.domain.payment import PaymentState
from app.scanning.events import CameraSettings, CodesSeen, PictureRead, Reading
from app.services.settings import CameraSection, Settings
from app.services.views import PaymentCard, Tab
from app.ui.banner import Message, Topic
from app.ui.card.subjects import Answered, Shown
from app.ui.card.subjects import Reading as Read
from app.ui.look import theme
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone
from app.ui.scan.camera_switch import CameraSwitch
from app.ui.scan.scanner import Scanner
from app.ui.support.help import KEYS
from tests.ui.states import IDS, LINK, STATES, Stage, confirmed, ready, refused, row

DEADLINE_MS = 60_000
OTHER_LINK = LINK.replace("2421", "2422")


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


def staged(qtbot, **options: bool) -> Stage:
    stage = Stage(**options)
    with qtbot.waitActive(stage.window):
        stage.window.show()
    return stage


@pytest.fixture
def stage(qtbot) -> Iterator[Stage]:
    made = staged(qtbot)
    yield made
    made.close()


def key(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    target = QGuiApplication.focusObject() or stage.window
    assert isinstance(target, QWidget)
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


CTRL = Qt.KeyboardModifier.ControlModifier


def test_each_key_of_the_help_has_its_sentence_and_is_bound(stage):
    ready(stage)
    stage.window.dialogs.open_help()
    shown = " ".join(label.text() for label in stage.window.dialogs._help.findChildren(QLabel))
    bound = {shortcut.key().toString() for shortcut in stage.window.shortcuts}
    for name in ("F1", "F2", "F4", "F5", "F6", "F7", "F8", "Ctrl+F", "Ctrl+L", "Ctrl+V", "Ctrl+R"):
        assert name in shown
        assert name in bound


def test_every_key_that_is_bound_stands_in_the_help(stage):
    twins = {"Return", "Ctrl+Return", "Ctrl+2", "Ctrl+3", "Ctrl+4", "2", "3", "4"}
    bound = {shortcut.key().toString() for shortcut in stage.window.shortcuts}
    told = {QKeySequence(key).toString() for key in KEYS}
    assert bound - twins - told == set()


def test_the_message_above_is_answered_by_a_key(stage):
    ready(stage)
    banner = stage.window.banner
    key(stage, Qt.Key.Key_G, CTRL)
    assert banner.isHidden()
    banner.say(Topic.NOTICE, Message(sentence("window.not_kept"), Tone.WAIT))
    assert banner.isVisible()
    key(stage, Qt.Key.Key_G, CTRL)
    assert banner.isHidden()


def test_the_search_is_reached_and_left_by_keys(stage, qtbot):
    ready(stage)
    key(stage, Qt.Key.Key_F, CTRL)
    field = stage.window.payments.search_field
    assert field.hasFocus()
    qtbot.keyClicks(field, "1042")
    key(stage, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert stage.window.payments.view.hasFocus()


def test_the_lists_are_reached_by_keys(stage):
    ready(stage)
    for number, tab in ((2, Tab.ATTENTION), (3, Tab.DONE), (4, Tab.ALL), (1, Tab.AWAITING)):
        key(stage, Qt.Key(Qt.Key.Key_0.value + number), CTRL)
        assert stage.window.payments.model.tab is tab


def test_a_link_is_typed_behind_a_key(stage, qtbot):
    ready(stage)
    key(stage, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(stage.window.scan_panel.link_field, "hello")
    key(stage, Qt.Key.Key_Return)
    assert stage.window.desk.subject == Read("hello", row(0))


def test_a_payment_is_added_by_keys_alone(stage, qtbot):
    ready(stage)
    key(stage, Qt.Key.Key_F2)
    dialog = stage.window.dialogs._add
    qtbot.waitUntil(dialog.id_field.hasFocus)
    with qtbot.waitSignal(dialog.submitted) as caught:
        qtbot.keyClicks(dialog.id_field, " new-1 ")
        key(stage, Qt.Key.Key_Tab)
        qtbot.keyClicks(dialog.amount_field, "12 500,50")
        key(stage, Qt.Key.Key_Tab)
        qtbot.keyClicks(dialog.note_field, "Order 7")
        key(stage, Qt.Key.Key_Return)
    assert caught.args == ["new-1", 12_500_50, "Order 7"]
    assert dialog.isVisible()
    stage.bridge.refused.emit("amount.out_of_range", {})
    assert dialog.fault == "This amount is not possible."
    stage.bridge.payment_added.emit(row(5, serial=200, payment_id="new-1"))
    assert not dialog.isVisible()
    assert dialog.id_field.text() == ""
    assert stage.window.payments.selected.payment_id == "new-1"


@pytest.mark.parametrize(
    ("payment_id", "amount", "note", "wrong"),
    [
        ("", "", "", "id_field"),
        ("a", "12,345", "", "amount_field"),
        ("a", "much", "", "amount_field"),
        ("a", "", "x" * 501, "note_field"),
    ],
)
def test_wrong_input_is_named_and_gone_to(stage, qtbot, payment_id, amount, note, wrong):
    stage.window.dialogs.open_add()
    dialog = stage.window.dialogs._add
    dialog.id_field.setText(payment_id)
    dialog.amount_field.setText(amount)
    dialog.note_field.setText(note)
    dialog.submit()
    assert dialog.fault
    qtbot.waitUntil(getattr(dialog, wrong).hasFocus)


def test_esc_loses_nothing_of_a_half_written_payment(stage, qtbot):
    ready(stage)
    stage.window.dialogs.open_add()
    dialog = stage.window.dialogs._add
    qtbot.keyClicks(dialog.id_field, "half")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    stage.window.dialogs.open_add()
    assert stage.window.dialogs._add.id_field.text() == "half"


def test_esc_loses_nothing_of_a_half_written_reason(stage, qtbot):
    refused(stage)
    stage.window.actions_of_card.withdraw()
    stage.window.dialogs._reason.field.setEditText("because")
    qtbot.keyClick(stage.window.dialogs._reason, Qt.Key.Key_Escape)
    stage.window.actions_of_card.withdraw()
    assert stage.window.dialogs._reason.field.currentText() == "because"


def test_a_scan_is_taken_while_a_dialog_is_open(stage):
    ready(stage)
    stage.window.dialogs.open_add()
    stage.window.on_scan(LINK, "wedge")
    assert stage.window.dialogs._add.isVisible()
    assert stage.window.desk.subject == Read(LINK, row(0))


def test_a_confirmed_payment_cannot_be_withdrawn(stage):
    confirmed(stage)
    key(stage, Qt.Key.Key_Delete, CTRL)
    assert stage.window.dialogs._reason is None


def test_the_payment_id_is_copied(stage):
    ready(stage)
    stage.window.payments.view.setFocus()
    key(stage, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == IDS[0]


def test_a_pasted_link_is_scanned_but_not_in_a_field(stage, qtbot):
    ready(stage)
    QGuiApplication.clipboard().setText(LINK)
    stage.window.search()
    key(stage, Qt.Key.Key_V, CTRL)
    assert stage.window.payments.search_field.text() == LINK[:200]
    assert isinstance(stage.window.desk.subject, Shown)
    stage.window.payments.view.setFocus()
    key(stage, Qt.Key.Key_V, CTRL)
    assert stage.window.desk.subject == Read(LINK, row(0))


def test_nothing_on_the_clipboard_is_told(stage):
    ready(stage)
    QGuiApplication.clipboard().clear()
    stage.window.intake.paste()
    assert "no link and no picture" in stage.window.scan_panel.preview.caption


def drop(stage: Stage, data: QMimeData) -> None:
    place, copy = QPoint(50, 50), Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place, copy, data, buttons, modifiers)
    stage.window.dragEnterEvent(entered)
    assert entered.isAccepted()
    stage.window.dropEvent(QDropEvent(QPointF(place), copy, data, buttons, modifiers))


def test_a_dropped_link_is_scanned(stage):
    ready(stage)
    data = QMimeData()
    data.setUrls([QUrl(LINK)])
    drop(stage, data)
    assert stage.window.desk.subject == Read(LINK, row(0))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("чек.txt", b"text", "no picture"),
        ("missing.png", None, "cannot be opened"),
        ("empty.png", b"", "no picture"),
    ],
)
def test_a_dropped_file_that_is_no_picture_is_told(stage, qtbot, tmp_path, name, content, words):
    ready(stage)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    drop(stage, data)
    preview = stage.window.scan_panel.preview
    qtbot.waitUntil(lambda: words in preview.caption, timeout=DEADLINE_MS)


@pytest.fixture
def slip(tmp_path) -> Path:
    """A picture of a real receipt's code."""
    code = QRCode(border=4)
    code.add_data(LINK)
    matrix = code.get_matrix()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Grayscale8)
    for y, line in enumerate(matrix):
        for x, is_dark in enumerate(line):
            image.setPixelColor(x, y, Qt.GlobalColor.black if is_dark else Qt.GlobalColor.white)
    path = tmp_path / "слип.png"
    image.scaled(image.size() * 6).save(str(path))
    return path


def test_a_dropped_picture_goes_through_the_real_decoder(stage, qtbot, slip):
    ready(stage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(slip))])
    drop(stage, data)
    wanted = Read(LINK, row(0))
    qtbot.waitUntil(lambda: stage.window.desk.subject == wanted, timeout=DEADLINE_MS)


def test_a_picture_from_the_clipboard_goes_through_the_real_decoder(stage, qtbot, slip):
    ready(stage)
    QGuiApplication.clipboard().setImage(QImage(str(slip)))
    stage.window.intake.paste()
    wanted = Read(LINK, row(0))
    qtbot.waitUntil(lambda: stage.window.desk.subject == wanted, timeout=DEADLINE_MS)


def picture(*texts: str) -> PictureRead:
    return PictureRead(1, tuple(Reading(text, "zbar", None) for text in texts), 1.0)


def test_of_a_picture_s_codes_the_receipt_s_counts(stage):
    ready(stage)
    stage.scanner.picture_read.emit(picture("https://t.me/shop", LINK, LINK))
    assert stage.window.desk.subject == Read(LINK, row(0))


def test_a_picture_with_two_receipts_is_left_to_a_person(stage):
    ready(stage)
    stage.scanner.picture_read.emit(picture(LINK, OTHER_LINK))
    assert isinstance(stage.window.desk.subject, Shown)
    assert "two receipts" in stage.window.scan_panel.preview.caption


def test_what_the_camera_reads_is_scanned(stage):
    ready(stage)
    stage.scanner.codes_seen.emit(CodesSeen((), 2))
    stage.scanner.text_seen.emit(LINK)
    assert stage.window.desk.subject == Read(LINK, row(0))


def test_the_sounds_of_success_and_trouble(stage, qtbot):
    with qtbot.waitSignal(stage.window.succeeded):
        confirmed(stage)
    with qtbot.waitSignal(stage.window.stumbled):
        stage.window.intake.take(QMimeData())


def test_a_refusal_without_a_dialog_is_told_in_the_banner(stage):
    ready(stage)
    stage.bridge.refused.emit("decision.unknown", {"payment": "<i>x</i>"})
    assert "<i>x</i>" in stage.window.banner.text


def test_a_payment_from_the_dialogs_is_shown_without_taking_the_selection(stage):
    confirmed(stage)
    shown = PaymentCard(row(3, PaymentState.CONFIRMED, serial=3, payment_id="d3"))
    stage.window.dialogs.payment_picked.emit("d3")
    stage.bridge.card_loaded.emit(shown)
    assert stage.window.desk.shown == shown
    assert stage.window.payments.selected.payment_id == IDS[1]


class RememberingScanner(Scanner):
    """A scanner whose session is not started: it writes down what is wanted of the camera."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[CameraSettings | None] = []

    def open_camera(self, settings: CameraSettings) -> None:
        self.wanted.append(settings)

    def close_camera(self) -> None:
        self.wanted.append(None)


def test_the_camera_is_held_only_while_it_is_of_use(qapp):
    scanner = RememberingScanner()
    switch = CameraSwitch(scanner, CameraSection("0", 1280, 720), scanner)
    opened = CameraSettings("0", 1280, 720)
    switch.set_in_sight(True)
    switch.set_in_sight(True)
    assert scanner.wanted == [opened]
    switch.set_in_sight(False)
    switch.set_locked(True)
    switch.set_in_sight(True)
    assert scanner.wanted == [opened, None]
    switch.set_locked(False)
    switch.toggle()
    assert scanner.wanted == [opened, None, opened, None]
    switch.apply(CameraSection("1", 640, 480))
    assert scanner.wanted[-1] == CameraSettings("1", 640, 480)
    switch.apply(CameraSection("2", 640, 480))
    assert scanner.wanted[-2:] == [None, CameraSettings("2", 640, 480)]


def test_the_window_gives_the_camera_back_when_it_is_minimised(qtbot):
    stage = Stage()
    scanner = RememberingScanner()
    stage.window.camera._scanner = scanner
    stage.window.camera.apply(CameraSection("0", 1280, 720))
    stage.window.show()
    qtbot.waitUntil(lambda: len(scanner.wanted) == 1)
    stage.window.showMinimized()
    qtbot.waitUntil(lambda: scanner.wanted[-1] is None)
    stage.window.showNormal()
    qtbot.waitUntil(lambda: scanner.wanted[-1] is not None)
    stage.window.hide()
    assert scanner.wanted[-1] is None
    stage.close()


def test_new_settings_reach_the_camera_panel(stage):
    plain = Settings()
    stage.window.apply_settings(plain)
    assert stage.window.scan_panel.hosts == plain.receipt.hosts


def test_training_cannot_be_overlooked(qtbot):
    stage = staged(qtbot, is_training=True)
    assert "TRAINING" in stage.window.windowTitle()
    picture = stage.window.grab().toImage()
    for x, y in ((1, 300), (1364, 300), (600, 1), (600, 766)):
        assert picture.pixelColor(x, y) == theme.colour("training")
    with qtbot.waitSignal(stage.window.sample_wanted):
        QTest.keyClick(stage.window, Qt.Key.Key_F8)
    stage.close()


def test_everything_that_can_be_pressed_has_a_name(stage):
    ready(stage)
    for button in stage.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
    for field in stage.window.findChildren(QLineEdit):
        assert field.accessibleName()


def is_scrolled(child: QWidget, window: QWidget) -> bool:
    """Tell whether a widget can be scrolled into sight."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isAncestorOf(child)]
    return any(area.verticalScrollBar().maximum() > 0 for area in areas)


def overflowing(window: QWidget) -> list[str]:
    """Name the labels and buttons that are cut by the widget they stand in."""
    found = []
    for child in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        parent = child.parentWidget()
        if not child.isVisible() or parent is None:
            continue
        place = QRect(child.mapTo(window, QPoint(0, 0)), child.size())
        is_short = child.height() < child.minimumSizeHint().height()
        is_low = place.bottom() >= window.height() and not is_scrolled(child, window)
        if place.right() >= window.width() or is_low or is_short:
            found.append(child.text())
    return found


@pytest.mark.parametrize("name", STATES)
def test_every_state_is_drawn_and_nothing_is_cut(qtbot, name):
    stage = staged(qtbot)
    stage.window.resize(1366, 690)
    STATES[name](stage)
    qtbot.wait(1)
    assert stage.window.size().height() == 690, "the window grew beyond a small screen"
    assert overflowing(stage.window) == []
    picture = stage.window.grab().toImage()
    assert picture.size().width() == 1366
    stage.close()


def test_a_focused_answer_is_no_matter_of_the_mouse(stage, qtbot):
    ready(stage)
    stage.answer_odd()
    assert isinstance(stage.window.desk.subject, Answered)
    key(stage, Qt.Key.Key_Escape)
    assert isinstance(stage.window.desk.subject, Shown)
