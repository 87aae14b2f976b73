"""What the setup asks of the program: close, check a settings file, count what is unsent."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.commands.exits import CommandError, Exit
from app.commands.place import Place
from app.commands.session import open_session
from app.journal.backups import back_up_now
from app.journal.faults import JournalError
from app.services.datadir import find_datadir
from app.services.phrases import english
from app.services.settings import SettingsError, load_settings

CloseWindow = Callable[[Path, float], bool | None]
"""Asks a data directory's window to close: whether it did in time, None where there is none."""


def quit_window(place: Place, wait_s: float, close_window: CloseWindow) -> Exit:
    """Ask the window to close and wait until it has; say whether there was one.

    Returns:
        WAITING if it is still there when the time is up.
    """
    folder = find_datadir(place.data_dir, is_training=place.is_training).path
    answer = close_window(folder, wait_s) if folder.is_dir() else None
    key = {None: "quit.none", True: "quit.closed", False: "quit.still_there"}[answer]
    print(english(key))
    return Exit.WAITING if answer is False else Exit.DONE


def check_settings_file(file: Path) -> Exit:
    """Read a settings file as the program would, and say what is not right.

    Raises:
        CommandError: it is not there, or not right.
    """
    if not file.is_file():
        raise CommandError(Exit.BAD_INPUT, "settings.no_file", {"file": file})
    try:
        load_settings(file)
    except SettingsError as error:
        raise CommandError(Exit.BAD_INPUT, "command.words", {"words": error}) from error
    print(english("settings.good"))
    return Exit.DONE


def back_up_journal(place: Place) -> Exit:
    """Add a dated copy of the journal to its backups, whatever version wrote it; say where.

    Raises:
        CommandError: it cannot be copied. Nothing is migrated or changed.
    """
    folder = find_datadir(place.data_dir, is_training=place.is_training)
    if not folder.journal.is_file():
        print(english("journal.none"))
        return Exit.DONE
    try:
        print(back_up_now(folder.journal, folder.backups, datetime.now(UTC)))
    except JournalError as fault:
        raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault
    return Exit.DONE


def count_unsent(place: Place) -> Exit:
    """Print how many payments have a receipt that is not attached yet.

    Raises:
        CommandError: in words.
    """
    with open_session(place) as (till, _settings):
        try:
            print(len(till.unsent()))
        except JournalError as fault:
            raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault
    return Exit.DONE
