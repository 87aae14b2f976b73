"""Judges a camera by its frames: black ones, and the same one over and over. Child only."""

import zlib

import numpy as np

from app.scanning.events import CameraState
from app.scanning.source import Image

BLACK_AFTER_S = 2.0
"""Some cameras give black frames at first."""
FROZEN_AFTER_S = 5.0
_BLACK_MEAN = 16
_BLACK_DEVIATION = 6
_STRIDE = 8


class FrameWatch:
    """Keeps the history that a judgement needs.

    A sensor's noise makes every frame differ, so that a camera which repeats one to the last bit
    is gone (some drivers do that after an unplug). A virtual camera showing a still does it too:
    if the same frame comes after the camera was opened anew, it is believed.

    Attributes:
        is_device: whether a sensor gives the frames; others may well stand still.
    """

    def __init__(self, *, is_device: bool = False) -> None:
        self.is_device = is_device
        self._black_since_s: float | None = None
        self._print: int | None = None
        self._same_since_s = 0.0
        self._believed: int | None = None

    def judge(self, image: Image, at_s: float) -> CameraState:
        """Tell the state that a frame shows: ON, BLACK, or LOST for a frozen camera.

        Args:
            image: H×W×3 uint8.
            at_s: a monotonic clock's time.
        """
        sample = np.ascontiguousarray(image[::_STRIDE, ::_STRIDE])
        if self._is_black(sample, at_s):
            return CameraState.BLACK
        if self.is_device and self._is_frozen(zlib.crc32(sample.data), at_s):
            return CameraState.LOST
        return CameraState.ON

    def _is_black(self, sample: Image, at_s: float) -> bool:
        if sample.mean() >= _BLACK_MEAN or sample.std() >= _BLACK_DEVIATION:
            self._black_since_s = None
            return False
        if self._black_since_s is None:
            self._black_since_s = at_s
        return at_s - self._black_since_s > BLACK_AFTER_S

    def _is_frozen(self, fingerprint: int, at_s: float) -> bool:
        if fingerprint != self._print:
            self._print, self._same_since_s, self._believed = fingerprint, at_s, None
        if fingerprint == self._believed or at_s - self._same_since_s <= FROZEN_AFTER_S:
            return False
        self._believed = fingerprint
        return True
