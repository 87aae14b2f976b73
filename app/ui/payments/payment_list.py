"""The left side: tabs, the list of payments, and which one of them the next scan belongs to.

One payment at most is selected, by hand or by itself. The selected one keeps its place even when
its state belongs to another tab, so that a refused payment can be scanned again where it stands.
"""

# ruff: noqa: N802 (Qt's own names)

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.services.views import Counts, PaymentPage, PaymentRow, Tab
from app.ui.look.labels import TextLabel
from app.ui.look.panel import Panel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import font
from app.ui.payments.payment_model import PaymentModel

TABS = (Tab.AWAITING, Tab.ATTENTION, Tab.DONE, Tab.ALL)
WIDTH, LEAST_WIDTH = 400, 376
ROW_HEIGHT = 66
MOST_COUNTED = 9999
"""On a tab; higher numbers would push the others out."""
SEARCH_DELAY_MS = 120
"""A search is asked for when the typing pauses for this long."""


class _View(QTableView):
    """The list; says in words why it is empty.

    A table of one column: QListView lays all its rows out anew at every change, which takes 0.2 s
    with a hundred thousand of them.
    """

    def __init__(self, model: PaymentModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._payments = model
        self.setModel(model)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setMinimumHeight(ROW_HEIGHT)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        word(self.setAccessibleName, sentence("list.name"))
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.hide()
        columns.setStretchLastSection(True)
        rows.hide()
        rows.setDefaultSectionSize(ROW_HEIGHT)
        # A label above the list: whatever paints on the view's own ground loads QStyle, which
        # alone takes a tenth of the time to the first paint.
        self._words = TextLabel(tint="muted", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self) -> None:
        """Say why the list is empty, if it is."""
        key = "list.loading" if self._payments.is_loading else self._why_empty()
        self._words.show_text("" if self._payments.rowCount() else sentence(key))

    def reword(self) -> None:
        """Paint the rows in the present language."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in the middle."""
        super().resizeEvent(event)
        self._words.setGeometry(self.rect().adjusted(24, 0, -24, 0))

    def _why_empty(self) -> str:
        if self._payments.search:
            return "list.empty.search"
        return f"list.empty.{self._payments.tab.value}"


class PaymentList(Panel):
    """Tabs, list and the button to add a payment; the search field is placed by the window."""

    picked = Signal(object)
    """A PaymentRow was selected by hand."""
    settled = Signal()
    """The first page of a tab or search is there, and the selection with it."""
    page_wanted = Signal(object, str, object)
    add_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected_id: str | None = None
        self._remembered_id: str | None = None
        self._sought_id: str | None = None
        self._is_by_hand = False
        self._is_busy = self._is_dressed = False
        self.model = PaymentModel()
        self.model.setParent(self)
        self.model.page_wanted.connect(self.page_wanted)
        self.tabs = self._make_tabs()
        self.view = _View(self.model, self)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.add_button = QPushButton(self)
        word(self.add_button.setText, sentence("button.add"))
        self.add_button.clicked.connect(self.add_wanted)
        self.history_button = QPushButton(self)
        word(self.history_button.setText, sentence("button.history"))
        self.history_button.clicked.connect(self.history_wanted)
        self.search_field = self._make_search_field()
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._typing.timeout.connect(self._search)
        self._lay_out()
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(WIDTH)

    def sizeHint(self) -> QSize:
        """Wish for the usual width; a small screen gives less."""
        return QSize(WIDTH, 600)

    @property
    def tools(self) -> tuple[QPushButton, ...]:
        """What can be done, as buttons; they may stand elsewhere while this is folded."""
        return (self.add_button, self.history_button)

    def fold(self, *, is_folded: bool) -> None:
        """Keep to tabs and list, as narrow as they can be, or take the buttons back."""
        self.setMaximumWidth(LEAST_WIDTH if is_folded else WIDTH)
        self._bottom.setContentsMargins(11, 0 if is_folded else 12, 11, 0)
        if not is_folded:
            for button in self.tools:
                self._bottom.addWidget(button, 1)

    @property
    def selected(self) -> PaymentRow | None:
        """The payment that the next scan belongs to."""
        return self.model.find(self._selected_id) if self._selected_id else None

    @property
    def selected_id(self) -> str | None:
        """The id of the payment that the next scan belongs to."""
        row = self.selected
        return row.payment_id if row else None

    @property
    def is_by_hand(self) -> bool:
        """Whether the cashier made the selection."""
        return self._is_by_hand and self._selected_id is not None

    def show_tab(self, tab: Tab, search: str = "") -> None:
        """Show a tab, and what is found in it."""
        self._is_busy = True
        self.tabs.setCurrentIndex(TABS.index(tab))
        self.search_field.setText(search)
        self._is_busy = False
        self._typing.stop()
        self.model.show(tab, search)
        self.view.show_words()

    def take_page(self, tab: Tab, search: str, before: int | None, page: PaymentPage) -> None:
        """Take an answer to `page_wanted`."""
        self._dress_rows()
        self._is_busy = True
        is_first = self.model.take_page(tab, search, before, page)
        self._is_busy = False
        if is_first:
            self._select_after_reset()
        if is_first and not self.model.is_loading:
            self.settled.emit()

    def change(self, row: PaymentRow) -> None:
        """Show a payment's new state."""
        self._is_busy = True
        self.model.change(row, stays=row.payment_id == self._selected_id)
        self._is_busy = False
        self._mark()

    def _dress_rows(self) -> None:
        """Load what paints rows when the first come: the window is on the screen by then."""
        if not self._is_dressed:
            from app.ui.payments.payment_delegate import PaymentDelegate  # noqa: PLC0415

            self.view.setItemDelegate(PaymentDelegate(self.view))
            self._is_dressed = True

    def show_counts(self, counts: Counts) -> None:
        """Put the numbers on the tabs."""
        numbers = {
            Tab.AWAITING: counts.awaiting_receipt + counts.waiting,
            Tab.ATTENTION: counts.attention,
            Tab.DONE: counts.confirmed,
        }
        for at, tab in enumerate(TABS):
            name = sentence(f"tab.{tab.value}")
            if tab in numbers:
                count = str(min(numbers[tab], MOST_COUNTED)) + "+" * (numbers[tab] > MOST_COUNTED)
                name = sentence("list.tab_count", name=name, count=count)
            if self.tabs.tabText(at) != name:
                word(partial(self.tabs.setTabText, at), name)

    def select(self, payment_id: str | None, *, by_hand: bool = False) -> bool:
        """Select a payment if it is loaded; otherwise, and with None, nothing is selected.

        Returns:
            Whether it is selected now.
        """
        is_known = payment_id is not None and self.model.position(payment_id) is not None
        self._leave(payment_id if is_known else None)
        self._is_by_hand = by_hand
        self._mark()
        return is_known

    def select_next(self, but: str | None = None) -> PaymentRow | None:
        """Select the newest payment that awaits a receipt, or none."""
        row = self.model.newest_awaiting(but)
        self.select(row.payment_id if row else None)
        return row

    def reveal(self, payment_id: str) -> None:
        """Select a payment by hand's order, searching for it where it is not loaded."""
        if not self.select(payment_id, by_hand=True):
            self.want(payment_id)
            self.show_tab(Tab.ALL, payment_id)

    def go_to(self, row: PaymentRow) -> None:
        """Select a payment by hand's order, in the tab where its state belongs if need be."""
        self.change(row)
        if not self.select(row.payment_id, by_hand=True):
            self.want(row.payment_id)
            self.show_tab(Tab.ATTENTION if row.state.needs_attention else Tab.AWAITING)

    def want(self, payment_id: str) -> None:
        """Select a payment by hand's order as soon as a page brings it; search for it if none."""
        self._remembered_id = self._sought_id = payment_id
        self._is_by_hand = True

    def _leave(self, payment_id: str | None) -> None:
        """Select another payment; the one before goes to where its state belongs."""
        left = self._selected_id
        self._selected_id = self._remembered_id = payment_id
        if left is not None and left != payment_id:
            # Not at once: the view may be in the middle of telling that its selection changed.
            QTimer.singleShot(0, self, lambda: self._prune(left))

    def _prune(self, payment_id: str) -> None:
        if payment_id != self._selected_id:
            self._is_busy = True
            self.model.prune(payment_id)
            self._is_busy = False
            self._mark()

    def _select_after_reset(self) -> None:
        known, sought = self._remembered_id, self._sought_id
        self._sought_id = None
        if sought is not None and self.model.position(sought) is None and not self.model.search:
            self.show_tab(Tab.ALL, sought)
        elif known is not None and self.model.position(known) is not None:
            self._selected_id = known
        else:
            row = self.model.newest_awaiting()
            self._selected_id, self._is_by_hand = (row.payment_id if row else None), False
        self._mark()

    def _mark(self) -> None:
        """Make the view show the selection, or why there is nothing to select."""
        self.view.show_words()
        self._is_busy = True
        at = self.model.position(self._selected_id) if self._selected_id else None
        selection = self.view.selectionModel()
        if at is None:
            selection.clear()
        elif selection.currentIndex().row() != at or not selection.hasSelection():
            self.view.setCurrentIndex(self.model.index(at))
        self._is_busy = False

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._is_busy or not current.isValid():
            return
        row = self.model.row(current.row())
        self._leave(row.payment_id)
        self._is_by_hand = True
        self.picked.emit(row)

    def _on_tab_changed(self, at: int) -> None:
        if not self._is_busy:
            self.model.show(TABS[at], self.model.search)

    def _on_typed(self, _text: str) -> None:
        if not self._is_busy:
            self._typing.start()

    def _search(self) -> None:
        text = self.search_field.text().strip()
        if text != self.model.search:
            self.model.show(self.model.tab, text)

    def _make_search_field(self) -> QLineEdit:
        field = QLineEdit()
        word(field.setAccessibleName, sentence("window.search_name"))
        field.setMaxLength(200)
        field.textChanged.connect(self._on_typed)
        return field

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(False)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.setFont(font(13))
        word(tabs.setAccessibleName, sentence("list.tabs_name"))
        for at, tab in enumerate(TABS):
            tabs.addTab("")
            word(partial(tabs.setTabText, at), sentence(f"tab.{tab.value}"))
        tabs.currentChanged.connect(self._on_tab_changed)
        return tabs

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 12)
        column.setSpacing(0)
        top = QVBoxLayout()
        column.addLayout(top)
        top.setContentsMargins(11, 0, 11, 10)
        top.addWidget(self.tabs)
        column.addWidget(self.view, 1)
        self._bottom = QHBoxLayout()
        self._bottom.setSpacing(8)
        column.addLayout(self._bottom)
        self.fold(is_folded=False)
