"""What is typed finds what is meant, and no text is an error or an operator."""

import sqlite3
import string
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.domain.receipt import TASHKENT
from app.journal import claims, payments, schema
from app.journal.journal import Journal
from app.journal.migrations.versions import r0003_search
from app.journal.search import STATE_MARKS, day_mark
from app.journal.submissions import Plan
from tests.samples import NOW

PAYMENT_ID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"
PHONE = "998712565009"
LETTERS = string.printable + "ёйцукенЁЙЦўқғҳЎҚҒҲʻ’‘№–«»"


@pytest.fixture
def confirmed(journal: Journal, submitted, claimed) -> Journal:
    """A journal with one confirmed payment and one that awaits its receipt."""
    with journal.writing() as connection:
        other = Payment("other", NOW, "test", None, "Заказ 2000")
        payments.add(connection, other)
        payments.add(connection, Payment(PAYMENT_ID, NOW, "test", 18_500_000, "Заказ 1043"))
    submitted(PAYMENT_ID, 7)
    claim = claimed()
    outcome = Outcome(OutcomeKind.CONFIRMED, client_phone_number=PHONE)
    with journal.writing() as connection:
        claims.record(connection, claim, outcome, Plan("confirmed"), 1, NOW, 0)
    return journal


def _found(journal: Journal, words: str = "", **filters) -> list[str]:
    with journal.reading() as connection:
        page = payments.page(connection, words=words, limit=1000, **filters)
    return [stored.payment.payment_id for stored in page]


@pytest.mark.parametrize("digits", range(2, 10))
def test_a_phone_is_found_by_its_last_digits(confirmed: Journal, digits: int) -> None:
    assert _found(confirmed, PHONE[-digits:]) == [PAYMENT_ID]


def test_a_phone_is_found_whole_and_not_by_its_middle(confirmed: Journal) -> None:
    assert _found(confirmed, PHONE) == [PAYMENT_ID]
    assert _found(confirmed, "712565") == []


@pytest.mark.parametrize("letters", range(1, 15))
def test_a_terminal_is_found_by_every_beginning(confirmed: Journal, letters: int) -> None:
    assert _found(confirmed, "UZ170703100597"[:letters]) == [PAYMENT_ID]
    assert _found(confirmed, "uz170703100597"[:letters]) == [PAYMENT_ID]


def test_another_terminal_of_the_series_is_not_found(confirmed: Journal) -> None:
    assert _found(confirmed, "UZ170703100598") == []
    assert _found(confirmed, "UZ1707032") == []


def test_a_date_is_a_day_and_goes_with_other_words(confirmed: Journal) -> None:
    today = NOW.astimezone(TASHKENT)
    for written in (f"{today:%d.%m.%Y}", f"{today:%Y-%m-%d}"):
        assert set(_found(confirmed, written)) == {PAYMENT_ID, "other"}
        assert _found(confirmed, f"1043 {written}") == [PAYMENT_ID]
    assert _found(confirmed, f"{today - timedelta(days=1):%d.%m.%Y}") == []
    assert _found(confirmed, "31.02.2026 1043") == []


def test_a_day_ends_at_midnight_in_tashkent(journal: Journal) -> None:
    midnight = datetime(2026, 11, 24, tzinfo=TASHKENT)
    with journal.writing() as connection:
        for name, at in (("late", midnight - timedelta(seconds=1)), ("early", midnight)):
            payments.add(connection, Payment(name, at, "test"))
    assert _found(journal, day=date(2026, 11, 23)) == ["late"]
    assert _found(journal, day=date(2026, 11, 24)) == ["early"]


def test_a_clock_that_is_years_off_is_no_error(journal: Journal) -> None:
    with journal.writing() as connection:
        for year in (1970, 2150, 2999):
            at = datetime(year, 1, 2, tzinfo=TASHKENT)
            payments.add(connection, Payment(f"in {year}", at, "test"))
    assert _found(journal, day=date(1970, 1, 2)) == ["in 1970"]
    assert _found(journal, "2999") == ["in 2999"]


def test_states_narrow_a_search(confirmed: Journal) -> None:
    assert _found(confirmed, "заказ", state=PaymentState.CONFIRMED) == [PAYMENT_ID]
    assert _found(confirmed, "заказ", state=PaymentState.AWAITING_RECEIPT) == ["other"]
    assert _found(confirmed, "заказ", state=PaymentState.REJECTED) == []
    assert _found(confirmed, "заказ", tab="done") == [PAYMENT_ID]
    assert _found(confirmed, "заказ", tab="awaiting") == ["other"]
    day = NOW.astimezone(TASHKENT).date()
    assert _found(confirmed, day=day, state=PaymentState.CONFIRMED) == [PAYMENT_ID]


def test_the_mark_follows_the_state_through_a_whole_life(journal: Journal, submitted, claimed):
    states = []

    def note() -> None:
        states.extend(state for state in PaymentState if _found(journal, "life", state=state))

    with journal.writing() as connection:
        serial = payments.add(connection, Payment("life", NOW, "test"))[0].serial
    note()
    with journal.writing() as connection:
        payments.withdraw(connection, serial, "why", NOW)
    note()
    with journal.writing() as connection:
        payments.restore(connection, serial, NOW)
    submitted("life", 1)
    note()
    claim = claimed()
    note()
    with journal.writing() as connection:
        plan = Plan("uncertain", delay_ms=0)
        claims.record(connection, claim, Outcome(OutcomeKind.UNCERTAIN), plan, 1, NOW, 0)
    note()
    claim = claimed()
    with journal.writing() as connection:
        claims.record(connection, claim, Outcome(OutcomeKind.REJECTED), Plan("rejected"), 1, NOW, 0)
    note()
    assert states == [
        PaymentState.AWAITING_RECEIPT,
        PaymentState.WITHDRAWN,
        PaymentState.WAITING,
        PaymentState.SENDING,
        PaymentState.UNCERTAIN,
        PaymentState.REJECTED,
    ]


def test_a_letter_for_private_use_finds_nothing(confirmed: Journal) -> None:
    assert _found(confirmed, STATE_MARKS[PaymentState.CONFIRMED]) == []
    assert _found(confirmed, day_mark(NOW.astimezone(TASHKENT).date())) == []


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_is_an_error(journal: Journal, words: str) -> None:
    _found(journal, words)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=st.text(st.sampled_from(LETTERS), min_size=1, max_size=20))
def test_a_note_is_found_by_itself(journal: Journal, note: str) -> None:
    words = note.strip()
    with journal.writing() as connection:
        stored, _ = payments.add(connection, Payment(f"id {note}", NOW, "test", None, words))
    if any(letter.isalpha() and letter.isascii() for letter in words):
        assert stored.payment.payment_id in _found(journal, words)


def _old_journal(path: Path) -> None:
    """Write a journal of the first version, with a payment that went the whole way."""
    schema.migrate(path, "r0001")
    at = round(NOW.timestamp() * 1000)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO payments VALUES (1, ?, 'uzum', 18500000, 'Заказ 1043', 'test', ?,"
            " 'awaiting_receipt', ?, NULL, '')",
            (PAYMENT_ID, at, at),
        )
        connection.execute(
            "INSERT INTO receipts VALUES (1, 'x', 'UZ170703100597', '2421', '20230104121801',"
            " '514343190161', ?)",
            (at,),
        )
        connection.execute(
            "INSERT INTO submissions VALUES (1, 1, 1, 'https://x', 'test', ?, ?, ?, 'waiting',"
            " 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL)",
            (at, at, at),
        )
        connection.execute(
            "UPDATE submissions SET state = 'confirmed', client_phone_number = ?", (PHONE,)
        )


def test_an_older_journal_is_indexed_anew(tmp_path: Path) -> None:
    _old_journal(tmp_path / "journal.sqlite3")
    journal = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    day = NOW.astimezone(TASHKENT).date()
    for words in ("bb75", "заказ", "185000", "UZ1707031005", "2421", "514343", "009", f"{day}"):
        assert _found(journal, words, state=PaymentState.CONFIRMED) == [PAYMENT_ID], words
    journal.close()


def test_the_migration_s_marks_are_those_of_the_search() -> None:
    connection = sqlite3.connect(":memory:")
    for state, mark in STATE_MARKS.items():
        asked = r0003_search.STATE_MARK.format(state="?")
        assert connection.execute(f"SELECT {asked}", (state.value,)).fetchone() == (mark,)
    connection.close()
