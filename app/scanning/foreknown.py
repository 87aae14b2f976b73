"""What a receipt's link tells of its code before anything is seen: most of the modules. Child only.

Of a link's eighty characters only the digits are news, and of those the lower half; the mode, the
length, the host, the keys and the padding are the same on every slip. Where dirt has taken more
than error correction gives back, they are put in place, so that it has only the rest to mend. The
engines decide as ever: another text's error correction does not fit, and nothing is read.
"""

from collections.abc import Collection, Iterator, Sequence
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
_BYTE_MODE = (0, 1, 0, 0)
_PADDING = (1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1)
_LONG_FROM = 57
"""Modules, from which on a text's length takes 16 bits."""
_LEAST_AGREEMENT = 0.3
"""Of the modules that a link lets know with those seen: chance gives 0 ± 0.05."""
_FORMATS = 3
_TRIES = 2

Bits = npt.NDArray[np.float32]
"""+1 where a bit is 1, -1 where it is 0, 0 where nothing is known of it."""


def _signs(bits: Sequence[int]) -> Bits:
    return np.where(np.array(bits) > 0, 1, -1).astype(np.float32)


_NOTHING = np.zeros(0, np.float32)
_PART = np.concatenate([_signs((0, 0, 1, 1)), np.zeros(16, np.float32)])
"""The header of a code that is one part of several."""


class _Guess(NamedTuple):
    evidence: float
    known: Modules
    is_part: bool


def with_foreknown(soft: Modules, hosts: Collection[str]) -> Iterator[Modules]:
    """Put what is known of a receipt's link in its place, the likeliest guess of its form first.

    Args:
        soft: n×n, about -1..1.
        hosts: whose links count as receipts.

    Returns:
        Nothing where the code is plainly no such link.
    """
    for guess in _likeliest(soft, hosts)[:_TRIES]:
        if guess.is_part:
            return
        yield np.where(guess.known != 0, guess.known, soft)


def foreknown(soft: Modules, hosts: Collection[str]) -> Modules | None:
    """Give what is known in the likeliest form, or None where the code is plainly no such link."""
    guesses = _likeliest(soft, hosts)
    if not guesses or guesses[0].is_part:
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
    forms, is_part = _forms(len(seen), level, hosts)
    turns = mask_turns(len(seen), mask)
    agreed = forms @ (seen * turns).reshape(-1)
    counts = np.maximum(np.abs(forms).sum(axis=1), 1)
    share = agreed / counts / np.abs(seen).mean()
    evidence = agreed / np.sqrt(counts)
    for at in np.argsort(-evidence)[:_TRIES]:
        if share[at] >= _LEAST_AGREEMENT:
            known = with_format(forms[at].reshape(seen.shape) * turns, level, mask)
            # By the first four bits a part of a sequence is known: they stay as they are seen.
            known.reshape(-1)[data_places(len(seen), level)[:4]] = 0
            yield _Guess(float(evidence[at]), known, bool(is_part[at]))


@cache
def _forms(
    modules: int, level: str, hosts: tuple[str, ...]
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """Give the modules, unmasked, of each form that fits the size: forms × modules².

    Also which of them are parts of a sequence: they are no links, and are known here only so that
    they are told apart.
    """
    places = data_places(modules, level)
    room = len(places)
    count_bits = 8 if modules < _LONG_FROM else 16
    starts = [f"{s}{host}{path}?t=" for host in hosts for s in _SCHEMES for path in PATHS]
    whole = [bits for start in starts for bits in _whole(start, count_bits, room)]
    parts = [_begun(start, count_bits, _PART) for start in starts]
    flat = np.zeros((len(whole) + len(parts), modules * modules), np.float32)
    for row, bits in zip(flat, [*whole, *parts], strict=True):
        known = bits[:room]
        row[places[: len(known)]] = -known  # a dark module is a 1
    return flat, np.arange(len(flat)) >= len(whole)


def _whole(start: str, count_bits: int, room: int) -> Iterator[Bits]:
    """Give the bits of a link's whole forms, and of its beginning with whatever follows."""
    yield _begun(start, count_bits)
    for digits in _NUMBERS:
        text = [*start, *_TERMINAL, *"&r=", *[_DIGIT] * digits, *"&c=", *_ISSUED, *"&s=", *_SIGN]
        count = [len(text) >> bit & 1 for bit in range(count_bits - 1, -1, -1)]
        bits = np.concatenate(
            [_signs(_BYTE_MODE), _signs(count), _bits_among(text), _signs([0] * 4)]
        )
        if len(bits) - 4 > room:
            return
        fill = _signs([0] * (-len(bits) % 8))
        yield np.concatenate([bits, fill, _signs(_PADDING * (room // 16 + 1))])[:room]


def _begun(start: str, count_bits: int, header: Bits = _NOTHING) -> Bits:
    """Give the bits of a link's beginning, its length unknown."""
    unknown = np.zeros(count_bits, np.float32)
    return np.concatenate([header, _signs(_BYTE_MODE), unknown, _bits_among([*start])])


def _bits_among(characters: list[str]) -> Bits:
    """Give the bits that are the same in all the characters that each place may hold."""
    return np.concatenate([_common_bits(each) for each in characters])


@cache
def _common_bits(characters: str) -> Bits:
    codes = np.frombuffer(characters.encode(), np.uint8)
    ones, zeros = np.bitwise_and.reduce(codes), np.bitwise_and.reduce(~codes)
    return np.unpackbits(ones).astype(np.float32) - np.unpackbits(zeros)
