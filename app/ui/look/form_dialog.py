"""The shape of the window's small dialogs: words, fields, what is wrong, buttons."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look.dialog_size import make_room
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word

WIDTH = 480


class FormDialog(QDialog):
    """A window-modal dialog that is opened, never executed, and forgets nothing on Esc."""

    entered = Signal()
    """The save button or Enter was pressed: time to check the fields and hand them on."""

    def __init__(self, title: str, save: str, parent: QWidget) -> None:
        super().__init__(parent)
        word(self.setWindowTitle, title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(WIDTH)
        self._words = TextLabel(15, parent=self)
        self._words.hide()
        self._fault = TextLabel(14, "bad", bold=True, parent=self)
        self._fault.hide()
        self.save_button = QPushButton(self)
        word(self.save_button.setText, save)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.entered)
        cancel = QPushButton(self)
        word(cancel.setText, sentence("button.close"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._words)
        column.addLayout(self._form)
        column.addWidget(self._fault)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addWidget(self.save_button)
        buttons.addWidget(cancel)
        buttons.addStretch()

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field with its name above it."""
        label = QLabel(self)
        word(label.setText, name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        word(field.setAccessibleName, name)
        self._form.addRow(label, field)

    def add_row(self, widget: QWidget) -> None:
        """Add something that needs no name above it."""
        self._form.addRow(widget)

    def show_words(self, text: str) -> None:
        """Say what the dialog is about."""
        self._words.show_text(text)

    def show_fault(self, text: str) -> None:
        """Say what is wrong; "" takes it back."""
        self._fault.show_text(text)
        make_room(self)
        self.adjustSize()

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.accessibleName()

    def reword(self) -> None:
        """Take the height that the words need in the present language."""
        make_room(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the words need: by itself Qt gives no more than part of a screen."""
        make_room(self)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the save button, whichever one the platform holds for the default."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
