"""`journal backup`, as a real process on a real journal."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.journal.backups import KEPT_BACKUPS
from app.journal.journal import Journal


def _ids(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT payment_id FROM payments")]


def test_a_dated_copy_with_everything_in_it(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    ended = run("journal", "backup")
    assert ended.code == 0
    copy = Path(ended.out.strip())
    assert copy.parent == data_dir / "backups"
    assert _ids(copy) == ["one"]
    assert [file.suffix for file in copy.parent.iterdir()] == [".sqlite3"]


def test_a_newer_journal_is_copied_too_and_stays_as_it_is(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    with closing(sqlite3.connect(data_dir / "journal.sqlite3")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    ended = run("journal", "backup")
    assert ended.code == 0
    for path in (data_dir / "journal.sqlite3", Path(ended.out.strip())):
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT * FROM alembic_version").fetchall() == [("r9999",)]


def test_without_a_journal_there_is_nothing_to_do(run, data_dir: Path) -> None:
    ended = run("journal", "backup")
    assert (ended.code, list(data_dir.iterdir())) == (0, [])


def test_a_damaged_journal_is_told(run, data_dir: Path) -> None:
    (data_dir / "journal.sqlite3").write_bytes(b"no database at all " * 500)
    ended = run("journal", "backup")
    assert ended.code == 5
    assert "damaged" in ended.err


def test_the_last_ones_are_kept_and_those_of_migrations(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    backups = data_dir / "backups"
    backups.mkdir()
    for day in range(10, 28):
        (backups / f"journal-202511{day}-090000-000000.sqlite3").write_bytes(b"")
    migration = backups / "journal-20200101-090000-before-r0002.sqlite3"
    migration.write_bytes(b"")
    ended = run("journal", "backup")
    kept = sorted(file.name for file in backups.glob("journal-*") if file != migration)
    assert len(kept) == KEPT_BACKUPS
    assert kept[-1] == Path(ended.out.strip()).name
    assert migration.exists()


def test_a_good_journal_checks_and_an_edited_one_does_not(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    ended = run("journal", "check")
    assert (ended.code, ended.err) == (0, "")
    assert "whole" in ended.out
    with closing(sqlite3.connect(data_dir / "journal.sqlite3")) as connection, connection:
        connection.execute("DROP TRIGGER payment_is_never_deleted")
    ended = run("journal", "check")
    assert ended.code == 3
    assert "payment_is_never_deleted" in ended.out
    (data_dir / "journal.sqlite3").unlink()
    ended = run("journal", "check")
    assert (ended.code, ended.out) == (5, "")
    assert "no journal" in ended.err


def test_restoring_loses_nothing_unasked_and_keeps_what_was_there(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    copy = run("journal", "backup").out.strip()
    run("payments", "add", "--id", "two")
    ended = run("journal", "restore", copy)
    assert (ended.code, ended.out) == (3, "")
    assert "1 payments" in ended.err
    assert _ids(data_dir / "journal.sqlite3") == ["one", "two"]
    ended = run("journal", "restore", copy, "--yes")
    assert ended.code == 0
    kept = ended.out.strip().split(": ")[-1]
    assert _ids(data_dir / "journal.sqlite3") == ["one"]
    assert _ids(Path(kept)) == ["one", "two"]
    assert run("journal", "check").code == 0
    ended = run("journal", "restore", kept)  # the way back loses nothing
    assert ended.code == 0
    assert _ids(data_dir / "journal.sqlite3") == ["one", "two"]
    assert run("journal", "check").code == 0


def test_what_is_no_copy_is_not_restored(run, data_dir: Path, tmp_path: Path) -> None:
    run("payments", "add", "--id", "one")
    other = tmp_path / "other.sqlite3"
    assert run("journal", "restore", str(other)).code == 2
    other.write_bytes(b"no journal" * 99)
    ended = run("journal", "restore", str(other), "--yes")
    assert (ended.code, ended.out) == (2, "")
    assert _ids(data_dir / "journal.sqlite3") == ["one"]


def test_a_vanished_or_damaged_journal_is_restored(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    copy = run("journal", "backup").out.strip()
    path = data_dir / "journal.sqlite3"
    path.unlink()
    assert run("journal", "restore", copy).code == 0
    assert _ids(path) == ["one"]
    path.write_bytes(b"no database at all " * 500)
    ended = run("journal", "restore", copy)
    assert ended.code == 3
    assert "cannot be read" in ended.err
    assert run("journal", "restore", copy, "--yes").code == 0
    assert _ids(path) == ["one"]


def test_nothing_is_restored_while_a_program_has_the_journal_open(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    copy = run("journal", "backup").out.strip()
    path = data_dir / "journal.sqlite3"
    held = Journal(path, data_dir / "backups", datetime.now(UTC))
    ended = run("journal", "restore", copy)
    held.close()
    assert (ended.code, ended.out) == (5, "")
    assert "Close it first" in ended.err
    assert run("journal", "restore", copy).code == 0


def test_half_a_copy_that_a_kill_left_goes_with_the_next_one(run, data_dir: Path) -> None:
    run("payments", "add", "--id", "one")
    run("journal", "backup")
    halves = [data_dir / "backups" / f"journal-{name}.sqlite3.unfinished" for name in "ab"]
    for half in halves:
        half.write_bytes(b"half")
    os.utime(halves[0], (0, 0))
    run("journal", "backup")
    assert [half.exists() for half in halves] == [False, True]  # the new one may be in the making
