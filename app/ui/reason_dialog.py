"""Asks for the reason of a decision that the journal keeps: a withdrawal, or an override."""

# ruff: noqa: N802 (Qt's own names)

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.form_dialog import FormDialog
from app.ui.icons import Glyph, paint_glyph
from app.ui.sentences import sentence, word
from app.ui.theme import colour

MOST = 200


class Decision(StrEnum):
    """The decisions that need a reason; the sentences begin with `<value>`."""

    WITHDRAW = "withdraw"
    OVERRIDE = "override"


REASONS = {
    Decision.WITHDRAW: ("mistake", "returned", "elsewhere"),
    Decision.OVERRIDE: ("wrong_receipt", "checked"),
}


class _ReasonField(QComboBox):
    """A field that also offers the usual reasons."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = 16
        square = QRectF(self.width() - side - 12, (self.height() - side) / 2, side, side)
        paint_glyph(QPainter(self), Glyph.DOWN, square, colour("muted"))


class ReasonDialog(FormDialog):
    """Offers the usual reasons, takes any other, accepts none at all."""

    decided = Signal(str)

    def __init__(self, decision: Decision, words: str, parent: QWidget) -> None:
        kind = decision.value
        super().__init__(sentence(f"{kind}.title"), sentence(f"{kind}.save"), parent)
        self.show_words(words)
        self.field = _ReasonField(self)
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
