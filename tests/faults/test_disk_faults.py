"""The disk is full, read-only, or has lost a part: words, and nothing half done."""

import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.payment import PaymentState
from app.fbox.address import FboxSettings
from app.fbox.simulator import Simulator
from app.journal.check import check
from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.services.datadir import DataDir
from app.services.phrases import english
from app.services.settings import Settings
from app.services.till import Till, TillError, open_till
from tests.samples import link_of
from tests.small_disk import fill

ROOT = Path(__file__).parents[2]
DEADLINE_S = 30.0


@pytest.fixture
def till_on() -> Iterator[Callable[[Path, str], Till]]:
    made: list[Till] = []

    def make(folder: Path, base_url: str = "") -> Till:
        made.append(open_till(DataDir(folder), Settings(fbox=FboxSettings(base_url))))
        return made[-1]

    yield make
    for till in made:
        till.stop()


def _until(is_so: Callable[[], bool]) -> None:
    deadline, tick = time.monotonic() + DEADLINE_S, threading.Event()
    while not is_so():
        assert time.monotonic() < deadline, "waited in vain"
        tick.wait(0.02)


def _scan(till: Till, number: int) -> None:
    till.add_payment(f"p{number}", None, "", "test")
    till.scan(link_of(number), "typed", f"p{number}", accept_warnings=True)


def _command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "--data-dir", str(folder), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_full_disk_is_told_and_nothing_is_half_saved(
    small_disk: Path, till_on: Callable[[Path, str], Till]
) -> None:
    with Simulator() as server:
        till = till_on(small_disk, server.base_url)
        _scan(till, 0)
        ballast = fill(small_disk)
        numbers = iter(range(1, 5_000))
        with pytest.raises(JournalError) as caught:
            deque((_scan(till, number) for number in numbers), maxlen=0)
        saved = next(numbers) - 2
        assert caught.value.key == "journal.full"
        assert "disk is full" in english("journal.full")
        ballast.unlink()
        for number in range(saved + 1, saved + 3):
            _scan(till, number)
        till.start_sending()
        _until(lambda: till.state().counts.confirmed == saved + 3)
    assert check(small_disk / "journal.sqlite3", small_disk / "backups") == []


def test_an_answer_that_comes_while_the_disk_is_full_is_written_down_later(
    small_disk: Path, till_on: Callable[[Path, str], Till]
) -> None:
    with Simulator(latency_s=0.5) as server:
        till = till_on(small_disk, server.base_url)
        _scan(till, 0)
        till.start_sending()
        assert server.wait_for(lambda: len(server.received) == 1)
        # Full to the last byte: the answer finds no room in the journal's WAL.
        ballast = fill(small_disk)
        threading.Event().wait(1.5)
        ballast.unlink()
        _until(lambda: till.state().counts.confirmed == 1)
        assert len(server.received) == 1


def test_a_disk_that_may_only_be_read_is_told(small_disk: Path) -> None:
    folder = small_disk / "till"
    assert _command(folder, "payments", "add", "--id", "p").returncode == 0
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    try:
        ended = _command(folder, "payments", "add", "--id", "q")
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    assert (ended.returncode, ended.stdout) == (5, "")
    assert "Traceback" not in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
    assert _command(folder, "payments", "add", "--id", "q").returncode == 0


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 0.95])
def test_a_truncated_wal_loses_its_end_and_nothing_else(
    tmp_path: Path, till_on: Callable[[Path, str], Till], share: float
) -> None:
    till = till_on(tmp_path / "lived", "")
    for number in range(8):
        _scan(till, number)
    folder = tmp_path / "cut"
    folder.mkdir()
    for suffix in ("", "-wal"):
        name = f"journal.sqlite3{suffix}"
        shutil.copy(tmp_path / "lived" / name, folder / name)
    wal = folder / "journal.sqlite3-wal"
    with wal.open("r+b") as file:
        file.truncate(int(wal.stat().st_size * share))
    try:
        cut = till_on(folder, "")
    except TillError as error:
        pytest.fail(f"not opened: {error}")
    rows = cut.rows(None)
    assert {row.payment_id for row in rows} <= {f"p{number}" for number in range(8)}
    assert all(row.state in {PaymentState.WAITING, PaymentState.AWAITING_RECEIPT} for row in rows)
    assert check(folder / "journal.sqlite3", folder / "backups") == []
    _scan(cut, 100)


@pytest.mark.parametrize("where", [0, 20, 100])
def test_a_damaged_head_of_the_file_is_set_aside_with_words(tmp_path: Path, where: int) -> None:
    assert _command(tmp_path, "payments", "add", "--id", "p").returncode == 0
    path = tmp_path / "journal.sqlite3"
    with path.open("r+b") as file:
        file.seek(where)
        file.write(b"\xff" * 60)
    damaged = path.read_bytes()
    till = open_till(DataDir(tmp_path), Settings())
    assert till.notice == "till.journal_set_aside"
    assert Path(till.notice_params["path"]).read_bytes() == damaged
    assert till.notice_params["path"] in english(till.notice, till.notice_params)
    till.stop()


def test_a_journal_that_another_process_locks_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.journal.schema.BUSY_TIMEOUT_MS", 100)
    journal = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", datetime.now(UTC))
    holder = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(journal.path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(JournalError) as caught:
            journal.try_writing()
        process.kill()
    assert caught.value.key == "journal.locked"
    journal.try_writing()
    journal.close()
