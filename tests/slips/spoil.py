"""The ways in which slips and their pictures go bad: five levels each, the fifth nearly hopeless.

Everything comes from a seed: one kind, level and number is one picture, for ever.
"""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from tests.slips import paper
from tests.slips.camera import Shot, photograph
from tests.slips.paper import Slip

LEVELS = (1, 2, 3, 4, 5)
FRAMES = 30
"""Two seconds at 15 frames a second."""


@dataclass(frozen=True)
class Case:
    """A spoilt slip, ready to be photographed or filmed."""

    slip: Slip
    shot: Shot

    def picture(self, seed: int = 0) -> npt.NDArray[np.uint8]:
        return photograph(self.slip, self.shot, np.random.default_rng(seed))

    def frames(self, count: int = FRAMES, seed: int = 0) -> Iterator[npt.NDArray[np.uint8]]:
        """Film it from a shaking hand: place, angles, focus, light and noise all wander."""
        rng = np.random.default_rng(seed)
        wander = _Wander(rng)
        for number in range(count):
            at = number / 15
            yield photograph(self.slip, wander.moved(self.shot, at), rng)


class _Wander:
    """A few slow sines with a tremor on top, other ones for each quantity."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._phase = rng.uniform(0, 6.28, (12, 3))
        self._speed = rng.uniform([0.8, 3, 7], [2, 6, 12], (12, 3))

    def _swing(self, which: int, at_s: float) -> float:
        wave = np.sin(self._phase[which] + self._speed[which] * at_s)
        return float(wave @ [0.6, 0.25, 0.15])

    def moved(self, shot: Shot, at_s: float) -> Shot:
        swing = [self._swing(which, at_s) for which in range(12)]
        return replace(
            shot,
            at=(shot.at[0] + 0.04 * swing[0], shot.at[1] + 0.04 * swing[1]),
            roll=shot.roll + 5 * swing[2],
            tilt=shot.tilt + 5 * swing[3],
            tilt_to=shot.tilt_to + 10 * swing[4],
            module_px=shot.module_px * (1 + 0.06 * swing[5]),
            blur=max(0.7, shot.blur * (1 + 0.25 * swing[6])),
            shake=max(0.0, shot.shake * (1 + 0.6 * swing[7])),
            shake_to=shot.shake_to + 60 * swing[8],
            glare_at=(shot.glare_at[0] + 0.3 * swing[9], shot.glare_at[1] + 0.3 * swing[10]),
            exposure=shot.exposure * (1 + 0.05 * swing[11]),
        )


Spoiler = Callable[[Slip, Shot, int, np.random.Generator], Shot]


def _pick(level: int, *values: float) -> float:
    return values[level - 1]


def _small(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, module_px=_pick(level, 2.4, 2.0, 1.7, 1.45, 1.25))


def _rotated(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, roll=rng.uniform(0, 360), module_px=_pick(level, 3.2, 2.6, 2.2, 1.9, 1.6))


def _tilted(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, tilt=_pick(level, 35, 45, 54, 61, 67), tilt_to=rng.uniform(0, 360))


def _unfocused(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, blur=_pick(level, 2.2, 3.0, 3.8, 4.6, 5.4))


def _shaken(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, shake=_pick(level, 4, 6, 8, 10, 13), shake_to=rng.uniform(0, 180))


def _faded(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    paper.lose_dots(slip.paper, rng, _pick(level, 0.02, 0.05, 0.09, 0.14, 0.2))
    slip.paper[:] = 1 - (1 - slip.paper) * _pick(level, 0.5, 0.32, 0.2, 0.13, 0.09)
    return shot


def _striped(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    paper.lose_columns(slip.paper, rng, _pick(level, 0.02, 0.05, 0.09, 0.14, 0.2), slip.module - 1)
    return shot


def _curled(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    axis = rng.choice([0, 90, rng.uniform(0, 180)])
    bend = _pick(level, 30, 60, 90, 115, 140) * (-1 if rng.random() < 0.25 else 1)
    return replace(
        shot, bend=bend, bend_axis=axis, tilt=rng.uniform(0, 20), tilt_to=rng.uniform(0, 360)
    )


def _creased(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    paper.crease(slip.paper, rng, slip, (1, 2, 3, 5, 7)[level - 1])
    return shot


def _glare(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    at = rng.uniform(-0.35, 0.35, 2)
    size = _pick(level, 0.15, 0.2, 0.25, 0.3, 0.36)
    return replace(shot, glare=_pick(level, 0.7, 0.9, 1.1, 1.3, 1.5), glare_at=at, glare_size=size)


def _dark(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, exposure=_pick(level, 0.2, 0.12, 0.08, 0.055, 0.04), noise=3, shade=0.6)


def _noisy(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, noise=_pick(level, 25, 45, 65, 90, 120))


def _jpeg(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    return replace(shot, jpeg=int(_pick(level, 20, 12, 8, 5, 3)), module_px=3.2)


def _smudged(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    paper.smudge(slip.paper, rng, slip, _pick(level, 0.03, 0.07, 0.12, 0.18, 0.25))
    return shot


def _mixed(slip: Slip, shot: Shot, level: int, rng: np.random.Generator) -> Shot:
    for name in rng.choice([name for name in KINDS if name != "mixed"], 3, replace=False):
        shot = KINDS[name](slip, shot, max(1, level - 2 + int(rng.integers(0, 2))), rng)
    return shot


KINDS: dict[str, Spoiler] = {
    "small": _small,
    "rotated": _rotated,
    "tilted": _tilted,
    "unfocused": _unfocused,
    "shaken": _shaken,
    "faded": _faded,
    "striped": _striped,
    "curled": _curled,
    "creased": _creased,
    "glare": _glare,
    "dark": _dark,
    "noisy": _noisy,
    "jpeg": _jpeg,
    "smudged": _smudged,
    "mixed": _mixed,
}


def clean_case(number: int = 0, size: tuple[int, int] = (1280, 720)) -> Case:
    """A slip that nothing happened to."""
    rng = np.random.default_rng(number)
    slip = paper.print_slip(rng, paper.link_from(rng), module=5)
    return Case(slip, Shot(size=size))


def spoilt_case(kind: str, level: int, number: int = 0) -> Case:
    """Spoil a slip; printers, links, error correction, place and turn vary with the number."""
    rng = np.random.default_rng([zlib.crc32(kind.encode()), level, number])
    ecc, module = str(rng.choice(["L", "M"])), int(rng.integers(4, 7))
    slip = paper.print_slip(rng, paper.link_from(rng), ecc, module)
    size = (1280, 720) if rng.random() < 0.8 else (1600, 1200)
    shot = Shot(
        size=size,
        at=tuple(rng.uniform(0.38, 0.62, 2)),
        roll=rng.uniform(-15, 15),
        tilt=rng.uniform(0, 10),
        tilt_to=rng.uniform(0, 360),
        module_px=rng.uniform(3.8, 5.2),
    )
    return Case(slip, KINDS[kind](slip, shot, level, rng))


def contact_sheet(kind: str, number: int = 0) -> npt.NDArray[np.uint8]:
    """All five levels side by side, cut around the code, to be looked at."""
    tiles = []
    for level in LEVELS:
        case = spoilt_case(kind, level, number)
        x, y = (round(a * s) for a, s in zip(case.shot.at, case.shot.size, strict=True))
        tile = case.picture()[max(0, y - 150) : y + 150, max(0, x - 150) : x + 150]
        tiles.append(cv2.resize(tile, (300, 300)))
    return np.hstack(tiles)
