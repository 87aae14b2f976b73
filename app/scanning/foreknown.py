"""What a receipt's link tells of its code before anything is seen: most of the modules. Child only.

Of a link's eighty characters only the digits are news, and of those the lower half; the mode, the
length, the host, the keys and the padding are the same on every slip. Where dirt has taken more
than error correction gives back, they are put in place, so that it has only the rest to mend. The
engines decide as ever: another text's error correction does not fit, and nothing is read.
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from app.domain.receipt import PATHS
from app.scanning.engine import Floats
from app.scanning.layout import data_places, likely_formats, mask_turns, with_format
from app.scanning.symbol import Modules, fixed_modules

_SCHEMES = ("https://", "http://", "")
_DIGIT = "0123456789"
_LETTER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TERMINAL = [_LETTER] * 2 + [_DIGIT] * 12
_ISSUED = ["2", "0", "23456789", _DIGIT, "01", _DIGIT, "0123", _DIGIT, "012", _DIGIT] + [
    "012345",
    _DIGIT,
] * 2
_SIGN = [_DIGIT] * 12
_NUMBERS = range(1, 11)
"""Digits that a receipt's number may have."""
_BYTE_MODE = [0, 1, 0, 0]
_LEAST_AGREEMENT = 0.3
"""Of the modules that a link lets know with those seen: chance gives 0 ± 0.05."""
_FORMATS = 3
_TRIES = 2

Bits = npt.NDArray[np.float32]
"""+1 where a bit is 1, -1 where it is 0, 0 where nothing is known of it."""


class _Guess(NamedTuple):
    evidence: float
    known: Modules


def with_foreknown(soft: Modules, hosts: Collection[str]) -> Iterator[Modules]:
    """Put what is known of a receipt's link in its place, the likeliest guess of its form first.

    Args:
        soft: n×n, about -1..1.
        hosts: whose links count as receipts.

    Returns:
        Nothing where the code is plainly no such link.
    """
    for guess in _likeliest(soft, hosts)[:_TRIES]:
        yield np.where(guess.known != 0, guess.known, soft)


def foreknown(soft: Modules, hosts: Collection[str]) -> Modules | None:
    """Give what is known in the likeliest form, or None where the code is plainly no such link."""
    guesses = _likeliest(soft, hosts)
    if not guesses:
        return None
    fixed = fixed_modules(len(soft))
    return np.where(fixed != 0, fixed, guesses[0].known)


def _likeliest(soft: Modules, hosts: Collection[str]) -> list[_Guess]:
    seen = np.clip(soft / max(float(np.median(np.abs(soft))), 1e-6), -1, 1).astype(np.float32)
    guesses = [
        guess
        for level, mask in likely_formats(seen)[:_FORMATS]
        for guess in _guesses(seen, level, mask, tuple(sorted(hosts)))
    ]
    return sorted(guesses, key=lambda guess: -guess.evidence)


def _guesses(seen: Modules, level: str, mask: int, hosts: tuple[str, ...]) -> Iterator[_Guess]:
    """Compare what is seen with every form that a link may have, in one level and mask."""
    forms = _forms(len(seen), level, hosts)
    turns = mask_turns(len(seen), mask)
    agreed = forms @ (seen * turns).reshape(-1)
    share = agreed / np.maximum(np.abs(forms).sum(axis=1), 1) / np.abs(seen).mean()
    for at in np.argsort(-agreed)[:_TRIES]:
        if share[at] >= _LEAST_AGREEMENT:
            known = with_format(forms[at].reshape(seen.shape) * turns, level, mask)
            yield _Guess(float(agreed[at]), known)


@cache
def _forms(modules: int, level: str, hosts: tuple[str, ...]) -> Floats:
    """Give the modules, unmasked, of each form that fits the size: forms × modules²."""
    places = data_places(modules, level)
    forms = [
        bits
        for host in hosts
        for scheme in _SCHEMES
        for path in PATHS
        for bits in _bits_of(f"{scheme}{host}{path}?t=", modules, len(places))
    ]
    # A dark module is a 1.
    flat = np.zeros((len(forms), modules * modules), np.float32)
    for row, bits in zip(flat, forms, strict=True):
        row[places[: len(bits)]] = -bits
    return flat


def _bits_of(beginning: str, modules: int, room: int) -> Iterator[Bits]:
    """Give the bits of a link's whole forms, and of the beginning alone, whatever follows it."""
    size = 8 if modules < 57 else 16
    head = _signs(np.array(_BYTE_MODE))
    start = [*beginning]
    yield np.concatenate([head, np.zeros(size, np.float32), _bits_among(start)])[:room]
    for digits in _NUMBERS:
        text = [*start, *_TERMINAL, *"&r=", *[_DIGIT] * digits, *"&c=", *_ISSUED, *"&s=", *_SIGN]
        count = _signs(np.array([len(text) >> bit & 1 for bit in range(size - 1, -1, -1)]))
        bits = np.concatenate([head, count, _bits_among(text), -np.ones(4, np.float32)])
        left = room - len(bits)
        if left < -4:
            return
        padding = _signs(np.unpackbits(np.array([0xEC, 0x11] * 200, np.uint8)))
        bits = np.concatenate([bits, -np.ones(-len(bits) % 8, np.float32), padding])
        yield bits[:room]


def _bits_among(characters: list[str]) -> Bits:
    """Give the bits that are the same in all the characters that each place may hold."""
    return np.concatenate([_common_bits(each) for each in characters])


@cache
def _common_bits(characters: str) -> Bits:
    codes = np.frombuffer(characters.encode(), np.uint8)
    ones, zeros = np.bitwise_and.reduce(codes), np.bitwise_and.reduce(~codes)
    return np.unpackbits(ones).astype(np.float32) - np.unpackbits(zeros)


def _signs(bits: npt.NDArray[np.integer]) -> Bits:
    return np.where(bits > 0, 1, -1).astype(np.float32)
