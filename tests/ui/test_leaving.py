"""Leaving: a person is asked once about what is unsent; a system, a setup or a signal never is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSystemTrayIcon

from app.services.views import Counts, OutboxStatus, ServerState, TillState
from app.ui.desk import Reading
from app.ui.leave_dialog import LeaveDialog
from app.ui.leaving import Leaving
from app.ui.look import theme
from app.ui.look.sentences import sentence
from app.ui.machine.tray import icon_of
from app.ui.scan.wedge_filter import WedgeFilter
from tests.ui.shop import SLOW_GAP_MS
from tests.ui.states import LINK, Stage

DEADLINE_MS = 60_000
NO_TRAY_OF_ITS_OWN = pytest.mark.qt_log_ignore("No such signal QPlatformNative", extend=True)
"""What Qt's offscreen platform says about an icon beside no clock."""
CTRL = Qt.KeyboardModifier.ControlModifier


def state(waiting: int, attention: int = 0) -> TillState:
    return TillState(
        Counts(waiting=waiting, attention=attention), OutboxStatus(ServerState.OFFLINE)
    )


class Leaver:
    """A window that can be left, with or without a tray."""

    def __init__(self, qtbot, *, has_tray: bool) -> None:
        self.qtbot = qtbot
        self.stage = Stage()
        self.window = self.stage.window
        self.leaving = Leaving(self.window, lambda: has_tray)
        self.window.may_close = self.leaving.may_close
        self.stage.bridge.state_changed.connect(self.leaving.note)
        self.closed: list[bool] = []
        self.window.closed.connect(lambda: self.closed.append(True))
        with qtbot.waitActive(self.window):
            self.window.show()
        self.stage.open()

    def wait_for(self, count: int, attention: int = 0) -> None:
        self.stage.bridge.state_changed.emit(state(count, attention))

    @property
    def dialog(self) -> LeaveDialog | None:
        found = self.window.findChildren(LeaveDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = self.dialog or self.window
        handle = target.windowHandle()
        self.qtbot.waitUntil(lambda: QApplication.focusWindow() is handle, timeout=DEADLINE_MS)
        QTest.keyClick(handle, key, modifier or Qt.KeyboardModifier.NoModifier)

    def end(self) -> None:
        self.leaving.end()
        self.stage.close()


Make = Callable[..., Leaver]


@pytest.fixture
def leaver(qtbot, qapp) -> Iterator[Make]:
    theme.install(qapp)
    made: list[Leaver] = []

    def make(*, has_tray: bool = True) -> Leaver:
        made.append(Leaver(qtbot, has_tray=has_tray))
        return made[-1]

    yield make
    for each in made:
        each.end()


def test_with_nothing_unsent_it_closes_without_a_word(leaver):
    one = leaver()
    one.wait_for(0, attention=3)
    assert one.window.close()
    assert one.closed == [True]
    assert one.dialog is None


def test_the_question_names_how_many_and_shows_its_keys(leaver):
    one = leaver()
    one.wait_for(3)
    assert not one.window.close()
    assert one.window.isVisible()
    assert one.dialog is not None
    assert one.dialog._title.text() == "Receipts not sent yet: 3"
    words = [b.text() for b in (one.dialog.stay_button, one.dialog.end_button)]
    assert words == ["Go on sending  Enter", "Close the program  Ctrl+Q"]
    one.wait_for(2)
    assert one.dialog._title.text() == "Receipts not sent yet: 2"


def test_no_button_is_cut_however_long_its_words_are(leaver):
    one = leaver()
    one.wait_for(1)
    one.window.close()
    for button in one.dialog.findChildren(QPushButton):
        button.setText(f"{button.text()} и ещё много длинных слов")
    one.dialog.adjustSize()
    for button in one.dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()


def test_esc_goes_back_to_the_window_and_the_next_closing_asks_again(leaver):
    one = leaver()
    one.wait_for(1)
    one.window.close()
    one.press(Qt.Key.Key_Escape)
    assert one.dialog is None
    assert one.window.isVisible()
    assert not one.window.close()
    assert one.dialog is not None


def test_ctrl_q_closes_the_program(leaver):
    one = leaver()
    one.wait_for(1)
    one.window.close()
    one.press(Qt.Key.Key_Q, CTRL)
    assert one.closed == [True]
    assert not one.window.isVisible()


@NO_TRAY_OF_ITS_OWN
def test_enter_leaves_an_icon_that_follows_the_sending(leaver):
    one = leaver()
    one.wait_for(2)
    one.window.close()
    one.press(Qt.Key.Key_Return)
    assert one.closed == []
    assert not one.window.isVisible()
    assert not one.window.camera._is_in_sight, "a hidden window holds no camera"
    tray = one.leaving._tray
    assert one.leaving.is_in_tray
    assert tray.words == "Uzum Fiskal: to be sent: 2"
    one.wait_for(0, attention=1)
    assert tray.words == "Uzum Fiskal: all is sent; need attention: 1"
    one.wait_for(0)
    assert tray.words == "Uzum Fiskal: all receipts are sent"
    assert one.closed == []


@NO_TRAY_OF_ITS_OWN
def test_the_icon_brings_the_window_back_and_its_menu_ends_the_program(leaver):
    one = leaver()
    one.wait_for(1)
    one.window.close()
    one.press(Qt.Key.Key_Return)
    tray = one.leaving._tray
    tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert one.window.isVisible()
    assert not one.leaving.is_in_tray
    one.leaving.stay()
    show, leave = tray.menu.actions()
    assert [show.text(), leave.text()] == [sentence("tray.show"), sentence("tray.quit")]
    leave.trigger()
    assert one.window.isVisible(), "the question needs its window"
    assert one.dialog is not None
    one.press(Qt.Key.Key_Return)
    one.wait_for(0)
    tray.menu.actions()[1].trigger()
    assert one.closed == [True]


@NO_TRAY_OF_ITS_OWN
def test_a_second_start_brings_the_window_back(leaver):
    one = leaver()
    one.wait_for(1)
    one.leaving.stay()
    assert not one.window.isVisible()
    one.leaving.show_window()
    assert one.window.isVisible()
    assert not one.leaving.is_in_tray


def test_without_a_tray_the_window_is_minimised(leaver):
    one = leaver(has_tray=False)
    one.wait_for(1)
    one.window.close()
    assert one.dialog._how.text() == sentence("leave.minimise")
    one.press(Qt.Key.Key_Return)
    assert one.window.isMinimized()
    assert one.closed == []
    one.leaving.show_window()
    assert not one.window.isMinimized()


def test_when_all_is_sent_before_the_answer_it_closes(leaver):
    one = leaver()
    one.wait_for(1)
    one.window.close()
    one.wait_for(0)
    assert one.closed == [True]


def test_a_setup_or_a_signal_is_never_asked(leaver):
    one = leaver()
    one.wait_for(5)
    one.leaving.end()
    assert one.closed == [True]
    assert one.dialog is None


def test_the_end_of_the_session_is_never_held_up(leaver, qtbot):
    """Not before a question, and not by one that stands open."""
    one = leaver()
    one.wait_for(5)
    one.window.close()
    assert one.dialog is not None
    one.leaving.on_session_ending()
    assert one.dialog is None
    assert one.window.close()
    assert one.closed == [True]


def test_a_session_that_went_on_asks_again(leaver, qtbot, monkeypatch):
    monkeypatch.setattr("app.ui.leaving.SESSION_END_MS", 1)
    one = leaver()
    one.wait_for(5)
    one.leaving.on_session_ending()
    qtbot.waitUntil(lambda: not one.leaving._is_decided, timeout=DEADLINE_MS)
    assert not one.window.close()


def test_a_scan_into_the_question_is_taken_and_answers_nothing(leaver, qtbot):
    one = leaver()
    one.wait_for(1)
    wedge = WedgeFilter()
    wedge.set_options(gap_ms=SLOW_GAP_MS)
    wedge.scanned.connect(lambda text: one.window.on_scan(text, "wedge"))
    wedge.install()
    try:
        one.window.close()
        handle = one.dialog.windowHandle()
        for character in LINK:
            QTest.keyClick(handle, character)
        QTest.keyClick(handle, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(one.window.desk.subject, Reading), timeout=DEADLINE_MS)
        assert one.dialog is not None
        assert one.window.isVisible()
    finally:
        wedge.remove()


@pytest.mark.parametrize(
    ("counts", "tone"),
    [(Counts(waiting=3), "wait"), (Counts(waiting=12), "wait"), (Counts(), "good")],
)
@pytest.mark.parametrize("size", [16, 32, 64])
def test_the_icon_has_the_colour_of_its_state(qapp, counts, tone, size):
    image: QImage = icon_of(TillState(counts)).pixmap(size, size).toImage()
    wanted = QColor(theme.TABLE[tone][0])
    near = [
        (x, y)
        for x in range(size // 3, size)
        for y in range(size // 3, size)
        if abs(image.pixelColor(x, y).hue() - wanted.hue()) < 12
        and image.pixelColor(x, y).saturation() > 100
    ]
    assert len(near) > size * size * 0.1


def test_the_application_is_told_of_the_session_s_end(qapp, qtbot, tmp_path):
    """Qt tells by `commitDataRequest`; a window that is put together listens."""
    signal = SIGNAL("commitDataRequest(QSessionManager&)")
    before = qapp.receivers(signal)
    from app.bootstrap import TillOpening  # noqa: PLC0415
    from app.services.datadir import open_datadir  # noqa: PLC0415
    from app.services.settings import Settings  # noqa: PLC0415
    from app.ui.machine.instance import Instance  # noqa: PLC0415
    from app.ui.window_run import Start, WindowRun  # noqa: PLC0415

    folder = open_datadir(tmp_path)
    instance = Instance(folder.path)
    opening = TillOpening(folder, Settings(), is_training=False)
    run = WindowRun(Start(folder, Settings()), instance, opening)
    assert qapp.receivers(signal) == before + 1
    assert run.window.may_close == run.leaving.may_close
    run.stop()
    run.deleteLater()
