"""The payments of one tab as a Qt model: loaded page by page, changed row by row, never as a whole.

Rows are ordered by serial, the newest first, so that a row is found by bisection, however long
the list has grown.
"""

# ruff: noqa: N802 (Qt's own names)

from bisect import bisect_left

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.payment import PaymentState
from app.services.views import PaymentPage, PaymentRow, Tab
from app.ui.look.formats import payment_line, short_moment
from app.ui.look.sentences import sentence

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

_STATES = {
    Tab.AWAITING: {PaymentState.AWAITING_RECEIPT, PaymentState.WAITING, PaymentState.SENDING},
    Tab.ATTENTION: {PaymentState.REJECTED, PaymentState.UNCERTAIN},
    Tab.DONE: {PaymentState.CONFIRMED, PaymentState.WITHDRAWN},
    Tab.ALL: set(PaymentState),
}


class PaymentModel(QAbstractListModel):
    """The rows of one tab and one search."""

    page_wanted = Signal(object, str, object)
    """(tab, search, before): a page must be asked for; its answer goes to `take_page`."""

    def __init__(self, parent: QAbstractListModel | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PaymentRow] = []
        self._keys: list[int] = []  # each row's serial, negated: ascending, for bisect
        self._serials: dict[str, int] = {}
        self._tab, self._search = Tab.AWAITING, ""
        self._next_before: int | None = None
        self._awaited: int | None = None
        self._is_fresh = True

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return self._tab

    @property
    def search(self) -> str:
        """The words that are searched for."""
        return self._search

    @property
    def is_loading(self) -> bool:
        """Whether the first page of what is to be shown has not come yet."""
        return self._is_fresh

    def show(self, tab: Tab, search: str = "") -> None:
        """Show another tab or search; the present rows stay until the new ones are there."""
        self._tab, self._search = tab, search
        self._is_fresh, self._awaited = True, None
        self.page_wanted.emit(tab, search, None)

    def take_page(self, tab: Tab, search: str, before: int | None, page: PaymentPage) -> bool:
        """Take a page that was asked for.

        Returns:
            Whether it was the first page of what is shown now. A stale answer changes nothing.
        """
        if (tab, search) != (self._tab, self._search):
            return False
        if before is None:
            if self._is_fresh:
                self._replace(page)
                return True
        elif before == self._awaited:
            self._append(page)
        return False

    def change(self, row: PaymentRow, *, stays: bool = False) -> None:
        """Put a payment's new state in its place: changed, moved into the list or out of it.

        Args:
            row: the payment as it is now.
            stays: whether it keeps its place though its state belongs to another tab.
        """
        at = self.position(row.payment_id)
        if at is None:
            if not self._is_fresh and self._belongs(row):
                self._insert(row)
        elif row.state in _STATES[self._tab] or stays:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))
        else:
            self._remove(at)

    def prune(self, payment_id: str) -> None:
        """Take a payment out that only stayed because it was selected."""
        at = self.position(payment_id)
        if at is not None and self._rows[at].state not in _STATES[self._tab]:
            self._remove(at)

    def position(self, payment_id: str) -> int | None:
        """Give a payment's place in the list."""
        serial = self._serials.get(payment_id)
        return None if serial is None else bisect_left(self._keys, -serial)

    def row(self, at: int) -> PaymentRow:
        """Give the payment at a place."""
        return self._rows[at]

    def find(self, payment_id: str) -> PaymentRow | None:
        """Give a payment's row, if it is loaded."""
        at = self.position(payment_id)
        return None if at is None else self._rows[at]

    def newest_awaiting(self, but: str | None = None) -> PaymentRow | None:
        """Give the newest loaded payment that awaits a receipt.

        Args:
            but: a payment that does not count.
        """
        awaiting = PaymentState.AWAITING_RECEIPT
        return next((r for r in self._rows if r.state is awaiting and r.payment_id != but), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Tell how many rows are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row to the delegate, and its words to a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = payment_line(row), short_moment(row.created_at)
            return ", ".join((*words, sentence(f"state.{row.state.value}")))
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether older payments can be asked for now."""
        is_idle = self._awaited is None and not self._is_fresh
        return not parent.isValid() and is_idle and self._next_before is not None

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; it is added when its answer comes."""
        if self.canFetchMore(parent):
            self._awaited = self._next_before
            self.page_wanted.emit(self._tab, self._search, self._awaited)

    def _belongs(self, row: PaymentRow) -> bool:
        """Whether an unknown payment has its place among the loaded rows."""
        if self._search or row.state not in _STATES[self._tab]:
            return False
        return self._next_before is None or not self._rows or row.serial > self._rows[-1].serial

    def _replace(self, page: PaymentPage) -> None:
        self.beginResetModel()
        self._rows = list(page.rows)
        self._keys = [-row.serial for row in self._rows]
        self._serials = {row.payment_id: row.serial for row in self._rows}
        self._next_before = page.next_before
        self._is_fresh = False
        self.endResetModel()

    def _append(self, page: PaymentPage) -> None:
        self._awaited, self._next_before = None, page.next_before
        new = [row for row in page.rows if row.payment_id not in self._serials]
        if not new:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
        self._rows.extend(new)
        self._keys.extend(-row.serial for row in new)
        self._serials.update((row.payment_id, row.serial) for row in new)
        self.endInsertRows()

    def _insert(self, row: PaymentRow) -> None:
        at = bisect_left(self._keys, -row.serial)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self._keys.insert(at, -row.serial)
        self._serials[row.payment_id] = row.serial
        self.endInsertRows()

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        row = self._rows.pop(at)
        del self._keys[at]
        del self._serials[row.payment_id]
        self.endRemoveRows()
