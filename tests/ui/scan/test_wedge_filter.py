"""The key filter in a window: scans touch nothing, and a person's typing comes out unchanged."""

import time
from collections.abc import Callable
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.scanning.wedge import MAX_LENGTH
from app.ui.scan.wedge_filter import WedgeFilter

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
DEADLINE_MS = 20_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Press, Release, Override = (
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
)


class Till(QMainWindow):
    """A window with what a scan could do harm to."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.combo = QComboBox()
        self.combo.addItems(["https", "ofd", "soliq"])
        self.button = QPushButton("Withdraw")
        self.clicks = 0
        self.button.clicked.connect(self._count_click)
        self.button.setAutoDefault(True)
        central = QWidget()
        layout = QVBoxLayout(central)
        for widget in (self.line, self.combo, self.button):
            layout.addWidget(widget)
        self.setCentralWidget(central)
        self.menu = self.menuBar().addMenu("File")
        self.opened = 0
        self.menu.addAction("https").triggered.connect(self._count_opened)

    def _count_click(self) -> None:
        self.clicks += 1

    def _count_opened(self) -> None:
        self.opened += 1


class Recorder(QObject):
    """Keeps every key event that reaches a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.keys: list[tuple[QEvent.Type, str, Qt.KeyboardModifier, bool]] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (Press, Release):
            self.keys.append((event.type(), event.text(), event.modifiers(), event.isAutoRepeat()))
        return False


@pytest.fixture
def till(qtbot) -> Till:
    window = Till()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(
        lambda: QGuiApplication.focusWindow() is window.windowHandle(), timeout=DEADLINE_MS
    )
    return window


@pytest.fixture
def wedge(till):
    wedge = WedgeFilter(QApplication.instance())
    wedge.install()
    # A loaded machine may stop the test between two keys for longer than a scanner would.
    wedge.set_options(gap_ms=300)
    wedge.scans = []
    wedge.scanned.connect(wedge.scans.append)
    yield wedge
    wedge.set_enabled(False)
    wedge.remove()
    wedge.deleteLater()


def focus_window() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None
    return window


def scan(text: str = LINK, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type as a scanner does, into whichever window has the focus."""
    for character in text:
        QTest.keyClick(focus_window(), character)
    if end is not None:
        QTest.keyClick(focus_window(), end)


class Hand:
    """Sends key events with stamps of its own, so that a test need not wait to be slow."""

    def __init__(self) -> None:
        self.stamp_ms = 1_000_000

    def send(
        self, kind: QEvent.Type, key: int, text: str = "", *, mods=Qt.KeyboardModifier.NoModifier,
        gap_ms: int = 0, repeats: bool = False, code: int = 0,
    ) -> bool:  # fmt: skip
        self.stamp_ms += gap_ms
        event = QKeyEvent(kind, key, mods, code, 0, 0, text, repeats)
        event.setTimestamp(self.stamp_ms)
        event.setAccepted(kind is not Override)
        QCoreApplication.sendEvent(focus_window(), event)
        return event.isAccepted()


def expect_scan(qtbot, wedge: WedgeFilter, count: int = 1, text: str = LINK) -> None:
    qtbot.waitUntil(lambda: len(wedge.scans) >= count, timeout=DEADLINE_MS)
    assert wedge.scans == [text] * count


def settle(qtbot, is_settled: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_settled, timeout=DEADLINE_MS)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, None])
@pytest.mark.parametrize("focus", ["button", "line", "combo", None])
def test_a_scan_touches_nothing(qtbot, till, wedge, focus, end) -> None:
    widget = getattr(till, focus) if focus else None
    if widget:
        widget.setFocus()
    else:
        QApplication.focusWidget().clearFocus()
    recorder = Recorder(widget or till)
    scan(end=end)
    expect_scan(qtbot, wedge)
    assert QApplication.focusWidget() is widget
    assert (till.clicks, till.line.text(), till.combo.currentIndex()) == (0, "", 0)
    assert recorder.keys == []


def test_scans_follow_each_other(qtbot, till, wedge) -> None:
    till.line.setFocus()
    for _ in range(3):
        scan()
    expect_scan(qtbot, wedge, 3)
    assert till.line.text() == ""


def test_a_scan_while_a_dialog_is_open(qtbot, till, wedge) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "Sure?", "Sure?", parent=till)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    answers = []
    box.finished.connect(answers.append)
    box.open()
    settle(qtbot, lambda: QGuiApplication.focusWindow() is box.windowHandle())
    scan(LINK + " y n")
    expect_scan(qtbot, wedge, text=LINK + " y n")
    assert box.isVisible()
    assert answers == []
    QTest.keyClick(focus_window(), Qt.Key.Key_Return)
    settle(qtbot, lambda: answers == [QMessageBox.StandardButton.Yes.value])


def test_a_scan_while_a_dialog_runs_a_loop_of_its_own(qtbot, till, wedge) -> None:
    """The dialog was opened by a key that had been held back, and is still being delivered."""
    box = QMessageBox(QMessageBox.Icon.Question, "Sure?", "Sure?", parent=till)

    def scan_into_box() -> None:
        if QGuiApplication.focusWindow() is box.windowHandle():
            scan()
        else:
            QTimer.singleShot(5, scan_into_box)

    def ask() -> None:
        scan_into_box()
        box.exec()

    till.button.clicked.connect(ask)
    wedge.scanned.connect(box.reject)
    till.button.setFocus()
    QTest.keyClick(focus_window(), Qt.Key.Key_Space)
    expect_scan(qtbot, wedge)
    settle(qtbot, lambda: not box.isVisible())
    assert till.clicks == 1


def test_a_scan_while_a_list_or_a_menu_is_open(qtbot, till, wedge) -> None:
    till.combo.setFocus()
    till.combo.showPopup()
    assert QApplication.activePopupWidget() is not None
    scan()
    expect_scan(qtbot, wedge)
    assert till.combo.view().isVisible()
    assert till.combo.currentIndex() == 0
    till.combo.hidePopup()
    till.activateWindow()
    till.menu.popup(till.pos())
    settle(qtbot, lambda: QGuiApplication.focusWindow() is till.menu.windowHandle())
    scan()
    expect_scan(qtbot, wedge, 2)
    assert till.menu.isVisible()
    assert till.opened == 0
    till.menu.close()


def test_a_scan_into_a_menu_that_got_no_focus(qtbot, till, wedge) -> None:
    """As on Windows, where a popup gets the keys but not the focus."""
    till.line.setFocus()
    entry = till.menuBar().actionGeometry(till.menu.menuAction()).center()
    QApplication.instance().blockSignals(True)  # the focus' signals, which would tell of it
    try:
        QTest.mouseClick(
            till.windowHandle(), Qt.MouseButton.LeftButton, pos=till.menuBar().mapTo(till, entry)
        )
        settle(qtbot, lambda: QApplication.activePopupWidget() is till.menu)
    finally:
        QApplication.instance().blockSignals(False)
    scan()
    expect_scan(qtbot, wedge)
    assert till.menu.isVisible()
    assert till.opened == 0
    till.menu.close()


def test_typing_comes_out_in_order(qtbot, till, wedge) -> None:
    till.line.setFocus()
    for character in "ab?":
        QTest.keyClick(focus_window(), character)
    assert till.line.text() == "", "three keys at once may yet be a scanner's"
    settle(qtbot, lambda: till.line.text() == "ab?")
    assert wedge.scans == []


def test_typing_at_a_persons_pace_is_never_taken(qtbot, till, wedge) -> None:
    wedge.set_options()
    till.line.setFocus()
    hand = Hand()
    text = "Chilonzor 14, uzum"
    for character in text:
        hand.send(Override, ord(character.upper()), character, gap_ms=70)
        hand.send(Press, ord(character.upper()), character)
        hand.send(Release, ord(character.upper()), character, gap_ms=30)
    settle(qtbot, lambda: till.line.text() == text)
    assert wedge.scans == []


def test_a_key_comes_out_unchanged(qtbot, till, wedge) -> None:
    till.button.setFocus()
    recorder = Recorder(till.button)
    hand = Hand()
    shift = Qt.KeyboardModifier.ShiftModifier
    hand.send(Press, ord("A"), "A", mods=shift, code=38)
    hand.send(Press, ord("B"), "b", gap_ms=20, code=56)
    hand.send(Release, ord("A"), "a", gap_ms=5, code=38)
    for _ in range(2):
        hand.send(Press, ord("B"), "b", gap_ms=30, repeats=True, code=56)
    hand.send(Release, ord("B"), "b", gap_ms=5, code=56)
    none = Qt.KeyboardModifier.NoModifier
    assert recorder.keys == [
        (Press, "A", shift, False),
        (Press, "b", none, False),
        (Release, "a", none, False),
        (Press, "b", none, True),
        (Press, "b", none, True),
        (Release, "b", none, False),
    ]


def test_a_release_outlives_the_scan_that_swallowed_its_press(qtbot, till, wedge) -> None:
    till.button.setFocus()
    recorder = Recorder(till.button)
    hand = Hand()
    hand.send(Press, ord("X"), "x", code=53)
    hand.send(Release, ord("X"), "x", gap_ms=60, code=53)
    settle(qtbot, lambda: len(recorder.keys) == 2)
    hand.send(Press, ord("Z"), "z", code=52)
    settle(qtbot, lambda: len(recorder.keys) == 3)
    for number, character in enumerate("123456"):
        hand.send(Press, ord(character), character, gap_ms=5, code=10 + number)
        if character == "2":
            hand.send(Release, ord("Z"), "z", code=52)
    hand.send(Press, Qt.Key.Key_Return, "\r", gap_ms=5, code=36)
    expect_scan(qtbot, wedge, text="123456")
    assert recorder.keys[3:] == [(Release, "z", Qt.KeyboardModifier.NoModifier, False)]
    for number in range(6):
        hand.send(Release, ord("!"), "!", code=10 + number)
    hand.send(Press, Qt.Key.Key_Return, "\r", gap_ms=300, repeats=True, code=36)
    hand.send(Release, Qt.Key.Key_Return, "\r", code=36)
    assert len(recorder.keys) == 4, "held down or let go, those keys were the scanner's"
    assert till.clicks == 0


def test_keys_on_buttons_still_press_them(qtbot, till, wedge) -> None:
    till.button.setFocus()
    QTest.keyClick(focus_window(), Qt.Key.Key_Space)
    settle(qtbot, lambda: till.clicks == 1)
    QTest.keyClick(focus_window(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not till.button


def test_with_no_focus_a_key_reaches_the_window_once(qtbot, till, wedge) -> None:
    QApplication.focusWidget().clearFocus()
    recorder = Recorder(till)
    QTest.keyClick(focus_window(), "a")
    QTest.keyClick(focus_window(), Qt.Key.Key_F5)
    assert [(kind, text) for kind, text, *_ in recorder.keys] == [
        (Press, "a"),
        (Release, "a"),
        (Press, ""),
        (Release, ""),
    ]


def test_a_held_key_keeps_its_widget(qtbot, till, wedge) -> None:
    till.line.setFocus()
    QTest.keyClick(focus_window(), "a")
    till.button.setFocus()
    settle(qtbot, lambda: till.line.text() == "a")


def test_a_held_key_whose_widget_is_gone_goes_to_the_focus(qtbot, till, wedge) -> None:
    doomed = QLineEdit(till)
    doomed.show()
    doomed.setFocus()
    QTest.keyClick(focus_window(), "a")
    till.line.setFocus()
    doomed.deleteLater()
    del doomed
    settle(qtbot, lambda: till.line.text() == "a")


def test_commands_follow_what_is_held(qtbot, till, wedge) -> None:
    QGuiApplication.clipboard().setText("pasted")
    till.line.setFocus()
    QTest.keyClick(focus_window(), "a")
    QTest.keyClick(focus_window(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert till.line.text() == "apasted"
    QTest.keyClick(focus_window(), "b")
    QTest.keyClick(focus_window(), Qt.Key.Key_Home)
    assert (till.line.text(), till.line.cursorPosition()) == ("apastedb", 0)
    QTest.keyClick(focus_window(), "c")
    QTest.keyClick(focus_window(), Qt.Key.Key_Backspace)
    assert till.line.text() == "apastedb"


def test_a_shortcut_of_one_key(qtbot, till, wedge) -> None:
    """It is a person's alone, and text fields come before it."""
    fired = []
    QShortcut(QKeySequence("/"), till, activated=lambda: fired.append("/"))
    QShortcut(QKeySequence("?"), till, activated=lambda: fired.append("?"))
    QShortcut(QKeySequence("q"), till.line, context=Qt.ShortcutContext.WidgetShortcut).setEnabled(
        True
    )
    action = QAction("Retry", till, shortcut=QKeySequence("r"))
    action.triggered.connect(lambda: fired.append("r"))
    till.addAction(action)
    till.button.setShortcut(QKeySequence("w"))
    till.button.setFocus()
    scan("r/w?" * 4)
    expect_scan(qtbot, wedge, text="r/w?" * 4)
    assert (fired, till.clicks) == ([], 0)

    for key in "/?rq":
        QTest.keyClick(focus_window(), key)
    settle(qtbot, lambda: fired == ["/", "?", "r"])
    QTest.keyClick(focus_window(), "w")
    settle(qtbot, lambda: till.clicks == 1)
    till.line.setFocus()
    for key in "/r":
        QTest.keyClick(focus_window(), key)
    settle(qtbot, lambda: till.line.text() == "/r")
    assert fired == ["/", "?", "r"]


def test_a_shortcut_of_enter_and_one_of_control(qtbot, till, wedge) -> None:
    fired = []
    QShortcut(QKeySequence("Return"), till, activated=lambda: fired.append("return"))
    QShortcut(QKeySequence("Ctrl+R"), till, activated=lambda: fired.append("ctrl"))
    till.combo.setFocus()
    scan()
    expect_scan(qtbot, wedge)
    assert fired == []
    QTest.keyClick(focus_window(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focus_window(), Qt.Key.Key_Return)
    assert fired == ["ctrl", "return"]


def test_dead_and_modifier_keys_do_not_cut_a_burst(qtbot, till, wedge) -> None:
    till.button.setFocus()
    recorder = Recorder(till.button)
    hand = Hand()
    for position, character in enumerate(LINK):
        if position in (5, 30):
            hand.send(Press, Qt.Key.Key_Shift, code=50)
        if position == 40:
            hand.send(Press, Qt.Key.Key_Dead_Acute, code=48)
            hand.send(Release, Qt.Key.Key_Dead_Acute, code=48)
        hand.send(Override, ord(character), character, gap_ms=5, code=100)
        hand.send(Press, ord(character), character, code=100)
        hand.send(Release, ord(character), character, code=100)
        if position in (5, 30):
            hand.send(Release, Qt.Key.Key_Shift, code=50)
    hand.send(Press, Qt.Key.Key_Return, "\r", gap_ms=5, code=36)
    assert wedge.scans == [], "who listens may open a dialog, which must not hold up the key"
    expect_scan(qtbot, wedge)
    assert {text for _, text, *_ in recorder.keys} == {""}, "only Shift itself went by"


def test_cyrillic_letters_are_keys_like_others(qtbot, till, wedge) -> None:
    till.line.setFocus()
    hand = Hand()
    typed = "реезыЖ..щавюыщдшй"
    for character in typed:
        hand.send(Override, ord(character.upper()), character, gap_ms=5)
        hand.send(Press, ord(character.upper()), character)
        hand.send(Release, ord(character.upper()), character)
    expect_scan(qtbot, wedge, text=typed)
    hand.send(Press, ord("Ў"), "ў", gap_ms=500)
    settle(qtbot, lambda: till.line.text() == "ў")


def test_a_press_that_is_kept_is_kept_from_the_shortcuts(till, wedge) -> None:
    till.button.setFocus()
    hand = Hand()
    assert hand.send(Override, ord("A"), "a")
    assert not hand.send(Override, Qt.Key.Key_Return, "\r", gap_ms=500)
    assert not hand.send(Override, Qt.Key.Key_F5)


def test_keys_that_waited_while_the_program_was_busy(qtbot, till, wedge) -> None:
    """Both timers are due when the loop turns again, the filter's first: it must not decide yet."""
    wedge.set_options(gap_ms=50)
    till.line.setFocus()
    hand = Hand()
    for character in LINK[:3]:
        hand.send(Press, ord(character), character, gap_ms=5)

    def send_the_rest() -> None:
        for character in LINK[3:]:
            hand.send(Press, ord(character), character, gap_ms=5)

    QTimer.singleShot(100, till, send_the_rest)
    time.sleep(0.5)
    expect_scan(qtbot, wedge)
    assert till.line.text() == ""


def test_a_burst_beyond_all_codes_is_dropped(qtbot, till, wedge) -> None:
    till.line.setFocus()
    dropped = []
    wedge.dropped.connect(dropped.append)
    hand = Hand()
    for _ in range(MAX_LENGTH + 1):
        hand.send(Press, ord("X"), "x", gap_ms=1)
        hand.send(Release, ord("X"), "x")
    hand.send(Press, Qt.Key.Key_Return, "\r", gap_ms=1)
    settle(qtbot, lambda: dropped == [MAX_LENGTH + 1])
    assert (wedge.scans, till.line.text()) == ([], "")


def test_switched_off_every_key_passes(qtbot, till, wedge) -> None:
    till.line.setFocus()
    QTest.keyClick(focus_window(), "a")
    wedge.set_enabled(False)
    assert till.line.text() == "a", "what was held is given back at once"
    scan(end=None)
    assert till.line.text() == "a" + LINK
    wedge.set_enabled(True)
    till.line.clear()
    scan()
    expect_scan(qtbot, wedge)
    assert till.line.text() == ""


def test_the_end_key_is_a_setting(qtbot, till, wedge) -> None:
    wedge.set_options(gap_ms=300, terminator="enter")
    scan("123456", end=Qt.Key.Key_Tab)
    expect_scan(qtbot, wedge, text="123456\t")


class SeeingFilter(WedgeFilter):
    """Remembers whom it was asked about; a patch would outlive itself in what PySide keeps."""

    seen: ClassVar[list[QObject]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.seen.append(watched)
        return super().eventFilter(watched, event)


def test_only_windows_are_watched(qtbot, till) -> None:
    """The filter costs nothing for the events of widgets."""
    watching = SeeingFilter(till)
    watching.install()
    till.line.setFocus()
    for width in range(20):
        till.line.setMinimumWidth(width)
        QApplication.processEvents()
    QTest.keyClick(focus_window(), "a")
    settle(qtbot, lambda: till.line.text() == "a")
    watching.remove()
    assert watching.seen
    assert all(isinstance(watched, QWindow) for watched in watching.seen)
