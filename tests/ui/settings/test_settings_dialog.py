"""The settings dialog on a real file: nothing wrong gets in, nothing that was there is lost."""

import re
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.services.samples import TERMINAL
from app.services.settings import Settings, load_settings
from app.ui.look.sentences import sentence
from app.ui.scan.wedge_filter import WedgeFilter
from app.ui.settings.dialog import SettingsDialog
from tests.ui.shop import SLOW_GAP_MS

DEADLINE_MS = 60_000
KEY = re.compile(r"  (?:Ctrl\+)?(?:F\d+|[A-Z][a-z]*)$")

FILE = """\
# The shop at the corner
[fbox]
base_url = "http://192.168.1.50:8080"   # FBox in the back room
connect_timeout_s = 2.25
headers = { X-Key = "s3cret value", X-Shop = "42" }

[receipt]
hosts = ["ofd.soliq.uz", "test.ofd.uz"]
max_age_days = 5

[camera]
source = "rtsp://admin:pass@10.0.0.7/stream"
enabled = false

[scanner]
prefix = "~"
terminator = "tab"
"""


@pytest.fixture
def path(tmp_path) -> Path:
    path = tmp_path / "Касса" / "settings.toml"
    path.parent.mkdir()
    path.write_text(FILE, encoding="utf-8")
    return path


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, path, window) -> SettingsDialog:
    made = SettingsDialog(path, load_settings(path), window)
    made.open()
    return made


def text_line(dialog: SettingsDialog, key: str) -> QLineEdit:
    editor = dialog.field(key).editor
    assert isinstance(editor, QLineEdit)
    return editor


def save(qtbot, dialog: SettingsDialog) -> Settings:
    with qtbot.waitSignal(dialog.saved, timeout=DEADLINE_MS) as saved:
        dialog.save()
    assert not dialog.isVisible()
    return saved.args[0]


def test_saving_what_was_not_touched_changes_nothing(qtbot, dialog, path):
    settings = load_settings(path)
    assert save(qtbot, dialog) == settings
    assert path.read_text(encoding="utf-8") == FILE


def test_every_setting_has_a_field_and_a_name(dialog):
    keys = {
        f"{section}.{name}"
        for section, names in {
            "fbox": ("base_url", "connect_timeout_s", "read_timeout_s", "headers"),
            "receipt": ("hosts", "max_age_days"),
            "camera": ("source", "width", "height", "enabled"),
            "scanner": ("prefix", "terminator"),
        }.items()
        for name in names
    }
    for key in keys:
        assert dialog.field(key).editor.accessibleName() == sentence(f"setting.{key}")


def test_every_field_is_saved_and_comments_stay(qtbot, dialog, path):
    values = {
        "fbox.base_url": "https://api.fiscalbox.uz",
        "fbox.connect_timeout_s": 7.5,
        "fbox.read_timeout_s": 40.0,
        "fbox.headers": {"X-Other": "new"},
        "receipt.hosts": ["ofd.soliq.uz"],
        "receipt.max_age_days": 9,
        "camera.enabled": True,
        "camera.source": "1",
        "camera.width": 1920,
        "camera.height": 1080,
        "scanner.prefix": "",
        "scanner.terminator": "none",
        "scanner.port": "COM3",
        "scanner.baud_rate": 115200,
    }
    for key, value in values.items():
        dialog.field(key).set_value(value)
    settings = save(qtbot, dialog)
    assert settings == load_settings(path)
    assert settings.fbox.base_url == "https://api.fiscalbox.uz"
    assert settings.fbox.connect_timeout_s == 7.5
    assert settings.fbox.read_timeout_s == 40.0
    assert dict(settings.fbox.headers) == {"X-Other": "new"}
    assert settings.receipt.hosts == ("ofd.soliq.uz",)
    assert settings.receipt.max_age_days == 9
    assert settings.camera.enabled
    assert (settings.camera.source, settings.camera.width, settings.camera.height) == (
        "1",
        1920,
        1080,
    )
    assert (settings.scanner.prefix, settings.scanner.terminator) == ("", "none")
    assert (settings.scanner.port, settings.scanner.baud_rate) == ("COM3", 115200)
    text = path.read_text(encoding="utf-8")
    assert "# The shop at the corner" in text
    assert "# FBox in the back room" in text


def test_the_cameras_there_are_can_be_chosen_and_others_typed(qtbot, dialog):
    field = dialog.field("camera.source")
    field.set_value("0")
    dialog.camera.offer(("HD Webcam", "Документ-камера"))
    assert field.value() == "0"
    field.editor.setCurrentIndex(1)
    assert field.value() == "Документ-камера"
    dialog.camera.offer(("HD Webcam",))
    assert field.value() == "Документ-камера"  # it may be unplugged for the moment
    assert save(qtbot, dialog).camera.source == "Документ-камера"


def test_what_is_typed_is_saved(qtbot, dialog, path):
    line = text_line(dialog, "fbox.base_url")
    line.setFocus()
    line.selectAll()
    for character in "http://10.1.1.1:9000":
        QTest.keyClick(dialog.windowHandle(), character)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=DEADLINE_MS)
    assert load_settings(path).fbox.base_url == "http://10.1.1.1:9000"


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("fbox.base_url", "192.168.1.50", "base_url.scheme"),
        ("fbox.base_url", "http://me:pw@host", "base_url.user_info"),
        ("fbox.connect_timeout_s", 0.0, "settings.out_of_range"),
        ("fbox.headers", {"Bad Name": "x"}, "settings.header_name"),
        ("fbox.headers", {"Host": "x"}, "settings.header_reserved"),
        ("fbox.headers", {"X-Key": ""}, "settings.header_value"),
        ("receipt.hosts", [], "settings.no_hosts"),
        ("receipt.hosts", ["https://ofd.soliq.uz"], "settings.host"),
        ("receipt.max_age_days", 0, "settings.out_of_range"),
        ("camera.source", "", "settings.source"),
        ("camera.width", 3, "settings.out_of_range"),
        ("scanner.prefix", "ы", "settings.prefix"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_written(
    dialog, path, key, value, reason
):
    field = dialog.field(key)
    field.set_value(value)
    dialog.save()
    beginning = sentence(reason, detail="\0").split("\0")[0]
    assert beginning in field.fault
    assert field.isVisibleTo(dialog)
    assert field.editor.accessibleDescription() == field.fault
    assert dialog.isVisible()
    assert path.read_text(encoding="utf-8") == FILE


def test_all_faults_are_said_at_once_and_the_first_is_led_to(dialog):
    dialog.field("scanner.prefix").set_value("ы")
    dialog.field("camera.width").set_value(1)
    dialog.save()
    assert dialog.field("scanner.prefix").fault
    assert dialog.field("camera.width").fault
    assert dialog.field("camera.width").isVisible()
    assert not dialog.field("scanner.prefix").isVisible()


def test_a_mended_fault_is_forgotten(qtbot, dialog, path):
    dialog.field("camera.width").set_value(1)
    dialog.save()
    dialog.field("camera.width").set_value(640)
    assert save(qtbot, dialog).camera.width == 640
    assert dialog.field("camera.width").fault == ""


def test_a_header_named_twice_is_refused(qtbot, dialog):
    headers = dialog.field("fbox.headers")
    headers.field._on_add()
    headers.field._lines[-1].name.setText("X-Key")
    headers.field._lines[-1].secret.setText("other")
    dialog.save()
    assert headers.fault == sentence("settings.header_repeated", detail="")
    headers.field._lines[-1].remove.click()
    assert dict(save(qtbot, dialog).fbox.headers) == {"X-Key": "s3cret value", "X-Shop": "42"}


def test_an_empty_header_line_is_none_and_a_nameless_value_is_a_fault(qtbot, dialog):
    headers = dialog.field("fbox.headers")
    headers.field._on_add()
    headers.field._on_add()
    headers.field._lines[-1].secret.setText("value without a name")
    dialog.save()
    assert headers.fault
    headers.field._lines[-1].secret.clear()
    assert len(save(qtbot, dialog).fbox.headers) == 2


def test_header_values_are_never_shown(dialog):
    secrets = [line.secret for line in dialog.field("fbox.headers").field._lines]
    assert [line.text() for line in secrets] == ["s3cret value", "42"]
    assert {line.displayText() for line in secrets} == {"●" * 12, "●" * 2}
    assert all(line.echoMode() is QLineEdit.EchoMode.Password for line in secrets)


def test_closing_without_saving_writes_nothing(qtbot, dialog, path):
    dialog.field("camera.width").set_value(640)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert path.read_text(encoding="utf-8") == FILE


def test_a_missing_file_is_made(qtbot, window, tmp_path):
    path = tmp_path / "settings.toml"
    dialog = SettingsDialog(path, Settings(), window)
    dialog.open()
    dialog.field("fbox.base_url").set_value("http://10.0.0.5")
    save(qtbot, dialog)
    assert load_settings(path).fbox.base_url == "http://10.0.0.5"


def test_a_file_that_cannot_be_used_is_set_aside_and_not_lost(qtbot, window, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("[fbox\nbase_url = ", encoding="utf-8")
    dialog = SettingsDialog(path, Settings(), window)
    dialog.open()
    dialog.field("fbox.base_url").set_value("http://10.0.0.5")
    save(qtbot, dialog)
    assert load_settings(path).fbox.base_url == "http://10.0.0.5"
    others = [other for other in tmp_path.iterdir() if other != path]
    assert [other.read_text(encoding="utf-8") for other in others] == ["[fbox\nbase_url = "]


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permission on Windows")
def test_a_file_that_cannot_be_written_is_said_and_the_dialog_stays(qtbot, dialog, path):
    path.unlink()
    path.parent.rmdir()
    path.parent.write_text("a file in the folder's place")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog._fault.accessibleName()), timeout=DEADLINE_MS)
    assert dialog.isVisible()
    assert dialog.isEnabled()
    assert dialog._fault.isVisible()


def test_the_file_is_for_the_user_alone(qtbot, dialog, path):
    dialog.field("camera.width").set_value(640)
    save(qtbot, dialog)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_training_says_whose_answers_come(qtbot, path, window):
    dialog = SettingsDialog(path, load_settings(path), window, is_training=True)
    words = sentence("settings_dialog.training")
    assert any(
        label.text() == words for label in dialog.findChildren(QWidget) if hasattr(label, "text")
    )


def test_a_scan_meanwhile_is_not_typed_into_a_field(qtbot, dialog, qapp):
    """The scanner types its keys into the window system, as the window's own tests of it do."""
    wedge = WedgeFilter()
    wedge.set_options(gap_ms=SLOW_GAP_MS)
    wedge.install()
    link = f"https://ofd.soliq.uz/check?t={TERMINAL}&r=7&c=20261124120000&s=025561534771"
    line = text_line(dialog, "scanner.prefix")
    dialog.turn(3)
    line.setFocus()
    window = dialog.windowHandle()
    window.installEventFilter(wedge)
    with qtbot.waitSignal(wedge.scanned, timeout=DEADLINE_MS) as scanned:
        for character in link:
            QTest.keyClick(window, character)
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert scanned.args == [link]
    assert line.text() == "~"
    assert dialog.isVisible()


def test_each_page_comes_in_a_turn_of_its_own_or_when_it_is_gone_to(qtbot, path, window):
    made = SettingsDialog(path, load_settings(path), window)
    assert [page.window() is made for page in made.pages] == [True, *[False] * 6]
    made.open()
    made.show_page(made.transfer)
    assert made.transfer.isVisible(), "who is quicker than the turns is not kept waiting"
    qtbot.waitUntil(lambda: all(page.window() is made for page in made.pages))


def test_every_button_shows_its_key(qtbot, dialog):
    qtbot.waitUntil(lambda: all(page.window() is dialog for page in dialog.pages))
    buttons = [b for b in dialog.findChildren(QPushButton) if b.text()]
    assert len(buttons) > 8
    keyless = [b.text() for b in buttons if not KEY.search(b.text())]
    assert keyless == []


def test_headers_are_added_and_removed_by_keys(qtbot, dialog):
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    names = list(dialog.field("fbox.headers").value())
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QGuiApplication.focusObject(), "X-New")
    assert list(dialog.field("fbox.headers").value()) == [*names, "X-New"]
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert list(dialog.field("fbox.headers").value()) == names
    assert dialog.isVisible()


def test_the_pin_s_buttons_are_pressed_by_their_keys_while_their_page_is_in_sight(qtbot, dialog):
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    wanted = []
    dialog.security.pin_wanted.connect(wanted.append)
    dialog.show_state(has_pin=True)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [], "the key belongs to the page in sight"
    dialog.show_page(dialog.security)
    for field in (dialog.security.new, dialog.security.again):
        field.setText("4711")
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F5)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert wanted == ["4711", ""]
