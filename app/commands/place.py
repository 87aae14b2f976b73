"""Where a command works."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """`--data-dir` (None: the user's own) and `--training`."""

    data_dir: Path | None
    is_training: bool
