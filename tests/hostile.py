"""QR codes that no honest printer makes: sound error correction around what decoders trip over.

`qrcode` lays the modules out and computes the correction; what stands inside is written here, bit
by bit. Everything follows from its seed.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from qrcode import base, constants, util
from qrcode.main import QRCode

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
NUMERIC, LETTERS, APPEND, BYTES, FNC1, ECI, KANJI, FNC1_SECOND, HANZI = 1, 2, 3, 4, 5, 7, 8, 9, 13
UNKNOWN_MODES = (6, 10, 11, 12, 14, 15)
_LEVELS = (
    constants.ERROR_CORRECT_L,
    constants.ERROR_CORRECT_L,
    constants.ERROR_CORRECT_M,
    constants.ERROR_CORRECT_Q,
    constants.ERROR_CORRECT_H,
)

Picture = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Hostile:
    """One such code: what is wrong with it, and its picture, H×W grey."""

    kind: str
    picture: Picture


class Bits:
    """Codewords in the making."""

    def __init__(self, version: int, rng: random.Random) -> None:
        self.version, self.rng = version, rng
        self._text = ""

    def put(self, value: int, length: int) -> "Bits":
        self._text += format(value & ((1 << length) - 1), f"0{length}b") if length else ""
        return self

    def count(self, mode: int, value: int) -> "Bits":
        """Say how many characters follow, in as many bits as the version has for it."""
        known = mode if mode in {NUMERIC, LETTERS, BYTES, KANJI} else KANJI
        return self.put(value, util.length_in_bits(known, self.version))

    def segment(self, mode: int, size: int, count: int | None = None) -> "Bits":
        """Put a segment of random bits, whose count may be a lie."""
        self.put(mode, 4).count(mode, size if count is None else count)
        return self.noise(size * {NUMERIC: 4, LETTERS: 6, BYTES: 8}.get(mode, 13))

    def text(self, text: str = LINK, mode: int = BYTES) -> "Bits":
        data = text.encode()
        self.put(mode, 4).count(mode, len(data))
        for byte in data:
            self.put(byte, 8)
        return self

    def noise(self, length: int) -> "Bits":
        return self.put(self.rng.getrandbits(length) if length else 0, length)

    def codewords(self, capacity: int) -> list[int]:
        """Cut or fill up to the symbol's capacity."""
        bits = self._text[: capacity * 8]
        bits += "0" * (-len(bits) % 8)
        data = [int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)]
        return data + [(0xEC, 0x11)[at % 2] for at in range(capacity - len(data))]


def _wrong_mode(bits: Bits) -> None:
    bits.put(bits.rng.choice(UNKNOWN_MODES), 4).noise(bits.rng.randrange(400))


def _wrong_mode_after_text(bits: Bits) -> None:
    bits.text().put(bits.rng.choice(UNKNOWN_MODES), 4).noise(bits.rng.randrange(200))


def _huge_count(bits: Bits) -> None:
    mode = bits.rng.choice((NUMERIC, LETTERS, BYTES, KANJI, HANZI))
    if mode == HANZI:
        bits.put(mode, 4).put(1, 4).count(mode, -1).noise(bits.rng.randrange(300))
    else:
        bits.segment(mode, bits.rng.randrange(20), -1)


def _count_past_the_end(bits: Bits) -> None:
    data = LINK.encode()
    bits.put(BYTES, 4).count(BYTES, len(data) + bits.rng.randrange(1, 90))
    for byte in data:
        bits.put(byte, 8)


def _nothing_in_segments(bits: Bits) -> None:
    for _ in range(bits.rng.randrange(1, 9)):
        bits.segment(bits.rng.choice((NUMERIC, LETTERS, BYTES, KANJI)), 0)
    if bits.rng.random() < 0.7:
        bits.text()


def _truncated(bits: Bits) -> None:
    mode = bits.rng.choice((NUMERIC, LETTERS, BYTES, KANJI, ECI, APPEND))
    bits.noise(0).segment(NUMERIC, 300).put(mode, 4).noise(bits.rng.randrange(20))


def _structured_append(bits: Bits) -> None:
    bits.put(APPEND, 4).noise(8).noise(8)  # the place may well lie beyond the number
    bits.text(LINK[: bits.rng.randrange(len(LINK) - 1)]).put(0, 4)


def _structured_append_only(bits: Bits) -> None:
    for _ in range(bits.rng.randrange(1, 8)):
        bits.put(APPEND, 4).noise(bits.rng.choice((0, 3, 8, 16)))


def _eci(bits: Bits) -> None:
    designator = bits.rng.choice((0, 3, 8, 13, 20, 22, 25, 26, 27, 28, 29, 30, 127, 170))
    bits.put(ECI, 4).put(designator & 0x7F, 8)
    bits.segment(bits.rng.choice((BYTES, KANJI, LETTERS)), bits.rng.randrange(40))


def _invalid_eci(bits: Bits) -> None:
    value, length = bits.rng.choice(
        (
            (0b11110000_00000000_00000000 | bits.rng.getrandbits(20), 24),
            (0b110 << 21 | 999_999, 24),
            (0b110 << 21 | 0x1FFFFF, 24),
            (0b10 << 14 | 16_383, 16),
            (0xFF, 8),
        )
    )
    bits.put(ECI, 4).put(value, length).text(LINK[:50])


def _many_ecis(bits: Bits) -> None:
    for _ in range(bits.rng.randrange(2, 14)):
        bits.put(ECI, 4).noise(8).segment(BYTES, bits.rng.randrange(4))


def _kanji(bits: Bits) -> None:
    bits.segment(KANJI, bits.rng.randrange(1, 60))


def _hanzi(bits: Bits) -> None:
    size = bits.rng.randrange(1, 40)
    bits.put(HANZI, 4).noise(4).count(HANZI, size).noise(13 * size)


def _invalid_digits(bits: Bits) -> None:
    bits.put(NUMERIC, 4).count(NUMERIC, 30)
    for _ in range(10):
        bits.put(bits.rng.randrange(1000, 1024), 10)


def _invalid_letters(bits: Bits) -> None:
    bits.put(LETTERS, 4).count(LETTERS, 20)
    for _ in range(10):
        bits.put(bits.rng.randrange(45 * 45, 2048), 11)


def _fnc1(bits: Bits) -> None:
    if bits.rng.random() < 0.5:
        bits.put(FNC1, 4)
    else:
        bits.put(FNC1_SECOND, 4).noise(8)
    bits.segment(bits.rng.choice((LETTERS, BYTES)), bits.rng.randrange(40))
    if bits.rng.random() < 0.5:
        bits.put(FNC1, 4).put(FNC1_SECOND, 4)


def _broken_text(bits: Bits) -> None:
    bits.text(LINK[:20]).segment(BYTES, bits.rng.randrange(1, 30)).put(BYTES, 4).count(BYTES, 3)
    bits.put(0, 8).put(0xC3, 8).put(0xFF, 8)


def _random_codewords(bits: Bits) -> None:
    bits.noise(24_000)


def _random_segments(bits: Bits) -> None:
    for _ in range(bits.rng.randrange(1, 12)):
        size = bits.rng.randrange(12)
        count = size + bits.rng.choice((0, 0, 1, -1))
        bits.segment(bits.rng.randrange(16), size, count)


def _only_terminators(bits: Bits) -> None:
    bits.put(0, bits.rng.randrange(1, 2000))


KINDS: dict[str, Callable[[Bits], None]] = {
    fill.__name__.strip("_"): fill
    for fill in (
        _wrong_mode,
        _wrong_mode_after_text,
        _huge_count,
        _count_past_the_end,
        _nothing_in_segments,
        _truncated,
        _structured_append,
        _structured_append_only,
        _eci,
        _invalid_eci,
        _many_ecis,
        _kanji,
        _hanzi,
        _invalid_digits,
        _invalid_letters,
        _fnc1,
        _broken_text,
        _random_codewords,
        _random_segments,
        _only_terminators,
    )
}


def beside(code: Hostile, ordinary: Picture) -> Picture:
    """Put an ordinary code next to it, by whose reading a decoder can be content."""
    height = max(len(code.picture), len(ordinary))
    parts = [
        np.pad(part, ((0, height - len(part)), (0, 0)), constant_values=255)
        for part in (code.picture, ordinary)
    ]
    return np.hstack(parts)


def hostile_codes(count: int, seed: int = 0, most_modules: int = 101) -> Iterator[Hostile]:
    """Make so many codes, the kinds in turn.

    Args:
        count: how many.
        seed: from which everything follows.
        most_modules: no symbol is wider; the widest of all has 177, and takes long to make.
    """
    kinds = list(KINDS)
    versions = [version for version in range(1, 41) if version * 4 + 17 <= most_modules]
    for number in range(count):
        kind = kinds[number % len(kinds)]
        rng = random.Random(f"{seed} {number}")
        version = rng.choice(versions[3:10] if rng.random() < 0.7 else versions)
        yield Hostile(kind, _picture(symbol(KINDS[kind], version, rng), rng))


def symbol(fill: Callable[[Bits], None], version: int, rng: random.Random) -> npt.NDArray[np.bool_]:
    """One symbol's modules, dark where true, of any level and mask."""
    level, mask = rng.choice(_LEVELS), rng.randrange(8)
    blocks = base.rs_blocks(version, level)
    bits = Bits(version, rng)
    fill(bits)
    code = QRCode(version=version, error_correction=level, mask_pattern=mask)
    code.data_cache = _protected(bits, blocks)
    code.makeImpl(False, mask)
    return np.array(code.modules, bool)


def _protected(bits: Bits, blocks: list[base.RSBlock]) -> list[int]:
    """Add the error correction and interleave (`qrcode` itself fails on blocks full of zeros)."""
    data = bits.codewords(sum(block.data_count for block in blocks))
    parts, checks = [], []
    for block in blocks:
        parts.append(data[: block.data_count])
        data = data[block.data_count :]
        checks.append(_remainder(parts[-1], block.total_count - block.data_count))
    return [
        part[at]
        for kind in (parts, checks)
        for at in range(max(map(len, kind)))
        for part in kind
        if at < len(part)
    ]


def _remainder(data: list[int], length: int) -> list[int]:
    """Divide by the generator polynomial over GF(256), ISO/IEC 18004."""
    generator = [1]
    for power in range(length):
        shifted = [_times(base.gexp(power), value) for value in generator]
        generator = [a ^ b for a, b in zip([*generator, 0], [0, *shifted], strict=True)]
    rest = [0] * length
    for value in data:
        factor = value ^ rest[0]
        rest = [
            left ^ _times(factor, own)
            for left, own in zip([*rest[1:], 0], generator[1:], strict=True)
        ]
    return rest


def _times(a: int, b: int) -> int:
    return base.gexp(base.glog(a) + base.glog(b)) if a and b else 0


def _picture(modules: npt.NDArray[np.bool_], rng: random.Random) -> Picture:
    """Print it: turned, mirrored or inverted at times, and with a speck here and there."""
    modules = np.rot90(modules, rng.randrange(4))
    if rng.random() < 0.1:
        modules = modules[:, ::-1]
    if rng.random() < 0.1:
        modules = ~modules
    quiet = 4 if rng.random() < 0.9 else 1
    wide = np.pad(modules, quiet, constant_values=bool(modules.mean() > 0.62))
    scale = rng.choice((2, 3, 3, 4))
    picture = np.where(np.kron(wide, np.ones((scale, scale), bool)), 30, 225).astype(np.uint8)
    for _ in range(rng.choice((0, 0, 0, 2, 20))):
        y, x = rng.randrange(picture.shape[0]), rng.randrange(picture.shape[1])
        picture[y : y + scale, x : x + scale] ^= 0xFF
    return np.ascontiguousarray(picture)
