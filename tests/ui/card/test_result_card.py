"""The card as a widget: plain text whatever is in it, buttons in order, nothing cut."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.payment import PaymentState
from app.ui.card.buttons import CardButtons
from app.ui.card.faces import CardAction, Face, nothing_face
from app.ui.card.payment_faces import payment_face
from app.ui.card.result_card import ResultCard
from app.ui.look import theme
from app.ui.look.icons import Glyph
from app.ui.look.theme import Tone
from tests.ui.card.test_faces import around
from tests.ui.states import CONFIRMED, REFUSED_LINK, card, row

EVIL = "<b>bold</b> <img src=x> & {braces}"


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


@pytest.fixture
def shown(qtbot) -> ResultCard:
    made = ResultCard()
    qtbot.addWidget(made)
    made.resize(610, 560)
    made.show()
    return made


def visible_buttons(widget: ResultCard) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton) if b.isVisible()]


def test_no_label_reads_rich_text(shown):
    shown.show_face(Face(Tone.BAD, Glyph.CROSS, EVIL, EVIL, (EVIL, EVIL, EVIL), scanned=EVIL))
    labels = shown.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert any(label.text().startswith("<b>bold</b>") for label in labels)


def test_the_phone_is_there_only_when_there_is_one(shown):
    confirmed = card(PaymentState.CONFIRMED, CONFIRMED, client_phone_number="998712565009")
    shown.show_face(payment_face(confirmed, around()))
    assert visible_buttons(shown) == ["F7", "Customer's copy  F9", "Ctrl+D"]
    shown.show_face(nothing_face())
    assert visible_buttons(shown) == ["+ Add payment  F2"]


def test_buttons_without_room_beside_the_others_stand_on_a_line_of_their_own(shown, qtbot):
    shown.resize(420, 520)
    shown.show_face(payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around()))
    qtbot.waitUntil(lambda: all(_is_whole(button) for button in _actions(shown)))
    lines = {button.y() for button in _actions(shown)}
    assert (len(_actions(shown)), len(lines)) == (4, 2)


def _actions(shown) -> list[QPushButton]:
    return shown.findChild(CardButtons).findChildren(QPushButton)


def _is_whole(button: QPushButton) -> bool:
    return button.visibleRegion().boundingRect() == button.rect()


def test_a_button_tells_its_action(shown, qtbot):
    shown.show_face(payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around()))
    assert visible_buttons(shown)[0:1] != []
    with qtbot.waitSignal(shown.pressed) as caught:
        qtbot.mouseClick(shown.button(CardAction.RETRY), Qt.MouseButton.LeftButton)
    assert caught.args == [CardAction.RETRY]


def test_buttons_of_the_face_before_are_gone(shown):
    shown.show_face(payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around()))
    assert shown.button(CardAction.WITHDRAW) is not None
    shown.show_face(payment_face(card(PaymentState.SENDING), around()))
    assert shown.button(CardAction.WITHDRAW) is None


def test_targets_are_large_enough_to_touch(shown):
    shown.show_face(payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around()))
    heights = [b.height() for b in shown.findChildren(QPushButton) if b.isVisible()]
    assert min(heights) >= 44


def test_the_focus_stays_on_the_card_when_the_focused_button_goes(shown, qtbot):
    shown.activateWindow()
    shown.show_face(payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around()))
    shown.button(CardAction.WITHDRAW).setFocus()
    shown.show_face(payment_face(card(PaymentState.WITHDRAWN), around()))
    qtbot.waitUntil(lambda: shown.button(CardAction.RESTORE).hasFocus())


@pytest.mark.parametrize("width", [520, 610, 900])
def test_nothing_reaches_beyond_the_card(shown, qtbot, width):
    shown.resize(width, 620)
    phone = card(PaymentState.CONFIRMED, CONFIRMED, client_phone_number="998712565009")
    for state in (phone, card(PaymentState.REJECTED, REFUSED_LINK)):
        shown.show_face(payment_face(state, around(target=row(1))))
        qtbot.wait(1)
        for child in [*shown.findChildren(QLabel), *shown.findChildren(QPushButton)]:
            if child.isVisible():
                place = QRect(child.mapTo(shown, QPoint(0, 0)), child.size())
                assert place.right() <= shown.width()


def test_steps_give_way_to_words_where_there_is_little_room(shown, qtbot):
    face = payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around())
    shown.show_face(face)
    steps = shown._steps
    assert steps.isVisible()
    shown.resize(610, 290)
    qtbot.waitUntil(lambda: not steps.isVisible())
    shown.resize(610, 560)
    qtbot.waitUntil(steps.isVisible)


def test_it_is_read_out_by_title_and_words(shown):
    face = payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around())
    shown.show_face(face)
    assert shown.accessibleName() == face.title
    assert face.body[0] in shown.accessibleDescription()
