"""`journal backup`, as a real process on a real journal."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.journal.backups import KEPT_BACKUPS


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
