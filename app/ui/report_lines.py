"""A report's payments as a Qt model: loaded page by page as one scrolls."""

# ruff: noqa: N802 (Qt's own names)

from enum import Enum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.money import format_som
from app.domain.phone import format_phone
from app.services.shift_views import ReportLine
from app.ui.formats import middle_id, plain, short_moment
from app.ui.history_delegate import HistoryDelegate
from app.ui.report_chart import duration
from app.ui.sentences import sentence, word
from app.ui.state_tones import TONES
from app.ui.theme import TARGET_PX, colour

Index = QModelIndex | QPersistentModelIndex
PAGE = 200


class Column(Enum):
    """What a line tells; the window's word is `report.column.<value>`."""

    ADDED = "added"
    AMOUNT = "amount"
    STATE = "state"
    RECEIPT = "receipt"
    PHONE = "phone"
    TOOK = "took"
    PAYMENT = "payment"
    SEEN = "acknowledged"


COLUMNS = tuple(Column)
WIDTHS = {
    Column.ADDED: 76,
    Column.AMOUNT: 118,
    Column.STATE: 136,
    Column.RECEIPT: 100,
    Column.PHONE: 152,
    Column.TOOK: 74,
    Column.PAYMENT: 148,
    Column.SEEN: 220,
}
_NUMBERS = {Column.AMOUNT, Column.TOOK}


class ReportLines(QAbstractTableModel):
    """The payments of one report, oldest first."""

    page_wanted = Signal(int)
    """(after): lines with a higher serial are wanted; their answer goes to `take_page`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ReportLine] = []
        self._is_awaiting = self._is_whole = False

    def load(self) -> None:
        """Begin anew."""
        self.beginResetModel()
        self._lines, self._is_whole, self._is_awaiting = [], False, True
        self.endResetModel()
        self.page_wanted.emit(0)

    def take_page(self, after: int, lines: tuple[ReportLine, ...]) -> None:
        """Take an answer to `page_wanted`; a stale one changes nothing."""
        if not self._is_awaiting or after != self._last_serial:
            return
        self._is_awaiting, self._is_whole = False, len(lines) < PAGE
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        """Tell how many lines are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Tell how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a column's word."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(COLUMNS[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return sentence(f"report.column.{COLUMNS[section].value}")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text and colour, and the whole line to a screen reader."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], COLUMNS[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text_of(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (text_of(line, each) for each in COLUMNS)))
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.STATE:
            return colour(TONES[line.state].value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether more can be asked for now."""
        return not parent.isValid() and not self._is_awaiting and not self._is_whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next lines; they are added when they come."""
        if self._lines and self.canFetchMore(parent):
            self._is_awaiting = True
            self.page_wanted.emit(self._last_serial)

    @property
    def _last_serial(self) -> int:
        return self._lines[-1].serial if self._lines else 0


def text_of(line: ReportLine, column: Column) -> str:
    """Show one thing about a payment."""
    return {
        Column.ADDED: short_moment(line.created_at),
        Column.AMOUNT: "" if line.amount_tiyin is None else format_som(line.amount_tiyin),
        Column.STATE: sentence(f"state.{line.state.value}"),
        Column.RECEIPT: "" if line.receipt is None else plain(line.receipt.number, 24),
        Column.PHONE: format_phone(line.phone),
        Column.TOOK: "" if line.took_ms is None else duration(line.took_ms),
        Column.PAYMENT: middle_id(line.payment_id),
        Column.SEEN: plain(": ".join(filter(None, (line.acknowledged_by, line.reason))), 80),
    }[column]


def _side(column: Column) -> Qt.AlignmentFlag:
    is_number = column in _NUMBERS
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class ReportTable(QTableView):
    """The payments on the screen."""

    def __init__(self, model: ReportLines, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = model
        self.setObjectName("history")
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        word(self.setAccessibleName, sentence("report.sheet.payments"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for at, column in enumerate(COLUMNS):
            self.setColumnWidth(at, WIDTHS[column])
        header.setStretchLastSection(True)

    def reword(self) -> None:
        """Say everything in the present language."""
        self._shown.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.viewport().update()
