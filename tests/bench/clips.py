"""Two seconds of video from a shaking hand, beside the engines alone on each of its frames.

`python -m tests.bench clips --clips 4` films four slips of each kind and level. Also what a clean
frame takes, against the faster of zbar and ZXing on that frame.
"""

import time
from collections import Counter
from statistics import median

from app.scanning.decoder import FRAME_BUDGET_S, Decoder
from tests.bench.rivals import RIVALS, best_of, our_decoder, share_at, tell, texts_by
from tests.bench.table import Row
from tests.slips.spoil import FRAMES, KINDS, LEVELS, Case, clean_case, spoilt_case

COLUMNS = ("clips", "ours", *RIVALS, "easy", "easy_read", "never", "never_read", "false")
"""Of the engines, the frames that they read. Easy: the best one reads half of a clip's frames or
more; never: none reads any."""
CLEAN_RUNS = 60


def measure(clips: int = 2, first: int = 7000) -> list[Row]:
    """Film so many slips of each kind and level."""
    decoder = our_decoder()
    total: Counter[str] = Counter()
    times_s: list[float] = []
    for kind in KINDS:
        count: Counter[str] = Counter()
        for level in LEVELS:
            for number in range(first, first + clips):
                count.update(_film(spoilt_case(kind, level, number), decoder, times_s))
        tell(kind, count, COLUMNS)
        total.update(count)
    tell("all", total, COLUMNS)
    missed, unread = total["easy"] - total["easy_read"], total["never"] - total["never_read"]
    return [
        Row("easy clips missed / 2 %", missed, 0.02 * total["easy"], 1.0, unit=""),
        Row("clips that no engine reads: missed / half", unread, total["never"] / 2, 1.0, unit=""),
        Row("false readings", total["false"], 1, 0, unit=""),
        Row("p95 of a frame, CPU / its budget", share_at(times_s, 0.95), FRAME_BUDGET_S, 1.0),
        *_clean(),
    ]


def _film(case: Case, decoder: Decoder, times_s: list[float]) -> Counter[str]:
    frames, link = list(case.frames()), case.slip.link
    texts: set[str] = set()
    decoder.forget()
    for frame in frames:
        began_at_s = time.process_time()
        texts |= {reading.text for reading in decoder.watch(frame)}
        times_s.append(time.process_time() - began_at_s)
    by = {rival: sum(link in texts_by(rival, frame) for frame in frames) for rival in RIVALS}
    count = Counter(by)
    kind = "easy" if best_of(count) >= FRAMES / 2 else "" if best_of(count) else "never"
    is_read = int(link in texts)
    count.update({"clips": 1, "ours": is_read, kind: 1, f"{kind}_read": is_read})
    count["false"] = len([text for text in texts if "soliq" in text and text != link])
    return count


def _clean() -> list[Row]:
    decoder = our_decoder()
    ours_s: list[float] = []
    theirs_s: dict[str, list[float]] = {"zbar": [], "zxing": []}
    for number in range(CLEAN_RUNS):
        frame = clean_case(number).picture()
        began_at_s = time.process_time()
        decoder.decode(frame)
        ours_s.append(time.process_time() - began_at_s)
        for rival, times_s in theirs_s.items():
            began_at_s = time.process_time()
            texts_by(rival, frame)
            times_s.append(time.process_time() - began_at_s)
    faster_s = min(median(times_s) for times_s in theirs_s.values())
    return [Row("a clean frame / by the faster engine", median(ours_s), faster_s, 1.5)]
