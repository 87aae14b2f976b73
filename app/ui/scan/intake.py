"""What may be pasted or dropped on the window: a link as text, or a picture of a receipt."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from app.scanning.events import PictureRead
from app.ui.look.sentences import sentence
from app.ui.scan.panel import ScanPanel

if TYPE_CHECKING:
    from app.ui.scan.scanner import Scanner

LINK_LENGTH = 2048
"""Longer texts are cut: no receipt's link is as long, and what is refused is shown only in part."""
PICTURE_BYTES = 32 * 1024 * 1024
_ENDINGS = {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"}


class UnreadableError(Exception):
    """A dropped file cannot be read; `key` names the sentence."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Intake(QObject):
    """Turns pasted and dropped things into scanned texts, or into words why not."""

    text_found = Signal(str, str)
    """(text, source): `paste` or `picture`."""
    stumbled = Signal()

    def __init__(self, scanner: "Scanner", panel: ScanPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._scanner, self._panel = scanner, panel
        scanner.picture_read.connect(self._on_picture_read)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData | None) -> None:
        """Take a picture, or else a text; an empty clipboard has no data at all."""
        if data is None:
            self._refuse("scanning.paste_nothing")
            return
        try:
            picture = picture_in(data)
        except UnreadableError as error:
            self._refuse(error.key)
            return
        link = link_in(data)
        if picture is not None:
            self._panel.remark(sentence("picture.reading"))
            self._scanner.read_picture(picture)
        elif link:
            self.text_found.emit(link, "paste")
        else:
            self._refuse("scanning.paste_nothing")

    def _on_picture_read(self, answer: PictureRead) -> None:
        texts = list(dict.fromkeys(reading.text for reading in answer.readings))
        receipts = [text for text in texts if self._panel.is_receipt(text)]
        if len(receipts) > 1:
            self._refuse("picture.two_receipts")
        elif texts:
            self._panel.remark("")
            self.text_found.emit((receipts or texts)[0], "picture")
        else:
            self._refuse(f"picture.{answer.reason or 'no_code'}")

    def _refuse(self, key: str) -> None:
        self._panel.remark(sentence(key))
        self.stumbled.emit()


def has_something(data: QMimeData) -> bool:
    """Tell whether data may hold a link or a picture."""
    return data.hasText() or data.hasUrls() or data.hasImage()


def picture_in(data: QMimeData) -> bytes | None:
    """Give the bytes of the picture that is in the data, or that it names as a local file.

    Raises:
        UnreadableError: when it names a file that is too large, no picture or not to be opened.
    """
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return _read(files[0])
    if data.hasImage():
        image = QImage(data.imageData())
        return None if image.isNull() else _png(image)
    return None


def link_in(data: QMimeData) -> str:
    """Give the text of the data, or the address of a link that was dragged; "" for none."""
    text = data.text().strip()
    if not text and data.urls():
        text = data.urls()[0].toString()
    return text[:LINK_LENGTH]


def _read(path: Path) -> bytes:
    if path.suffix.lower() not in _ENDINGS:
        raise UnreadableError("picture.not_a_picture")
    try:
        if path.stat().st_size > PICTURE_BYTES:
            raise UnreadableError("picture.too_large")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError("picture.unreadable") from error


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes are refused at run time
    return bytes(buffer.data().data())
