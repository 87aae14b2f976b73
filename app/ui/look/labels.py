"""Labels for texts of any origin: never read as rich text, never wider than their place."""

# ruff: noqa: N802 (Qt's own names)

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.look.sentences import Sentence
from app.ui.look.theme import BODY_PX, colour, font

_LONG_WORD = re.compile(r"\S{24}")
"""Where a word without an end (a link, a hash) may be broken."""


class TextLabel(QLabel):
    """A label of plain text, wrapped where it is long, in a colour of the theme's table."""

    def __init__(
        self,
        size_px: int = BODY_PX,
        tint: str = "text",
        *,
        bold: bool = False,
        mono: bool = False,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tint = tint
        self._given = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size_px, bold=bold, mono=mono))
        self.setWordWrap(wraps)

    def set_tint(self, tint: str) -> None:
        """Take another colour of the theme's table."""
        if tint != self._tint:
            self._tint = tint
            self.update()

    def show_text(self, text: str) -> None:
        """Show a text, breakable within its longest words, or take no room for an empty one."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def setText(self, text: str) -> None:
        """Show a text, breakable within its longest words."""
        self._given = text
        super().setText(_LONG_WORD.sub("\\g<0>\u200b", text))

    def reword(self) -> None:
        """Show the same sentence in the present language."""
        if isinstance(self._given, Sentence):
            self.setText(self._given.again())
            if self.accessibleName():
                self.setAccessibleName(self._given)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the table's colour: a palette of its own would not follow the scheme."""
        painter = QPainter(self)
        painter.setPen(colour(self._tint))
        flags = int(self.alignment())
        if self.wordWrap():
            flags |= Qt.TextFlag.TextWordWrap
        painter.drawText(self.contentsRect(), flags, self.text())


class LineLabel(QLabel):
    """One line of plain text, ended by an ellipsis where it does not fit.

    A label, so that a screen reader reads it as text; like every widget here that paints words.
    """

    def __init__(
        self,
        size_px: int = BODY_PX,
        tint: str = "muted",
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._text = ""
        self._tint = tint
        self._align = align | Qt.AlignmentFlag.AlignVCenter
        self.setFont(font(size_px, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Give the whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show a text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def reword(self) -> None:
        """Show the same sentence in the present language."""
        if isinstance(self._text, Sentence):
            self.set_text(self._text.again())

    def set_tint(self, tint: str) -> None:
        """Take another colour of the theme's table."""
        if tint != self._tint:
            self._tint = tint
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the whole text's width; less will do."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Insist on a few letters only."""
        metrics = self.fontMetrics()
        return QSize(min(metrics.horizontalAdvance(self._text) + 2, 40), metrics.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, elided."""
        painter = QPainter(self)
        painter.setPen(colour(self._tint))
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self._align, shown)
