"""How large a dialog opens: as it wishes, and no larger than the window that it belongs to."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def open_at_most(dialog: QWidget, width: int, height: int) -> None:
    """Size a dialog; the window fills a small screen, so that what is larger would be cut."""
    parent = dialog.parentWidget()
    wish = QSize(width, height)
    dialog.resize(wish.boundedTo(parent.window().size()) if parent is not None else wish)
