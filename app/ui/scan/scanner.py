"""The scanner as the window knows it: preview frames, codes, camera news and pictures, as signals.

The session's module is imported when it is needed: not before the window has painted itself.
"""

import logging
from collections.abc import Collection
from functools import partial
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning.events import (
    CameraChanged,
    CameraSettings,
    CamerasListed,
    CameraState,
    CodesSeen,
    HintChanged,
    PictureRead,
    ScanEvent,
    ScannerRestarted,
    ScannerStarted,
)
from app.ui.letterbox import Letterbox
from app.ui.scan.sightings import Sightings

if TYPE_CHECKING:
    from app.scanning.preview import PreviewFrame
    from app.scanning.session import ScanSession

logger = logging.getLogger(__name__)

FRAME_INTERVAL_MS = 55
"""How often the newest frame is asked for: as often as an eye needs on a small preview."""


class Scanner(QObject):
    """The camera and the picture reader; all signals are emitted on the window's thread."""

    text_seen = Signal(str)
    """A code that the camera sees and that is to be scanned now; see `Sightings`."""
    codes_seen = Signal(object)
    hint_changed = Signal(object)
    """What would help a code to be read: a Hint, or None."""
    frame_ready = Signal(QImage)
    camera_changed = Signal(object)
    cameras_listed = Signal(object)
    """The names of this machine's cameras: a tuple of texts."""
    picture_read = Signal(object)
    started = Signal(object)
    """The process is up: ScannerStarted."""
    restarted = Signal(str)
    """The process was lost and replaced: the reason, `died` or `silent`."""

    def __init__(
        self, hosts: Collection[str] = DEFAULT_HOSTS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._letterbox = Letterbox(self)
        self._sightings = Sightings(hosts)
        self._session: ScanSession | None = None
        self._wanted: CameraSettings | None = None
        self._is_started = False
        self._frame_number = 0
        self._is_preview_wanted = True
        self._is_camera_on = False
        self._poll = QTimer(self, interval=FRAME_INTERVAL_MS)
        self._poll.timeout.connect(self._on_poll)

    def start(self) -> None:
        """Let the camera be opened from now on, and open the one that is wanted already.

        The process is started when a camera or a picture first needs it, and not waited for.
        """
        Thread(target=self._load, name="scanner-load", daemon=True).start()

    def stop(self) -> None:
        """Release the camera and end the process, within a second; for good."""
        self._poll.stop()
        self._letterbox.close()
        if self._session is not None:
            self._session.stop()

    def open_camera(self, settings: CameraSettings) -> None:
        """Want this camera, as soon as `start` was called; answered by `camera_changed`."""
        self._wanted = settings
        if self._is_started:
            self._opened().open_camera(settings)

    def close_camera(self) -> None:
        """Want no camera: it is given back to the machine."""
        self._wanted = None
        if self._session is not None:
            self._session.close_camera()

    def list_cameras(self) -> None:
        """Ask which cameras there are; answered by `cameras_listed`."""
        self._opened().list_cameras()

    def read_picture(self, data: bytes) -> int:
        """Have a picture file's bytes read; answered by `picture_read` with the returned token."""
        return self._opened().read_picture(data)

    def set_hosts(self, hosts: Collection[str]) -> None:
        """Change the hosts whose links count as receipts."""
        self._sightings.hosts = hosts
        if self._session is not None:
            self._session.set_hosts(hosts)

    def set_preview_wanted(self, is_wanted: bool) -> None:
        """Say whether anybody looks at the preview: no frame is copied for a hidden window."""
        self._is_preview_wanted = is_wanted
        self._set_poll()

    def _load(self) -> None:
        """Import the session where it holds up no key press; it is slow."""
        import app.scanning.session  # noqa: F401, PLC0415

        self._letterbox.post(self._on_loaded)

    def _on_loaded(self) -> None:
        self._is_started = True
        if self._wanted is not None:
            self._opened().open_camera(self._wanted)

    def _opened(self) -> "ScanSession":
        if self._session is None:
            from app.scanning.session import ScanSession  # noqa: PLC0415

            self._session = ScanSession(self._tell, hosts=self._sightings.hosts)
        return self._session

    def _tell(self, event: ScanEvent) -> None:
        """Take an event on the session's thread."""
        self._letterbox.post(partial(self._on_event, event, monotonic()))

    def _on_event(self, event: ScanEvent, at_s: float) -> None:
        match event:
            case CodesSeen(readings=readings):
                self.codes_seen.emit(event)
                text = self._sightings.take([reading.text for reading in readings], at_s)
                if text is not None:
                    self.text_seen.emit(text)
            case CameraChanged(state=state):
                self._is_camera_on = state in {CameraState.ON, CameraState.BLACK}
                self._set_poll()
                self.camera_changed.emit(event)
            case HintChanged(hint=hint):
                self.hint_changed.emit(hint)
            case CamerasListed(names=names):
                self.cameras_listed.emit(names)
            case PictureRead():
                self.picture_read.emit(event)
            case ScannerStarted():
                self.started.emit(event)
            case ScannerRestarted(reason=reason):
                self.restarted.emit(reason)

    def _set_poll(self) -> None:
        if self._is_camera_on and self._is_preview_wanted:
            self._poll.start()
        else:
            self._poll.stop()

    def _on_poll(self) -> None:
        frame = self._session.latest_frame(self._frame_number) if self._session else None
        if frame is not None:
            self._frame_number = frame.number
            self.frame_ready.emit(image_of(frame))


def image_of(frame: "PreviewFrame") -> QImage:
    """Give a preview frame as an image of its own.

    The bytes are converted rather than wrapped: PySide does not keep them alive for the image, and
    the format that screens have is drawn faster than BGR.
    """
    wrapped = QImage(
        frame.pixels, frame.width, frame.height, frame.width * 3, QImage.Format.Format_BGR888
    )
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)
