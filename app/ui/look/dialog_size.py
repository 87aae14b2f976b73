"""How large a dialog is: no larger than the window it belongs to, no lower than its words need."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

LOW_PX = 600


def open_at_most(dialog: QWidget, width: int, height: int) -> None:
    """Size a dialog; the window fills a small screen, so that what is larger would be cut."""
    parent = dialog.parentWidget()
    wish = QSize(width, height)
    dialog.resize(wish.boundedTo(parent.window().size()) if parent is not None else wish)


def is_low(dialog: QWidget) -> bool:
    """Tell whether the window that a dialog belongs to is as low as a screen scaled to 150 %."""
    parent = dialog.parentWidget()
    return parent is not None and parent.window().height() < LOW_PX


def make_room(dialog: QWidget) -> None:
    """Give a dialog the room that its words need: Qt counts one line of each."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    least = layout.minimumSize()
    dialog.setMinimumWidth(max(dialog.minimumWidth(), least.width()))
    high = layout.totalHeightForWidth(max(dialog.width(), dialog.minimumWidth()))
    dialog.setMinimumHeight(max(least.height(), high))
