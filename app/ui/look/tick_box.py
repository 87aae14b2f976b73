"""A box to be ticked, drawn in the theme's colours: the style's own is lost in the dark."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.theme import colour

TICK_PX = 20


class TickBox(QCheckBox):
    """A box to be ticked, whose tick can be seen in every scheme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its tick over the style's own."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(1, (self.height() - TICK_PX) / 2, TICK_PX, TICK_PX)
        is_on, is_live = self.isChecked(), self.isEnabled()
        edge = colour("focus" if self.hasFocus() else "muted")
        painter.setPen(QPen(edge, 2))
        painter.setBrush(colour("accent" if is_on and is_live else "panel"))
        painter.drawRoundedRect(place, 4, 4)
        if is_on:
            ink = colour("on_accent" if is_live else "muted")
            paint_glyph(painter, Glyph.CHECK, place.adjusted(2, 2, -2, -2), ink, 3)
