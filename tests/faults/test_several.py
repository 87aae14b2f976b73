"""Many at once on one journal: eight that drain it, windows and commands side by side."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.fbox.address import FboxSettings
from app.fbox.simulator import Simulator
from app.services.datadir import DataDir, open_datadir
from app.services.settings import Settings
from app.services.till import Till, open_till
from tests.faults.judge import judge
from tests.faults.tally import Tally
from tests.samples import link_of

ROOT = Path(__file__).parents[2]
COUNT = 40


@pytest.fixture
def folder(tmp_path: Path, server: Simulator) -> DataDir:
    made = open_datadir(tmp_path / "Касса")
    made.settings.write_text(f'[fbox]\nbase_url = "{server.base_url}"\n', encoding="utf-8")
    return made


@pytest.fixture
def server():
    with Simulator(latency_s=0.03) as running:
        yield running


def _start(folder: DataDir, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "app", "--data-dir", str(folder.path), *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _pair(till: Till, numbers: range) -> None:
    for number in numbers:
        till.add_payment(f"p{number}", None, "", "test")
        till.scan(link_of(number), "typed", f"p{number}", accept_warnings=True)


def _judge(folder: DataDir, server: Simulator, count: int) -> None:
    sent = Counter(one.payment_id for one in server.received)
    assert sent == {f"p{number}": 1 for number in range(count)}
    tally = Tally("several", "pairs", count)
    promised = {f"p{number}": link_of(number) for number in range(count)}
    arrived = [(one.payment_id, one.qr_code) for one in server.received]
    judge(tally, folder.path, promised, arrived, server.attached)
    assert tally.failures == []


def test_eight_processes_drain_one_journal_and_each_pair_leaves_once(
    folder: DataDir, server: Simulator
) -> None:
    till = open_till(folder, Settings())
    _pair(till, range(COUNT))
    till.stop()
    drains = [_start(folder, "drain", "--wait-s", "60") for _ in range(8)]
    for drain in drains:
        _out, err = drain.communicate(timeout=120)
        assert (drain.returncode, err) == (0, "")
    _judge(folder, server, COUNT)


def test_two_tills_and_three_commands_do_not_get_in_each_others_way(
    folder: DataDir, server: Simulator
) -> None:
    """What two windows do to a journal, and scripts beside them."""
    settings = Settings(fbox=FboxSettings(server.base_url))
    tills = [open_till(folder, settings) for _ in range(2)]
    for till in tills:
        till.start()
    commands = []
    for number in range(3):
        tills[0].add_payment(f"p{number}", None, "", "test")
        options = ("--payment", f"p{number}", "--receipt", link_of(number), "--wait-s", "60")
        commands.append(_start(folder, "confirm", *options))
    for turn in range(10):
        _pair(tills[turn % 2], range(3 + turn * 2, 5 + turn * 2))
    for command in commands:
        _out, err = command.communicate(timeout=120)
        assert (command.returncode, err) == (0, "")
    assert server.wait_for(lambda: len(server.received) == 23)
    for till in tills:
        till.stop()
    _judge(folder, server, 23)
