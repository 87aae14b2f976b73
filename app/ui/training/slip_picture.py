"""Draws a sample receipt the way a till's printer would, for training and for trying the decoder.

The words on it are Uzbek, as on the shop's own receipts, whatever language the window speaks.
"""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from app.domain.money import format_som
from app.services.samples import SampleReceipt
from app.ui.look.qr_picture import code_of
from app.ui.look.theme import font

WIDTH = 340
MARGIN = 20
LINE = 22
MODULE = 5
"""Pixels of one module of the QR code: a webcam an arm's length away tells them apart."""

SHOP = "NAMUNA DOʻKONI"
TITLE = "Oʻquv cheki, haqiqiy emas"


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of text: left and right, or centred where there is no right side."""

    left: str
    right: str | None = None
    size_px: int = 14
    is_bold: bool = False


def render_slip(receipt: SampleReceipt, scale: int = 1) -> QImage:
    """Draw a receipt.

    Args:
        receipt: what it says.
        scale: device pixels per logical pixel.
    """
    matrix = code_of(receipt.link)
    rows = _rows(receipt)
    code_size = (len(matrix)) * MODULE
    size = (WIDTH * scale, (MARGIN + LINE * len(rows) + code_size + MARGIN) * scale)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    try:
        _draw_rows(painter, rows)
        painter.translate((WIDTH - code_size) // 2, MARGIN + LINE * len(rows))
        _draw_code(painter, matrix)
    finally:
        painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """Give an image as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _rows(receipt: SampleReceipt) -> list[_Row]:
    goods = [
        _Row(f"{line.name} × {line.quantity}", format_som(line.sum_tiyin)) for line in receipt.lines
    ]
    return [
        _Row(SHOP, size_px=18, is_bold=True),
        _Row(TITLE),
        _Row(""),
        *goods,
        _Row("JAMI", f"{format_som(receipt.total_tiyin)} soʻm", size_px=16, is_bold=True),
        _Row(""),
        _Row("Sana", f"{receipt.issued_at:%d.%m.%Y %H:%M:%S}", size_px=13),
        _Row("FM raqami", receipt.terminal, size_px=13),
        _Row("Chek raqami", receipt.number, size_px=13),
        _Row("Fiskal belgi", receipt.fiscal_sign, size_px=13),
    ]


def _draw_rows(painter: QPainter, rows: list[_Row]) -> None:
    painter.setPen(Qt.GlobalColor.black)
    for index, row in enumerate(rows):
        place = QRect(MARGIN, MARGIN + index * LINE, WIDTH - 2 * MARGIN, LINE)
        painter.setFont(font(row.size_px, bold=row.is_bold))
        if row.right is None:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.left)
            continue
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, row.left)
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, row.right)


def _draw_code(painter: QPainter, matrix: list[list[bool]]) -> None:
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            if is_dark:
                painter.fillRect(x * MODULE, y * MODULE, MODULE, MODULE, Qt.GlobalColor.black)
