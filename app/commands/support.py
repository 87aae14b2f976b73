"""`support-bundle`: one file for whoever helps from afar, also where nothing else works."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from app.commands.exits import CommandError, Exit
from app.commands.place import Place
from app.services.datadir import DataDir, DataDirError, open_datadir
from app.services.selftest import DETAIL, Attempt, PartState, Row, try_parts
from app.services.settings import SettingsError, load_settings
from app.services.support_bundle import BundleError, write_bundle


def save_bundle(place: Place, target: Path, window_parts: Mapping[str, Attempt]) -> Exit:
    """Try every part and write the bundle; print its path.

    No log is opened: what is found wrong here is in the bundle itself.

    Args:
        place: where.
        target: the file, or a folder that gets one.
        window_parts: what only the window's side can try.

    Raises:
        CommandError: it cannot be written.
    """
    try:
        data_dir = open_datadir(place.data_dir, is_training=place.is_training)
        print(write_bundle(target.absolute(), data_dir, _rows(data_dir, window_parts)))
    except DataDirError as error:
        raise CommandError(Exit.MACHINE, "command.words", {"words": error}) from error
    except BundleError as error:
        raise CommandError(Exit.MACHINE, error.key, error.params) from error
    return Exit.DONE


def _rows(data_dir: DataDir, window_parts: Mapping[str, Attempt]) -> Iterator[Row]:
    try:
        settings = load_settings(data_dir.settings)
    except SettingsError as error:
        yield Row("settings", PartState.FAILED, DETAIL, {"words": str(error)}, 0)
        return
    yield from try_parts(data_dir, settings, window_parts)
