"""What a part of the long run counts, and how the whole is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Tally:
    """One part: how often something was done to the program, and what went wrong.

    Attributes:
        unit: what `count` counts.
        wanted: how many make a full run.
        notes: figures of its own, shown beside it.
        seed: shows a failure again.
    """

    name: str
    unit: str
    wanted: int
    count: int = 0
    lost: int = 0
    doubled: int = 0
    false: int = 0
    unexplained: int = 0
    failures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seed: int = 0

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.doubled or self.false or self.unexplained or self.failures)

    def fail(self, words: str) -> None:
        self.failures.append(words)


def print_tallies(tallies: Sequence[Tally]) -> None:
    head = f"{'':26} {'done':>10} {'wanted':>10}  lost  doubled  false  unexplained"
    print(head)
    for tally in tallies:
        verdict = "good" if tally.is_good else f"FAILED (seed {tally.seed})"
        if tally.is_good and tally.count < tally.wanted:
            verdict = "good as far as it went"
        print(
            f"{tally.name + ', ' + tally.unit:26} {tally.count:10,} {tally.wanted:10,}"
            f"  {tally.lost:4}  {tally.doubled:7}  {tally.false:5}  {tally.unexplained:11}"
            f"  {verdict}"
        )
        for note in tally.notes:
            print(f"{'':4}{note}")
        for words in tally.failures[:20]:
            print(f"{'':4}FAILED: {words}")
