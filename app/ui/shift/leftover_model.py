"""The payments that a shift leaves open, and which of them are acknowledged, and why."""

# ruff: noqa: N802 (Qt's own names)

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.shift import SETTLED, Acknowledgement, is_acknowledged
from app.services.views import PaymentRow
from app.ui.look.formats import payment_line, short_moment
from app.ui.look.sentences import sentence
from app.ui.payments.payment_model import ROW_ROLE

if TYPE_CHECKING:
    from app.domain.payment import PaymentState

Index = QModelIndex | QPersistentModelIndex


class LeftoverModel(QAbstractListModel):
    """One row a payment, oldest first; it follows what happens to them while it is looked at.

    An acknowledgement is for what was seen: one that becomes refused or uncertain afterwards has to
    be looked at once more.
    """

    counted = Signal()
    """The number of payments or of acknowledgements is another one."""

    def __init__(self, parent: QAbstractListModel | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PaymentRow] = []
        self._seen: dict[str, PaymentState] = {}
        self._reasons: dict[str, str] = {}

    @property
    def seen(self) -> int:
        """How many are acknowledged."""
        return sum(self._is_seen(row) for row in self._rows)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to acknowledge."""
        return self.seen == len(self._rows)

    @property
    def acknowledgements(self) -> list[Acknowledgement]:
        """What was acknowledged, in which state, and why."""
        return [
            Acknowledgement(
                row.payment_id, self._seen[row.payment_id], self._reasons.get(row.payment_id, "")
            )
            for row in self._rows
            if self._is_seen(row)
        ]

    def show(self, rows: tuple[PaymentRow, ...]) -> None:
        """Show what is left open now; an acknowledgement stays where it still holds."""
        self.beginResetModel()
        self._rows = list(rows)
        known = {row.payment_id for row in rows}
        self._seen = {key: state for key, state in self._seen.items() if key in known}
        self.endResetModel()
        self.counted.emit()

    def forget(self) -> None:
        """Begin anew: the shift was closed."""
        self._seen.clear()
        self._reasons.clear()
        self.show(())

    def change(self, row: PaymentRow) -> None:
        """Follow a payment that was added or has changed."""
        at = self._position(row.payment_id)
        if row.state in SETTLED:
            if at is not None:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        elif at is None:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._rows.append(row)
            self.endInsertRows()
        else:
            self._rows[at] = row
            self._tell_changed(at)
        self.counted.emit()

    def toggle(self, at: int) -> None:
        """Acknowledge a payment as it stands now, or take that back."""
        row = self._rows[at]
        if self._is_seen(row):
            del self._seen[row.payment_id]
        else:
            self._seen[row.payment_id] = row.state
        self._tell_changed(at)
        self.counted.emit()

    def reason(self, at: int) -> str:
        """Give the reason that was written for a payment."""
        return self._reasons.get(self._rows[at].payment_id, "")

    def set_reason(self, at: int, reason: str) -> None:
        """Keep the reason for a payment."""
        self._reasons[self._rows[at].payment_id] = reason

    def next_unseen(self, after: int) -> int | None:
        """Find the next payment to look at, going round at the end."""
        count = len(self._rows)
        places = ((after + step) % count for step in range(1, count + 1))
        return next((at for at in places if not self._is_seen(self._rows[at])), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Tell how many payments are left open."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a payment, and to a screen reader all of it in words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._is_seen(row) else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            tick = sentence(f"shift.closing.{'seen' if self._is_seen(row) else 'unseen'}")
            state = sentence(f"state.{row.state.value}")
            return ", ".join((payment_line(row), short_moment(row.created_at), state, tick))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each row be picked and ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def _is_seen(self, row: PaymentRow) -> bool:
        return is_acknowledged(self._seen.get(row.payment_id), row.state)

    def _position(self, payment_id: str) -> int | None:
        return next((n for n, r in enumerate(self._rows) if r.payment_id == payment_id), None)

    def _tell_changed(self, at: int) -> None:
        self.dataChanged.emit(self.index(at), self.index(at))
