"""`python -m tests.faults [--minutes N] [--seed S] [--only PART]`: the long run, in one table.

Without `--minutes` every part is done in full. A failure names the seed that shows it again.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from importlib import import_module

from tests.faults.memory import use_one_heap
from tests.faults.tally import Tally, print_tallies

PARTS = {
    "kills": 0.25,
    "cold_starts": 0.05,
    "power_cuts": 0.08,
    "chaos": 0.15,
    "fuzz": 0.10,
    "hostile_images": 0.22,
    "long_life": 0.15,
}
"""Each part and its share of the time."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--minutes", type=float, help="how long at most")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--only", choices=PARTS, action="append", help="only this part")
    parsed = parser.parse_args()
    names = parsed.only or list(PARTS)
    total = sum(PARTS[name] for name in names)
    tallies: list[Tally] = []
    use_one_heap()
    print(f"seed {parsed.seed}", file=sys.stderr, flush=True)
    for name in names:
        print(f"{name} …", file=sys.stderr, flush=True)
        minutes = None if parsed.minutes is None else parsed.minutes * PARTS[name] / total
        part = import_module(f"tests.faults.{name}")
        began = time.monotonic()
        tally = part.run(part.WANTED, parsed.seed, _until(minutes))
        tally.notes.append(f"{time.monotonic() - began:,.0f} s")
        tallies.append(tally)
    print(f"seed {parsed.seed}")
    print_tallies(tallies)
    return 0 if all(tally.is_good for tally in tallies) else 1


def _until(minutes: float | None) -> Callable[[], bool]:
    end = None if minutes is None else time.monotonic() + 60 * minutes
    return lambda: end is not None and time.monotonic() >= end


if __name__ == "__main__":
    sys.exit(main())
