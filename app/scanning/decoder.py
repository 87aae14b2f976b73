"""From a grey picture to the texts of its QR codes: engines asked in turn, none of them trusted.

Child only. Engines are C and C++ that read pictures made by strangers: one that is missing or
raises is passed over; one that kills the process is dealt with by the process's supervisor.
"""

import importlib
import logging
from collections.abc import Callable, Collection, Iterable, Sequence

import numpy as np

from app.domain.receipt import DEFAULT_HOSTS, LinkRefusedError, parse_link
from app.scanning.engine import Gray, Step
from app.scanning.events import Reading

log = logging.getLogger(__name__)

MIN_SIDE = 21
"""Pixels: the smallest QR code has 21 modules a side."""
MAX_PIXELS = 16_000_000
"""More than any camera gives; larger pictures are made smaller before they come here."""
MAX_TEXT = 4096
"""Characters; what is beyond is cut off. No receipt's link is a tenth as long."""


def load_steps(modules: Iterable[str]) -> tuple[list[Step], dict[str, str]]:
    """Import the engines.

    Returns:
        The ones there are, in order, and for every name "" or why it is missing.
    """
    steps: list[Step] = []
    report: dict[str, str] = {}
    for module in modules:
        name = module.rpartition(".")[2]
        try:
            read = importlib.import_module(module).read
        except Exception as error:  # noqa: BLE001 - a missing DLL shows as OSError, ImportError, …
            report[name] = f"{type(error).__name__}: {error}"
        else:
            steps.append(Step(name, read))
            report[name] = ""
    return steps, report


class Decoder:
    """Asks the steps in order and stops at the first that reads a receipt's link."""

    def __init__(self, steps: Sequence[Step], hosts: Collection[str] = DEFAULT_HOSTS) -> None:
        self.hosts = hosts
        self._steps = steps

    def decode(
        self,
        gray: Gray,
        leave_out: Collection[str] = (),
        on_step: Callable[[str], None] = lambda _name: None,
    ) -> tuple[Reading, ...]:
        """Read the QR codes of a picture; whatever it is, nothing is raised.

        Args:
            gray: H×W uint8; anything else holds no codes.
            leave_out: steps not to be asked.
            on_step: told each step's name before it is asked.

        Returns:
            One reading for each text, the earliest step's.
        """
        if not _is_readable(gray):
            return ()
        gray = np.ascontiguousarray(gray)
        found: dict[str, Reading] = {}
        for step in self._steps:
            if step.name in leave_out:
                continue
            on_step(step.name)
            for reading in _attempt(step, gray):
                found.setdefault(reading.text, reading)
            if any(self._is_receipt(text) for text in found):
                break
        return tuple(found.values())

    def _is_receipt(self, text: str) -> bool:
        try:
            parse_link(text, self.hosts)
        except LinkRefusedError:
            return False
        return True


def _is_readable(gray: object) -> bool:
    return (
        isinstance(gray, np.ndarray)
        and gray.dtype == np.uint8
        and gray.ndim == 2
        and min(gray.shape) >= MIN_SIDE
        and gray.size <= MAX_PIXELS
    )


def _attempt(step: Step, gray: Gray) -> list[Reading]:
    """Ask one step; an exception is a non-reading, and so is an empty text."""
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
