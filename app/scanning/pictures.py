"""From a picture file's bytes to a grey picture. Child only: unpackers read strangers' files."""

import cv2
import numpy as np
import numpy.typing as npt

from app.scanning.commands import MAX_PICTURE_BYTES
from app.scanning.decoder import MAX_PIXELS
from app.scanning.engine import Gray

Pixels = npt.NDArray[np.integer | np.floating]
"""H×W or H×W×channels, of any depth."""

_LEAST_CONTRAST = 16
_JPEG = b"\xff\xd8\xff"
_JPEG_END = b"\xff\xd9"


class PictureError(ValueError):
    """The bytes cannot be read. `reason` is `not_a_picture` or `too_large`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def load_gray(data: bytes) -> Gray:
    """Unpack a picture of any kind that OpenCV knows.

    A transparent one is laid on white paper (on black, where that shows nothing), 16 bits are cut
    to 8, a JPEG is turned as its EXIF data say, and one of more than MAX_PIXELS is made smaller.

    Raises:
        PictureError: with the reason. How many pixels are too many, OpenCV finds in the file's
            header, by OPENCV_IO_MAX_IMAGE_PIXELS (set in `app.scanning.process`).
    """
    if len(data) > MAX_PICTURE_BYTES:
        raise PictureError("too_large")
    if data.startswith(_JPEG) and not data.endswith(_JPEG_END):
        data += _JPEG_END  # one that was cut short is then grey from there on, and not refused
    # Only a JPEG is unpacked straight to grey (and upright): with the others that would drop the
    # transparency, and black ink on a transparent ground would become black on black.
    flag = cv2.IMREAD_GRAYSCALE if data.startswith(_JPEG) else cv2.IMREAD_UNCHANGED
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), flag)
    except cv2.error as error:
        is_large = "CV_IO_MAX_IMAGE" in str(error)
        raise PictureError("too_large" if is_large else "not_a_picture") from error
    except MemoryError as error:
        raise PictureError("too_large") from error
    if picture is None or picture.size == 0:
        raise PictureError("not_a_picture")
    return to_gray(_shrink(picture))


def to_gray(picture: Pixels) -> Gray:
    """Turn H×W or H×W×1..4 (BGR, BGRA) of 8 or 16 bits or floats 0..1 into H×W uint8."""
    eight = _to_eight_bits(picture)
    if eight.ndim == 2:
        return eight
    channels = eight.shape[2]
    if channels == 4:
        return _on_white(cv2.cvtColor(eight, cv2.COLOR_BGRA2GRAY), eight[:, :, 3])
    if channels == 3:
        return np.asarray(cv2.cvtColor(eight, cv2.COLOR_BGR2GRAY), np.uint8)
    if channels == 2:
        return _on_white(eight[:, :, 0], eight[:, :, 1])
    return np.ascontiguousarray(eight[:, :, 0])


def _to_eight_bits(picture: Pixels) -> npt.NDArray[np.uint8]:
    if picture.dtype == np.uint8:
        return picture.view(np.uint8)
    if picture.dtype == np.uint16:
        return (picture.view(np.uint16) >> 8).astype(np.uint8)
    numbers = np.nan_to_num(picture.astype(np.float32))
    return np.asarray(np.clip(numbers * 255, 0, 255), np.uint8)


def _on_white(gray: Pixels, alpha: npt.NDArray[np.uint8]) -> Gray:
    if alpha.min() == 255:
        return np.ascontiguousarray(gray, np.uint8)
    opacity = alpha.astype(np.float32) / 255
    ink = gray.astype(np.float32) * opacity
    on_white = np.asarray(ink + 255 * (1 - opacity), np.uint8)
    # White ink is for a dark ground.
    return on_white if np.ptp(on_white) >= _LEAST_CONTRAST else np.asarray(ink, np.uint8)


def _shrink(picture: Pixels) -> Pixels:
    height, width = picture.shape[:2]
    if height * width <= MAX_PIXELS:
        return picture
    scale = (MAX_PIXELS / (height * width)) ** 0.5
    size = (max(1, int(width * scale)), max(1, int(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))
