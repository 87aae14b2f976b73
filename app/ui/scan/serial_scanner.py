"""The serial scanner as the window knows it: its codes and its state, as signals.

The thread's module is imported when a port is set: most tills have none.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.scanning.events import SerialState
from app.ui.letterbox import Letterbox

if TYPE_CHECKING:
    from app.scanning import serial_scanner
    from app.services.settings import ScannerSection


class SerialScanner(QObject):
    """Keeps to the settings' port; all signals are emitted on the window's thread."""

    text_seen = Signal(str)
    """A code, as it was sent."""
    state_changed = Signal(object, str)
    """(SerialState, port), or (None, "") when none is wanted any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letterbox = Letterbox(self)
        self._thread: serial_scanner.SerialScanner | None = None
        self._kept_to: tuple[str, int] = ("", 0)

    def apply(self, settings: "ScannerSection") -> None:
        """Read the port that the settings name; nothing is interrupted if it is read already."""
        wanted = (settings.port, settings.baud_rate)
        if wanted == self._kept_to:
            return
        self._kept_to = wanted
        self._end()
        if settings.port:
            self._begin(*wanted)
        else:
            self.state_changed.emit(None, "")

    def stop(self) -> None:
        """Let go of the port, within a second; for good."""
        self._letterbox.close()
        self._end()

    def _begin(self, port: str, baud_rate: int) -> None:
        from app.scanning import serial_scanner  # noqa: PLC0415 - most tills have none

        thread = serial_scanner.SerialScanner(
            port,
            baud_rate,
            lambda text: self._letterbox.post(partial(self._on_text, thread, text)),
            lambda state, name: self._letterbox.post(partial(self._on_state, thread, state, name)),
        )
        self._thread = thread
        thread.start()

    def _end(self) -> None:
        if self._thread is not None:
            self._thread.stop()
            self._thread = None

    def _on_text(self, thread: "serial_scanner.SerialScanner", text: str) -> None:
        if thread is self._thread:
            self.text_seen.emit(text)

    def _on_state(
        self, thread: "serial_scanner.SerialScanner", state: SerialState, name: str
    ) -> None:
        if thread is self._thread:
            self.state_changed.emit(state, name)
