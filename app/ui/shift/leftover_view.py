"""The list in which a cashier acknowledges, one by one, what a shift leaves open."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import colour
from app.ui.payments.payment_delegate import PaymentDelegate
from app.ui.shift.leftover_model import LeftoverModel

ROW_HEIGHT = 62
BOX = 24
BOX_ROOM = 54


class _Delegate(PaymentDelegate):
    """A payment as in the window's list, with a box to tick in front."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        whole = QRect(option.rect)
        shifted = QStyleOptionViewItem(option)
        shifted.rect = whole.adjusted(BOX_ROOM, 0, 0, 0)
        super().paint(painter, shifted, index)
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        left, top = whole.left() + 16, whole.top() + (whole.height() - BOX) / 2
        self._paint_box(painter, QRectF(left, top, BOX, BOX), is_ticked=is_ticked)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        """Paint it below the box as well."""
        super()._paint_ground(painter, option, rect.adjusted(-BOX_ROOM, 0, 0, 0))

    def _paint_box(self, painter: QPainter, box: QRectF, *, is_ticked: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent" if is_ticked else "muted"), 2))
        painter.setBrush(colour("accent" if is_ticked else "panel"))
        painter.drawRoundedRect(box, 5, 5)
        if is_ticked:
            inner = box.adjusted(3, 3, -3, -3)
            paint_glyph(painter, Glyph.CHECK, inner, colour("on_accent"), 3.4)
        painter.restore()


class LeftoverView(QTableView):
    """A table of one column; Space, Enter or a click ticks a row."""

    ticked = Signal(int)
    """The row that is to be acknowledged, or not any more."""

    def __init__(self, model: LeftoverModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = model
        self.setObjectName("history")
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        word(self.setAccessibleName, sentence("shift.closing.list"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._pressed: QPoint | None = None
        self._words = TextLabel(16, "good", bold=True, parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, key: str) -> None:
        """Say something instead of rows; nothing while there are some."""
        self._words.show_text("" if self._left.rowCount() else sentence(key))

    def go_to(self, at: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._left.index(at))
        self.scrollTo(self._left.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Space and Enter."""
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys and is_plain and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a click begins: a drag that scrolls must tick nothing."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the row that was clicked."""
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if self._pressed is not None and at.isValid() and self.indexAt(self._pressed) == at:
            self.ticked.emit(at.row())
        self._pressed = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in the middle."""
        super().resizeEvent(event)
        self._words.setGeometry(self.rect().adjusted(24, 0, -24, 0))
