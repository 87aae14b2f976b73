"""From a grey picture to the texts of its QR codes: engines asked in turn, none of them trusted.

Child only. Engines are C and C++ that read pictures made by strangers: one that is missing or
raises is passed over; one that kills the process is dealt with by the process's supervisor.
"""

import importlib
import logging
import time
from collections.abc import Callable, Collection, Iterable, Sequence

import cv2
import numpy as np

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning.certainty import Certainty
from app.scanning.deadline import Deadline, Pace
from app.scanning.engine import Floats, Gray, Step
from app.scanning.events import Reading
from app.scanning.panel import Finding, Panel
from app.scanning.pursuit import Pursuit
from app.scanning.rescue import rescue

log = logging.getLogger(__name__)

MIN_SIDE = 21
"""Pixels: the smallest QR code has 21 modules a side."""
MAX_PIXELS = 16_000_000
"""More than any camera gives; larger pictures are made smaller before they come here."""
FRAME_BUDGET_S = 0.06
"""What a camera frame may take: they come every fifteenth of a second."""
SAFE_SHARE, SAFE_FRAME_SHARE = 0.92, 0.94
"""Of a picture's budget and of a frame's: nothing is begun later, since it takes its time."""
OTHERS_EVERY = 4
"""Frames: how often the slower engines look at the whole of one, by turns made small and as it is:
what is large and blurred they read better small, and a code that is small not at all."""
OTHERS_WIDTH = 640
PICTURE_BUDGET_S = 2.0
"""What a picture that resists may take altogether: somebody waits for it."""


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
    """Asks the steps in order, stops at the first that reads a receipt's link, then tries harder.

    Pictures stand for themselves; camera frames are followed, and what one shows helps the next.
    """

    def __init__(
        self,
        steps: Sequence[Step],
        hosts: Collection[str] = DEFAULT_HOSTS,
        others_every: int = OTHERS_EVERY,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self.hosts = hosts
        self._clock = clock
        self._steps = steps
        self._others_every = others_every
        self._pace = Pace(self._clock)
        self._pursuit = Pursuit(self._pace)
        self._certainty = Certainty(self._clock)
        self._frame = 0

    def decode(
        self,
        gray: Gray,
        leave_out: Collection[str] = (),
        on_step: Callable[[str], None] = lambda _name: None,
        budget_s: float = PICTURE_BUDGET_S,
    ) -> tuple[Reading, ...]:
        """Read the QR codes of a picture; whatever it is, nothing is raised.

        Args:
            gray: H×W uint8; anything else holds no codes.
            leave_out: steps not to be asked.
            on_step: told each step's name before it is asked.
            budget_s: after so long, nothing more is tried on a picture that resists.

        Returns:
            One reading for each text, the earliest step's.
        """
        if not _is_readable(gray):
            return ()
        deadline = Deadline(budget_s * SAFE_SHARE, self._clock)
        gray = np.ascontiguousarray(gray)
        panel = Panel(self._steps, self.hosts, leave_out, on_step)
        found: dict[str, Reading] = {}
        for step in panel.judges:
            for reading in panel.ask(step, gray):
                found.setdefault(reading.text, reading)
            if any(panel.is_receipt(text) for text in found):
                return tuple(found.values())
        known = _places(found.values(), gray)
        for reading in _tried(lambda: rescue(gray, panel, deadline, self._pace, known)).readings:
            found.setdefault(reading.text, reading)
        return tuple(found.values())

    def watch(
        self,
        gray: Gray,
        leave_out: Collection[str] = (),
        on_step: Callable[[str], None] = lambda _name: None,
        budget_s: float = FRAME_BUDGET_S,
    ) -> tuple[Reading, ...]:
        """Read the QR codes of the camera's next frame; nothing is raised.

        The first step sees every frame, the others see one now and then: they are ten times as
        slow. A receipt's link counts when it was read twice, or once by two engines.
        """
        if not _is_readable(gray):
            return ()
        deadline = Deadline(budget_s * SAFE_FRAME_SHARE, self._clock)
        gray = np.ascontiguousarray(gray)
        panel = Panel(self._steps, self.hosts, leave_out, on_step)
        self._frame += 1
        found: dict[str, Reading] = {}
        agreed: frozenset[str] = frozenset()
        for number, step in enumerate(panel.judges):
            turn, rest = divmod(self._frame, self._others_every)
            if number and rest:
                break
            for reading in panel.ask(step, _reduced(gray) if number and turn % 2 else gray):
                found.setdefault(reading.text, reading)
            if any(panel.is_receipt(text) for text in found):
                break
        if not found and not deadline.is_over():
            finding = _tried(lambda: self._pursuit.read(gray, panel, deadline))
            found, agreed = {r.text: r for r in finding.readings}, finding.agreed
        return self._certainty.take(found.values(), agreed, panel)

    def forget(self) -> None:
        """Begin anew: another camera, or another sight."""
        self._pursuit, self._certainty = Pursuit(self._pace), Certainty(self._clock)


def _is_readable(gray: object) -> bool:
    return (
        isinstance(gray, np.ndarray)
        and gray.dtype == np.uint8
        and gray.ndim == 2
        and min(gray.shape) >= MIN_SIDE
        and gray.size <= MAX_PIXELS
    )


def _reduced(gray: Gray) -> Gray:
    """Make a frame small enough for a slow engine; corners, which are shares, stay the same."""
    scale = min(1.0, OTHERS_WIDTH / gray.shape[1])
    if scale == 1:
        return gray
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small, np.uint8)


def _tried(attempt: Callable[[], Finding]) -> Finding:
    """Try harder; what goes wrong there costs a reading and not the scanner."""
    try:
        return attempt()
    except (cv2.error, ValueError, ArithmeticError, IndexError, np.linalg.LinAlgError):
        log.debug("the rescue failed", exc_info=True)
        return Finding()


def _places(readings: Iterable[Reading], gray: Gray) -> list[Floats]:
    height, width = gray.shape
    size = np.array([width, height], np.float32)
    return [np.array(r.corners, np.float32) * size for r in readings if r.corners]
