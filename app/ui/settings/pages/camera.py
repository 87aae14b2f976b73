"""Which camera, with its picture while it is being chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from app.scanning.events import CameraChanged, CameraState, CodesSeen
from app.ui.look.formats import plain
from app.ui.look.labels import LineLabel
from app.ui.look.sentences import sentence
from app.ui.scan.preview import Preview
from app.ui.settings.fields import CountField, OfferField, SwitchField
from app.ui.settings.pages.page import SettingsPage

SETTLE_MS = 700
"""After the last key: a half-typed address is not opened letter by letter."""


class CameraPage(SettingsPage):
    """While it is in sight the camera that stands in the fields is opened, and then given back."""

    def __init__(self, is_receipt: Callable[[str], bool]) -> None:
        """Show no picture yet.

        Args:
            is_receipt: tells a receipt's code from any other.
        """
        self._source = OfferField("camera.source")
        self.preview = Preview()
        super().__init__(
            "camera",
            [
                SwitchField("camera.enabled"),
                self._source,
                CountField("camera.width"),
                CountField("camera.height"),
            ],
            self.preview,
        )
        self._is_receipt = is_receipt
        self._is_in_sight = False
        self._shown: object = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._try)
        self.detail = LineLabel(13, parent=self)
        self.column.addWidget(self.detail)
        for field in self.fields:
            field.field.watch(self._on_changed)

    def offer(self, names: Sequence[str]) -> None:
        """Offer the cameras there are."""
        self._source.offer(names)

    def enter(self) -> None:
        """Open the camera."""
        self._is_in_sight = True
        self._try()

    def leave(self) -> None:
        """Give the camera back."""
        self._settle.stop()
        if self._is_in_sight:
            self._is_in_sight = False
            self._shown = None
            self.tried.emit("camera", None)
            self._show_off()

    def show_frame(self, frame: QImage) -> None:
        """Show what the camera sees."""
        if self._is_in_sight:
            self.preview.show_frame(frame)

    def show_camera(self, change: CameraChanged) -> None:
        """Show what the camera is doing."""
        if not self._is_in_sight:
            return
        if change.state in {CameraState.OFF, CameraState.BUSY, CameraState.LOST}:
            self.preview.show_frame(QImage())
            self.preview.forget_codes()
        detail = plain(change.detail, 60)
        self.detail.set_text(sentence("scanning.detail", detail=detail) if detail else "")
        self.preview.show_caption(sentence(f"camera.{change.state.value}"))

    def show_codes(self, seen: CodesSeen) -> None:
        """Outline the codes in sight."""
        if not self._is_in_sight:
            return
        codes = [(r.corners, self._is_receipt(r.text)) for r in seen.readings if r.corners]
        self.preview.show_codes(tuple(codes))
        if seen.readings:
            kind = "code_read" if any(good for _, good in codes) else "other_code"
            self.preview.show_caption(sentence(f"scanning.{kind}"))
        else:
            self.preview.show_caption(sentence("camera.on"))

    def _on_changed(self) -> None:
        if self._is_in_sight:
            self._settle.start()

    def _try(self) -> None:
        settings = self.checked()
        if settings is None:
            self._show_off(sentence("camera_test.wrong"))
        elif settings.camera != self._shown:
            self._shown = settings.camera
            self._show_off()
            self.tried.emit("camera", settings.camera)

    def _show_off(self, words: str = "") -> None:
        self.preview.show_frame(QImage())
        self.preview.forget_codes()
        self.detail.set_text("")
        self.preview.show_caption(words or sentence("camera.off"))
