"""Ctrl+C in a terminal, and a polite kill, end the window as its close button does."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Interrupts(QObject):
    """Hears the signals of the operating system while Qt's event loop runs.

    Python runs a signal's handler only between its own instructions, of which an idle event loop
    executes none. So the interpreter writes into a socket, and that wakes the loop.
    """

    asked = Signal()
    """Somebody asks for the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, theirs = socket.socketpair()
        self._ours.setblocking(False)
        theirs.setblocking(False)
        self._theirs = theirs
        self._before = {
            number: signal.signal(number, lambda *_: None)
            for name in SIGNALS
            if (number := getattr(signal, name, None)) is not None
        }
        self._fd_before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def remove(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _on_activated(self) -> None:
        self._ours.recv(64)
        self.asked.emit()
