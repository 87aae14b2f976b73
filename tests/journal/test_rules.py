"""What the database itself forbids, tried with plain SQL behind the program's back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.journal import claims, outbox, payments
from app.journal.journal import Journal
from app.journal.schema import CACHE_KB
from app.journal.submissions import Claim, Plan
from tests.samples import NOW, receipt_of


@pytest.fixture
def sql(journal: Journal) -> Iterator[Callable[..., list[Any]]]:
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield lambda *arguments: connection.execute(*arguments).fetchall()


@pytest.fixture
def confirmed(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> int:
    submission = submitted("paid", 1)
    outcome = Outcome(OutcomeKind.CONFIRMED, client_phone_number="998712565009", http_status=200)
    claim = claimed()
    with journal.writing() as connection:
        claims.record(connection, claim, outcome, Plan("confirmed"), 5, NOW, 0)
    return submission


COPY = (
    "INSERT INTO submissions (payment_serial, receipt_id, link, source, scanned_at, created_at,"
    " changed_at, state, attempts, retries, doubts, due_at, delay_ms, is_held, may_be_done,"
    " is_freed) SELECT {payment}, {receipt}, link, source, scanned_at, created_at, changed_at,"
    " 'waiting', 0, 0, 0, 0, 0, 0, 0, 0 FROM submissions WHERE id = {id}"
)


@pytest.mark.parametrize("state", ["waiting", "uncertain"])
def test_one_live_submission_per_payment(sql, submitted, journal, state) -> None:
    submission = submitted("one", 1)
    sql("UPDATE submissions SET state = ?", (state,))
    with journal.writing() as connection:
        other = outbox.keep_receipt(connection, receipt_of(2), NOW)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        sql(COPY.format(payment="payment_serial", receipt=other, id=submission))


@pytest.mark.parametrize("state", ["waiting", "uncertain"])
def test_one_live_submission_per_receipt(sql, submitted, state) -> None:
    submission = submitted("one", 1)
    sql("UPDATE submissions SET state = ?", (state,))
    other = submitted("two", 2)
    serial = sql("SELECT payment_serial FROM submissions WHERE id = ?", (other,))[0][0]
    sql("UPDATE submissions SET state = 'rejected' WHERE id = ?", (other,))
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        sql(COPY.format(payment=serial, receipt="receipt_id", id=submission))


def test_a_confirmed_receipt_is_bound_for_ever(sql, confirmed, submitted) -> None:
    other = submitted("two", 2)
    sql("UPDATE submissions SET state = 'rejected' WHERE id = ?", (other,))
    serial = sql("SELECT payment_serial FROM submissions WHERE id = ?", (other,))[0][0]
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        sql(COPY.format(payment=serial, receipt="receipt_id", id=confirmed))


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE payments SET note = 'x'", "confirmed payment never changes"),
        ("UPDATE payments SET state = 'awaiting_receipt'", "confirmed payment never changes"),
        ("UPDATE submissions SET state = 'waiting'", "confirmed submission never changes"),
        ("UPDATE attempts SET message = 'x'", "answered attempt never changes"),
        ("DELETE FROM attempts", "attempt is never deleted"),
        ("DELETE FROM submissions", "submission is never deleted"),
        ("DELETE FROM payments", "payment is never deleted"),
    ],
)
def test_what_is_confirmed_stays(sql, confirmed, statement, words) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=words):
        sql(statement)


def test_a_decision_is_only_ever_added(sql, submitted, journal) -> None:
    submitted("one", 1)
    with journal.writing() as connection:
        payments.decide(connection, 1, payments.OVERRIDE, "sure", NOW)
    with pytest.raises(sqlite3.IntegrityError, match="decision never changes"):
        sql("UPDATE decisions SET reason = ''")
    with pytest.raises(sqlite3.IntegrityError, match="decision is never deleted"):
        sql("DELETE FROM decisions")


def test_a_pair_stays_a_pair(sql, submitted) -> None:
    submitted("one", 1)
    submitted("two", 2)
    for statement in (
        "UPDATE submissions SET receipt_id = 2 WHERE id = 1",
        "UPDATE submissions SET payment_serial = 2 WHERE id = 1",
        "UPDATE submissions SET link = 'x' WHERE id = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="keeps its pair"):
            sql(statement)
    with pytest.raises(sqlite3.IntegrityError, match="keeps its id"):
        sql("UPDATE payments SET payment_id = 'other' WHERE serial = 1")


def test_sending_has_an_owner(sql, submitted) -> None:
    submitted("one", 1)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        sql("UPDATE submissions SET state = 'sending'")
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        sql("UPDATE submissions SET owner = 'me'")


def test_one_open_attempt_at_a_time(sql, submitted, claimed) -> None:
    submitted("one", 1)
    claimed()
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        sql("INSERT INTO attempts (submission_id, started_at) VALUES (1, 0)")


def test_a_payments_state_follows_its_submission(sql, submitted) -> None:
    submitted("one", 1)
    for state, expected in (
        ("uncertain", "uncertain"),
        ("waiting", "waiting"),
        ("rejected", "rejected"),
        ("abandoned", "awaiting_receipt"),
    ):
        sql("UPDATE submissions SET state = ?", (state,))
        assert sql("SELECT state FROM payments") == [(expected,)]
    tallied = dict(sql("SELECT state, count FROM tallies WHERE count <> 0"))
    assert tallied == {"awaiting_receipt": 1}


def test_each_connection_keeps_to_the_settings(journal) -> None:
    with journal.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA cache_size").scalar() == -CACHE_KB
