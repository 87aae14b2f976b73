"""The fields of the settings dialog: each edits one setting and can say what is wrong with it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.look.choice_box import ChoiceBox
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import TARGET_PX
from app.ui.look.tick_box import TickBox

MAX_NUMBER = 99_999
FAULT_PX = 13
SPIN_MARGIN = 12


class SettingField(Protocol):
    """What edits one setting."""

    @property
    def key(self) -> str:
        """Name the setting: `section.key`, as in the settings file."""

    @property
    def editor(self) -> QWidget:
        """Give what takes the focus."""

    def value(self) -> Any:
        """Give the plain value, as it would stand in the settings file."""

    def set_value(self, value: Any) -> None:
        """Show a plain value."""

    def own_fault(self) -> str:
        """Give the key of what is wrong and does not show in the plain value, or ""."""

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""


class FramedField(QWidget):
    """A field with its name above, and beneath it what is wrong, if anything is.

    Attributes:
        key: `section.key`, as in the settings file.
        field: what is framed.
    """

    def __init__(self, field: SettingField) -> None:
        super().__init__()
        self.key, self.field = field.key, field
        self._fault = TextLabel(FAULT_PX, "bad")
        self._fault.hide()
        label = TextLabel()
        word(label.setText, sentence(f"setting.{field.key}"))
        label.setBuddy(field.editor)
        word(field.editor.setAccessibleName, sentence(f"setting.{field.key}"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(field.editor)
        layout.addWidget(self._fault)

    @property
    def editor(self) -> QWidget:
        """What takes the focus."""
        return self.field.editor

    def value(self) -> Any:
        """Give the plain value, as it would stand in the settings file."""
        return self.field.value()

    def set_value(self, value: Any) -> None:
        """Show a plain value."""
        self.field.set_value(value)

    @property
    def fault(self) -> str:
        """What is said to be wrong; empty while nothing is."""
        return self._fault.accessibleName()

    def set_fault(self, words: str) -> None:
        """Say what is wrong, or with no words that nothing is."""
        self._fault.show_text(words)
        self.editor.setAccessibleDescription(words)


class _Faultless:
    """For fields whose plain value shows all that can be wrong."""

    def own_fault(self) -> str:
        """Find nothing wrong."""
        return ""


class TextField(_Faultless):
    """A line of text."""

    def __init__(self, key: str) -> None:
        self._line = QLineEdit()
        self.key, self.editor = key, self._line

    def value(self) -> str:
        """Give the text."""
        return self._line.text()

    def set_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        self._line.setText(value)
        self._line.setCursorPosition(0)

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._line.textChanged.connect(lambda _text: call())


class OfferField(_Faultless):
    """A line of text, with some to choose from."""

    def __init__(self, key: str) -> None:
        self._box = ChoiceBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self._line = QLineEdit()
        self._box.setLineEdit(self._line)
        word(self._line.setAccessibleName, sentence(f"setting.{key}"))
        self._box.setMinimumHeight(TARGET_PX)
        self.key, self.editor = key, self._box

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

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._line.textChanged.connect(lambda _text: call())


class WordsField(TextField):
    """A list of words, separated by blanks or commas."""

    def value(self) -> list[str]:  # type: ignore[override]
        """Give the words."""
        return self._line.text().replace(",", " ").split()

    def set_value(self, value: Any) -> None:
        """Show the words."""
        super().set_value(" ".join(value))


class CountField(_Faultless):
    """A whole number."""

    def __init__(self, key: str) -> None:
        self._spin = QSpinBox(minimum=0, maximum=MAX_NUMBER)
        self._spin.lineEdit().setTextMargins(SPIN_MARGIN, 0, 0, 0)
        self.key, self.editor = key, self._spin

    def value(self) -> int:
        """Give the number."""
        return self._spin.value()

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self._spin.setValue(value)

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._spin.valueChanged.connect(lambda _number: call())


class SecondsField(_Faultless):
    """A number of seconds, to the tenth."""

    def __init__(self, key: str) -> None:
        self._spin = QDoubleSpinBox(decimals=1, minimum=0, maximum=MAX_NUMBER)
        word(self._spin.setSuffix, sentence("setting.seconds", number=""))
        self._spin.lineEdit().setTextMargins(SPIN_MARGIN, 0, 0, 0)
        self._given = self._shown = 0.0
        self.key, self.editor = key, self._spin

    def value(self) -> float:
        """Give the number; one that was not touched keeps all its digits."""
        return self._given if self._spin.value() == self._shown else self._spin.value()

    def set_value(self, value: Any) -> None:
        """Show a number."""
        self._spin.setValue(value)
        self._given, self._shown = value, self._spin.value()

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._spin.valueChanged.connect(lambda _number: call())


class SwitchField(_Faultless):
    """Yes or no."""

    def __init__(self, key: str) -> None:
        self._box = TickBox()
        word(self._box.setText, sentence("setting.switch_on"))
        self._box.setMinimumHeight(TARGET_PX)
        self.key, self.editor = key, self._box

    def value(self) -> bool:
        """Tell whether it is on."""
        return self._box.isChecked()

    def set_value(self, value: Any) -> None:
        """Show whether it is on."""
        self._box.setChecked(value)

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._box.toggled.connect(lambda _is_on: call())


class ChoiceField(_Faultless):
    """One of a few words; the sentence of a word is `setting.<key>.<word>`."""

    def __init__(self, key: str, words: tuple[str, ...]) -> None:
        self._box = ChoiceBox()
        for at, choice in enumerate(words):
            self._box.addItem("", choice)
            word(partial(self._box.setItemText, at), sentence(f"setting.{key}.{choice}"))
        self.key, self.editor = key, self._box

    def value(self) -> str:
        """Give the chosen word."""
        return str(self._box.currentData())

    def set_value(self, value: Any) -> None:
        """Show the chosen word."""
        self._box.setCurrentIndex(self._box.findData(value))

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._box.currentIndexChanged.connect(lambda _at: call())


class SpeedField(_Faultless):
    """One of a few numbers."""

    def __init__(self, key: str, numbers: tuple[int, ...]) -> None:
        self._box = ChoiceBox()
        for number in numbers:
            self._box.addItem(str(number), number)
        self.key, self.editor = key, self._box

    def value(self) -> int:
        """Give the chosen number."""
        return int(self._box.currentData())

    def set_value(self, value: Any) -> None:
        """Show the chosen number."""
        self._box.setCurrentIndex(self._box.findData(value))

    def watch(self, call: Callable[[], object]) -> None:
        """Have a call made whenever the value may have changed."""
        self._box.currentIndexChanged.connect(lambda _at: call())
