"""`python -m tests.bench [NAME...] [--images N] …`: every number that is promised, as ratios.

An option goes to each benchmark whose `measure` takes it: `fuzz --images 1000000 --seed 1`. Each
number is measured side by side with its reference in one run, since machines differ and are noisy.
Prints one table; the exit code is 1 if a bound is not kept.
"""

import argparse
import inspect
import sys
from importlib import import_module
from itertools import takewhile
from typing import TYPE_CHECKING

from tests.bench.table import Row, print_rows

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = ("sending", "listing", "finding", "startup", "event_loop", "card", "turns")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("names", nargs="*", default=NAMES, metavar="NAME")
    names = list(takewhile(lambda word: not word.startswith("-"), sys.argv[1:])) or NAMES
    benches: dict[str, Callable[..., list[Row]]] = {
        name: import_module(f"tests.bench.{name}").measure for name in names
    }
    takes = {name: inspect.signature(measure).parameters for name, measure in benches.items()}
    for option in sorted({option for parameters in takes.values() for option in parameters}):
        parser.add_argument(f"--{option}", type=int)
    given = {name: value for name, value in vars(parser.parse_args()).items() if value is not None}
    rows: list[Row] = []
    for name, measure in benches.items():
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += measure(**{option: given[option] for option in takes[name] if option in given})
    print_rows(rows)
    return 0 if all(row.is_kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
