"""A table with a line a payment: what the history's and the report's have in common."""

# ruff: noqa: N802 (Qt's own names)

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.payment import PaymentState
from app.ui.look.line_delegate import LineDelegate
from app.ui.look.sentences import sentence
from app.ui.look.state_tones import TONES
from app.ui.look.theme import TARGET_PX, colour

Index = QModelIndex | QPersistentModelIndex
HEADER_PADDING = 24
LEAST_REST, LEAST_SHARE = 170, 0.8
"""What is to be left for the column that takes the rest, and what the others give for it at most.
"""
Line = Any
"""What the model at hand holds of one payment."""


class LineModel(QAbstractTableModel):
    """Lines that are loaded page by page; a column's word is `<words>.column.<value>`."""

    def __init__(
        self,
        words: str,
        columns: tuple[Enum, ...],
        text_of: Callable[[Line, Any], str],
        state_of: Callable[[Line], PaymentState],
        parent: QObject | None = None,
    ) -> None:
        """Begin without lines.

        Args:
            words: where the columns' sentences are.
            columns: from left to right; the one named STATE has the state's colour, AMOUNT and
                TOOK are numbers and stand at the right.
            text_of: gives what a line says in a column.
            state_of: gives a line's state.
            parent: who owns it.
        """
        super().__init__(parent)
        self._lines: list[Line] = []
        self._words, self._columns = words, columns
        self._text_of, self._state_of = text_of, state_of

    def line(self, at: int) -> Line:
        """Give the line at a place."""
        return self._lines[at]

    def rowCount(self, parent: Index | None = None) -> int:
        """Tell how many lines are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Tell how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's word."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence(f"{self._words}.column.{self._columns[section].value}")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text and colour, and the whole line to a screen reader."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], self._columns[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text_of(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._text_of(line, each) for each in self._columns)))
        if role == Qt.ItemDataRole.ForegroundRole and column.name == "STATE":
            return colour(TONES[self._state_of(line)].value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def _side(self, at: int) -> Qt.AlignmentFlag:
        is_number = self._columns[at].name in {"AMOUNT", "TOOK"}
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class LineTable(QTableView):
    """A table of the house; one line at most is selected."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._widths: tuple[int | None, ...] = ()
        self.setObjectName("lines")
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def set_widths(self, widths: Iterable[int | None]) -> None:
        """Set the columns' widths, from left to right; None takes what is left.

        A column gets more where its name needs more in the present language. In a narrow window
        all get a little less, or the table scrolls.
        """
        self._widths = tuple(widths)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        share, rest = self._share(), self.viewport().width()
        for at, width in enumerate(self._widths):
            if width is not None:
                self.setColumnWidth(at, max(round(width * share), self._needed(at)))
                rest -= self.columnWidth(at)
        if None in self._widths:
            at = self._widths.index(None)
            self.setColumnWidth(at, max(rest, self._needed(at)))

    def _share(self) -> float:
        """Give the share of their widths that the columns can have."""
        if None not in self._widths:
            return 1
        room = self.viewport().width() - LEAST_REST
        share = room / max(1, sum(width or 0 for width in self._widths))
        return min(share, 1) if share >= LEAST_SHARE else 1

    def _needed(self, at: int) -> int:
        name = str(self.model().headerData(at, Qt.Orientation.Horizontal) or "")
        return self.fontMetrics().horizontalAdvance(name) + HEADER_PADDING

    def reword(self) -> None:
        """Say everything in the present language."""
        model = self.model()
        model.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, self.horizontalHeader().count() - 1
        )
        self.set_widths(self._widths)
        self.viewport().update()
