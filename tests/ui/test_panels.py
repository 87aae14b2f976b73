"""The smaller parts of the window: camera, results, status, banner, header, steps."""

from datetime import timedelta
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.domain.payment import PaymentState
from app.scanning.events import CameraChanged, CameraState, CodesSeen, Hint, Reading
from app.services.views import Counts, OutboxStatus, ServerState, Step, StepKind, TillState
from app.ui.banner import Banner, Message, Topic
from app.ui.card.steps_line import StepsLine, shown_steps, step_word
from app.ui.look import theme
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone, colour
from app.ui.payments.recent_strip import MOST, RecentStrip
from app.ui.scan.panel import ScanPanel
from app.ui.scan.preview import Preview
from app.ui.status_strip import StatusStrip
from tests.ui.states import (
    CONFIRMED,
    LINK,
    NOW,
    OFFLINE,
    REFUSED_LINK,
    UNANSWERED,
    picture_of_code,
    row,
)

HOSTS = ("ofd.soliq.uz",)
CORNERS = ((0.1, 0.1), (0.4, 0.1), (0.4, 0.6), (0.1, 0.6))


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


@pytest.fixture
def panel(qtbot) -> ScanPanel:
    made = ScanPanel(HOSTS, is_training=True)
    qtbot.addWidget(made)
    made.resize(300, 560)
    made.show()
    return made


def seen(*texts: str) -> CodesSeen:
    return CodesSeen(tuple(Reading(text, "zbar", CORNERS) for text in texts), 1)


@pytest.mark.parametrize("state", CameraState)
def test_each_camera_state_is_told_in_words(panel, state):
    panel.show_camera(CameraChanged(state, "1280x720"))
    assert panel.preview.caption
    is_off = state is CameraState.OFF
    assert panel.camera_button.text().startswith(f"Switch the camera {'on' if is_off else 'off'}")


def test_a_receipt_s_code_is_told_from_another(panel):
    panel.show_camera(CameraChanged(CameraState.ON))
    panel.show_codes(seen("https://t.me/shop"))
    assert "not the fiscal receipt" in panel.preview.caption
    panel.show_codes(seen("https://t.me/shop", "7e577908-1111-4b45-9ed3-80e5fcd10001"))
    assert panel.preview.caption == "This is a payment's code"
    panel.show_codes(seen("https://t.me/shop", LINK))
    assert "the other QR code is not the fiscal one" in panel.preview.caption
    panel.show_codes(seen(LINK))
    assert panel.preview.caption == "The code is read"
    panel.show_codes(seen(LINK, LINK.replace("2421", "2422")))
    assert "Two receipts" in panel.preview.caption
    panel.show_codes(seen())
    assert panel.preview.caption.startswith("Show the receipt")


def test_a_hint_is_told_while_nothing_is_read(panel):
    panel.show_camera(CameraChanged(CameraState.ON))
    for hint in Hint:
        panel.show_hint(hint)
        assert panel.preview.caption == sentence(f"hint.{hint.value}")
    panel.show_codes(seen(LINK))
    assert panel.preview.caption == "The code is read"
    panel.show_codes(seen())
    assert panel.preview.caption == sentence("hint.glare")
    panel.show_hint(None)
    assert panel.preview.caption.startswith("Show the receipt")
    panel.show_hint(Hint.CLOSER)
    panel.show_camera(CameraChanged(CameraState.LOST))
    panel.show_camera(CameraChanged(CameraState.ON))
    assert panel.preview.caption.startswith("Show the receipt")


def test_a_remark_goes_before_the_camera_s_words(panel):
    panel.show_camera(CameraChanged(CameraState.ON))
    panel.remark("There is no QR code in this picture.")
    panel.show_codes(seen(LINK))
    assert panel.preview.caption == "There is no QR code in this picture."
    panel.remark("")
    assert panel.preview.caption == "The code is read"


def test_a_lost_camera_leaves_no_old_picture(panel):
    panel.show_camera(CameraChanged(CameraState.ON))
    panel.preview.show_frame(picture_of_code()[0])
    panel.show_codes(seen(LINK))
    panel.show_camera(CameraChanged(CameraState.LOST))
    assert panel.preview._frame.isNull()
    assert not panel.preview._outlines.is_changing(monotonic())


def test_a_link_is_typed_and_sent_by_enter(panel, qtbot):
    panel.ask_for_link()
    assert panel.link_field.isVisible()
    qtbot.keyClicks(panel.link_field, LINK)
    with qtbot.waitSignal(panel.link_typed) as caught:
        panel.enter_link()
    assert caught.args == [LINK]
    assert not panel.link_field.isVisible()


def test_what_was_typed_is_kept_when_the_field_is_closed(panel, qtbot):
    panel.ask_for_link()
    qtbot.keyClicks(panel.link_field, "ofd.")
    panel.close_link()
    panel.ask_for_link()
    assert panel.link_field.text() == "ofd."


def test_the_frame_keeps_its_shape_and_the_code_its_outline(qtbot):
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(400, 400)
    frame = QImage(200, 100, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.white)
    preview.show_frame(frame)
    preview.show_codes(((((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)), True),))
    picture = preview.grab().toImage()
    assert picture.pixelColor(200, 50) == colour("lens")
    assert picture.pixelColor(200, 200) == Qt.GlobalColor.white
    assert picture.pixelColor(100, 200) == colour("outline")
    assert picture.pixelColor(200, 150) == colour("outline")


@pytest.fixture
def recent(qtbot) -> RecentStrip:
    made = RecentStrip()
    qtbot.addWidget(made)
    made.resize(1400, 62)
    made.show()
    return made


def states_of(strip: RecentStrip) -> list[tuple[str, str]]:
    return [(result.payment_id[:2], result.state.value) for result in strip.results]


def test_a_new_result_stands_first_and_once(recent):
    recent.note(row(0, PaymentState.REJECTED))
    recent.note(row(1, PaymentState.CONFIRMED))
    recent.note(row(0, PaymentState.REJECTED))
    assert states_of(recent) == [("7e", "confirmed"), ("bb", "rejected")]
    recent.note(row(0, PaymentState.CONFIRMED))
    assert states_of(recent) == [("bb", "confirmed"), ("7e", "confirmed")]


def test_a_payment_on_its_way_again_has_no_result(recent):
    recent.note(row(0, PaymentState.REJECTED))
    recent.note(row(0, PaymentState.WAITING))
    assert recent.results == []


def test_results_of_earlier_stand_behind_those_of_now(recent):
    recent.note(row(0, PaymentState.CONFIRMED))
    earlier = tuple(row(at, PaymentState.CONFIRMED) for at in range(6))
    recent.show_rows((*earlier, row(1, PaymentState.WITHDRAWN, payment_id="w")))
    assert [result.payment_id[:2] for result in recent.results] == [
        "bb",
        "7e",
        "a1",
        "05",
        "3d",
        "69",
    ]
    recent.note(row(1, PaymentState.CONFIRMED, payment_id="new"))
    assert len(recent.results) == MOST
    assert recent.results[0].payment_id == "new"


def test_a_press_tells_the_payment(recent, qtbot):
    recent.note(row(0, PaymentState.UNCERTAIN))
    button = recent._buttons[0]
    assert "uncertain" in button.accessibleName()
    with qtbot.waitSignal(recent.picked) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == [row(0).payment_id]


def test_results_without_room_are_not_cut_but_left_out(recent, qtbot):
    for at in range(6):
        recent.note(row(at, PaymentState.CONFIRMED))
    recent.resize(500, 62)
    recent.layout().activate()
    shown = [button for button in recent._buttons if button.isVisible()]
    assert 1 <= len(shown) < 6
    assert all(button.geometry().right() <= 500 for button in shown)


def test_the_status_is_told_in_words(qtbot):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show()
    counts = Counts(waiting=7, attention=2)
    strip.show_state(TillState(counts, OutboxStatus(ServerState.ONLINE, latency_ms=84)))
    strip.show_camera(CameraState.BUSY)
    strip.show_scanner(is_up=False)
    assert strip.words() == (
        "Camera: no picture",
        "Scanner restarting",
        "Server 84 ms",
        "To be sent: 7",
        "Need attention: 2  Ctrl+2",
    )
    with qtbot.waitSignal(strip.attention_wanted):
        qtbot.mouseClick(strip.attention, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("server", ServerState)
def test_each_server_state_has_a_word(qtbot, server):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_state(TillState(Counts(), OutboxStatus(server)))
    assert strip.words()[2]
    assert strip.attention.isHidden()


def test_the_banner_says_the_most_important_thing(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say(Topic.NOTICE, Message("a notice", Tone.WAIT))
    banner.say(Topic.SERVER, Message("no server", Tone.BAD, "button.settings"))
    assert banner.text == "no server"
    with qtbot.waitSignal(banner.pressed) as caught:
        banner.button.click()
    assert caught.args == [Topic.SERVER, ""]
    assert banner.text == "no server"
    banner.say(Topic.SERVER, None)
    banner.say(Topic.SERVER, None)
    assert banner.text == "a notice"
    banner.button.click()
    assert banner.text == ""
    assert banner.isHidden()


def test_steps_are_told_in_words():
    at = NOW

    def word(kind: StepKind, outcome=None, ms=None) -> str:
        return step_word(Step(kind, at, outcome, ms), "camera", 3)

    assert word(StepKind.READ) == "read by the camera"
    assert step_word(Step(StepKind.READ, at), "telepathy", 0) == "read"
    assert word(StepKind.SAVED) == "saved in the journal"
    assert word(StepKind.ANSWERED, CONFIRMED, 412) == "confirmed in 0.4\u00a0s"
    assert word(StepKind.ANSWERED, REFUSED_LINK, 10) == "refused, code 400"
    assert word(StepKind.ANSWERED, OFFLINE, 10) == "no connection, try 3"
    assert word(StepKind.ANSWERED, UNANSWERED, 10) == "no sure answer"
    assert word(StepKind.ANSWERED) == "answered"
    assert word(StepKind.NEXT_TRY) == "next try"


def test_where_five_steps_have_no_room_the_answer_stands_for_the_request():
    kinds = [
        StepKind.READ,
        StepKind.SAVED,
        StepKind.SENT,
        StepKind.ANSWERED,
        StepKind.NEXT_TRY,
    ]
    steps = tuple(Step(kind, NOW + timedelta(seconds=at)) for at, kind in enumerate(kinds))
    assert [step.kind for step in shown_steps(steps)] == [
        StepKind.READ,
        StepKind.SAVED,
        StepKind.ANSWERED,
        StepKind.NEXT_TRY,
    ]
    assert shown_steps(steps[:3]) == steps[:3]


def test_the_steps_are_read_out(qtbot):
    line = StepsLine()
    qtbot.addWidget(line)
    line.show_steps((Step(StepKind.SAVED, NOW),), Tone.GOOD, "wedge", 0)
    assert "saved in the journal" in line.accessibleName()
    line.show_steps((), Tone.GOOD, "wedge", 0)
    assert line.isHidden()
