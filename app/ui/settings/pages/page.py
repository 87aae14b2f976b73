"""What all pages of the settings share: fields, a place to try them, and when they are in sight."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.services.settings import Settings, SettingsError, check_settings
from app.ui.look.sentences import Sentence, sentence, word
from app.ui.settings.fields import FramedField, SettingField

NOWHERE = Path("settings.toml")
"""Names the file in an error whose words are not shown."""


class SettingsPage(QWidget):
    """One page.

    Attributes:
        name: of the page; its title is `settings_dialog.<name>`.
        fields: the settings on it.
        column: where its parts stand, one below the other.
    """

    tried = Signal(str, object)
    """(section, that section of Settings) to be tried at once, or (section, None): as it was."""

    def __init__(
        self, name: str, fields: Sequence[SettingField] = (), beside: QWidget | None = None
    ) -> None:
        """Lay the fields out.

        Args:
            name: of the page.
            fields: one below the other.
            beside: what stands to the right of them, if anything.
        """
        super().__init__()
        self.name = name
        self.fields = [FramedField(field) for field in fields]
        self.column = QVBoxLayout(self)
        self.column.setSpacing(12)
        column = self.column
        if beside is not None:
            row, column = QHBoxLayout(), QVBoxLayout()
            self.column.addLayout(row, 1)
            row.setSpacing(16)
            row.addLayout(column, 1)
            row.addWidget(beside, 1)
        for field in self.fields:
            column.addWidget(field)
        if beside is not None:
            column.addStretch()

    @property
    def title(self) -> Sentence:
        """The page's title."""
        return sentence(f"settings_dialog.{self.name}")

    def plain(self) -> dict[str, dict[str, Any]]:
        """Give what the fields hold, as it would stand in the settings file."""
        plain: dict[str, dict[str, Any]] = {}
        for field in self.fields:
            section, key = field.key.split(".")
            plain.setdefault(section, {})[key] = field.value()
        return plain

    def checked(self) -> Settings | None:
        """Give settings that hold this page's fields; None while something in them is wrong."""
        try:
            return check_settings(self.plain(), NOWHERE)
        except SettingsError:
            return None

    def enter(self) -> None:
        """The page has come into sight."""

    def leave(self) -> None:
        """The page is out of sight, or the dialog is closed: what was tried ends."""

    def take_scan(self, _text: str, _source: str) -> bool:
        """Take a scan for the page itself; what it does not take goes its usual way."""
        return False

    def add_button(self, text: Sentence, key: str, at: int = -1) -> QPushButton:
        """Add a button as wide as its words, at a place of the column or at its end.

        Args:
            text: ends with the key.
            key: presses the button while the page is in sight.
            at: a place of the column; by default its end.
        """
        button = QPushButton(autoDefault=False)
        word(button.setText, text)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        row = QHBoxLayout()
        self.column.insertLayout(at, row)
        row.addWidget(button)
        row.addStretch()
        return button
