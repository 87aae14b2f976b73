"""The header's word on the shift: who has the till and since when, or that there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.shift import Shift
from app.ui.look.formats import plain, short_moment
from app.ui.look.sentences import sentence, word

MOST_LETTERS = 18
"""Of the cashier's name; a longer one is in the dialog, and told to a screen reader."""


class ShiftButton(QPushButton):
    """Opens the shift's dialog. No shift is never an obstacle, so it is told without alarm."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_shift(None)

    def show_shift(self, shift: Shift | None) -> None:
        """Show who has the till now."""
        if shift is None:
            word(self.setText, sentence("button.shift_none"))
            word(self.setAccessibleName, sentence("button.shift_none"))
            return
        since = short_moment(shift.opened_at)
        # An ampersand would be taken for a mnemonic.
        name = plain(shift.cashier, MOST_LETTERS).replace("&", "&&")
        word(self.setText, sentence("button.shift", cashier=name, since=since))
        whole = sentence("button.shift", cashier=plain(shift.cashier), since=since)
        word(self.setAccessibleName, whole)
