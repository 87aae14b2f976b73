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
from app.ui.look.theme import TARGET_PX, colour, font
from app.ui.shift.button import ShiftButton

SEARCH_WIDTH = 380
LEAST_SEARCH_WIDTH = 310


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
        self.setFixedHeight(54)
        title = TextLabel(17, "accent", bold=True, wraps=False, parent=self)
        title.setText(sentence("window.title"))
        search.setParent(self)
        search.setMaximumWidth(SEARCH_WIDTH)
        search.setMinimumWidth(LEAST_SEARCH_WIDTH)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.shift = ShiftButton(self)
        self.shift.clicked.connect(self.shift_wanted)
        self.language = LanguageButton(self)
        settings = GlyphButton(Glyph.GEAR, sentence("button.settings"), self)
        settings.setFixedWidth(TARGET_PX + 4)
        settings.clicked.connect(self.settings_wanted)
        words = sentence("button.lock")
        self.lock_button = GlyphButton(Glyph.UNLOCKED, words, self, words)
        word(self.lock_button.setText, words)
        self.lock_button.clicked.connect(self.lock_wanted)
        self.lock_button.hide()
        self._shrink = GlyphButton(Glyph.SHRINK, sentence("button.full_screen_off"), self, "F11")
        self._shrink.clicked.connect(self.full_screen_toggled)
        self._shrink.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 4, 14, 5)
        line.setSpacing(16)
        line.addWidget(title)
        if is_training:
            hint = LineLabel(13, parent=self)
            hint.set_text(sentence("window.training_hint"))
            line.addWidget(_TrainingMark(self))
            line.addWidget(hint, 2)
        else:
            line.addStretch(1)
        line.addWidget(self.shift)
        line.addWidget(search, 3)
        line.addWidget(self.language)
        line.addWidget(self.lock_button)
        line.addWidget(settings)
        line.addWidget(self._shrink)

    def show_unlocked(self, is_unlocked: bool) -> None:
        """Show that what the PIN guards is unlocked, and offer to lock it."""
        self.lock_button.setVisible(is_unlocked)

    def show_full_screen(self, is_on: bool) -> None:
        """Offer the way back out of the full screen, which has no frame with buttons."""
        self._shrink.setVisible(is_on)
