"""The page behind F12: real parts tried in a real process, one file saved, all by real keys."""

import json
import logging
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.services.languages import Language
from app.ui.look.icons import Glyph
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone
from app.ui.look.translation import switch_language
from app.ui.support import child_command
from app.ui.support.child_command import ChildCommand
from app.ui.support.diagnostics import DiagnosticsDialog, tried_of
from tests.ui.shop import SLOW_GAP_MS
from tests.ui.states import Stage
from tests.ui.test_bootstrap import DEADLINE_MS, NO_CAMERA, folder, make_run

__all__ = ["folder", "make_run"]
CTRL = Qt.KeyboardModifier.ControlModifier
PHONE, HEADER = "998712565009", "Bearer-of-this-till-0815"


def press(
    page: DiagnosticsDialog, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None
) -> None:
    QTest.keyClick(page.windowHandle(), key, modifier or Qt.KeyboardModifier.NoModifier)


def texts(page: DiagnosticsDialog) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(qtbot, make_run, folder, tmp_path, monkeypatch) -> DiagnosticsDialog:
    """Opened by F12, at a till whose log knows of an error; with a desktop to save on."""
    (tmp_path / "home" / "Desktop").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    text = f"{NO_CAMERA}[fbox]\nheaders = {{ X-Api-Key = '{HEADER}' }}\n"
    folder.settings.write_text(text, encoding="utf-8")
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    run.senses.wedge.set_options(gap_ms=SLOW_GAP_MS)
    logging.getLogger("app.test").warning("client %s, header %s", PHONE, HEADER)
    QTest.keyClick(run.window.windowHandle(), Qt.Key.Key_F12)
    opened = run._diagnostics
    assert opened is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened, timeout=DEADLINE_MS)
    return opened


def until_tried(qtbot, page: DiagnosticsDialog) -> None:
    qtbot.waitUntil(page.again_button.isEnabled, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: page._findings is not None, timeout=DEADLINE_MS)


def test_every_part_is_tried_outside_of_the_windows_process(qtbot, qapp, page):
    heavy = {"cv2", "pyzbar", "zxingcpp"} & sys.modules.keys()
    assert not page.isModal()
    assert sentence("diagnostics.checking") in texts(page)
    until_tried(qtbot, page)
    shown = texts(page)
    for part in ("journal", "window", "zxing", "zbar", "receipt", "server", "cameras"):
        assert sentence(f"selftest.part.{part}") in shown
    assert sentence("selftest.no_server") in shown
    assert "Uzum Fiskal" in shown
    assert str(page._folder.journal) in shown.replace("\u200b", "")
    assert {"cv2", "pyzbar", "zxingcpp"} & sys.modules.keys() == heavy
    assert page._summary.text().startswith("The till cannot work yet: ")
    # The last errors are in words, and discreet.
    assert "Warning: client 99871*****09, header ***" in shown
    press(page, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().text()
    assert sentence("selftest.part.journal") in copied
    assert "Python: " in copied
    assert PHONE not in copied
    assert HEADER not in copied
    assert sentence("diagnostics.copied") in texts(page)
    try:
        switch_language(qapp, Language.RUSSIAN)
        assert sentence("selftest.part.journal") in texts(page)
        assert sentence("selftest.part.journal") != "Journal of payments"
    finally:
        switch_language(qapp, Language.ENGLISH)
    press(page, Qt.Key.Key_F5)
    assert page._tried == []
    assert page._selftest.is_running
    press(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_one_key_saves_one_file_on_the_desktop(qtbot, page, tmp_path, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(page, Qt.Key.Key_S, CTRL)
    assert not page.save_button.isEnabled()
    assert sentence("diagnostics.saving") in texts(page)
    qtbot.waitUntil(page.save_button.isEnabled, timeout=DEADLINE_MS)
    (file,) = (tmp_path / "home" / "Desktop").iterdir()
    assert file.suffix == ".zip"
    assert str(file) in texts(page).replace("\u200b", "")
    with zipfile.ZipFile(file) as bundle:
        everything = b"".join(bundle.read(name) for name in bundle.namelist())
    assert b"X-Api-Key" in everything
    assert HEADER.encode() not in everything
    assert PHONE.encode() not in everything
    assert b"client 99871*****09" in everything
    press(page, Qt.Key.Key_O, CTRL)
    assert opened == [QUrl.fromLocalFile(str(file.parent))]


def test_without_a_desktop_it_is_saved_beside_the_records(qtbot, page, tmp_path):
    (tmp_path / "home" / "Desktop").rmdir()
    page.save()
    qtbot.waitUntil(page.save_button.isEnabled, timeout=DEADLINE_MS)
    assert len(list(page._folder.path.glob("UzumFiskal-support-*.zip"))) == 1


def test_what_cannot_be_saved_is_said(qtbot, page, tmp_path, monkeypatch):
    monkeypatch.setattr(page, "_target", lambda: tmp_path / "none" / "bundle.zip")
    page.save()
    qtbot.waitUntil(page.save_button.isEnabled, timeout=DEADLINE_MS)
    assert "cannot be written" in texts(page)
    assert not page.folder_button.isVisible()


def test_a_scan_goes_on_behind_it(qtbot, page, make_run):
    run = page.parent()
    with qtbot.waitSignal(run._bridge.scan_answered, timeout=DEADLINE_MS) as answered:
        for character in "https://t.me/some_shop":
            press(page, character)
        press(page, Qt.Key.Key_Return)
    assert answered.args[0].text == "https://t.me/some_shop"


def test_the_window_ends_while_it_is_checked(qtbot, page):
    """Nothing is left running, and nothing is said of it afterwards."""
    run = page.parent()
    process = page._selftest._process
    assert page._selftest.is_running
    page.stop()
    assert not page._selftest.is_running
    assert process.processId() == 0
    assert run.isVisible()


def test_the_help_leads_to_it(qtbot, qapp):
    stage = Stage()
    stage.window.show()
    stage.window.dialogs.open_help()
    dialog = stage.window.dialogs._help
    with qtbot.waitExposed(dialog):
        dialog.show()
    with qtbot.waitSignal(stage.window.check_wanted):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F12)
    stage.close()


def row(**changes: object) -> str:
    said = {
        "check": "zbar",
        "ok": False,
        "state": "missing",
        "optional": True,
        "detail": "not there",
        "key": "selftest.detail",
        "params": {"words": "<b>not</b>\nthere"},
        "ms": 1.0,
    }
    return json.dumps(said | changes)


def test_what_is_missing_and_not_needed_is_no_alarm():
    tried = tried_of(row())
    assert tried.words == "<b>not</b> there"
    assert not tried.is_in_the_way
    assert tried.look == (Tone.WAIT, Glyph.EXCLAMATION)
    needed = tried_of(row(optional=False, state="failed"))
    assert needed.is_in_the_way
    assert needed.look == (Tone.BAD, Glyph.CROSS)
    assert tried_of(row(state="good")).look == (Tone.GOOD, Glyph.CHECK)


def test_a_part_that_is_new_to_the_page_keeps_its_own_name():
    tried = tried_of(row(check="teleport", key="selftest.of.the.future"))
    assert (tried.name, tried.words) == ("teleport", "not there")


@given(st.one_of(st.text(), st.from_type(dict).map(repr), st.just("[]"), st.just("3")))
def test_any_line_is_a_row_or_none(line):
    assert tried_of(line) is None


def test_a_command_that_cannot_be_started_is_told(qtbot, qapp, monkeypatch):
    monkeypatch.setattr(child_command.sys, "executable", str(Path("/none/python")))
    command = ChildCommand(QObject(qapp))
    with qtbot.waitSignal(command.ended, timeout=DEADLINE_MS) as ended:
        command.start(["selftest"])
    assert ended.args[0] == -1
    assert ended.args[1]
