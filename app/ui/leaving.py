"""What closing the window means while receipts are unsent: stay and go on sending, or end."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from app.services.views import TillState

if TYPE_CHECKING:
    from app.ui.leave_dialog import LeaveDialog
    from app.ui.machine.tray import Tray
    from app.ui.main_window import MainWindow

SESSION_END_MS = 60_000
"""So long after the system said that it ends the session, it must have; or it was called off."""


class Leaving(QObject):
    """Asks once before unsent receipts are left alone; keeps the program while they are sent.

    What waits is in the journal, and is sent at the next start: nobody loses anything by closing.
    Only a person at the window is asked. A log-off, a setup and a signal are never held up.
    """

    def __init__(
        self,
        window: "MainWindow",
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self._window, self._has_tray = window, has_tray
        self._state = TillState()
        self._is_decided = False
        self._dialog: LeaveDialog | None = None
        self._tray: Tray | None = None

    @property
    def unsent(self) -> int:
        """How many receipts are saved and still to be sent."""
        return self._state.counts.waiting

    @property
    def is_in_tray(self) -> bool:
        """Whether the window is away and an icon stands for it."""
        return self._tray is not None and self._tray.is_shown

    def note(self, state: TillState) -> None:
        """Follow what is still to be sent."""
        self._state = state
        if self._tray is not None:
            self._tray.note(state)
        if self._dialog is not None and self._dialog.isVisible():
            if self.unsent:
                self._dialog.show_count(self.unsent)
            else:
                self.end()  # it was to be closed, and there is nothing left to ask about

    def may_close(self) -> bool:
        """Tell whether the window may close now; if not, the person has been asked."""
        if self._is_decided or not self.unsent:
            return True
        self._ask()
        return False

    def end(self) -> None:
        """Close the program without asking anybody."""
        self._is_decided = True
        self._forget_dialog()
        if self._tray is not None:
            self._tray.hide()
        self._window.close()

    def stay(self) -> None:
        """Take the window away and go on sending."""
        self._forget_dialog()
        if not self._has_tray():
            self._window.showMinimized()
            return
        if self._tray is None:
            from app.ui.machine.tray import Tray  # noqa: PLC0415 - most windows are never in the tray

            self._tray = Tray(self)
            self._tray.show_asked.connect(self.show_window)
            self._tray.quit_asked.connect(self._on_tray_quit)
        self._tray.show(self._state)
        self._window.hide()

    def show_window(self) -> None:
        """Bring the window to the front, wherever it is."""
        if self._tray is not None:
            self._tray.hide()
        # Not showNormal(): that would end a full screen as well.
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def on_session_ending(self, _manager: object = None) -> None:
        """Let the system end the session: a question nobody can answer must not be in its way."""
        self._is_decided = True
        self._forget_dialog()
        QTimer.singleShot(SESSION_END_MS, self, self._on_session_kept)

    def _on_session_kept(self) -> None:
        self._is_decided = False

    def _ask(self) -> None:
        from app.ui.leave_dialog import LeaveDialog  # noqa: PLC0415

        if self._dialog is None:
            self._dialog = LeaveDialog(self._window, has_tray=self._has_tray())
            self._dialog.stay_chosen.connect(self.stay)
            self._dialog.end_chosen.connect(self.end)
            self._dialog.rejected.connect(self._forget_dialog)
        self._dialog.show_count(self.unsent)
        self._dialog.open()

    def _forget_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _on_tray_quit(self) -> None:
        if self.unsent:
            self.show_window()
        self._window.close()
