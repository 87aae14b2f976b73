"""Numbers about a journal: right, free of names, and there even where the journal is not usable."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.payment import Payment
from app.domain.receipt import parse_link
from app.journal import outbox, payments
from app.journal.headcount import numbers_of
from app.journal.journal import Journal

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, Path]:
    """A journal with two payments, one of them on its way."""
    path, backups = tmp_path / "касса" / "journal.sqlite3", tmp_path / "backups"
    path.parent.mkdir()
    journal = Journal(path, backups, NOW)
    with journal.writing() as connection:
        for name in ("one", "two"):
            stored, _ = payments.add(connection, Payment(name, NOW, "test", 100, "the note"))
        outbox.submit(connection, stored.serial, parse_link(LINK), "wedge", NOW, NOW, 0)
    journal.close()
    return path, backups


def test_it_counts(place: tuple[Path, Path]) -> None:
    numbers = numbers_of(*place)
    assert numbers["payments"] == "2"
    assert numbers["payments_awaiting_receipt"] == "1"
    assert numbers["payments_waiting"] == "1"
    assert numbers["submissions"] == "1"
    assert numbers["oldest_unsent"] == "2026-11-24T10:00:00+00:00"
    assert int(numbers["file_bytes"]) > 0
    assert numbers["revision"].startswith("r00")
    assert "fault" not in numbers


def test_it_names_nobody(place: tuple[Path, Path]) -> None:
    told = str(numbers_of(*place))
    for word in ("one", "two", "the note", "UZ170703100597", "514343190161"):
        assert word not in told.replace("oldest_unsent", "")


def test_it_changes_nothing(place: tuple[Path, Path]) -> None:
    before = place[0].read_bytes()
    numbers_of(*place)
    assert place[0].read_bytes() == before


def test_it_counts_beside_an_open_journal(place: tuple[Path, Path]) -> None:
    journal = Journal(*place, NOW)
    with journal.writing() as connection:
        payments.add(connection, Payment("three", NOW, "test", None, ""))
        assert numbers_of(*place)["payments"] == "2"
    assert numbers_of(*place)["payments"] == "3"
    journal.close()


def test_a_journal_of_another_program_has_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE payments (id)")
        connection.execute("CREATE TABLE alembic_version (version_num)")
        connection.execute("INSERT INTO alembic_version VALUES ('r9999')")
    connection.close()
    numbers = numbers_of(path, tmp_path / "backups")
    assert numbers["revision"] == "r9999"
    assert numbers["payments"] == "0"
    assert "receipts" not in numbers


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_file_that_is_no_journal_costs_no_more_than_its_numbers(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(content)
    numbers = numbers_of(path, tmp_path / "none")
    assert numbers["file_bytes"] == str(len(content))
    assert "payments" not in numbers


def test_without_a_journal_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert numbers_of(tmp_path / "journal.sqlite3", tmp_path / "none") == {}
    assert not (tmp_path / "journal.sqlite3").exists()
