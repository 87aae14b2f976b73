"""What the setup asks: a window closes, a settings file is judged, what waits is counted."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.fbox.simulator import Simulator
from app.ui.machine.instance import LOCK_NAME

ROOT = Path(__file__).parents[2]

DEADLINE_S = 60
LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"


@pytest.fixture
def window(data_dir: Path):
    """A window that runs on the data directory, with no display."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--data-dir", str(data_dir)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + DEADLINE_S
    while not (data_dir / LOCK_NAME).exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.02)
    yield process
    process.kill()
    process.communicate()


def test_a_running_window_is_asked_to_close_and_awaited(window, run) -> None:
    ended = run("quit", "--wait-s", str(DEADLINE_S))
    assert (ended.code, ended.out.strip()) == (0, "closed")
    assert window.wait(DEADLINE_S) == 0


def test_what_is_in_flight_is_let_finish(data_dir: Path, run, request) -> None:
    """The answer takes longer than a window that is closed by its user waits."""
    with Simulator(slow_s=4.0) as server:
        (data_dir / "settings.toml").write_text(
            f'[fbox]\nbase_url = "{server.base_url}"\n[camera]\nenabled = false\n', "utf-8"
        )
        run("confirm", "--payment", "sim-slow-1", "--receipt", LINK, "--wait-s", "0")
        asked_before = len(server.received)
        process = request.getfixturevalue("window")
        deadline = time.monotonic() + DEADLINE_S
        while len(server.received) == asked_before:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        asked = len(server.received)
        assert run("quit", "--wait-s", "10").out.strip() == "closed"
        assert process.wait(DEADLINE_S) == 0
        (payment,) = run("payments", "list", "--json").lines
        assert payment["state"] == "confirmed"
        assert len(server.received) == asked, "it was not sent twice"


def test_a_window_that_does_not_close_is_told(data_dir: Path, run) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_dir)], cwd=ROOT, stdout=subprocess.PIPE
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"ready"
        ended = run("quit", "--wait-s", "0.5")
        assert ended.code == 4
        assert "did not close" in ended.out
    finally:
        holder.kill()
        holder.communicate()


HOLDER = """
import sys, time
from pathlib import Path
from app.ui.machine.instance import Instance
instance = Instance(Path(sys.argv[1]))
assert instance.claim()
print("ready", flush=True)
time.sleep(600)
"""


def test_with_no_window_there_is_nothing_to_close(run) -> None:
    ended = run("quit", "--wait-s", "0")
    assert (ended.code, ended.out.strip()) == (0, "not running")


def test_a_settings_file_is_judged_before_it_is_put_in_place(tmp_path: Path, run) -> None:
    good, bad = tmp_path / "хорошие.toml", tmp_path / "bad.toml"
    good.write_text('[fbox]\nbase_url = "http://192.168.1.5:8080"\n', encoding="utf-8")
    bad.write_text("[fbox]\nbase_urn = 3\n", encoding="utf-8")
    assert run("settings", "check", str(good)).code == 0
    ended = run("settings", "check", str(bad))
    assert ended.code == 2
    assert "fbox.base_urn" in ended.err
    assert run("settings", "check", str(tmp_path / "none.toml")).code == 2


def test_what_is_unsent_is_counted(run) -> None:
    assert run("payments", "unsent").out.strip() == "0"
    run("confirm", "--payment", "unsent-1", "--receipt", LINK, "--wait-s", "0")
    ended = run("payments", "unsent")
    assert (ended.code, ended.out.strip()) == (0, "1")
