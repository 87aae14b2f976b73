"""Real children of the program, killed at any moment; then the record is compared."""

import os
import random
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from app.fbox.simulator import Simulator
from app.journal import schema
from app.journal.backups import back_up_now, connect
from app.journal.check import check
from tests.faults.judge import judge, read_journal
from tests.faults.tally import Tally
from tests.faults.zygote import Zygote

WANTED = 1_000
RESTART_LIMIT_S = 2.0
LIVES = 25
"""So many kills a journal goes through before the records are compared."""
KILLED = -signal.SIGKILL


@dataclass
class Ground:
    """One data directory, its server and what was promised there."""

    folder: Path
    server: Simulator
    zygote: Zygote
    numbers: int = 0
    restarts_s: list[float] = field(default_factory=list)

    @property
    def record(self) -> Path:
        return self.folder / "promises"

    def order(self, task: str, **more: Any) -> dict[str, Any]:
        return {
            "task": task,
            "folder": str(self.folder),
            "record": str(self.record),
            "url": self.server.base_url,
            **more,
        }

    def new_numbers(self, count: int) -> list[int]:
        begun = self.numbers
        self.numbers += count
        return list(range(begun, self.numbers))

    def promised(self) -> dict[str, str]:
        lines = self.record.read_text().splitlines() if self.record.exists() else []
        pairs = [line.split() for line in lines]
        return {words[1]: words[2] for words in pairs if words[0] == "paired"}

    def judge(self, tally: Tally) -> None:
        arrived = [(one.payment_id, one.qr_code) for one in self.server.received]
        judge(tally, self.folder, self.promised(), arrived, self.server.attached)


def run(wanted: int, seed: int, until: Callable[[], bool]) -> Tally:
    """Kill `wanted` children, or as many as there is time for."""
    tally = Tally("kills", "processes", WANTED, seed=seed)
    rng = random.Random(seed)
    restarts_s: list[float] = []
    with Zygote() as zygote:
        statements = _sweep(tally, zygote, rng, wanted // 2, until, restarts_s)
        for kill in (_during_migration, _during_backup, _during_restore):
            kill(tally, zygote, rng, max(1, wanted // 20), until)
        while tally.count < wanted and not until():
            with _ground(zygote) as ground:
                for _ in range(LIVES):
                    _kill_at_random(tally, ground, rng)
                _finish(tally, ground)
                restarts_s += ground.restarts_s
    tally.notes.append(f"{statements} statements on the way of one payment, a kill before each")
    if restarts_s:
        tally.notes.append(
            f"work went on {median(restarts_s):.2f} s after the next start of the till (median of "
            f"{len(restarts_s)}), {max(restarts_s):.2f} s at most"
        )
        if max(restarts_s) > RESTART_LIMIT_S:
            tally.fail(f"work went on only after {max(restarts_s):.2f} s")
    return tally


@contextmanager
def _ground(zygote: Zygote) -> Iterator[Ground]:
    with (
        tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as folder,
        Simulator(latency_s=0.004) as server,
    ):
        yield Ground(Path(folder), server, zygote)


def _sweep(
    tally: Tally,
    zygote: Zygote,
    rng: random.Random,
    wanted: int,
    until: Callable[[], bool],
    restarts_s: list[float],
) -> int:
    """Kill before each statement between a scan and the commit of its answer, in turn."""
    with _ground(zygote) as ground:
        # The first payment of a process also loads and prepares: the second one is counted too.
        assert zygote.run(ground.order("step", numbers=ground.new_numbers(1))) == 0
        statements = int(ground.record.read_text().split()[-1])
        points = list(range(1, statements + 1))
        if wanted < WANTED // 2:
            points = sorted(rng.sample(points, wanted))
        for point in points:
            if until():
                break
            order = ground.order("step", numbers=ground.new_numbers(1), fatal=point)
            waiting = _waiting(ground)
            arrived, began = len(ground.server.received), time.monotonic()
            zygote.start(order)
            if waiting:
                ground.server.wait_for(lambda a=arrived: len(ground.server.received) > a, 20)
                restarts_s.append(time.monotonic() - began)
            code = zygote.wait()
            tally.count += code == KILLED
            if code not in {KILLED, 0}:
                tally.fail(f"before statement {point}: ended with {code}")
        _finish(tally, ground)
    return statements


def _kill_at_random(tally: Tally, ground: Ground, rng: random.Random) -> None:
    ground.server.latency_s = rng.choice((0.0, 0.003, 0.02))
    order = ground.order("work", numbers=ground.new_numbers(rng.randint(0, 6)))
    waiting = _waiting(ground)
    arrived = len(ground.server.received)
    began = time.monotonic()
    child = ground.zygote.start(order)
    if waiting:
        ground.server.wait_for(lambda: len(ground.server.received) > arrived, 20)
        ground.restarts_s.append(time.monotonic() - began)
    threading.Event().wait(rng.uniform(0, 0.12 if waiting else 0.3))
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    code = ground.zygote.wait()
    tally.count += code == KILLED
    if code not in {KILLED, 0}:
        tally.fail(f"a child ended with {code}")


def _waiting(ground: Ground) -> bool:
    """Whether something was left to be sent."""
    path = ground.folder / "journal.sqlite3"
    if not path.exists():
        return False
    with suppress(Exception):
        return any(kept.state in {"waiting", "sending"} for kept in read_journal(path).values())
    return False


def _finish(tally: Tally, ground: Ground) -> None:
    """Let a last child send what is left, and compare."""
    if ground.zygote.run(ground.order("work", numbers=[])) != 0:
        tally.fail("the last child did not end well")
    ground.judge(tally)


def _during_migration(
    tally: Tally, zygote: Zygote, rng: random.Random, wanted: int, until: Callable[[], bool]
) -> None:
    """An old journal meets a new program, again and again until it has come through."""
    for _ in range(wanted):
        if until():
            return
        with _ground(zygote) as ground:
            path = ground.folder / "journal.sqlite3"
            make_old(path, payments=5)
            fatal = rng.randint(1, 260)
            code = zygote.run(ground.order("migrate", fatal=fatal))
            tally.count += code == KILLED
            if zygote.run(ground.order("migrate")) != 0:
                tally.fail(f"not opened after a kill at statement {fatal} of its migration")
            if len(read_journal(path)) != 5:
                tally.lost += 1
                tally.fail(f"payments lost by a kill at statement {fatal} of a migration")
            _check_all(tally, ground.folder)


def _during_backup(
    tally: Tally, zygote: Zygote, rng: random.Random, wanted: int, until: Callable[[], bool]
) -> None:
    with _ground(zygote) as ground:
        assert zygote.run(ground.order("work", numbers=ground.new_numbers(20))) == 0
        for _ in range(wanted):
            if until():
                break
            code = zygote.run(ground.order("back_up", fatal=rng.randint(1, 40)))
            tally.count += code == KILLED
        assert zygote.run(ground.order("back_up")) == 0
        _check_all(tally, ground.folder)


def _during_restore(
    tally: Tally, zygote: Zygote, rng: random.Random, wanted: int, until: Callable[[], bool]
) -> None:
    for _ in range(wanted):
        if until():
            return
        with _ground(zygote) as ground:
            path, backups = ground.folder / "journal.sqlite3", ground.folder / "backups"
            assert zygote.run(ground.order("work", numbers=ground.new_numbers(2))) == 0
            copy = back_up_now(path, backups, datetime.now(UTC))
            assert zygote.run(ground.order("work", numbers=ground.new_numbers(1))) == 0
            fatal = rng.randint(1, 150)
            code = zygote.run(ground.order("restore", source=str(copy), fatal=fatal))
            tally.count += code == KILLED
            if zygote.run(ground.order("migrate")) != 0:
                tally.fail(f"not opened after a kill at statement {fatal} of a restore")
            kept = len(read_journal(path))
            everything = {len(read_journal(one)) for one in _whole_files(ground.folder)} | {kept}
            if kept not in {2, 3} or 3 not in everything:
                tally.lost += 1
                tally.fail(f"a kill at statement {fatal} of a restore left {kept} payments")
            _check_all(tally, ground.folder)


def _whole_files(folder: Path) -> list[Path]:
    sides = ("-shm", "-wal")
    return [path for path in folder.glob("*.replaced-*") if not path.name.endswith(sides)]


def _check_all(tally: Tally, folder: Path) -> None:
    """The journal is whole, and every file that calls itself a copy is one."""
    for found in check(folder / "journal.sqlite3", folder / "backups"):
        tally.fail(f"{found.key} {found.params}")
    for copy in (folder / "backups").glob("*.sqlite3"):
        with closing(connect(copy)) as connection:
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                tally.fail(f"{copy.name} is no whole copy")


def make_old(path: Path, payments: int) -> None:
    """Make a journal as the first version left it."""
    schema.migrate(path, "r0001")
    with closing(connect(path)) as connection:
        for number in range(payments):
            connection.execute(
                "INSERT INTO payments (payment_id, provider, note, source, created_at, state,"
                " changed_at, withdrawn_reason) VALUES (?, 'uzum', '', 't', 0,"
                " 'awaiting_receipt', 0, '')",
                (f"old{number}",),
            )
