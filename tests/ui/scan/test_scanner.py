"""The scanner with its real process, looking at a real MJPEG stream whose picture can change."""

import http.server
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from app.scanning.events import CameraSettings, CameraState
from app.scanning.preview import PreviewFrame
from app.services.samples import SampleReceipt, sample_receipt
from app.ui.scan.scanner import Scanner, image_of
from app.ui.training.slip_picture import png_of, render_slip

DEADLINE_MS = 60_000
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SIGNALS = (
    "text_seen",
    "codes_seen",
    "frame_ready",
    "camera_changed",
    "picture_read",
    "started",
    "restarted",
)


class Lens:
    """An IP camera: whoever asks gets the present picture, about twenty times a second."""

    def __init__(self) -> None:
        self._is_over = threading.Event()
        lens = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                with suppress(OSError):
                    while not lens._is_over.wait(0.05):
                        jpeg = lens.jpeg
                        head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}"
                        self.wfile.write(head.encode() + b"\r\n\r\n" + jpeg + b"\r\n")

            def log_message(self, *_: object) -> None:
                pass

        self.show()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.settings = CameraSettings(f"http://127.0.0.1:{self._server.server_port}/video")

    def show(self, *receipts: SampleReceipt, ground: Qt.GlobalColor = Qt.GlobalColor.red) -> None:
        """Put receipts before the camera, side by side."""
        picture = QImage(1280, 720, QImage.Format.Format_RGB32)
        picture.fill(ground)
        painter = QPainter(picture)
        for place, receipt in enumerate(receipts):
            painter.drawImage(200 + 500 * place, 60, render_slip(receipt))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert picture.save(buffer, "JPG", 90)
        self.jpeg = bytes(buffer.data().data())

    def close(self) -> None:
        self._is_over.set()
        self._server.shutdown()
        self._server.server_close()


class Ear:
    """Writes down what a scanner emits, and on which thread."""

    def __init__(self, scanner: Scanner) -> None:
        self.heard: dict[str, list[Any]] = {name: [] for name in SIGNALS}
        self.threads: set[int] = set()
        for name in SIGNALS:
            getattr(scanner, name).connect(partial(self._on, name))

    def _on(self, name: str, value: Any) -> None:
        self.heard[name].append(value)
        self.threads.add(threading.get_ident())

    @property
    def texts(self) -> list[str]:
        return self.heard["text_seen"]

    @property
    def frames(self) -> list[QImage]:
        return self.heard["frame_ready"]

    @property
    def states(self) -> list[CameraState]:
        return [change.state for change in self.heard["camera_changed"]]


@pytest.fixture
def lens(qapp) -> Iterator[Lens]:
    made = Lens()
    yield made
    made.close()


@pytest.fixture
def scanner(qapp) -> Iterator[Scanner]:
    made = Scanner()
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def ear(scanner) -> Ear:
    return Ear(scanner)


def receipt(seed: int) -> SampleReceipt:
    return sample_receipt(NOW, Random(seed))


def test_a_receipt_before_the_camera_is_scanned_once_and_the_next_one_too(
    qtbot, scanner, ear, lens
):
    scanner.start()
    scanner.open_camera(lens.settings)
    qtbot.waitUntil(lambda: len(ear.frames) > 3, timeout=DEADLINE_MS)
    assert ear.texts == []
    lens.show(receipt(1))
    qtbot.waitUntil(lambda: ear.texts == [receipt(1).link], timeout=DEADLINE_MS)
    seen = len(ear.heard["codes_seen"])
    qtbot.waitUntil(lambda: len(ear.heard["codes_seen"]) > seen + 5, timeout=DEADLINE_MS)
    assert ear.texts == [receipt(1).link]
    lens.show(receipt(2))
    qtbot.waitUntil(lambda: ear.texts == [receipt(1).link, receipt(2).link], timeout=DEADLINE_MS)
    assert ear.threads == {threading.get_ident()}


def test_two_new_receipts_together_are_not_scanned(qtbot, scanner, ear, lens):
    lens.show(receipt(1), receipt(2))
    scanner.start()
    scanner.open_camera(lens.settings)

    def both_seen() -> bool:
        return any(len(seen.readings) == 2 for seen in ear.heard["codes_seen"])

    qtbot.waitUntil(both_seen, timeout=DEADLINE_MS)
    count = len(ear.heard["codes_seen"])
    qtbot.waitUntil(lambda: len(ear.heard["codes_seen"]) > count + 3, timeout=DEADLINE_MS)
    assert ear.texts == []
    lens.show(receipt(2))
    qtbot.waitUntil(lambda: ear.texts == [receipt(2).link], timeout=DEADLINE_MS)


def test_frames_keep_their_shape_and_colours(qtbot, scanner, ear, lens):
    scanner.start()
    scanner.open_camera(lens.settings)
    qtbot.waitUntil(lambda: bool(ear.frames), timeout=DEADLINE_MS)
    frame = ear.frames[0]
    assert frame.width() * 9 == frame.height() * 16
    colour = frame.pixelColor(frame.width() // 2, frame.height() // 2)
    assert colour.red() > 200
    assert max(colour.green(), colour.blue()) < 60


def test_no_frame_is_fetched_for_a_window_that_is_out_of_sight(qtbot, scanner, ear, lens):
    scanner.set_preview_wanted(False)
    scanner.start()
    scanner.open_camera(lens.settings)
    lens.show(receipt(1))
    qtbot.waitUntil(lambda: len(ear.heard["codes_seen"]) > 5, timeout=DEADLINE_MS)
    assert ear.frames == []
    scanner.set_preview_wanted(True)
    qtbot.waitUntil(lambda: len(ear.frames) > 2, timeout=DEADLINE_MS)


def test_a_camera_that_is_wanted_early_is_opened_at_the_start(qtbot, scanner, ear, lens):
    scanner.open_camera(lens.settings)
    assert scanner._session is None
    scanner.start()
    qtbot.waitUntil(lambda: CameraState.ON in ear.states, timeout=DEADLINE_MS)


def test_a_camera_that_is_not_wanted_any_more_is_not_opened_at_the_start(qtbot, scanner, lens):
    scanner.open_camera(lens.settings)
    scanner.close_camera()
    scanner.start()
    qtbot.waitUntil(lambda: scanner._is_started, timeout=DEADLINE_MS)
    assert scanner._session is None


def test_a_closed_camera_gives_no_frames_and_can_be_opened_again(qtbot, scanner, ear, lens):
    scanner.start()
    scanner.open_camera(lens.settings)
    qtbot.waitUntil(lambda: bool(ear.frames), timeout=DEADLINE_MS)
    scanner.close_camera()
    qtbot.waitUntil(lambda: ear.states[-1] is CameraState.OFF, timeout=DEADLINE_MS)
    assert not scanner._poll.isActive()
    count = len(ear.frames)
    scanner.open_camera(lens.settings)
    qtbot.waitUntil(lambda: len(ear.frames) > count, timeout=DEADLINE_MS)


def test_a_killed_process_costs_the_preview_a_moment(qtbot, scanner, ear, lens):
    scanner.start()
    scanner.open_camera(lens.settings)
    qtbot.waitUntil(lambda: bool(ear.frames), timeout=DEADLINE_MS)
    os.kill(scanner._session.process_id, getattr(signal, "SIGKILL", signal.SIGTERM))
    qtbot.waitUntil(lambda: ear.heard["restarted"] == ["died"], timeout=DEADLINE_MS)
    count = len(ear.frames)
    lens.show(receipt(3))
    qtbot.waitUntil(lambda: len(ear.frames) > count, timeout=DEADLINE_MS)
    qtbot.waitUntil(lambda: ear.texts == [receipt(3).link], timeout=DEADLINE_MS)


def test_a_picture_is_read_without_a_camera(qtbot, scanner, ear):
    token = scanner.read_picture(png_of(render_slip(receipt(4))))
    other = scanner.read_picture(b"no picture")
    qtbot.waitUntil(lambda: len(ear.heard["picture_read"]) == 2, timeout=DEADLINE_MS)
    answers = {answer.token: answer for answer in ear.heard["picture_read"]}
    assert [reading.text for reading in answers[token].readings] == [receipt(4).link]
    assert answers[other].reason == "not_a_picture"
    assert ear.texts == []
    assert len(ear.heard["started"]) == 1


def test_the_hosts_can_be_changed_at_any_time(qtbot, scanner, ear):
    scanner.read_picture(b"no picture")
    scanner.set_hosts({"test.ofd.uz"})
    assert scanner._sightings.hosts == {"test.ofd.uz"}
    qtbot.waitUntil(lambda: bool(ear.heard["picture_read"]), timeout=DEADLINE_MS)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be asked there if it lives")
def test_stopping_ends_the_process_and_the_signals(qtbot, scanner, ear, lens):
    scanner.start()
    scanner.open_camera(lens.settings)
    qtbot.waitUntil(lambda: bool(ear.frames), timeout=DEADLINE_MS)
    process_id = scanner._session.process_id
    scanner.stop()

    def is_gone() -> bool:
        try:
            os.kill(process_id, 0)
        except ProcessLookupError:
            return True
        return False

    qtbot.waitUntil(is_gone, timeout=DEADLINE_MS)
    assert not scanner._poll.isActive()


def test_an_image_has_its_own_pixels(qapp):
    pixels = bytes([1, 2, 3] * 5) + bytes([200, 100, 50] * 5)
    frame = PreviewFrame(number=1, width=5, height=2, pixels=pixels)
    image = image_of(frame)
    del frame, pixels
    assert image.pixelColor(4, 0).getRgb()[:3] == (3, 2, 1)
    assert image.pixelColor(4, 1).getRgb()[:3] == (50, 100, 200)
