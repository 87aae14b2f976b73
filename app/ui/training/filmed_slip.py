"""A sample receipt as a network camera shows it: a video over HTTP, from this computer alone."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from app.services.samples import SampleReceipt
from app.ui.training.slip_picture import render_slip

WIDTH, HEIGHT = 1280, 720
FRAME_PAUSE_S = 1 / 15
TILT_DEGREES = (-4.0, -2.5, -1.0, 0.5, 2.0, 3.5)
"""A hand never holds a slip quite still."""
TABLE = QColor(58, 62, 70)

_BOUNDARY = "frame"


class FilmedSlip:
    """Serves the film for as long as it is open; a context manager.

    Attributes:
        url: for the camera's settings.
    """

    def __init__(self, receipt: SampleReceipt) -> None:
        self.lay(receipt)
        self._ended = threading.Event()
        ended, film = self._ended, self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                """Send frame after frame until somebody has seen enough."""
                self.send_response(200)
                kind = f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
                self.send_header("Content-Type", kind)
                self.end_headers()
                number = 0
                while not ended.wait(FRAME_PAUSE_S):
                    frame = film._frames[number % len(film._frames)]
                    number += 1
                    head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\n"
                    head += f"Content-Length: {len(frame)}\r\n\r\n"
                    try:
                        self.wfile.write(head.encode() + frame + b"\r\n")
                    except OSError:
                        return

            def log_message(self, *_arguments: object) -> None:
                """Keep silent: what is printed is the journey's."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="filmed-slip", daemon=True
        )
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/video"

    def lay(self, receipt: SampleReceipt) -> None:
        """Film this slip from now on."""
        tilts = (*TILT_DEGREES, *TILT_DEGREES[::-1])
        self._frames = [_photograph(receipt, tilt) for tilt in tilts]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(2)


def _photograph(receipt: SampleReceipt, tilt: float) -> bytes:
    """Give the slip lying on a table, as a JPEG."""
    slip = render_slip(receipt)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(TABLE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(WIDTH / 2, HEIGHT / 2)
    painter.rotate(tilt)
    painter.scale(HEIGHT * 0.92 / slip.height(), HEIGHT * 0.92 / slip.height())
    painter.drawImage(QPointF(-slip.width() / 2, -slip.height() / 2), slip)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
