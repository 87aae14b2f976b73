"""The administrator's PIN: set, changed, removed."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.pin_dialog import pin_field
from app.ui.settings.pages.page import SettingsPage


class SecurityPage(SettingsPage):
    """Works at once, and not with the dialog's save button: a PIN is no line of the settings."""

    pin_wanted = Signal(str)
    """A new PIN, or "" for none; answer with `show_answer`."""

    def __init__(self) -> None:
        super().__init__("security")
        self._has_pin = False
        self.state = TextLabel(bold=True)
        self.column.addWidget(self.state)
        note = TextLabel(tint="muted")
        note.setText(sentence("security.note"))
        self.column.addWidget(note)
        self.new = self._add_field("security.new")
        self.again = self._add_field("security.again")
        self.answer = TextLabel(bold=True)
        self.answer.hide()
        self.column.addWidget(self.answer)
        self.set_button = self.add_button(sentence("security.set"), "F5")
        self.set_button.clicked.connect(self.set_pin)
        self.remove_button = self.add_button(sentence("security.remove"), "Ctrl+Del")
        self.remove_button.clicked.connect(lambda: self._want(""))
        self.again.returnPressed.connect(self.set_pin)
        self.column.addStretch()
        self.show_state(has_pin=False)

    def show_state(self, *, has_pin: bool) -> None:
        """Say whether there is a PIN; without one, offer to set it."""
        self._has_pin = has_pin
        self.state.set_tint("good" if has_pin else "wait")
        self.state.setText(sentence("pin.is_set" if has_pin else "security.none"))
        word(self.set_button.setText, sentence("security.change" if has_pin else "security.set"))
        self.remove_button.setVisible(has_pin)

    def set_pin(self) -> None:
        """Ask for what was typed to become the PIN."""
        if self.new.text() != self.again.text():
            self._say("security.different", "bad")
            self.again.clear()
            self.again.setFocus()
        elif not self.new.text():
            self._say("pin.form", "bad")
            self.new.setFocus()
        else:
            self._want(self.new.text())

    def show_answer(self, key: str, params: Mapping[str, object]) -> None:
        """Say what came of it."""
        self.set_button.setEnabled(True)
        if key:
            self._say(key, "bad", params)
        else:
            self._say("pin.set" if self._has_pin else "pin.removed", "good")

    def leave(self) -> None:
        """Keep no digit that was typed."""
        self.new.clear()
        self.again.clear()
        self.answer.show_text("")

    def _want(self, pin: str) -> None:
        self.new.clear()
        self.again.clear()
        self.pin_wanted.emit(pin)

    def _say(self, key: str, tint: str, params: Mapping[str, object] | None = None) -> None:
        self.answer.set_tint(tint)
        self.answer.show_text(sentence(key, **(params or {})))

    def _add_field(self, key: str) -> QLineEdit:
        label = TextLabel()
        label.setText(sentence(key))
        field = pin_field(self)
        word(field.setAccessibleName, sentence(key))
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)
        return field
