"""The whole program is killed while its request is out, and started anew: how soon it goes on.

Nothing is warm here but the disk's cache: `python -m app drain` and the window (offscreen) are
started as the cashier's shortcut starts them, and the clock runs until the pair arrives again.
"""

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from app.fbox.simulator import Simulator
from app.services.datadir import DataDir, open_datadir
from app.services.settings import Settings
from app.services.till import open_till
from tests.faults.judge import judge
from tests.faults.tally import Tally
from tests.samples import link_of

WANTED = 20
LIMIT_S = 2.0
DEADLINE_S = 60.0
ROOT = Path(__file__).parents[2]
WAYS = {"drain": ("drain", "--wait-s", "60"), "window": ()}


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Kill and start `wanted` times, drain and window in turn."""
    tally = Tally("cold starts", "starts", WANTED, seed=seed)
    rng = random.Random(seed)
    took_s: dict[str, list[float]] = {name: [] for name in WAYS}
    with (
        tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as place,
        Simulator(latency_s=0.05) as server,
    ):
        folder = open_datadir(Path(place) / "Касса")
        folder.settings.write_text(
            f'[fbox]\nbase_url = "{server.base_url}"\n[camera]\nenabled = false\n', encoding="utf-8"
        )
        while tally.count < wanted and not until():
            name = list(WAYS)[tally.count % len(WAYS)]
            _pair(folder, tally.count)
            server.latency_s = DEADLINE_S
            with _started(folder, name) as victim:
                _await_arrival(server, 1 + 2 * tally.count)
                threading.Event().wait(rng.uniform(0, 0.2))
                victim.kill()
            server.latency_s = 0.02
            began = time.monotonic()
            with _started(folder, name) as heir:
                _await_arrival(server, 2 + 2 * tally.count)
                took_s[name].append(time.monotonic() - began)
                server.wait_for(lambda: len(server.attached) > tally.count, DEADLINE_S)
                if name == "drain":
                    heir.wait(DEADLINE_S)
                else:
                    _settle(folder)
                    heir.kill()
            tally.count += 1
        promised = {f"p{number}": link_of(number) for number in range(tally.count)}
        arrived = [(one.payment_id, one.qr_code) for one in server.received]
        judge(tally, folder.path, promised, arrived, server.attached)
    for name, times_s in took_s.items():
        _sum_up(tally, name, times_s)
    return tally


def _sum_up(tally: Tally, name: str, times_s: list[float]) -> None:
    if not times_s:
        return
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    tally.notes.append(
        f"{name}: the pair went out again {median(times_s):.2f} s after a cold start (median of "
        f"{len(times_s)}), {min(times_s):.2f} to {max(times_s):.2f} s, at a load of {load:.1f} "
        "for each processor"
    )
    if tally.count >= WANTED and median(times_s) > LIMIT_S:
        tally.fail(f"{name}: work went on only {median(times_s):.2f} s after the start")


def _pair(folder: DataDir, number: int) -> None:
    till = open_till(folder, Settings())
    till.add_payment(f"p{number}", None, "", "test")
    till.scan(link_of(number), "typed", f"p{number}", accept_warnings=True)
    till.stop()


def _settle(folder: DataDir) -> None:
    """Wait until the window has written its answer down: the next kill is another payment's."""
    till = open_till(folder, Settings())
    tick, deadline = threading.Event(), time.monotonic() + DEADLINE_S
    while till.has_work() and time.monotonic() < deadline:
        tick.wait(0.05)
    till.stop()


@contextmanager
def _started(folder: DataDir, name: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "app", "--data-dir", str(folder.path), *WAYS[name]]
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=offscreen,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _await_arrival(server: Simulator, count: int) -> None:
    if not server.wait_for(lambda: len(server.received) >= count, DEADLINE_S):
        raise TimeoutError(f"{len(server.received)} of {count} requests arrived")
