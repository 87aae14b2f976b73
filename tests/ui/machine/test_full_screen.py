"""The till mode: by a key and by a setting, remembered, and always with a way back in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.settings import Settings, WindowSection, load_settings
from app.ui.banner import Topic
from app.ui.leaving import Leaving
from app.ui.look.icons import GlyphButton
from app.ui.look.sentences import sentence
from app.ui.window_run import WindowRun
from tests.ui.states import Stage
from tests.ui.test_bootstrap import DEADLINE_MS, folder, make_run

__all__ = ["folder", "make_run"]


@pytest.fixture
def stage(qtbot) -> Iterator[Stage]:
    made = Stage()
    with qtbot.waitActive(made.window):
        made.window.show()
    yield made
    made.close()


def press(stage: Stage) -> None:
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_F11)


def press_in(qtbot: QtBot, run: WindowRun) -> None:
    """Press it where the window hears it: a shortcut is an active window's."""
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    qtbot.waitUntil(run.window.isActiveWindow, timeout=DEADLINE_MS)
    QTest.keyClick(run.window.windowHandle(), Qt.Key.Key_F11)


def button_of(stage: Stage) -> GlyphButton:
    name = sentence("button.full_screen_off")
    found = stage.window.findChildren(GlyphButton)
    return next(button for button in found if button.accessibleName() == name)


def test_f11_fills_the_screen_and_gives_it_back(stage):
    assert not stage.window.isFullScreen()
    assert not button_of(stage).isVisible()
    press(stage)
    assert stage.window.isFullScreen()
    assert button_of(stage).isVisible()
    assert button_of(stage).text() == "F11"
    press(stage)
    assert not stage.window.isFullScreen()
    assert not button_of(stage).isVisible()


def test_the_button_leads_back(stage, qtbot):
    press(stage)
    qtbot.mouseClick(button_of(stage), Qt.MouseButton.LeftButton)
    assert not stage.window.isFullScreen()


def test_coming_back_from_being_minimised_it_is_full_again(stage):
    press(stage)
    stage.window.showMinimized()
    Leaving(stage.window).show_window()
    assert not stage.window.isMinimized()
    assert stage.window.isFullScreen()


def test_new_settings_have_their_effect_at_once(stage):
    stage.window.apply_settings(Settings(window=WindowSection(full_screen=True)))
    assert stage.window.isFullScreen()
    stage.window.apply_settings(Settings())
    assert not stage.window.isFullScreen()


def test_it_is_remembered_for_the_next_start(qtbot, make_run, folder):
    run = make_run(folder)
    with qtbot.waitSignal(run._keeper.saved, timeout=DEADLINE_MS):
        press_in(qtbot, run)
    assert run.settings.window.full_screen
    assert load_settings(folder.settings) == run.settings
    run.stop()
    run._instance.release()
    again = make_run(folder)
    assert again.window.isFullScreen()


def test_a_broken_settings_file_is_left_alone(qtbot, make_run, folder):
    folder.settings.write_text("[fbox\n", encoding="utf-8")
    run = make_run(folder)
    press_in(qtbot, run)
    assert run.window.isFullScreen()
    run.stop()
    assert folder.settings.read_text(encoding="utf-8") == "[fbox\n"


def test_what_cannot_be_saved_is_told(qtbot, make_run, folder):
    run = make_run(folder)
    qtbot.waitUntil(lambda: run.bridge.is_open, timeout=DEADLINE_MS)
    folder.settings.write_text("[fbox\n", encoding="utf-8")
    with qtbot.waitSignal(run._keeper.failed, timeout=DEADLINE_MS):
        press_in(qtbot, run)
    assert run.window.banner._messages[Topic.NOTICE].text == sentence("window.not_kept")
