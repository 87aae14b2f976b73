"""How long something may still take: passed down to whoever spends the time."""

import time
from collections.abc import Callable


class Deadline:
    """A moment after which nothing dear is begun any more."""

    def __init__(self, budget_s: float, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._ends_at_s = clock() + budget_s

    @property
    def left_s(self) -> float:
        """What is left; negative when it is over."""
        return self._ends_at_s - self._clock()

    def is_over(self) -> bool:
        """Tell whether nothing is left."""
        return self.left_s <= 0
