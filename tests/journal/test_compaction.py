"""Old attempts are made small; payments, the last attempt and the audit trail stay."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.journal import audit, claims, payments, submissions
from app.journal.check import check
from app.journal.compaction import BATCH, KEPT_FOR, compact
from app.journal.journal import Journal
from app.journal.submissions import Claim, Plan
from tests.samples import NOW

LONG_AFTER = NOW + KEPT_FOR + timedelta(days=1)
RETRY = Outcome(OutcomeKind.RETRY, "503", http_status=503, reply="<h1>busy</h1>")
CONFIRMED = Outcome(OutcomeKind.CONFIRMED, http_status=200, reply='{"is_success":true}')


@pytest.fixture
def tried(
    journal: Journal, submitted: Callable[[str, int], int], claimed: Callable[[], Claim]
) -> Callable[..., int]:
    """Submit a pair and let each outcome happen to it in turn."""

    def happen(payment_id: str, number: int, *outcomes: Outcome) -> int:
        submission = submitted(payment_id, number)
        for outcome in outcomes:
            claim = claimed()
            state = "waiting" if outcome is RETRY else outcome.kind.value
            with journal.writing() as connection:
                claims.record(connection, claim, outcome, Plan(state, delay_ms=0), 5, NOW, 0)
        return submission

    return happen


def _compact(journal: Journal, now=LONG_AFTER) -> int:
    with journal.writing() as connection:
        return compact(connection, now)


def _replies(journal: Journal, submission: int) -> list[str]:
    with journal.reading() as connection:
        found = submissions.attempts_of(connection, submission)
    return [attempt.outcome.reply for attempt in found if attempt.outcome is not None]


def test_of_an_old_submission_the_last_attempt_stays_without_its_reply(
    journal: Journal, tried: Callable[..., int]
) -> None:
    submission = tried("one", 1, RETRY, RETRY, CONFIRMED)
    assert _compact(journal, NOW + KEPT_FOR) == 0
    assert _compact(journal) == 3
    with journal.reading() as connection:
        (last,) = submissions.attempts_of(connection, submission)
        stored = payments.find(connection, "one")
        rows = list(audit.rows(connection))
    assert last.outcome == CONFIRMED._replace(reply="")
    assert stored is not None
    assert stored.payment.state == "confirmed"
    assert [row.kind for row in rows][-4:] == ["attempt", "attempt", "attempt", "compaction"]
    assert _compact(journal) == 0
    assert check(journal.path, journal.path.parent / "backups") == []


def test_what_is_on_its_way_stays_whole_however_old(
    journal: Journal, tried: Callable[..., int]
) -> None:
    submission = tried("one", 1, RETRY, RETRY)
    assert _compact(journal) == 0
    assert _replies(journal, submission) == [RETRY.reply, RETRY.reply]


def test_many_are_made_small_in_batches(journal: Journal, tried: Callable[..., int]) -> None:
    tried("one", 1, *[RETRY] * BATCH, CONFIRMED)
    assert [_compact(journal) for _ in range(3)] == [BATCH, 1, 0]
    assert check(journal.path, journal.path.parent / "backups") == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM attempts WHERE id = 3", "never deleted"),
        ("DELETE FROM attempts WHERE id = 4", "never deleted"),
        ("UPDATE attempts SET reply = 'yes'", "never changes"),
        ("UPDATE attempts SET reply = NULL, outcome = 'confirmed'", "never changes"),
        ("UPDATE attempts SET reply = NULL, finished_at = 0", "never changes"),
    ],
)
def test_the_database_lets_no_more_go_than_that(
    journal: Journal, tried: Callable[..., int], statement: str, words: str
) -> None:
    tried("ended", 1, RETRY, RETRY, CONFIRMED)
    tried("on its way", 2, RETRY, RETRY)
    with (
        closing(sqlite3.connect(journal.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match=words),
    ):
        connection.execute(statement)


def test_the_removal_of_a_young_attempt_is_still_found(
    journal: Journal, tried: Callable[..., int]
) -> None:
    tried("one", 1, RETRY, CONFIRMED)
    with closing(sqlite3.connect(journal.path)) as connection, connection:
        connection.execute("DELETE FROM attempts WHERE id = 1")  # which the rules would allow
    assert [found.key for found in check(journal.path, journal.path.parent)] == ["check.attempts"]
