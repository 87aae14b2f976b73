"""What the program is, what it is built of, and under which licences."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.services.licences import Part, list_parts, read_texts
from app.ui.letterbox import Letterbox
from app.ui.look.dialog_size import open_at_most
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import MONO_FAMILIES, TARGET_PX

SIZE = (1080, 640)
LIST_PX = 340


class AboutDialog(QDialog):
    """Lists the parts, and shows the licences of the chosen one. It blocks nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._letterbox = Letterbox(self)
        self._parts: list[Part] = []
        word(self.setWindowTitle, sentence("about.title"))
        self.parts = QListWidget(self)
        self.parts.setFixedWidth(LIST_PX)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        word(self.parts.setAccessibleName, sentence("about.list"))
        self.parts.currentRowChanged.connect(self._on_chosen)
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setTabChangesFocus(True)
        font = self.text.font()
        font.setFamilies(MONO_FAMILIES)
        self.text.setFont(font)
        word(self.text.setAccessibleName, sentence("about.text"))
        self._lay_out()
        # Files of an old disk: read where they hold up no key press.
        Thread(target=self._load, name="licences", daemon=True).start()

    def _load(self) -> None:
        self._post(partial(self._show_parts, list_parts()))

    def _show_parts(self, parts: list[Part]) -> None:
        self._parts = parts
        for part in parts:
            self.parts.addItem(f"{part.name} {part.version}\n{part.licence}")
        self.parts.setCurrentRow(0)

    def _on_chosen(self, at: int) -> None:
        if not 0 <= at < len(self._parts):
            return
        part = self._parts[at]
        Thread(target=self._read, args=(at, part), name="licence", daemon=True).start()

    def _read(self, at: int, part: Part) -> None:
        self._post(partial(self._show_text, at, read_texts(part)))

    def _post(self, deliver: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the dialog is gone by now
            self._letterbox.post(deliver)

    def _show_text(self, at: int, text: str) -> None:
        if at == self.parts.currentRow():
            self.text.setPlainText(text or sentence("about.no_text"))

    def _lay_out(self) -> None:
        title = TextLabel(20, bold=True, parent=self)
        title.setText(sentence("about.version", version=__version__))
        words = TextLabel(14, "muted", parent=self)
        words.setText(sentence("about.parts"))
        close = QPushButton(self)
        word(close.setText, sentence("button.close_esc"))
        close.setMinimumHeight(TARGET_PX)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(words)
        both = QHBoxLayout()
        column.addLayout(both, 1)
        both.setSpacing(14)
        both.addWidget(self.parts)
        both.addWidget(self.text, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        open_at_most(self, *SIZE)
