"""The question that closing the window raises while receipts are unsent."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word

WIDTH = 572


class LeaveDialog(QDialog):
    """Says how many are unsent; Enter, which a scanner may press as well, does what is harmless."""

    stay_chosen = Signal()
    end_chosen = Signal()

    def __init__(self, window: QWidget, *, has_tray: bool) -> None:
        super().__init__(window)
        word(self.setWindowTitle, sentence("leave.window_title"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._title = TextLabel(24, "wait", bold=True, parent=self)
        self._body = TextLabel(16, parent=self)
        # Not the dialog's own least width, which would overrule what the buttons need.
        self._body.setMinimumWidth(WIDTH)
        self._body.show_text(sentence("leave.body"))
        self._how = TextLabel(16, parent=self)
        self._how.show_text(sentence("leave.tray" if has_tray else "leave.minimise"))
        self.stay_button = self._button("button.stay_sending")
        self.stay_button.setProperty("primary", True)
        self.stay_button.setDefault(True)
        self.stay_button.clicked.connect(self.stay_chosen)
        self.end_button = self._button("button.end")
        self.end_button.clicked.connect(self.end_chosen)
        self.back_button = self._button("button.back")
        self.back_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.end_chosen)
        self._lay_out()
        self.stay_button.setFocus()

    def show_count(self, unsent: int) -> None:
        """Say how many are unsent now."""
        self._title.show_text(sentence("leave.title", count=unsent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stay on Enter, whichever button the platform holds for the default one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stay_chosen.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, key: str) -> QPushButton:
        button = QPushButton(self)
        word(button.setText, sentence(key))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for widget in (self._title, self._body, self._how):
            column.addWidget(widget)
        column.addSpacing(4)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        for button in (self.stay_button, self.end_button, self.back_button):
            buttons.addWidget(button)
        buttons.addStretch()
