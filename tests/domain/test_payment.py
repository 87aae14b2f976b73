"""Payments: ids and notes as people and other programs give them, and the states."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.payment import (
    MAX_ID_LENGTH,
    MAX_NOTE_LENGTH,
    PaymentInputError,
    PaymentState,
    parse_note,
    parse_payment_id,
)

UUID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"


@pytest.mark.parametrize("text", [UUID, f"  {UUID}\r\n", f"\u00a0{UUID}"])
def test_an_id_is_trimmed(text) -> None:
    assert parse_payment_id(text) == UUID


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("payment_id.empty", ""),
        ("payment_id.empty", " \t\n\u3000"),
        ("payment_id.too_long", "1" * (MAX_ID_LENGTH + 1)),
        ("payment_id.unprintable", "1\x002"),
        ("payment_id.unprintable", "1\n2"),
        ("payment_id.unprintable", "1\ufeff2"),
        ("payment_id.unprintable", "1\ud8002"),
        ("payment_id.unprintable", "1\N{RIGHT-TO-LEFT OVERRIDE}2"),
    ],
)
def test_what_is_no_id_is_refused_with_a_reason(key, text) -> None:
    with pytest.raises(PaymentInputError) as caught:
        parse_payment_id(text)
    assert caught.value.key == key


def test_the_longest_id_allowed() -> None:
    assert parse_payment_id(" " + "ў" * MAX_ID_LENGTH + " ") == "ў" * MAX_ID_LENGTH


@given(st.text())
def test_any_text_is_an_id_or_refused(text) -> None:
    try:
        payment_id = parse_payment_id(text)
    except PaymentInputError:
        return
    assert 1 <= len(payment_id) <= MAX_ID_LENGTH
    assert payment_id.isprintable()
    assert parse_payment_id(payment_id) == payment_id


def test_a_note_becomes_one_line() -> None:
    assert parse_note(" two\n\tlines \x07 ") == "two lines"
    assert parse_note("") == ""
    assert parse_note("n" * MAX_NOTE_LENGTH) == "n" * MAX_NOTE_LENGTH
    with pytest.raises(PaymentInputError) as caught:
        parse_note("n" * (MAX_NOTE_LENGTH + 1))
    assert caught.value.key == "note.too_long"


@given(st.text(max_size=MAX_NOTE_LENGTH))
def test_any_note_is_printable(text) -> None:
    note = parse_note(text)
    assert note.isprintable()
    assert note == parse_note(note) == note.strip()


def test_which_states_are_live_and_which_need_a_person() -> None:
    assert {state for state in PaymentState if state.is_live} == {"waiting", "sending", "uncertain"}
    assert {state for state in PaymentState if state.needs_attention} == {"rejected", "uncertain"}
