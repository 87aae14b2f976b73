"""The audit trail: what enters it, and that it only grows at its end."""

import json
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import Payment
from app.journal import audit, claims, outbox, payments, schema
from app.journal.audit import ORIGIN, AuditKind, AuditRow
from app.journal.journal import Journal
from app.journal.submissions import Claim, Plan
from tests.samples import NOW, link_of


def _trail(journal: Journal) -> list[AuditRow]:
    with journal.reading() as connection:
        return list(audit.rows(connection))


def _told(row: AuditRow) -> tuple[str, dict[str, object]]:
    return row.kind, json.loads(row.facts)


def test_each_row_is_bound_to_the_one_before(journal: Journal) -> None:
    for number in range(3):
        with journal.writing() as connection:
            audit.note(connection, AuditKind.SETTINGS, {"key": f"k{number}"}, NOW)
    trail = _trail(journal)
    assert [row.id for row in trail] == [1, 2, 3, 4]
    assert [row.kind for row in trail] == ["begin", "settings", "settings", "settings"]
    previous = ORIGIN
    for row in trail:
        assert row.hash == row.digest(previous)
        previous = row.hash


def test_the_end_of_an_attempt_is_told_with_its_pair(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> None:
    submitted("one", 7)
    claim = claimed()
    assert len(_trail(journal)) == 1  # an open attempt is no deed yet
    outcome = Outcome(
        OutcomeKind.REJECTED, "404", CodeOwner.PROVIDER, message="ask 998712565009", http_status=200
    )
    with journal.writing() as connection:
        claims.record(connection, claim, outcome, Plan("rejected"), 5, NOW, 0)
    row = _trail(journal)[-1]
    assert (row.payment_serial, row.attempt_id) == (claim.payment_serial, claim.attempt_id)
    assert _told(row) == (
        "attempt",
        {"link": link_of(7), "outcome": "rejected", "http_status": 200, "code": "404"},
    )


def test_an_attempt_whose_process_died_is_told_as_interrupted(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> None:
    submitted("one", 1)
    claim = claimed()
    with journal.writing() as connection:
        claims.take_over(connection, ["me"], NOW, 0)
    row = _trail(journal)[-1]
    assert row.attempt_id == claim.attempt_id
    assert _told(row)[1]["code"] == "interrupted"


def test_an_answer_that_comes_after_a_take_over_changes_nothing(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> None:
    """Somebody took a living owner for dead, its lock file being gone: the pair is sent again."""
    submitted("one", 1)
    first = claimed()
    with journal.writing() as connection:
        claims.take_over(connection, ["me"], NOW, 0)
    second = claimed()
    confirmed = Outcome(OutcomeKind.CONFIRMED, http_status=200)
    for claim in (first, second):
        with journal.writing() as connection:
            claims.record(connection, claim, confirmed, Plan("confirmed"), 5, NOW, 0)
    ends = [(row.attempt_id, _told(row)[1]["outcome"]) for row in _trail(journal)[1:]]
    assert ends == [(first.attempt_id, "uncertain"), (second.attempt_id, "confirmed")]


def test_the_decisions_of_a_person_are_told(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> None:
    submission = submitted("one", 1)
    claim = claimed()
    with journal.writing() as connection:
        claims.record(connection, claim, Outcome(OutcomeKind.REJECTED), Plan("rejected"), 5, NOW, 0)
        outbox.revive(connection, submission, NOW, 0)
        outbox.abandon(connection, submission, NOW)
        payments.decide(connection, claim.payment_serial, payments.OVERRIDE, "wrong slip", NOW)
        payments.withdraw(connection, claim.payment_serial, "given back", NOW)
        payments.restore(connection, claim.payment_serial, NOW)
    assert [_told(row) for row in _trail(journal)[2:]] == [
        ("resend", {"link": link_of(1)}),
        ("override", {"decision": 1, "reason": "wrong slip"}),
        ("withdraw", {"decision": 2, "reason": "given back"}),
        ("restore", {"decision": 3, "reason": ""}),
    ]


def test_what_is_undone_leaves_no_row(journal: Journal) -> None:
    def fail() -> None:
        with journal.writing() as connection:
            audit.note(connection, AuditKind.PIN, {"action": "settings"}, NOW)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert len(_trail(journal)) == 1


def test_writers_of_several_processes_never_follow_the_same_row(tmp_path: Path) -> None:
    path, backups = tmp_path / "journal.sqlite3", tmp_path / "backups"
    journals = [Journal(path, backups, NOW) for _ in range(4)]  # as separate as processes

    def write(journal: Journal) -> None:
        for number in range(25):
            with journal.writing() as connection:
                audit.note(connection, AuditKind.SETTINGS, {"number": number}, NOW)

    threads = [threading.Thread(target=write, args=(journal,)) for journal in journals]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    trail = _trail(journals[0])
    assert [row.id for row in trail] == list(range(1, 102))
    assert all(row.hash == row.digest(before.hash) for before, row in pairwise(trail))
    for journal in journals:
        journal.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE audit SET facts = '{}'", "never changes"),
        ("DELETE FROM audit", "never deleted"),
        ("INSERT INTO audit VALUES (1, 0, 'pin', NULL, NULL, '{}', zeroblob(32))", "at its end"),
        ("INSERT INTO audit VALUES (3, 0, 'pin', NULL, NULL, '{}', zeroblob(32))", "at its end"),
        (
            "INSERT OR REPLACE INTO audit VALUES (1, 0, 'x', NULL, NULL, '', zeroblob(32))",
            "at its end",
        ),
    ],
)
def test_the_database_refuses_all_but_another_row(
    journal: Journal, statement: str, words: str
) -> None:
    with (
        closing(sqlite3.connect(journal.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match=words),
    ):
        connection.execute(statement)


def test_a_journal_from_before_the_trail_says_from_where_on_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    schema.migrate(path, "r0001")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO payments (payment_id, provider, note, source, created_at, state,"
            " changed_at, withdrawn_reason) VALUES ('p', 'uzum', '', 't', 0, 'withdrawn', 0, 'x')"
        )
        connection.execute(
            "INSERT INTO decisions (at, payment_serial, kind, reason) VALUES (0, 1, 'withdraw', '')"
        )
    journal = Journal(path, tmp_path / "backups", NOW)
    (row,) = _trail(journal)
    assert _told(row) == ("begin", {"attempts": 0, "decisions": 1})
    assert row.hash == row.digest(ORIGIN)
    with journal.writing() as connection:
        payments.add(connection, Payment("q", NOW, "test"))
    journal.close()
