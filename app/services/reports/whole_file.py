"""A file that is there in full or not at all: written beside its place, then moved there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class ReportFileError(Exception):
    """The file cannot be written: `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, path: Path, detail: str = "") -> None:
        super().__init__(f"{key}: {path}: {detail}")
        self.key = key
        self.params = {"file": path.name, "folder": str(path.parent), "detail": detail}


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a place to write to; what was written there takes `path`'s place at the end.

    Whatever goes wrong leaves an older file of that name as it was.

    Raises:
        ReportFileError: the disk is full, the folder cannot be written to, or another program (a
            spreadsheet, mostly) holds the file.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield unfinished
        _sync(unfinished)
    except OSError as error:
        _remove(unfinished)
        raise ReportFileError("report.cannot_write", path, _words(error)) from error
    except BaseException:
        _remove(unfinished)
        raise
    try:
        unfinished.replace(path)
    except PermissionError as error:
        _remove(unfinished)
        raise ReportFileError("report.file_in_use", path, _words(error)) from error
    except OSError as error:
        _remove(unfinished)
        raise ReportFileError("report.cannot_write", path, _words(error)) from error


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _words(error: OSError) -> str:
    return error.strerror or type(error).__name__
