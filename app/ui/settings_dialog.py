"""The dialog for what the settings file holds; the file's own checks say what is wrong."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.languages import CHOICES as LANGUAGES
from app.services.settings import (
    Settings,
    SettingsError,
    as_plain,
    check_settings,
    save_settings,
)
from app.services.settings_checks import BAUD_RATES, TERMINATORS
from app.services.themes import THEMES
from app.ui.labels import TextLabel
from app.ui.letterbox import Letterbox
from app.ui.sentences import sentence
from app.ui.settings_fields import (
    FAULT_PX,
    ChoiceField,
    CountField,
    HeadersField,
    OfferField,
    SecondsField,
    SettingField,
    SpeedField,
    SwitchField,
    TextField,
    WordsField,
)

SIZE = (560, 600)


class SettingsDialog(QDialog):
    """Edits all settings at once. It blocks nothing: show it with `open()`."""

    saved = Signal(object)
    """The file is written: the new Settings, to be applied."""

    def __init__(
        self,
        path: Path,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        is_training: bool = False,
    ) -> None:
        """Show settings.

        Args:
            path: the settings file.
            settings: what it says now; the defaults where it cannot be read.
            parent: the window.
            is_training: the built-in simulator answers, whatever the server's settings say.
        """
        super().__init__(parent)
        self._path = path
        self._letterbox = Letterbox(self)
        self._fields: list[SettingField] = []
        self._tabs = QTabWidget()
        self._fault = TextLabel(FAULT_PX, "bad")
        self._fault.hide()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("primary", True)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        self.setWindowTitle(sentence("settings_dialog.title"))
        self._lay_out(is_training=is_training)
        self._show(settings)

    def field(self, key: str) -> SettingField:
        """Give the field of `section.key`."""
        return next(field for field in self._fields if field.key == key)

    def offer_cameras(self, names: Sequence[str]) -> None:
        """Offer the cameras there are."""
        field = self.field("camera.source")
        if isinstance(field, OfferField):
            field.offer(names)

    def save(self) -> None:
        """Check what was entered; if all is right, write it and close."""
        if self._tell_faults():
            return
        settings = check_settings(self._plain(), self._path)
        self.setEnabled(False)
        # Written to the disk in earnest, which can take longer than a frame.
        Thread(target=self._write, args=(settings,), name="settings", daemon=True).start()

    def _write(self, settings: Settings) -> None:
        try:
            save_settings(self._path, settings, replace_broken=True)
        except SettingsError as error:
            self._letterbox.post(partial(self._on_not_written, error))
        else:
            self._letterbox.post(partial(self._on_written, settings))

    def _on_written(self, settings: Settings) -> None:
        self.setEnabled(True)
        self.saved.emit(settings)
        self.accept()

    def _on_not_written(self, error: SettingsError) -> None:
        self.setEnabled(True)
        self._fault.show_text(sentence(error.reason_key, detail=error.detail))

    def _tell_faults(self) -> bool:
        """Say at each field what is wrong with it, and lead to the first; tell if there is one."""
        self._fault.hide()
        for field in self._fields:
            field.set_fault(self._fault_of(field))
        faulty = [field for field in self._fields if field.fault]
        if faulty:
            self._tabs.setCurrentIndex(self._tab_of(faulty[0]))
            faulty[0].editor.setFocus()
        return bool(faulty)

    def _fault_of(self, field: SettingField) -> str:
        own = field.own_fault()
        if own:
            return sentence(own, detail="")
        section, name = field.key.split(".")
        try:
            check_settings({section: {name: field.value()}}, self._path)
        except SettingsError as error:
            item = error.key.removeprefix(field.key).lstrip(".")
            words = sentence(error.reason_key, detail=error.detail)
            return f"{item}: {words}" if item else words
        return ""

    def _plain(self) -> dict[str, dict[str, Any]]:
        plain: dict[str, dict[str, Any]] = {}
        for field in self._fields:
            section, name = field.key.split(".")
            plain.setdefault(section, {})[name] = field.value()
        return plain

    def _show(self, settings: Settings) -> None:
        plain = as_plain(settings)
        for field in self._fields:
            section, name = field.key.split(".")
            field.set_value(plain[section][name])

    def _tab_of(self, field: SettingField) -> int:
        sections = list(dict.fromkeys(f.key.split(".")[0] for f in self._fields))
        return sections.index(field.key.split(".")[0])

    def _lay_out(self, *, is_training: bool) -> None:
        for section, fields in _sections().items():
            self._fields += fields
            note = sentence("settings_dialog.training") if is_training and section == "fbox" else ""
            self._tabs.addTab(_page(fields, note), sentence(f"settings_dialog.{section}"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._tabs)
        layout.addWidget(self._fault)
        layout.addWidget(self._buttons)
        self.resize(*SIZE)


def _sections() -> dict[str, list[SettingField]]:
    """Make a field for every setting, in the order of the tabs."""
    return {
        "fbox": [
            TextField("fbox.base_url"),
            SecondsField("fbox.connect_timeout_s"),
            SecondsField("fbox.read_timeout_s"),
            HeadersField("fbox.headers"),
        ],
        "receipt": [WordsField("receipt.hosts"), CountField("receipt.max_age_days")],
        "camera": [
            SwitchField("camera.enabled"),
            OfferField("camera.source"),
            CountField("camera.width"),
            CountField("camera.height"),
        ],
        "scanner": [
            TextField("scanner.prefix"),
            ChoiceField("scanner.terminator", TERMINATORS),
            TextField("scanner.port"),
            SpeedField("scanner.baud_rate", BAUD_RATES),
        ],
        "window": [
            ChoiceField("window.language", LANGUAGES),
            ChoiceField("window.theme", THEMES),
            SwitchField("window.full_screen"),
        ],
    }


def _page(fields: list[SettingField], note: str) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    if note:
        column.addWidget(QLabel(note, wordWrap=True))
    for field in fields:
        column.addWidget(field)
    column.addStretch()
    page = QScrollArea(widgetResizable=True)
    page.setWidget(content)
    return page
