"""The history's table: a line a payment, and in words why there is none."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.history.model import COLUMNS, Column, HistoryModel
from app.ui.look.labels import TextLabel
from app.ui.look.line_table import LineTable
from app.ui.look.sentences import sentence, word

WIDTHS = {
    Column.ADDED: 168,
    Column.STATE: 164,
    Column.AMOUNT: 150,
    Column.RECEIPT: 220,
    Column.PHONE: 160,
    Column.PAYMENT: 148,
}
"""The note takes what is left."""


class HistoryView(LineTable):
    """Shows what was found."""

    def __init__(self, model: HistoryModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.set_widths(WIDTHS.get(column) for column in COLUMNS)
        self._found = model
        word(self.setAccessibleName, sentence("history.title"))
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
        super().reword()
        self.show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in the middle."""
        super().resizeEvent(event)
        self._words.setGeometry(self.rect().adjusted(24, 0, -24, 0))
