"""Asks for the administrator's PIN, by keyboard or by touch, and says for what."""

from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.ui.look.dialog_size import is_low
from app.ui.look.form_dialog import FormDialog
from app.ui.look.sentences import sentence, word

DIGITS = QRegularExpression("[0-9]{0,12}")
TICK_MS = 1000
KEYPAD = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫")
LOW_KEYPAD = ("1", "2", "3", "4", "5", "", "6", "7", "8", "9", "0", "⌫")
"""Two rows, for a screen that has no room for four."""


def pin_field(parent: QWidget) -> QLineEdit:
    """Make a field for a PIN: digits alone, shown as dots, remembered by no input method."""
    field = QLineEdit(parent)
    field.setValidator(QRegularExpressionValidator(DIGITS, field))
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly
        | Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
    )
    return field


class PinDialog(FormDialog):
    """Stays open until the PIN was right; after too many wrong ones it counts the wait down."""

    given = Signal(str)
    """A PIN to be tried; answer with `refuse` or by closing the dialog."""

    def __init__(self, what: str, parent: QWidget) -> None:
        """Ask.

        Args:
            what: in words, what the PIN is wanted for.
            parent: the window.
        """
        super().__init__(sentence("pin.title"), sentence("pin.save"), parent)
        self.entered.connect(self.submit)
        self._wait_s = 0
        self._countdown = QTimer(self, interval=TICK_MS)
        self._countdown.timeout.connect(self._on_tick)
        self.field = pin_field(self)
        self.show_words(what)
        self.add_field(sentence("pin.field"), self.field)
        self._keypad = self._make_keypad()
        self.add_row(self._keypad)

    def submit(self) -> None:
        """Hand the PIN on, if there is one and it may be tried."""
        if self.field.text() and self.field.isEnabled():
            self._set_busy(True)
            self.show_fault("")
            self.given.emit(self.field.text())

    def refuse(self, key: str, params: Mapping[str, object]) -> None:
        """Say why the PIN was not taken, and be ready for the next try, now or after the wait."""
        self.field.clear()
        seconds = params.get("seconds", 0)
        self.wait(seconds if isinstance(seconds, int) else 0)
        if not self._wait_s:
            self.show_fault(sentence(key, **params))

    def wait(self, seconds: int) -> None:
        """Take no PIN for so long; with 0 take one now."""
        self._wait_s = seconds
        self._set_busy(seconds > 0)
        if seconds > 0:
            self._countdown.start()
            self.show_fault(sentence("guard.wait", time=_clock(seconds)))
        else:
            self._countdown.stop()
            self.show_fault("")
            self.field.setFocus()

    def _on_tick(self) -> None:
        self.wait(self._wait_s - 1)

    def _set_busy(self, is_busy: bool) -> None:
        for widget in (self.field, self._keypad, self.save_button):
            widget.setEnabled(not is_busy)

    def _make_keypad(self) -> QWidget:
        keypad = QWidget(self)
        grid = QGridLayout(keypad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        keys, columns = (LOW_KEYPAD, 6) if is_low(self) else (KEYPAD, 3)
        for at, digit in enumerate(keys):
            if digit:
                grid.addWidget(self._make_key(digit, keypad), at // columns, at % columns)
        return keypad

    def _make_key(self, digit: str, keypad: QWidget) -> QPushButton:
        key = QPushButton(digit, keypad)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        key.setAutoDefault(False)
        # The field keeps the focus: whoever touches a digit may type the next.
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if digit.isdigit():
            key.clicked.connect(lambda: self.field.insert(digit))
        else:
            word(key.setAccessibleName, sentence("pin.erase"))
            key.clicked.connect(self.field.backspace)
        return key


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
