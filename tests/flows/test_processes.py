"""Several real processes on one journal, and one that is killed in the middle."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.payment import PaymentState
from app.services.datadir import DataDir, open_datadir
from app.services.settings import Settings
from app.services.till import open_till
from tests.samples import link_of

ROOT = Path(__file__).parents[2]
COUNT = 24
DEADLINE_S = 90.0


@pytest.fixture
def folder(tmp_path: Path, simulator) -> DataDir:
    """A journal with receipts that wait, and settings that name the simulator."""
    made = open_datadir(tmp_path / "Касса № 1")
    made.settings.write_text(f'[fbox]\nbase_url = "{simulator.base_url}"\n', encoding="utf-8")
    till = open_till(made, Settings())
    for number in range(COUNT):
        till.add_payment(f"p{number}", None, "", "test")
        till.scan(link_of(number), "typed", f"p{number}", accept_warnings=True)
    till.stop()
    return made


def _drain(folder: DataDir) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "app", "--data-dir", str(folder.path), "drain", "--wait-s"]
    return subprocess.Popen(
        [*command, "60"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    tick = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        tick.wait(0.02)


def _confirmed(folder: DataDir) -> int:
    till = open_till(folder, Settings())
    rows = till.rows(PaymentState.CONFIRMED)
    till.stop()
    return len(rows)


def test_three_processes_send_each_pair_once(folder: DataDir, simulator) -> None:
    simulator.latency_s = 0.05
    drains = [_drain(folder) for _ in range(3)]
    for drain in drains:
        _out, err = drain.communicate(timeout=DEADLINE_S)
        assert (drain.returncode, err) == (0, "")
    sent = Counter(received.payment_id for received in simulator.received)
    assert sent == {f"p{number}": 1 for number in range(COUNT)}
    assert _confirmed(folder) == COUNT


def test_what_a_killed_process_had_in_flight_is_sent_again_as_the_same_pair(
    folder: DataDir, simulator
) -> None:
    simulator.latency_s = 0.3
    killed = _drain(folder)
    _until(lambda: len(simulator.received) >= 6)
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate(timeout=DEADLINE_S)
    simulator.latency_s = 0.0
    drain = _drain(folder)
    _out, err = drain.communicate(timeout=DEADLINE_S)
    assert (drain.returncode, err) == (0, "")
    assert _confirmed(folder) == COUNT
    pairs = {(received.payment_id, received.qr_code) for received in simulator.received}
    assert pairs == {(f"p{number}", link_of(number)) for number in range(COUNT)}
    assert len(simulator.received) <= COUNT + 4, "only what was in flight may be repeated"
