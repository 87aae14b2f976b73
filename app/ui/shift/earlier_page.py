"""The page of the shift's dialog that lists the shifts there were."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.shift import Shift
from app.services.shift_views import ShiftPage as PageOfShifts
from app.ui.look.formats import shift_line
from app.ui.look.labels import TextLabel
from app.ui.look.line_table import LineTable
from app.ui.look.sentences import sentence, word
from app.ui.shift.page import ShiftPage

Index = QModelIndex | QPersistentModelIndex


class ShiftModel(QAbstractListModel):
    """The shifts, newest first, loaded page by page."""

    page_wanted = Signal(object)
    """(before): a page must be asked for; its answer goes to `take_page`."""

    def __init__(self, parent: QAbstractListModel | None = None) -> None:
        super().__init__(parent)
        self._shifts: list[Shift] = []
        self._next_before: int | None = None
        self._is_awaiting = False

    def load(self) -> None:
        """Begin anew with the newest."""
        self.beginResetModel()
        self._shifts, self._next_before, self._is_awaiting = [], None, True
        self.endResetModel()
        self.page_wanted.emit(None)

    def take_page(self, page: PageOfShifts) -> None:
        """Take an answer to `page_wanted`."""
        if not self._is_awaiting:
            return
        self._is_awaiting = False
        if page.shifts:
            first = len(self._shifts)
            self.beginInsertRows(QModelIndex(), first, first + len(page.shifts) - 1)
            self._shifts += page.shifts
            self._next_before = page.next_before
            self.endInsertRows()

    @property
    def is_loading(self) -> bool:
        """Whether a page has not come yet."""
        return self._is_awaiting

    def shift(self, at: int) -> Shift:
        """Give the shift at a place."""
        return self._shifts[at]

    def rowCount(self, parent: Index | None = None) -> int:
        """Tell how many shifts are loaded."""
        return 0 if parent is not None and parent.isValid() else len(self._shifts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a shift in words."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shift_line(self._shifts[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether older shifts can be asked for now."""
        is_idle = not self._is_awaiting
        return not parent.isValid() and is_idle and self._next_before is not None

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; it is added when its answer comes."""
        if self.canFetchMore(parent):
            self._is_awaiting = True
            self.page_wanted.emit(self._next_before)


class EarlierPage(ShiftPage):
    """Lists shifts; Enter or a double click shows the report of one."""

    picked = Signal(int)
    """The shift's number."""
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title.setText(sentence("shift.earlier.title"))
        self.model = ShiftModel()
        self.model.setParent(self)
        self.view = LineTable(self.model, self)
        word(self.view.setAccessibleName, sentence("shift.earlier.title"))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.doubleClicked.connect(lambda _at: self._open())
        self.nothing = TextLabel(15, "muted", parent=self)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.view, 1)
        self.add_button("shift.earlier.open_button", self._open, "Return", is_primary=True)
        self.stretch_buttons()
        self.add_button("shift.back_button", self.back_wanted.emit)

    @property
    def first_focus(self) -> QWidget:
        """The list."""
        return self.view

    def load(self) -> None:
        """List the shifts as they are now."""
        self.model.load()
        self._say_nothing()

    def take_page(self, page: PageOfShifts) -> None:
        """Take an answer to the model's `page_wanted`."""
        self.model.take_page(page)
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))
        self._say_nothing()

    def _say_nothing(self) -> None:
        key = "shift.loading" if self.model.is_loading else "shift.earlier.none"
        self.nothing.show_text("" if self.model.rowCount() else sentence(key))

    def _open(self) -> None:
        at = self.view.currentIndex()
        if at.isValid():
            self.picked.emit(self.model.shift(at.row()).id)
