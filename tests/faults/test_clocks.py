"""The computer's clock jumps, its zone is changed, it sleeps: no pair is lost or sent twice."""

import logging
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.payment import PaymentState
from app.fbox.address import FboxSettings
from app.fbox.simulator import Simulator
from app.journal.check import check
from app.services.clock import SystemClock
from app.services.datadir import DataDir
from app.services.logs import ProgramLog
from app.services.settings import Settings
from app.services.till import Till, open_till
from app.services.views import ScanResult, Tab
from tests.faults.judge import judge
from tests.faults.tally import Tally
from tests.samples import link_of
from tests.services.conftest import HandClock

HOUR, DAY, YEAR = 3_600, 86_400, 365 * 86_400
JUMPS = {
    "an hour on": (HOUR,),
    "an hour back": (-HOUR,),
    "a day on": (DAY,),
    "a day back": (-DAY,),
    "a year on": (YEAR,),
    "a year back": (-YEAR,),
    "back and forth": (HOUR, -HOUR, DAY, -2 * DAY, DAY),
    "a year forth and back": (YEAR, -YEAR),
    "before the epoch of the receipts": (-20 * YEAR,),
}
ZONES = ("Asia/Tashkent", "America/New_York", "Pacific/Kiritimati", "Europe/Berlin")


@pytest.fixture
def server() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def till_of(tmp_path: Path, server: Simulator) -> Iterator[Callable[[HandClock], Till]]:
    made: list[Till] = []

    def make(clock: HandClock) -> Till:
        settings = Settings(fbox=FboxSettings(server.base_url))
        made.append(open_till(DataDir(tmp_path), settings, clock=clock))
        return made[-1]

    yield make
    for till in made:
        till.stop()


def _pair(till: Till, number: int) -> None:
    till.add_payment(f"p{number}", None, "", "test")
    answer = till.scan(link_of(number), "typed", f"p{number}", accept_warnings=True)
    assert answer.result is ScanResult.PAIRED


def _judge(folder: Path, server: Simulator, count: int) -> None:
    tally = Tally("clock", "payments", count)
    promised = {f"p{number}": link_of(number) for number in range(count)}
    arrived = [(one.payment_id, one.qr_code) for one in server.received]
    judge(tally, folder, promised, arrived, server.attached)
    assert tally.failures == []


@pytest.mark.parametrize("jumps", JUMPS.values(), ids=JUMPS)
def test_a_jump_between_any_two_steps(
    tmp_path: Path, till_of, server: Simulator, jumps: tuple[int, ...]
) -> None:
    """Payments are refused for a while, dropped after they were carried out, or simply done."""
    clock = HandClock()
    till = till_of(clock)
    for number, scenario in enumerate(("box:103", "dropped_after_then_success", "success")):
        server.set_scenario(f"p{number}", scenario)
        _pair(till, number)
    for jump in jumps:
        while till.worker.run_once() is None:
            clock.jump(jump)
    sent = len(server.received)
    assert till.worker.run_once() is not None, "the jump was taken for time gone by"
    assert len(server.received) == sent
    server.set_scenario("p0", "success")
    for _ in range(40):
        clock.advance(30)
        till.worker.run_once()
        if not till.has_work():
            break
    _judge(tmp_path, server, 3)


@pytest.mark.parametrize("jump", [HOUR, -HOUR, DAY, -DAY, YEAR, -YEAR])
def test_a_clock_put_right_between_two_starts(
    tmp_path: Path, till_of, server: Simulator, jump: int
) -> None:
    """The schedule starts anew from the wall clock; what waits is sent, not after a year."""
    server.set_scenario("p0", "box:103")
    before = HandClock()
    till = till_of(before)
    _pair(till, 0)
    assert till.worker.run_once() is None
    till.stop()
    server.set_scenario("p0", "success")
    after = HandClock()
    after.jump(jump)
    after.schedule += jump * 1000
    again = till_of(after)
    for _ in range(5):
        after.advance(61)
        again.worker.run_once()
    _judge(tmp_path, server, 1)


def test_shifts_trail_and_copies_bear_a_clock_that_goes_astray(
    tmp_path: Path, till_of, server: Simulator
) -> None:
    clock = HandClock()
    till = till_of(clock)
    number = 0
    for jump in (0, YEAR, -YEAR, -DAY, DAY, HOUR, -HOUR):
        clock.jump(jump)
        clock.advance(60)
        shift = till.shifts.open("Дилноза")
        _pair(till, number)
        assert till.worker.run_once() is None
        till.shifts.close(shift.id, "Дилноза", ())
        till.shifts.back_up()
        number += 1
    assert [shift.id for shift in till.shifts.page().shifts] == list(range(number, 0, -1))
    assert len(list((tmp_path / "backups").iterdir())) == number
    assert check(tmp_path / "journal.sqlite3", tmp_path / "backups") == []
    _judge(tmp_path, server, number)


def test_asleep_for_a_night_with_a_pair_that_waits(
    tmp_path: Path, till_of, server: Simulator
) -> None:
    """Where the system's waiting clock sleeps too, only the wall clock knows of the night."""
    server.set_scenario("p0", "box:103")
    clock = HandClock()
    till = till_of(clock)
    _pair(till, 0)
    assert till.worker.run_once() is None
    clock.jump(8 * HOUR)
    server.set_scenario("p0", "success")
    till.note_resumed()
    clock.advance(1)
    assert till.worker.run_once() is None, "the night put the next try off"
    _judge(tmp_path, server, 1)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows' zone is the whole system's")
def test_the_zone_is_changed_under_the_running_program(
    tmp_path: Path, server: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that lasts is in local time: neither a zone nor summer time changes anything."""
    log = ProgramLog(tmp_path / "logs", "window")
    settings = Settings(fbox=FboxSettings(server.base_url))
    till = open_till(DataDir(tmp_path), settings, clock=SystemClock())
    try:
        for number, zone in enumerate(ZONES):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            began = datetime.now(UTC)
            shift = till.shifts.open("Дилноза")
            _pair(till, number)
            assert till.worker.run_once() is None
            till.shifts.close(shift.id, "Дилноза", ())
            till.shifts.back_up()
            logging.getLogger("test").info("zone %d", number)
            (row,) = till.page(Tab.ALL, limit=1).rows
            assert row.state is PaymentState.CONFIRMED
            assert abs(row.created_at - began) < timedelta(minutes=2)
        names = sorted(path.name for path in (tmp_path / "backups").iterdir())
        moments = [datetime.strptime(name[8:23], "%Y%m%d-%H%M%S") for name in names]  # noqa: DTZ007
        assert moments[-1] - moments[0] < timedelta(minutes=5), "a copy is named in local time"
        told = [line for line in log.path.read_text().splitlines() if " test: zone" in line]
        hours = [
            datetime.fromisoformat(f"{' '.join(line.split()[:2])[:19]}+00:00") for line in told
        ]
        assert len(hours) == len(ZONES)
        assert all(abs(hour - datetime.now(UTC)) < timedelta(minutes=5) for hour in hours)
    finally:
        till.stop()
        log.close()
        monkeypatch.undo()
        time.tzset()
    _judge(tmp_path, server, len(ZONES))
