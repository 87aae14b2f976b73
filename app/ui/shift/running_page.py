"""The page of the shift's dialog while a shift goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.shift import Shift
from app.ui.look.formats import moment, plain
from app.ui.look.sentences import sentence
from app.ui.shift.page import ShiftPage


class RunningPage(ShiftPage):
    """Says who has the till, and offers what can be done."""

    closing_wanted = Signal()
    report_wanted = Signal()
    earlier_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.body.addStretch(1)
        self.close_button = self.add_button(
            "shift.go_close_button", self.closing_wanted.emit, "Return", is_primary=True
        )
        self.add_button("shift.report_button", self.report_wanted.emit, "Ctrl+R")
        self.add_button("shift.earlier_button", self.earlier_wanted.emit, "Ctrl+H")
        self.stretch_buttons()
        self.add_button("button.close", self.left.emit)

    @property
    def first_focus(self) -> QWidget:
        """Closing is what one comes for."""
        return self.close_button

    def show_shift(self, shift: Shift) -> None:
        """Show who has the till."""
        self.title.setText(sentence("shift.running.title", cashier=plain(shift.cashier, 60)))
        opened = moment(shift.opened_at)
        self.words.show_text(sentence("shift.running.body", number=shift.id, opened=opened))
