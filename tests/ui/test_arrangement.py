"""The window on a small screen: parts fold away, and all that can be done is in sight still."""

import pytest

from app.scanning.events import CameraChanged, CameraState
from app.ui.arrangement import HIGH_PX, LEAST, WIDE_PX
from app.ui.look import theme
from tests.ui.states import Stage, confirmed

AT_150_PERCENT = (911, 441)


@pytest.fixture
def stage(qtbot):
    made = Stage(is_training=True)
    made.window.show()
    yield made
    made.close()


def _resize(stage, qtbot, width: int, height: int) -> None:
    stage.window.resize(width, height)
    qtbot.waitUntil(lambda: (stage.window.width(), stage.window.height()) == (width, height))


def _tools(stage):
    return [*stage.window.payments.tools, *stage.window.scan_panel.tools[:-1]]


def test_the_window_can_be_as_small_as_a_scaled_screen(stage, qtbot):
    assert LEAST <= AT_150_PERCENT
    _resize(stage, qtbot, *AT_150_PERCENT)


@pytest.mark.parametrize("size", [AT_150_PERCENT, (1024, 697), (WIDE_PX, HIGH_PX), (1366, 768)])
def test_every_action_is_in_sight(stage, qtbot, size):
    confirmed(stage)
    _resize(stage, qtbot, *size)
    first = 18 if size[1] > AT_150_PERCENT[1] else 16
    qtbot.waitUntil(lambda: stage.window.card._body[0].font().pixelSize() == first)
    for tool in _tools(stage):
        qtbot.waitUntil(lambda tool=tool: not tool.visibleRegion().isEmpty())
    card, payments = stage.window.card, stage.window.payments
    assert card.width() > payments.width(), "the result is the largest"


def test_a_change_of_theme_keeps_the_measures(stage, qtbot, qapp):
    theme.install(qapp)
    confirmed(stage)
    _resize(stage, qtbot, *AT_150_PERCENT)
    first, *others = stage.window.card._body
    qtbot.waitUntil(lambda: first.font().pixelSize() == 16)
    low = [label.font().pixelSize() for label in others]
    try:
        theme.choose(qapp, "dark")
        qtbot.waitUntil(lambda: first.font().pixelSize() == 16)
        assert [label.font().pixelSize() for label in others] == low
    finally:
        theme.choose(qapp, "light")


def test_the_picture_is_there_while_the_camera_is_used(stage, qtbot):
    panel = stage.window.scan_panel
    _resize(stage, qtbot, *AT_150_PERCENT)
    qtbot.waitUntil(panel.isHidden)
    panel.show_camera(CameraChanged(CameraState.ON, "HD Webcam"))
    assert panel.isVisible()
    panel.show_camera(CameraChanged(CameraState.OFF))
    assert not panel.isVisible()
    panel.remark("No code was found in the picture.")
    assert panel.isVisible(), "what is said of a dropped picture"


def test_a_larger_window_gets_everything_back(stage, qtbot):
    _resize(stage, qtbot, *AT_150_PERCENT)
    _resize(stage, qtbot, 1366, 768)
    window = stage.window
    assert [label.font().pixelSize() for label in window.card._body[:2]] == [18, 16]
    qtbot.waitUntil(lambda: window.recent.isVisible() and window.scan_panel.isVisible())
    assert window.scan_panel.isAncestorOf(window.scan_panel.camera_button)
    assert window.payments.isAncestorOf(window.payments.add_button)
