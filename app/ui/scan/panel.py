"""The right side: the camera's picture, what it says in words, and the other ways to scan."""

# ruff: noqa: N802 (Qt's own names)

from collections.abc import Collection

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.payment_code import CodeKind, kind_of_code
from app.domain.receipt import LinkRefusedError, parse_link
from app.scanning.events import CameraChanged, CameraState, CodesSeen, Hint
from app.ui.look.formats import plain
from app.ui.look.labels import LineLabel, TextLabel
from app.ui.look.panel import Panel
from app.ui.look.sentences import again, sentence, word
from app.ui.look.theme import NO_LIMIT
from app.ui.scan.preview import Preview

WIDTH, LEAST_WIDTH = 300, 230
REMARK_MS = 6000
"""How long a remark on a pasted or dropped picture stays in sight."""


class ScanPanel(Panel):
    """Shows the preview; knows nothing of payments."""

    camera_toggled = Signal()
    sample_wanted = Signal()
    link_typed = Signal(str)

    def __init__(
        self, hosts: Collection[str], *, is_training: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.hosts = hosts
        self._state = CameraState.OFF
        self._sight = ""
        self._help: Hint | None = None
        self._remark = ""
        self._is_folded = False
        self._remark_timer = QTimer(self, singleShot=True, interval=REMARK_MS)
        self._remark_timer.timeout.connect(lambda: self.remark(""))
        self.preview = Preview(self)
        self._detail = LineLabel(13, parent=self)
        self.camera_button = QPushButton(self)
        self.camera_button.clicked.connect(self.camera_toggled)
        self._hint = TextLabel(13, "muted", parent=self)
        self._hint.setText(sentence("scanning.hint"))
        self.link_button = QPushButton(self)
        word(self.link_button.setText, sentence("button.type_link"))
        self.link_button.clicked.connect(self.ask_for_link)
        self.link_field = self._make_link_field()
        self.sample_button: QPushButton | None = None
        self._lay_out(is_training=is_training)
        self.show_camera(CameraChanged(CameraState.OFF))
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(WIDTH)

    def sizeHint(self) -> QSize:
        """Wish for the usual width; a small screen gives less."""
        return QSize(WIDTH, 560)

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What can be done; it may stand elsewhere while this is folded."""
        sample = () if self.sample_button is None else (self.sample_button,)
        return (self.camera_button, *sample, self.link_button, self.link_field)

    def fold(self, *, is_folded: bool) -> None:
        """Keep to the picture, and to nothing while there is none, or take the buttons back."""
        self._is_folded = is_folded
        self.setMaximumWidth(NO_LIMIT if is_folded else WIDTH)
        if not is_folded:
            for at, tool in enumerate(self.tools, start=2):
                self._column.insertWidget(at, tool)
        self._hint.setVisible(not is_folded)
        self._detail.setVisible(not is_folded)
        self._show_or_hide()

    @property
    def camera_state(self) -> CameraState:
        """What the camera is doing."""
        return self._state

    def show_camera(self, change: CameraChanged) -> None:
        """Show the camera's new state."""
        self._state = change.state
        if change.state in {CameraState.OFF, CameraState.BUSY, CameraState.LOST}:
            self.preview.show_frame(QImage())
            self.preview.forget_codes()
            self._sight, self._help = "", None
        is_told = change.state in {CameraState.ON, CameraState.BLACK} and change.detail
        detail = plain(change.detail, 60)
        self._detail.set_text(sentence("scanning.detail", detail=detail) if is_told else "")
        is_off = change.state is CameraState.OFF
        key = "button.camera_on" if is_off else "button.camera_off"
        word(self.camera_button.setText, sentence(key))
        self._show_caption()

    def show_codes(self, seen: CodesSeen) -> None:
        """Outline the codes in sight, and say whether one of them is a receipt's."""
        judged = [(reading, self.is_receipt(reading.text)) for reading in seen.readings]
        self.preview.show_codes(
            tuple((reading.corners, good) for reading, good in judged if reading.corners)
        )
        receipts = {reading.text for reading, good in judged if good}
        others = [reading.text for reading, good in judged if not good]
        has_other = bool(others)
        if len(receipts) > 1:
            self._sight = "scanning.two_receipts"
        elif receipts:
            self._sight = f"scanning.code_read{'_beside_other' if has_other else ''}"
        elif any(kind_of_code(text) is CodeKind.UUID for text in others):
            self._sight = "scanning.payment_code"
        else:
            self._sight = "scanning.other_code" if has_other else ""
        self._show_caption()

    def show_hint(self, hint: Hint | None) -> None:
        """Say what would help the code in sight to be read; None where nothing is known."""
        self._help = hint
        self._show_caption()

    def remark(self, text: str) -> None:
        """Say something about a picture or a paste, for a while."""
        self._remark = text
        self._show_caption()
        if text:
            self._remark_timer.start()

    def ask_for_link(self) -> None:
        """Show the field for a link typed by hand."""
        self.link_button.hide()
        self.link_field.show()
        self.link_field.setFocus()

    def close_link(self) -> None:
        """Hide the field; what was typed stays in it."""
        if not self.link_field.isHidden():
            self.link_field.hide()
            self.link_button.show()

    def is_receipt(self, text: str) -> bool:
        """Tell whether a code is a receipt's link."""
        try:
            parse_link(text, self.hosts)
        except LinkRefusedError:
            return False
        return True

    def reword(self) -> None:
        """Say what is said of the picture in the present language."""
        self._remark = again(self._remark)
        self._show_caption()

    def _show_caption(self) -> None:
        if self._is_folded:
            self._show_or_hide()
        if self._remark:
            self.preview.show_caption(self._remark)
        elif self._sight and self._state is CameraState.ON:
            self.preview.show_caption(sentence(self._sight))
        elif self._help and self._state is CameraState.ON:
            self.preview.show_caption(sentence(f"hint.{self._help.value}"))
        else:
            self.preview.show_caption(sentence(f"camera.{self._state.value}"))

    def _show_or_hide(self) -> None:
        is_used = self._state is not CameraState.OFF or bool(self._remark)
        self.setVisible(is_used or not self._is_folded)

    def enter_link(self) -> None:
        """Send the link that was typed, if there is one."""
        text = self.link_field.text().strip()
        if text:
            self.link_field.clear()
            self.close_link()
            self.link_typed.emit(text)

    def _make_link_field(self) -> QLineEdit:
        field = QLineEdit(self)
        word(field.setPlaceholderText, sentence("scanning.link_hint"))
        word(field.setAccessibleName, sentence("scanning.link_name"))
        field.setMaxLength(2048)
        field.hide()
        return field

    def _lay_out(self, *, is_training: bool) -> None:
        if is_training:
            self.sample_button = QPushButton(self)
            word(self.sample_button.setText, sentence("button.sample"))
            self.sample_button.clicked.connect(self.sample_wanted)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(10)
        column.addWidget(self.preview, 1)
        column.addWidget(self._detail)
        for tool in self.tools:
            column.addWidget(tool)
        column.addWidget(self._hint)
