"""The last results in one line: a press on one shows all that happened to its payment."""

# ruff: noqa: N802 (Qt's own names)

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.payment import PaymentState
from app.services.views import PaymentRow
from app.ui.look.formats import DOT, amount, short_moment
from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.labels import TextLabel
from app.ui.look.panel import Panel
from app.ui.look.sentences import sentence
from app.ui.look.state_tones import TONES
from app.ui.look.theme import TARGET_PX, colour, font

MOST = 6
SIGN = 16

_GLYPHS = {
    PaymentState.CONFIRMED: Glyph.CHECK,
    PaymentState.REJECTED: Glyph.CROSS,
    PaymentState.UNCERTAIN: Glyph.QUESTION,
}


class Result(NamedTuple):
    """What the strip shows of a payment."""

    payment_id: str
    amount_tiyin: int | None
    state: PaymentState
    at: datetime


class _ResultButton(QPushButton):
    """One result, painted: sign, amount, time."""

    def __init__(self, result: Result, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.result = result
        self._amount = amount(result.amount_tiyin)
        self._time = DOT + short_moment(result.at)
        state = sentence(f"state.{result.state.value}")
        self.setAccessibleName(f"{self._amount}{self._time}, {state}")
        self.setFont(font(15))
        width = self.fontMetrics().horizontalAdvance(self._amount + self._time)
        self.setFixedSize(QSize(width + SIGN + 26, TARGET_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        middle = (self.height() - SIGN) / 2
        ink = colour(TONES[self.result.state].value)
        sign = _GLYPHS[self.result.state]
        paint_glyph(painter, sign, QRectF(8, middle, SIGN, SIGN), ink, 3.4)
        left = 8 + SIGN + 8
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(colour("text"))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), flags, self._amount)
        left += painter.fontMetrics().horizontalAdvance(self._amount)
        painter.setFont(font(13))
        painter.setPen(colour("muted"))
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), flags, self._time)


class RecentStrip(Panel):
    """Keeps the last results, the newest first; a payment is shown once."""

    picked = Signal(str)
    """The payment id of a result that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(62)
        self._buttons: list[_ResultButton] = []
        self._none = TextLabel(13, "muted", wraps=False, parent=self)
        self._none.setText(sentence("recent.none"))
        self._title = TextLabel(13, "muted", wraps=False, parent=self)
        self._title.setText(sentence("recent.title"))
        self._line = QHBoxLayout(self)
        self._line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._line.setContentsMargins(18, 6, 12, 6)
        self._line.setSpacing(8)
        self._line.addWidget(self._title)
        self._line.addWidget(self._none)
        self._line.addStretch()

    @property
    def results(self) -> list[Result]:
        """What is shown, the newest first."""
        return [button.result for button in self._buttons]

    def show_rows(self, rows: tuple[PaymentRow, ...]) -> None:
        """Begin with the results of earlier; they stand behind those of this session."""
        known = {result.payment_id for result in self.results}
        for row in rows:
            if row.state in _GLYPHS and row.payment_id not in known and len(known) < MOST:
                known.add(row.payment_id)
                self._put(len(self._buttons), _result_of(row))

    def note(self, row: PaymentRow) -> None:
        """Put a payment's new result first; a payment without a result is taken away."""
        present = next((b for b in self._buttons if b.result.payment_id == row.payment_id), None)
        if present is not None:
            if present.result.state is row.state:
                return
            self._drop(present)
        if row.state in _GLYPHS:
            self._put(0, _result_of(row))
            for button in self._buttons[MOST:]:
                self._drop(button)

    def reword(self) -> None:
        """Show the results in the present language."""
        results = self.results
        for button in list(self._buttons):
            self._drop(button)
        for at, result in enumerate(results):
            self._put(at, result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many results as have room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Insist on no width: results without room are not shown."""
        return QSize(200, 62)

    def _put(self, at: int, result: Result) -> None:
        button = _ResultButton(result, self)
        button.clicked.connect(lambda: self.picked.emit(result.payment_id))
        self._buttons.insert(at, button)
        self._line.insertWidget(at + 2, button)
        self._none.hide()
        self._fit()

    def _drop(self, button: _ResultButton) -> None:
        self._buttons.remove(button)
        self._line.removeWidget(button)
        button.hide()
        button.deleteLater()
        self._none.setVisible(not self._buttons)
        self._fit()

    def _fit(self) -> None:
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._title.sizeHint().width()
        for button in self._buttons:
            room -= button.width() + self._line.spacing()
            button.setVisible(room >= 0)


def _result_of(row: PaymentRow) -> Result:
    at = row.changed_at or row.created_at
    return Result(row.payment_id, row.amount_tiyin, row.state, at)
