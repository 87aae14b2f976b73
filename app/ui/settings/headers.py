"""The field of the settings for extra headers: names beside values, which are shown as dots."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.look.sentences import sentence, word


class HeadersField:
    """Names and values of headers; the values are secrets and shown as dots."""

    def __init__(self, key: str) -> None:
        self._lines: list[_HeaderLine] = []
        self._watchers: list[Callable[[], object]] = []
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        add = QPushButton(autoDefault=False)
        word(add.setText, sentence("setting.header_add"))
        add.clicked.connect(self._on_add)
        QShortcut(QKeySequence("Ctrl+N"), self._box).activated.connect(add.click)
        self._column.addWidget(add)
        self.key, self.editor = key, self._box
        self._box.setFocusProxy(add)

    def value(self) -> dict[str, str]:
        """Give the headers; a line with nothing in it is none."""
        return dict(line.pair for line in self._lines if any(line.pair))

    def set_value(self, value: Any) -> None:
        """Show the headers instead of those shown."""
        for line in list(self._lines):
            self._remove_line(line)
        for name, secret in value.items():
            self._add_line(name, secret)

    def own_fault(self) -> str:
        """Name what a table of headers cannot hold and therefore cannot be refused for."""
        names = [line.pair[0] for line in self._lines if any(line.pair)]
        return "" if len(set(names)) == len(names) else "settings.header_repeated"

    def _on_add(self) -> None:
        self._add_line("", "").name.setFocus()

    def _add_line(self, name: str, secret: str) -> "_HeaderLine":
        line = _HeaderLine(name, secret)
        for editor in (line.name, line.secret):
            editor.textChanged.connect(lambda _text: self._tell())
        line.remove.clicked.connect(lambda: self._remove_line(line))
        self._lines.append(line)
        self._column.insertWidget(len(self._lines) - 1, line)
        return line

    def _remove_line(self, line: "_HeaderLine") -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self._tell()

    def _tell(self) -> None:
        for call in self._watchers:
            call()

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._watchers.append(call)


class _HeaderLine(QWidget):
    """One header."""

    def __init__(self, name: str, secret: str) -> None:
        super().__init__()
        self.name, self.secret = QLineEdit(name), QLineEdit(secret)
        for line, key in ((self.name, "header_name"), (self.secret, "header_value")):
            word(line.setPlaceholderText, sentence(f"setting.{key}"))
            word(line.setAccessibleName, sentence(f"setting.{key}"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.remove = QPushButton("✕  Ctrl+Del", autoDefault=False)
        word(self.remove.setAccessibleName, sentence("setting.header_remove"))
        shortcut = QShortcut(QKeySequence("Ctrl+Del"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.remove.click)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, self.secret, self.remove):
            row.addWidget(widget)

    @property
    def pair(self) -> tuple[str, str]:
        """The header's name and value."""
        return self.name.text().strip(), self.secret.text()
