"""The client's phone number, shown and masked."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phone import format_phone, mask_phone, mask_phones_in

numbers = st.from_regex(r"998[0-9]{9}", fullmatch=True)


def test_a_number_is_shown_in_groups() -> None:
    assert format_phone("998712565009") == "+998 71 256-50-09"
    assert format_phone(" +998712565009\n") == "+998 71 256-50-09"


@pytest.mark.parametrize("other", ["", "12", "79161234567", "99871256500", "998712565009x", "٩٩٨"])
def test_anything_else_is_shown_as_it_came(other) -> None:
    assert format_phone(f" {other} ") == other


def test_a_masked_number_keeps_its_ends() -> None:
    assert mask_phone("998712565009") == "+998 71 ***-**-09"
    assert mask_phone("79161234567") == "*********67"
    assert mask_phone("") == ""


@pytest.mark.parametrize(
    "written",
    [
        "998712565009",
        "+998712565009",
        "+998 71 256-50-09",
        "+998 (71) 256-50-09",
        "998-71-256-50-09",
    ],
)
def test_every_usual_spelling_is_masked_in_a_text(written) -> None:
    masked = mask_phones_in(f'{{"client_phone_number": "{written}", "code": 0}}')
    assert "256" not in masked
    assert "2565009" not in masked
    assert masked.endswith('09", "code": 0}')


@given(numbers, st.booleans())
def test_no_number_survives_in_a_reply(number, as_text) -> None:
    reply = json.dumps({"data": {"client_phone_number": number if as_text else int(number)}})
    masked = mask_phones_in(reply)
    assert number not in masked
    assert number[5:10] not in masked.replace(number[:5], "", 1).replace(number[-2:], "", 1)
    assert mask_phones_in(masked) == masked


@given(st.from_regex(r"[0-9]{14}|514343190161|20230104121801", fullmatch=True))
def test_other_numbers_of_a_receipt_are_let_be(digits) -> None:
    assert mask_phones_in(f"s={digits}&") == f"s={digits}&"


@given(numbers)
def test_shown_and_masked_agree(number) -> None:
    assert mask_phone(format_phone(number).translate({ord(c): None for c in " -"})) == mask_phone(
        number
    )
    assert mask_phone(number)[:7] == format_phone(number)[:7]
