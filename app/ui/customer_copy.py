"""The receipt's link as a large code over the whole window, for the client's telephone.

A sheet inside the window and no dialog: the keys and the scanner stay the window's own, so that
whatever is done next closes the sheet and is done all the same.
"""

# ruff: noqa: N802 (Qt's own names)

from contextlib import suppress
from functools import partial
from threading import Thread

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.receipt import Receipt
from app.ui.letterbox import Letterbox
from app.ui.look.formats import issued, plain
from app.ui.look.labels import TextLabel
from app.ui.look.qr_picture import QrPicture, image_of
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import colour
from app.ui.scan.modifiers import MODIFIER_KEYS

EDGE = 24
WORDS_WIDTH = 330
_CLOSING = {
    key.value
    for key in (
        Qt.Key.Key_Escape,
        Qt.Key.Key_F9,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
    )
}
"""These close the sheet and do nothing else; of all others the window hears as well."""


class CustomerCopy(QWidget):
    """Covers the window until the next key, click or scan."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._focus: QWidget | None = None
        self._letterbox = Letterbox(self)
        self._link = ""
        self.picture = QrPicture(sentence("copy.title"), self)
        word(self.picture.setAccessibleName, sentence("copy.title"))
        self._title = TextLabel(36, bold=True, parent=self)
        self._hint = TextLabel(18, parent=self)
        self._receipt = TextLabel(16, "muted", parent=self)
        self._button = QPushButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self.close)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.hide()
        window.installEventFilter(self)

    def open(self, receipt: Receipt) -> None:
        """Show a receipt's code."""
        self._title.show_text(sentence("copy.title"))
        self._hint.show_text(sentence("copy.hint"))
        number, time = plain(receipt.number, 16), issued(receipt)
        self._receipt.show_text(sentence("copy.receipt", number=number, time=time))
        word(self._button.setText, sentence("button.close"))
        word(self.setAccessibleName, sentence("copy.title"))
        word(self.setAccessibleDescription, sentence("copy.hint"))
        self._show_link(receipt.link)
        if self.isHidden():
            self._focus = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back."""
        super().hideEvent(event)
        focus, self._focus = self._focus, None
        if focus is not None and self._window.isAncestorOf(focus):
            focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Close at any key; all but those that mean nothing else go on to the window's own."""
        if isinstance(event, QKeyEvent) and event.key() not in MODIFIER_KEYS:
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in _CLOSING:
                event.accept()
                return True
            if event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
                self.close()
        return super().event(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close; the click is not for what lies beneath."""
        self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what lies beneath."""
        QPainter(self).fillRect(self.rect(), colour("ground"))

    def _show_link(self, link: str) -> None:
        """Have the code made on another thread: the first one takes a tenth of a second."""
        if link != self._link:
            self._link = link
            self.picture.show_code("", QImage())
            Thread(target=self._make, args=(link,), name="customer-copy", daemon=True).start()

    def _make(self, link: str) -> None:
        image = image_of(link)
        with suppress(RuntimeError):  # the window is gone
            self._letterbox.post(partial(self._on_made, link, image))

    def _on_made(self, link: str, image: QImage) -> None:
        if link == self._link:
            self.picture.show_code(link, image)

    def _lay_out(self) -> None:
        holder = QWidget(self)
        holder.setFixedWidth(WORDS_WIDTH)
        words = QVBoxLayout(holder)
        words.setSpacing(16)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._hint)
        words.addWidget(self._receipt)
        words.addSpacing(12)
        words.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        line.setSpacing(EDGE)
        line.addWidget(self.picture, 1)
        line.addWidget(holder)
