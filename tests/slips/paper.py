"""A receipt as a thermal printer leaves it: rows of dots, 8 a millimetre, some of them missing.

Reflectance is what is drawn: H×W float32, 1 is white paper and 0 the blackest ink.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt
import qrcode

Reflectance = npt.NDArray[np.float32]
WIDTH = 384
"""Dots: 48 mm, what a printer for 58 mm paper reaches."""
FINE = 2
"""Pixels of a drawn dot, so that what bends it does not blur it."""


@dataclass(frozen=True)
class Slip:
    """What was printed. `centre` (x, y) and `side` of the code without its quiet zone, in dots."""

    paper: Reflectance
    link: str
    centre: tuple[float, float]
    side: float
    module: int


def link_from(rng: np.random.Generator) -> str:
    """A link like those that tills print."""
    digits = "".join(str(d) for d in rng.integers(0, 10, 29))
    letters = rng.choice(["UZ", "LG", "VG", "NA", "EP", "EZ"])
    path = rng.choice(["check", "epi"])
    issued = f"2026{rng.integers(1, 13):02}{rng.integers(1, 29):02}{rng.integers(8, 22):02}"
    return (
        f"https://ofd.soliq.uz/{path}?t={letters}{digits[:12]}&r={int(digits[12:17])}"
        f"&c={issued}{rng.integers(0, 60):02}{rng.integers(0, 60):02}&s={digits[17:]}"
    )


@cache
def matrix_of(text: str, level: str) -> npt.NDArray[np.bool_]:
    """The code's modules without a quiet zone; True is black."""
    code = qrcode.QRCode(border=0, error_correction=getattr(qrcode, f"ERROR_CORRECT_{level}"))
    code.add_data(text, optimize=0)
    return np.array(code.get_matrix())


def print_slip(rng: np.random.Generator, link: str, level: str = "M", module: int = 5) -> Slip:
    """Print shop, goods, the code and some words below it."""
    code = matrix_of(link, level)
    side = len(code) * module
    above, below = int(rng.integers(6, 11)), int(rng.integers(2, 5))
    top = above * 26 + 4 * module + 10
    height = top + side + 4 * module + below * 26 + 20
    ink = np.zeros((height, WIDTH), np.uint8)
    for row in range(above):
        _write(ink, f"{_word(rng)} {_word(rng)}", (14, 24 + row * 26), 0.6)
        _write(ink, f"{rng.integers(1, 999)} 000", (290, 24 + row * 26), 0.6)
    for row in range(below):
        _write(ink, f"{_word(rng)} {_word(rng)} {_word(rng)}", (40, height - 20 - row * 26), 0.5)
    left = (WIDTH - side) // 2
    dots = np.kron(code, np.ones((module, module), bool))
    ink[top : top + side, left : left + side][dots] = 255
    paper = (ink < 128).astype(np.float32)
    return Slip(paper, link, (left + side / 2, top + side / 2), side, module)


def _word(rng: np.random.Generator) -> str:
    return "".join(chr(c) for c in rng.integers(97, 123, rng.integers(3, 9)))


def _write(ink: npt.NDArray[np.uint8], text: str, at: tuple[int, int], size: float) -> None:
    cv2.putText(ink, text, at, cv2.FONT_HERSHEY_SIMPLEX, size, 255, 2)


def lose_dots(paper: Reflectance, rng: np.random.Generator, share: float) -> None:
    """Leave some dots white, in patches, as on a worn platen."""
    patches = cv2.GaussianBlur(rng.random(paper.shape, np.float32), (0, 0), 1.2)
    paper[patches < np.quantile(patches, share)] = 1


def lose_columns(paper: Reflectance, rng: np.random.Generator, share: float, widest: int) -> None:
    """Leave columns white that the head's burnt elements no longer heat."""
    lost = np.zeros(paper.shape[1], bool)
    while lost.mean() < share:
        left = int(rng.integers(0, len(lost)))
        lost[left : left + int(rng.integers(1, widest + 1))] = True
    paper[:, lost] = 1


def smudge(paper: Reflectance, rng: np.random.Generator, slip: Slip, share: float) -> None:
    """Rub blots over the code: some grey, some black, some that take the ink away."""
    covered = np.zeros(paper.shape, np.uint8)
    while covered[_code_of(slip)].mean() < share:
        spot = rng.uniform(-0.5, 0.5, 2) * slip.side + slip.centre
        axes = rng.uniform(0.03, 0.11, 2) * slip.side
        blot = np.zeros(paper.shape, np.float32)
        angle = float(rng.uniform(0, 180))
        where = ((float(spot[0]), float(spot[1])), (2 * float(axes[0]), 2 * float(axes[1])), angle)
        cv2.ellipse(blot, where, 1.0, -1)
        blot = cv2.GaussianBlur(blot, (0, 0), 2)
        covered |= (blot > 0.5).astype(np.uint8)
        tone, strength = rng.choice([0.1, 0.35, 0.9]), rng.uniform(0.5, 1.0)
        paper += (tone - paper) * blot * np.float32(strength)


def crease(paper: Reflectance, rng: np.random.Generator, slip: Slip, count: int) -> None:
    """Fold through the code: ink breaks off along the fold, the two sides catch the light apart."""
    rows, columns = np.indices(paper.shape, np.float32)
    for _ in range(count):
        angle, off = rng.uniform(0, np.pi), rng.uniform(-0.4, 0.4) * slip.side
        away = (columns - slip.centre[0]) * np.cos(angle) + (rows - slip.centre[1]) * np.sin(angle)
        away = away - off + 2 * np.sin(rows / 17 + angle)
        ink_lost = np.exp(-((away / rng.uniform(1.5, 3.5)) ** 2)) * rng.uniform(0.6, 1.0)
        paper += (0.85 - paper) * ink_lost.astype(np.float32)
        side = 1 - rng.uniform(0.15, 0.5) / (1 + np.exp(-away / 3))
        paper *= side.astype(np.float32)


def _code_of(slip: Slip) -> tuple[slice, slice]:
    left, top = (round(c - slip.side / 2) for c in slip.centre)
    return slice(top, top + round(slip.side)), slice(left, left + round(slip.side))
