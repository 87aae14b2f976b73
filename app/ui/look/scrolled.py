"""A place that scrolls up and down what is too high for a small screen."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

BAR_PX = 14


class Scrolled(QScrollArea):
    """As wide as what is in it needs at least, and as low as may be.

    It takes no focus itself; what in it gets the focus is brought into sight. Whoever changes what
    is in it calls `updateGeometry`.
    """

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        # Both would paint a ground of their own.
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Insist on the width of what is in it."""
        inner = self.widget()
        return QSize(inner.minimumSizeHint().width() + BAR_PX if inner else 0, 60)
