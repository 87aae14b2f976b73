"""Hostile, spoilt and empty pictures through the decoder, by the million: nothing false is taken.

`python -m tests.bench fuzz --images 1000000 --seed 1` is the long run. Each picture is a camera
frame that both engines see; a few are gone after with the whole budget of a frame, fewer still as
pictures. The decoders work in processes of their own, since an engine may end its process: that is
counted, and the next picture is the next one. `--pursued_every 1 --rescued_every 20` goes after
more of them.
"""

import multiprocessing
import sys
import time
from collections.abc import Sequence
from ctypes import c_longlong
from dataclasses import dataclass
from multiprocessing.sharedctypes import RawArray
from typing import TYPE_CHECKING, Any

from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import FRAME_BUDGET_S, Decoder, load_steps
from app.scanning.engine import Gray, Step
from app.scanning.events import Reading
from tests.bench.table import Row
from tests.fuzzed import Fuzzed, Fuzzer, is_link

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

PURSUED_EVERY, RESCUED_EVERY = 100, 5000
PICTURE_BUDGET_S = 0.5
PATIENCE_S = 120.0
"""A picture that takes longer has hung its process."""
_REPORT_S = 60.0
TALLIES = ("number", "seen", "read", "accepted", "false_read", "false_accepted", "cpu_ms")


def measure(
    images: int = 20_000,
    seed: int = 1,
    workers: int = 2,
    pursued_every: int = PURSUED_EVERY,
    rescued_every: int = RESCUED_EVERY,
) -> list[Row]:
    """Show so many pictures to so many processes; the row is CPU time against 2 ms a picture."""
    effort = Effort(pursued_every, rescued_every)
    crews = [Crew(seed, range(first, images, workers), effort) for first in range(workers)]
    began_at_s = told_at_s = time.monotonic()
    while sum(crew.tend() for crew in crews):
        time.sleep(0.2)
        if time.monotonic() - told_at_s > _REPORT_S:
            told_at_s = time.monotonic()
            _tell(crews, told_at_s - began_at_s)
    _tell(crews, time.monotonic() - began_at_s)
    total = {name: sum(crew.tally(name) for crew in crews) for name in TALLIES}
    faults = sum(crew.aborts + crew.hangs for crew in crews)
    return [
        Row("a fuzzed picture, CPU / 2 ms", total["cpu_ms"] / 1000 / total["seen"], 0.002, 1.0),
        Row("false links read", total["false_read"], 1, 0, unit=""),
        Row("false links accepted", total["false_accepted"], 1, 0, unit=""),
        Row("processes ended or hung", faults, 1, 0, unit=""),
    ]


@dataclass(frozen=True)
class Effort:
    """Of how many pictures one is gone after as a frame, and one as a picture."""

    pursued_every: int = PURSUED_EVERY
    rescued_every: int = RESCUED_EVERY


@dataclass
class Crew:
    """One process at work on its numbers, and those that follow it where one dies."""

    seed: int
    numbers: range
    effort: Effort = Effort()
    aborts: int = 0
    hangs: int = 0

    def __post_init__(self) -> None:
        self._shared = RawArray(c_longlong, len(TALLIES))
        self._shared[0] = self.numbers.start
        self._process: SpawnProcess | None = None
        self._last = (-1, 0.0)

    def tally(self, name: str) -> int:
        return self._shared[TALLIES.index(name)]

    def tend(self) -> bool:
        """Start, replace or kill the process as need be; tell whether there is more to do."""
        number = self.tally("number")
        if self._process is None:
            if number not in self.numbers:
                return False
            self._start(number)
        elif self._process.exitcode is not None:
            if self._process.exitcode != 0:
                self.aborts += 1
                print(f"  ABORT at {number}: {self._process.exitcode}", file=sys.stderr)
                self._shared[0] = number + self.numbers.step
            self._process = None
        elif number != self._last[0]:
            self._last = (number, time.monotonic())
        elif time.monotonic() - self._last[1] > PATIENCE_S:
            self.hangs += 1
            self._process.kill()
            self._process.join()
        return True

    def _start(self, number: int) -> None:
        context = multiprocessing.get_context("spawn")
        left = range(number, self.numbers.stop, self.numbers.step)
        self._process = context.Process(
            target=_work, args=(self.seed, left, self._shared, self.effort)
        )
        self._process.start()
        self._last = (number, time.monotonic() + PATIENCE_S)


def _tell(crews: Sequence[Crew], wall_s: float) -> None:
    total = {name: sum(crew.tally(name) for crew in crews) for name in TALLIES}
    aborts, hangs = sum(crew.aborts for crew in crews), sum(crew.hangs for crew in crews)
    print(
        f"  {total['seen']} seen, {total['read']} read, {total['accepted']} accepted;"
        f" false: {total['false_read']} read, {total['false_accepted']} accepted;"
        f" {aborts} aborts, {hangs} hangs; {total['seen'] / wall_s:.0f} a second,"
        f" {total['seen'] / max(1, total['cpu_ms']) * 1000:.0f} a second of CPU",
        file=sys.stderr,
        flush=True,
    )


class Watched:
    """The decoder, with an ear at each engine: what it reads is heard before it is judged."""

    def __init__(self, effort: Effort = Effort()) -> None:
        self._effort = effort
        steps = [self._overheard(step) for step in load_steps(DEFAULT_ENGINES)[0]]
        self.links: set[str] = set()
        self._decoders = tuple(Decoder(each, others_every=1) for each in (steps, steps[::-1]))

    def accepted(self, number: int, picture: Gray) -> set[str]:
        """Show a picture; a link that is held back is shown again, as it would be."""
        self.links.clear()
        decoder = self._decoders[number % 2]
        decoder.forget()
        if number % self._effort.rescued_every == 0:
            return _links(decoder.decode(picture, budget_s=PICTURE_BUDGET_S))
        budget_s = 0.0 if number % self._effort.pursued_every else FRAME_BUDGET_S
        readings = decoder.watch(picture, budget_s=budget_s)
        if self.links or budget_s:
            readings = (*readings, *decoder.watch(picture, budget_s=budget_s))
        return _links(readings)

    def _overheard(self, step: Step) -> Step:
        def read(gray: Gray) -> Sequence[Reading]:
            readings = tuple(step.read(gray))
            self.links |= _links(readings)
            return readings

        return Step(step.name, read)


def _links(readings: Sequence[Reading]) -> set[str]:
    return {reading.text for reading in readings if is_link(reading.text)}


def _work(seed: int, numbers: range, shared: Any, effort: Effort) -> None:
    """Run in a process: show the pictures, and count."""
    fuzzer, watched = Fuzzer(seed), Watched(effort)
    cpu_ms = shared[6] - time.process_time() * 1000
    for number in numbers:
        shared[0] = number
        fuzzed = fuzzer.picture(number)
        accepted = watched.accepted(number, fuzzed.picture)
        shared[1] += 1
        shared[2] += bool(watched.links)
        shared[3] += bool(accepted)
        shared[4] += _is_false(watched.links, fuzzed, number, "read")
        shared[5] += _is_false(accepted, fuzzed, number, "accepted")
        shared[6] = int(cpu_ms + time.process_time() * 1000)
    shared[0] = numbers.stop + numbers.step


def _is_false(links: set[str], fuzzed: Fuzzed, number: int, what: str) -> bool:
    if links <= fuzzed.links:
        return False
    print(f"  FALSE {what} at {number} ({fuzzed.kind}): {links}", file=sys.stderr, flush=True)
    return True
