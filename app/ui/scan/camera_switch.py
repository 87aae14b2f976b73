"""When the camera is held: while it is switched on, and somebody can see the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.scanning.events import CameraSettings

if TYPE_CHECKING:
    from app.services.settings import CameraSection
    from app.ui.scan.scanner import Scanner


class CameraSwitch(QObject):
    """Opens and closes the camera; asks the scanner only when something changes."""

    def __init__(self, scanner: "Scanner", camera: "CameraSection", parent: QObject) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._camera = _settings_of(camera)
        self._is_wanted = camera.enabled
        self._is_in_sight = self._is_locked = False
        self._trial: CameraSection | None = None
        self._opened: CameraSettings | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether the camera is switched on, though it may be released for the moment."""
        return self._is_wanted

    def toggle(self) -> None:
        """Switch the camera on or off."""
        self._is_wanted = not self._is_wanted
        self._update()

    def set_in_sight(self, is_in_sight: bool) -> None:
        """Say whether the window can be seen; a hidden or minimised one holds no camera."""
        self._is_in_sight = is_in_sight
        self._scanner.set_preview_wanted(is_in_sight)
        self._update()

    def set_locked(self, is_locked: bool) -> None:
        """Say whether the till's screen is locked."""
        self._is_locked = is_locked
        self._update()

    def reopen(self) -> None:
        """Give the camera back and open it anew: after a sleep many show their last picture."""
        if self._opened is not None:
            self._opened = None
            self._scanner.close_camera()
            self._update()

    def apply(self, camera: "CameraSection") -> None:
        """Work by new settings; another camera is opened at once."""
        self._is_wanted = camera.enabled
        self._camera = _settings_of(camera)
        self._update()

    def try_out(self, camera: "CameraSection | None") -> None:
        """Show another camera for as long as it is being chosen; None ends that."""
        self._trial = camera
        self._update()

    def _update(self) -> None:
        due = self._due()
        if due == self._opened:
            return
        if self._opened is not None:
            self._scanner.close_camera()
        self._opened = due
        if due is not None:
            self._scanner.open_camera(due)

    def _due(self) -> CameraSettings | None:
        """Give the camera that is to be open now, if one is."""
        if not self._is_in_sight or self._is_locked:
            return None
        if self._trial is not None:
            return _settings_of(self._trial) if self._trial.enabled else None
        return self._camera if self._is_wanted else None


def _settings_of(camera: "CameraSection") -> CameraSettings:
    return CameraSettings(camera.source, camera.width, camera.height)
