"""Faults of Qt's bindings that a till would die of, so that no upgrade brings them in."""

import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter


def test_a_call_that_returns_nothing_costs_no_reference_of_none() -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRect(0, 0, 5, 5))
        painter.restore()
    painter.end()
    assert sys.getrefcount(None) > before - 100
