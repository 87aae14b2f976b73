"""What only the window's side can try of the self-test: Qt, the languages, the sounds.

Qt is imported by the attempts alone: it may be what is missing.
"""

import wave
from collections.abc import Mapping
from pathlib import Path

from app.services.resources import resource
from app.services.selftest import Attempt, PartError, PartState
from app.ui.machine.offscreen import try_qt


def window_parts() -> Mapping[str, Attempt]:
    """Give the attempts by the name of their part; they may be made on any thread."""
    return {"window": try_qt, "languages": _try_languages, "sounds": _try_sounds}


def _try_languages() -> str:
    """Load every translation that comes with the program."""
    files = sorted(resource("translations").glob("uzum_fiskal_*.qm"))
    if not files:
        raise PartError(PartState.MISSING, "selftest.no_languages", {})
    for file in files:
        if not _is_translation(file):
            raise OSError(f"{file.name} cannot be loaded")
    return ", ".join(file.stem.removeprefix("uzum_fiskal_") for file in files)


def _is_translation(file: Path) -> bool:
    from PySide6.QtCore import QTranslator  # noqa: PLC0415

    translator = QTranslator()
    return translator.load(str(file)) and not translator.isEmpty()


def _try_sounds() -> str:
    """Read the sounds; what would play them is only looked for, lest a check at night be heard."""
    from app.ui.machine.sounds import Sound, find_player  # noqa: PLC0415

    for sound in Sound:
        with wave.open(str(resource("sounds", f"{sound.value}.wav"))) as file:
            if not file.getnframes():
                raise OSError(f"{sound.value}.wav is empty")
    player = find_player()
    if not player:
        raise PartError(PartState.MISSING, "selftest.no_player", {})
    return player
