"""What another process did to the journal is told to this one."""

import threading
from pathlib import Path

from app.services.datadir import open_datadir
from app.services.settings import Settings
from app.services.till import open_till

DEADLINE_S = 60


def test_a_shift_that_another_process_opened_is_told(tmp_path: Path) -> None:
    folder, told = open_datadir(tmp_path), threading.Event()
    till = open_till(folder, Settings(), on_outbox=lambda _status: told.set())
    till.start()
    other = open_till(folder, Settings())
    try:
        for turn in ("open", "close"):
            told.clear()
            if turn == "open":
                shift = other.shifts.open("Aziza")
            else:
                other.shifts.close(shift.id, "Aziza", ())
            expected = other.shifts.status().current
            while till.state().shift != expected or not told.is_set():
                assert told.wait(DEADLINE_S)
        assert expected is None
    finally:
        other.stop()
        till.stop()
