"""Where the files that come with the program lie: beside the package, frozen or not."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Give the path of a file that comes with the program, e.g. `sounds`, `error.wav`."""
    return ROOT.joinpath(*parts)
