"""zxing-cpp as an engine, restricted to QR."""

from typing import Any

import numpy as np
import zxingcpp

from app.scanning.engine import Gray, corners_of
from app.scanning.events import Reading
from app.scanning.sequence import is_part

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
"""The ordinary one: no receipt is printed as a Micro QR code."""


def read(gray: Gray) -> list[Reading]:
    """Read every QR code of a contiguous picture, but none that is one part of several."""
    codes = zxingcpp.read_barcodes(gray, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
    return [
        Reading(code.text, "zxing", corners_of(_points(code.position), gray))
        for code in codes
        if code.valid and not _is_part(code)
    ]


def _is_part(code: zxingcpp.Barcode) -> bool:
    modules = np.asarray(code.to_image(scale=1, add_quiet_zones=False)) == 0
    extra: Any = code.extra
    has_errors = float(extra["UEC"]) < 1  # share of the error correction that was not needed
    return is_part(modules, code.ec_level, int(extra["DataMask"]), code.text, has_errors=has_errors)


def _points(position: zxingcpp.Position) -> list[tuple[float, float]]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return [(corner.x, corner.y) for corner in corners]
