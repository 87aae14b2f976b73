"""Draws `resources/icons/uzum-fiskal.ico` from the window's own icon.

Run once, with Qt: `QT_QPA_PLATFORM=offscreen python packaging/windows/make_icon.py`.
"""

import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QBuffer, QIODevice  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage  # noqa: E402

from app.ui.look.app_icon import app_icon  # noqa: E402

SIZES = (16, 32, 64, 256)
TARGET = ROOT / "resources" / "icons" / "uzum-fiskal.ico"


def main() -> None:
    """Draw and write it."""
    application = QGuiApplication([])
    icon = app_icon()
    images = [_encode(icon.pixmap(size, size).toImage(), size) for size in SIZES]
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(_container(images))
    application.quit()


def _encode(image: QImage, size: int) -> bytes:
    """Encode one size: the large one as PNG, the others as bitmaps, which everything reads."""
    if size == 256:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())
    image = image.convertToFormat(QImage.Format.Format_ARGB32).flipped()
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    mask_line = (size + 31) // 32 * 4
    return header + bytes(image.constBits()) + bytes(mask_line * size)


def _container(images: list[bytes]) -> bytes:
    directory, offset = struct.pack("<HHH", 0, 1, len(images)), 6 + 16 * len(images)
    for size, image in zip(SIZES, images, strict=True):
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    return directory + b"".join(images)


if __name__ == "__main__":
    main()
