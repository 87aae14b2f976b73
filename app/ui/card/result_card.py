"""The result card: one payment's state, readable from two metres, by colour, drawing and word."""

# ruff: noqa: N802 (Qt's own names)

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.card.buttons import CardButtons
from app.ui.card.choices import Choices
from app.ui.card.faces import CardAction, Face
from app.ui.card.parts import Badge, Middle, Phone, ReceiptBlock
from app.ui.card.steps_line import StepsLine
from app.ui.look.icons import Glyph, GlyphButton
from app.ui.look.labels import LineLabel, TextLabel
from app.ui.look.panel import RADIUS
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone, colour, font

HEAD_GAP = 22
STRIP = 8
PARAGRAPHS = 3
LOW_PX = 430
"""A lower card has smaller measures."""
COPIED_MS = 1500


class Measures(NamedTuple):
    """How large things are, in device-independent pixels.

    Attributes:
        small_title: where the title would take more than `title_lines`.
        margins: left, top, right, bottom.
        gap: between what stands one below the other.
    """

    badge: int
    title: int
    small_title: int
    title_lines: int
    phone: int
    first: int
    body: int
    footer: int
    margins: tuple[int, int, int, int]
    gap: int


USUAL = Measures(88, 36, 26, 2, 46, 18, 16, 17, (30, 30, 30, 18), 12)
LOW = Measures(48, 27, 20, 1, 38, 16, 15, 14, (20, 16, 20, 8), 6)


class ResultCard(QFrame):
    """Shows a Face; tells which of its buttons was pressed."""

    pressed = Signal(object)
    """A CardAction."""
    chosen = Signal(int)
    """The place of the payment that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face: Face | None = None
        self._badge = Badge(self)
        self._title = TextLabel(USUAL.title, bold=True, parent=self)
        self._subtitle = LineLabel(16, parent=self)
        self._phone_name = TextLabel(13, "muted", parent=self)
        self._phone_name.setText(sentence("face.phone"))
        self._phone = Phone(self)
        self._copy = self._make_copy_button()
        sizes = (USUAL.first, *[USUAL.body] * (PARAGRAPHS - 1))
        self._body = [TextLabel(size, parent=self) for size in sizes]
        self._receipt = ReceiptBlock(self)
        self._scanned = LineLabel(15, parent=self)
        self._footer = TextLabel(USUAL.footer, "accent", bold=True, parent=self)
        self._steps = StepsLine(self)
        self._choices = Choices(self)
        self._choices.chosen.connect(self.chosen)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied.timeout.connect(lambda: self._copy.show_glyph(Glyph.COPY))
        self._middle = self._make_middle()
        self._buttons = CardButtons(self)
        self._buttons.pressed.connect(self.pressed)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._measures = LOW
        self._measure(USUAL)

    def show_face(self, face: Face, attempts: int = 0) -> None:
        """Show a face; only what differs from the one before is touched.

        Args:
            face: what to show.
            attempts: how many requests have left for the payment.
        """
        if face == self.face:
            return
        self.face = face
        self._badge.show_sign(face.tone, face.glyph)
        self._title.set_tint(face.tone.value)
        self._title.show_text(face.title)
        self._subtitle.set_text(face.subtitle)
        self._show_phone(face.phone)
        for at, label in enumerate(self._body):
            label.show_text(face.body[at] if at < len(face.body) else "")
        self._receipt.show_receipt(face.receipt)
        self._scanned.set_text(
            sentence("face.read_text", text=face.scanned) if face.scanned else ""
        )
        self._scanned.setVisible(bool(face.scanned))
        self._choices.show_rows(face.choices)
        self._buttons.show_actions(face.buttons, has_first=not face.choices)
        self._footer.show_text(face.footer)
        self._steps.show_steps(face.steps, face.tone, face.scan_source, attempts)
        self._fit()
        self.setAccessibleName(face.title)
        self.setAccessibleDescription(" ".join((face.subtitle, *face.body, face.footer)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the title and the steps into the new place."""
        super().resizeEvent(event)
        self._measure(LOW if self.height() < LOW_PX else USUAL)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look at the room for the steps again when a part turns out higher, as wrapped buttons."""
        is_taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_steps()
        return is_taken

    def changeEvent(self, event: QEvent) -> None:
        """Measure once more after a change of theme: a new style sheet gives labels first fonts."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._measure_again)

    def button(self, action: CardAction) -> QPushButton | None:
        """Give a button that is shown now."""
        return self._buttons.button(action)

    @property
    def choices(self) -> list[QPushButton]:
        """The payments that can be chosen now, as buttons."""
        return self._choices.buttons

    def tell_copied(self) -> None:
        """Say on the copy button that the number is on the clipboard."""
        self._copy.show_glyph(Glyph.CHECK)
        self._copied.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint panel, tint and strip in the colour of the state."""
        tone = self.face.tone.value if self.face else Tone.QUIET.value
        panel = colour("panel")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        fade = QLinearGradient(0, 0, 0, self.height() * 0.55)
        fade.setColorAt(0, colour(f"{tone}_tint"))
        fade.setColorAt(1, panel)
        painter.fillPath(outline, panel)
        painter.fillPath(outline, fade)
        painter.setPen(colour("line"))
        painter.drawPath(outline)
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), STRIP, colour(tone))

    def _measure(self, measures: Measures) -> None:
        """Take other measures."""
        if measures != self._measures:
            self._measures = measures
            self._apply(measures)

    def _measure_again(self) -> None:
        self._apply(self._measures)
        self._fit()

    def _apply(self, measures: Measures) -> None:
        self._badge.setFixedSize(measures.badge, measures.badge)
        self._phone.set_size(measures.phone)
        self._receipt.set_gap(measures.gap)
        for at, label in enumerate(self._body):
            label.setFont(font(measures.body if at else measures.first))
        self._footer.setFont(font(measures.footer, bold=True))
        self._column.setContentsMargins(*measures.margins)
        self._column.setSpacing(measures.gap)
        self._inner_column.setSpacing(measures.gap * 2 // 3)

    def _fit(self) -> None:
        """Make a long title smaller, and see what has room."""
        margins = self._column.contentsMargins()
        measures = self._measures
        width = self.width() - margins.left() - margins.right() - measures.badge - HEAD_GAP
        self._title.setFont(font(measures.title, bold=True))
        if self._title.heightForWidth(width) > measures.title_lines * 1.3 * measures.title:
            self._title.setFont(font(measures.small_title, bold=True))
        if self.face is not None and self.face.choices:
            self._receipt.setVisible(measures is USUAL)
        self._middle.updateGeometry()
        self._fit_steps()

    def _fit_steps(self) -> None:
        """Leave the steps out where words need their place."""
        if self.face is None or not self.face.steps:
            return
        self._column.invalidate()
        needed = self._column.totalHeightForWidth(self.width())
        if self._steps.isHidden():
            needed += self._steps.sizeHint().height() + self._column.spacing()
        self._steps.setVisible(needed <= self.height())

    def _show_phone(self, phone: str) -> None:
        self._phone.show_number(phone)
        for widget in (self._phone_name, self._phone, self._copy):
            widget.setVisible(bool(phone))
        self._copied.stop()
        self._copy.show_glyph(Glyph.COPY)

    def _make_copy_button(self) -> GlyphButton:
        button = GlyphButton(Glyph.COPY, sentence("button.copy_phone"), self, "F7")
        button.clicked.connect(lambda: self.pressed.emit(CardAction.COPY_PHONE))
        return button

    def _lay_out(self) -> None:
        column = self._column
        head, titles = QHBoxLayout(), QVBoxLayout()
        column.addLayout(head)
        head.setSpacing(HEAD_GAP)
        head.addWidget(self._badge)
        head.addLayout(titles, 1)
        titles.setSpacing(2)
        titles.addStretch()
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        titles.addStretch()
        column.addWidget(self._middle)
        column.addSpacing(4)
        column.addWidget(self._buttons)
        column.addStretch(1)
        column.addWidget(self._footer)
        column.addWidget(self._steps)

    def _make_middle(self) -> Middle:
        """Make the part that scrolls if a translation, a large font or a server is too wordy."""
        inner = QWidget()
        column = self._inner_column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._phone_name)
        phone = QHBoxLayout()
        column.addLayout(phone)
        phone.setSpacing(14)
        phone.addWidget(self._phone)
        phone.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignVCenter)
        phone.addStretch()
        for label in self._body:
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self._receipt)
        column.addWidget(self._scanned)
        column.addWidget(self._choices)
        column.addStretch()
        area = Middle(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)  # setWidget switches it on
        return area
