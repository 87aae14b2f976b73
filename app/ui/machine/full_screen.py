"""The till mode: the window alone on the screen, for a computer that is nothing but a till."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class FullScreen(QObject):
    """Fills the screen with the window, and takes it back; whoever keeps settings is told."""

    toggled = Signal(bool)
    """A person chose it, or chose it no more."""

    def __init__(self, window: "MainWindow", *, is_on: bool) -> None:
        super().__init__(window)
        self._window = window
        self.apply(is_on=is_on)

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
        self._window.header.show_full_screen(is_on=is_on)
