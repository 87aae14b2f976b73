"""Slips drawn with real QR codes, real videos, a real MJPEG server, and a log of what is told."""

import http.server
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

# OpenCV's wheel points Qt at plugins of its own, which would break the window's tests in this run.
_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_before = {name: os.environ.get(name) for name in _QT_VARIABLES}
import cv2  # noqa: E402
import numpy as np  # noqa: E402
import pytest  # noqa: E402
import qrcode  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

from app.scanning.events import ScanEvent  # noqa: E402
from app.scanning.session import ScanSession  # noqa: E402

PATIENT_S = 60.0
"""Deadlines are for a machine under load; none is waited out when all is well."""


class Slips:
    """Draws slips, grey, H×W uint8."""

    link = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
    other_link = "https://ofd.soliq.uz/epi?t=LG420230628103&r=7&c=20240229235959&s=025561534771"
    stranger = "https://t.me/some_shop"

    @staticmethod
    def symbol(text: str | bytes, module_px: int = 4):
        """One QR code with its quiet zone."""
        code = qrcode.QRCode(border=4)
        code.add_data(text)
        modules = np.where(np.array(code.get_matrix()), 0, 255).astype(np.uint8)
        return np.kron(modules, np.ones((module_px, module_px), np.uint8))

    def picture(self, *texts: str | bytes, size=(480, 640), ground=200, at=(20, 30)):
        """A slip with the codes side by side."""
        gray = np.full(size, ground, np.uint8)
        top, left = at
        for text in texts:
            symbol = self.symbol(text)
            gray[top : top + symbol.shape[0], left : left + symbol.shape[1]] = symbol
            left += symbol.shape[1] + 20
        return gray

    def file(self, *texts: str, kind: str = ".png") -> bytes:
        """A slip as a picture file's bytes."""
        return encoded(self.picture(*texts), kind)


def encoded(image, kind: str) -> bytes:
    is_done, data = cv2.imencode(kind, image)
    assert is_done
    return data.tobytes()


@pytest.fixture
def slips() -> Slips:
    return Slips()


@pytest.fixture
def encode() -> Callable[..., bytes]:
    return encoded


@pytest.fixture
def make_video(tmp_path: Path) -> Callable[..., Path]:
    """Write frames (H×W grey) to a Motion-JPEG file; the name has Cyrillic in it."""

    def make(frames, rate: float = 15, name: str = "чек.avi") -> Path:
        path = tmp_path / name
        height, width = frames[0].shape
        unfinished = tmp_path / "writing.avi"
        writer = cv2.VideoWriter(
            str(unfinished), cv2.VideoWriter.fourcc(*"MJPG"), rate, (width, height)
        )
        assert writer.isOpened()
        for frame in frames:
            writer.write(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR))
        writer.release()
        unfinished.replace(path)
        return path

    return make


class EventLog:
    """Everything a session told, and a way to wait for more."""

    def __init__(self) -> None:
        self.events: list[ScanEvent] = []
        self._told = threading.Condition()

    def add(self, event: ScanEvent) -> None:
        with self._told:
            self.events.append(event)
            self._told.notify_all()

    def mark(self) -> int:
        """The place after everything told so far."""
        return len(self.events)

    def wait_for(self, kind: type, check=lambda event: True, after: int = 0):
        """The first event of a kind, told after a mark, that passes a check."""

        def find():
            return next((e for e in self.events[after:] if isinstance(e, kind) and check(e)), None)

        with self._told:
            found = self._told.wait_for(find, PATIENT_S)
        assert found is not None, f"no {kind.__name__} among {self.events[after:]}"
        return found


@pytest.fixture
def log() -> EventLog:
    return EventLog()


@pytest.fixture
def open_session(log: EventLog) -> Iterator[Callable[..., ScanSession]]:
    """Make sessions that tell the log, and stop them."""
    sessions: list[ScanSession] = []

    def make(**options) -> ScanSession:
        sessions.append(ScanSession(log.add, **options))
        return sessions[-1]

    yield make
    for session in sessions:
        session.stop()


class MjpegServer:
    """A network camera: one picture over and over, as multipart JPEG; can go away and return."""

    def __init__(self, image) -> None:
        self._jpeg = encoded(image, ".jpg")
        self._server: http.server.ThreadingHTTPServer | None = None
        self._closing = threading.Event()
        self.is_stalled = False
        self._port = 0
        self.first_byte_delays_s: list[float] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/video"

    def open(self) -> None:
        self._closing.clear()
        camera = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                camera.serve(self)

            def log_message(self, *_arguments: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", self._port), Handler)
        self._port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def serve(self, request: http.server.BaseHTTPRequestHandler) -> None:
        if self.first_byte_delays_s and self._closing.wait(self.first_byte_delays_s.pop(0)):
            return
        part = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n"
        try:
            request.send_response(200)
            request.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            request.end_headers()
            while not self._closing.wait(1 / 20):
                if not self.is_stalled:
                    request.wfile.write(part % len(self._jpeg) + self._jpeg + b"\r\n")
        except OSError:
            return

    def close(self) -> None:
        self._closing.set()
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


@pytest.fixture
def make_mjpeg_server() -> Iterator[Callable[..., MjpegServer]]:
    servers: list[MjpegServer] = []

    def make(image) -> MjpegServer:
        servers.append(MjpegServer(image))
        servers[-1].open()
        return servers[-1]

    yield make
    for server in servers:
        server.close()
