"""The window's own drawings: one small glyph for each meaning, as strokes in a square of 24 units.

Painted, not loaded: the SVG renderer would cost the start more than these lines do.
"""

# ruff: noqa: N802 (Qt's own names)

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import colour

UNITS = 24.0
Stroke = tuple[tuple[float, float], ...]


class Glyph(StrEnum):
    """What can be drawn."""

    CHECK = "check"
    CROSS = "cross"
    PAUSE = "pause"
    QUESTION = "question"
    EXCLAMATION = "exclamation"
    SCAN = "scan"
    SEND = "send"
    AWAY = "away"
    LIST = "list"
    COPY = "copy"
    GEAR = "gear"


def _lines(*strokes: Stroke) -> QPainterPath:
    path = QPainterPath()
    for first, *rest in strokes:
        path.moveTo(QPointF(*first))
        for point in rest:
            path.lineTo(QPointF(*point))
    return path


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(8.2, 9.0))
    path.cubicTo(8.2, 4.2, 15.8, 4.2, 15.8, 9.0)
    path.cubicTo(15.8, 12.0, 12.0, 11.8, 12.0, 15.0)
    path.addPath(_lines(((12, 18.8), (12, 18.9))))
    return path


def _gear() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(12, 12), 3.2, 3.2)
    path.addEllipse(QPointF(12, 12), 6.6, 6.6)
    spokes = ((12, 2.8), (18.5, 5.5), (21.2, 12), (18.5, 18.5), (12, 21.2), (5.5, 18.5))
    inner = ((12, 5.4), (16.7, 7.3), (18.6, 12), (16.7, 16.7), (12, 18.6), (7.3, 16.7))
    pairs = [*zip(spokes, inner, strict=True), ((2.8, 12), (5.4, 12)), ((5.5, 5.5), (7.3, 7.3))]
    path.addPath(_lines(*pairs))
    return path


def _copy() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(8.5, 8.5, 11.5, 11.5), 1.5, 1.5)
    path.addPath(_lines(((5.5, 15.5), (4, 15.5), (4, 4), (15.5, 4), (15.5, 5.5))))
    return path


_STROKES = {
    Glyph.CHECK: (((4.5, 12.5), (9.8, 17.8), (19.5, 6.8)),),
    Glyph.CROSS: (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    Glyph.PAUSE: (((8.5, 5.5), (8.5, 18.5)), ((15.5, 5.5), (15.5, 18.5))),
    Glyph.EXCLAMATION: (((12, 5), (12, 14)), ((12, 18.8), (12, 18.9))),
    Glyph.SCAN: (
        ((4, 8), (4, 4), (8, 4)),
        ((16, 4), (20, 4), (20, 8)),
        ((20, 16), (20, 20), (16, 20)),
        ((8, 20), (4, 20), (4, 16)),
        ((5, 12), (19, 12)),
    ),
    Glyph.SEND: (((12, 19), (12, 5)), ((6, 11), (12, 5), (18, 11))),
    Glyph.AWAY: (((5.5, 12), (18.5, 12)),),
    Glyph.LIST: (((5, 7), (19, 7)), ((5, 12), (19, 12)), ((5, 17), (14, 17))),
}
_DRAWN = {Glyph.QUESTION: _question, Glyph.COPY: _copy, Glyph.GEAR: _gear}


def _path(glyph: Glyph) -> QPainterPath:
    return _DRAWN[glyph]() if glyph in _DRAWN else _lines(*_STROKES[glyph])


def paint_glyph(
    painter: QPainter, glyph: Glyph, rect: QRectF, ink: QColor, width: float = 2.4
) -> None:
    """Paint a glyph into a square.

    Args:
        painter: where.
        glyph: what.
        rect: the square, in device-independent pixels.
        ink: the colour of its strokes.
        width: of a stroke, in units of a 24th of the square.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / UNITS, rect.height() / UNITS)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(glyph))
    painter.restore()


def glyph_icon(glyph: Glyph, ink: QColor, size_px: int = 18) -> QIcon:
    """Make a button's icon, drawn at twice its size for dense screens."""
    pixmap = QPixmap(QSize(size_px, size_px) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_glyph(painter, glyph, QRectF(0, 0, size_px, size_px), ink, 1.8)
    painter.end()
    return QIcon(pixmap)


class GlyphButton(QPushButton):
    """A button whose glyph keeps to the theme's colours."""

    def __init__(self, glyph: Glyph, name: str, parent: QWidget, size_px: int = 18) -> None:
        super().__init__(parent)
        self._glyph, self._size_px = glyph, size_px
        self.setIconSize(QSize(size_px, size_px))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.show_glyph(glyph)

    def show_glyph(self, glyph: Glyph) -> None:
        """Show another glyph."""
        self._glyph = glyph
        self.setIcon(glyph_icon(glyph, colour("text"), self._size_px))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the glyph anew in another colour scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.show_glyph(self._glyph)


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
