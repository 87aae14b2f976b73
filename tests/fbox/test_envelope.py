import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.outcome import REPLY_KEPT
from app.fbox.envelope import (
    MAX_MESSAGE,
    clean,
    keep_reply,
    parse_json,
    read_code,
    read_envelope,
    read_message,
    read_phone,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"nul",
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": 1, "a": 2}',
        b'{"data": {"x": 1, "x": 1}}',
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        b"<html></html>",
        b"\xff\xfe",
        b'{"a": "\x01"}',
    ],
    ids=lambda body: repr(body[:12]),
)
def test_what_is_no_strict_json_is_refused_with_one_kind_of_error(body: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the one kind is the point
        parse_json(body)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_json_is_read_in_every_unicode_encoding(encoding: str) -> None:
    assert parse_json('{"a": "чек"}'.encode(encoding)) == {"a": "чек"}


def test_bytes_of_another_charset_spoil_only_their_own_text() -> None:
    value = parse_json('{"is_success": false, "words": "ошибка"}'.encode("cp1251"))
    assert isinstance(value, dict)
    assert value["is_success"] is False


@given(st.binary(max_size=200))
def test_any_bytes_give_json_or_a_value_error(body: bytes) -> None:
    try:
        parse_json(body)
    except ValueError:
        return


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"is_success": True},
        {"data": None, "error": None},
        "is_success",
        {"detail": "x"},
    ],
)
def test_json_without_the_envelopes_keys_is_no_envelope(value: object) -> None:
    assert read_envelope(value) is None


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (7, "7"),
        ("7", "7"),
        (" 404 ", "404"),
        (-1, "-1"),
        (0, "0"),
        ("0", "0"),
        (True, None),
        (False, None),
        (None, None),
        (7.0, None),
        ("seven", None),
        ("", None),
        ("٧", None),
        (10**30, None),
        ([7], None),
    ],
)
def test_codes_are_integers_or_numbers_in_strings(value: object, code: str | None) -> None:
    assert read_code(value) == code


@pytest.mark.parametrize(
    ("value", "phone"),
    [
        ("998712565009", "998712565009"),
        (998712565009, "998712565009"),
        ("+998 71 256-50-09", "998712565009"),
        (None, None),
        ("", None),
        ("null", None),
        ("998712565009; DROP TABLE", None),
        ("٩٩٨٧١٢٥٦٥٠٠٩", None),
        (-998712565009, None),
        (True, None),
        (1.5, None),
        ([998712565009], None),
        ("9" * 400, None),
        ("1234", None),
    ],
)
def test_a_phone_is_digits_or_nothing(value: object, phone: str | None) -> None:
    assert read_phone(value) == phone


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, None),
        ("", None),
        ("  ", None),
        ("PAYMENT_ERROR", "PAYMENT_ERROR"),
        (
            '{"payment_id":["This field may not be blank."]}',
            "payment_id: This field may not be blank.",
        ),
        (
            '{"payment_id":["Blank.","Too short."],"qr_code":"Bad link."}',
            "payment_id: Blank. Too short.; qr_code: Bad link.",
        ),
        ('{"a":{"b":[1]}}', 'a: {"b": [1]}'),
        ("{}", "{}"),
        ("{broken", "{broken"),
        (["one", "two"], '["one", "two"]'),
        (500, "500"),
        ("line\r\nbreak\x00and\u202ereversed", "line break and reversed"),
        ("call +998 71 256-50-09", "call +998 71*****09"),
    ],
)
def test_messages_become_one_readable_line(value: object, message: str | None) -> None:
    assert read_message(value) == message


def test_a_message_nested_beyond_all_measure_is_let_go() -> None:
    deep: Any = "x"
    for _ in range(3000):
        deep = [deep]
    # Whether 3,000 levels are too deep to be written out depends on the interpreter.
    assert read_message(deep) in {None, "[" * MAX_MESSAGE}
    text = '{"a":' * 3000 + "1" + "}" * 3000
    assert read_message(text) == text[:MAX_MESSAGE]


@given(JSON)
def test_any_message_is_printable_and_short(value: object) -> None:
    message = read_message(value)
    assert message is None or (message.isprintable() and 0 < len(message) <= MAX_MESSAGE)


@given(st.text(), st.integers(1, 80))
def test_cleaned_text_is_one_printable_line(text: str, limit: int) -> None:
    line = clean(text, limit)
    assert line.isprintable()
    assert len(line) <= limit


@given(st.integers(0, REPLY_KEPT + 40))
def test_no_phone_is_kept_wherever_the_cut_falls(before: int) -> None:
    kept = keep_reply(b"x" * before + b' "998712565009" ' + b"y" * 9000, None)
    assert len(kept) == REPLY_KEPT
    assert "99871256" not in kept
    assert "5009" not in kept


def test_a_phone_of_another_country_is_masked_too_once_it_is_known() -> None:
    body = json.dumps({"client_phone_number": "77012345678"}).encode()
    assert "77012345678" not in keep_reply(body, "77012345678")
