"""The whole program as a process of its own, and its parts put together in this one."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from app import bootstrap
from app.bootstrap import MACHINE, TillOpening, make_application, run_window
from app.domain.payment import PaymentState
from app.scanning.wedge import MAX_LENGTH
from app.services.datadir import DataDir, open_datadir
from app.services.languages import Language
from app.services.settings import Settings, SettingsError, load_settings
from app.ui.banner import Topic
from app.ui.card.subjects import Nothing, Shown
from app.ui.look.sentences import sentence
from app.ui.look.translation import install_language
from app.ui.machine.instance import Instance, raise_other
from app.ui.window_run import Start, WindowRun
from tests.ui.shop import SLOW_GAP_MS

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_MS = 60_000
DEADLINE_S = DEADLINE_MS / 1000

NO_CAMERA = "[camera]\nenabled = false\n"


@pytest.fixture
def folder(tmp_path) -> DataDir:
    made = open_datadir(tmp_path / "данные")
    made.settings.write_text(NO_CAMERA, encoding="utf-8")
    return made


@pytest.fixture
def make_run(qapp) -> Iterator[Callable[..., WindowRun]]:
    """Put a window together as `run_window` does, in this process."""
    endings: list[Callable[[], object]] = []

    def make(folder: DataDir, *, is_training: bool = False) -> WindowRun:
        make_application()
        fault: SettingsError | None = None
        settings = Settings()
        try:
            settings = load_settings(folder.settings)
        except SettingsError as error:
            fault = error
        instance = Instance(folder.path)
        assert instance.claim()
        opening = TillOpening(folder, settings, is_training=is_training)
        run = WindowRun(Start(folder, settings, fault, is_training), instance, opening)
        endings.extend((run.stop, opening.close, instance.release, run.deleteLater))
        run.show()
        return run

    yield make
    for end in endings:
        end()


def test_the_window_paints_before_anything_slow_is_imported(folder):
    """In a process of its own, since in this one everything is imported already."""
    probe = """
import linecache
import sys
from pathlib import Path
from app import bootstrap
from app.ui.window_run import WindowRun

SLOW = {"sqlalchemy", "alembic", "httpx", "httpcore", "cv2", "numpy", "pyzbar", "zxingcpp",
        "multiprocessing", "PySide6.QtNetwork", "tomlkit", "qrcode", "app.journal.journal",
        "app.scanning.session", "logging.handlers", "serial", "hashlib", "json",
        "app.scanning.serial_scanner"}
start_behind = WindowRun._start_behind

def on_painted(run):
    print("at the first paint:", sorted(SLOW & set(sys.modules)), flush=True)
    print("read as source:", [file for file in linecache.cache if "app" in file], flush=True)
    run.bridge.opened.connect(lambda: on_opened(run))
    start_behind(run)

def on_opened(run):
    print("opened:", sorted({"cv2", "numpy", "pyzbar", "zxingcpp"} & set(sys.modules)), flush=True)
    run.window.close()

WindowRun._start_behind = on_painted
sys.exit(bootstrap.run_window(Path(sys.argv[1])))
"""
    done = subprocess.run(
        [sys.executable, "-c", probe, str(folder.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )
    assert done.stdout == "at the first paint: []\nread as source: []\nopened: []\n"
    assert done.returncode == 0


def test_training_from_an_empty_folder_to_a_confirmed_payment(qtbot, make_run, tmp_path):
    """F8, Space: the slip's picture goes through the real decoder, journal, HTTP and back."""
    folder = open_datadir(tmp_path, is_training=True)
    folder.settings.write_text(NO_CAMERA, encoding="utf-8")
    run = make_run(folder, is_training=True)
    qtbot.waitUntil(lambda: isinstance(run.window.desk.subject, Shown), timeout=DEADLINE_MS)
    first = run.window.desk.subject.card.row.payment_id
    QTest.keyClick(run.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: run._slip is not None and run._slip.isVisible(), timeout=DEADLINE_MS)
    QTest.keyClick(run._slip, Qt.Key.Key_Space)

    def is_confirmed() -> bool:
        subject = run.window.desk.subject
        return (
            isinstance(subject, Shown)
            and subject.card.row.payment_id == first
            and subject.card.row.state is PaymentState.CONFIRMED
        )

    qtbot.waitUntil(is_confirmed, timeout=DEADLINE_MS)
    assert run.window.desk.subject.card.client_phone_number == "998712565009"
    assert folder.path.name == "training"


def test_training_adds_its_samples_once(qtbot, make_run, tmp_path):
    folder = open_datadir(tmp_path, is_training=True)
    folder.settings.write_text(NO_CAMERA, encoding="utf-8")
    for _ in range(2):
        opening = TillOpening(folder, load_settings(folder.settings), is_training=True)
        till = opening(on_payment=lambda _id: None, on_outbox=lambda _status: None)
        try:
            assert len(till.rows(None)) == 5
        finally:
            till.stop()
            opening.close()


def test_samples_are_not_added_to_a_real_till_nor_a_server_of_ours(folder):
    opening = TillOpening(folder, Settings(), is_training=False)
    till = opening(on_payment=lambda _id: None, on_outbox=lambda _status: None)
    try:
        assert till.rows(None) == []
        assert opening.adjust(Settings()) == Settings()
    finally:
        till.stop()
        opening.close()


def test_sample_receipts_are_for_training_alone(qtbot, make_run, folder):
    run = make_run(folder)
    QTest.keyClick(run.window, Qt.Key.Key_F8)
    run.open_slip()
    assert run._slip is None


def test_a_settings_file_that_cannot_be_read_is_named_and_left_alone(qtbot, make_run, folder):
    text = '[fbox]\nbase_url = "http://10.0.0.5"\nbase_ulr = "oops"\n'
    folder.settings.write_text(text, encoding="utf-8")
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    told = run.window.banner.text
    assert "settings.toml" in told
    assert "fbox.base_ulr" in told
    assert run.settings.fbox.base_url == ""
    assert folder.settings.read_text(encoding="utf-8") == text


def test_saving_settings_mends_the_fault_and_works_at_once(qtbot, make_run, folder):
    folder.settings.write_text("[fbox\n", encoding="utf-8")
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    run.window.banner.pressed.emit(Topic.SETTINGS, "")
    qtbot.waitUntil(lambda: run.settings_room.dialog is not None, timeout=DEADLINE_MS)
    dialog = run.settings_room.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.field("fbox.base_url").set_value("http://127.0.0.1:9")
    dialog.field("receipt.hosts").set_value(["test.ofd.uz"])
    dialog.field("camera.enabled").set_value(False)
    with qtbot.waitSignal(dialog.finished, timeout=DEADLINE_MS):
        dialog.save()
    assert run.settings == load_settings(folder.settings)
    assert run.settings.receipt.hosts == ("test.ofd.uz",)
    assert run.settings_room.dialog is None
    assert "settings.toml" not in run.window.banner.text
    assert run.scanner._sightings.hosts == ("test.ofd.uz",)
    link = "https://test.ofd.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
    with qtbot.waitSignal(run.bridge.scan_answered, timeout=DEADLINE_MS) as answered:
        run.bridge.scan(link, "typed", None)
    assert answered.args[0].receipt is not None


def test_a_settings_dialog_that_was_closed_keeps_no_secret(qtbot, make_run, folder):
    run = make_run(folder)
    run.open_settings()
    qtbot.waitUntil(lambda: run.settings_room.dialog is not None, timeout=DEADLINE_MS)
    dialog = run.settings_room.dialog
    run.open_settings()
    assert run.settings_room.dialog is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert run.settings_room.dialog is None


def test_a_scanner_s_keys_reach_the_till(qtbot, make_run, folder):
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    run.senses.wedge.set_options(gap_ms=SLOW_GAP_MS)
    with qtbot.waitSignal(run.bridge.scan_answered, timeout=DEADLINE_MS) as answered:
        for character in "https://t.me/some_shop":
            QTest.keyClick(run.window.windowHandle(), character)
        QTest.keyClick(run.window.windowHandle(), Qt.Key.Key_Return)
    assert answered.args[0].text == "https://t.me/some_shop"
    assert answered.args[0].source == "wedge"


def test_a_scanner_that_types_without_end_is_told_of(qtbot, make_run, folder):
    run = make_run(folder)
    qtbot.waitUntil(lambda: isinstance(run.window.desk.subject, Nothing), timeout=DEADLINE_MS)
    run.senses.wedge.set_options(gap_ms=SLOW_GAP_MS)
    run.window.dialogs.open_help()
    with qtbot.waitSignal(run.window.stumbled, timeout=DEADLINE_MS):
        for character in "x" * (MAX_LENGTH + 1):
            QTest.keyClick(run.window.windowHandle(), character)
        QTest.keyClick(run.window.windowHandle(), Qt.Key.Key_Return)
    assert run.window.card.face.body[0] == sentence("link_fault.too_long")


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal pair")
def test_a_serial_scanner_s_code_reaches_the_till(qtbot, make_run, folder):
    master, slave = os.openpty()
    try:
        port = os.ttyname(slave)
        settings = f"{NO_CAMERA}[scanner]\nport = '{port}'\n"
        folder.settings.write_text(settings, encoding="utf-8")
        run = make_run(folder)
        qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
        words = sentence("status.serial", port=port)
        qtbot.waitUntil(lambda: words in run.window.status.words(), timeout=DEADLINE_MS)
        with qtbot.waitSignal(run.bridge.scan_answered, timeout=DEADLINE_MS) as answered:
            os.write(master, b"]Q1https://t.me/some_shop\r\n")
        assert answered.args[0].text == "https://t.me/some_shop"
        assert answered.args[0].source == "serial"
    finally:
        os.close(slave)
        os.close(master)


def test_a_bug_shows_one_dialog_and_the_till_goes_on(qtbot, make_run, folder, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)

    def fail(_state: object) -> None:
        raise ZeroDivisionError("a bug in a slot")

    run.bridge.state_changed.connect(fail)
    run.bridge.add_payment("pay-1", None, "")
    qtbot.waitUntil(lambda: run.incidents.dialog is not None, timeout=DEADLINE_MS)
    assert run.incidents.dialog.isVisible()
    assert run.incidents.dialog.line == "ZeroDivisionError: a bug in a slot"
    with qtbot.waitSignal(run.bridge.payment_added, timeout=DEADLINE_MS):
        run.bridge.add_payment("pay-2", None, "")
    assert "a bug in a slot" in (folder.logs / "window.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_used_is_said(qtbot, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "NOTICE_MS", 200)
    shown: list[str] = []

    class Box(QMessageBox):
        def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
            shown.append(self.text())
            super().showEvent(event)

    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox", Box)
    file = tmp_path / "file"
    file.write_text("")
    assert run_window(file) == MACHINE
    assert len(shown) == 1
    assert str(file) in shown[0]
    assert str(file) in capsys.readouterr().err


def test_an_error_before_the_first_paint_is_in_the_log(qapp, folder, monkeypatch):
    monkeypatch.setattr(WindowRun, "show", lambda _run: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run_window(folder.path)
    assert "ZeroDivisionError" in (folder.logs / "window.log").read_text(encoding="utf-8")
    again = Instance(folder.path)
    assert again.claim()
    again.release()


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--data-dir", str(folder), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_until(is_true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + DEADLINE_S
    while not is_true():
        assert time.monotonic() < deadline_s
        QApplication.processEvents()


def is_listening(folder: DataDir) -> bool:
    """Whether the window in another process can be raised: then its journal is there or near."""
    return folder.journal.exists() and raise_other(folder.path, timeout_s=0)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to a process without a console")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_the_program_cleanly(qapp, folder, number):
    window = start(folder.path)
    wait_until(lambda: is_listening(folder))
    os.kill(window.pid, number)
    out, errors = window.communicate(timeout=DEADLINE_S)
    complaints = [line for line in errors.splitlines() if "plugin does not support" not in line]
    assert (window.returncode, out, complaints) == (0, "", [])
    again = Instance(folder.path)
    assert again.claim()
    again.release()


def test_a_second_start_goes_and_leaves_the_first(qapp, folder):
    first = start(folder.path)
    wait_until(lambda: is_listening(folder))
    second = start(folder.path)
    assert second.communicate(timeout=DEADLINE_S)[0] == ""
    assert second.returncode == 0
    assert first.poll() is None
    first.terminate()
    first.communicate(timeout=DEADLINE_S)


def test_the_command_line_and_the_window_share_a_journal(qtbot, make_run, folder):
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    number = 0

    def is_told() -> bool:
        nonlocal number
        number += 1
        added = start(folder.path, "payments", "add", "--id", f"cli-{number}")
        added.communicate(timeout=DEADLINE_S)
        assert added.returncode == 0
        ids = [run.window.payments.model.index(row, 0) for row in range(5)]
        return any(index.isValid() for index in ids)

    qtbot.waitUntil(is_told, timeout=DEADLINE_MS)
    listed = start(folder.path, "payments", "list", "--json")
    lines = listed.communicate(timeout=DEADLINE_S)[0].splitlines()
    assert json.loads(lines[-1])["payment_id"] == "cli-1"


def test_a_language_is_chosen_by_keys_and_by_mouse_and_stays_chosen(qtbot, make_run, folder):
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    run.window.activateWindow()
    button = run.window.header.language
    keeper = run._keeper
    try:
        with qtbot.waitSignal(keeper.saved, timeout=DEADLINE_MS):
            QTest.keyClick(
                run.window.windowHandle(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier
            )
            qtbot.waitUntil(lambda: button.findChild(QMenu) is not None, timeout=DEADLINE_MS)
            menu = button.findChild(QMenu)
            qtbot.waitUntil(menu.isVisible, timeout=DEADLINE_MS)
            QTest.keyClick(menu.windowHandle(), Qt.Key.Key_Down)
            QTest.keyClick(menu.windowHandle(), Qt.Key.Key_Return)
        assert button.text() == "Русский  Ctrl+T"
        assert run.window.payments.add_button.text() == "+ Добавить платёж  F2"
        assert load_settings(folder.settings).window.language == "ru"
        with qtbot.waitSignal(keeper.saved, timeout=DEADLINE_MS):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(menu.isVisible, timeout=DEADLINE_MS)
            place = menu.actionGeometry(menu.actions()[2]).center()
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        assert run.window.payments.add_button.text() == "+ Тўлов қўшиш  F2"
        assert load_settings(folder.settings).window.language == "uz-Cyrl"
    finally:
        install_language(QApplication.instance(), Language.ENGLISH)


def test_what_ends_while_it_starts_starts_nothing_more(qtbot, make_run, folder):
    before = signal.getsignal(signal.SIGTERM)
    run = make_run(folder)
    run.senses.serial_made.connect(lambda _serial: QTimer.singleShot(0, run.stop))
    qtbot.waitUntil(lambda: run.senses.serial is not None, timeout=DEADLINE_MS)
    turns: list[int] = []
    for turn in range(20):  # more than there are steps, each in a turn of its own
        QTimer.singleShot(0, lambda turn=turn: turns.append(turn))
        qtbot.waitUntil(lambda turn=turn: turn in turns, timeout=DEADLINE_MS)
    assert signal.getsignal(signal.SIGTERM) == before
    assert run.senses.resume is None
