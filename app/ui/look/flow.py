"""A row of widgets that continues on the next line where there is no more room.

A widget and no layout: Qt frees a layout's items itself, and PySide then takes whatever comes to
lie in their place for one of them.
"""

# ruff: noqa: N802 (Qt's own names)

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """Places its widgets one after the other, each in its wished-for size."""

    def __init__(self, parent: QWidget, spacing: int = 10) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        # Fixed would hold it to the one line of its size hint, whatever heightForWidth says.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these of its children, in this order, and no others."""
        for widget in self._widgets:
            if widget not in widgets:
                widget.hide()
        self._widgets = list(widgets)
        for widget in widgets:
            widget.show()
        self.setVisible(bool(widgets))
        self.updateGeometry()
        self._place(self.width(), is_trial=False)

    def heightForWidth(self, width: int) -> int:
        """Tell the height of all lines."""
        return self._place(width, is_trial=True)

    def sizeHint(self) -> QSize:
        """Wish for one line."""
        hints = [widget.sizeHint() for widget in self._widgets]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """Insist on the widest widget."""
        size = QSize(0, 0)
        for widget in self._widgets:
            size = size.expandedTo(widget.minimumSizeHint())
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets anew."""
        super().resizeEvent(event)
        self._place(event.size().width(), is_trial=False)

    def _place(self, room: int, *, is_trial: bool) -> int:
        """Place the widgets line by line, or only try; give the height that they take."""
        x, y, line = 0, 0, 0
        for widget in self._widgets:
            hint = widget.sizeHint()
            if x > 0 and x + hint.width() > room:
                x, y, line = 0, y + line + self._spacing, 0
            if not is_trial:
                size = QSize(min(hint.width(), room), hint.height())
                widget.setGeometry(QRect(QPoint(x, y), size))
            x += hint.width() + self._spacing
            line = max(line, hint.height())
        return y + line
