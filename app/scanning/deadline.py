"""How long something may still take: passed down to whoever spends the time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_HOPE = 0.97
_FORGETTING = 0.9
"""The longest of the last times counts most: better one thing less tried than a frame too late."""


class Deadline:
    """A moment after which nothing dear is begun any more."""

    def __init__(self, budget_s: float, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._ends_at_s = clock() + budget_s

    @property
    def left_s(self) -> float:
        """What is left; negative when it is over."""
        return self._ends_at_s - self._clock()

    def sooner_by(self, reserve_s: float) -> "Deadline":
        """Give one that leaves something for what comes after."""
        return Deadline(self.left_s - reserve_s, self._clock)

    def is_over(self) -> bool:
        """Tell whether nothing is left."""
        return self.left_s <= 0


class Pace:
    """Learns how long each kind of step takes on this machine, and begins none that is too long.

    Where steps of a kind differ in size, `amount` says how much there is to do, in any one unit.
    """

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._took_s: dict[str, float] = {}

    def has_time(self, step: str, deadline: Deadline, amount: float = 1.0) -> bool:
        """Tell whether a step will be done in time; one that never is gets its chance again."""
        took_s = self._took_s.get(step, 0.0)
        if deadline.left_s > took_s * amount:
            return True
        self._took_s[step] = took_s * _HOPE
        return False

    def keeping_for(self, step: str, deadline: Deadline, amount: float = 1.0) -> Deadline:
        """Give a deadline that leaves time for a later step.

        Half of what is left at most, and less each time: what once took far too long must come to
        its turn again, or nobody would ever learn that it was chance.
        """
        took_s = self._took_s[step] = self._took_s.get(step, 0.0) * _HOPE
        return deadline.sooner_by(min(took_s * amount, deadline.left_s / 2))

    @contextmanager
    def timed(self, step: str, amount: float = 1.0) -> Iterator[None]:
        """Measure a step."""
        began_at_s = self._clock()
        yield
        took_s = (self._clock() - began_at_s) / amount
        before_s = self._took_s.get(step, took_s)
        self._took_s[step] = max(took_s, before_s * _FORGETTING)
