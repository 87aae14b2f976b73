"""What happens on a bug: the log has it whole, one calm dialog tells of it, the till goes on."""

# ruff: noqa: N802 (Qt's own names)

import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.services.discretion import Discretion
from app.ui.look.dialog_size import make_room
from app.ui.look.labels import TextLabel
from app.ui.look.sentences import sentence, word

QUIET_S = 5.0
"""A fault in something that is done for every frame must not bury the screen in dialogs."""
MAX_LINE = 300
MAX_REPORT = 20_000
WIDTH = 592


class CrashHooks(QObject):
    """Hears of what nobody caught, on every thread, after those who heard of it before."""

    crashed = Signal(str, str)
    """A bug to be told, at most one in QUIET_S: the error's own line, and the whole report. On the
    window's thread; nothing of the clients and no secret is in either."""

    _caught = Signal(str, str)

    def __init__(
        self,
        parent: QObject | None = None,
        clock: Callable[[], float] = monotonic,
        secrets: Iterable[str] = (),
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._discretion = Discretion(secrets)
        self._last_told: float | None = None
        self._sys_hook = sys.excepthook
        self._thread_hook = threading.excepthook
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def hide(self, secrets: Iterable[str]) -> None:
        """Keep these out of reports from now on, instead of those given before."""
        self._discretion = Discretion(secrets)

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
        self._tell(kind, error, trace)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        self._thread_hook(caught)
        self._tell(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _tell(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, Exception):
            mask = self._discretion.mask_for_strangers
            line = mask(f"{kind.__name__}: {error}")[:MAX_LINE]
            whole = "".join(traceback.format_exception(kind, error, trace))
            # Its end is what says most.
            self._caught.emit(line, f"{_head()}\n\n{mask(whole)[-MAX_REPORT:]}")

    @Slot(str, str)
    def _on_caught(self, line: str, report: str) -> None:
        now = self._clock()
        if self._last_told is None or now - self._last_told >= QUIET_S:
            self._last_told = now
            self.crashed.emit(line, report)


class CrashDialog(QDialog):
    """Tells of the latest bug. It blocks nothing: the next scan goes on behind it."""

    def __init__(self, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = ""
        word(self.setWindowTitle, sentence("crash.title"))
        title = TextLabel(22, "bad", bold=True, parent=self)
        title.show_text(sentence("crash.title"))
        text = TextLabel(15, parent=self)
        text.setMinimumWidth(WIDTH)
        text.show_text(sentence("crash.text", log=str(log_path or "—")))
        self._line = TextLabel(13, "muted", mono=True, parent=self)
        self._copied = TextLabel(14, "good", parent=self)
        self.copy_button = QPushButton(self)
        word(self.copy_button.setText, sentence("crash.copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        QShortcut(QKeySequence("Ctrl+C"), self).activated.connect(self.copy)
        self.close_button = QPushButton(self)
        word(self.close_button.setText, sentence("button.close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for label in (title, text, self._line, self._copied):
            column.addWidget(label)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch()

    def reword(self) -> None:
        """Take the height that the words need in the present language."""
        make_room(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the words need."""
        make_room(self)
        super().showEvent(event)

    @property
    def line(self) -> str:
        """The error's line that is shown."""
        return self._line.accessibleName()

    @Slot(str, str)
    def tell(self, line: str, report: str) -> None:
        """Show the error's line, in place of one that is shown already."""
        self.report = report
        self._line.show_text(line)
        self._copied.show_text("")
        make_room(self)
        self.show()

    def copy(self) -> None:
        """Put the whole report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
        self._copied.show_text(sentence("crash.copied"))
        make_room(self)


def _head() -> str:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return f"Uzum Fiskal {__version__}, {now}\nPython {sys.version}\n{platform.platform()}"
