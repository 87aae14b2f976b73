"""The one door to what only the administrator may do: ask, then do."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.views import GuardState, TillState
from app.ui.look.sentences import sentence

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.pin_dialog import PinDialog

MARGIN_S = 1.0
"""The window counts itself locked a little before the till does: what it lets pass is done."""


class Guard(QObject):
    """Follows the till's guard and asks for the PIN where it is closed.

    The till itself refuses what its guard does not let pass; this is the friendly side of it.
    """

    changed = Signal(bool)
    """Whether a PIN is holding the door open: time to show it, and how to lock."""

    def __init__(self, bridge: "Bridge", window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._state: GuardState | None = None
        self._dialog: PinDialog | None = None
        self._what = ""
        self._is_anew = False
        self._act: Callable[[], object] | None = None
        self._expiry = QTimer(self, singleShot=True)
        self._expiry.timeout.connect(self._on_expired)
        bridge.state_changed.connect(self._on_state)
        bridge.pin_answered.connect(self._on_answer)
        bridge.failed.connect(self._on_failed)

    @property
    def has_pin(self) -> bool:
        """Whether a PIN is set, as far as is known."""
        return self._state is not None and self._state.has_pin

    @property
    def is_open(self) -> bool:
        """Whether what is guarded may be done now without asking."""
        return self._state is not None and self._state.is_open

    @property
    def is_unlocked(self) -> bool:
        """Whether a PIN was given and still holds."""
        return self.has_pin and self.is_open

    def ask(self, what: str, act: Callable[[], object]) -> None:
        """Do something that only the administrator may: at once, or after the right PIN.

        Args:
            what: in words, what it is; the dialog shows it.
            act: called once, on the window's thread, or never.
        """
        if self.is_open:
            act()
            return
        self._forget_dialog()
        self._what, self._act = what, act
        if self._state is None:
            # The till answers when it is open; where it cannot be opened, that is told again.
            self._bridge.lock()
        else:
            self._open_dialog().wait(self._state.wait_s)

    def ask_anew(self, what: str, act: Callable[[], object]) -> None:
        """Ask for the PIN although it may have been given a minute ago; see `ask`."""
        if not self.has_pin:
            self.ask(what, act)
            return
        self._forget_dialog()
        self._what, self._act, self._is_anew = what, act, True
        self._open_dialog()

    def lock(self) -> None:
        """Lock at once."""
        self._bridge.lock()
        self._on_expired()

    def switch(self) -> None:
        """Lock what is unlocked, or ask for the PIN to unlock it; without a PIN do nothing."""
        if self.is_unlocked:
            self.lock()
        elif self.has_pin:
            self.ask(sentence("guard.unlock"), lambda: None)

    def _on_state(self, state: TillState) -> None:
        self._state = state.guard
        if self.is_unlocked:
            self._expiry.start(max(0, round((state.guard.open_s - MARGIN_S) * 1000)))
        else:
            self._expiry.stop()
        self.changed.emit(self.is_unlocked)
        if self._act is None:
            return
        if self.is_open and not self._is_anew:
            self._let_pass()
        elif self._dialog is None:
            self._open_dialog().wait(state.guard.wait_s)

    def _on_answer(self, key: str, params: Mapping[str, object]) -> None:
        if not key:
            self._let_pass()
        elif self._dialog is not None:
            self._dialog.refuse(key, params)

    def _on_failed(self, key: str, params: Mapping[str, object]) -> None:
        if self._act is not None:
            (self._dialog or self._open_dialog()).refuse(key, params)

    def _open_dialog(self) -> "PinDialog":
        from app.ui.pin_dialog import PinDialog  # noqa: PLC0415

        above = QApplication.activeModalWidget()
        is_ours = above is not None and above.parentWidget() is self._window
        self._dialog = PinDialog(self._what, above if is_ours and above else self._window)
        self._dialog.given.connect(self._bridge.unlock)
        self._dialog.rejected.connect(self._forget_dialog)
        self._dialog.open()
        return self._dialog

    def _let_pass(self) -> None:
        act = self._act
        self._forget_dialog()
        if act is not None:
            act()

    def _forget_dialog(self) -> None:
        """A PIN that was typed is not kept in a hidden dialog."""
        self._act, self._is_anew = None, False
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.hide()
            dialog.deleteLater()

    def _on_expired(self) -> None:
        self._expiry.stop()
        if self._state is not None:
            self._state = self._state._replace(open_s=0)
        self.changed.emit(self.is_unlocked)
