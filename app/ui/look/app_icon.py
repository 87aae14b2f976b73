"""The program's own icon, drawn when the window is on the screen already."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.ui.look.icons import Glyph, paint_glyph


def app_icon() -> QIcon:
    """Make the program's icon: a slip of paper with a tick, on the product's purple."""
    icon = QIcon()
    for size in (16, 32, 64, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#6a1b9a"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(
            QRectF(size * 0.22, size * 0.16, size * 0.56, size * 0.68), size * 0.06, size * 0.06
        )
        square = QRectF(size * 0.3, size * 0.3, size * 0.4, size * 0.4)
        paint_glyph(painter, Glyph.CHECK, square, QColor("#14713d"), 4)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
