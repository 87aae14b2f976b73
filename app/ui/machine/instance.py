"""One window per data directory: a second start raises the first window and goes.

A setup that replaces the program asks the window over the same channel to close.

The lock decides; the local socket only carries the word. The network part of Qt is imported when
the socket is needed: after the first paint, or in a second start, which shows nothing anyway.
"""

import logging
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

WORD = b"raise\n"
QUIT_WORD = b"quit\n"
WORDS = (WORD, QUIT_WORD)
LOCK_NAME = "window.lock"
RETRY_MS = 50
MAX_CALLERS = 4
CALLER_TIMEOUT_MS = 2000


class Instance(QObject):
    """This process's claim on a data directory."""

    raise_asked = Signal()
    """Another start asks for the window."""
    quit_asked = Signal()
    """A setup asks that the window be closed."""

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._lock = QLockFile(str(data_dir / LOCK_NAME))
        # Held for the life of the window: age says nothing about it.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the data directory; False when another window has it.

        A lock whose writer is dead is recognised by its process id. After a power cut that id may
        belong to somebody else: then the file is removed, which the system refuses while a living
        process holds it.
        """
        if self._lock.tryLock(0):
            return True
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def listen(self) -> None:
        """Be ready to be raised. Without a socket the window works all the same."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        name = socket_name(self._data_dir)
        # Left by a killed process; it cannot belong to a living one, since the lock is ours.
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MAX_CALLERS)
        server.newConnection.connect(self._on_new_connection)
        if not server.listen(name):
            logger.warning("A second start cannot raise this window: %s", server.errorString())
        self._server = server

    def release(self) -> None:
        """Let another window have the data directory."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_new_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """One connection: it may say one of the words, once and soon."""

    def __init__(self, socket: "QLocalSocket", instance: Instance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        socket.setReadBufferSize(max(map(len, WORDS)))
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(socket.deleteLater)
        self.startTimer(CALLER_TIMEOUT_MS)
        self._on_ready_read()

    def _on_ready_read(self) -> None:
        said = bytes(self._socket.peek(max(map(len, WORDS))).data())
        if said in WORDS:
            self._socket.write(said)
            self._socket.flush()
        elif any(word.startswith(said) for word in WORDS):
            return
        self._socket.readyRead.disconnect(self._on_ready_read)
        self._socket.disconnectFromServer()
        if said == WORD:
            self._instance.raise_asked.emit()
        elif said == QUIT_WORD:
            self._instance.quit_asked.emit()

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        """Hang up on a caller that says nothing."""
        self._socket.abort()
        self._socket.deleteLater()


def socket_name(data_dir: Path) -> str:
    """Name the socket of a data directory: short, plain ASCII, one per directory and user."""
    import getpass  # noqa: PLC0415 - like the network part, not before the first paint
    import hashlib  # noqa: PLC0415

    seed = f"{data_dir.resolve()}\n{getpass.getuser()}"
    return "uzum-fiskal-" + hashlib.sha256(seed.encode()).hexdigest()[:24]


def raise_other(data_dir: Path, timeout_s: float = 5.0) -> bool:
    """Ask the window that has the data directory to come to the front.

    It may have just started and not listen yet: it is asked again until the time is up.

    Returns:
        Whether it answered.
    """
    deadline = monotonic() + timeout_s
    while not _ask_once(socket_name(data_dir), WORD):
        if monotonic() >= deadline:
            return False
    return True


def close_other(data_dir: Path, timeout_s: float) -> bool | None:
    """Ask the window that has the data directory to close, and wait until it has.

    Returns:
        Whether it closed in time; None where there is none.
    """
    from PySide6.QtCore import QThread  # noqa: PLC0415

    instance = Instance(data_dir)
    deadline = monotonic() + timeout_s
    is_asked = False
    while not instance.claim():
        if monotonic() >= deadline:
            return False
        if not is_asked:
            is_asked = _ask_once(socket_name(data_dir), QUIT_WORD)
        QThread.msleep(RETRY_MS)
    instance.release()
    return True if is_asked else None


def _ask_once(name: str, word: bytes) -> bool:
    from PySide6.QtCore import QThread  # noqa: PLC0415
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(1000):
        QThread.msleep(RETRY_MS)
        return False
    socket.write(word)
    return socket.waitForReadyRead(1000) and bytes(socket.readAll().data()) == word
