"""The administrator's door: real window, real till, real keys; what it guards waits behind it."""

from collections.abc import Callable, Iterator
from threading import get_ident

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.bootstrap import TillOpening, make_application
from app.domain import pin
from app.domain.payment import PaymentState
from app.domain.pin import digest_of
from app.services import guard as guard_service
from app.services.datadir import DataDir, open_datadir
from app.services.settings import Settings, load_settings
from app.services.till import open_till
from app.services.views import ScanAnswer, ScanResult
from app.ui.machine.instance import Instance
from app.ui.pin_dialog import PinDialog
from app.ui.window_run import Start, WindowRun
from tests.samples import link_of

DEADLINE_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "COST", 8)


@pytest.fixture
def folder(tmp_path) -> DataDir:
    """A till with a PIN and a payment that awaits its receipt."""
    made = open_datadir(tmp_path / "Касса")
    made.settings.write_text("[camera]\nenabled = false\n", encoding="utf-8")
    till = open_till(made, Settings())
    till.guard.put_pin(digest_of("471100"))
    till.add_payment("pay-1", 18_500_000, "Order 1043", "test")
    till.stop()
    return made


@pytest.fixture
def run(qapp, qtbot, folder) -> Iterator[WindowRun]:
    made, end = open_run(folder)
    with qtbot.waitActive(made.window):
        made.show()
    qtbot.waitUntil(lambda: made.window.guard.has_pin, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: made.window.payments.selected is not None, timeout=DEADLINE_MS)
    yield made
    end()


def open_run(folder: DataDir) -> tuple[WindowRun, Callable[[], None]]:
    make_application()
    settings = load_settings(folder.settings)
    instance = Instance(folder.path)
    assert instance.claim()
    opening = TillOpening(folder, settings, is_training=False)
    run = WindowRun(Start(folder, settings), instance, opening)

    def end() -> None:
        for call in (run.stop, opening.close, instance.release, run.deleteLater):
            call()

    return run, end


def key(run: WindowRun, key: Qt.Key | str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the dialog that is open, else in the window."""
    target = run.window.guard._dialog or run.window
    target.activateWindow()  # with no window manager nobody else does it
    assert QTest.qWaitForWindowActive(target, DEADLINE_MS)
    QTest.keyClick(target.windowHandle(), key, modifier)


def type_pin(run: WindowRun, digits: str) -> None:
    assert run.window.guard._dialog is not None
    for digit in digits:
        # A person's pace, told to the scanner's filter by the keys' own times.
        QTest.keyClick(run.window.guard._dialog.field, digit)
    QTest.keyClick(run.window.guard._dialog.field, Qt.Key.Key_Return)


def state_of(run: WindowRun) -> PaymentState:
    row = run.window.payments.model.find("pay-1")
    assert row is not None
    return row.state


def test_the_settings_open_behind_the_pin_by_keys_alone(qtbot, run):
    key(run, Qt.Key.Key_Comma, CTRL)
    dialog = run.window.guard._dialog
    assert isinstance(dialog, PinDialog)
    qtbot.waitUntil(dialog.field.hasFocus, timeout=DEADLINE_MS)
    assert run.settings_room.dialog is None
    type_pin(run, "471100")
    qtbot.waitUntil(lambda: run.settings_room.dialog is not None, timeout=DEADLINE_MS)
    assert run.settings_room.dialog.isVisible()
    assert run.window.guard._dialog is None


def test_a_wrong_pin_is_told_and_esc_forgets_what_was_wanted(qtbot, run):
    key(run, Qt.Key.Key_Comma, CTRL)
    dialog = run.window.guard._dialog
    type_pin(run, "0815")
    qtbot.waitUntil(lambda: "4" in dialog.fault, timeout=DEADLINE_MS)
    assert dialog.field.text() == ""
    assert dialog.field.isEnabled()
    key(run, Qt.Key.Key_Escape)
    assert run.window.guard._dialog is None
    key(run, Qt.Key.Key_K, CTRL)
    type_pin(run, "471100")
    qtbot.waitUntil(lambda: run.window.guard.is_unlocked, timeout=DEADLINE_MS)
    assert run.settings_room.dialog is None  # the settings were given up with Esc


def test_five_wrong_tries_shut_the_field_and_count_the_wait_down(qtbot, run):
    key(run, Qt.Key.Key_Comma, CTRL)
    dialog = run.window.guard._dialog
    for _ in range(guard_service.FREE_TRIES):
        qtbot.waitUntil(dialog.field.isEnabled, timeout=DEADLINE_MS)
        type_pin(run, "0815")
        qtbot.waitUntil(lambda: bool(dialog.fault), timeout=DEADLINE_MS)
    assert not dialog.field.isEnabled()
    assert "0:30" in dialog.fault
    qtbot.waitUntil(lambda: "0:28" in dialog.fault, timeout=DEADLINE_MS)
    key(run, Qt.Key.Key_Escape)
    key(run, Qt.Key.Key_Comma, CTRL)  # asking again does not help
    again = run.window.guard._dialog
    assert not again.field.isEnabled()
    assert "0:2" in again.fault or "0:3" in again.fault


def test_a_withdrawal_waits_for_the_pin_and_its_reason_is_not_lost(qtbot, run):
    key(run, Qt.Key.Key_Delete, CTRL)
    reason = run.window.dialogs._reason
    reason.field.setEditText("Entered twice")
    reason.submit()
    words = run.window.guard._dialog._words.accessibleName()
    assert "pay-1" in words
    assert "Entered twice" in words
    key(run, Qt.Key.Key_Escape)
    assert state_of(run) is PaymentState.AWAITING_RECEIPT
    key(run, Qt.Key.Key_Delete, CTRL)
    assert run.window.dialogs._reason.field.currentText() == "Entered twice"
    run.window.dialogs._reason.submit()
    with qtbot.waitSignal(run.bridge.payment_changed, timeout=DEADLINE_MS) as changed:
        type_pin(run, "471100")
    assert changed.args[0].row.state is PaymentState.WITHDRAWN
    assert changed.args[0].withdrawn_reason == "Entered twice"


def test_an_override_waits_for_the_pin(qtbot, run):
    answer = ScanAnswer(ScanResult.PAYMENT_BUSY, link_of(7), "typed", payment_id="pay-1")
    run.window.dialogs.overridden.emit(answer, "looked at the bank")
    assert run.window.guard._dialog is not None
    with qtbot.waitSignal(run.bridge.scan_answered, timeout=DEADLINE_MS) as answered:
        type_pin(run, "471100")
    assert answered.args[0].result is ScanResult.PAIRED


def test_the_till_itself_refuses_what_did_not_come_through_the_door(qtbot, run):
    with qtbot.waitSignal(run.bridge.refused, timeout=DEADLINE_MS) as refused:
        run.bridge.withdraw("pay-1", "no PIN given")
    assert refused.args[0] == "guard.closed"
    with qtbot.waitSignal(run.bridge.refused, timeout=DEADLINE_MS) as refused:
        run.bridge.scan(link_of(7), "typed", "pay-1", True, "no PIN given")
    assert refused.args[0] == "guard.closed"


def test_the_header_shows_that_it_is_unlocked_and_locks_at_once(qtbot, run):
    button = run.window.header.lock_button
    assert button.isHidden()
    key(run, Qt.Key.Key_K, CTRL)
    type_pin(run, "471100")
    qtbot.waitUntil(button.isVisible, timeout=DEADLINE_MS)
    assert "Ctrl+K" in button.text()
    done = []
    run.window.guard.ask("again", lambda: done.append(1))
    assert done == [1]
    key(run, Qt.Key.Key_K, CTRL)
    assert button.isHidden()
    run.window.guard.ask("once more", lambda: done.append(2))
    assert run.window.guard._dialog is not None
    assert done == [1]
    with qtbot.waitSignal(run.bridge.refused, timeout=DEADLINE_MS):
        run.bridge.withdraw("pay-1", "locked again")


def test_it_locks_itself_when_the_time_is_up(qtbot, run, monkeypatch):
    monkeypatch.setattr(guard_service, "OPEN_S", 2)
    key(run, Qt.Key.Key_K, CTRL)
    type_pin(run, "471100")
    qtbot.waitUntil(lambda: run.window.guard.is_unlocked, timeout=DEADLINE_MS)
    qtbot.waitUntil(run.window.header.lock_button.isHidden, timeout=DEADLINE_MS)
    assert not run.window.guard.is_open


def test_the_pin_is_entered_by_touch(qtbot, run):
    key(run, Qt.Key.Key_K, CTRL)
    dialog = run.window.guard._dialog
    keys = {button.text(): button for button in dialog._keypad.findChildren(QPushButton)}
    for digit in ("4", "7", "1", "1", "9"):
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(keys["⌫"], Qt.MouseButton.LeftButton)
    for digit in ("0", "0"):
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    assert dialog.field.text() == "471100"
    assert dialog.field.displayText() == "●" * 6
    assert all(button.height() >= 44 for button in keys.values())
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: run.window.guard.is_unlocked, timeout=DEADLINE_MS)


def test_a_scan_while_the_pin_is_asked_for_is_handled_and_not_typed_in(qtbot, run):
    qtbot.waitUntil(lambda: run.senses.wedge is not None, timeout=DEADLINE_MS)
    key(run, Qt.Key.Key_Comma, CTRL)
    dialog = run.window.guard._dialog
    qtbot.waitUntil(dialog.isActiveWindow, timeout=DEADLINE_MS)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)  # the filter sees the new window
    qtbot.wait(0)
    with qtbot.waitSignal(run.bridge.scan_answered, timeout=DEADLINE_MS) as answered:
        for character in link_of(7):
            QTest.keyClick(dialog.windowHandle(), character)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert answered.args[0].text == link_of(7)
    assert answered.args[0].payment_id == "pay-1"
    assert dialog.field.text() == ""
    assert dialog.isVisible()


def test_without_a_journal_the_settings_stay_shut_and_it_is_said_why(qtbot, tmp_path):
    folder = open_datadir(tmp_path)
    folder.journal.mkdir()
    run, end = open_run(folder)
    try:
        with qtbot.waitSignal(run.bridge.failed, timeout=DEADLINE_MS):
            run.show()
        run.open_settings()
        qtbot.waitUntil(lambda: run.window.guard._dialog is not None, timeout=DEADLINE_MS)
        assert run.window.guard._dialog.fault
        assert run.settings_room.dialog is None
    finally:
        end()


def test_without_a_pin_nothing_is_asked(qtbot, tmp_path):
    run, end = open_run(open_datadir(tmp_path))
    try:
        run.show()
        run.open_settings()  # even before the journal is open: it opens when that is known
        qtbot.waitUntil(lambda: run.settings_room.dialog is not None, timeout=DEADLINE_MS)
        assert run.window.guard._dialog is None
        assert run.window.header.lock_button.isHidden()
    finally:
        end()


def test_the_window_s_thread_does_not_wait_for_the_digest(qtbot, run):
    """Unlocking only posts a letter: the digest is made on the till's thread."""
    threads = []
    original = guard_service.is_pin
    key(run, Qt.Key.Key_K, CTRL)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            guard_service,
            "is_pin",
            lambda *given: (threads.append(get_ident()), original(*given))[1],
        )
        type_pin(run, "471100")
        qtbot.waitUntil(lambda: run.window.guard.is_unlocked, timeout=DEADLINE_MS)
    assert threads
    assert get_ident() not in threads
