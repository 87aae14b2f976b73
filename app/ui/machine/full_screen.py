"""The till mode: the window alone on the screen, for a computer that is nothing but a till."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class FullScreen(QObject):
    """Fills the screen with the window, and takes it back; whoever keeps settings is told."""

    toggled = Signal(bool)
    """A person chose it, or chose it no more."""
    changed = Signal(bool)
    """It is so now, for whatever reason."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @property
    def is_on(self) -> bool:
        """Whether the window fills the screen."""
        return bool(self._window.windowState() & Qt.WindowState.WindowFullScreen)

    def toggle(self) -> None:
        """Choose it, or choose it no more."""
        self.apply(is_on=not self.is_on)
        self.toggled.emit(self.is_on)

    def apply(self, *, is_on: bool) -> None:
        """Have it so, whether the window is shown by now or only will be."""
        wanted = Qt.WindowState.WindowFullScreen
        states = self._window.windowState()
        self._window.setWindowState(states | wanted if is_on else states & ~wanted)
        self.changed.emit(is_on)
