"""One window and everything behind it: shown first, then opened, and ended within 2 s.

Whatever the first paint does not need is imported after it, one thing a turn of the event loop.
"""

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.services.datadir import DataDir
from app.services.languages import Language
from app.services.settings import (
    CameraSection,
    ScannerSection,
    Settings,
    SettingsError,
    WindowSection,
)
from app.ui.banner import Message, Topic
from app.ui.bridge import Bridge
from app.ui.leaving import Leaving
from app.ui.look import theme
from app.ui.look.sentences import sentence
from app.ui.look.theme import Tone
from app.ui.look.translation import present_language, switch_language, wanted_language
from app.ui.machine.collector import Collector
from app.ui.machine.first_paint import FirstPaint
from app.ui.machine.instance import Instance
from app.ui.machine.warming import Warming
from app.ui.main_window import MainWindow
from app.ui.scan.scanner import Scanner
from app.ui.senses import Senses
from app.ui.settings.keeper import SettingsKeeper
from app.ui.settings.room import SettingsRoom
from app.ui.support.incidents import Incidents
from app.ui.till_thread import OpenTill

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.logs import ProgramLog
    from app.ui.support.diagnostics import DiagnosticsDialog
    from app.ui.training.slip import SlipDialog

logger = logging.getLogger(__name__)

TRIED = ("window", "scanner", "camera")
"""The sections of the settings whose effect is seen before they are saved."""
ASKED_GRACE_S = 5.0
"""What is in flight has this long when another program asks us to close, and waits 10 s for it."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a window starts with.

    Attributes:
        settings: the defaults where the file cannot be used: no server, so that nothing is sent.
        fault: what is wrong with the settings file.
    """

    folder: DataDir
    settings: Settings
    fault: SettingsError | None = None
    is_training: bool = False


class TillOpener(OpenTill, Protocol):
    """Opens the till, and knows what it makes of settings."""

    def adjust(self, settings: Settings) -> Settings:
        """Give the settings that the till is to work by."""


class WindowRun(QObject):
    """One window and everything behind it, from its first paint to its end."""

    ready = Signal()
    """Everything that starts after the first paint has been started."""

    def __init__(
        self,
        start: Start,
        instance: Instance,
        opening: TillOpener,
        log: "ProgramLog | None" = None,
    ) -> None:
        """Make the window; nothing is shown, opened or started yet.

        Args:
            start: what it starts with.
            instance: the claim on the data directory.
            opening: opens the till.
            log: the running log; without one it is opened after the first paint.
        """
        super().__init__()
        self._start, self._instance, self._opening = start, instance, opening
        self._fault = start.fault
        self.settings = start.settings
        self.bridge = Bridge(opening, self)
        self.scanner = Scanner(self.settings.receipt.hosts, self)
        self.window = MainWindow(self.bridge, self.scanner, self.settings, start.is_training)
        self.leaving = Leaving(self.window)
        self.settings_room = SettingsRoom(
            start.folder.settings,
            self.window,
            self.scanner,
            self.bridge,
            is_training=start.is_training,
        )
        self._is_stopped = False
        self._grace_s = 0.0
        self.incidents = Incidents(start.folder.logs, self.window, log)
        self.senses = Senses(self.settings.scanner, self)
        self._collector = Collector(self)
        self.warming = Warming(self)
        self._slip: SlipDialog | None = None
        self._diagnostics: DiagnosticsDialog | None = None
        self._steps: list[Callable[[], object]] = []
        self._keeper = SettingsKeeper(self)
        self._connect()

    def show(self) -> None:
        """Show the window; the rest follows its first paint."""
        FirstPaint(self.window).painted.connect(self._start_behind)
        self.window.show()
        self._tell_fault()

    def stop(self) -> None:
        """Release the camera, stop the sending, close the journal; takes about 2 s at most."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._steps.clear()  # what has not been started by now is not started any more
        self.window.hide()
        self.senses.stop_wedge()
        self.warming.stop()
        self.scanner.stop()
        self.senses.stop()
        self.bridge.stop(self._grace_s)
        self._keeper.stop()
        self._collector.stop()  # now that no other thread is left that could collect widgets
        if self._diagnostics is not None:
            self._diagnostics.stop()
        self.incidents.stop()

    def open_settings(self) -> None:
        """Show the settings dialog, to whom may see it."""
        self.settings_room.open(self.settings)

    def choose_language(self, language: Language) -> None:
        """Speak another language from now on, and after the next start."""
        self._speak(language)
        self._keep(replace(self.settings.window, language=language.value))

    def _keep(self, window: WindowSection) -> None:
        """Remember how the window is to look, unless the file needs a person first."""
        self.settings = replace(self.settings, window=window)
        if self._fault is None:
            self._keeper.save(self._start.folder.settings, self.settings)

    def open_diagnostics(self) -> None:
        """Show the page that checks the till, and begin to check."""
        from app.ui.support.diagnostics import DiagnosticsDialog  # noqa: PLC0415

        if self._diagnostics is None:
            self._diagnostics = DiagnosticsDialog(
                self._start.folder, self.window, is_training=self._start.is_training
            )
        self._diagnostics.show()
        self._diagnostics.raise_()
        self._diagnostics.activateWindow()
        self._diagnostics.check()

    def open_slip(self) -> None:
        """Show a sample receipt; there are none outside of training."""
        from app.ui.training.slip import SlipDialog  # noqa: PLC0415

        if not self._start.is_training:
            return
        if self._slip is None:
            self._slip = SlipDialog(self.scanner, self.window)
        elif not self._slip.isVisible():
            self._slip.renew()
        self._slip.show_beside(self.window)

    def _connect(self) -> None:
        window = self.window
        window.settings_wanted.connect(self.open_settings)
        self.settings_room.saved.connect(self._on_settings_saved)
        self.settings_room.tried.connect(self._try)
        window.sample_wanted.connect(self.open_slip)
        window.check_wanted.connect(self.open_diagnostics)
        window.header.language.chosen.connect(self.choose_language)
        window.full_screen.toggled.connect(
            lambda is_on: self._keep(replace(self.settings.window, full_screen=is_on))
        )
        self._keeper.failed.connect(self._on_not_kept)
        window.succeeded.connect(lambda: _play("success"))
        window.stumbled.connect(lambda: _play("error"))
        window.closed.connect(QCoreApplication.quit)
        window.banner.pressed.connect(self._on_banner_pressed)
        self._connect_senses()
        self._connect_leaving()
        # What was made by now stays to the end: looking through it again and again for garbage
        # would only make the window stutter.
        self.bridge.opened.connect(self._collector.start)

    def _connect_senses(self) -> None:
        senses, window = self.senses, self.window
        senses.code_ended.connect(self.settings_room.note_end)
        senses.scanned.connect(self._on_hand_scan)
        senses.overlong.connect(window.on_overlong_scan)
        senses.serial_made.connect(window.news.follow_serial)
        senses.network_back.connect(self.bridge.note_network_back)
        senses.resumed.connect(self._on_resumed)
        senses.locked_changed.connect(window.set_locked)
        senses.end_asked.connect(self.leaving.end)

    def _connect_leaving(self) -> None:
        self.window.may_close = self.leaving.may_close
        self.bridge.state_changed.connect(self.leaving.note)
        self._instance.raise_asked.connect(self.leaving.show_window)
        self._instance.quit_asked.connect(self._on_quit_asked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.commitDataRequest.connect(self.leaving.on_session_ending)
            # At the end of a session Windows ends the process where it stands: nothing follows.
            application.aboutToQuit.connect(self.stop)

    def _start_behind(self) -> None:
        self._steps = [
            lambda: self.incidents.start(self.settings.secrets),
            self.bridge.start,
            *self.senses.scanners,
            self.scanner.start,
            self._instance.listen,
            *self.senses.watches,
            self._offer_first_run,
            self.warming.start,
            self.ready.emit,
        ]
        self._take_step()

    def _take_step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        if self._steps:
            QTimer.singleShot(0, self, self._take_step)

    def _on_resumed(self, asleep_s: float) -> None:
        logger.info("The computer was asleep for about %.0f s", asleep_s)
        self.bridge.note_resumed()
        self.window.camera.reopen()

    def _offer_first_run(self) -> None:
        """Ask for what a till cannot do without, where nothing was set yet."""
        path = self._start.folder.settings
        if self._start.is_training or self._fault is not None or path.exists():
            return
        from app.ui.first_run import FirstRun  # noqa: PLC0415 - once in a till's life

        page = FirstRun(path, self.settings, present_language(), self.window)
        page.language_chosen.connect(self._speak)
        page.saved.connect(self._on_settings_saved)
        page.finished.connect(page.deleteLater)
        self.scanner.codes_seen.connect(page.note_codes)
        self.scanner.cameras_listed.connect(page.offer_cameras)
        self.senses.scanned.connect(page.note_scan)
        self.scanner.list_cameras()
        page.show_beside(self.window)

    def _speak(self, language: Language) -> None:
        application = QApplication.instance()
        if language is not present_language() and isinstance(application, QApplication):
            switch_language(application, language)

    def _on_quit_asked(self) -> None:
        """Close for a setup, which waits: what is in flight is let finish."""
        self._grace_s = ASKED_GRACE_S
        self.leaving.end()

    def _on_not_kept(self, _error: SettingsError) -> None:
        words = sentence("window.not_kept")
        self.window.banner.say(Topic.NOTICE, Message(words, Tone.WAIT))

    def _tell_fault(self) -> None:
        """Name the fault of the settings file, for as long as it is not mended."""
        if self._fault is None:
            self.window.banner.say(Topic.SETTINGS, None)
            return
        reason = sentence(self._fault.reason_key, detail=self._fault.detail)
        words = sentence(
            "start.settings_fault",
            file=self._fault.path.name,
            where=self._fault.key or "—",
            reason=reason,
        )
        self.window.banner.say(Topic.SETTINGS, Message(words, Tone.BAD, "button.settings"))

    def _on_hand_scan(self, text: str, source: str) -> None:
        """Take a scan; somebody scans, so a window that is only an icon comes back."""
        if self.leaving.is_in_tray:
            self.leaving.show_window()
        self.window.on_scan(text, source)

    def _on_banner_pressed(self, topic: Topic, _subject: str) -> None:
        if topic is Topic.SETTINGS:
            self.open_settings()

    def _on_settings_saved(self, settings: Settings) -> None:
        self.settings, self._fault = settings, None
        self.incidents.hide(settings.secrets)
        for section in TRIED:
            self._try(section, None)
        self.bridge.apply_settings(self._opening.adjust(settings))
        self.window.apply_settings(settings)
        self._tell_fault()

    def _try(self, section: str, values: object) -> None:
        """Work by values of one section for as long as they are tried, or by the settings again."""
        match values if values is not None else getattr(self.settings, section):
            case WindowSection() as look:
                self._speak(wanted_language(look.language))
                application = QApplication.instance()
                if isinstance(application, QApplication):
                    theme.choose(application, look.theme)
            case ScannerSection() as scanner:
                self.senses.apply(scanner)
            case CameraSection() as camera:
                self.window.camera.try_out(None if values is None else camera)


def _play(name: str) -> None:
    from app.ui.machine.sounds import Sound, play  # noqa: PLC0415 - not before the first sound

    play(Sound(name))
