"""Where frames come from: a camera by name or index, a stream by URL, a video file. Child only."""

import time
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from app.scanning.camera_list import BACKEND, find_camera
from app.scanning.events import CameraSettings

Image = npt.NDArray[np.uint8]
"""H×W×3 uint8, BGR."""

SCHEMES = ("http", "https", "rtsp", "rtsps")
URL_OPEN_TIMEOUT_MS = 8000
URL_READ_TIMEOUT_MS = 2000

_MJPG = cv2.VideoWriter.fourcc(*"MJPG")
_RATE = 30
_URL_OPTIONS = [
    cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
    URL_OPEN_TIMEOUT_MS,
    cv2.CAP_PROP_READ_TIMEOUT_MSEC,
    URL_READ_TIMEOUT_MS,
    # With more threads FFmpeg decodes some frames ahead and shows each that much later.
    cv2.CAP_PROP_N_THREADS,
    1,
]


class Source:
    """An open camera or stream.

    Attributes:
        is_device: whether it is a camera of this machine.
        keeps_newest: whether it hands out its newest frame whenever it is asked. Others queue
            their frames and must be emptied all the time, or the picture comes late.
    """

    def __init__(self, capture: cv2.VideoCapture, *, is_device: bool = False) -> None:
        self._capture = capture
        self.is_device = is_device
        self.keeps_newest = capture.getBackendName() == "DSHOW"

    def grab(self) -> bool:
        """Wait for the next frame; tell whether there was one."""
        return self._capture.grab()

    def image(self) -> Image | None:
        """Unpack the frame that was grabbed; None where that fails."""
        is_good, image = self._capture.retrieve()
        if not is_good or image.size == 0:
            return None
        if image.ndim == 2:
            image = cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
        return np.asarray(image, np.uint8)

    def release(self) -> None:
        """Give the device back."""
        self._capture.release()


class VideoFile(Source):
    """A video file, played at its own pace and begun again at its end."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        super().__init__(capture)
        rate = capture.get(cv2.CAP_PROP_FPS)
        self._gap_s = 1 / rate if 1 <= rate <= 120 else 1 / 25
        self._due_at_s = time.monotonic()

    def grab(self) -> bool:
        """Wait until the next frame is due."""
        time.sleep(max(0.0, self._due_at_s - time.monotonic()))
        # After a stall it goes on from where it is, rather than racing to catch up.
        self._due_at_s = max(self._due_at_s, time.monotonic() - 1) + self._gap_s
        if self._capture.grab():
            return True
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        return self._capture.grab()


def open_source(settings: CameraSettings) -> Source | None:
    """Open what the settings name; None where that fails.

    The source is never taken from anything that was scanned: FFmpeg would open any address.
    """
    source = settings.source.strip()
    if source.isdecimal():
        return _open_device(int(source), settings)
    if is_url(source):
        if source.partition("://")[0].lower() not in SCHEMES:
            return None
        capture = cv2.VideoCapture(source, cv2.CAP_FFMPEG, _URL_OPTIONS)
        return Source(capture) if capture.isOpened() else None
    if Path(source).is_file():
        capture = cv2.VideoCapture(source, cv2.CAP_FFMPEG)
        return VideoFile(capture) if capture.isOpened() else None
    index = find_camera(source)
    return None if index is None else _open_device(index, settings)


def is_url(source: str) -> bool:
    """Tell an address from an index or a path."""
    return "://" in source


def is_machines_own(source: str) -> bool:
    """Tell a camera of this machine, by name or index, from a URL or a file."""
    return not is_url(source) and not Path(source).is_file()


def _open_device(index: int, settings: CameraSettings) -> Source | None:
    if index > 99:
        return None
    capture = cv2.VideoCapture(index, BACKEND)
    if not capture.isOpened():
        return None
    # In the dark many webcams expose longer than a frame lasts, and a slip in a hand smears; a
    # wanted rate bounds that. The exposure itself is left to the camera: a fixed one goes wrong
    # with the next lamp, and stays in the device for every other program. OpenCV's DirectShow
    # (cap_dshow.cpp) sets a camera up for a rate without the format, and keeps the rate when it
    # is set up for a size: there it comes first. V4L2 begins anew with each format: there, last.
    if BACKEND == cv2.CAP_DSHOW:
        capture.set(cv2.CAP_PROP_FPS, _RATE)
    # MJPG before the size: over USB 2 an uncompressed 1280×720 comes at 10 frames/s or fewer, and
    # DirectShow takes the format over only when the size is set after it.
    capture.set(cv2.CAP_PROP_FOURCC, _MJPG)
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    # A camera without a motor refuses this and goes on as it is.
    capture.set(cv2.CAP_PROP_AUTOFOCUS, 1)
    if BACKEND == cv2.CAP_V4L2:
        capture.set(cv2.CAP_PROP_FPS, _RATE)
    return Source(capture, is_device=True)
