"""The top line: the product's name, whether this is only training, the search, the settings."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from app.ui.language_menu import LanguageButton
from app.ui.look.icons import Glyph, GlyphButton
from app.ui.look.labels import LineLabel, TextLabel
from app.ui.look.panel import Bar, Edge
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import NO_LIMIT, colour, font
from app.ui.shift.button import ShiftButton

SEARCH_WIDTH = 380
LEAST_SEARCH_WIDTH = 310
FOLDED_SEARCH_WIDTH = 150


class _TrainingMark(QLabel):
    """The word TRAINING in a coloured box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(14, bold=True))
        self.reword()

    def reword(self) -> None:
        self._word = sentence("window.training")
        self.setAccessibleName(self._word)
        width = self.fontMetrics().horizontalAdvance(self._word) + 24
        self.setFixedSize(QSize(width, 28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("training_tint"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setPen(colour("training_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._word)


class Header(Bar):
    """The top line."""

    settings_wanted = Signal()
    lock_wanted = Signal()
    full_screen_toggled = Signal()
    shift_wanted = Signal()

    def __init__(
        self,
        search: QLineEdit,
        *,
        is_training: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Edge.BELOW, parent)
        self._title = TextLabel(17, "accent", bold=True, wraps=False, parent=self)
        self._title.setText(sentence("window.title"))
        self._hint = LineLabel(13, parent=self)
        self._hint.set_text(sentence("window.training_hint") if is_training else "")
        self._search = search
        search.setParent(self)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.shift = ShiftButton(self)
        self.shift.clicked.connect(self.shift_wanted)
        self.language = LanguageButton(self)
        settings = GlyphButton(Glyph.GEAR, sentence("button.settings"), self, "Ctrl+,")
        settings.clicked.connect(self.settings_wanted)
        words = sentence("button.lock")
        self.lock_button = GlyphButton(Glyph.UNLOCKED, words, self, words)
        word(self.lock_button.setText, words)
        self.lock_button.clicked.connect(self.lock_wanted)
        self.lock_button.hide()
        self._shrink = GlyphButton(Glyph.SHRINK, sentence("button.full_screen_off"), self, "F11")
        self._shrink.clicked.connect(self.full_screen_toggled)
        self._shrink.hide()
        line = self._line = QHBoxLayout(self)
        line.addWidget(self._title)
        if is_training:
            line.addWidget(_TrainingMark(self))
        line.addWidget(self._hint, 2 if is_training else 1)
        line.addWidget(self.shift)
        line.addWidget(search, 3)
        line.addWidget(self.language)
        line.addWidget(self.lock_button)
        line.addWidget(settings)
        line.addWidget(self._shrink)
        self.fold(is_folded=False)

    def fold(self, *, is_folded: bool) -> None:
        """Leave out what the window's title says too, and make the search short, or not."""
        self.setFixedHeight(48 if is_folded else 54)
        self._title.setVisible(not is_folded)
        self._hint.setVisible(not is_folded)
        self._search.setMinimumWidth(FOLDED_SEARCH_WIDTH if is_folded else LEAST_SEARCH_WIDTH)
        self._search.setMaximumWidth(NO_LIMIT if is_folded else SEARCH_WIDTH)
        hint = "window.search_short" if is_folded else "window.search"
        word(self._search.setPlaceholderText, sentence(hint))
        self._line.setContentsMargins(*((8, 1, 8, 2) if is_folded else (18, 4, 14, 5)))
        self._line.setSpacing(6 if is_folded else 16)

    def show_unlocked(self, is_unlocked: bool) -> None:
        """Show that what the PIN guards is unlocked, and offer to lock it."""
        self.lock_button.setVisible(is_unlocked)

    def show_full_screen(self, is_on: bool) -> None:
        """Offer the way back out of the full screen, which has no frame with buttons."""
        self._shrink.setVisible(is_on)
