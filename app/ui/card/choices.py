"""The payments that a receipt may belong to, one under the other, each with its key."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.services.views import PaymentRow
from app.ui.look.formats import DOT, amount, middle_id, plain, short_moment
from app.ui.look.sentences import sentence
from app.ui.look.theme import colour, font

HEIGHT = 48
MARGIN = 18


class _Choice(QPushButton):
    """One payment: amount and note at the left, its time, and its key at the right."""

    def __init__(self, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self.setProperty("primary", at == 0)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._amount = self._about = self._when = self._key = ""

    def show_row(self, row: PaymentRow) -> None:
        self._amount = amount(row.amount_tiyin)
        self._about = DOT + (plain(row.note, 40) or middle_id(row.payment_id))
        self._when = DOT + short_moment(row.created_at)
        self._key = sentence("choice.enter") if self._at == 0 else str(self._at + 1)
        self.setAccessibleName(f"{self._amount}{self._about}{self._when}, {self._key}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(colour("text" if self._at else "on_accent"))
        place = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        painter.setFont(font(15))
        painter.drawText(place, _RIGHT, self._key)
        room = place.width() - painter.fontMetrics().horizontalAdvance(self._key) - MARGIN
        painter.setFont(font(18, bold=True))
        painter.drawText(place, _LEFT, self._amount)
        left = painter.fontMetrics().horizontalAdvance(self._amount)
        painter.setFont(font(15))
        metrics, right = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        about = metrics.elidedText(
            self._about, right, room - left - metrics.horizontalAdvance(self._when)
        )
        beside = QRect(place.left() + left, place.top(), max(0, room - left), place.height())
        painter.drawText(beside, _LEFT, about + self._when)


class Choices(QWidget):
    """Shows what there is to choose from; nothing takes no room."""

    chosen = Signal(int)
    """The place of the payment that was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[_Choice] = []
        self._rows: tuple[PaymentRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons that are shown, from above."""
        return [button for button in self._buttons if not button.isHidden()]

    def show_rows(self, rows: tuple[PaymentRow, ...]) -> None:
        """Show these payments, the likeliest first."""
        self._rows = rows
        while len(self._buttons) < len(rows):
            self._add_button()
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(rows))
            if at < len(rows):
                button.show_row(rows[at])
        self.setVisible(bool(rows))

    def reword(self) -> None:
        """Say it in the present language."""
        self.show_rows(self._rows)

    def _add_button(self) -> None:
        at = len(self._buttons)
        button = _Choice(at, self)
        button.clicked.connect(lambda: self.chosen.emit(at))
        self._buttons.append(button)
        self._column.addWidget(button)


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
