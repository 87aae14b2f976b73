"""The PIN's digest: right for the right PIN alone, salted, and never the till's undoing."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.pin import COST, PinError, check_pin, digest_of, is_pin

KEPT = digest_of("4711")


@pytest.mark.parametrize("text", ["4711", "0012", "123456789012"])
def test_digits_are_a_pin(text):
    assert check_pin(text) == text


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "pin.form"),
        ("123", "pin.form"),
        ("1234567890123", "pin.form"),
        ("12a4", "pin.form"),
        ("١٢٣٤", "pin.form"),
        ("1²34", "pin.form"),
        (" 1234", "pin.form"),
        ("0000", "pin.too_simple"),
    ],
)
def test_what_is_no_pin_is_refused(text, key):
    with pytest.raises(PinError) as caught:
        check_pin(text)
    assert caught.value.key == key


def test_the_digest_is_scrypt_with_its_parameters_beside_it():
    name, cost, block, lanes, salt, digest = KEPT.split("$")
    assert (name, cost) == ("scrypt", str(COST))
    assert (
        digest
        == hashlib.scrypt(
            b"4711",
            salt=bytes.fromhex(salt),
            n=2 ** int(cost),
            r=int(block),
            p=int(lanes),
            maxmem=2**26,
            dklen=32,
        ).hex()
    )
    assert len(bytes.fromhex(salt)) == 16


def test_the_right_pin_alone_is_right():
    assert is_pin("4711", KEPT)
    assert not any(is_pin(text, KEPT) for text in ("4712", "04711", "4711 ", "", "\ud800"))


def test_a_pin_has_another_digest_each_time():
    other = digest_of("4711")
    assert other != KEPT
    assert is_pin("4711", other)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "scrypt",
        KEPT.replace("scrypt", "md5"),
        KEPT.replace("scrypt$15", "scrypt$40"),
        KEPT.replace("scrypt$15", "scrypt$-1"),
        KEPT.replace("$8$1$", "$99999999$1$"),
        KEPT.replace("$8$1$", "$8$99999999$"),
        KEPT[:-2],
        KEPT + "00",
        KEPT.rpartition("$")[0] + "$",
    ],
)
def test_a_digest_that_was_not_made_here_lets_nobody_in(kept):
    assert not is_pin("4711", kept)
    assert not is_pin("", kept)


@settings(max_examples=200)
@given(st.text(max_size=120))
def test_no_text_in_its_place_raises_or_lets_in(kept):
    assert not is_pin("4711", kept)
