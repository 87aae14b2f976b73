"""A QR code on the screen: to be photographed by a telephone or read by another till's scanner."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

QUIET_ZONE = 4
"""Modules of white around the code; ISO/IEC 18004 asks for four."""
LEAST_PX, USUAL_PX = 180, 320
DARK, LIGHT = b"\x00", b"\xff"


def code_of(text: str) -> list[list[bool]]:
    """Give the QR code of a text: rows of modules, dark is True, the quiet zone included."""
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415 - most windows show no code
    from qrcode.main import QRCode  # noqa: PLC0415

    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text)
    matrix: list[list[bool]] = code.get_matrix()
    return matrix


class QrPicture(QLabel):
    """Paints a code as large as fits, black on white in every theme: readers expect that.

    A module is a whole number of the screen's own pixels, also where Windows enlarges by 150 %:
    uneven modules are what cheap cameras stumble over.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show no code yet.

        Args:
            name: what the code is, for those who cannot see it.
            parent: where it stands.
        """
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._text = ""
        self._image = QImage()
        self.setAccessibleName(name)
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def content(self) -> str:
        """What the code says; empty while there is none."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show the code of a text, some hundred characters at most; "" shows none."""
        self.show_code(text, image_of(text) if text else QImage())

    def show_code(self, text: str, image: QImage) -> None:
        """Show a code that was made elsewhere by `image_of`: that takes longer than a frame."""
        self._text, self._image = text, image
        self.setAccessibleDescription(text)
        self.update()

    @property
    def module_px(self) -> int:
        """How many of the screen's own pixels a module is wide; 0 while there is no code."""
        modules = self._image.width()
        side_px = int(min(self.width(), self.height()) * self.devicePixelRatioF())
        return max(1, side_px // modules) if modules else 0

    def sizeHint(self) -> QSize:
        """Wish for a size that a telephone reads from half a metre away."""
        return QSize(USUAL_PX, USUAL_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the code in the middle."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(self._place(), self._image)

    def _place(self) -> QRectF:
        ratio, modules = self.devicePixelRatioF(), self._image.width()
        side = self.module_px * modules / ratio
        left = int((self.width() - side) / 2 * ratio) / ratio
        top = int((self.height() - side) / 2 * ratio) / ratio
        return QRectF(left, top, side, side)


def image_of(text: str) -> QImage:
    """Draw the code of a text with one pixel a module; on any thread."""
    matrix = code_of(text)
    pixels = b"".join(DARK if is_dark else LIGHT for row in matrix for is_dark in row)
    side = len(matrix)
    wrapped = QImage(pixels, side, side, side, QImage.Format.Format_Grayscale8)
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)
