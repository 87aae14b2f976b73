"""What stands around the settings dialog: the guard before it, the trials, and their end."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.settings import Settings
from app.services.views import TillState
from app.ui.look.sentences import sentence

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.main_window import MainWindow
    from app.ui.scan.scanner import Scanner
    from app.ui.settings.dialog import SettingsDialog


class SettingsRoom(QObject):
    """Opens the dialog to whom may see it, and connects it with what it tries."""

    saved = Signal(object)
    """New Settings are in the file."""
    tried = Signal(str, object)
    """(section, its values) to work by for now, or (section, None) to work as before."""

    def __init__(
        self,
        path: Path,
        window: "MainWindow",
        scanner: "Scanner",
        bridge: "Bridge",
        *,
        is_training: bool,
    ) -> None:
        super().__init__(window)
        self._path, self._is_training = path, is_training
        self._window, self._scanner, self._bridge = window, scanner, bridge
        self._before = Settings()
        self.dialog: SettingsDialog | None = None
        window.scan_taker = self._take_scan

    def open(self, settings: Settings) -> None:
        """Show the dialog, after the PIN where there is one.

        Args:
            settings: as they are saved.
        """
        if self.dialog is None:
            self._window.guard.ask(sentence("guard.settings"), lambda: self._open(settings))
        else:
            self.dialog.open()

    def note_end(self, key: str) -> None:
        """Take note of the key that ended the code that comes next."""
        if self.dialog is not None:
            self.dialog.scanner.end_key = key

    def _open(self, settings: Settings) -> None:
        from app.ui.settings.dialog import SettingsDialog  # noqa: PLC0415

        if self.dialog is None:
            self._before = settings
            self.dialog = SettingsDialog(
                self._path, settings, self._window, is_training=self._is_training
            )
            self._connect(self.dialog)
            self._scanner.list_cameras()
        self.dialog.open()

    def _connect(self, dialog: "SettingsDialog") -> None:
        guard, bridge, camera = self._window.guard, self._bridge, dialog.camera
        dialog.show_state(has_pin=guard.has_pin)
        dialog.saved.connect(self._on_saved)
        dialog.tried.connect(self.tried)
        dialog.finished.connect(self._on_closed)
        dialog.security.pin_wanted.connect(self._on_pin_wanted)
        dialog.transfer.secrets_wanted.connect(self._on_secrets_wanted)
        bridge.pin_answered.connect(dialog.security.show_answer)
        bridge.state_changed.connect(self._on_state)
        self._scanner.cameras_listed.connect(camera.offer)
        self._scanner.frame_ready.connect(camera.show_frame)
        self._scanner.camera_changed.connect(camera.show_camera)
        self._scanner.codes_seen.connect(camera.show_codes)

    def _take_scan(self, text: str, source: str) -> bool:
        return self.dialog is not None and self.dialog.take_scan(text, source)

    def _on_state(self, state: TillState) -> None:
        if self.dialog is not None:
            self.dialog.show_state(has_pin=state.guard.has_pin)

    def _on_pin_wanted(self, pin: str) -> None:
        key = "guard.set_pin" if pin else "guard.remove_pin"
        self._window.guard.ask(sentence(key), lambda: self._bridge.set_pin(pin))

    def _on_secrets_wanted(self) -> None:
        if self.dialog is not None:
            transfer = self.dialog.transfer
            self._window.guard.ask_anew(sentence("guard.secrets"), transfer.show_secrets)

    def _on_saved(self, settings: Settings) -> None:
        from app.services.setup_offer import changes_between  # noqa: PLC0415 - not at the start

        changed = ", ".join(change.key for change in changes_between(self._before, settings))
        if changed:
            self._bridge.note_decision("settings", {"changed": changed})
        self.saved.emit(settings)

    def _on_closed(self) -> None:
        """Forget what was typed and not saved: secrets are not kept in a hidden dialog."""
        if self.dialog is not None:
            self._bridge.state_changed.disconnect(self._on_state)
            self.dialog.deleteLater()
            self.dialog = None
