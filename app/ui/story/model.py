"""What happened to one payment as a Qt model: a line a deed, the newest first."""

from enum import Enum

from PySide6.QtCore import QObject, Qt

from app.domain.outcome import OutcomeKind
from app.domain.payment import PaymentState
from app.services.views import Deed
from app.ui.look.formats import duration, moment
from app.ui.look.line_table import Index, LineModel
from app.ui.story import words


class Column(Enum):
    """What a line tells; the window's word is `story.column.<value>`."""

    TIME = "time"
    WHAT = "what"
    STATE = "outcome"
    CODE = "code"
    TOOK = "took"


COLUMNS = tuple(Column)
_STATES = {
    OutcomeKind.CONFIRMED: PaymentState.CONFIRMED,
    OutcomeKind.REJECTED: PaymentState.REJECTED,
    OutcomeKind.RETRY: PaymentState.WAITING,
    OutcomeKind.UNCERTAIN: PaymentState.UNCERTAIN,
    OutcomeKind.MISCONFIGURED: PaymentState.REJECTED,
}
"""Whose colour an outcome has."""


class StoryModel(LineModel):
    """The deeds of one payment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("story", COLUMNS, text_of, _state_of, parent)

    def show_deeds(self, deeds: tuple[Deed, ...]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._lines = list(deeds)
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a cell's text and colour, and all that is known to a screen reader."""
        if index.isValid():
            deed: Deed = self._lines[index.row()]
            if role == Qt.ItemDataRole.ForegroundRole and deed.outcome is None:
                return None
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{moment(deed.at)}\n{words.details(deed)}"
        return super().data(index, role)


def text_of(deed: Deed, column: Column) -> str:
    """Show one thing about a deed."""
    match column:
        case Column.TIME:
            return moment(deed.at)
        case Column.WHAT:
            return words.what(deed)
        case Column.STATE:
            return words.outcome(deed)
        case Column.CODE:
            return words.code(deed)
        case Column.TOOK:
            return "" if deed.elapsed_ms is None else duration(deed.elapsed_ms)


def _state_of(deed: Deed) -> PaymentState:
    return PaymentState.WAITING if deed.outcome is None else _STATES[deed.outcome.kind]
