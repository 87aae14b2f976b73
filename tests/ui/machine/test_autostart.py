"""Starting with the computer: one truth for the setup, the system and the switch."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from app import __version__
from app.ui.look.sentences import sentence
from app.ui.machine import autostart
from app.ui.machine.autostart import (
    MENU,
    RUN_NAME,
    SHORTCUT,
    STARTUP,
    Autostart,
    DesktopAutostart,
    WindowsAutostart,
    autostart_here,
)
from app.ui.settings.autostart_switch import AutostartSwitch
from app.ui.settings.pages.window import WindowPage

ROOT = Path(__file__).resolve().parents[3]
DEADLINE_MS = 60_000
LNK = b"L\x00\x00\x00 the setup's shortcut"


class Menus:
    """The two Start menus of a Windows, and its Run key."""

    def __init__(self, folder: Path) -> None:
        self.own, self.common = folder / "Алишер" / "Programs", folder / "All" / "Programs"
        for menu in (self.own, self.common):
            menu.mkdir(parents=True)
        self.run = QSettings(str(folder / "run.ini"), QSettings.Format.IniFormat)

    def make(self) -> WindowsAutostart:
        return WindowsAutostart([self.own, self.common], self.run)

    def install(self, menu: Path) -> None:
        (menu / MENU).mkdir()
        (menu / MENU / SHORTCUT).write_bytes(LNK)


@pytest.fixture
def menus(tmp_path: Path, qapp) -> Menus:
    return Menus(tmp_path)


def test_the_names_are_the_setups():
    """What /AUTOSTART writes is what the switch looks for, and the other way round."""
    script = (ROOT / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert f'!define MENU "$SMPROGRAMS\\{MENU}"' in script
    assert f'"${{MENU}}\\{SHORTCUT}"' in script
    made = re.search(r"Function Autostart\n(.*?)FunctionEnd", script, re.DOTALL)
    assert made is not None
    assert f'"$SMSTARTUP\\{SHORTCUT}"' in made[1]
    assert f'Delete "$SMSTARTUP\\{SHORTCUT}"' in script


@pytest.mark.parametrize("whose", ["own", "common"])
def test_it_is_switched_on_by_the_setups_own_shortcut(menus, whose):
    menus.install(getattr(menus, whose))
    made = menus.make()
    assert not made.is_on()
    made.set_on(is_on=True)
    assert (menus.own / STARTUP / SHORTCUT).read_bytes() == LNK
    assert made.is_on()
    assert not menus.run.contains(RUN_NAME)
    made.set_on(is_on=False)
    assert not made.is_on()
    assert not (menus.own / STARTUP / SHORTCUT).exists()
    assert (getattr(menus, whose) / MENU / SHORTCUT).exists()


@pytest.mark.parametrize("whose", ["own", "common"])
def test_what_the_setup_switched_on_is_seen_and_switched_off(menus, whose):
    folder = getattr(menus, whose) / STARTUP
    folder.mkdir()
    (folder / SHORTCUT).write_bytes(LNK)
    made = menus.make()
    assert made.is_on()
    made.set_on(is_on=False)
    assert not made.is_on()


def test_a_portable_copy_uses_the_run_key(menus):
    made = menus.make()
    made.set_on(is_on=True)
    assert made.is_on()
    assert menus.run.value(RUN_NAME) == f'"{sys.executable}" -m app'
    made.set_on(is_on=False)
    assert not made.is_on()
    assert not menus.run.contains(RUN_NAME)


def test_twice_is_once(menus):
    menus.install(menus.own)
    made = menus.make()
    for is_on in (True, True, False, False):
        made.set_on(is_on=is_on)
        assert made.is_on() is is_on


def test_the_desktops_entry_starts_this_very_program(tmp_path):
    """Read as the specification says, and run."""
    made = DesktopAutostart(tmp_path / "autostart")
    assert not made.is_on()
    made.set_on(is_on=True)
    assert made.is_on()
    text = (tmp_path / "autostart" / "uzum-fiskal.desktop").read_text(encoding="utf-8")
    entry = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    command = shlex.split(entry["Exec"].replace("\\\\", "\\").replace("%%", "%"))
    said = subprocess.check_output([*command, "--version"], cwd=entry["Path"], text=True)
    assert said.strip() == f"Uzum Fiskal {__version__}"
    made.set_on(is_on=False)
    assert not made.is_on()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_path_with_everything_in_it_is_quoted(tmp_path, monkeypatch):
    odd = '/home/кассир 1/$(x)`y`"z"\\100%/python'
    monkeypatch.setattr(autostart.sys, "executable", odd)
    DesktopAutostart(tmp_path).set_on(is_on=True)
    text = (tmp_path / "uzum-fiskal.desktop").read_text(encoding="utf-8")
    value = re.search("^Exec=(.*)$", text, re.MULTILINE)
    assert value is not None
    # In double quotes a shell knows the same four characters to be escaped.
    line = value[1].replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.check_output(["sh", "-c", f"printf '%s\\n' {line}"], text=True)
    assert said.splitlines() == [odd, "-m", "app"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path, line):
    made = DesktopAutostart(tmp_path)
    made.set_on(is_on=True)
    with (tmp_path / "uzum-fiskal.desktop").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    assert not made.is_on()
    made.set_on(is_on=True)
    assert made.is_on()


@pytest.mark.skipif(sys.platform == "win32", reason="another place")
def test_the_place_is_the_desktops(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart_here().set_on(is_on=True)
    assert (tmp_path / "autostart" / "uzum-fiskal.desktop").is_file()


def shown(qtbot, made: Autostart) -> AutostartSwitch:
    switch = AutostartSwitch(made)
    qtbot.addWidget(switch)
    switch.show()
    qtbot.waitUntil(switch.box.isEnabled, timeout=DEADLINE_MS)
    return switch


def test_the_switch_has_its_effect_at_once_by_a_key(qtbot, tmp_path):
    made = DesktopAutostart(tmp_path)
    switch = shown(qtbot, made)
    assert not switch.box.isChecked()
    switch.box.setFocus()
    for is_on in (True, False):
        QTest.keyClick(switch.box, Qt.Key.Key_Space)
        qtbot.waitUntil(switch.box.isEnabled, timeout=DEADLINE_MS)
        assert made.is_on() is is_on
        assert switch.box.isChecked() is is_on
        assert switch.fault == ""


def test_it_shows_what_others_did(qtbot, tmp_path):
    made = DesktopAutostart(tmp_path)
    switch = shown(qtbot, made)
    switch.hide()
    made.set_on(is_on=True)
    switch.show()
    qtbot.waitUntil(switch.box.isChecked, timeout=DEADLINE_MS)


def test_what_is_not_allowed_is_told_and_not_shown_as_done(qtbot, tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    switch = shown(qtbot, DesktopAutostart(tmp_path / "folder"))
    os.rename(tmp_path / "file", tmp_path / "folder")  # noqa: PTH104
    switch.box.click()
    qtbot.waitUntil(switch.box.isEnabled, timeout=DEADLINE_MS)
    assert not switch.box.isChecked()
    assert switch.fault.startswith(sentence("autostart.fault", detail=""))


@pytest.mark.skipif(sys.platform == "win32", reason="another place")
def test_the_settings_hold_the_switch(qtbot, tmp_path, monkeypatch):
    """On the page of the window; it is no part of the file, and needs no saving."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    page = WindowPage()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.autostart.box.isEnabled, timeout=DEADLINE_MS)
    page.autostart.box.click()
    qtbot.waitUntil(page.autostart.box.isEnabled, timeout=DEADLINE_MS)
    assert (tmp_path / "autostart" / "uzum-fiskal.desktop").is_file()
    assert set(page.plain()["window"]) == {"language", "theme", "full_screen"}
