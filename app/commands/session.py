"""What a command works with: data directory, settings, log and till, opened and closed again."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from app.commands.exits import CommandError, Exit
from app.commands.place import Place
from app.services.datadir import DataDir, DataDirError, find_datadir, open_datadir
from app.services.logs import ProgramLog
from app.services.settings import Settings, SettingsError, load_settings
from app.services.till import Till, TillError, open_till


def settings_of(place: Place) -> Settings:
    """Read the settings without making a data directory where there is none.

    Raises:
        CommandError: the settings file is not right.
    """
    try:
        folder = find_datadir(place.data_dir, is_training=place.is_training)
        return load_settings(folder.settings)
    except SettingsError as error:
        raise CommandError(Exit.BAD_INPUT, "command.words", {"words": error}) from error


@contextmanager
def open_place(place: Place) -> Iterator[tuple[DataDir, Settings]]:
    """Open the data directory and read its settings; in training, start the simulator.

    Raises:
        CommandError: in words.
    """
    try:
        data_dir = open_datadir(place.data_dir, is_training=place.is_training)
        settings = load_settings(data_dir.settings)
    except DataDirError as error:
        raise CommandError(Exit.MACHINE, "command.words", {"words": error}) from error
    except SettingsError as error:
        raise CommandError(Exit.BAD_INPUT, "command.words", {"words": error}) from error
    with ExitStack() as stack:
        log = ProgramLog(data_dir.logs, "command_line", settings.secrets)
        stack.callback(log.close)
        if place.is_training:
            from app.fbox.simulator import Simulator  # noqa: PLC0415 - training only

            simulator = stack.enter_context(Simulator())
            fbox = replace(settings.fbox, base_url=simulator.base_url, headers={})
            settings = replace(settings, fbox=fbox)
        yield data_dir, settings


@contextmanager
def open_session(
    place: Place, on_payment: Callable[[str], None] = lambda _payment_id: None
) -> Iterator[tuple[Till, Settings]]:
    """Open everything; nothing is sent until the command says so.

    Raises:
        CommandError: in words.
    """
    with open_place(place) as (data_dir, settings):
        try:
            till = open_till(data_dir, settings, on_payment=on_payment)
        except TillError as error:
            raise CommandError(Exit.MACHINE, error.key, error.params) from error
        try:
            yield till, settings
        finally:
            till.stop()
