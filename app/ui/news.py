"""What the till and the scanner tell, put where it belongs: banner, status, results, sounds."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.payment import PaymentState
from app.scanning.events import CameraChanged, SerialState
from app.services.views import PaymentCard, ServerState, Tab, TillState
from app.ui.banner import Banner, Message, Topic
from app.ui.clock_words import clock_message
from app.ui.desk import Desk
from app.ui.dialogs import Dialogs
from app.ui.look.formats import payment_name, plain
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.theme import Tone
from app.ui.payments.recent_strip import RecentStrip
from app.ui.scan.panel import ScanPanel
from app.ui.status_strip import StatusStrip

if TYPE_CHECKING:
    from app.ui.bridge import Bridge, PageAnswer
    from app.ui.scan.scanner import Scanner
    from app.ui.scan.serial_scanner import SerialScanner


MINUTE_MS = 10_000
"""So often the times in a message about clocks are told anew."""
CLOCK_NEWS_S = 60.0
"""A difference that changed by less has been told already, or done away with."""


class News(QObject):
    """Listens; decides nothing about payments."""

    succeeded = Signal()
    """A payment was confirmed: time for the pleasant sound."""
    stumbled = Signal()
    """Something needs the cashier's eyes: time for the other sound."""
    settings_wanted = Signal()

    def __init__(
        self,
        banner: Banner,
        status: StatusStrip,
        recent: RecentStrip,
        scan_panel: ScanPanel,
        dialogs: Dialogs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._banner, self._status, self._recent = banner, status, recent
        self._scan_panel, self._dialogs = scan_panel, dialogs
        self._clock_off_s = 0.0
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._tell_clock)

    def follow_till(self, bridge: "Bridge", desk: Desk) -> None:
        """Listen to the till and to the desk."""
        bridge.state_changed.connect(self._on_state_changed)
        bridge.failed.connect(lambda _key, _params: self.stumbled.emit())
        bridge.refused.connect(self._on_refused)
        bridge.noticed.connect(self._on_noticed)
        bridge.page_loaded.connect(self._on_page_loaded)
        bridge.payment_added.connect(self._dialogs.finish_add)
        bridge.payment_changed.connect(lambda card: self._recent.note(card.row))
        desk.finished.connect(self._on_finished)
        desk.moved_on.connect(self._on_moved_on)
        desk.questioned.connect(lambda _answer: self.stumbled.emit())
        self._banner.pressed.connect(
            lambda topic, subject: self._on_banner_pressed(desk, topic, subject)
        )

    def follow_scanner(self, scanner: "Scanner") -> None:
        """Listen to the camera and its process."""
        scanner.frame_ready.connect(self._scan_panel.preview.show_frame)
        scanner.codes_seen.connect(self._scan_panel.show_codes)
        scanner.hint_changed.connect(self._scan_panel.show_hint)
        scanner.camera_changed.connect(self._on_camera_changed)
        scanner.started.connect(lambda: self._status.show_scanner(is_up=True))
        scanner.restarted.connect(self._on_restarted)

    def follow_serial(self, serial: "SerialScanner") -> None:
        """Listen to the scanner at a serial port."""
        serial.state_changed.connect(self._on_serial_changed)

    def _on_state_changed(self, state: TillState) -> None:
        self._status.show_state(state)
        server = state.outbox.server
        message = None
        if server in {ServerState.MISCONFIGURED, ServerState.NOT_CONFIGURED}:
            tone = Tone.BAD if server is ServerState.MISCONFIGURED else Tone.WAIT
            message = Message(sentence(f"banner.{server.value}"), tone, "button.settings")
        self._banner.say(Topic.SERVER, message)
        self._follow_clock(state.outbox.clock_off_s)

    def _follow_clock(self, off_s: float) -> None:
        """Tell of a clock that is wrong by now, and no more of one that was put right."""
        is_news = abs(off_s - self._clock_off_s) > CLOCK_NEWS_S
        self._clock_off_s = off_s
        if is_news:
            message = clock_message(off_s, datetime.now().astimezone())
            self._banner.say(Topic.CLOCK, message)
        (self._minute.start if off_s else self._minute.stop)()

    def _tell_clock(self) -> None:
        """Say what the clocks show by now, for as long as that is to be read."""
        message = clock_message(self._clock_off_s, datetime.now().astimezone())
        self._banner.renew(Topic.CLOCK, message)

    def _on_refused(self, key: str, params: Mapping[str, object]) -> None:
        if not self._dialogs.refuse(_words(key, params)):
            self._banner.say(Topic.NOTICE, Message(_words(key, params), Tone.WAIT))
        self.stumbled.emit()

    def _on_noticed(self, key: str, params: Mapping[str, object]) -> None:
        self._banner.say(Topic.NOTICE, Message(_words(key, params), Tone.WAIT))

    def _on_page_loaded(self, answer: "PageAnswer") -> None:
        if answer.tab is Tab.DONE and not answer.search and answer.before is None:
            self._recent.show_rows(answer.page.rows)

    def _on_finished(self, card: PaymentCard) -> None:
        is_confirmed = card.row.state is PaymentState.CONFIRMED
        (self.succeeded if is_confirmed else self.stumbled).emit()

    def _on_moved_on(self, card: PaymentCard) -> None:
        text = sentence(f"banner.{card.row.state.value}", payment=payment_name(card.row))
        tone = Tone.BAD if card.row.state is PaymentState.REJECTED else Tone.UNSURE
        message = Message(text, tone, "button.show", card.row.payment_id)
        self._banner.say(Topic.REFUSAL, message)
        self.stumbled.emit()

    def _on_banner_pressed(self, desk: Desk, topic: Topic, subject: str) -> None:
        if topic is Topic.SERVER:
            self.settings_wanted.emit()
        elif topic is Topic.REFUSAL:
            desk.open_payment(subject)

    def _on_camera_changed(self, change: CameraChanged) -> None:
        self._scan_panel.show_camera(change)
        self._status.show_camera(change.state)

    def _on_restarted(self, _reason: str) -> None:
        self._status.show_scanner(is_up=False)
        message = Message(sentence("banner.scanner_restarted"), Tone.WAIT)
        self._banner.say(Topic.SCANNER, message)

    def _on_serial_changed(self, state: SerialState | None, port: str) -> None:
        self._status.show_serial(state, port)
        message = None
        if state in {SerialState.LOST, SerialState.GARBLED}:
            words = sentence(f"banner.serial_{state.value}", port=plain(port, 60))
            message = Message(words, Tone.WAIT)
            self.stumbled.emit()
        self._banner.say(Topic.SERIAL, message)


def _words(key: str, params: Mapping[str, object]) -> str:
    """Give a sentence of the till, or its key where the two do not know each other."""
    shown = {name: plain(str(value)) for name, value in params.items()}
    return sentence(key, **shown) if has_sentence(key) else plain(key)
