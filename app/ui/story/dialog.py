"""One payment with its receipt and all that happened to it; nothing can be changed here."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.views import Deed, PaymentStory
from app.ui.card.parts import ReceiptBlock
from app.ui.look.dialog_size import is_low, open_at_most
from app.ui.look.formats import amount, plain
from app.ui.look.labels import LineLabel, TextLabel
from app.ui.look.line_table import LineTable
from app.ui.look.sentences import sentence, word
from app.ui.look.state_tones import TONES
from app.ui.story import words
from app.ui.story.model import COLUMNS, Column, StoryModel

WIDTH, HEIGHT = 1180, 690
DETAILS_HEIGHT, LOW_DETAILS_HEIGHT = 132, 88
WIDTHS = {Column.TIME: 168, Column.WHAT: 330, Column.CODE: 210, Column.TOOK: 84}
"""The outcome takes what is left."""


class StoryDialog(QDialog):
    """Shows a payment's story. Not modal: scans go on behind it."""

    story_wanted = Signal(str)
    """The id of a payment whose story is wanted; it goes to `take_story`."""
    picked = Signal(str)
    """The id of the payment that is to be shown on the card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        word(self.setWindowTitle, sentence("story.title"))
        self._payment_id = ""
        self._story: PaymentStory | None = None
        self.name = LineLabel(20, "text", bold=True, parent=self)
        self.id_line = TextLabel(14, "muted", mono=True, wraps=False, parent=self)
        self.state = TextLabel(20, bold=True, wraps=False, parent=self)
        self.phone = TextLabel(15, "muted", wraps=False, parent=self)
        self.receipt = ReceiptBlock(self)
        self.left_out = TextLabel(14, "muted", parent=self)
        self.model = StoryModel(self)
        self.view = LineTable(self.model, self)
        word(self.view.setAccessibleName, sentence("story.title"))
        self.view.set_widths(WIDTHS.get(column) for column in COLUMNS)
        self.view.selectionModel().currentRowChanged.connect(lambda *_at: self._show_details())
        self.details = TextLabel(15, parent=self)
        self.details.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.details.setContentsMargins(12, 8, 12, 8)
        self.show_button = QPushButton(self)
        word(self.show_button.setText, sentence("story.show"))
        self.show_button.setProperty("primary", True)
        self.show_button.clicked.connect(self._pick)
        self._lay_out()
        open_at_most(self, WIDTH, HEIGHT)

    @property
    def payment_id(self) -> str:
        """Whose story is shown, or looked up."""
        return self._payment_id

    def open_for(self, payment_id: str) -> None:
        """Show the story of a payment as soon as it is known."""
        if payment_id != self._payment_id:
            self._payment_id, self._story = payment_id, None
            self._show()
        self.story_wanted.emit(payment_id)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def renew(self) -> None:
        """Ask for the story again: something has happened to the payment."""
        self.story_wanted.emit(self._payment_id)

    def take_story(self, story: PaymentStory) -> None:
        """Take an answer to `story_wanted`; that of another payment changes nothing."""
        if story.row.payment_id != self._payment_id:
            return
        at = self._current()
        self._story = story
        self._show()
        row = story.deeds.index(at) if at is not None and at in story.deeds else 0
        self.view.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the payment on the card on Enter, wherever the focus is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pick()
        else:
            super().keyPressEvent(event)

    def reword(self) -> None:
        """Say everything in the present language."""
        at = self.view.currentIndex().row()
        self._show()
        self.view.selectRow(at)

    def _pick(self) -> None:
        self.hide()
        self.picked.emit(self._payment_id)

    def _current(self) -> Deed | None:
        at = self.view.currentIndex()
        return self.model.line(at.row()) if at.isValid() else None

    def _show(self) -> None:
        story = self._story
        row = story.row if story else None
        self.id_line.setText(plain(self._payment_id, 128))
        self.name.set_text(
            sentence("history.loading")
            if row is None
            else sentence("window.payment", amount=amount(row.amount_tiyin), what=plain(row.note))
            if row.note
            else amount(row.amount_tiyin)
        )
        self.state.show_text("" if row is None else sentence(f"state.{row.state.value}"))
        self.state.set_tint("text" if row is None else TONES[row.state].value)
        masked = story.masked_phone if story else ""
        self.phone.show_text(sentence("story.phone", phone=masked) if masked else "")
        self.receipt.show_receipt(story.receipt if story else None)
        left_out = story.more_attempts if story else 0
        self.left_out.show_text(sentence("story.more", count=left_out) if left_out else "")
        self.model.show_deeds(story.deeds if story else ())
        self._show_details()

    def _show_details(self) -> None:
        deed = self._current()
        self.details.show_text("" if deed is None else words.details(deed))

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.details)
        area.setFixedHeight(LOW_DETAILS_HEIGHT if is_low(self) else DETAILS_HEIGHT)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = QPushButton(self)
        word(close.setText, sentence("button.close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        head, about, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.addLayout(head)
        column.addLayout(about)
        column.addWidget(self.receipt)
        column.addWidget(self.view, 1)
        column.addWidget(self.left_out)
        column.addWidget(area)
        column.addLayout(buttons)
        head.setSpacing(18)
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        about.addWidget(self.id_line)
        about.addStretch()
        about.addWidget(self.phone)
        buttons.addWidget(self.show_button)
        buttons.addWidget(close)
        buttons.addStretch()
