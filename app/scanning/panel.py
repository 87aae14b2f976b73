"""The engines as a panel of judges: asked one by one about a picture, heard together. Child only.

Reed and Solomon's correction makes a wrong text out of a spoilt code only once in millions, but a
receipt is money: engines that contradict each other have read nothing.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from app.domain.receipt import LinkRefusedError, parse_link
from app.scanning.engine import Gray, Step
from app.scanning.events import Reading

log = logging.getLogger(__name__)

MAX_TEXT = 4096
"""Characters; what is beyond is cut off. No receipt's link is a tenth as long."""


SURE_AGREEMENT = 0.8
SMALLEST_MODULES = 21


@dataclass(frozen=True, slots=True)
class Finding:
    """What one picture says. `agreed` holds the texts that were read in more than one way."""

    readings: tuple[Reading, ...] = ()
    agreed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Panel:
    """The steps that may be asked about one picture, and what is told before each is.

    Attributes:
        hosts: whose links count as receipts.
    """

    steps: Sequence[Step]
    hosts: Collection[str]
    leave_out: Collection[str] = ()
    on_step: Callable[[str], None] = field(default=lambda _name: None)

    @property
    def judges(self) -> list[Step]:
        """The steps that are not left out at this moment."""
        return [step for step in self.steps if step.name not in self.leave_out]

    def ask(self, step: Step, gray: Gray) -> list[Reading]:
        """Ask one step; an exception is a non-reading, and so is an empty text."""
        self.on_step(step.name)
        try:
            readings = list(step.read(gray))
        except Exception:
            log.debug("%s failed", step.name, exc_info=True)
            return []
        return [
            Reading(reading.text[:MAX_TEXT], reading.engine, reading.corners)
            for reading in readings
            if reading.text
        ]

    def hear(self, gray: Gray) -> tuple[Reading, bool] | None:
        """Ask about a small picture of one code: the first step, and if it reads, the others.

        Returns:
            The reading and whether another engine read the same; nothing where they disagree.
        """
        readings: list[Reading] = []
        for step in self.judges:
            readings += self.ask(step, gray)[:1]
            if not readings:
                return None
        if len({reading.text for reading in readings}) != 1:
            return None
        return readings[0], len(readings) > 1

    def believes(self, text: str, agreement: float, modules: int) -> bool:
        """Tell whether a text read off a grid that was fitted is to be believed.

        The smallest codes correct so little that a grid laid over nothing gives a text now and
        then. No chance makes a receipt's link of it; other texts need a grid beyond all doubt.
        """
        is_sure = agreement >= SURE_AGREEMENT and modules > SMALLEST_MODULES
        return is_sure or self.is_receipt(text)

    def is_receipt(self, text: str) -> bool:
        """Tell whether a text is a receipt's link."""
        try:
            parse_link(text, self.hosts)
        except LinkRefusedError:
            return False
        return True
