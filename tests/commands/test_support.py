"""`support-bundle`: a file in every case, and its path on stdout."""

import zipfile
from pathlib import Path

from app.fbox.simulator import Simulator
from tests.commands.conftest import Run


def names(file: str) -> set[str]:
    with zipfile.ZipFile(file) as bundle:
        return set(bundle.namelist())


def test_it_tries_every_part_and_says_where_the_file_is(
    run: Run, configured: Path, simulator: Simulator, tmp_path: Path
) -> None:
    ended = run("support-bundle", str(tmp_path))
    (file,) = ended.out.splitlines()
    assert ended.code == 0
    assert ended.err == ""
    assert Path(file).parent == tmp_path
    with zipfile.ZipFile(file) as bundle:
        tried = bundle.read("selftest.txt").decode()
    assert "good     FBox's server" in tried
    assert simulator.base_url in tried


def test_it_works_where_nothing_else_does(run: Run, data_dir: Path, tmp_path: Path) -> None:
    (data_dir / "settings.toml").write_text("[fbox\n", encoding="utf-8")
    (data_dir / "journal.sqlite3").write_bytes(b"no journal" * 500)
    ended = run("support-bundle", str(tmp_path / "bundle.zip"))
    assert ended.code == 0
    assert "journal.txt" in names(str(tmp_path / "bundle.zip"))


def test_a_place_that_cannot_be_written_to_is_told(
    run: Run, data_dir: Path, tmp_path: Path
) -> None:
    ended = run("support-bundle", str(tmp_path / "none" / "bundle.zip"))
    assert ended.code == 5
    assert "cannot be written" in ended.err
    assert ended.out == ""
