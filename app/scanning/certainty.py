"""Which links the camera has read for certain: twice, or once in two ways. Child only."""

import time
from collections.abc import Callable, Collection, Iterable

from app.scanning.events import Reading
from app.scanning.panel import Panel

WINDOW_S = 2.0
"""Two readings of one text further apart than this are no confirmation of each other."""


class Certainty:
    """Holds a receipt's link back until it is confirmed; other texts pass, since nothing is sent.

    While a link is in sight it stays certain.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._read_at_s: dict[str, float] = {}
        self._certain: set[str] = set()

    def take(
        self, readings: Iterable[Reading], agreed: Collection[str], panel: Panel
    ) -> tuple[Reading, ...]:
        """Take one frame's readings and give those that count.

        Args:
            readings: one for each text.
            agreed: the texts that two engines gave.
            panel: knows which texts are receipts' links.
        """
        now_s = self._clock()
        recent = {t: at for t, at in self._read_at_s.items() if now_s - at <= WINDOW_S}
        self._certain &= recent.keys()
        counting = []
        for reading in readings:
            text = reading.text
            if text in recent or text in agreed:
                self._certain.add(text)
            recent[text] = now_s
            if text in self._certain or not panel.is_receipt(text):
                counting.append(reading)
        self._read_at_s = recent
        return tuple(counting)
