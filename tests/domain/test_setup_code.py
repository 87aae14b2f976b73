"""Set-up codes: through any scanner and back; nothing damaged, foreign or huge gets through."""

import random
import zlib
from base64 import b32encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import setup_code
from app.domain.keyboard_layouts import LAYOUTS
from app.domain.setup_code import (
    MARK,
    MOST_BYTES,
    PIECE_LENGTH,
    SetupCodeError,
    SetupParts,
    is_setup_code,
    setup_codes,
)

LONG = bytes(random.Random(7).randbytes(400))


def put_together(texts: list[str]) -> bytes:
    parts = SetupParts()
    for text in texts:
        parts.add(text)
    return parts.message()


def forged(packed: bytes, version: int = 1) -> list[str]:
    """Codes that are right in form, whatever they hold."""
    letters = b32encode(packed).decode().rstrip("=")
    pieces = [letters[at : at + PIECE_LENGTH] for at in range(0, len(letters), PIECE_LENGTH)] or [
        ""
    ]
    seal = setup_code._digest_letters(packed, 8)
    bodies = [f"{MARK}{version}-{at}-{len(pieces)}-{seal}-{p}" for at, p in enumerate(pieces, 1)]
    return [f"{body}-{setup_code._check_of(body)}" for body in bodies]


@given(st.binary(max_size=600))
def test_what_went_in_comes_out(message):
    codes = setup_codes(message)
    assert put_together(codes) == message
    assert all(is_setup_code(code) for code in codes)
    assert all(len(code) < PIECE_LENGTH + 60 for code in codes)
    assert set("".join(codes)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


def test_the_order_of_the_parts_does_not_matter_and_none_is_forgotten():
    codes = setup_codes(LONG)
    assert len(codes) == 4
    parts = SetupParts()
    for at in (3, 1, 1, 0):
        parts.add(codes[at])
    assert (parts.count, parts.missing, parts.is_complete) == (4, [3], False)
    with pytest.raises(SetupCodeError):
        parts.message()
    parts.add(codes[2])
    assert parts.is_complete
    assert parts.message() == LONG


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", [str, str.lower, str.swapcase])
def test_every_keyboard_layout_and_caps_lock_types_them(layout, case):
    typed = {latin: key for key, latin in layout.latin_of.items()}
    for code in setup_codes(LONG):
        as_typed = case(code).translate(typed)
        assert is_setup_code(as_typed)
        SetupParts().add(as_typed)


@pytest.mark.parametrize("front", ["]Q1", "~", "  ", "PREFIX"])
def test_what_a_scanner_puts_in_front_does_no_harm(front):
    assert put_together([front + setup_codes(b"{}")[0] + "\r\n"]) == b"{}"


def test_another_till_s_first_part_begins_anew():
    parts = SetupParts()
    parts.add(setup_codes(LONG)[0])
    parts.add(setup_codes(b"other")[0])
    assert parts.message() == b"other"


@given(st.data())
def test_a_letter_lost_added_or_changed_is_noticed(data):
    code = data.draw(st.sampled_from(setup_codes(LONG)))
    at = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from(["", "A", "7", "-", "é", code[at] * 2]))
    spoilt = code[:at] + other + code[at + 1 :]
    if spoilt.endswith(code):  # unchanged, or with a letter in front, as a scanner may put there
        return
    parts = SetupParts()
    with pytest.raises(SetupCodeError):
        parts.add(spoilt)
    assert parts.count == 0


@given(st.text(max_size=400) | st.text(alphabet="UZUM-FISKAL1234AB", max_size=80))
def test_no_text_raises_anything_else(text):
    is_setup_code(text)
    for attempt in (text, MARK + text, setup_codes(b"x")[0] + text):
        parts = SetupParts()
        try:
            parts.add(attempt)
        except SetupCodeError:
            continue
        assert parts.is_complete


def test_a_later_format_is_named():
    for version in (2, 99):
        with pytest.raises(SetupCodeError) as caught:
            put_together(forged(zlib.compress(b"{}"), version))
        assert (caught.value.key, caught.value.params) == ("setup_code.format", {"format": version})


def test_a_bomb_is_stopped_before_it_unfolds():
    bomb = forged(zlib.compress(bytes(MOST_BYTES * 8), 9))
    with pytest.raises(SetupCodeError, match="too_long"):
        put_together(bomb)


@pytest.mark.parametrize(
    "packed", [b"", b"no zlib", zlib.compress(b"{}")[:-3], zlib.compress(b"{}") + b"more"]
)
def test_what_is_no_whole_message_is_refused(packed):
    with pytest.raises(SetupCodeError):
        put_together(forged(packed))


def test_parts_of_two_messages_under_one_seal_are_refused():
    ours, theirs = setup_codes(LONG), setup_codes(LONG[::-1])
    seal = ours[0].split("-")[5]
    body = "-".join([*theirs[1].split("-")[:5], seal, theirs[1].split("-")[6]])
    parts = SetupParts()
    for text in (ours[0], f"{body}-{setup_code._check_of(body)}", ours[2], ours[3]):
        parts.add(text)
    assert parts.is_complete
    with pytest.raises(SetupCodeError, match="damaged"):
        parts.message()


def test_too_much_for_codes_is_refused():
    with pytest.raises(SetupCodeError, match="too_long"):
        setup_codes(random.Random(1).randbytes(5000))


@pytest.mark.parametrize(
    "text",
    [
        "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161",
        "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1",
        "uzum fiskal",
        "UZUM-FISKAL",
        "x" * 200 + setup_codes(b"{}")[0],
        "",
    ],
)
def test_other_texts_are_no_set_up_codes(text):
    assert not is_setup_code(text)
