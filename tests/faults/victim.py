"""What a child process does until it is killed: the program's own parts, on a real folder.

Each line that it appends to its record is a promise that the cashier has seen.
"""

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

from app.fbox.address import FboxSettings
from app.journal.backups import back_up_now
from app.journal.journal import Journal
from app.journal.recovery import restore
from app.services.datadir import DataDir
from app.services.settings import Settings
from app.services.till import Till, open_till
from app.services.views import ScanResult
from tests.samples import link_of

APP = str(Path(__file__).parents[2] / "app")
PAIRED = {ScanResult.PAIRED, ScanResult.ALREADY_PAIRED}
DEADLINE_S = 60.0


class Record:
    """The child's promises, which a kill cannot take back: each is in the system's hands."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def write(self, *words: object) -> None:
        os.write(self._file, (" ".join(map(str, words)) + "\n").encode())


class KillPoints:
    """Kills this process before the n-th statement of the program that it comes to."""

    def __init__(self, fatal: int | None) -> None:
        self.seen = 0
        self._fatal = fatal
        self._numbers = count(1)

    def start(self) -> None:
        threading.settrace(self._trace)
        sys.settrace(self._trace)

    def stop(self) -> None:
        sys.settrace(None)

    def _trace(self, frame: FrameType, event: str, _arg: Any) -> Any:
        if not frame.f_code.co_filename.startswith(APP):
            return None
        if event == "line":
            self.seen = next(self._numbers)
            if self.seen == self._fatal:
                os.kill(os.getpid(), signal.SIGKILL)
        return self._trace


def run(order: dict[str, Any]) -> None:
    """Carry one order out."""
    record = Record(Path(order["record"]))
    points = KillPoints(order.get("fatal"))
    TASKS[order["task"]](order, record, points)
    record.write("ended", points.seen)


def _open(order: dict[str, Any]) -> Till:
    fbox = FboxSettings(order["url"], connect_timeout_s=5, read_timeout_s=10)
    return open_till(DataDir(Path(order["folder"])), Settings(fbox=fbox))


def _pair(till: Till, number: int, record: Record) -> None:
    till.add_payment(f"p{number}", None, "", "test")
    answer = till.scan(link_of(number), "typed", f"p{number}", accept_warnings=True)
    if answer.result in PAIRED:
        record.write("paired", f"p{number}", link_of(number))


def _work(order: dict[str, Any], record: Record, points: KillPoints) -> None:
    """All at once, as in the window: pairs come in while others are sent on four threads."""
    till = _open(order)
    till.start_sending()
    for number in order["numbers"]:
        _pair(till, number, record)
    _wait_until(lambda: not till.has_work())
    till.stop()


def _step(order: dict[str, Any], record: Record, points: KillPoints) -> None:
    """One payment on one thread, so that statement n is the same one in each child."""
    till = _open(order)
    while till.worker.run_once() is None:
        """What an earlier child left is sent first."""
    points.start()
    for number in order["numbers"]:
        _pair(till, number, record)
        till.worker.run_once()
    points.stop()
    till.stop()


def _migrate(order: dict[str, Any], record: Record, points: KillPoints) -> None:
    folder = Path(order["folder"])
    points.start()
    journal = Journal(folder / "journal.sqlite3", folder / "backups", datetime.now(UTC))
    points.stop()
    journal.close()


def _back_up(order: dict[str, Any], record: Record, points: KillPoints) -> None:
    folder = Path(order["folder"])
    points.start()
    made = back_up_now(folder / "journal.sqlite3", folder / "backups", datetime.now(UTC))
    record.write("copied", made)
    points.stop()


def _restore(order: dict[str, Any], record: Record, points: KillPoints) -> None:
    path = Path(order["folder"]) / "journal.sqlite3"
    points.start()
    restore(path, Path(order["source"]), datetime.now(UTC), may_lose=True)
    points.stop()


def _wait_until(is_so: Callable[[], bool]) -> None:
    tick, deadline = threading.Event(), DEADLINE_S
    while not is_so():
        tick.wait(0.01)
        deadline -= 0.01
        if deadline < 0:
            raise TimeoutError


TASKS: dict[str, Callable[[dict[str, Any], Record, KillPoints], None]] = {
    "work": _work,
    "step": _step,
    "migrate": _migrate,
    "back_up": _back_up,
    "restore": _restore,
}


if __name__ == "__main__":
    run(json.loads(sys.argv[1]))
