"""A report's payments as a Qt model: loaded page by page as one scrolls."""

# ruff: noqa: N802 (Qt's own names)

from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.money import format_som
from app.domain.phone import format_phone
from app.services.shift_views import ReportLine
from app.ui.look.formats import duration, middle_id, plain, short_moment
from app.ui.look.line_table import Index, LineModel, LineTable
from app.ui.look.sentences import sentence, word

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
    Column.ADDED: 116,
    Column.AMOUNT: 118,
    Column.STATE: 136,
    Column.RECEIPT: 100,
    Column.PHONE: 152,
    Column.TOOK: 74,
    Column.PAYMENT: 148,
    Column.SEEN: 220,
}


class ReportLines(LineModel):
    """The payments of one report, oldest first."""

    page_wanted = Signal(int)
    """(after): lines with a higher serial are wanted; their answer goes to `take_page`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("report", COLUMNS, text_of, lambda line: line.state, parent)
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


class ReportTable(LineTable):
    """The payments on the screen."""

    def __init__(self, model: ReportLines, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.set_widths(WIDTHS[column] for column in COLUMNS)
        word(self.setAccessibleName, sentence("report.sheet.payments"))
        self.horizontalHeader().setStretchLastSection(True)
