"""The page of the shift's dialog that opens a shift."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.shift import MAX_NAME_LENGTH, ShiftInputError, parse_cashier
from app.services.shift_views import ShiftStatus
from app.ui.look.choice_box import ChoiceBox
from app.ui.look.formats import plain
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence
from app.ui.shift.page import ShiftPage


class NameField(ChoiceBox):
    """A field for a cashier's name, which offers the latest ones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        editor = self.lineEdit()
        if editor is not None:
            editor.setMaxLength(MAX_NAME_LENGTH * 2)

    def offer(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer names; what was typed already stays."""
        typed = self.currentText()
        self.clear()
        self.addItems([plain(name, MAX_NAME_LENGTH) for name in names])
        self.setEditText(typed or chosen)
        editor = self.lineEdit()
        if editor is not None:
            editor.selectAll()


class BeginPage(ShiftPage):
    """Asks who works at the till."""

    open_wanted = Signal(str)
    """The checked name."""
    earlier_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title.setText(sentence("shift.begin.title"))
        self.words.show_text(sentence("shift.begin.body"))
        self.name_field = NameField(self)
        self.outside = TextLabel(15, "wait", parent=self)
        self.outside.hide()
        self.add_field("shift.cashier_field", self.name_field)
        self.body.addWidget(self.outside)
        self.body.addStretch(1)
        self.open_button = self.add_button("shift.open_button", self.submit, is_primary=True)
        self.add_button("shift.earlier_button", self.earlier_wanted.emit, "Ctrl+H")
        self.stretch_buttons()
        self.add_button("button.close", self.left.emit)
        editor = self.name_field.lineEdit()
        if editor is not None:
            editor.returnPressed.connect(self.submit)

    @property
    def first_focus(self) -> QWidget:
        """The name comes first."""
        return self.name_field

    def show_status(self, status: ShiftStatus) -> None:
        """Offer the latest cashiers, and tell what waits for a report."""
        self.name_field.offer(status.names, status.names[0] if status.names else "")
        count = status.outside
        self.outside.show_text(sentence("shift.outside", count=count) if count else "")

    def submit(self) -> None:
        """Hand the name on, if it is one."""
        try:
            name = parse_cashier(self.name_field.currentText())
        except ShiftInputError as error:
            self.fault.show_text(sentence(error.key))
            self.name_field.setFocus()
            return
        self.fault.show_text("")
        self.open_wanted.emit(name)
