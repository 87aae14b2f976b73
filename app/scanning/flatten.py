"""Takes shade and contrast out of a picture, and reads it between its pixels. Child only."""

import cv2
import numpy as np

from app.scanning.engine import Floats, Gray


def flatten(gray: Gray, module_px: float, window: float = 7, softness: float = 0.22) -> Floats:
    """Take shade and contrast out: about -1 for ink and +1 for paper, whatever the light.

    Args:
        gray: the picture around one code.
        module_px: pixels of one module.
        window: modules; each pixel is measured against the mean and spread of so much around it.
        softness: modules; how much is smoothed away first.
    """
    picture = gray.astype(np.float32)
    soft = cv2.GaussianBlur(picture, (0, 0), max(0.3, softness * module_px))
    block = int(window * module_px) | 1
    mean = cv2.blur(soft, (block, block))
    spread = np.sqrt(np.maximum(cv2.blur(soft * soft, (block, block)) - mean * mean, 0.25))
    return np.asarray((soft - mean) / spread, np.float32)


def sample(picture: Floats, pixels: Floats) -> Floats:
    """Read a picture between its pixels; beyond its edge it goes on as at the edge."""
    x, y = pixels[..., 0] - 0.5, pixels[..., 1] - 0.5
    shape = x.shape
    flat_x, flat_y = x.reshape(-1), y.reshape(-1)
    width = 16384  # remap takes pictures of less than 32768 pixels a side
    pad = (-len(flat_x)) % width if len(flat_x) > width else 0
    if pad:
        flat_x, flat_y = np.pad(flat_x, (0, pad)), np.pad(flat_y, (0, pad))
    rows = (-1, width) if len(flat_x) > width else (1, -1)
    values = cv2.remap(
        picture,
        np.ascontiguousarray(flat_x.reshape(rows), np.float32),
        np.ascontiguousarray(flat_y.reshape(rows), np.float32),
        cv2.INTER_LINEAR,
        None,
        cv2.BORDER_REPLICATE,
    ).reshape(-1)
    return np.asarray(values[: x.size].reshape(shape), np.float32)
