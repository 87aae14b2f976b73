"""All keys in one table, behind F1."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.look.dialog_size import is_low
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word

KEYS = (
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "Shift+F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
    "Enter",
    "1",
    "Ctrl+Enter",
    "Esc",
    "Up",
    "Ctrl+1",
    "Ctrl+F",
    "Ctrl+V",
    "Ctrl+L",
    "Ctrl+C",
    "Ctrl+D",
    "Ctrl+G",
    "Ctrl+Delete",
    "Ctrl+R",
    "Ctrl+,",
    "Ctrl+T",
    "Ctrl+Q",
    "Ctrl+K",
)
SHOWN = {"1": "1…4", "Up": "↑ ↓", "Ctrl+1": "Ctrl+1…4"}
LINES = (len(KEYS) + 1) // 2


class HelpDialog(QDialog):
    """Shows what each key does. Not modal: a scan goes on behind it."""

    check_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        word(self.setWindowTitle, sentence("help.title"))
        about = QPushButton(self)
        word(about.setText, sentence("button.about"))
        about.setAutoDefault(False)
        about.clicked.connect(self.open_about)
        QShortcut(QKeySequence("Ctrl+I"), self).activated.connect(self.open_about)
        close = QPushButton(self)
        word(close.setText, sentence("button.close"))
        close.clicked.connect(self.reject)
        check = QPushButton(self)
        word(check.setText, sentence("button.check"))
        check.setAutoDefault(False)
        check.clicked.connect(self.check_wanted)
        QShortcut(QKeySequence("F12"), self).activated.connect(self.check_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, *((8, 24, 8) if is_low(self) else (20, 24, 20)))
        column.setSpacing(8 if is_low(self) else 18)
        grid, buttons = QGridLayout(), QHBoxLayout()
        column.addLayout(grid)
        column.addLayout(buttons)
        self._fill(grid)
        buttons.addWidget(about)
        buttons.addWidget(check)
        buttons.addStretch()
        buttons.addWidget(close)

    def _fill(self, grid: QGridLayout) -> None:
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3 if is_low(self) else 10)
        for at, key in enumerate(KEYS):
            name = TextLabel(14, "accent", bold=True, wraps=False, parent=self)
            name.setText(SHOWN.get(key, key))
            words = TextLabel(14, wraps=False, parent=self)
            words.setText(sentence(f"key.{key}"))
            grid.addWidget(name, at % LINES, at // LINES * 2)
            grid.addWidget(words, at % LINES, at // LINES * 2 + 1)

    def open_about(self) -> None:
        """Show what the program is built of, and the licences."""
        from app.ui.support.about import AboutDialog  # noqa: PLC0415

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
