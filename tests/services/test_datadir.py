"""The data directory: found, made, tried."""

import os
import stat
import sys
from pathlib import Path

import platformdirs
import pytest

from app.services.datadir import DataDirError, open_datadir


def test_the_users_own_place_is_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "Дом кассира"))
    expected = platformdirs.user_data_path("UzumFiskal", appauthor=False, roaming=False)
    assert expected.is_relative_to(tmp_path)
    assert open_datadir().path == expected
    assert expected.is_dir()


def test_the_files_have_their_names(tmp_path: Path) -> None:
    data = open_datadir(tmp_path / "till 1" / "данные")
    assert data.path == tmp_path / "till 1" / "данные"
    assert data.journal == data.path / "journal.sqlite3"
    assert data.settings == data.path / "settings.toml"
    assert (data.logs, data.backups) == (data.path / "logs", data.path / "backups")
    assert data.owners == data.path / "owners"
    assert list(data.path.iterdir()) == []


def test_training_keeps_apart(tmp_path: Path) -> None:
    assert open_datadir(tmp_path, is_training=True).path == tmp_path / "training"
    assert (tmp_path / "training").is_dir()


def test_a_relative_path_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert open_datadir(Path("here")).path == tmp_path / "here"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions elsewhere")
def test_only_the_user_may_enter_it(tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        path = open_datadir(tmp_path / "new").path
    finally:
        os.umask(previous)
    assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_a_file_in_its_place_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(DataDirError) as caught:
        open_datadir(file)
    assert caught.value.key == "datadir.not_a_folder"
    assert caught.value.path == file
    assert str(file) in str(caught.value)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataDirError) as caught:
        open_datadir(tmp_path / "file" / "data")
    assert caught.value.key in {"datadir.not_creatable", "datadir.not_a_folder"}
    assert str(tmp_path / "file" / "data") in str(caught.value)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder nobody can fill")
def test_a_folder_that_cannot_be_written_to_is_told() -> None:
    with pytest.raises(DataDirError) as caught:
        open_datadir(Path("/proc/self"))
    assert caught.value.key == "datadir.not_writable"
    assert caught.value.detail
    assert caught.value.detail in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions elsewhere")
def test_others_are_shut_out_of_a_folder_that_was_there_before(tmp_path: Path) -> None:
    ours, empty, foreign = tmp_path / "ours", tmp_path / "empty", tmp_path / "foreign"
    for folder in (ours, empty, foreign):
        folder.mkdir()
        folder.chmod(0o755)
    (ours / "journal.sqlite3").touch()
    (foreign / "holiday.jpg").touch()
    modes = [
        stat.S_IMODE(open_datadir(folder).path.stat().st_mode) for folder in (ours, empty, foreign)
    ]
    assert modes == [0o700, 0o700, 0o755]
