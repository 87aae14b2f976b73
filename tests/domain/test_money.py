"""Amounts as cashiers type them and as the window shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import MAX_TIYIN, AmountError, check_tiyin, format_som, parse_som


@pytest.mark.parametrize(
    ("text", "tiyin"),
    [
        ("", None),
        ("  \u00a0", None),
        ("0", 0),
        ("185000", 18_500_000),
        ("185 000", 18_500_000),
        ("185\u00a0000", 18_500_000),
        ("185\u202f000", 18_500_000),
        ("1'250'000", 125_000_000),
        ("185000,5", 18_500_050),
        ("185000.05", 18_500_005),
        (str(MAX_TIYIN // 100), MAX_TIYIN),
    ],
)
def test_what_a_cashier_types_is_read(text, tiyin) -> None:
    assert parse_som(text) == tiyin


@pytest.mark.parametrize(
    "text", ["abc", "-5", "+5", "1,250,000", "1.250", "5,", ",5", "1e3", "'", "٣", "٥,٥", "5 so'm"]
)
def test_what_is_no_amount_is_refused(text) -> None:
    with pytest.raises(AmountError) as caught:
        parse_som(text)
    assert caught.value.key == "amount.malformed"


@pytest.mark.parametrize("text", [str(MAX_TIYIN // 100 + 1), "9" * 5000])
def test_absurd_amounts_are_refused(text) -> None:
    with pytest.raises(AmountError) as caught:
        parse_som(text)
    assert caught.value.key == "amount.out_of_range"


@pytest.mark.parametrize("amount_tiyin", [-1, MAX_TIYIN + 1])
def test_numbers_out_of_range_are_refused(amount_tiyin) -> None:
    with pytest.raises(AmountError) as caught:
        check_tiyin(amount_tiyin)
    assert caught.value.key == "amount.out_of_range"


def test_amounts_are_shown_in_som() -> None:
    assert format_som(0) == "0"
    assert format_som(125_000_000) == "1\u00a0250\u00a0000"
    assert format_som(125_000_050) == "1\u00a0250\u00a0000,50"
    assert format_som(5) == "0,05"


@given(st.integers(0, MAX_TIYIN))
def test_what_is_shown_can_be_typed_again(amount_tiyin) -> None:
    assert check_tiyin(amount_tiyin) == amount_tiyin
    assert parse_som(format_som(amount_tiyin)) == amount_tiyin


@given(st.text())
def test_any_text_is_an_amount_or_refused(text) -> None:
    try:
        amount_tiyin = parse_som(text)
    except AmountError:
        return
    assert amount_tiyin is None or 0 <= amount_tiyin <= MAX_TIYIN
