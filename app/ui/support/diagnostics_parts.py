"""The parts of the page that checks a till: rows of what was tried, and tables of facts."""

# ruff: noqa: N802 (Qt's own names)

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.theme import Tone, colour

SIGN_PX = 20
GOOD = "good"
"""The state of a part that works, as `PartState` has it: its module is too heavy for a window."""


class Tried(NamedTuple):
    """What a row of the self-test says, as the command line gives it.

    Attributes:
        state: `good`, `missing` or `failed`.
    """

    part: str
    state: str
    is_optional: bool
    words: str

    @property
    def name(self) -> str:
        """The part's name."""
        key = f"selftest.part.{self.part}"
        return sentence(key) if has_sentence(key) else self.part

    @property
    def is_in_the_way(self) -> bool:
        """Whether the till does not work because of it."""
        return self.state != GOOD and not self.is_optional

    @property
    def look(self) -> tuple[Tone, Glyph]:
        """Its colour and drawing: what a till works without is a warning only."""
        if self.state == GOOD:
            return Tone.GOOD, Glyph.CHECK
        return (Tone.WAIT, Glyph.EXCLAMATION) if self.is_optional else (Tone.BAD, Glyph.CROSS)


class _Sign(QLabel):
    """A small round sign; its state is in words beside it as well."""

    def __init__(self, tone: Tone, glyph: Glyph, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tone, self._glyph = tone, glyph
        self.setFixedSize(SIGN_PX, SIGN_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone.value))
        painter.drawEllipse(self.rect())
        square = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        paint_glyph(painter, self._glyph, square, colour("panel"), 3.2)


class TriedRows(QWidget):
    """The rows of the self-test, as they come."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body, self._grid = self._make_body()

    def clear(self) -> None:
        """Begin anew."""
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self._grid = self._make_body()

    def add(self, tried: Tried) -> None:
        """Add a row."""
        line = self._grid.rowCount()
        name = TextLabel(14, bold=True, parent=self._body)
        name.show_text(tried.name)
        state = sentence(f"selftest.{tried.state}")
        words = TextLabel(13, "muted", parent=self._body)
        words.show_text(tried.words)
        sign = _Sign(*tried.look, self._body)
        sign.setAccessibleName(state)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(sign, line, 0, top)
        column = QVBoxLayout()
        self._grid.addLayout(column, line, 1, top)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(words)

    def _make_body(self) -> tuple[QWidget, QGridLayout]:
        body = QWidget(self)
        self._column.addWidget(body)
        body.show()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        return body, grid


class FactTable(QWidget):
    """A heading and its facts: a name and a value each."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = TextLabel(15, "accent", bold=True, parent=self)
        self._heading.show_text(heading)
        self._shown: list[TextLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addLayout(self._grid)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these facts and no others."""
        for former in self._shown:
            self._grid.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._shown = []
        for line, (name, value) in enumerate(facts):
            left, right = TextLabel(13, "muted", parent=self), TextLabel(13, parent=self)
            left.setMinimumWidth(120)
            left.show_text(name)
            right.show_text(value)
            self._grid.addWidget(left, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(right, line, 1, Qt.AlignmentFlag.AlignTop)
            self._shown += [left, right]
