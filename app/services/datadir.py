"""The data directory: where it lies and what its files are called."""

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.services.phrases import english

FOLDER = "UzumFiskal"


class DataDirError(Exception):
    """The data directory cannot be used: a matter of the machine, not of the program.

    Attributes:
        path: the folder.
        key: `datadir.<reason>`, the sentence.
        detail: the operating system's words; may be empty.
    """

    def __init__(self, path: Path, key: str, detail: str = "") -> None:
        super().__init__(f"{path}: {english(key, {'detail': detail})}")
        self.path = path
        self.key = key
        self.detail = detail


@dataclass(frozen=True, slots=True)
class DataDir:
    """A data directory; see `open_datadir` for one that exists and can be written to."""

    path: Path

    @property
    def journal(self) -> Path:
        """The one file with everything that lasts."""
        return self.path / "journal.sqlite3"

    @property
    def settings(self) -> Path:
        """What the administrator wrote; need not exist."""
        return self.path / "settings.toml"

    @property
    def logs(self) -> Path:
        """The folder of the logs; made when logging starts."""
        return self.path / "logs"

    @property
    def backups(self) -> Path:
        """The folder of the journal's copies; made with the first one."""
        return self.path / "backups"

    @property
    def owners(self) -> Path:
        """The folder of the lock files by which processes tell who is alive."""
        return self.path / "owners"


def find_datadir(override: Path | None = None, *, is_training: bool = False) -> DataDir:
    """Tell where the data directory is or would be, without touching anything."""
    folder = _default() if override is None else Path(override)
    if is_training:
        folder /= "training"
    return DataDir(folder.absolute())


def open_datadir(override: Path | None = None, *, is_training: bool = False) -> DataDir:
    """Find the data directory, make it where it is missing, and try to write to it.

    Args:
        override: `--data-dir`; without it the user's own place by the system's custom.
        is_training: training keeps apart, in a folder of its own within.

    Raises:
        DataDirError: when it cannot be made or written to.
    """
    folder = find_datadir(override, is_training=is_training).path
    try:
        # Other users of the machine have no business with phone numbers and headers.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _shut_others_out(DataDir(folder))
    except FileExistsError:
        raise DataDirError(folder, "datadir.not_a_folder") from None
    except OSError as error:
        raise DataDirError(folder, "datadir.not_creatable", _words(error)) from error
    try:
        # Only writing tells: on Windows permissions that are read say little.
        with tempfile.TemporaryFile(dir=folder, prefix=".probe-"):
            pass
    except OSError as error:
        raise DataDirError(folder, "datadir.not_writable", _words(error)) from error
    return DataDir(folder)


def _shut_others_out(folder: DataDir) -> None:
    """Make a folder that was there before its owner's alone; on Windows its place does that.

    One that holds something else, and no journal, has another purpose as well and is let be.
    """
    if os.name == "nt":
        return
    found = folder.path.stat()
    is_ours = folder.journal.exists() or not any(folder.path.iterdir())
    if is_ours and found.st_uid == os.geteuid() and found.st_mode & 0o077:
        with suppress(OSError):
            folder.path.chmod(found.st_mode & 0o700)


def _default() -> Path:
    import platformdirs  # noqa: PLC0415 - the window's start does without it under --data-dir

    return platformdirs.user_data_path(FOLDER, appauthor=False, roaming=False)


def _words(error: OSError) -> str:
    return error.strerror or type(error).__name__
