"""The window's own drawings: one small glyph for each meaning, as strokes in a square of 24 units.

Painted, not loaded: the SVG renderer would cost the start more than these lines do.
"""

# ruff: noqa: N802 (Qt's own names)

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.look.sentences import word
from app.ui.look.theme import TARGET_PX, colour

UNITS = 24.0
GLYPH_PX = 20
"""On a button."""
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
    DOWN = "down"
    UNLOCKED = "unlocked"
    SHRINK = "shrink"


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


def _unlocked() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(5, 11, 14, 9.5), 1.5, 1.5)
    path.moveTo(QPointF(8, 11))
    path.lineTo(QPointF(8, 7.5))
    path.cubicTo(8, 2.4, 16, 2.4, 16, 7.5)
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
    Glyph.SHRINK: (
        ((4, 9), (9, 9), (9, 4)),
        ((15, 4), (15, 9), (20, 9)),
        ((20, 15), (15, 15), (15, 20)),
        ((9, 20), (9, 15), (4, 15)),
    ),
    Glyph.DOWN: (((6, 9.5), (12, 15.5), (18, 9.5)),),
    Glyph.LIST: (((5, 7), (19, 7)), ((5, 12), (19, 12)), ((5, 17), (14, 17))),
}
_DRAWN = {
    Glyph.QUESTION: _question,
    Glyph.COPY: _copy,
    Glyph.GEAR: _gear,
    Glyph.UNLOCKED: _unlocked,
}


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


class GlyphButton(QPushButton):
    """A button whose glyph keeps to the theme's colours."""

    def __init__(self, glyph: Glyph, name: str, parent: QWidget, text: str = "") -> None:
        super().__init__(text, parent)
        self._glyph = glyph
        self.setProperty("glyph", bool(text))
        word(self.setAccessibleName, name)
        word(self.setToolTip, name)
        self.setMinimumSize(TARGET_PX + 4, TARGET_PX)

    def show_glyph(self, glyph: Glyph) -> None:
        """Show another glyph."""
        if glyph is not self._glyph:
            self._glyph = glyph
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glyph at the left, or in the middle of a button without text."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = 14 if self.text() else (self.width() - GLYPH_PX) / 2
        square = QRectF(left, (self.height() - GLYPH_PX) / 2, GLYPH_PX, GLYPH_PX)
        paint_glyph(painter, self._glyph, square, colour("text"), 1.8)
