"""Why a code in sight is not read, from what can be measured in the frame. Child only.

Cheap, since it is asked of every frame that showed nothing: a frame at half its size, and of that
every fourth line, searched for the finder patterns' dark and light runs of 1 : 1 : 3 : 1 : 1.
"""

from collections import Counter, deque
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from app.scanning.engine import Gray
from app.scanning.events import Hint

WIDTH = 640
_LEAST_SIDE = 64
_LINE_GAP = 4
_MAX_FINDERS = 12
_MAX_LINES = 150
"""A frame with more of them is a pattern and not a slip."""
_SURROUNDINGS_PX = 41
_LEAST_CONTRAST = 24
_DARK = 70
"""White paper is darker than this only where a person would call it dark."""
_SATURATED = 250
_SMALL_MODULE_PX = 2.2
_LARGE_MODULE_PX = 4.5
_SOFT = 0.75
"""Modules that an edge stretches over: more, and neighbours run into each other."""
_MOVED_MODULES = 2.5
_CHANGED = 12
_BLURRED_FOR = 4
"""Frames for which patterns that are gone may still be there, blurred by a movement."""
_TOLD_AFTER = 3
_REMEMBERED = 5
_GONE_AFTER = 12
"""Frames: a hint is told when it was measured in 3 of the last 5, and stays for most of a second
after the last time, so that it can be read."""
_LEAST_GAP_S = 0.5


class Finder(NamedTuple):
    """What looks like a finder pattern: its middle and its module, in pixels of the frame."""

    x: float
    y: float
    module_px: float


class Hints:
    """Follows the frames and changes its mind at most twice a second."""

    def __init__(self) -> None:
        self._recent: deque[Hint | None] = deque(maxlen=_REMEMBERED)
        self._told: Hint | None = None
        self._told_at_s = float("-inf")
        self._idle = 0
        self._finders: list[Finder] = []
        self._last_small: Gray | None = None
        self._blank = 0

    @property
    def told(self) -> Hint | None:
        """The hint that holds."""
        return self._told

    def take(self, gray: Gray, at_s: float, *, is_read: bool) -> bool:
        """Take a frame; tell whether the hint has changed.

        Args:
            gray: H×W.
            at_s: a monotonic clock's time.
            is_read: whether a code was read in it; then nothing is measured.
        """
        if is_read or min(gray.shape) < _LEAST_SIDE:
            self._recent.clear()
            self._finders, self._last_small = [], None
            return self._change(None, at_s)
        hint, is_sure = self._measure(gray)
        if hint or is_sure:
            self._recent.append(hint)
        self._idle = 0 if hint else self._idle + 1
        counts = Counter(hint for hint in self._recent if hint)
        likely = counts.most_common(1)[0] if counts else (None, 0)
        if likely[1] >= _TOLD_AFTER and at_s - self._told_at_s >= _LEAST_GAP_S:
            return self._change(likely[0], at_s)
        return self._idle >= _GONE_AFTER and self._change(None, at_s)

    def _change(self, hint: Hint | None, at_s: float) -> bool:
        if hint is self._told:
            return False
        self._told, self._told_at_s = hint, at_s
        return True

    def _measure(self, gray: Gray) -> tuple[Hint | None, bool]:
        """Give a frame's own hint, and whether its absence means anything."""
        scale = min(1.0, WIDTH / gray.shape[1])
        small = _reduced(gray, scale)
        last, self._last_small = self._last_small, small
        if np.percentile(small[::4, ::4], 99) < _DARK:
            self._finders = []
            return Hint.TOO_DARK, True
        finders = [Finder(x / scale, y / scale, m / scale) for x, y, m in find_finders(small)]
        # Letters look like one now and then; a second of the same size is no chance.
        if len(finders) > 1:
            before, self._finders, self._blank = self._finders, finders, 0
            return explain(gray, finders, before), True
        self._blank += 1
        if self._finders and self._blank <= _BLURRED_FOR:
            is_moving = last is not None and _has_moved(small, last, self._finders, scale)
            return (Hint.HOLD_STILL if is_moving else None), True
        self._finders = []
        # The smallest codes show in the whole frame alone; that is dear, and every third will do.
        is_turn = scale < 1 and self._blank % 3 == 0
        tiny = find_finders(_middle(gray)) if is_turn else []
        is_tiny = len(tiny) > 1 and tiny[0].module_px < _SMALL_MODULE_PX
        return (Hint.CLOSER if is_tiny else None), is_turn


def find_finders(gray: Gray) -> list[Finder]:
    """Find what looks like a finder pattern both along its line and across it."""
    dark = _darkness(gray)
    found: list[Finder] = []
    for line, start, module in _alike_runs(dark[::_LINE_GAP])[:_MAX_LINES]:
        y, x = int(line) * _LINE_GAP, int(start + 3.5 * module)
        if any(abs(x - f.x) < 4 * module and abs(y - f.y) < 4 * module for f in found):
            continue
        across = _across(dark, x, y, float(module))
        if across is not None:
            found.append(Finder(float(x), across, float(module)))
            if len(found) >= _MAX_FINDERS:
                break
    middle = np.median([finder.module_px for finder in found]) if found else 0
    return [finder for finder in found if middle / 1.5 < finder.module_px < middle * 1.5]


def explain(gray: Gray, finders: list[Finder], before: list[Finder]) -> Hint | None:
    """Say what keeps the code of these finder patterns from being read; None if nothing shows.

    Args:
        gray: the frame.
        finders: at least one, in the frame's pixels.
        before: those of the frame before.
    """
    module_px = float(np.median([finder.module_px for finder in finders]))
    if before and _shift(finders, before) > _MOVED_MODULES * module_px:
        return Hint.HOLD_STILL
    if _has_glare(gray, finders, module_px):
        return Hint.GLARE
    if module_px < _SMALL_MODULE_PX:
        return Hint.CLOSER
    softness = _edge_px(gray, finders[0]) / module_px
    if module_px > _LARGE_MODULE_PX and softness > _SOFT:
        return Hint.FURTHER
    reach = 7 * module_px
    height, width = gray.shape
    is_cut = len(finders) < 3 and any(
        not (reach < f.x < width - reach and reach < f.y < height - reach) for f in finders
    )
    return Hint.FURTHER if is_cut and module_px > _LARGE_MODULE_PX else None


def _reduced(gray: Gray, scale: float) -> Gray:
    if scale >= 1:
        return gray
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def _middle(gray: Gray) -> Gray:
    """Cut the middle of a frame out, which is where a small code is held."""
    height, width = gray.shape
    return np.ascontiguousarray(gray[height // 6 : -(height // 6), width // 6 : -(width // 6)])


def _has_moved(small: Gray, last: Gray, finders: list[Finder], scale: float) -> bool:
    """Tell whether the place where the patterns were has changed since the frame before."""
    if small.shape != last.shape:
        return False
    x, y = np.mean([(f.x, f.y) for f in finders], axis=0) * scale
    reach = 14 * finders[0].module_px * scale
    change = cv2.absdiff(_around(small, x, y, reach), _around(last, x, y, reach))
    return float(change.mean()) > _CHANGED


def _darkness(gray: Gray) -> Gray:
    """Tell dark (1) from light, at the middle between the extremes around.

    The mean would do for sharp codes; in blurred ones the narrow rings lie too near to it.
    """
    square = np.ones((_SURROUNDINGS_PX, _SURROUNDINGS_PX), np.uint8)
    light, dark = cv2.dilate(gray, square), cv2.erode(gray, square)
    middle = cv2.addWeighted(light, 0.5, dark, 0.5, 0)
    is_dark = (gray < middle) & (cv2.subtract(light, dark) > _LEAST_CONTRAST)
    return np.asarray(is_dark, np.uint8)


def _alike_runs(dark: Gray) -> npt.NDArray[np.float64]:
    """Find 1 : 1 : 3 : 1 : 1 in rows of 0 and 1; N×3: row, beginning, pixels of a module."""
    height, width = dark.shape
    padded = np.zeros((height, width + 2), np.int8)
    padded[:, 1:-1] = dark
    rows, columns = np.nonzero(np.diff(padded, axis=1))
    # A row begins and ends light, so that its changes come in pairs: dark from the even ones.
    if len(columns) < 6:
        return np.empty((0, 3))
    runs = np.diff(columns).astype(np.float64)
    five = np.stack([runs[at : len(runs) - 4 + at] for at in range(5)], axis=1)
    module = five.sum(axis=1) / 7
    fits = np.abs(five - module[:, None] * (1, 1, 3, 1, 1)) < module[:, None] * (
        0.6, 0.6, 1.2, 0.6, 0.6,
    )  # fmt: skip
    is_one_row = rows[5:] == rows[:-5]
    begins_dark = dark[rows[:-5], np.minimum(columns[:-5], width - 1)] == 1
    at = np.flatnonzero(fits.all(axis=1) & is_one_row & begins_dark & (module >= 1))
    return np.stack([rows[at], columns[at], module[at]], axis=1).astype(np.float64)


def _across(dark: Gray, x: int, y: int, module: float) -> float | None:
    """Find the same pattern across a line's find; gives its middle."""
    reach = int(6 * module) + 2
    top = max(0, y - reach)
    column = np.ascontiguousarray(dark[top : y + reach + 1, x : x + 1].T)
    for _, start, size in _alike_runs(column):
        middle = top + float(start) + 3.5 * float(size)
        if abs(middle - y) < 2.5 * module and 0.5 < size / module < 2:
            return middle
    return None


def _shift(finders: list[Finder], before: list[Finder]) -> float:
    """Measure how far the patterns went: the least way to any earlier one, at the median."""
    ways = [min(np.hypot(f.x - b.x, f.y - b.y) for b in before) for f in finders]
    return float(np.median(ways))


def _has_glare(gray: Gray, finders: list[Finder], module_px: float) -> bool:
    """Look for a patch of pure white among the finders, whiter than their own white."""
    x, y = np.mean([(f.x, f.y) for f in finders], axis=0)
    reach = max((max(abs(f.x - x), abs(f.y - y)) for f in finders), default=0) + 3 * module_px
    if len(finders) < 3:
        reach = max(reach, 14 * module_px)
    white = min(float(np.percentile(_around(gray, f.x, f.y, 5 * module_px), 90)) for f in finders)
    if white >= _SATURATED - 10:
        return False
    region = _around(gray, x, y, reach)
    side = max(3, int(4 * module_px))
    patch = cv2.erode((region >= _SATURATED).astype(np.uint8), np.ones((side, side), np.uint8))
    return bool(patch.any())


def _edge_px(gray: Gray, finder: Finder) -> float:
    """Measure over how many pixels an edge of the pattern goes from dark to light."""
    patch = _around(gray, finder.x, finder.y, 4 * finder.module_px).astype(np.float32)
    contrast = float(np.percentile(patch, 95) - np.percentile(patch, 5))
    slope = np.maximum(
        np.abs(cv2.Sobel(patch, cv2.CV_32F, 1, 0, scale=0.125)),
        np.abs(cv2.Sobel(patch, cv2.CV_32F, 0, 1, scale=0.125)),
    )
    return contrast / max(float(np.percentile(slope, 95)), 1e-3)


def _around(gray: Gray, x: float, y: float, reach: float) -> Gray:
    """Cut a square out, as much of it as lies in the picture: never nothing."""
    height, width = gray.shape
    left, top = int(min(max(x - reach, 0), width - 2)), int(min(max(y - reach, 0), height - 2))
    return gray[top : max(int(y + reach) + 1, top + 2), left : max(int(x + reach) + 1, left + 2)]
