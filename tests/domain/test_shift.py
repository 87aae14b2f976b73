import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.payment import PaymentState
from app.domain.shift import (
    MAX_NAME_LENGTH,
    SETTLED,
    ShiftInputError,
    is_acknowledged,
    parse_cashier,
    parse_reason,
)


@given(st.text(max_size=MAX_NAME_LENGTH * 2))
def test_a_name_is_one_printable_line_or_refused(text: str) -> None:
    try:
        name = parse_cashier(text)
    except ShiftInputError as error:
        assert error.key in {"cashier.empty", "cashier.too_long"}  # noqa: PT017
        return
    assert 1 <= len(name) <= MAX_NAME_LENGTH
    assert name.isprintable()
    assert parse_cashier(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("  Азиза  Каримова\n", "Азиза Каримова"), ("O'tkir\tAliyev", "O'tkir Aliyev")],
)
def test_a_name_is_trimmed(text: str, name: str) -> None:
    assert parse_cashier(text) == name


@pytest.mark.parametrize(
    ("text", "key"),
    [("", "cashier.empty"), ("\u200e\n", "cashier.empty"), ("я" * 61, "cashier.too_long")],
)
def test_what_is_no_name_is_refused_in_words(text: str, key: str) -> None:
    with pytest.raises(ShiftInputError) as caught:
        parse_cashier(text)
    assert caught.value.key == key


def test_a_reason_may_be_empty_but_not_endless() -> None:
    assert parse_reason(" \n") == ""
    with pytest.raises(ShiftInputError):
        parse_reason("a" * 201)


def test_what_is_settled_needs_no_acknowledgement() -> None:
    assert all(is_acknowledged(None, state) for state in SETTLED)


@pytest.mark.parametrize("state", sorted(set(PaymentState) - SETTLED))
def test_what_is_open_needs_one_in_the_state_it_is_in(state: PaymentState) -> None:
    assert not is_acknowledged(None, state)
    assert is_acknowledged(state, state)


def test_what_the_till_does_by_itself_changes_nothing_but_a_refusal_is_looked_at_again() -> None:
    waiting, sending = PaymentState.WAITING, PaymentState.SENDING
    assert is_acknowledged(waiting, sending)
    assert is_acknowledged(PaymentState.UNCERTAIN, sending)
    for worse in (PaymentState.REJECTED, PaymentState.UNCERTAIN, PaymentState.AWAITING_RECEIPT):
        assert not is_acknowledged(waiting, worse)
        assert not is_acknowledged(sending, worse)
