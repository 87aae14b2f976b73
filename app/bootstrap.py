"""The window's composition root: the window is shown first, and all that is slow comes after."""

import app.ui  # noqa: F401 - before PySide6

# isort: split

import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.services.datadir import DataDir, DataDirError, open_datadir
from app.services.languages import AUTO
from app.services.settings import Settings, SettingsError, load_settings
from app.services.views import OutboxStatus, Tab
from app.ui.look import theme
from app.ui.look.sentences import sentence
from app.ui.look.translation import install_language, wanted_language
from app.ui.machine.instance import Instance, raise_other
from app.ui.machine.windows import set_app_identity
from app.ui.window_run import Start, WindowRun

if TYPE_CHECKING:
    from app.fbox.simulator import Simulator
    from app.services.till import Till

logger = logging.getLogger(__name__)

MACHINE = 5
"""The exit code for what the computer does not let us do, as in the command line."""
NOTICE_MS = 20_000
"""How long a message is shown where there is no window to show it in."""
TRAINING_LATENCY_S = 0.4
"""As long as a real server takes: each step of a confirmation can be seen."""


def run_window(data_dir: Path | None, *, is_training: bool = False) -> int:
    """Show the window until it is closed.

    Args:
        data_dir: None for the user's own.
        is_training: with the built-in simulator, in a data directory of its own.

    Returns:
        The process's exit code.
    """
    application = make_application()
    try:
        folder = open_datadir(data_dir, is_training=is_training)
    except DataDirError as error:
        return _refuse(str(error))
    instance = Instance(folder.path)
    if not instance.claim():
        return 0 if raise_other(folder.path) else _refuse(sentence("start.running"))
    try:
        return _run(application, folder, instance, is_training=is_training)
    except Exception as error:
        _note_crash(folder, error)
        raise
    finally:
        instance.release()


def _run(
    application: QApplication, folder: DataDir, instance: Instance, *, is_training: bool
) -> int:
    settings, fault = _settings_of(folder)
    if settings.window.language != AUTO:
        install_language(application, wanted_language(settings.window.language))
    if settings.window.theme != AUTO:
        theme.choose(application, settings.window.theme)
    opening = TillOpening(folder, settings, is_training=is_training)
    run = WindowRun(Start(folder, settings, fault, is_training), instance, opening)
    try:
        run.show()
        return application.exec()
    finally:
        run.stop()
        opening.close()


def make_application() -> QApplication:
    """Make Qt's application, dressed and translated."""
    set_app_identity()
    QCoreApplication.setApplicationName("UzumFiskal")
    QCoreApplication.setApplicationVersion(__version__)
    QCoreApplication.setOrganizationName("UzumFiskal")
    QApplication.setDesktopFileName("uzum-fiskal")
    present = QCoreApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Uzum Fiskal")
    # The window says when: it may be an icon beside the clock while a last dialog is closed.
    application.setQuitOnLastWindowClosed(False)
    install_language(application, wanted_language(AUTO))
    theme.install(application)
    return application


class TillOpening:
    """Opens the till, on the bridge's thread; in training with a simulator and something to do."""

    def __init__(self, folder: DataDir, settings: Settings, *, is_training: bool) -> None:
        self._folder, self._settings, self._is_training = folder, settings, is_training
        self._simulator: Simulator | None = None

    def __call__(
        self, *, on_payment: Callable[[str], None], on_outbox: Callable[[OutboxStatus], None]
    ) -> "Till":
        """Open it.

        Raises:
            TillError: the machine does not let it be opened.
        """
        from app.services.till import open_till  # noqa: PLC0415 - slow, and not on Qt's thread

        if self._is_training and self._simulator is None:
            from app.fbox.simulator import Simulator  # noqa: PLC0415 - training alone needs it

            self._simulator = Simulator(latency_s=TRAINING_LATENCY_S).start()
        till = open_till(
            self._folder,
            self.adjust(self._settings),
            on_payment=on_payment,
            on_outbox=on_outbox,
        )
        if self._is_training:
            _add_samples(till)
        return till

    def adjust(self, settings: Settings) -> Settings:
        """Point settings to the simulator, if there is one."""
        if self._simulator is None:
            return settings
        fbox = replace(settings.fbox, base_url=self._simulator.base_url, headers={})
        return replace(settings, fbox=fbox)

    def close(self) -> None:
        """End the simulator."""
        if self._simulator is not None:
            self._simulator.stop()


def _add_samples(till: "Till") -> None:
    """Give a newcomer something to do: an empty training till gets sample payments."""
    from random import SystemRandom  # noqa: PLC0415

    from app.services.samples import sample_payments  # noqa: PLC0415

    if not till.page(Tab.ALL, limit=1).rows:
        for sample in sample_payments(SystemRandom()):
            till.add_payment(sample.payment_id, sample.amount_tiyin, sample.note, "training")


def _settings_of(folder: DataDir) -> tuple[Settings, SettingsError | None]:
    try:
        return load_settings(folder.settings), None
    except SettingsError as error:
        return Settings(), error


def _note_crash(folder: DataDir, error: Exception) -> None:
    """Write an error before the first paint into the log, which is opened only after it."""
    from app.services.logs import ProgramLog  # noqa: PLC0415

    log = ProgramLog(folder.logs, "window")
    logger.critical("The window cannot be shown", exc_info=error)
    log.close()


def _refuse(words: str) -> int:
    """Say why there is no window; a person may have started it from an icon."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - made only where it is shown

    if sys.stderr is not None:
        print(words, file=sys.stderr)  # noqa: T201
    box = QMessageBox(QMessageBox.Icon.Warning, "Uzum Fiskal", words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    QTimer.singleShot(NOTICE_MS, box, box.reject)
    box.exec()
    return MACHINE
