"""The log in the data directory: bounded, and free of phone numbers and header values.

Logging never stops the program: a folder that cannot be written to, a full disk, a log that
another process holds open cost log lines and nothing else.
"""

import logging
import sys
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from app.services.discretion import Discretion

MAX_BYTES = 1024 * 1024
KEPT_FILES = 5
TALKATIVE = ("alembic", "httpcore", "httpx", "sqlalchemy")

_log = logging.getLogger(__name__)


class ProgramLog:
    """The running log of one process, from construction until `close`.

    Uncaught exceptions of every thread go into it too, and then the way that they went before.

    Attributes:
        path: the file, or None where none can be written.
    """

    def __init__(self, folder: Path, kind: str, secrets: Iterable[str] = ()) -> None:
        """Start logging into `<folder>/<kind>.log`.

        Args:
            folder: made where it is missing.
            kind: what this process is (`window`, `command_line`, `scanner`). Each kind has a file
                of its own, since Windows lets nobody rename a file that another process has open.
            secrets: what must never be written, such as header values.
        """
        self._formatter = _MaskingFormatter()
        self.hide(secrets)
        self._handler, self.path = _open(folder, kind)
        self._handler.setFormatter(self._formatter)
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(logging.INFO)
        for name in TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        self._sys_hook = sys.excepthook
        self._thread_hook = threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def hide(self, secrets: Iterable[str]) -> None:
        """Keep these out of the log from now on, instead of those given before."""
        self._formatter.discretion = Discretion(secrets)

    def close(self) -> None:
        """End the log and give the exception hooks back."""
        sys.excepthook = self._sys_hook
        threading.excepthook = self._thread_hook
        logging.getLogger().removeHandler(self._handler)
        with suppress(OSError):  # a full disk, once more
            self._handler.close()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            _log.critical("uncaught exception", exc_info=(kind, error, trace))
        self._sys_hook(kind, error, trace)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        name = caught.thread.name if caught.thread else "?"
        error = caught.exc_value or caught.exc_type()
        if issubclass(caught.exc_type, Exception):
            told = (caught.exc_type, error, caught.exc_traceback)
            _log.critical("uncaught exception in thread %s", name, exc_info=told)
        self._thread_hook(caught)


class _MaskingFormatter(logging.Formatter):
    """Masks the finished text: whatever was in the message, its arguments or a traceback."""

    converter = staticmethod(time.gmtime)
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
        self.discretion = Discretion()

    def format(self, record: logging.LogRecord) -> str:
        return self.discretion.mask(super().format(record))


class _PatientFileHandler(RotatingFileHandler):
    """A rotating file that bears with locked files and full disks."""

    def doRollover(self) -> None:  # noqa: N802
        """Move on to a new file; where that is forbidden, begin the present one anew."""
        try:
            super().doRollover()
        except OSError:
            # Closed by now. Bounded matters more than complete: a till runs for years.
            with Path(self.baseFilename).open("w", encoding="utf-8"):
                pass
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Let faults of the disk pass; a wrong call of the logger is a bug and is shown."""
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)


def _open(folder: Path, kind: str) -> tuple[logging.Handler, Path | None]:
    path = folder / f"{kind}.log"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _PatientFileHandler(
            path,
            maxBytes=MAX_BYTES,
            backupCount=KEPT_FILES - 1,
            encoding="utf-8",
            errors="backslashreplace",  # a file's name may hold what is no text
        )
    except OSError:
        return logging.NullHandler(), None
    return handler, path
