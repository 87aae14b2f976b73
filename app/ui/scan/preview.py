"""What the camera sees: the newest frame, the codes outlined, a caption in words."""

# ruff: noqa: N802 (Qt's own names)

from time import monotonic

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.scanning.events import Corners
from app.ui.look.icons import Glyph, paint_glyph
from app.ui.look.sentences import sentence, word
from app.ui.look.theme import BODY_PX, colour, font
from app.ui.scan.outlines import Outlines

RADIUS = 8
CAPTION_MARGIN = 8
TICK_MS = 40


class Preview(QLabel):
    """Paints a frame as large as fits, its shape kept. No frame means that the camera is off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._frame = QImage()
        self._outlines = Outlines()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._caption = ""
        self.setMinimumSize(180, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        word(self.setAccessibleName, sentence("scanning.preview_name"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    def sizeHint(self) -> QSize:
        """Wish for the usual place in the window."""
        return QSize(278, 300)

    def show_frame(self, frame: QImage) -> None:
        """Show a frame; a null image shows none."""
        self._frame = frame
        self.update()

    def show_codes(self, codes: tuple[tuple[Corners, bool], ...]) -> None:
        """Outline the codes in sight; those that are so no more stay for a moment, and fade.

        Args:
            codes: corners as shares of the frame, and whether it is a receipt's code.
        """
        self._outlines.follow(codes, monotonic())
        self._on_tick()

    def forget_codes(self) -> None:
        """Outline nothing any more, at once."""
        self._outlines.clear()
        self._on_tick()

    def show_caption(self, text: str) -> None:
        """Say something at the foot of the picture; "" says nothing."""
        if text != self._caption:
            self._caption = text
            self.setAccessibleDescription(text)
            self.update()

    @property
    def caption(self) -> str:
        """What is said at the foot of the picture."""
        return self._caption

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the outlines and the caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.fillPath(shape, colour("lens"))
        painter.setClipPath(shape)
        if self._frame.isNull():
            self._paint_nothing(painter)
        else:
            place = self._place()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._frame)
            self._paint_codes(painter, place)
        if self._caption:
            self._paint_caption(painter)

    def _on_tick(self) -> None:
        """Paint anew for as long as an outline moves or fades."""
        if self._outlines.is_changing(monotonic()):
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def _place(self) -> QRectF:
        """Give the frame's place: inside the widget, in the middle."""
        size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _paint_nothing(self, painter: QPainter) -> None:
        side = 72
        left, top = (self.width() - side) / 2, (self.height() - side) / 2 - 16
        ink = QColor(colour("lens_text"))
        ink.setAlpha(70)
        paint_glyph(painter, Glyph.SCAN, QRectF(left, top, side, side), ink, 1.4)

    def _paint_codes(self, painter: QPainter, place: QRectF) -> None:
        for corners, is_receipt, strength in self._outlines.at(monotonic()):
            points = [
                QPointF(place.left() + x * place.width(), place.top() + y * place.height())
                for x, y in corners
            ]
            name = "outline" if is_receipt else "outline_other"
            tint = QColor(colour(name))
            tint.setAlphaF(strength)
            painter.setPen(QPen(tint, 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(QPolygonF(points))

    def _paint_caption(self, painter: QPainter) -> None:
        painter.setFont(font(BODY_PX - 1))
        flags = int(Qt.AlignmentFlag.AlignCenter) | Qt.TextFlag.TextWordWrap
        room = self.rect().adjusted(20, 0, -20, 0)
        needed = painter.fontMetrics().boundingRect(room, flags, self._caption).height()
        box = QRect(0, 0, self.width() - 2 * CAPTION_MARGIN, needed + 12)
        box.moveBottomLeft(self.rect().bottomLeft() + QPoint(CAPTION_MARGIN, -CAPTION_MARGIN))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("caption"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(colour("lens_text"))
        painter.drawText(box.adjusted(12, 0, -12, 0), flags, self._caption)
