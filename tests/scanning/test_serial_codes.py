"""How a serial scanner's bytes become codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.serial_codes import MAX_BYTES, SerialCode, SerialCodes

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"


def read(*pieces: bytes) -> list[str]:
    """The codes of pieces that come one after the other, then silence."""
    codes = SerialCodes()
    found = [code for piece in pieces for code in codes.feed(piece)]
    return [code.text for code in found + codes.end()]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\n\r", b"\r\r\n", b""])
def test_every_customary_end_ends_a_code(end):
    assert read(LINK.encode() + end) == [LINK]


def test_codes_that_follow_at_once_stay_apart():
    assert read(b"one\r\ntwo\r", b"\nthree") == ["one", "two", "three"]


@pytest.mark.parametrize("around", [(b"\x02", b"\x03\r"), (b"\0", b"\0\n"), (b"", b"\t\r\n")])
def test_framing_is_no_part_of_a_code(around):
    assert read(around[0] + LINK.encode() + around[1]) == [LINK]


def test_an_aim_identifier_is_left_to_the_intake():
    assert read(b"]Q1" + LINK.encode() + b"\r") == ["]Q1" + LINK]


@pytest.mark.parametrize("noise", [b"\xff\xfe\x80", b"ab\x01cd", b"\xc3", b"a" * (MAX_BYTES + 1)])
def test_noise_is_told_as_unreadable_and_ends_with_its_line(noise):
    assert read(noise + b"\r" + LINK.encode() + b"\r") == ["", LINK]


def test_the_longest_code_that_counts():
    assert read(b"a" * MAX_BYTES + b"\r") == ["a" * MAX_BYTES]


def test_silence_without_a_code_is_nothing():
    codes = SerialCodes()
    assert codes.end() == []
    assert codes.feed(b"\r\n\r\n \x00\r") == []


@given(st.lists(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1)), st.data())
def test_cuts_between_reads_change_nothing(texts, data):
    stream = b"".join(text.encode() + b"\r\n" for text in texts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)))))
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert read(*pieces) == texts


@given(st.lists(st.binary()))
def test_whatever_comes_is_text_or_noise(pieces):
    codes = SerialCodes()
    for code in [c for piece in pieces for c in codes.feed(piece)] + codes.end():
        assert isinstance(code, SerialCode)
        assert len(code.text) <= MAX_BYTES
        assert "\r" not in code.text
        assert "\n" not in code.text
