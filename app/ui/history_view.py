"""The history's table: a line a payment, and in words why there is none."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.history_delegate import HistoryDelegate
from app.ui.history_model import COLUMNS, Column, HistoryModel
from app.ui.labels import TextLabel
from app.ui.sentences import sentence, word
from app.ui.theme import TARGET_PX

WIDTHS = {
    Column.ADDED: 168,
    Column.STATE: 164,
    Column.AMOUNT: 150,
    Column.RECEIPT: 220,
    Column.PHONE: 160,
    Column.PAYMENT: 148,
}
"""The note takes what is left."""


class HistoryView(QTableView):
    """Shows what was found."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = model
        self.setObjectName("history")
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        word(self.setAccessibleName, sentence("history.title"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for at, column in enumerate(COLUMNS):
            if column in WIDTHS:
                self.setColumnWidth(at, WIDTHS[column])
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self._words = TextLabel(15, "muted", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def words(self) -> str:
        """What is said instead of lines."""
        return self._words.text()

    def show_words(self) -> None:
        """Say why there are no lines, if there are none."""
        key = "history.loading" if self._found.is_loading else "history.nothing"
        self._words.show_text("" if self._found.rowCount() else sentence(key))

    def reword(self) -> None:
        """Say in the present language what was found."""
        self.show_words()
        self._found.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in the middle."""
        super().resizeEvent(event)
        self._words.setGeometry(self.rect().adjusted(24, 0, -24, 0))
