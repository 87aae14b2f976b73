"""The bottom line: camera, scanner and server, what waits and what needs a person."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.scanning.events import CameraState, SerialState
from app.services.views import OutboxStatus, ServerState, TillState
from app.ui.look.formats import plain
from app.ui.look.labels import TextLabel
from app.ui.look.panel import Bar, Edge
from app.ui.look.sentences import again, sentence, word
from app.ui.look.theme import TARGET_PX, colour, font

DOT = 10

_CAMERA_TINTS = {
    CameraState.OFF: "quiet",
    CameraState.OPENING: "wait",
    CameraState.ON: "good",
    CameraState.BUSY: "bad",
    CameraState.LOST: "bad",
    CameraState.BLACK: "wait",
}
_SERIAL_LIGHTS = {
    SerialState.MISSING: ("status.serial_missing", "wait"),
    SerialState.CONNECTED: ("status.serial", "good"),
    SerialState.LOST: ("status.serial_lost", "bad"),
    SerialState.GARBLED: ("status.serial_garbled", "bad"),
}
_SERVER_TINTS = {
    ServerState.UNKNOWN: "quiet",
    ServerState.ONLINE: "good",
    ServerState.OFFLINE: "bad",
    ServerState.MISCONFIGURED: "bad",
    ServerState.NOT_CONFIGURED: "wait",
}


class _Light(QLabel):
    """A dot and a word. The word says it too: colour alone says nothing to some eyes."""

    def __init__(self, text: str, tint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(13))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._text, self._tint = "", ""
        self.show_state(text, tint)

    def text(self) -> str:
        return self._text

    def show_state(self, text: str, tint: str) -> None:
        if (text, tint) != (self._text, self._tint):
            if text != self._text:
                self.updateGeometry()
            self._text, self._tint = text, tint
            self.setAccessibleName(text)
            self.update()

    def reword(self) -> None:
        self.show_state(again(self._text), self._tint)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + DOT + 6, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tint))
        painter.drawEllipse(0, (self.height() - DOT) // 2, DOT, DOT)
        painter.setPen(colour("text"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect().adjusted(DOT + 5, 0, 0, 0), flags, self._text)


class StatusStrip(Bar):
    """Says at a glance whether everything works."""

    attention_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Edge.ABOVE, parent)
        self._camera = _Light(sentence("status.camera_off"), "quiet", self)
        self._is_scanner_up = True
        self._serial_state: SerialState | None = None
        self._serial_port = ""
        self._scanner = _Light(sentence("status.scanner"), "good", self)
        self._server = _Light(sentence("server.unknown"), "quiet", self)
        self._waiting = TextLabel(13, wraps=False, parent=self)
        self.attention = self._make_button()
        self.attention.setProperty("alarm", True)
        self.attention.clicked.connect(self.attention_wanted)
        keys = self._make_button()
        word(keys.setText, sentence("status.keys"))
        keys.clicked.connect(self.help_wanted)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(18, 1, 10, 1)
        for widget in (self._camera, self._scanner, self._server, self._waiting, self.attention):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(keys)
        self.fold(is_folded=False)
        self.show_state(TillState())

    def fold(self, *, is_folded: bool) -> None:
        """Stand closer together, or not."""
        self._line.setSpacing(10 if is_folded else 24)

    def show_state(self, state: TillState) -> None:
        """Show the server and the numbers."""
        self._server.show_state(_server_text(state.outbox), _SERVER_TINTS[state.outbox.server])
        self._waiting.setText(sentence("status.waiting", count=state.counts.waiting))
        count = state.counts.attention
        word(self.attention.setText, sentence("status.attention", count=count))
        self.attention.setVisible(count > 0)

    def show_camera(self, state: CameraState) -> None:
        """Show the camera's state."""
        key = "status.camera"
        if state is CameraState.OFF:
            key = "status.camera_off"
        elif state not in {CameraState.ON, CameraState.OPENING}:
            key = "status.camera_trouble"
        self._camera.show_state(sentence(key), _CAMERA_TINTS[state])

    def show_scanner(self, *, is_up: bool) -> None:
        """Show whether the scanner's process is up."""
        self._is_scanner_up = is_up
        self._show_scanners()

    def show_serial(self, state: SerialState | None, port: str) -> None:
        """Show the serial scanner's state; None where there is none to be shown.

        One that is looked for and was never found goes unsaid: the till may well have none.
        """
        is_told = state is not None and bool(port)
        self._serial_state, self._serial_port = (state, plain(port, 30)) if is_told else (None, "")
        self._show_scanners()

    def words(self) -> tuple[str, ...]:
        """Give all that is said, from left to right."""
        said = (self._camera, self._scanner, self._server, self._waiting)
        words = tuple(label.text() for label in said)
        return words if self.attention.isHidden() else (*words, self.attention.text())

    def _show_scanners(self) -> None:
        """Give the one light to whichever scanner has more to say."""
        if not self._is_scanner_up:
            self._scanner.show_state(sentence("status.scanner_restarting"), "wait")
        elif self._serial_state is None:
            self._scanner.show_state(sentence("status.scanner"), "good")
        else:
            key, tint = _SERIAL_LIGHTS[self._serial_state]
            self._scanner.show_state(sentence(key, port=self._serial_port), tint)

    def _make_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("flat", True)
        button.setFont(font(13))
        button.setMinimumHeight(TARGET_PX)
        return button


def _server_text(outbox: OutboxStatus) -> str:
    if outbox.server is ServerState.ONLINE and outbox.latency_ms is not None:
        return sentence("server.online_ms", latency_ms=outbox.latency_ms)
    return sentence(f"server.{outbox.server.value}")
