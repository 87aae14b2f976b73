"""A sample receipt to practise on: scan it off the screen with the webcam, or feed it by a key."""

from collections.abc import Callable
from datetime import UTC, datetime
from random import Random, SystemRandom
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.samples import SampleReceipt, sample_receipt
from app.ui.look.sentences import sentence, word
from app.ui.training.slip_picture import png_of, render_slip

FEED_SCALE = 2
"""The fed picture is as sharp as a good photograph."""


class PictureReader(Protocol):
    """What a slip is fed to: the scanner."""

    def read_picture(self, data: bytes) -> int:
        """Have a picture's file decoded."""


class SlipDialog(QDialog):
    """Shows a receipt made up this moment; each one is new, as at a real till.

    The window beneath stays in use: the scan belongs to it.
    """

    def __init__(
        self,
        reader: PictureReader,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        rng: Random | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._now = now
        self._rng = rng or SystemRandom()
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._hint = QLabel(wordWrap=True)
        word(self._hint.setText, sentence("slip.hint"))
        word(self.setWindowTitle, sentence("slip.title"))
        self._lay_out()
        # A shortcut also finds the N of a Cyrillic layout.
        QShortcut(QKeySequence(Qt.Key.Key_N), self).activated.connect(self.renew)
        self.renew()

    @property
    def receipt(self) -> SampleReceipt:
        """The receipt that is shown."""
        return self._receipt

    def show_beside(self, window: QWidget) -> None:
        """Show the slip at the window's right: what comes of it is read on the card."""
        self.adjustSize()
        place = window.frameGeometry()
        self.move(place.right() - self.width(), place.top() + (place.height() - self.height()) // 2)
        self.show()
        self.raise_()
        self.activateWindow()

    def renew(self) -> None:
        """Show another receipt, issued now."""
        self._receipt = sample_receipt(self._now(), self._rng)
        image = render_slip(self._receipt, FEED_SCALE)
        self._png = png_of(image)
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.setAccessibleName(self._receipt.link)

    def feed(self) -> None:
        """Give the slip's picture to the decoder, as if a photograph had been dropped."""
        self._reader.read_picture(self._png)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Feed the slip on Space and Enter."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.feed()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self._picture)
        layout.addWidget(self._hint)
        buttons = QHBoxLayout()
        layout.addLayout(buttons)
        for key, slot in (
            ("slip.feed", self.feed),
            ("slip.renew", self.renew),
            ("slip.close", self.close),
        ):
            # Space and Enter are the slip's own; a focused button would take them.
            button = QPushButton(autoDefault=False)
            word(button.setText, sentence(key))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("primary", key == "slip.feed")
            button.clicked.connect(slot)
            buttons.addWidget(button)
