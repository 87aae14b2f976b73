"""`python -m tests.bench [NAME...]`: every number that the project promises, as ratios.

Each is measured side by side with its reference in one run, since machines differ and are noisy.
Prints one table; the exit code is 1 if a bound is not kept.
"""

import sys
from importlib import import_module

from tests.bench.table import Row, print_rows

NAMES = ("sending", "listing", "finding", "startup", "event_loop")


def main() -> int:
    rows: list[Row] = []
    for name in sys.argv[1:] or NAMES:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += import_module(f"tests.bench.{name}").measure()
    print_rows(rows)
    return 0 if all(row.is_kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
