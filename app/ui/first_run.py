"""The page of the first start: language, server, camera or scanner, or training first.

It stands beside the window and is never in the way: whatever is scanned meanwhile goes to the
window as always, and is shown here as a sign that scanning works.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QProcess, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.scanning.events import CodesSeen
from app.services.languages import OWN_NAMES, Language
from app.services.resources import ROOT
from app.services.server_check import ServerAnswer, ask_server
from app.services.settings import Settings, SettingsError, check_settings
from app.ui.letterbox import Letterbox
from app.ui.look.choice_box import ChoiceBox
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import TARGET_PX
from app.ui.settings.keeper import SettingsKeeper

WIDTH = 620
EXAMPLE = "http://192.168.1.50:8080"
NO_CAMERA = ""
FIRST_CAMERA = "0"


class FirstRun(QDialog):
    """Asks for what a till cannot do without; nothing is written before it is saved."""

    language_chosen = Signal(object)
    """A Language, to be spoken at once."""
    saved = Signal(object)
    """The file is written: the Settings, to be applied."""

    def __init__(self, path: Path, settings: Settings, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._path, self._settings = path, settings
        self._language: Language | None = None
        self._letterbox = Letterbox(self)
        self._keeper = SettingsKeeper(self)
        self._keeper.saved.connect(self._on_saved)
        self._keeper.failed.connect(self._on_not_saved)
        self._asked = 0
        word(self.setWindowTitle, sentence("first_run.title"))
        self.languages: list[QPushButton] = []
        self.address = QLineEdit(self, placeholderText=EXAMPLE)
        self.address.setText(settings.fbox.base_url)
        self.cameras = ChoiceBox(self)
        self.server_words = TextLabel(14, parent=self)
        self.scan_words = TextLabel(14, "muted", parent=self)
        self.scan_words.setText(sentence("first_run.try_scan"))
        self.save_button = self._button("first_run.save", self.save)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.training_button = self._button("first_run.training", self.start_training)
        self.offer_cameras(())
        self._lay_out(language)
        QShortcut(QKeySequence("F6"), self).activated.connect(self.test)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.start_training)

    def show_beside(self, window: QWidget) -> None:
        """Show it at the window's left, where it hides neither the preview nor the card."""
        self.show()
        corner = window.geometry().topLeft()
        self.move(corner.x() + 24, corner.y() + 96)
        self.raise_()
        self.activateWindow()
        self.address.setFocus()

    def offer_cameras(self, names: Sequence[str]) -> None:
        """Offer the cameras there are, and to do without."""
        chosen = self.cameras.currentData()
        self.cameras.clear()
        self.cameras.addItem(sentence("first_run.first_camera"), FIRST_CAMERA)
        for name in names:
            self.cameras.addItem(name, name)
        self.cameras.addItem(sentence("first_run.no_camera"), NO_CAMERA)
        self.cameras.setCurrentIndex(max(0, self.cameras.findData(chosen)))

    def reword(self) -> None:
        """Say the choices in another language."""
        last = self.cameras.count() - 1
        self.cameras.setItemText(0, sentence("first_run.first_camera"))
        self.cameras.setItemText(last, sentence("first_run.no_camera"))

    def note_scan(self, _text: str) -> None:
        """Show that a scanner works."""
        self._tell_scan("first_run.scanner_good")

    def note_codes(self, seen: CodesSeen) -> None:
        """Show that the camera works."""
        if seen.readings:
            self._tell_scan("first_run.camera_good")

    def test(self) -> None:
        """Ask the server that stands in the field; the answer comes later."""
        settings = self._checked()
        if settings is None:
            return
        self._asked += 1
        self._tell_server("first_run.asking", {}, "muted")
        Thread(target=self._ask, args=(self._asked, settings), name="server", daemon=True).start()

    def save(self) -> None:
        """Check the address, write the file, and close."""
        settings = self._checked()
        if settings is None:
            return
        if self._language is not None:
            window = replace(settings.window, language=self._language.value)
            settings = replace(settings, window=window)
        source = self.cameras.currentData()
        is_wanted = source != NO_CAMERA
        camera = replace(settings.camera, source=source or FIRST_CAMERA, enabled=is_wanted)
        self._settings = replace(settings, camera=camera)
        self.setEnabled(False)
        self._keeper.save(self._path, self._settings)

    def start_training(self) -> None:
        """Open the training window, which keeps everything apart from the real one."""
        arguments = ["-m", "app", "--data-dir", str(self._path.parent), "--training"]
        is_started, _process_id = QProcess.startDetached(
            sys.executable, arguments, str(ROOT.parent)
        )
        if not is_started:
            self._tell_server("first_run.no_training", {}, "bad")

    def _checked(self) -> Settings | None:
        """Give the settings with the address of the field; says what is wrong with it, if it is."""
        try:
            said = check_settings({"fbox": {"base_url": self.address.text()}}, self._path)
        except SettingsError as error:
            self._tell_server(error.reason_key, {"detail": error.detail}, "bad")
            self.address.setFocus()
            return None
        fbox = replace(self._settings.fbox, base_url=said.fbox.base_url)
        return replace(self._settings, fbox=fbox)

    def _ask(self, number: int, settings: Settings) -> None:
        answer = ask_server(settings.fbox)
        with suppress(RuntimeError):  # the page is gone by now
            self._letterbox.post(partial(self._on_answer, number, answer))

    def _on_answer(self, number: int, answer: ServerAnswer) -> None:
        if number != self._asked:
            return  # another address is being asked by now
        key = "first_run.server_good" if answer.is_good else answer.key
        self._tell_server(key, dict(answer.params), "good" if answer.is_good else "bad")

    def _tell_server(self, key: str, params: dict[str, object], tint: str) -> None:
        self.server_words.set_tint(tint)
        self.server_words.setText(sentence(key, **params))

    def _tell_scan(self, key: str) -> None:
        self.scan_words.set_tint("good")
        self.scan_words.setText(sentence(key))

    def _on_language(self, button: QPushButton) -> None:
        for each in self.languages:
            each.setChecked(each is button)
        self._language = Language(button.property("language"))
        self.language_chosen.emit(self._language)

    def _on_saved(self) -> None:
        self.setEnabled(True)
        self.saved.emit(self._settings)
        self.accept()

    def _on_not_saved(self, error: SettingsError) -> None:
        self.setEnabled(True)
        self._tell_server(error.reason_key, {"detail": error.detail}, "bad")

    def _button(self, key: str, call: object) -> QPushButton:
        button = QPushButton(self)
        word(button.setText, sentence(key))
        button.setMinimumHeight(TARGET_PX)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def _heading(self, key: str, field: QWidget) -> TextLabel:
        heading = TextLabel(14, bold=True, parent=self)
        heading.setText(sentence(key))
        heading.setBuddy(field)
        word(field.setAccessibleName, sentence(key))
        field.setMinimumHeight(TARGET_PX)
        return heading

    def _lay_out(self, language: Language) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        languages = QHBoxLayout()
        column.addLayout(languages)
        self._fill_languages(languages, language)
        column.addSpacing(8)
        column.addWidget(self._heading("first_run.server", self.address))
        server = QHBoxLayout()
        column.addLayout(server)
        server.addWidget(self.address, 1)
        test = self._button("first_run.test", self.test)
        server.addWidget(test)
        column.addWidget(self.server_words)
        column.addSpacing(8)
        column.addWidget(self._heading("first_run.camera", self.cameras))
        column.addWidget(self.cameras)
        column.addWidget(self.scan_words)
        column.addSpacing(16)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.training_button)
        buttons.addStretch()
        later = self._button("first_run.later", self.reject)
        buttons.addWidget(later)
        self.setFixedWidth(WIDTH)
        chain = (*self.languages, self.address, test, self.cameras)
        for first, second in pairwise((*chain, self.save_button, self.training_button, later)):
            self.setTabOrder(first, second)

    def _fill_languages(self, row: QHBoxLayout, present: Language) -> None:
        for language, name in OWN_NAMES.items():
            button = QPushButton(name, self)
            button.setCheckable(True)
            button.setMinimumHeight(TARGET_PX)
            button.setAutoDefault(False)
            button.setProperty("language", language.value)
            button.setChecked(language is present)
            # In no button group: there Tab reaches the first one alone, whichever is chosen.
            button.clicked.connect(partial(self._on_language, button))
            self.languages.append(button)
            row.addWidget(button, 1)
