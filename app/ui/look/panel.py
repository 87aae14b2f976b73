"""The grounds that widgets stand on: a white card with round corners, or a bar across the window.

Painted rather than styled: a style sheet's rule for plain widgets would be weighed for every one.
"""

# ruff: noqa: N802 (Qt's own names)

from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.look.theme import colour

RADIUS = 10
FRAME = 4
"""Pixels of the coloured frame that a training window has around it."""


class Edge(Enum):
    """Where a bar has its line."""

    ABOVE = "above"
    BELOW = "below"


class Panel(QWidget):
    """A card with round corners."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("line"))
        painter.setBrush(colour("panel"))
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, RADIUS, RADIUS)


class Bar(QWidget):
    """A bar across the window, with a line at one of its edges."""

    def __init__(self, edge: Edge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("panel"))
        painter.setPen(colour("line"))
        at = 0 if self._edge is Edge.ABOVE else self.height() - 1
        painter.drawLine(0, at, self.width(), at)


class Ground(QWidget):
    """The ground of everything; in training with a coloured frame around it."""

    def __init__(self, *, is_training: bool) -> None:
        super().__init__()
        self._is_training = is_training

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the frame over its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("ground"))
        if self._is_training:
            painter.setPen(QPen(colour("training"), FRAME * 2))
            painter.drawRect(self.rect())
