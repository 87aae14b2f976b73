"""Small pictures by the hundred thousand: codes spoilt to where correction gives out, and no codes.

Each follows from a seed and a number. What may be read in it is known; anything else is false.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from app.domain.receipt import LinkRefusedError, parse_link
from app.scanning.symbol import fixed_modules
from tests.hostile import LINK, Hostile, hostile_codes
from tests.slips.paper import link_from

Dark = npt.NDArray[np.bool_]
Picture = npt.NDArray[np.uint8]
Rng = np.random.Generator

WHOLE = frozenset({"wrong_mode_after_text", "nothing_in_segments"})
"""Hostile kinds that hold the whole link: it may be read, and nothing else may."""
_LEVELS = ("L", "L", "M", "M", "Q", "H")
_FLIPS = (0, 0, 0, 0.01, 0.02, 0.03, 0.04, 0.06, 0.09, 0.14)
"""Shares of modules turned round: from none to more than any level corrects."""
_LOOKALIKES = (
    "https://ofd.soliq.uz.evil.example/check?{query}",
    "https://ofd.soliq.uz@evil.example/check?{query}",
    "https://ofd.soliq.uz:8443/check?{query}",
    "https://ofd.so1iq.uz/check?{query}",
    "https://ofd.soliq.uz/checks?{query}",
    "https://ofd.soliq.uz/check?{query}&r=7",
    "https://ofd.soliq.uz/check?{cut}",
    "ftp://ofd.soliq.uz/check?{query}",
    "https://t.me/shop?start={query}",
)


@dataclass(frozen=True)
class Fuzzed:
    """One picture, H×W grey, and the links that may be read in it."""

    kind: str
    picture: Picture
    links: frozenset[str] = frozenset()


class Fuzzer:
    """Makes them; its few hundred symbols are made once and spoilt anew each time."""

    def __init__(self, seed: int, symbols: int = 600) -> None:
        self._seed = seed
        self._count = symbols
        self._kinds: tuple[Callable[[Rng], Fuzzed], ...] = (
            self._spoilt,
            self._spoilt,
            self._spoilt,
            self._spliced,
            self._hostile,
            self._hostile,
            self._hostile,
            self._lookalike,
            self._hollow,
            self._without,
        )

    def picture(self, number: int) -> Fuzzed:
        """Make the picture of a number."""
        rng = np.random.default_rng([self._seed, number])
        made = self._kinds[number % len(self._kinds)](rng)
        return Fuzzed(made.kind, _photographed(made.picture, rng), made.links)

    @cached_property
    def _codes(self) -> list[tuple[str, Dark]]:
        rng = np.random.default_rng([self._seed, 1 << 40])
        links = [link_from(rng) for _ in range(self._count)]
        return [(link, _symbol(link, _LEVELS[at % 6])) for at, link in enumerate(links)]

    @cached_property
    def _foreign(self) -> list[Dark]:
        rng = np.random.default_rng([self._seed, 1 << 41])
        queries = [link_from(rng).partition("?")[2] for _ in range(self._count // 2)]
        texts = [
            _LOOKALIKES[at % len(_LOOKALIKES)].format(query=query, cut=query.rpartition("&")[0])
            for at, query in enumerate(queries)
        ]
        assert not any(is_link(text) for text in texts)
        return [_symbol(text, _LEVELS[at % 6]) for at, text in enumerate(texts)]

    @cached_property
    def _hostiles(self) -> list[Hostile]:
        return list(hostile_codes(3 * self._count, self._seed, most_modules=53))

    def _spoilt(self, rng: Rng) -> Fuzzed:
        link, dark = self._codes[rng.integers(self._count)]
        return Fuzzed("spoilt", _drawn(_damaged(dark, rng), rng), frozenset({link}))

    def _spliced(self, rng: Rng) -> Fuzzed:
        """Two receipts' codes in one, as where a fold brings them together."""
        link, dark = self._codes[rng.integers(self._count)]
        other_link, other = self._codes[rng.integers(self._count)]
        side = min(len(dark), len(other))
        both = dark.copy()
        cut = int(rng.integers(1, side))
        if rng.random() < 0.5:
            both[cut:side, :side] = other[cut:side, :side]
        else:
            is_other = rng.random((side, side)) < rng.uniform(0, 0.3)
            both[:side, :side][is_other] = other[:side, :side][is_other]
        return Fuzzed("spliced", _drawn(both, rng), frozenset({link, other_link}))

    def _hostile(self, rng: Rng) -> Fuzzed:
        code = self._hostiles[rng.integers(len(self._hostiles))]
        links = frozenset({LINK}) if code.kind in WHOLE else frozenset()
        return Fuzzed(code.kind, code.picture, links)

    def _lookalike(self, rng: Rng) -> Fuzzed:
        dark = self._foreign[rng.integers(len(self._foreign))]
        return Fuzzed("lookalike", _drawn(_damaged(dark, rng), rng))

    def _hollow(self, rng: Rng) -> Fuzzed:
        """Finder, timing and alignment patterns as they should be, and chance between them."""
        fixed = fixed_modules(int(rng.choice([21, 25, 29, 33, 37, 41])))
        chance = rng.random(fixed.shape) < rng.uniform(0.3, 0.7)
        return Fuzzed("hollow", _drawn(np.where(fixed != 0, fixed < 0, chance), rng))

    def _without(self, rng: Rng) -> Fuzzed:
        kind = str(rng.choice(list(_EMPTY)))
        return Fuzzed(kind, _EMPTY[kind](rng))


def is_link(text: str) -> bool:
    try:
        parse_link(text)
    except LinkRefusedError:
        return False
    return True


def _symbol(text: str, level: str) -> Dark:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCodeModel2, ec_level=level)
    return np.array(code.to_image(scale=1, add_quiet_zones=False)) == 0


def _damaged(dark: Dark, rng: Rng) -> Dark:
    spoilt = dark ^ (rng.random(dark.shape) < rng.choice(_FLIPS))
    if rng.random() < 0.2:
        top, left = rng.integers(0, len(dark), 2)
        height, width = rng.integers(1, len(dark) // 3, 2)
        spoilt[top : top + height, left : left + width] = rng.random() < 0.5
    return spoilt


def _drawn(dark: Dark, rng: Rng) -> Picture:
    black, white = int(rng.integers(0, 90)), int(rng.integers(150, 256))
    framed = np.pad(np.where(dark, black, white).astype(np.uint8), 4, constant_values=white)
    if rng.random() < 0.05:
        framed = framed[:, ::-1]
    if rng.random() < 0.05:
        framed = 255 - framed
    scale = 3 if rng.random() < 0.15 else 2
    return np.kron(np.rot90(framed, rng.integers(4)), np.ones((scale, scale), np.uint8))


def _photographed(picture: Picture, rng: Rng) -> Picture:
    """Spoil the pixels in one way of a few, or not at all."""
    spoil = _SPOILERS[rng.integers(len(_SPOILERS))]
    return np.ascontiguousarray(spoil(picture, rng), np.uint8)


def _noisy(picture: Picture, rng: Rng) -> Picture:
    noise = rng.standard_normal(picture.shape, np.float32) * np.float32(rng.uniform(5, 45))
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def _blurred(picture: Picture, rng: Rng) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.1)), np.uint8)


def _smeared(picture: Picture, rng: Rng) -> Picture:
    size = (int(rng.integers(1, 4)), 1)
    return np.asarray(cv2.blur(picture, size if rng.random() < 0.5 else size[::-1]), np.uint8)


def _leaning(picture: Picture, rng: Rng) -> Picture:
    height, width = picture.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + rng.uniform(-0.09, 0.09, (4, 2)).astype(np.float32) * width
    lean = cv2.getPerspectiveTransform(corners, moved)
    return np.asarray(cv2.warpPerspective(picture, lean, (width, height), borderValue=200))


def _compressed(picture: Picture, rng: Rng) -> Picture:
    data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(3, 50))])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def _striped(picture: Picture, rng: Rng) -> Picture:
    striped = picture.copy()
    striped[:, rng.random(picture.shape[1]) < rng.uniform(0, 0.1)] = 255
    return striped


def _cropped(picture: Picture, rng: Rng) -> Picture:
    height, width = picture.shape
    top, left = rng.integers(0, height // 6), rng.integers(0, width // 6)
    return picture[top:, left:]


_SPOILERS: tuple[Callable[[Picture, Rng], Picture], ...] = (
    lambda picture, _rng: picture,
    lambda picture, _rng: picture,
    _noisy,
    _blurred,
    _smeared,
    _leaning,
    _compressed,
    _striped,
    _cropped,
)


def _noise(rng: Rng) -> Picture:
    return rng.integers(0, 256, (96, 96), np.uint8)


def _blocks(rng: Rng) -> Picture:
    return np.kron(rng.integers(0, 2, (40, 40), np.uint8) * 255, np.ones((3, 3), np.uint8))


def _words(rng: Rng) -> Picture:
    picture = np.full((110, 150), 220, np.uint8)
    for y in range(14, 110, 13):
        text = "".join(chr(c) for c in rng.integers(48, 91, 18))
        cv2.putText(picture, text, (3, y), cv2.FONT_HERSHEY_SIMPLEX, 0.4, 40, 1)
    return picture


def _bars(rng: Rng) -> Picture:
    return np.tile(np.repeat(rng.integers(0, 2, 60, np.uint8) * 255, 2), (100, 1))


def _squares(rng: Rng) -> Picture:
    """Finder patterns scattered about, with no code between them."""
    picture = np.full((120, 120), 230, np.uint8)
    for _ in range(int(rng.integers(3, 9))):
        x, y = (int(v) for v in rng.integers(10, 110, 2))
        for reach, tone in ((7, 20), (5, 230), (3, 20)):
            picture[max(0, y - reach) : y + reach, max(0, x - reach) : x + reach] = tone
    return picture


_EMPTY: dict[str, Callable[[Rng], Picture]] = {
    "noise": _noise,
    "blocks": _blocks,
    "words": _words,
    "bars": _bars,
    "squares": _squares,
}
