"""Writes settings that are changed outside of their dialog, without keeping the window waiting."""

from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal

from app.services.settings import Settings, SettingsError, save_settings
from app.ui.letterbox import Letterbox


class SettingsKeeper(QObject):
    """Saves one after the other; the last one asked for is the one that stays."""

    saved = Signal()
    failed = Signal(object)
    """A SettingsError: the file is as it was."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letterbox = Letterbox(self)
        self._writing: Thread | None = None

    def save(self, path: Path, settings: Settings) -> None:
        """Write settings; answered by `saved` or `failed`."""
        # Written to the disk in earnest, which can take longer than a frame.
        self._writing = Thread(
            target=self._write, args=(self._writing, path, settings), name="settings"
        )
        self._writing.start()

    def stop(self) -> None:
        """Tell nothing any more; what is being written is written to its end."""
        self._letterbox.close()

    def _write(self, before: Thread | None, path: Path, settings: Settings) -> None:
        if before is not None:
            before.join()
        try:
            save_settings(path, settings)
        except SettingsError as error:
            self._letterbox.post(partial(self.failed.emit, error))
        else:
            self._letterbox.post(self.saved.emit)
