"""Adding a payment by hand: its id, the amount, a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.money import AmountError, parse_som
from app.domain.payment import PaymentInputError, parse_note, parse_payment_id
from app.ui.look.form_dialog import FormDialog
from app.ui.look.sentences import sentence, word


class AddPaymentDialog(FormDialog):
    """Asks for a payment; stays open until the journal has taken it."""

    submitted = Signal(str, object, str)
    """(payment id, amount in tiyin or None, note), checked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(sentence("add.title"), sentence("add.save"), parent)
        self.entered.connect(self.submit)
        self.id_field = self._field("add.id", 200)
        self.amount_field = self._field("add.amount", 40)
        self.note_field = self._field("add.note", 600)

    def submit(self) -> None:
        """Check the fields; name the first that is wrong, and go there."""
        field = self.id_field
        try:
            payment_id = parse_payment_id(self.id_field.text())
            field = self.amount_field
            amount_tiyin = parse_som(self.amount_field.text())
            field = self.note_field
            note = parse_note(self.note_field.text())
        except (PaymentInputError, AmountError) as error:
            self.show_fault(sentence(error.key))
            field.setFocus()
            return
        self.show_fault("")
        self.submitted.emit(payment_id, amount_tiyin, note)

    def finish(self) -> None:
        """Close, and be empty for the next payment."""
        for field in (self.id_field, self.amount_field, self.note_field):
            field.clear()
        self.show_fault("")
        self.id_field.setFocus()
        self.accept()

    def _field(self, key: str, most: int) -> QLineEdit:
        field = QLineEdit(self)
        word(field.setPlaceholderText, sentence(f"{key}_hint"))
        field.setMaxLength(most)
        self.add_field(sentence(key), field)
        return field
