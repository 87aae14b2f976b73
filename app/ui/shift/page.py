"""The shape of a page of the shift's dialog: a title, words, what it is about, buttons below."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import TARGET_PX


class ShiftPage(QWidget):
    """A page. Its keys work only while it is the one that is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = TextLabel(22, bold=True, parent=self)
        self.words = TextLabel(15, "muted", parent=self)
        self.fault = TextLabel(15, "bad", bold=True, parent=self)
        for label in (self.words, self.fault):
            label.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(self.body, 1)
        column.addWidget(self.fault)
        column.addLayout(self._buttons)

    @property
    def first_focus(self) -> QWidget:
        """What has the focus when the page is shown."""
        return self

    def add_button(
        self,
        text: str,
        pressed: Callable[[], object],
        key: str = "",
        *,
        is_primary: bool = False,
    ) -> QPushButton:
        """Add a button at the bottom, and its key."""
        button = QPushButton(self)
        word(button.setText, sentence(text))
        button.setAutoDefault(False)
        button.setMinimumHeight(TARGET_PX)
        button.setProperty("primary", is_primary)
        button.clicked.connect(lambda _checked: pressed())
        if key:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(button.click)
        self._buttons.addWidget(button)
        return button

    def stretch_buttons(self) -> None:
        """Put the buttons that follow at the right."""
        self._buttons.addStretch(1)

    def add_field(self, text: str, field: QWidget) -> None:
        """Add a field with its name above it."""
        self.add_fields({text: field})

    def add_fields(self, fields: Mapping[str, QWidget]) -> None:
        """Add fields side by side, each with its name above it."""
        grid = QGridLayout()
        self.body.addLayout(grid)
        grid.setHorizontalSpacing(16)
        for at, (text, field) in enumerate(fields.items()):
            label = TextLabel(14, "muted", parent=self)
            label.setText(sentence(text))
            label.setBuddy(field)
            word(field.setAccessibleName, sentence(text))
            grid.addWidget(label, 0, at)
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, 1)
