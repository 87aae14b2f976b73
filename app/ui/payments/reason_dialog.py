"""Asks for the reason of a decision that the journal keeps: a withdrawal, or an override."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.look.choice_box import ChoiceBox
from app.ui.look.form_dialog import FormDialog
from app.ui.look.sentences import sentence, word

MOST = 200


class Decision(StrEnum):
    """The decisions that need a reason; the sentences begin with `<value>`."""

    WITHDRAW = "withdraw"
    OVERRIDE = "override"


REASONS = {
    Decision.WITHDRAW: ("mistake", "returned", "elsewhere"),
    Decision.OVERRIDE: ("wrong_receipt", "checked"),
}


class ReasonDialog(FormDialog):
    """Offers the usual reasons, takes any other, accepts none at all."""

    decided = Signal(str)

    def __init__(self, decision: Decision, words: str, parent: QWidget) -> None:
        kind = decision.value
        super().__init__(sentence(f"{kind}.title"), sentence(f"{kind}.save"), parent)
        self.entered.connect(self.submit)
        self.show_words(words)
        self.field = ChoiceBox(self)
        self.field.setEditable(True)
        for at, reason in enumerate(REASONS[decision]):
            self.field.addItem("")
            word(partial(self.field.setItemText, at), sentence(f"{kind}.reason.{reason}"))
        self.field.setCurrentIndex(-1)
        editor = self.field.lineEdit()
        if editor is not None:
            editor.setMaxLength(MOST)
            editor.returnPressed.connect(self.submit)
        self.add_field(sentence("reason.label"), self.field)

    def submit(self) -> None:
        """Hand the reason on, if there is one."""
        reason = " ".join(self.field.currentText().split())
        if not reason:
            self.show_fault(sentence("reason.empty"))
            self.field.setFocus()
            return
        self.accept()
        self.decided.emit(reason)
