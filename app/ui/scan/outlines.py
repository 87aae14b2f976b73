"""Where codes are outlined: gliding after them, staying for a moment where they were, fading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot

from app.scanning.events import Corners

GLIDE_S = 0.08
STAY_S = 0.5
"""A frame or two without a reading are a shaking hand, and no reason to flicker."""
FADE_S = 0.3
_SAME_WAY = 0.15
"""Shares of the picture: a code goes no further from one frame to the next."""


@dataclass(slots=True)
class _Outline:
    start: Corners
    goal: Corners
    is_receipt: bool
    seen_at_s: float

    def at(self, at_s: float) -> Corners:
        """Give the corners on their way to the place where the code was seen last."""
        share = min(1.0, max(0.0, (at_s - self.seen_at_s) / GLIDE_S))
        first, second, third, fourth = (
            (x + (to_x - x) * share, y + (to_y - y) * share)
            for (x, y), (to_x, to_y) in zip(self.start, self.goal, strict=True)
        )
        return (first, second, third, fourth)

    def strength(self, at_s: float) -> float:
        """Give how clearly it shows, from 1 down to 0."""
        return min(1.0, max(0.0, 1 - (at_s - self.seen_at_s - STAY_S) / FADE_S))


class Outlines:
    """Follows the codes from frame to frame; times are a monotonic clock's."""

    def __init__(self) -> None:
        self._outlines: list[_Outline] = []

    def follow(self, codes: Sequence[tuple[Corners, bool]], at_s: float) -> None:
        """Take the codes of a frame: their corners, and whether they are receipts'."""
        left = [each for each in self._outlines if each.strength(at_s) > 0]
        found = []
        for corners, is_receipt in codes:
            old = min(left, key=lambda each: _way(each.goal, corners), default=None)
            start = corners
            if old is not None and _way(old.goal, corners) < _SAME_WAY:
                left.remove(old)
                start = old.at(at_s)
            found.append(_Outline(start, corners, is_receipt, at_s))
        # With a code in sight only that one counts: what is left is another that was taken away.
        self._outlines = found or left

    def clear(self) -> None:
        """Forget all of them."""
        self._outlines.clear()

    def at(self, at_s: float) -> Iterator[tuple[Corners, bool, float]]:
        """Give the corners, whether they are a receipt's, and how clearly they show."""
        for each in self._outlines:
            if each.strength(at_s) > 0:
                yield each.at(at_s), each.is_receipt, each.strength(at_s)

    def is_changing(self, at_s: float) -> bool:
        """Tell whether there is anything that moves or will fade."""
        return any(each.strength(at_s) > 0 for each in self._outlines)


def _way(a: Corners, b: Corners) -> float:
    """Measure how far two codes' middles are apart, in shares of the picture."""
    return hypot(*(sum(p[axis] for p in a) / 4 - sum(p[axis] for p in b) / 4 for axis in (0, 1)))
