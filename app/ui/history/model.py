"""What was found in the history as a Qt model: a line a payment, loaded page by page."""

# ruff: noqa: N802 (Qt's own names)

from enum import Enum

from PySide6.QtCore import QModelIndex, QObject, Signal

from app.domain.phone import mask_phone
from app.services.views import HistoryLine, HistoryPage, HistoryQuery, PaymentCard
from app.ui.look.formats import DOT, amount, middle_id, moment, plain
from app.ui.look.line_table import Index, LineModel
from app.ui.look.sentences import sentence


class Column(Enum):
    """What a line tells; the window's word is `history.column.<value>`."""

    ADDED = "added"
    STATE = "state"
    AMOUNT = "amount"
    NOTE = "note"
    RECEIPT = "receipt"
    PHONE = "phone"
    PAYMENT = "payment"


COLUMNS = tuple(Column)


class HistoryModel(LineModel):
    """The payments that answer one query, the newest first."""

    page_wanted = Signal(object, object)
    """(query, before): a page must be asked for; its answer goes to `take_page`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("history", COLUMNS, _text, lambda line: line.row.state, parent)
        self._query = HistoryQuery()
        self._next_before: int | None = None
        self._awaited: int | None = None
        self._is_fresh = True

    @property
    def is_loading(self) -> bool:
        """Whether the first page of what is looked for has not come yet."""
        return self._is_fresh

    def find(self, query: HistoryQuery) -> None:
        """Look for something else; what was found before stays until the answer comes."""
        self._query, self._is_fresh, self._awaited = query, True, None
        self.page_wanted.emit(query, None)

    def take_page(self, query: HistoryQuery, before: int | None, page: HistoryPage) -> None:
        """Take a page that was asked for; a stale answer changes nothing."""
        if query != self._query:
            return
        if before is None and self._is_fresh:
            self.beginResetModel()
            self._lines = list(page.lines)
            self._next_before, self._is_fresh = page.next_before, False
            self.endResetModel()
        elif before is not None and before == self._awaited:
            self._awaited = None
            last = len(self._lines) + len(page.lines) - 1
            self.beginInsertRows(QModelIndex(), len(self._lines), last)
            self._lines.extend(page.lines)
            self._next_before = page.next_before
            self.endInsertRows()

    def change(self, card: PaymentCard) -> None:
        """Show a payment's new state, if it is among the lines."""
        for at, line in enumerate(self._lines):
            if line.row.payment_id == card.row.payment_id:
                phone = mask_phone(card.client_phone_number or "")
                self._lines[at] = HistoryLine(card.row, card.receipt, phone)
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether older payments can be asked for now."""
        is_idle = self._awaited is None and not self._is_fresh
        return not parent.isValid() and is_idle and self._next_before is not None

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; it is added when its answer comes."""
        if self.canFetchMore(parent):
            self._awaited = self._next_before
            self.page_wanted.emit(self._query, self._awaited)


def _text(line: HistoryLine, column: Column) -> str:
    row, receipt = line.row, line.receipt
    if column is Column.RECEIPT:
        if receipt is None:
            return ""
        return DOT.join(plain(part, 24) for part in (receipt.number, receipt.terminal))
    return {
        Column.ADDED: moment(row.created_at),
        Column.STATE: sentence(f"state.{row.state.value}"),
        Column.AMOUNT: amount(row.amount_tiyin),
        Column.NOTE: plain(row.note),
        Column.PHONE: line.masked_phone,
        Column.PAYMENT: middle_id(row.payment_id),
    }[column]
