"""What an engine is: a module with `read(gray)`, named after its last part. Child only."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from app.scanning.events import Corners, Reading

Gray = npt.NDArray[np.uint8]
"""H×W, one byte a pixel."""
Floats = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Step:
    """One attempt at reading a picture. It may raise, hang or kill the process: others go on."""

    name: str
    read: Callable[[Gray], Iterable[Reading]]


def corners_of(points: Sequence[tuple[float, float]], gray: Gray) -> Corners | None:
    """Turn four pixel positions, clockwise from the symbol's top left, into shares of the picture.

    Returns:
        None where there are not exactly four.
    """
    if len(points) != 4:
        return None
    height, width = gray.shape
    first, second, third, fourth = (
        (min(1.0, max(0.0, x / width)), min(1.0, max(0.0, y / height))) for x, y in points
    )
    return (first, second, third, fourth)
