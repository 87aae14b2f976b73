"""zbar as an engine, restricted to QR.

pyzbar's own `decode` loses the order of the corners and drops a whole picture over one symbol of
unknown orientation (a ValueError of `ZBarOrientation`); so the library is called one level below.
"""

from collections.abc import Iterator
from ctypes import c_void_p, string_at
from typing import Any

from pyzbar import wrapper

from app.scanning.engine import Gray, corners_of
from app.scanning.events import Corners, Reading

_Y800 = 0x30303859
_OFF, _ON = 0, 1


def _new_scanner() -> Any:
    scanner = wrapper.zbar_image_scanner_create()
    enable = wrapper.ZBarConfig.CFG_ENABLE
    wrapper.zbar_image_scanner_set_config(scanner, wrapper.ZBarSymbol.NONE, enable, _OFF)
    wrapper.zbar_image_scanner_set_config(scanner, wrapper.ZBarSymbol.QRCODE, enable, _ON)
    return scanner


def read(gray: Gray) -> list[Reading]:
    """Read every QR code of a contiguous picture, but none that is one part of several.

    A text that is not UTF-8 gets replacement characters, so that it is told as a foreign code but
    can never pass as a receipt's link, which is ASCII.
    """
    height, width = gray.shape
    # A new scanner for each picture: one that is kept loses memory with every code it reads.
    scanner = _new_scanner()
    image = wrapper.zbar_image_create()
    try:
        wrapper.zbar_image_set_format(image, _Y800)
        wrapper.zbar_image_set_size(image, width, height)
        wrapper.zbar_image_set_data(image, c_void_p(gray.ctypes.data), gray.nbytes, None)
        if wrapper.zbar_scan_image(scanner, image) < 0:
            return []
        return [
            Reading(_text(symbol), "zbar", _corners(symbol, gray))
            for symbol in _symbols(image)
            if symbol.contents.type == wrapper.ZBarSymbol.QRCODE  # and not PARTIAL
        ]
    finally:
        wrapper.zbar_image_destroy(image)
        wrapper.zbar_image_scanner_destroy(scanner)


def _symbols(image: Any) -> Iterator[Any]:
    symbol = wrapper.zbar_image_first_symbol(image)
    while symbol:
        yield symbol
        symbol = wrapper.zbar_symbol_next(symbol)


def _text(symbol: Any) -> str:
    size = wrapper.zbar_symbol_get_data_length(symbol)
    data: bytes = string_at(wrapper.zbar_symbol_get_data(symbol), size)
    return data.decode("utf-8", errors="replace")


def _corners(symbol: Any, gray: Gray) -> Corners | None:
    """Reorder zbar's points, which run counter-clockwise from the symbol's top left."""
    points = [
        (wrapper.zbar_symbol_get_loc_x(symbol, i), wrapper.zbar_symbol_get_loc_y(symbol, i))
        for i in range(wrapper.zbar_symbol_get_loc_size(symbol))
    ]
    return corners_of([*points[:1], *points[:0:-1]], gray)
