import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from app.domain.payment import Payment
from app.journal import payments, schema
from app.journal.faults import JournalError, JournalNewerError
from app.journal.journal import Journal
from app.journal.tables import metadata
from tests.samples import NOW


def _open(folder: Path) -> Journal:
    return Journal(folder / "journal.sqlite3", folder / "backups", NOW)


def _add(journal: Journal, payment_id: str) -> None:
    with journal.writing() as connection:
        payments.add(connection, Payment(payment_id, NOW, "test"))


def _ids(journal: Journal) -> list[str]:
    with journal.reading() as connection:
        return [stored.payment.payment_id for stored in payments.page(connection, limit=10)]


def test_the_revisions_are_those_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == schema.REVISIONS


def test_the_tables_are_those_of_the_migrations(journal: Journal) -> None:
    for table in metadata.sorted_tables:
        if table.name == "search":  # FTS5 knows no types
            continue
        with journal.reading() as connection:
            found = connection.exec_driver_sql(f"PRAGMA table_xinfo({table.name})").fetchall()
        assert [(row[1], row[2]) for row in found] == [
            (column.name, str(column.type)) for column in table.columns
        ]
        can_be_null = {row[1] for row in found if not row[3] and not row[5]} - {"tab"}
        assert can_be_null == {c.name for c in table.columns if c.nullable} - {"tab"}


def test_what_was_written_is_there_again(tmp_path: Path) -> None:
    folder = tmp_path / "Кассир Один %20?"
    journal = _open(folder)
    _add(journal, "one")
    journal.close()
    journal = _open(folder)
    assert _ids(journal) == ["one"]
    assert journal.predecessor is None
    journal.close()


def test_a_newer_journal_is_refused_and_unharmed(tmp_path: Path) -> None:
    _open(tmp_path).close()
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    with pytest.raises(JournalNewerError) as caught:
        _open(tmp_path)
    assert caught.value.key == "journal.newer"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [("r9999",)]


def test_before_a_migration_a_backup_is_made_also_of_what_only_the_wal_holds(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.sqlite3"
    schema.migrate(path, "r0001")
    with closing(sqlite3.connect(path)) as connection:  # stays open: nothing is checkpointed
        with connection:
            connection.execute(
                "INSERT INTO payments (payment_id, provider, note, source, created_at, state,"
                " changed_at, withdrawn_reason)"
                " VALUES ('in the wal', 'uzum', '', 't', 0, 'awaiting_receipt', 0, '')"
            )
        schema.prepare(path, tmp_path / "backups", NOW)
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == f"journal-20261124-090000-before-{schema.REVISIONS[-1]}.sqlite3"
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT payment_id FROM payments").fetchall() == [("in the wal",)]


@pytest.mark.parametrize(
    "damage",
    [b"this is not a database, and it is long enough to be looked at" * 40, b"\x00" * 8192],
    ids=["text", "zeros"],
)
def test_a_damaged_file_is_set_aside_and_kept(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(damage)
    journal = _open(tmp_path)
    assert journal.predecessor.path == tmp_path / "journal.sqlite3.damaged-20261124-090000"
    assert journal.predecessor.path.read_bytes() == damage
    _add(journal, "new life")
    journal.close()


def test_a_damaged_page_is_found_at_the_start(tmp_path: Path) -> None:
    journal = _open(tmp_path)
    for number in range(200):
        _add(journal, f"payment {number}")
    with journal.reading() as connection:
        root = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'payments_by_tab'"
        ).scalar_one()
    journal.close()
    path = tmp_path / "journal.sqlite3"
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    damaged = path.read_bytes()
    journal = _open(tmp_path)
    assert journal.predecessor is not None
    assert journal.predecessor.path.read_bytes() == damaged
    assert _ids(journal) == []
    journal.close()


def test_two_damaged_files_of_one_second_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    for number in range(2):
        path.write_bytes(b"damaged %d" % number * 100)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        _open(tmp_path).close()
    kept = sorted(tmp_path.glob("*.damaged-*"))
    assert [file.read_bytes()[:9] for file in kept] == [b"damaged 0", b"damaged 1"]


def test_another_programs_database_is_not_taken_for_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    journal = _open(tmp_path)
    assert journal.predecessor is not None
    journal.close()


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite3").mkdir()
    with pytest.raises(JournalError) as caught:
        _open(tmp_path)
    assert caught.value.key == "journal.cannot_open"


def test_a_writer_that_cannot_have_the_lock_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "BUSY_TIMEOUT_MS", 50)
    journal = _open(tmp_path)
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalError) as caught:
            _add(journal, "one")
    assert caught.value.key == "journal.locked"
    _add(journal, "two")
    assert _ids(journal) == ["two"]
    journal.close()


def test_a_full_file_is_told_and_nothing_is_half_written(journal: Journal) -> None:
    with journal.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

    def fill() -> None:
        with journal.writing() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            for number in range(500):
                payment = Payment(f"payment {number}", NOW, "test", note="x" * 400)
                payments.add(connection, payment)

    with pytest.raises(JournalError) as caught:
        fill()
    assert caught.value.key == "journal.full"
    assert _ids(journal) == []
