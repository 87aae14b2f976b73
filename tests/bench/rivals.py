"""The engines alone on whole frames, for comparison: pyzbar's zbar, zxing-cpp, OpenCV's detector.

Also our decoder, as the benchmarks ask it: its budgets are counted in its own process's CPU time,
so that what else the machine does changes neither what is read nor the figures.
"""

import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the scanner's process has it

import cv2

from app.scanning import zbar, zxing
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import Decoder, load_steps
from app.scanning.engine import Gray

RIVALS = ("zbar", "zxing", "opencv")
_detector = cv2.QRCodeDetectorAruco()


def our_decoder() -> Decoder:
    cv2.setNumThreads(1)  # as the scanner's process does
    return Decoder(load_steps(DEFAULT_ENGINES)[0], clock=time.process_time)


def texts_by(rival: str, gray: Gray) -> set[str]:
    """Read a picture with one engine and no help."""
    if rival == "opencv":
        try:
            return set(_detector.detectAndDecodeMulti(gray)[1])
        except cv2.error:
            return set()
    read = {"zbar": zbar.read, "zxing": zxing.read}[rival]
    return {reading.text for reading in read(gray)}


def best_of(count: Counter[str]) -> int:
    """Give how many the best single engine has read."""
    return max(count[rival] for rival in RIVALS)


def share_at(values: Sequence[float], share: float) -> float:
    """Give the value that so large a share of all does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def tell(name: str, count: Counter[str], columns: Iterable[str]) -> None:
    words = "  ".join(f"{column} {count[column]:4}" for column in columns)
    print(f"{name:10} {words}", file=sys.stderr, flush=True)
