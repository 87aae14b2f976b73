"""How many spoilt slips are read, beside zbar, ZXing and OpenCV alone on the same pictures.

`COUNT` slips of each kind and level; prints a table of readings, and what was read falsely.
"""

import os
import sys
import time
from collections import Counter

import cv2

from app.scanning import zbar, zxing
from app.scanning.commands import DEFAULT_ENGINES
from app.scanning.decoder import PICTURE_BUDGET_S, Decoder, load_steps
from app.scanning.engine import Gray
from tests.bench.table import Row
from tests.slips.spoil import KINDS, LEVELS, Case, spoilt_case

COUNT = int(os.environ.get("COUNT", "3"))
FIRST = 5000
"""The numbers of the benchmark's slips are not those of the tests."""


def measure() -> list[Row]:
    decoder = Decoder(load_steps(DEFAULT_ENGINES)[0])
    detector = cv2.QRCodeDetectorAruco()
    total: Counter[str] = Counter()
    times: list[float] = []
    for kind in KINDS:
        read: Counter[str] = Counter()
        for level in LEVELS:
            for number in range(FIRST, FIRST + COUNT):
                case = spoilt_case(kind, level, number)
                read += _try(case, decoder, detector, times)
        total += read
        print(f"{kind:10} {_line(read)}", file=sys.stderr)
    print(f"{'all':10} {_line(total)}", file=sys.stderr)
    best = max(total["zbar"], total["zxing"], total["opencv"])
    misses = (total["slips"] - total["ours"]) / max(1, total["slips"] - best)
    print(f"misses / the best engine's: {misses:.2f} (≤ 0.33)", file=sys.stderr)
    times.sort()
    return [
        Row("p95 of a picture / its budget", times[int(len(times) * 0.95)], PICTURE_BUDGET_S, 1.0)
    ]


def _try(
    case: Case, decoder: Decoder, detector: cv2.QRCodeDetectorAruco, times: list[float]
) -> Counter[str]:
    picture, link = case.picture(), case.slip.link
    began = time.perf_counter()
    texts = {reading.text for reading in decoder.decode(picture)}
    times.append(time.perf_counter() - began)
    return Counter(
        {
            "slips": 1,
            "ours": int(link in texts),
            "zbar": int(any(reading.text == link for reading in zbar.read(picture))),
            "zxing": int(any(reading.text == link for reading in zxing.read(picture))),
            "opencv": int(link in _by_opencv(detector, picture)),
            "false": len([text for text in texts if "soliq" in text and text != link]),
        }
    )


def _by_opencv(detector: cv2.QRCodeDetectorAruco, picture: Gray) -> tuple[str, ...]:
    try:
        return tuple(detector.detectAndDecodeMulti(picture)[1])
    except cv2.error:
        return ()


def _line(read: Counter[str]) -> str:
    names = ("slips", "ours", "zbar", "zxing", "opencv", "false")
    return "  ".join(f"{name} {read[name]:3}" for name in names)
