"""A day at ten times a supermarket's pace, in minutes: the real till, its journal and a server.

Each payment moves the clock by a second. The journal lies in memory where there is such a place,
since a day's syncs are not what is looked at here.
"""

import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.payment import PaymentState
from app.fbox.address import FboxSettings
from app.journal.check import check
from app.journal.compaction import KEPT_FOR
from app.journal.predecessors import wal_of
from app.journal.schema import WAL_KEPT_BYTES
from app.services.datadir import DataDir
from app.services.logs import KEPT_FILES, MAX_BYTES, ProgramLog
from app.services.settings import Settings
from app.services.till import Till, open_till
from app.services.upkeep import Upkeep
from tests.bench.server import serving
from tests.faults.memory import Holdings, growth, hold
from tests.faults.tally import Tally
from tests.samples import NOW, link_of

WANTED = 24 * 3600
"""One payment a simulated second: sixty a minute, for a day."""
GROWTH_LIMIT = 0.05
EARLY_SHARE = 1 / 12
BACKLOG = 40
PAYMENT_BYTES = 4_000
"""What a payment with its receipt, submission, attempt and trail may take of the journal."""
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it


@dataclass
class StepClock:
    """Goes a second with each payment."""

    passed_s: int = 0
    _begun_ms: int = field(default_factory=lambda: round(NOW.timestamp() * 1000))

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed_s)

    def schedule_ms(self) -> int:
        return self._begun_ms + self.passed_s * 1000


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Live through `wanted` payments, or as many as there is time for."""
    tally = Tally("long life", "payments", WANTED, seed=seed)
    where = IN_MEMORY if IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="uzum-fiskal-", dir=where) as place, serving(0) as url:
        folder, clock = DataDir(Path(place)), StepClock()
        log = ProgramLog(folder.logs, "window")
        till = open_till(folder, Settings(fbox=FboxSettings(url)), clock=clock)
        till.start()
        early: Holdings | None = None
        while tally.count < wanted and not until():
            _one(till, clock, tally.count)
            tally.count += 1
            if early is None and tally.count >= wanted * EARLY_SHARE:
                early = hold()
        late = hold()
        _wait(lambda: not till.has_work())
        _compare(tally, till, early or late, late, is_whole=tally.count >= WANTED)
        size = folder.journal.stat().st_size
        _grow_old(tally, till, clock, folder)
        till.stop()
        log.close()
        _look_at_files(tally, folder, size)
    return tally


def _one(till: Till, clock: StepClock, number: int) -> None:
    clock.passed_s += 1
    payment_id = f"p{number}"
    till.add_payment(payment_id, 100 * number, "", "test")
    till.scan(link_of(number), "typed", payment_id, accept_warnings=True)
    if number % BACKLOG == 0:
        _wait(lambda: len(till.unsent()) < BACKLOG)


def _compare(tally: Tally, till: Till, early: Holdings, late: Holdings, *, is_whole: bool) -> None:
    confirmed = till.state().counts.confirmed
    if confirmed != tally.count:
        tally.lost += tally.count - confirmed
        tally.fail(f"{confirmed} of {tally.count} confirmed: {len(till.unsent())} unsent")
    grown = growth(early, late)
    tally.notes.append(
        f"memory {grown:+.1%} of {early.resident / 2**20:.0f} MiB, handles {early.handles} → "
        f"{late.handles}, threads {early.threads} → {late.threads}"
    )
    if is_whole and grown > GROWTH_LIMIT:
        tally.fail(f"memory grew by {grown:.1%}")
    if late.handles > early.handles + 4 or late.threads > early.threads + 2:
        tally.fail(f"handles or threads pile up: {early} → {late}")


def _grow_old(tally: Tally, till: Till, clock: StepClock, folder: DataDir) -> None:
    """Let a season pass: the attempts are made small, the payments stay."""
    upkeep = Upkeep(till._journal, clock)
    clock.passed_s += round((KEPT_FOR + timedelta(days=2)).total_seconds())
    for _ in range(tally.count // 400 + 2):
        upkeep.run_if_due()
    with till._journal.reading() as connection:
        whole = "SELECT count(*) FROM attempts WHERE reply IS NOT NULL"
        left = connection.exec_driver_sql(whole).scalar_one()
    if left:
        tally.fail(f"{left} attempts were not made small")
    if till.state().counts.confirmed != tally.count:
        tally.fail("payments were lost by the compaction")
    if len(till.rows(PaymentState.CONFIRMED, limit=tally.count + 1)) != tally.count:
        tally.fail("payments are missing from the list after the compaction")
    for found in check(folder.journal, folder.backups):
        tally.fail(f"{found.key} {found.params}")


def _look_at_files(tally: Tally, folder: DataDir, size: int) -> None:
    each = size / max(1, tally.count)
    tally.notes.append(f"{each:,.0f} bytes of the journal for a payment")
    if tally.count > 1000 and each > PAYMENT_BYTES:
        tally.fail(f"a payment takes {each:,.0f} bytes")
    wal = wal_of(folder.journal)
    if wal.exists() and wal.stat().st_size > 2 * WAL_KEPT_BYTES:
        tally.fail(f"the WAL grew to {wal.stat().st_size:,} bytes")
    logs = sum(file.stat().st_size for file in folder.logs.iterdir())
    if logs > MAX_BYTES * KEPT_FILES:
        tally.fail(f"the logs grew to {logs:,} bytes")


def _wait(is_so: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(60_000):
        if is_so():
            return
        tick.wait(0.002)
    raise TimeoutError("the till does not come to an end")
