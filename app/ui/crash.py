"""What happens on a bug: the log has it whole, one calm dialog tells of it, the till goes on."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.phone import mask_phones_in
from app.ui.sentences import sentence, word

QUIET_S = 5.0
"""A fault in something that is done for every frame must not bury the screen in dialogs."""
MAX_LINE = 300


class CrashHooks(QObject):
    """Hears of what nobody caught, on every thread, after those who heard of it before."""

    crashed = Signal(str)
    """A bug to be told, at most one in QUIET_S: the error's own line. On the window's thread."""

    _caught = Signal(str)

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last_told: float | None = None
        self._sys_hook = sys.excepthook
        self._thread_hook = threading.excepthook
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to hear."""
        self._sys_hook, self._thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._sys_hook, self._thread_hook

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._sys_hook(kind, error, trace)
        self._tell(kind, error)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        self._thread_hook(caught)
        self._tell(caught.exc_type, caught.exc_value)

    def _tell(self, kind: type[BaseException], error: BaseException | None) -> None:
        if issubclass(kind, Exception):
            self._caught.emit(mask_phones_in(f"{kind.__name__}: {error}")[:MAX_LINE])

    @Slot(str)
    def _on_caught(self, line: str) -> None:
        now = self._clock()
        if self._last_told is None or now - self._last_told >= QUIET_S:
            self._last_told = now
            self.crashed.emit(line)


class CrashDialog(QMessageBox):
    """Tells of the latest bug. It blocks nothing: the next scan goes on behind it."""

    def __init__(self, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setTextFormat(Qt.TextFormat.PlainText)
        word(self.setWindowTitle, sentence("crash.title"))
        word(self.setText, sentence("crash.text", log=log_path or "—"))
        self.setStandardButtons(QMessageBox.StandardButton.Close)

    @Slot(str)
    def tell(self, line: str) -> None:
        """Show the error's line, in place of one that is shown already."""
        self.setInformativeText(line)
        self.show()
