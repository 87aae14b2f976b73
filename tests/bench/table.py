"""How the figures are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """One promise: ours ÷ reference must not exceed the bound.

    Times are in seconds and shown in `unit` ms; with another unit, the figures are shown as they
    are.
    """

    name: str
    ours_s: float
    reference_s: float
    bound: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        return self.ours_s / self.reference_s

    @property
    def is_kept(self) -> bool:
        return self.ratio <= self.bound


def paired(ours: Sequence[float], reference: Sequence[float], name: str, bound: float) -> Row:
    """Make a row of the medians of runs that were made in turn."""
    return Row(name, median(ours), median(reference), bound)


def print_rows(rows: Sequence[Row]) -> None:
    width = max(len(row.name) for row in rows)
    print(f"{'':{width}}  {'ours':>11}  {'reference':>11}  {'ratio':>6}  {'bound':>6}")
    for row in rows:
        scale = 1000 if row.unit == "ms" else 1
        print(
            f"{row.name:{width}}  {row.ours_s * scale:8.2f}{row.unit:3}"
            f"  {row.reference_s * scale:8.2f}{row.unit:3}"
            f"  {row.ratio:6.2f}  {row.bound:6.2f}  {'kept' if row.is_kept else 'NOT KEPT'}"
        )
