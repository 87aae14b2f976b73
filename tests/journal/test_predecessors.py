"""Old data that is damaged or gone: always told, never written over, and kept as far as it goes."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.payment import Payment
from app.journal import audit, payments
from app.journal.backups import back_up_now
from app.journal.faults import JournalError
from app.journal.journal import Journal
from tests.samples import NOW

SIDES = ("", "-wal", "-shm")


def _open(folder: Path) -> Journal:
    return Journal(folder / "journal.sqlite3", folder / "backups", NOW)


def _add(journal: Journal, payment_id: str) -> None:
    with journal.writing() as connection:
        payments.add(connection, Payment(payment_id, NOW, "test"))


def _ids(journal: Journal) -> list[str]:
    with journal.reading() as connection:
        return [stored.payment.payment_id for stored in payments.page(connection, limit=10)]


def _last_fact(journal: Journal) -> dict[str, str]:
    with journal.reading() as connection:
        row = list(audit.rows(connection))[-1]
    assert row.kind == "set_aside"
    facts: dict[str, str] = json.loads(row.facts)
    return facts


def _remove(folder: Path, *suffixes: str) -> None:
    for suffix in suffixes:
        (folder / f"journal.sqlite3{suffix}").unlink(missing_ok=True)


def test_a_first_start_has_nothing_to_tell(tmp_path: Path) -> None:
    journal = _open(tmp_path)
    assert journal.predecessor is None
    journal.close()


def test_a_journal_that_is_gone_is_told_with_its_newest_copy(tmp_path: Path) -> None:
    _open(tmp_path).close()
    path, backups = tmp_path / "journal.sqlite3", tmp_path / "backups"
    back_up_now(path, backups, NOW)
    newest = back_up_now(path, backups, NOW + timedelta(days=1))
    _remove(tmp_path, *SIDES)
    journal = _open(tmp_path)
    assert journal.predecessor is not None
    assert (journal.predecessor.key, journal.predecessor.path) == ("till.journal_vanished", newest)
    assert _last_fact(journal) == {"told": "till.journal_vanished", "kept": newest.name}
    journal.close()
    for later, key in ((timedelta(hours=23), "till.journal_vanished"), (timedelta(days=2), None)):
        again = Journal(path, backups, NOW + later)  # told for a day: a kill must not hide it
        assert (again.predecessor and again.predecessor.key) == key
        again.close()


@pytest.mark.parametrize("is_emptied", [True, False])
def test_a_journal_that_is_gone_without_any_copy_is_told(tmp_path: Path, is_emptied: bool) -> None:
    _open(tmp_path).close()
    _remove(tmp_path, *SIDES)
    if is_emptied:
        (tmp_path / "journal.sqlite3").touch()
    journal = _open(tmp_path)
    assert journal.predecessor is not None
    assert journal.predecessor.key == "till.journal_vanished_no_copy"
    journal.close()


def test_a_wal_that_is_left_alone_is_kept(tmp_path: Path) -> None:
    """SQLite deletes the WAL of a database that is missing or empty."""
    lived = tmp_path / "lived"
    journal = _open(lived)
    _add(journal, "only in the wal")
    (tmp_path / "till").mkdir()
    wal = (lived / "journal.sqlite3-wal").read_bytes()
    (tmp_path / "till" / "journal.sqlite3-wal").write_bytes(wal)
    journal.close()
    journal = _open(tmp_path / "till")
    assert journal.predecessor is not None
    (kept,) = (tmp_path / "till").glob("*.vanished-*-wal")
    assert kept.read_bytes() == wal
    journal.close()


def test_a_damaged_journal_that_somebody_has_open_is_left_alone(tmp_path: Path) -> None:
    held = _open(tmp_path)
    _add(held, "one")
    path = tmp_path / "journal.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.write(b"\xff" * 100)
    damaged = path.read_bytes()
    with pytest.raises(JournalError) as caught:
        _open(tmp_path)
    assert caught.value.key == "journal.corrupt_in_use"
    assert path.read_bytes() == damaged
    assert list(tmp_path.glob("*.damaged-*")) == []
    held.close()
    journal = _open(tmp_path)
    assert journal.predecessor is not None
    assert journal.predecessor.path is not None
    assert _last_fact(journal)["kept"] == journal.predecessor.path.name
    journal.close()


@pytest.mark.parametrize("removed", [SIDES, ("",), ("-wal",)], ids=["all", "main", "wal"])
def test_a_journal_removed_under_the_running_program_loses_nothing(
    tmp_path: Path, removed: tuple[str, ...]
) -> None:
    journal = _open(tmp_path)
    _add(journal, "saved")
    _remove(tmp_path, *removed)
    for number in range(2):
        with pytest.raises(JournalError) as caught:
            _add(journal, f"too late {number}")
        assert caught.value.key == "journal.vanished"
    assert Path(caught.value.detail).is_file()
    assert _ids(journal) == ["saved"]
    journal.close()
    _remove(tmp_path, *removed)
    journal = _open(tmp_path)
    assert journal.predecessor is not None
    assert journal.predecessor.key == "till.journal_rescued"
    assert _ids(journal) == ["saved"]
    assert _last_fact(journal)["told"] == "till.journal_rescued"
    journal.close()


def test_a_journal_replaced_under_the_running_program_is_not_mixed_up(tmp_path: Path) -> None:
    journal = _open(tmp_path)
    _add(journal, "saved")
    other = _open(tmp_path / "other")
    _add(other, "another")
    other.close()
    (tmp_path / "other" / "journal.sqlite3").replace(tmp_path / "journal.sqlite3")
    with pytest.raises(JournalError) as caught:
        _add(journal, "too late")
    assert caught.value.key == "journal.vanished"
    journal.close()
    with closing(sqlite3.connect(caught.value.detail)) as connection:
        assert connection.execute("SELECT payment_id FROM payments").fetchall() == [("saved",)]
    journal = _open(tmp_path)
    assert (journal.predecessor, _ids(journal)) == (None, ["another"])
    journal.close()
