"""What `check` finds after somebody edited the file behind the program's back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.journal import claims, payments, schema
from app.journal.backups import back_up_now
from app.journal.check import check
from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.journal.submissions import Claim, Plan
from tests.samples import NOW

CONFIRMED = Outcome(OutcomeKind.CONFIRMED, client_phone_number="998712565009", http_status=200)
REJECTED = Outcome(OutcomeKind.REJECTED, "404", http_status=200)


@pytest.fixture
def lived(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> Journal:
    """A journal in which everything happened once."""
    submitted("confirmed", 1)
    claim = claimed()
    with journal.writing() as connection:
        claims.record(connection, claim, CONFIRMED, Plan("confirmed"), 5, NOW, 0)
    submitted("refused", 2)
    claim = claimed()
    with journal.writing() as connection:
        claims.record(connection, claim, REJECTED, Plan("rejected"), 5, NOW, 0)
        payments.withdraw(connection, 2, "given back", NOW)
        payments.restore(connection, 2, NOW)
    submitted("interrupted", 3)
    claimed()
    with journal.writing() as connection:
        claims.take_over(connection, ["me"], NOW, 0)
    submitted("waiting", 4)
    claimed()  # "interrupted", on its way again
    return journal


def _keys(journal: Journal) -> list[str]:
    return [found.key for found in check(journal.path, journal.path.parent / "backups")]


def _edit(journal: Journal, *statements: str) -> None:
    with closing(sqlite3.connect(journal.path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def _edit_past_the_rules(journal: Journal, *statements: str) -> None:
    """Take the triggers and unique indexes out, edit, and put them back as they were."""
    with closing(sqlite3.connect(journal.path)) as connection, connection:
        rules = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index')"
            " AND sql IS NOT NULL AND (type = 'trigger' OR sql LIKE '%UNIQUE%')"
        ).fetchall()
        for kind, name, _sql in rules:
            connection.execute(f"DROP {kind} {name}")
        for statement in statements:
            connection.execute(statement)
        for _kind, _name, sql in rules:
            connection.execute(sql)


def test_a_journal_that_nobody_edited_is_good(lived: Journal) -> None:
    assert _keys(lived) == []
    back_up_now(lived.path, lived.path.parent / "backups", datetime.now(UTC))
    with lived.writing() as connection:
        payments.withdraw(connection, 2, "for good", NOW)
    assert _keys(lived) == []


@pytest.mark.parametrize(
    ("statement", "keys"),
    [
        ("UPDATE audit SET facts = replace(facts, 'rejected', 'confirmed')", {"check.chain"}),
        ("UPDATE audit SET at = at + 1 WHERE id = 2", {"check.chain"}),
        ("DELETE FROM audit WHERE id = 3", {"check.chain"}),
        ("DELETE FROM audit", {"check.chain"}),
        ("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)", {"check.attempts"}),
        ("UPDATE attempts SET outcome = 'retry' WHERE id = 2", {"check.attempts"}),
        ("UPDATE attempts SET finished_at = 1 WHERE id = 1", {"check.attempts"}),
        (
            "UPDATE submissions SET link = replace(link, 'r=1', 'r=9') WHERE id = 1",
            {"check.attempts"},
        ),
        ("DELETE FROM attempts WHERE id = 2", {"check.attempts"}),
        ("UPDATE decisions SET reason = 'none' WHERE id = 1", {"check.decisions"}),
        ("DELETE FROM decisions WHERE id = 2", {"check.decisions"}),
        ("UPDATE payments SET state = 'confirmed' WHERE serial = 4", {"check.states"}),
        ("UPDATE tallies SET count = count + 1", {"check.tallies"}),
        (
            "UPDATE attempts SET outcome = 'rejected' WHERE id = 1",
            {"check.unanswered", "check.attempts"},
        ),
        (
            "UPDATE submissions SET owner = NULL, state = 'waiting' WHERE state = 'sending'",
            {"check.unanswered", "check.states"},
        ),
    ],
)
def test_an_edit_is_found(lived: Journal, statement: str, keys: set[str]) -> None:
    _edit_past_the_rules(lived, statement)
    assert keys <= set(_keys(lived))


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("UPDATE submissions SET receipt_id = 1 WHERE id = 4", "check.two_payments"),
        ("UPDATE submissions SET payment_serial = 1 WHERE id = 4", "check.two_receipts"),
    ],
)
def test_a_second_pair_is_found(lived: Journal, statement: str, key: str) -> None:
    with closing(sqlite3.connect(lived.path)) as connection, connection:
        connection.execute("DROP TRIGGER submission_keeps_its_pair")
        connection.execute("DROP TRIGGER confirmed_submission_never_changes")
        connection.execute("DROP INDEX one_submission_per_payment")
        connection.execute("DROP INDEX one_submission_per_receipt")
        connection.execute(statement)
    assert {"check.rules", key} <= set(_keys(lived))


def test_changed_rules_are_found_by_name(lived: Journal) -> None:
    _edit(lived, "DROP TRIGGER payment_is_never_deleted", "CREATE TABLE secret (x)")
    (found,) = check(lived.path, lived.path.parent / "backups")
    assert found.key == "check.rules"
    assert found.params == {"names": "payment_is_never_deleted, secret"}


def test_a_damaged_page_is_found(lived: Journal) -> None:
    with lived.reading() as connection:
        root = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'payments_by_tab'"
        ).scalar_one()
    lived.close()
    with lived.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    assert _keys(lived) == ["check.integrity"]
    lived.path.write_bytes(b"no database at all" * 99)
    assert _keys(lived) == ["check.integrity"]


def test_a_journal_cut_back_behind_its_newest_copy_is_found(lived: Journal) -> None:
    """Whoever removes the end of the trail, with all it tells of, contradicts the copy."""
    back_up_now(lived.path, lived.path.parent / "backups", datetime.now(UTC))
    _edit_past_the_rules(
        lived, "DELETE FROM decisions WHERE id = 2", "DELETE FROM audit WHERE kind = 'restore'"
    )
    assert "check.chain" in _keys(lived)
    _edit_past_the_rules(lived, "DELETE FROM audit WHERE id > 4", "DELETE FROM decisions")
    assert "check.backup" in _keys(lived)


def test_an_unreadable_copy_is_told(lived: Journal) -> None:
    backup = back_up_now(lived.path, lived.path.parent / "backups", datetime.now(UTC))
    backup.write_bytes(b"nothing of the kind" * 99)
    assert _keys(lived) == ["check.backup_unreadable"]


def test_other_versions_are_not_judged(lived: Journal, tmp_path: Path) -> None:
    _edit(lived, "UPDATE alembic_version SET version_num = 'r9999'")
    with pytest.raises(JournalError) as caught:
        _keys(lived)
    assert caught.value.key == "journal.newer"
    schema.migrate(tmp_path / "old.sqlite3", "r0001")
    with pytest.raises(JournalError) as caught:
        check(tmp_path / "old.sqlite3", tmp_path)
    assert caught.value.key == "journal.older"
    with pytest.raises(JournalError) as caught:
        check(tmp_path / "none.sqlite3", tmp_path)
    assert caught.value.key == "journal.none_to_check"
