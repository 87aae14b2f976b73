"""A day at ten times a supermarket's pace, in the window: sixty payments a minute, the camera on.

Each payment moves the clock by a second, so a day passes as fast as the machine can live it. The
camera films at its own pace meanwhile: time cannot be made shorter for it. The window's process
and the scanner's are measured once a simulated hour, after the caches of the first two have
filled. The journal lies in memory where there is such a place, since a day's syncs are not what
is looked at here.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.domain.payment import PaymentState
from app.journal.check import check
from app.journal.compaction import KEPT_FOR
from app.journal.predecessors import wal_of
from app.journal.schema import WAL_KEPT_BYTES
from app.services.datadir import DataDir
from app.services.logs import KEPT_FILES, MAX_BYTES
from app.services.settings import Settings
from app.services.till import Till, open_till
from app.services.upkeep import Upkeep
from tests.bench.server import ROOT, serving
from tests.faults.film_desk import slip_line
from tests.faults.lived_window import FIRST_SLIP, HOUR, StepClock
from tests.faults.memory import Holdings, growth
from tests.faults.tally import Tally
from tests.samples import NOW

WANTED = 24 * HOUR
"""One payment a simulated second: sixty a minute, for a day."""
WARM_UP = 2 * HOUR
GROWTH_LIMIT = 0.05
PAYMENT_BYTES = 4_000
"""What a payment with its receipt, submission, attempt and trail may take of the journal."""
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it


@dataclass(frozen=True)
class Hour:
    """What was held after an hour; `scanner` is None where it was being started anew."""

    asked: int
    slips: int
    frames: int
    readings: int
    window: Holdings
    scanner: Holdings | None
    journal: int
    logs: int

    @classmethod
    def of(cls, told: dict[str, Any]) -> "Hour":
        window, scanner = told.pop("window"), told.pop("scanner")
        return cls(
            **told,
            window=Holdings(**window),
            scanner=None if scanner is None else Holdings(**scanner),
        )

    def __str__(self) -> str:
        scanner = "-" if self.scanner is None else f"{self.scanner.resident / 2**20:.1f}"
        return (
            f"{self.asked / HOUR:5.2f} h: window {self.window.resident / 2**20:.1f} MiB, "
            f"{self.window.handles} handles, {self.window.threads} threads; scanner {scanner} "
            f"MiB; journal {self.journal / 2**20:.1f} MiB; logs {self.logs / 1024:.0f} KiB; "
            f"{self.frames:,} frames shown, {self.slips} slips read"
        )


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Live through `wanted` payments, or as many as there is time for."""
    tally = Tally("long life", "payments", WANTED, seed=seed)
    where = IN_MEMORY if IN_MEMORY.is_dir() else None
    with (
        tempfile.TemporaryDirectory(prefix="uzum-fiskal-", dir=where) as place,
        serving(0) as url,
        _filming() as film,
    ):
        folder = DataDir(Path(place))
        _prepare(folder, url, film.url)
        hours = _live(folder, wanted, until, film)
        if not hours:
            tally.fail("the window ended before its time")
            return tally
        tally.count = hours[-1].asked
        _compare(tally, hours)
        _look_at_files(tally, folder, hours[-1])
        _grow_old(tally, folder, hours[-1])
    return tally


@dataclass
class _Film:
    process: subprocess.Popen[str]
    url: str

    def lay(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()


@contextmanager
def _filming() -> Iterator[_Film]:
    command = [sys.executable, "-m", "tests.faults.film_desk"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        film = _Film(process, "")
        film.lay(slip_line(0, NOW))
        assert process.stdout is not None
        film.url = process.stdout.readline().strip()
        try:
            yield film
        finally:
            process.kill()


def _prepare(folder: DataDir, url: str, camera: str) -> None:
    folder.settings.write_text(
        f'[fbox]\nbase_url = "{url}"\n[camera]\nsource = "{camera}"\n', encoding="utf-8"
    )
    till = open_till(folder, Settings(), clock=StepClock())
    till.add_payment(FIRST_SLIP, None, "", "test")
    till.stop()


def _live(folder: DataDir, wanted: int, until: Callable[[], bool], film: _Film) -> list[Hour]:
    """Run the window to the end of its day; gives what it held after each hour."""
    hours, stop = [], folder.path / "stop"
    command = [sys.executable, "-m", "tests.faults.lived_window"]
    command += [str(folder.path), str(wanted), str(stop)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        for line in window.stdout:
            told = json.loads(line)
            if "slip" in told:
                film.lay(told["slip"])
            else:
                hours.append(Hour.of(told))
                print(hours[-1], file=sys.stderr, flush=True)
            if until():
                stop.touch()
    return hours if window.returncode == 0 else []


def _compare(tally: Tally, hours: list[Hour]) -> None:
    late = hours[-1]
    early = next((hour for hour in hours if hour.asked >= WARM_UP), late)
    tally.notes.append(
        f"{late.frames:,} frames of the camera shown, {late.slips} slips read by it, "
        f"{late.readings:,} frames with codes"
    )
    for name in ("window", "scanner"):
        before, after = getattr(early, name), getattr(late, name)
        if before is None or after is None:
            tally.fail(f"{name}: not measured")
            continue
        grown = growth(before, after)
        tally.notes.append(
            f"{name}: memory {grown:+.1%} of the {before.resident / 2**20:.0f} MiB at "
            f"{early.asked / HOUR:.1f} h, handles {before.handles} → {after.handles}, "
            f"threads {before.threads} → {after.threads}"
        )
        if grown > GROWTH_LIMIT:
            tally.fail(f"{name}: memory grew by {grown:.1%}")
        if after.handles > before.handles + 4 or after.threads > before.threads + 2:
            tally.fail(f"{name}: handles or threads pile up: {before} → {after}")


def _grow_old(tally: Tally, folder: DataDir, late: Hour) -> None:
    """Look whether all is there; then a season passes: attempts are made small, payments stay."""
    clock, everything = StepClock(late.asked), late.asked + late.slips
    till = open_till(folder, Settings(), clock=clock)
    confirmed = till.state().counts.confirmed
    if confirmed != everything:
        tally.lost += everything - confirmed
        tally.fail(f"{confirmed} of {everything} confirmed: {len(till.unsent())} unsent")
    upkeep = Upkeep(till._journal, clock)
    clock.passed_s += round((KEPT_FOR + timedelta(days=2)).total_seconds())
    for _ in range(everything // 400 + 2):
        upkeep.run_if_due()
    with till._journal.reading() as connection:
        whole = "SELECT count(*) FROM attempts WHERE reply IS NOT NULL"
        left = connection.exec_driver_sql(whole).scalar_one()
    if left:
        tally.fail(f"{left} attempts were not made small")
    _compare_payments(tally, till, everything)
    till.stop()
    for found in check(folder.journal, folder.backups):
        tally.fail(f"{found.key} {found.params}")


def _compare_payments(tally: Tally, till: Till, everything: int) -> None:
    if till.state().counts.confirmed != everything:
        tally.fail("payments were lost by the compaction")
    if len(till.rows(PaymentState.CONFIRMED, limit=everything + 1)) != everything:
        tally.fail("payments are missing from the list after the compaction")


def _look_at_files(tally: Tally, folder: DataDir, late: Hour) -> None:
    each = late.journal / max(1, late.asked)
    tally.notes.append(
        f"journal {late.journal / 2**20:.1f} MiB, {each:,.0f} bytes for a payment; "
        f"logs {late.logs / 1024:.0f} KiB"
    )
    if late.asked > 1000 and each > PAYMENT_BYTES:
        tally.fail(f"a payment takes {each:,.0f} bytes")
    wal = wal_of(folder.journal)
    if wal.exists() and wal.stat().st_size > 2 * WAL_KEPT_BYTES:
        tally.fail(f"the WAL grew to {wal.stat().st_size:,} bytes")
    if late.logs > MAX_BYTES * KEPT_FILES:
        tally.fail(f"the logs grew to {late.logs:,} bytes")
