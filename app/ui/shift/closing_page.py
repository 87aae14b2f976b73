"""The page of the shift's dialog that closes a shift, once all that is left open was looked at."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.shift import MAX_REASON_LENGTH, ShiftInputError, parse_cashier
from app.services.shift_views import Leftovers
from app.services.views import PaymentRow
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence
from app.ui.shift.begin_page import NameField
from app.ui.shift.leftover_model import LeftoverModel
from app.ui.shift.leftover_view import LeftoverView
from app.ui.shift.page import ShiftPage


class ClosingPage(ShiftPage):
    """Lists what is left open; closes when each payment has been acknowledged."""

    close_wanted = Signal(str, object)
    """(who closes, acknowledgements)."""
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title.setText(sentence("shift.closing.title"))
        self.model = LeftoverModel()
        self.model.setParent(self)
        self.model.counted.connect(self._show_count)
        self.view = LeftoverView(self.model, self)
        self.view.ticked.connect(self._on_ticked)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.count = TextLabel(15, bold=True, parent=self)
        self.reason_field = QLineEdit(self)
        self.reason_field.setMaxLength(MAX_REASON_LENGTH)
        self.reason_field.textEdited.connect(self._on_reason_edited)
        self.reason_field.returnPressed.connect(self.view.setFocus)
        self.name_field = NameField(self)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.count)
        self.add_fields(
            {"shift.closing.reason": self.reason_field, "shift.closer_field": self.name_field}
        )
        self.close_button = self.add_button(
            "shift.close_button", self.submit, "Ctrl+Return", is_primary=True
        )
        self.stretch_buttons()
        self.add_button("shift.back_button", self.back_wanted.emit)
        self._is_asked = False

    @property
    def first_focus(self) -> QWidget:
        """The list, or the button where there is nothing to look at."""
        return self.view if self.model.rowCount() else self.close_button

    def show_leftovers(self, left: Leftovers, names: tuple[str, ...]) -> None:
        """List what is left open; acknowledgements that still hold are kept."""
        self._is_asked = True
        self.fault.show_text("")
        self.model.show(left.rows)
        self.name_field.offer(names, left.shift.cashier if left.shift else "")
        first = self.model.next_unseen(-1)
        if left.rows:
            self.view.go_to(first or 0)

    def wait(self) -> None:
        """Show that the list is being made."""
        self._is_asked = False
        self._show_count()

    def forget(self) -> None:
        """Begin anew: the shift is closed."""
        self._is_asked = False
        self.name_field.setEditText("")
        self.model.forget()

    def change(self, row: PaymentRow) -> None:
        """Follow a payment that was added or has changed while the list is looked at."""
        if self._is_asked:
            self.model.change(row)

    def show_missing(self, rows: tuple[PaymentRow, ...]) -> None:
        """Show what came or changed in the last moment, and stopped the closing."""
        for row in rows:
            self.model.change(row)
        self.fault.show_text(sentence("shift.closing.changed"))
        at = self.model.next_unseen(-1)
        if at is not None:
            self.view.go_to(at)
        self.view.setFocus()

    def submit(self) -> None:
        """Ask for the closing, if all is acknowledged and somebody says who closes."""
        if not self.close_button.isEnabled():
            return
        try:
            name = parse_cashier(self.name_field.currentText())
        except ShiftInputError as error:
            self.fault.show_text(sentence(error.key))
            self.name_field.setFocus()
            return
        self.fault.show_text("")
        self.close_wanted.emit(name, self.model.acknowledgements)

    def _on_ticked(self, at: int) -> None:
        """Tick a row, and go on to the next one that is to be looked at."""
        self.model.toggle(at)
        following = self.model.next_unseen(at)
        if following is not None and following != at:
            self.view.go_to(following)
        elif following is None and self.view.hasFocus():
            self.close_button.setFocus()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.reason_field.setEnabled(current.isValid())
        self.reason_field.setText(self.model.reason(current.row()) if current.isValid() else "")

    def _on_reason_edited(self, text: str) -> None:
        if self.view.currentIndex().isValid():
            self.model.set_reason(self.view.currentIndex().row(), text)

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self.view.show_words("shift.closing.clean" if self._is_asked else "shift.loading")
        self.words.show_text(sentence("shift.closing.body") if count else "")
        counted = sentence("shift.closing.count", seen=self.model.seen, count=count)
        self.count.show_text(counted if count else "")
        self.reason_field.setEnabled(count > 0)
        self.close_button.setEnabled(self._is_asked and self.model.is_complete)
