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
from tests.hostile import LINK, Hostile, Picture, beside, hostile_codes

COUNT = 10_000
ENGINES = ("tests.every_engine", "app.scanning.zxing")
"""Both parsers of strangers' bits see each code; an ordinary one beside it spares the decoder the
long search for what keeps the other from being read."""
CLEAN_EVERY = 100
BOUND = 3.0
ORDINARY_LINK = LINK.replace("2421", "2422")


def measure() -> list[Row]:
    """Read them all, with an ordinary code now and then.

    Raises:
        AssertionError: when one was not answered, or read as a receipt that it is not.
    """
    deaths: Counter[str] = Counter()
    ours_s: list[float] = []
    clean_s: list[float] = []
    ordinary = _ordinary()
    clean = Hostile("ordinary", np.full_like(ordinary, 255))
    with PictureReader(engines=ENGINES) as reader:
        for number, code in enumerate(hostile_codes(COUNT, seed=10)):
            pid = reader._session.process_id
            ours_s.append(_read(reader, code, ordinary))
            if pid is not None and reader._session.process_id != pid:
                deaths[code.kind] += 1
            if number % CLEAN_EVERY == 0:
                clean_s.append(_read(reader, clean, ordinary))
            if number % 1000 == 999:
                print(f"  {number + 1} read", file=sys.stderr, flush=True)
    print(f"  restarts by kind: {dict(deaths) or 'none'}", file=sys.stderr)
    return [paired(ours_s, clean_s, f"{COUNT} hostile codes, each ÷ an ordinary one", BOUND)]


def _read(reader: PictureReader, code: Hostile, ordinary: Picture) -> float:
    """Read a code beside the ordinary one, check the answer, and give the time it took."""
    is_done, data = cv2.imencode(".png", beside(code, ordinary))
    assert is_done
    began_at_s = time.perf_counter()
    answer = reader.read(data.tobytes())
    elapsed_s = time.perf_counter() - began_at_s
    texts = {reading.text for reading in answer.readings}
    assert ORDINARY_LINK in texts, (code.kind, answer)
    for text in texts - {ORDINARY_LINK}:
        _check(code, text)
    return elapsed_s


def _check(code: Hostile, text: str) -> None:
    try:
        link = parse_link(text).link
    except LinkRefusedError:
        return
    assert link == LINK, (code.kind, text)
    assert code.kind in {"wrong_mode_after_text", "nothing_in_segments"}, (code.kind, text)


def _ordinary() -> Picture:
    code = qrcode.QRCode(box_size=4)
    code.add_data(ORDINARY_LINK)
    modules = np.where(np.kron(np.array(code.get_matrix()), np.ones((4, 4), bool)), 30, 225)
    return modules.astype(np.uint8)
