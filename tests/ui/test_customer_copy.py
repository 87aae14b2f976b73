"""The customer's copy: a code that a telephone reads, and that is never in the way of the next."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtTest import QTest

from app.domain.payment import PaymentState
from app.domain.receipt import parse_link
from app.ui.card.faces import CardAction
from app.ui.customer_copy import CustomerCopy
from app.ui.desk import Reading
from app.ui.look import theme
from app.ui.scan.wedge_filter import WedgeFilter
from tests.ui.shop import SLOW_GAP_MS
from tests.ui.states import (
    CONFIRMED,
    LINK,
    PaymentCard,
    Stage,
    card,
    confirmed,
    ready,
    row,
)

ROOT = Path(__file__).resolve().parents[2]
DEADLINE_MS = 60_000
LEAST_MODULE_PX = 12
"""On a 15.6 inch screen of 1366×768 a module is then 3 mm wide: six pixels of a telephone's video,
half a metre away."""


@pytest.fixture
def stage(qtbot, qapp) -> Iterator[Stage]:
    theme.install(qapp)
    made = Stage()
    with qtbot.waitActive(made.window):
        made.window.show()
    yield made
    made.close()


def press(stage: Stage, key: Qt.Key) -> None:
    """Press a key as the window system delivers it."""
    QTest.keyClick(stage.window.windowHandle(), key)


def opened(qtbot, stage: Stage) -> CustomerCopy:
    confirmed(stage)
    press(stage, Qt.Key.Key_F9)
    copy = stage.window.findChild(CustomerCopy)
    assert copy is not None
    assert copy.isVisible()
    qtbot.waitUntil(lambda: copy.picture.module_px > 0, timeout=DEADLINE_MS)
    return copy


def is_open(stage: Stage) -> bool:
    copy = stage.window.findChild(CustomerCopy)
    return copy is not None and copy.isVisible()


def read(tmp_path: Path, image: QImage) -> list[str]:
    """Read a picture with the real engines, in a process of its own."""
    file = tmp_path / "photo.png"
    assert image.save(str(file))
    command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path), "read", "--json"]
    ended = subprocess.run(
        [*command, str(file)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return [entry["text"] or "" for entry in map(json.loads, ended.stdout.splitlines())]


def photographed(image: QImage, module_px: float, target_px: float) -> QImage:
    """Take a picture from so far away that a module is `target_px` wide, the hand a little off."""
    scale = target_px / module_px
    turn = QTransform().rotate(9).scale(scale, scale)
    return image.transformed(turn, Qt.TransformationMode.SmoothTransformation)


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_the_engines_read_it_as_from_half_a_metre(qtbot, qapp, stage, tmp_path, is_dark):
    theme.dress(qapp, theme.Scheme(is_dark))
    copy = opened(qtbot, stage)
    image = copy.grab().toImage()
    assert copy.picture.module_px >= LEAST_MODULE_PX
    for target_px in (copy.picture.module_px, 4):
        shot = photographed(image, copy.picture.module_px, target_px)
        assert read(tmp_path, shot) == [LINK]
    theme.dress(qapp, theme.Scheme.LIGHT)


def test_the_button_on_the_card_shows_its_key_and_opens_it(qtbot, stage):
    confirmed(stage)
    button = stage.window.card.button(CardAction.CUSTOMER_COPY)
    assert "F9" in button.text()
    assert not button.property("primary")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert is_open(stage)


@pytest.mark.parametrize("state", [state for state in PaymentState if state.value != "confirmed"])
def test_there_is_no_copy_of_what_is_not_confirmed(stage, state):
    stage.open()
    stage.then(card(state))
    press(stage, Qt.Key.Key_F9)
    assert not is_open(stage)


def test_nor_of_what_was_confirmed_without_a_receipt_that_is_known(stage):
    stage.open()
    stage.then(PaymentCard(row(0, PaymentState.CONFIRMED), outcome=CONFIRMED))
    press(stage, Qt.Key.Key_F9)
    assert stage.window.card.button(CardAction.CUSTOMER_COPY) is None
    assert not is_open(stage)


@pytest.mark.parametrize("name", ["Escape", "F9", "Return", "Enter", "Space"])
def test_a_key_closes_it_and_nothing_else_happens(qtbot, stage, name):
    opened(qtbot, stage)
    subject = stage.window.desk.subject
    press(stage, getattr(Qt.Key, f"Key_{name}"))
    assert not is_open(stage)
    assert stage.window.desk.subject == subject
    assert stage.window.payments.view.hasFocus()


def test_the_next_key_closes_it_and_does_what_it_always_does(qtbot, stage):
    opened(qtbot, stage)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_ScrollLock):
        press(stage, key)
    assert is_open(stage), "a scanner's Shift is no key of its own"
    press(stage, Qt.Key.Key_F2)
    assert not is_open(stage)
    assert stage.window.dialogs._add.isVisible()


def test_a_click_closes_it(qtbot, stage):
    copy = opened(qtbot, stage)
    qtbot.mouseClick(copy.picture, Qt.MouseButton.LeftButton)
    assert not is_open(stage)


def test_a_scan_closes_it_and_is_taken(qtbot, stage):
    """Key by key, through the filter that tells a scanner from a person."""
    wedge = WedgeFilter()
    wedge.set_options(gap_ms=SLOW_GAP_MS)
    wedge.scanned.connect(lambda text: stage.window.on_scan(text, "wedge"))
    wedge.install()
    try:
        opened(qtbot, stage)
        for character in LINK:
            QTest.keyClick(stage.window.windowHandle(), character)
        press(stage, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(stage.window.desk.subject, Reading), timeout=DEADLINE_MS)
        assert stage.window.desk.subject.text == LINK
        assert not is_open(stage)
    finally:
        wedge.remove()


def test_a_scan_by_the_camera_closes_it(qtbot, stage):
    opened(qtbot, stage)
    stage.scanner.text_seen.emit(LINK)
    assert not is_open(stage)
    assert stage.window.desk.subject == Reading(LINK, row(1))


def test_it_covers_the_window_at_every_size(qtbot, stage):
    copy = opened(qtbot, stage)
    stage.window.resize(1024, 600)
    qtbot.waitUntil(lambda: copy.size() == stage.window.size(), timeout=DEADLINE_MS)
    assert copy.picture.module_px >= 8


def test_another_receipt_has_another_code(qtbot, stage):
    opened(qtbot, stage)
    press(stage, Qt.Key.Key_Escape)
    other = parse_link(LINK.replace("r=2421", "r=2422"))
    stage.then(card(PaymentState.CONFIRMED, CONFIRMED, receipt=other))
    press(stage, Qt.Key.Key_F9)
    copy = stage.window.findChild(CustomerCopy)
    qtbot.waitUntil(lambda: copy.picture.content == other.link, timeout=DEADLINE_MS)
    assert len(stage.window.findChildren(CustomerCopy)) == 1


def test_nothing_is_shown_before_there_is_a_receipt(stage):
    ready(stage)
    press(stage, Qt.Key.Key_F9)
    assert not is_open(stage)
