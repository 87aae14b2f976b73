"""How many spoilt slips are read, beside zbar, ZXing and OpenCV alone on the same pictures.

`python -m tests.bench reading --slips 10` takes ten of each kind and level, from number `first` on.
"""

import time
from collections import Counter

from app.scanning.decoder import PICTURE_BUDGET_S, Decoder
from tests.bench.rivals import RIVALS, best_of, our_decoder, share_at, tell, texts_by
from tests.bench.table import Row
from tests.slips.spoil import KINDS, LEVELS, Case, spoilt_case

COLUMNS = ("slips", "ours", *RIVALS, "false")


def measure(slips: int = 3, first: int = 5000) -> list[Row]:
    """Read so many slips of each kind and level; those of the tests have other numbers."""
    decoder = our_decoder()
    total: Counter[str] = Counter()
    curled: Counter[str] = Counter()
    times_s: list[float] = []
    for kind in KINDS:
        read: Counter[str] = Counter()
        for level in LEVELS:
            for number in range(first, first + slips):
                read.update(_try(spoilt_case(kind, level, number), decoder, times_s))
        tell(kind, read, COLUMNS)
        total.update(read)
        if kind == "curled":
            curled = read
    tell("all", total, COLUMNS)
    missed, best_missed = total["slips"] - total["ours"], total["slips"] - best_of(total)
    return [
        Row("slips missed / by the best engine", missed, best_missed, 1 / 3, unit=""),
        Row(
            "curled: the best engine's readings / ours", best_of(curled), curled["ours"], 1 / 3, ""
        ),
        Row("false readings", total["false"], 1, 0, unit=""),
        Row("p95 of a picture, CPU / its budget", share_at(times_s, 0.95), PICTURE_BUDGET_S, 1.0),
    ]


def _try(case: Case, decoder: Decoder, times_s: list[float]) -> Counter[str]:
    picture, link = case.picture(), case.slip.link
    began_at_s = time.process_time()
    texts = {reading.text for reading in decoder.decode(picture)}
    times_s.append(time.process_time() - began_at_s)
    count = Counter({rival: int(link in texts_by(rival, picture)) for rival in RIVALS})
    count["slips"], count["ours"] = 1, int(link in texts)
    count["false"] = len([text for text in texts if "soliq" in text and text != link])
    return count
