"""The fields of the settings dialog: each edits one setting and can say what is wrong with it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.labels import TextLabel
from app.ui.sentences import sentence
from app.ui.theme import TARGET_PX

MAX_NUMBER = 99_999
FAULT_PX = 13


class SettingField(QWidget):
    """One setting: its name, its editor, and beneath it what is wrong, if anything is.

    Attributes:
        key: `section.key`, as in the settings file.
        editor: what takes the focus.
    """

    def __init__(self, key: str, editor: QWidget) -> None:
        super().__init__()
        self.key = key
        self.editor = editor
        self._fault = TextLabel(FAULT_PX, "bad")
        self._fault.hide()
        label = QLabel(sentence(f"setting.{key}"))
        label.setBuddy(editor)
        editor.setAccessibleName(label.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(editor)
        layout.addWidget(self._fault)

    @property
    def fault(self) -> str:
        """What is said to be wrong; empty while nothing is."""
        return self._fault.accessibleName()

    def set_fault(self, words: str) -> None:
        """Say what is wrong, or with no words that nothing is."""
        self._fault.show_text(words)
        self.editor.setAccessibleDescription(words)

    def value(self) -> Any:
        """Give the plain value, as it would stand in the settings file."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a plain value."""
        raise NotImplementedError

    def own_fault(self) -> str:
        """Give the key of what is wrong and does not show in the plain value."""
        return ""


class TextField(SettingField):
    """A line of text."""

    def __init__(self, key: str) -> None:
        self._line = QLineEdit()
        super().__init__(key, self._line)

    def value(self) -> str:
        """Give the text."""
        return self._line.text()

    def set_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        self._line.setText(value)
        self._line.setCursorPosition(0)


class OfferField(SettingField):
    """A line of text, with some to choose from."""

    def __init__(self, key: str) -> None:
        self._box = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self._line = QLineEdit()
        self._box.setLineEdit(self._line)
        self._box.setMinimumHeight(TARGET_PX)
        super().__init__(key, self._box)

    def value(self) -> str:
        """Give the text."""
        return self._box.currentText()

    def set_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        self._line.setText(value)
        self._line.setCursorPosition(0)

    def offer(self, texts: Sequence[str]) -> None:
        """Offer texts instead of those offered before; what stands in the line stays."""
        text = self._box.currentText()
        self._box.clear()
        self._box.addItems(texts)
        self._box.setEditText(text)


class WordsField(TextField):
    """A list of words, separated by blanks or commas."""

    def value(self) -> list[str]:  # type: ignore[override]
        """Give the words."""
        return self._line.text().replace(",", " ").split()

    def set_value(self, value: Any) -> None:
        """Show the words."""
        super().set_value(" ".join(value))


class CountField(SettingField):
    """A whole number."""

    def __init__(self, key: str) -> None:
        self._spin = QSpinBox(minimum=0, maximum=MAX_NUMBER)
        self._spin.setMinimumHeight(TARGET_PX)
        super().__init__(key, self._spin)

    def value(self) -> int:
        """Give the number."""
        return self._spin.value()

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self._spin.setValue(value)


class SecondsField(SettingField):
    """A number of seconds, to the tenth."""

    def __init__(self, key: str) -> None:
        self._spin = QDoubleSpinBox(decimals=1, minimum=0, maximum=MAX_NUMBER, suffix=" s")
        self._spin.setMinimumHeight(TARGET_PX)
        self._given = self._shown = 0.0
        super().__init__(key, self._spin)

    def value(self) -> float:
        """Give the number; one that was not touched keeps all its digits."""
        return self._given if self._spin.value() == self._shown else self._spin.value()

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self._spin.setValue(value)
        self._given, self._shown = value, self._spin.value()


class SwitchField(SettingField):
    """Yes or no."""

    def __init__(self, key: str) -> None:
        self._box = QCheckBox(sentence("setting.switch_on"))
        self._box.setMinimumHeight(TARGET_PX)
        super().__init__(key, self._box)

    def value(self) -> bool:
        """Tell whether it is on."""
        return self._box.isChecked()

    def set_value(self, value: Any) -> None:
        """Show whether it is on."""
        self._box.setChecked(value)


class ChoiceField(SettingField):
    """One of a few words; the sentence of a word is `setting.<key>.<word>`."""

    def __init__(self, key: str, words: tuple[str, ...]) -> None:
        self._box = QComboBox()
        for word in words:
            self._box.addItem(sentence(f"setting.{key}.{word}"), word)
        super().__init__(key, self._box)

    def value(self) -> str:
        """Give the chosen word."""
        return str(self._box.currentData())

    def set_value(self, value: Any) -> None:
        """Show the chosen word."""
        self._box.setCurrentIndex(self._box.findData(value))


class SpeedField(SettingField):
    """One of a few numbers."""

    def __init__(self, key: str, numbers: tuple[int, ...]) -> None:
        self._box = QComboBox()
        for number in numbers:
            self._box.addItem(str(number), number)
        super().__init__(key, self._box)

    def value(self) -> int:
        """Give the chosen number."""
        return int(self._box.currentData())

    def set_value(self, value: Any) -> None:
        """Show the chosen number."""
        self._box.setCurrentIndex(self._box.findData(value))


class HeadersField(SettingField):
    """Names and values of headers; the values are secrets and shown as dots."""

    def __init__(self, key: str) -> None:
        self._lines: list[_HeaderLine] = []
        self._box = QWidget()
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        add = QPushButton(sentence("setting.header_add"), autoDefault=False)
        add.clicked.connect(self._on_add)
        self._column.addWidget(add)
        super().__init__(key, self._box)
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
        line.remove.clicked.connect(lambda: self._remove_line(line))
        self._lines.append(line)
        self._column.insertWidget(len(self._lines) - 1, line)
        return line

    def _remove_line(self, line: "_HeaderLine") -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()


class _HeaderLine(QWidget):
    """One header."""

    def __init__(self, name: str, secret: str) -> None:
        super().__init__()
        self.name = QLineEdit(name, placeholderText=sentence("setting.header_name"))
        self.secret = QLineEdit(secret, placeholderText=sentence("setting.header_value"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.remove = QPushButton("✕", autoDefault=False)
        self.remove.setAccessibleName(sentence("setting.header_remove"))
        self.remove.setFixedWidth(TARGET_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, self.secret, self.remove):
            row.addWidget(widget)

    @property
    def pair(self) -> tuple[str, str]:
        """The header's name and value."""
        return self.name.text().strip(), self.secret.text()
