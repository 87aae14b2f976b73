"""One of the program's own commands, run beside the window: what is heavy stays out of it."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

PROGRAM = Path(__file__).resolve().parents[3]
KILL_WAIT_MS = 1000


class ChildCommand(QObject):
    """Runs `python -m app …`; one at a time."""

    line_said = Signal(str)
    """A line of its stdout."""
    ended = Signal(int, str)
    """(exit code, what it said on stderr); -1 where it could not be started or died."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(PROGRAM))
        self._process.readyReadStandardOutput.connect(self._on_ready_read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self, arguments: Sequence[str]) -> None:
        """Start a command, unless one is running."""
        if not self.is_running:
            self._process.start(sys.executable, ["-m", "app", *arguments])

    def stop(self) -> None:
        """End it at once; nothing is told of it any more."""
        self._process.blockSignals(True)
        if self.is_running:
            self._process.kill()
            self._process.waitForFinished(KILL_WAIT_MS)

    def _on_ready_read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            self.line_said.emit(line.decode("utf-8", errors="replace").rstrip())

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_ready_read()
        errors = bytes(self._process.readAllStandardError().data())
        is_whole = status is QProcess.ExitStatus.NormalExit
        self.ended.emit(code if is_whole else -1, errors.decode("utf-8", errors="replace").strip())

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(-1, self._process.errorString())
