"""Adds up what several frames show of one code, module by module. Child only.

Each frame is straightened to the same grid first, which registers it, so that noise, glare and
stripes that wander cancel out (the averaging of repeated measurements, as in stacked photographs
of stars); error correction sees only the sum.
"""

import numpy as np

from app.scanning.symbol import Modules, fixed_modules

_FADING = 0.92
"""How much of the sum is left with each frame: what lies two seconds back hardly counts."""
_LEAST_LIKENESS = 0.2
_PATIENCE = 4


class Stack:
    """The sum of the frames since a code came into sight."""

    def __init__(self) -> None:
        self._sum: Modules | None = None
        self._strangers = 0
        self.count = 0

    @property
    def modules(self) -> int:
        """How many modules a side the code has; 0 while nothing is known."""
        return 0 if self._sum is None else len(self._sum)

    @property
    def soft(self) -> Modules:
        """The mean colours so far.

        Raises:
            ValueError: while nothing is known.
        """
        if self._sum is None:
            raise ValueError("nothing was added")
        return self._sum

    def add(self, soft: Modules, trust: float) -> bool:
        """Add one frame's modules; tell whether they belong to what is there.

        What is unlike the sum is another code, or a grid that has missed: it begins a new sum only
        when it stays.

        Args:
            soft: n×n, about -1..1.
            trust: the weight of this frame, 0..1.
        """
        colours = np.clip(soft, -1, 1) * np.float32(trust)
        if self._sum is not None and not self._is_alike(colours):
            self._strangers += 1
            if self._strangers < _PATIENCE:
                return False
            self._sum = None
        self._strangers = 0
        if self._sum is None:
            self._sum, self.count = colours, 1
        else:
            self._sum = np.asarray(self._sum * np.float32(_FADING) + colours, np.float32)
            self.count += 1
        return True

    def _is_alike(self, colours: Modules) -> bool:
        if self._sum is None or len(colours) != len(self._sum):
            return False
        is_free = fixed_modules(len(colours)) == 0
        one, other = colours[is_free], self._sum[is_free]
        scale = float(np.linalg.norm(one) * np.linalg.norm(other))
        return scale > 0 and float(one @ other) / scale > _LEAST_LIKENESS
