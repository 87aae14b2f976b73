"""Hears when the till's screen is locked and unlocked: a locked till must not hold the camera."""

import sys
from typing import cast

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

from app.ui.machine.windows import is_screen_locked

POLL_MS = 2000
DESKTOPS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)
"""(object, interface) on the session bus: what KDE and most others say, and what GNOME says."""


class ScreenLock(QObject):
    """Watches the screen's lock; silent on a system that does not tell."""

    locked_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_locked = False

    def start(self) -> None:
        """Begin to watch.

        Windows is asked every two seconds: being told would take a filter on every message that
        any window of the program gets. Elsewhere the desktop tells over D-Bus.
        """
        if sys.platform == "win32":
            poll = QTimer(self, interval=POLL_MS)
            poll.timeout.connect(lambda: self.note(is_screen_locked()))
            poll.start()
        else:
            self._listen()

    @Slot(bool)
    def note(self, is_locked: bool) -> None:
        """Take note of the present state; told when it changed."""
        if is_locked is not self._is_locked:
            self._is_locked = is_locked
            self.locked_changed.emit(is_locked)

    def _listen(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not needed at the start
        except ImportError:
            return
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            # PySide's stub asks for bytes; the call itself takes what SLOT gives, which is text.
            slot = cast("bytes", SLOT("note(bool)"))
            for path, interface in DESKTOPS:
                bus.connect("", path, interface, "ActiveChanged", self, slot)
