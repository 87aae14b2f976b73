"""The scanner process's loop: commands in, frames and pictures decoded, events out. Child only."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from app.scanning import commands
from app.scanning.blackbox import FRAME, Blackbox
from app.scanning.camera import Camera
from app.scanning.camera_watch import CameraWatch
from app.scanning.decoder import FRAME_BUDGET_S, PICTURE_BUDGET_S
from app.scanning.events import (
    CameraSettings,
    CamerasListed,
    CameraState,
    CodesSeen,
    HintChanged,
    PictureRead,
    Reading,
)
from app.scanning.hints import Hints
from app.scanning.pictures import PictureError, load_gray, to_gray
from app.scanning.preview import MAX_SIDE, Preview
from app.scanning.source import is_machines_own

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from multiprocessing.connection import Connection

    from app.scanning.decoder import Decoder
    from app.scanning.engine import Gray
    from app.scanning.source import Image

FRAME_GAP_S = 1 / 15
"""Frames are looked at no faster: a slip is held up for a second, the old PC has two cores."""
IMAGE_WAIT_S = 0.1
SIGHT_LOST_S = 0.5
"""Without a frame for so long, what the last one showed is out of sight."""
QUIET_AFTER_S = 3.0
"""After so long without a code, every other frame is shown and not decoded: half the work, all day
long, for a fifteenth of a second once."""
IDLE_WAIT_S = 0.25
BEAT_GAP_S = 0.4
_RELEASE_WAIT_S = 0.4
_LIST_GAP_S = 2.0
"""How often the list of cameras is looked at while the wanted one is missing."""


class Worker:
    """One thread does everything but pull frames, so that any hang stops the beats."""

    def __init__(
        self,
        inbox: Connection[Any, Any],
        send: Callable[[object], None],
        decoder: Decoder,
        preview: Preview,
        blackbox: Blackbox,
    ) -> None:
        self._inbox = inbox
        self._send = send
        self._decoder = decoder
        self._preview = preview
        self._blackbox = blackbox
        self._wanted: CameraSettings | None = None
        self._camera: Camera | None = None
        self._camera_state = CameraState.OFF
        self._camera_watch = CameraWatch()
        self._listed_at_s = float("-inf")
        self._hints = Hints()
        self._resting: dict[str, float] = {}
        self._had_codes = False
        self._image_at_s = self._codes_at_s = 0.0
        self._beat_at_s = float("-inf")
        self._is_stopping = False

    def run(self) -> None:
        """Work until told to stop.

        Raises:
            EOFError: when the window's process is gone.
        """
        look_at_s = time.monotonic()
        while not self._is_stopping:
            self._beat()
            now_s = time.monotonic()
            wait_s = max(0.0, look_at_s - now_s) if self._camera else IDLE_WAIT_S
            if self._inbox.poll(wait_s):
                self._obey(self._inbox.recv())
                continue
            self._tend_camera()
            self._tend_list()
            look_at_s = max(look_at_s + FRAME_GAP_S, time.monotonic())
            self._look()

    def release(self) -> None:
        """Close the camera and give it a moment to let go."""
        if self._camera:
            self._camera.close()
            self._camera.join(_RELEASE_WAIT_S)

    def _obey(self, command: commands.Command) -> None:
        match command:
            case commands.OpenCamera(settings):
                self._wanted = settings
            case commands.CloseCamera():
                self._wanted = None
            case commands.ListCameras():
                self._camera_watch.ask()
            case commands.ReadPicture(token, data, leave_out):
                self._send(self._read_picture(token, data, leave_out))
            case commands.SetHosts(hosts):
                self._decoder.hosts = hosts
            case commands.RestEngine(engine, rest_s):
                self._resting[engine] = time.monotonic() + rest_s
            case commands.Stop():
                self._is_stopping = True
        self._tend_camera()

    def _tend_camera(self) -> None:
        """Bring the camera there is closer to the one that is wanted, without waiting for it."""
        camera = self._camera
        if camera:
            if camera.settings != self._wanted:
                camera.close()
            is_gone = not camera.is_alive()
            for change in camera.changes():
                self._camera_state = change.state
                # Another one is about to open: only a camera that stays closed is told as off.
                if change.state is not CameraState.OFF or self._wanted is None:
                    self._send(change)
            if is_gone:
                self._camera = None
                self._decoder.forget()
                self._tell_codes(())
                self._forget_hint()
        if self._camera is None and self._wanted:
            self._camera = Camera(self._wanted, self._blackbox.note_opening)
            self._camera.start()

    def _tend_list(self) -> None:
        """See a camera come that is waited for, and tell the cameras that were asked for."""
        now_s = time.monotonic()
        if (
            self._wanted
            and self._camera_state in {CameraState.BUSY, CameraState.LOST}
            and now_s - self._listed_at_s > _LIST_GAP_S
            and is_machines_own(self._wanted.source)
        ):
            self._listed_at_s = now_s
            self._camera_watch.look()
        names = self._camera_watch.news()
        if names is not None:
            self._send(CamerasListed(names))
            if self._camera:
                self._camera.hurry()

    def _look(self) -> None:
        if not self._camera:
            return
        image = self._camera.next_image(IMAGE_WAIT_S)
        if image is None:
            if time.monotonic() - self._image_at_s > SIGHT_LOST_S:
                self._tell_codes(())
                self._forget_hint()
            return
        self._image_at_s = time.monotonic()
        number = self._publish(image)
        now_s = time.monotonic()
        if now_s - self._codes_at_s > QUIET_AFTER_S and number % 2:
            return
        self._resting = {e: until_s for e, until_s in self._resting.items() if until_s > now_s}
        gray = to_gray(image)
        readings = self._decode(FRAME, gray, self._resting, FRAME_BUDGET_S)
        self._tell_codes(readings)
        if self._hints.take(gray, now_s, is_read=bool(readings)):
            self._send(HintChanged(self._hints.told))

    def _forget_hint(self) -> None:
        if self._hints.told:
            self._send(HintChanged(None))
        self._hints = Hints()

    def _tell_codes(self, readings: tuple[Reading, ...]) -> None:
        if readings or self._had_codes:
            self._send(CodesSeen(readings, self._preview.newest_number))
            self._codes_at_s = time.monotonic()
        self._had_codes = bool(readings)

    def _publish(self, image: Image) -> int:
        height, width = image.shape[:2]
        scale = min(1.0, MAX_SIDE / width, MAX_SIDE / height)
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1 else image
        return self._preview.publish(*size, np.ascontiguousarray(small).tobytes())

    def _read_picture(self, token: int, data: bytes, leave_out: Collection[str]) -> PictureRead:
        began_at_s = time.perf_counter()
        reason = ""
        readings: tuple[Reading, ...] = ()
        self._blackbox.note_decoding(token, "")
        try:
            gray = load_gray(data)
            unpacking_s = time.perf_counter() - began_at_s
            budget_s = max(PICTURE_BUDGET_S - unpacking_s, PICTURE_BUDGET_S / 2)
            readings = self._decode(token, gray, leave_out, budget_s)
            reason = "" if readings else "no_code"
        except PictureError as error:
            reason = error.reason
        except (cv2.error, ValueError, MemoryError):
            reason = "not_a_picture"
        finally:
            self._blackbox.note_decoded()
        elapsed_ms = (time.perf_counter() - began_at_s) * 1000
        return PictureRead(token, readings, elapsed_ms, reason)

    def _decode(
        self,
        token: int,
        gray: Gray,
        leave_out: Collection[str] | Mapping[str, float],
        budget_s: float,
    ) -> tuple[Reading, ...]:
        def on_step(engine: str) -> None:
            self._beat()
            self._blackbox.note_decoding(token, engine)

        try:
            read = self._decoder.watch if token == FRAME else self._decoder.decode
            return read(gray, leave_out, on_step, budget_s)
        finally:
            self._blackbox.note_decoded()

    def _beat(self) -> None:
        """Tell that all is well, unless the camera's thread hangs."""
        now_s = time.monotonic()
        if now_s - self._beat_at_s < BEAT_GAP_S or (self._camera and self._camera.is_stuck):
            return
        self._beat_at_s = now_s
        self._send(commands.Beat())
