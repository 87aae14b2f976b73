"""A box to choose from, with the arrow that the style sheet takes away."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.theme import colour

SIDE = 16
MARGIN = 12


class ChoiceBox(QComboBox):
    """A combo box of the house."""

    def setAccessibleName(self, name: str) -> None:
        """Name the box, and the field within it where one can type: the focus goes to that."""
        super().setAccessibleName(name)
        field = self.lineEdit()
        if field is not None:
            field.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow that says it opens."""
        super().paintEvent(event)
        left = self.width() - SIDE - MARGIN
        square = QRectF(left, (self.height() - SIDE) / 2, SIDE, SIDE)
        paint_glyph(QPainter(self), Glyph.DOWN, square, colour("muted"))
