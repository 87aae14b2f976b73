"""Ten thousand hostile codes through the real scanner process: each answered, none ends it."""

import sys
import time
from collections import Counter

import cv2
import numpy as np
import qrcode

from app.domain.receipt import LinkRefusedError, parse_link
from app.scanning.picture_reader import PictureReader
from tests.bench.table import Row, paired
from tests.hostile import LINK, Hostile, hostile_codes

COUNT = 10_000
ENGINES = ("app.scanning.zbar", "app.scanning.zxing")
"""The parsers of strangers' bits; what straightens a picture for them sees no bits."""
CLEAN_EVERY = 100
BOUND = 3.0


def measure() -> list[Row]:
    """Read them all, with an ordinary code now and then.

    Raises:
        AssertionError: when one was not answered, or read as a receipt that it is not.
    """
    reasons: Counter[str] = Counter()
    deaths: Counter[str] = Counter()
    ours_s: list[float] = []
    clean_s: list[float] = []
    ordinary = _ordinary()
    with PictureReader(engines=ENGINES) as reader:
        for number, code in enumerate(hostile_codes(COUNT, seed=10)):
            pid = reader._session.process_id
            began_at_s = time.perf_counter()
            answer = reader.read(_png(code))
            ours_s.append(time.perf_counter() - began_at_s)
            reasons[answer.reason] += 1
            if pid is not None and reader._session.process_id != pid:
                deaths[code.kind] += 1
            for reading in answer.readings:
                _check(code, reading.text)
            if number % CLEAN_EVERY == 0:
                began_at_s = time.perf_counter()
                readings = reader.read(ordinary).readings
                clean_s.append(time.perf_counter() - began_at_s)
                assert [reading.text for reading in readings] == [LINK], number
            if number % 1000 == 999:
                print(f"  {number + 1}: {dict(reasons)}", file=sys.stderr, flush=True)
    print(f"  restarts by kind: {dict(deaths) or 'none'}", file=sys.stderr)
    assert set(reasons) <= {"", "no_code"}, reasons
    return [paired(ours_s, clean_s, f"{COUNT} hostile codes, each ÷ an ordinary one", BOUND)]


def _check(code: Hostile, text: str) -> None:
    try:
        link = parse_link(text).link
    except LinkRefusedError:
        return
    assert link == LINK, (code.kind, text)
    assert code.kind in {"wrong_mode_after_text", "nothing_in_segments"}, (code.kind, text)


def _png(code: Hostile) -> bytes:
    is_done, data = cv2.imencode(".png", code.picture)
    assert is_done
    return data.tobytes()


def _ordinary() -> bytes:
    code = qrcode.QRCode(box_size=4)
    code.add_data(LINK)
    modules = np.where(np.kron(np.array(code.get_matrix()), np.ones((4, 4), bool)), 30, 225)
    return _png(Hostile("ordinary", modules.astype(np.uint8)))
