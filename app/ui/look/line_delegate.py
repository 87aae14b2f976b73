"""Paints one cell of a table of payments: plain words on the ground of the list, no widget."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.look.theme import colour, font

MARGIN = 10
BAR = 4


class LineDelegate(QStyledItemDelegate):
    """Paints a cell; the selected line has the same ground and bar as in the window's list."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("selected"))
            if index.column() == 0:
                painter.fillRect(
                    QRect(rect.left(), rect.top(), BAR, rect.height()), colour("accent")
                )
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(ink if isinstance(ink, QColor) else colour("text"))
        painter.setFont(font(14, bold=isinstance(ink, QColor)))
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(flags), shown)
        painter.restore()
