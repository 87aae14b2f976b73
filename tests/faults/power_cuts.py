"""The power goes at any moment, and what was not synced is gone: `synchronous=FULL` must do.

One child works on a watched disk. From the notes the disk of any moment is made again, and the
program is started on it.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.fbox.simulator import Simulator
from tests.faults.disk import Disk, Note, read_notes
from tests.faults.judge import judge
from tests.faults.tally import Tally
from tests.faults.zygote import ROOT, Zygote

WANTED = 200
PAYMENTS = 12
CUTS_PER_RUN = 40


def run(wanted: int, seed: int, until: Callable[[], bool], *, is_honest: bool = True) -> Tally:
    """Cut the power `wanted` times; with a disk that is not honest, syncs do nothing."""
    tally = Tally("power cuts", "cuts", WANTED, seed=seed)
    if shutil.which("gcc") is None:
        tally.notes.append("not tried: gcc is missing, which builds what watches the disk")
        return tally
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as folder, Zygote() as zygote:
        library = Path(folder) / "watch_disk.so"
        source = Path(__file__).with_name("watch_disk.c")
        subprocess.run(
            ["gcc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-pthread"],
            check=True,
        )
        while tally.count < wanted and not until():
            _run_once(tally, zygote, library, rng, min(CUTS_PER_RUN, wanted - tally.count),
                      is_honest, until)  # fmt: skip
    return tally


def _run_once(
    tally: Tally,
    zygote: Zygote,
    library: Path,
    rng: random.Random,
    cuts: int,
    is_honest: bool,
    until: Callable[[], bool],
) -> None:
    with tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as place:
        folder = Path(place) / "watched"
        folder.mkdir()
        notes = _work_watched(Path(place), folder, library)
        begun = _first_promise(notes, folder)
        moments = sorted(rng.randrange(begun if rng.random() < 0.9 else 0, len(notes))
                         for _ in range(cuts))  # fmt: skip
        disk, done = Disk(), 0
        for moment in moments:
            if until():
                return
            for note in notes[done:moment]:
                disk.take(note, is_honest=is_honest)
            done = moment
            with tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as made:
                disk.write_out(folder, Path(made), rng)
                _start_on(tally, zygote, Path(made), notes[:moment], folder)
            tally.count += 1


def _work_watched(place: Path, folder: Path, library: Path) -> list[Note]:
    with Simulator() as server:
        order = {
            "task": "work",
            "folder": str(folder),
            "record": str(folder / "promises"),
            "url": server.base_url,
            "numbers": list(range(PAYMENTS)),
        }
        watched = {
            "LD_PRELOAD": str(library),
            "WATCHED_FOLDER": f"{folder}/",
            "WATCHED_NOTES": str(place / "notes"),
        }
        subprocess.run(
            [sys.executable, "-m", "tests.faults.victim", json.dumps(order)],
            cwd=ROOT,
            env=os.environ | watched,
            check=True,
            timeout=120,
        )
    return read_notes(place / "notes")


def _start_on(tally: Tally, zygote: Zygote, folder: Path, notes: list[Note], watched: Path) -> None:
    """Start the program on a disk after a cut, let it send what waits, and compare."""
    sent = [pair for note in notes if note.op == ">" for pair in _pairs_of(note.data)]
    promised = _promises(notes, watched)
    with Simulator() as server:
        order = {
            "task": "work",
            "folder": str(folder),
            "record": str(folder / "after"),
            "url": server.base_url,
            "numbers": [],
        }
        if zygote.run(order) != 0:
            tally.fail("the program did not start after a cut")
            return
        arrived = [*sent, *((one.payment_id, one.qr_code) for one in server.received)]
        judge(tally, folder, promised, arrived, dict(sent) | server.attached)
    if promised and list(folder.glob("*.damaged-*")):
        tally.fail("the journal was damaged by a cut")


def _pairs_of(sent: bytes) -> list[tuple[str, str]]:
    """Read the pair out of a request; its head may have been sent before its body."""
    start = sent.find(b'{"payment_id"')
    if start < 0:
        return []
    body = json.loads(sent[start:])
    return [(body["payment_id"], body["qr_code"])]


def _promises(notes: list[Note], folder: Path) -> dict[str, str]:
    files = {note.file for note in notes if note.op == "o" and note.data == _record(folder)}
    lines = [note.data.split() for note in notes if note.op == "w" and note.file in files]
    return {line[1].decode(): line[2].decode() for line in lines if line[0] == b"paired"}


def _first_promise(notes: list[Note], folder: Path) -> int:
    for number, note in enumerate(notes):
        if note.op == "w" and note.data.startswith(b"paired"):
            return number
    raise AssertionError("nothing was promised")


def _record(folder: Path) -> bytes:
    return str(folder / "promises").encode()
