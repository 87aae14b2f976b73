"""A thread that keeps a camera open, empties it, watches it and opens it again. Child only."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue

from app.scanning.events import CameraChanged, CameraSettings, CameraState
from app.scanning.frame_watch import FrameWatch
from app.scanning.source import Image, Source, open_source

MAX_CALL_S = 0.5
"""A call into OpenCV that takes longer counts as a hang, until it returns."""
LOST_AFTER_S = 1.0
"""Failing reads in a row, for so long, mean that the camera is gone."""
_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 5.0


class Camera(threading.Thread):
    """One camera from opening to release.

    The thread alone touches the device (DirectShow wants that). It tells its state through
    `changes` and hands out frames one at a time, the newest when asked.
    """

    def __init__(self, settings: CameraSettings, note_opening: Callable[[bool], None]) -> None:
        super().__init__(name="camera", daemon=True)
        self.settings = settings
        self._note_opening = note_opening
        self._changes: SimpleQueue[CameraChanged] = SimpleQueue()
        self._state = CameraState.OFF
        self._closing = threading.Event()
        self._nudge = threading.Event()
        self._wanted = threading.Event()
        self._image: Image | None = None
        self._has_image = threading.Condition()
        self._watch = FrameWatch()
        self._call_began_at_s: float | None = None

    def close(self) -> None:
        """Ask for the release; `is_alive` turns false when it is done."""
        self._closing.set()
        self._wanted.set()
        self._nudge.set()

    def hurry(self) -> None:
        """Try at once, if it is between two tries: something was plugged in or out."""
        self._nudge.set()

    @property
    def is_stuck(self) -> bool:
        """Whether a call into OpenCV has been taking too long."""
        began_at_s = self._call_began_at_s
        return began_at_s is not None and time.monotonic() - began_at_s > MAX_CALL_S

    def changes(self) -> Iterator[CameraChanged]:
        """Take what was told since the last time."""
        while True:
            try:
                yield self._changes.get_nowait()
            except Empty:
                return

    def next_image(self, timeout_s: float) -> Image | None:
        """Wait for a frame taken after this call."""
        with self._has_image:
            self._image = None
            self._wanted.set()
            self._has_image.wait_for(lambda: self._image is not None, timeout_s)
            image, self._image = self._image, None
            return image

    def run(self) -> None:
        """Open, film, and open again after a growing pause, until closed."""
        self._tell(CameraState.OPENING)
        pause_s = _FIRST_PAUSE_S
        while not self._closing.is_set():
            if self._film():
                pause_s = _FIRST_PAUSE_S
            self._nudge.wait(pause_s)
            self._nudge.clear()
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)
        self._tell(CameraState.OFF)

    def _film(self) -> bool:
        """Open the camera and film until it fails or is closed; tell whether it gave frames."""
        try:
            with self._opening():
                source = open_source(self.settings)
            if source is None:
                self._tell_failure("cannot be opened")
                return False
            self._watch.is_device = source.is_device
            try:
                return self._pull(source)
            finally:
                with self._calling():
                    source.release()
        except Exception as error:  # noqa: BLE001 - a driver's exception is a lost camera
            self._tell_failure(str(error)[:200])
            return False

    def _pull(self, source: Source) -> bool:
        has_given = False
        good_at_s = time.monotonic()
        while not self._closing.is_set():
            if source.keeps_newest and not self._wanted.wait(0.5):
                good_at_s = time.monotonic()
                continue
            with self._calling():
                is_good = source.grab()
                # Unpacking costs most, so that only what is asked for is unpacked.
                is_asked = is_good and (self._wanted.is_set() or not has_given)
                image = source.image() if is_asked else None
            now_s = time.monotonic()
            if image is not None:
                if not self._accept(image, now_s):
                    break
                has_given = True
            if is_good and is_asked == (image is not None):
                good_at_s = now_s
            elif now_s - good_at_s > LOST_AFTER_S:
                self._tell_failure("gives no frames")
                break
            else:
                self._closing.wait(0.05)
        return has_given

    def _accept(self, image: Image, at_s: float) -> bool:
        """Judge a frame and hand it out; tell whether to go on."""
        state = self._watch.judge(image, at_s)
        if state is CameraState.LOST:
            self._tell(state, "repeats one frame")
            return False
        height, width = image.shape[:2]
        self._tell(state, f"{width}x{height}")
        with self._has_image:
            self._wanted.clear()
            self._image = image
            self._has_image.notify()
        return True

    def _tell_failure(self, detail: str) -> None:
        """Call a camera that was on LOST, and one that never was BUSY."""
        was_on = self._state in {CameraState.ON, CameraState.BLACK, CameraState.LOST}
        self._tell(CameraState.LOST if was_on else CameraState.BUSY, detail)

    def _tell(self, state: CameraState, detail: str = "") -> None:
        if state is not self._state and not (
            self._closing.is_set() and state is not CameraState.OFF
        ):
            self._state = state
            self._changes.put(CameraChanged(state, detail))

    @contextmanager
    def _calling(self) -> Iterator[None]:
        self._call_began_at_s = time.monotonic()
        try:
            yield
        finally:
            self._call_began_at_s = None

    @contextmanager
    def _opening(self) -> Iterator[None]:
        self._note_opening(True)
        try:
            with self._calling():
                yield
        finally:
            self._note_opening(False)
