"""Paints one payment of the list: amount, note and time at the left, state and id at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.money import format_som
from app.services.views import PaymentRow
from app.ui.look.formats import DOT, plain, short_id, short_moment
from app.ui.look.sentences import sentence
from app.ui.look.state_tones import TONES
from app.ui.look.theme import colour, font
from app.ui.payments.payment_model import ROW_ROLE

MARGIN = 18
RIGHT_MARGIN = 14
BAR = 4


class PaymentDelegate(QStyledItemDelegate):
    """Paints a payment's row; costs no widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount = font(20, bold=True)
        self._small = font(13)
        self._pill = font(12, bold=True)
        self._mono = font(12, mono=True)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, rect)
        inner = rect.adjusted(MARGIN, 10, -RIGHT_MARGIN, -10)
        right = self._paint_right(painter, row, inner)
        self._paint_left(painter, row, inner.adjusted(0, 0, -right - 10, 0))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("selected"))
            bar = QRect(rect.left(), rect.top(), BAR, rect.height())
            painter.fillRect(bar, colour("accent"))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(colour("focus"))
                painter.drawRect(rect.adjusted(0, 0, -1, -2))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour("hover"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_left(self, painter: QPainter, row: PaymentRow, rect: QRect) -> None:
        top = QRect(rect.left(), rect.top(), rect.width(), 26)
        if row.amount_tiyin is None:
            painter.setFont(self._small)
            painter.setPen(colour("muted"))
            painter.drawText(top, _LEFT, sentence("window.no_amount"))
        else:
            painter.setFont(self._amount)
            painter.setPen(colour("text"))
            digits = format_som(row.amount_tiyin)
            painter.drawText(top, _LEFT, digits)
            gap = QFontMetrics(self._amount).horizontalAdvance(digits) + 5
            painter.setFont(self._small)
            painter.setPen(colour("muted"))
            unit = top.adjusted(gap, 3, 0, 1)
            painter.drawText(unit, _LEFT, sentence("window.som_unit"))
        bottom = QRect(rect.left(), rect.top() + 26, rect.width(), 20)
        at = short_moment(row.created_at)
        metrics = QFontMetrics(self._small)
        note = plain(row.note, 80)
        if note:
            room = rect.width() - metrics.horizontalAdvance(DOT + at)
            at = metrics.elidedText(note, Qt.TextElideMode.ElideRight, room) + DOT + at
        painter.drawText(bottom, _LEFT, at)

    def _paint_right(self, painter: QPainter, row: PaymentRow, rect: QRect) -> int:
        """Paint state and id; give the width that they take."""
        word = sentence(f"state.{row.state.value}")
        tone = TONES[row.state].value
        width = QFontMetrics(self._pill).horizontalAdvance(word) + 18
        pill = QRect(rect.right() - width + 1, rect.top() + 2, width, 22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{tone}_tint"))
        painter.drawRoundedRect(QRectF(pill), 11, 11)
        painter.setFont(self._pill)
        painter.setPen(colour(tone))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
        painter.setFont(self._mono)
        painter.setPen(colour("muted"))
        below = QRect(rect.left(), rect.top() + 26, rect.width(), 20)
        shown = short_id(row.payment_id)
        painter.drawText(below, _RIGHT, shown)
        return max(width, QFontMetrics(self._mono).horizontalAdvance(shown))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
