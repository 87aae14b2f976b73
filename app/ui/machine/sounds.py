"""Two short sounds, so that a cashier need not look up to know how a scan went.

Qt's own sound player is not among PySide6-Essentials, and two tones do not justify the rest: the
system's player is asked instead. Nothing here blocks or raises; without a player Qt beeps.
"""

import logging
import sys
from enum import StrEnum
from pathlib import Path
from threading import Thread
from typing import cast

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from app.services.resources import resource

logger = logging.getLogger(__name__)

PLAYERS = ("pw-play", "paplay", "aplay")
"""Of PipeWire, PulseAudio and ALSA; each takes a file and says nothing on success."""


class Sound(StrEnum):
    """The sounds; each is `resources/sounds/<value>.wav`."""

    SUCCESS = "success"
    ERROR = "error"


def play(sound: Sound) -> None:
    """Play a sound and return at once."""
    path = resource("sounds", f"{sound.value}.wav")
    if sys.platform == "win32":
        # The first sound wakes the audio service, which may take longer than a frame.
        Thread(target=_play_on_windows, args=(path,), name="sound", daemon=True).start()
    elif not _play_elsewhere(path):
        QApplication.beep()


def _play_on_windows(path: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(path), flags)
        except RuntimeError as error:
            logger.info("No sound: %s", error)


def find_player() -> str:
    """Name what plays the sounds here; "" where nothing does."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - the import is what is tried

        return winsound.__name__
    return next((found for name in PLAYERS if (found := QStandardPaths.findExecutable(name))), "")


def _play_elsewhere(path: Path) -> bool:
    """Tell whether a player was found and started."""
    for player in PLAYERS:
        found = QStandardPaths.findExecutable(player)
        if not found:
            continue
        process = QProcess()
        process.setProgram(found)
        process.setArguments([str(path)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        # PySide's stub promises a pair, the call gives a bool.
        if cast("bool", process.startDetached()):
            return True
    return False
