"""The main journeys through the window, with nothing made up but the server's answers."""

import os
import signal
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.payment import PaymentState
from app.fbox.scenarios import Scenario
from app.services.samples import sample_receipt
from app.services.views import ServerState
from app.ui.machine.instance import Instance
from app.ui.training.filmed_slip import FilmedSlip
from app.ui.training.slip_picture import render_slip


def _fresh_receipt(seed: int = 1):
    return sample_receipt(datetime.now(UTC), Random(seed))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_one_scan_and_nothing_else(shop, simulator) -> None:
    shop.open()
    shop.add_payment("older")
    shop.add_payment("newer")
    link = _fresh_receipt().link
    shop.type_like_scanner(link)
    card = shop.until_card("newer", PaymentState.CONFIRMED)
    assert card.client_phone_number == "998712565009"
    assert simulator.attached == {"newer": link}
    assert shop.selected == "older", "the next payment is selected already"
    QTest.keyClick(shop.window, Qt.Key.Key_F7)
    shop.until(lambda: QApplication.clipboard().text() == "+998712565009")


def test_a_video_file(shop, simulator, film) -> None:
    receipt = _fresh_receipt()
    shop.configure(camera=film(_png(render_slip(receipt))).as_posix())
    shop.prepare("one")
    shop.open()
    shop.until(lambda: "one" in simulator.attached)
    assert simulator.attached == {"one": receipt.link}
    shop.until(lambda: not shop.run.window.scan_panel.preview._frame.isNull())


def test_an_mjpeg_stream_over_http(shop, simulator) -> None:
    receipt = _fresh_receipt()
    with FilmedSlip(receipt) as stream:
        shop.configure(camera=stream.url)
        shop.prepare("one")
        shop.open()
        shop.until(lambda: simulator.attached == {"one": receipt.link})
        shop.close()


def test_a_picture_from_the_clipboard(shop, simulator) -> None:
    receipt = _fresh_receipt()
    shop.open()
    shop.add_payment("one")
    QApplication.clipboard().setImage(render_slip(receipt))
    QTest.keyClick(
        shop.run.window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    shop.until_card("one", PaymentState.CONFIRMED)
    assert simulator.attached == {"one": receipt.link}


def test_offline_then_online(shop, simulator) -> None:
    simulator.go_offline()
    shop.open()
    shop.add_payment("one")
    link = _fresh_receipt().link
    shop.type_like_scanner(link)
    shop.until_card("one", PaymentState.WAITING)
    shop.until(lambda: shop.run.window.desk._showing.outbox.server is ServerState.OFFLINE)
    simulator.come_back()
    shop.until(lambda: simulator.attached == {"one": link})
    shop.until(lambda: shop.run.window.desk._showing.outbox.server is ServerState.ONLINE)


def test_a_restart_in_the_middle(shop, simulator) -> None:
    simulator.slow_s = 30
    simulator.set_scenario("one", "slow_then_success")
    shop.open()
    shop.add_payment("one")
    link = _fresh_receipt().link
    shop.type_like_scanner(link)
    shop.until(lambda: len(simulator.received) == 1)
    shop.close()
    shop.open()
    shop.until(lambda: len(simulator.received) == 2)
    shop.until(lambda: simulator.attached == {"one": link})
    assert {received.qr_code for received in simulator.received} == {link}


def test_the_scanners_process_is_killed_and_the_next_slip_is_read(shop, simulator) -> None:
    receipt = _fresh_receipt()
    with FilmedSlip(receipt) as stream:
        shop.configure(camera=stream.url)
        shop.open()
        shop.until(lambda: shop.scanner_pid is not None)
        killed = shop.scanner_pid
        os.kill(killed, signal.SIGKILL)
        shop.until(lambda: shop.scanner_pid not in {None, killed})
        shop.run.bridge.add_payment("one", None, "")
        shop.until(lambda: simulator.attached == {"one": receipt.link})
        shop.close()


ENDS = {
    Scenario.SUCCESS: PaymentState.CONFIRMED,
    Scenario.NULL_PHONE: PaymentState.CONFIRMED,
    Scenario.IN_PROCESS_THEN_SUCCESS: PaymentState.CONFIRMED,
    Scenario.SLOW: PaymentState.CONFIRMED,
    Scenario.IN_PROCESS: PaymentState.WAITING,
    Scenario.RATE_LIMITED: PaymentState.WAITING,
    Scenario.BUSY: PaymentState.WAITING,
    Scenario.NGROK_OFFLINE: PaymentState.WAITING,
    Scenario.REDIRECT: PaymentState.WAITING,
    Scenario.DROPPED: PaymentState.UNCERTAIN,
    Scenario.DROPPED_AFTER: PaymentState.UNCERTAIN,
    Scenario.CUT_OFF: PaymentState.UNCERTAIN,
    Scenario.RESET: PaymentState.UNCERTAIN,
    Scenario.HTTP_500: PaymentState.UNCERTAIN,
    Scenario.HTML: PaymentState.UNCERTAIN,
    Scenario.EMPTY: PaymentState.UNCERTAIN,
    Scenario.TRUNCATED: PaymentState.UNCERTAIN,
    Scenario.TOO_LARGE: PaymentState.UNCERTAIN,
    Scenario.DEEP_JSON: PaymentState.UNCERTAIN,
    Scenario.OTHER_PAYMENT: PaymentState.UNCERTAIN,
    Scenario.WRONG_TYPES: PaymentState.UNCERTAIN,
    "box:333": PaymentState.REJECTED,
    "box:103": PaymentState.WAITING,
    "provider:404:operation.not.found": PaymentState.REJECTED,
    "provider:400:qr.duplicated": PaymentState.REJECTED,
}
"""What the card shows after the first answer."""


def test_every_scenario_has_its_end() -> None:
    assert set(Scenario) <= set(ENDS)


@pytest.mark.parametrize("scenario", ENDS, ids=str)
def test_each_scenario_of_the_simulator(shop, simulator, scenario) -> None:
    simulator.slow_s = 0.5
    simulator.set_scenario("one", str(scenario))
    shop.open()
    shop.add_payment("one")
    shop.type_like_scanner(_fresh_receipt().link)
    shop.until(lambda: len(simulator.received) >= 1)
    card = shop.until_card("one", ENDS[scenario])
    assert (card.row.state is PaymentState.CONFIRMED) == ("one" in _truly_confirmed(scenario))


def _truly_confirmed(scenario: str) -> set[str]:
    return {"one"} if ENDS[scenario] is PaymentState.CONFIRMED else set()


def test_two_windows_share_one_journal_by_the_second_giving_way(shop, tmp_path: Path) -> None:
    shop.open()
    assert not Instance(shop.folder.path).claim()
