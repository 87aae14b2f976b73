"""All payments there ever were, behind F3: found as one types, by whatever is known of them."""

# ruff: noqa: N802 (Qt's own names)

from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.payment import PaymentState
from app.domain.receipt import TASHKENT
from app.services.views import HistoryPage, HistoryQuery
from app.ui.history.model import HistoryModel
from app.ui.history.view import HistoryView
from app.ui.look.choice_box import ChoiceBox
from app.ui.look.dialog_size import open_at_most
from app.ui.look.sentences import sentence, word

WIDTH, HEIGHT = 1260, 640
SEARCH_DELAY_MS = 120
"""A question is asked when the typing pauses for this long."""
DAYS = 14
"""How many days can be picked; an older one is typed as a date."""
STATES: tuple[PaymentState | None, ...] = (None, *PaymentState)


class HistoryDialog(QDialog):
    """Finds payments. Not modal: scans go on behind it."""

    query_changed = Signal(object, object)
    """(query, before): a page is wanted; its answer goes to `take_page`."""
    picked = Signal(str)
    """The payment id of a line of which all is to be told."""
    card_wanted = Signal(str)
    """The payment id of a line that is to be shown on the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        word(self.setWindowTitle, sentence("history.title"))
        self.model = HistoryModel(self)
        self.model.page_wanted.connect(self.query_changed)
        self.search_field = QLineEdit(self)
        word(self.search_field.setPlaceholderText, sentence("history.search"))
        word(self.search_field.setAccessibleName, sentence("history.search_name"))
        self.search_field.setMaxLength(200)
        self.search_field.installEventFilter(self)
        self.state_box = self._make_box("history.state_name")
        for state in STATES:
            name = f"state.{state.value}" if state else "history.state_any"
            _add_item(self.state_box, sentence(name))
        self._days: list[date | None] = [None]
        self.day_box = self._make_box("history.day_name")
        self.view = HistoryView(self.model, self)
        self.view.doubleClicked.connect(self._open)
        self.open_button = QPushButton(self)
        word(self.open_button.setText, sentence("history.story"))
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self._open_current)
        self.card_button = QPushButton(self)
        word(self.card_button.setText, sentence("history.card"))
        self.card_button.setAutoDefault(False)
        self.card_button.clicked.connect(self._show_on_card)
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._typing.timeout.connect(self.look)
        self.search_field.textChanged.connect(lambda _text: self._typing.start())
        self.state_box.currentIndexChanged.connect(lambda _at: self.look())
        self.day_box.currentIndexChanged.connect(lambda _at: self.look())
        self._lay_out()
        open_at_most(self, WIDTH, HEIGHT)

    @property
    def query(self) -> HistoryQuery:
        """What is looked for."""
        return HistoryQuery(
            self.search_field.text().strip(),
            STATES[self.state_box.currentIndex()],
            self._days[self.day_box.currentIndex()],
        )

    def show_now(self) -> None:
        """Show the dialog as it was left, with what is found now."""
        self._fill_days(datetime.now(UTC).astimezone(TASHKENT).date())
        self.look()
        self.show()
        self.raise_()
        self.activateWindow()
        self.search_field.setFocus()
        self.search_field.selectAll()

    def look(self) -> None:
        """Look for what the fields say."""
        self._typing.stop()
        self.model.find(self.query)
        self.view.show_words()

    def take_page(self, query: HistoryQuery, before: int | None, page: HistoryPage) -> None:
        """Take an answer to `query_changed`."""
        self.model.take_page(query, before, page)
        self.view.show_words()
        if before is None and self.model.rowCount() and not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the selected payment on Enter, wherever the focus is; with Ctrl go to it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            has_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self._show_on_card if has_ctrl else self._open_current)()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            at = min(max(self.view.currentIndex().row() + step, 0), last)
            self.view.selectRow(at)
            self.view.scrollTo(self.model.index(at, 0))

    def _open_current(self) -> None:
        self._open(self.view.currentIndex())

    def _open(self, at: QModelIndex) -> None:
        if at.isValid() and not self.model.is_loading:
            self.picked.emit(self.model.line(at.row()).row.payment_id)

    def _show_on_card(self) -> None:
        at = self.view.currentIndex()
        if at.isValid() and not self.model.is_loading:
            self.card_wanted.emit(self.model.line(at.row()).row.payment_id)

    def _fill_days(self, today: date) -> None:
        """Offer the last days; the picked one stays picked, also after midnight."""
        picked = self._days[max(0, self.day_box.currentIndex())]
        self._days = [None, *(today - timedelta(days=back) for back in range(DAYS))]
        self.day_box.blockSignals(True)
        self.day_box.clear()
        for day in self._days:
            _add_item(self.day_box, _name_of(day, today))
        self.day_box.setCurrentIndex(self._days.index(picked) if picked in self._days else 0)
        self.day_box.blockSignals(False)

    def _make_box(self, name: str) -> ChoiceBox:
        box = ChoiceBox(self)
        word(box.setAccessibleName, sentence(name))
        box.setMinimumWidth(170)
        return box

    def _lay_out(self) -> None:
        close = QPushButton(self)
        word(close.setText, sentence("button.close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        filters, buttons = QHBoxLayout(), QHBoxLayout()
        column.addLayout(filters)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        filters.setSpacing(10)
        filters.addWidget(self.search_field, 1)
        filters.addWidget(self.day_box)
        filters.addWidget(self.state_box)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.card_button)
        buttons.addWidget(close)
        buttons.addStretch()


def _add_item(box: ChoiceBox, text: str) -> None:
    box.addItem("")
    word(partial(box.setItemText, box.count() - 1), text)


def _name_of(day: date | None, today: date) -> str:
    if day is None:
        return sentence("history.day_any")
    near = {0: "history.day_today", 1: "history.day_yesterday"}.get((today - day).days)
    return sentence(near) if near else f"{day:%d.%m.%Y}"


_STEPS = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): 10,
    int(Qt.Key.Key_PageUp): -10,
}
