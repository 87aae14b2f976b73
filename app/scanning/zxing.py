"""zxing-cpp as an engine, restricted to QR."""

import zxingcpp

from app.scanning.engine import Gray, corners_of
from app.scanning.events import Reading

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def read(gray: Gray) -> list[Reading]:
    """Read every QR code of a contiguous picture."""
    codes = zxingcpp.read_barcodes(gray, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
    return [
        Reading(code.text, "zxing", corners_of(_points(code.position), gray))
        for code in codes
        if code.valid
    ]


def _points(position: zxingcpp.Position) -> list[tuple[float, float]]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return [(corner.x, corner.y) for corner in corners]
