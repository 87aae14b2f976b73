"""The parts of the result card: the sign, the phone, the receipt, and the place that scrolls."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from app.domain.receipt import Receipt
from app.ui.look.formats import issued, plain
from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone, colour, font

LEAST_PHONE_PX = 20


class Badge(QWidget):
    """The round sign beside the title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone, self._glyph = Tone.QUIET, Glyph.LIST

    def show_sign(self, tone: Tone, glyph: Glyph) -> None:
        """Show a sign in a colour."""
        self._tone, self._glyph = tone, glyph
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc and the drawing on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone.value))
        painter.drawEllipse(self.rect())
        side = self.width() * 0.54
        edge = (self.width() - side) / 2
        square = QRectF(edge, edge, side, side)
        paint_glyph(painter, self._glyph, square, colour("panel"), 2.6)


class Phone(QLabel):
    """The client's phone number: as large as it can be, never cut."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._number = ""
        self._most_px = LEAST_PHONE_PX
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_number(self, number: str) -> None:
        """Show a number, as it is to be read."""
        self._number = number
        self.setAccessibleName(number)
        self.updateGeometry()
        self.update()

    def set_size(self, most_px: int) -> None:
        """Let the digits be so high, where there is the width for it."""
        self._most_px = most_px
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Wish for the full size."""
        return QSize(self._width(self._most_px) + 2, self._most_px + 10)

    def minimumSizeHint(self) -> QSize:
        """Insist on little: the number shrinks."""
        return QSize(120, self._most_px + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number, smaller where there is less room."""
        size_px = self._most_px
        while size_px > LEAST_PHONE_PX and self._width(size_px) > self.width():
            size_px -= 2
        painter = QPainter(self)
        painter.setFont(font(size_px, bold=True))
        painter.setPen(colour("text"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect(), flags, self._number)

    def _width(self, size_px: int) -> int:
        return QFontMetrics(font(size_px, bold=True)).horizontalAdvance(self._number)


class Middle(QScrollArea):
    """Takes the height that its contents need; scrolls where the window has less."""

    def sizeHint(self) -> QSize:
        """Wish for all that is in it."""
        inner = self.widget()
        width = self.width()
        return QSize(width, max(0, inner.heightForWidth(width)) if inner else 0)

    def minimumSizeHint(self) -> QSize:
        """Insist on little: it scrolls."""
        return QSize(200, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wish anew: another width makes another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ReceiptBlock(QWidget):
    """Number, time, terminal and fiscal sign of a receipt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        self._values = [TextLabel(15, wraps=False, mono=at >= 2, parent=self) for at in range(4)]
        for at, key in enumerate(("number", "time", "terminal", "sign")):
            name = TextLabel(15, "muted", wraps=False, parent=self)
            name.setText(sentence(f"receipt.{key}"))
            line, column = at % 2, at // 2 * 2
            grid.addWidget(name, line, column)
            grid.addWidget(self._values[at], line, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 2)

    def set_gap(self, gap: int) -> None:
        """Stand closer together, or further apart."""
        self._grid.setHorizontalSpacing(gap + gap // 2)

    def show_receipt(self, receipt: Receipt | None) -> None:
        """Show a receipt; without one nothing is shown."""
        self.setVisible(receipt is not None)
        if receipt is None:
            return
        number = sentence("receipt.number_value", number=plain(receipt.number, 16))
        shown = (
            number,
            issued(receipt),
            plain(receipt.terminal, 18),
            plain(receipt.fiscal_sign, 18),
        )
        for label, text in zip(self._values, shown, strict=True):
            label.setText(text)
