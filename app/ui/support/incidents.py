"""What is written down of a run, and told of a bug: the log, the hooks and the one calm dialog."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.logs import ProgramLog
    from app.ui.support.crash import CrashDialog, CrashHooks


class Incidents(QObject):
    """Runs from the first paint to the end of the window.

    Attributes:
        dialog: shown at the first bug; with luck there is none.
    """

    def __init__(self, logs: Path, window: QWidget, log: "ProgramLog | None") -> None:
        """Do nothing yet.

        Args:
            logs: the folder of a log of our own.
            window: whose dialog it is.
            log: the running log; without one it is opened at the start, and closed at the end.
        """
        super().__init__(window)
        self.dialog: CrashDialog | None = None
        self._logs, self._window, self._log = logs, window, log
        self._is_log_ours = log is None
        self._hooks: CrashHooks | None = None

    def start(self, secrets: "Iterable[str]") -> None:
        """Open the log and hear of bugs; none of the secrets is ever written."""
        from app.services.logs import ProgramLog  # noqa: PLC0415 - not before the first paint
        from app.ui.support.crash import CrashHooks  # noqa: PLC0415

        if self._log is None:
            self._log = ProgramLog(self._logs, "window", secrets)
        self._hooks = CrashHooks(self, secrets=secrets)
        self._hooks.install()
        self._hooks.crashed.connect(self._on_crashed)

    def hide(self, secrets: "Iterable[str]") -> None:
        """Keep more secrets out of what is written and told."""
        if self._log is not None:
            self._log.hide(secrets)
        if self._hooks is not None:
            self._hooks.hide(secrets)

    def stop(self) -> None:
        """Hear of nothing any more."""
        if self._hooks is not None:
            self._hooks.remove()
        if self._log is not None and self._is_log_ours:
            self._log.close()

    def _on_crashed(self, line: str, report: str) -> None:
        from app.ui.support.crash import CrashDialog  # noqa: PLC0415 - with luck, never

        if self.dialog is None:
            self.dialog = CrashDialog(self._log.path if self._log else None, self._window)
        self.dialog.tell(line, report)
