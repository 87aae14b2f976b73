"""The program as it is started on a till, on a real (virtual) screen, with real keys."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from app.services.samples import sample_receipt

ROOT = Path(__file__).parents[2]
DEADLINE_S = 60.0
ID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"

pytestmark = pytest.mark.xvfb


def _until(condition: Callable[[], bool], words: str) -> None:
    deadline = time.monotonic() + DEADLINE_S
    tick = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, words
        tick.wait(0.1)


class Program:
    """`python -m app` on the virtual screen."""

    def __init__(self, folder: Path, screen) -> None:
        self.folder, self.screen = folder, screen
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app", "--data-dir", str(folder)],
            cwd=ROOT,
            env=screen.environment,
            stderr=subprocess.PIPE,
            text=True,
        )

    def command(self, *arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "app", "--data-dir", str(self.folder), *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=DEADLINE_S,
            check=True,
        ).stdout

    def state_of(self, payment_id: str) -> str:
        for line in self.command("payments", "list", "--json").splitlines():
            entry = json.loads(line)
            if entry["payment_id"] == payment_id:
                return str(entry["state"])
        return ""

    def has_window(self) -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Uzum Fiskal"],
            env=self.screen.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if not found.stdout.strip():
            return False
        window = found.stdout.split()[0]
        subprocess.run(
            ["xdotool", "windowfocus", "--sync", window], env=self.screen.environment, check=False
        )
        return True

    def end(self) -> str:
        self.process.send_signal(signal.SIGTERM)
        _out, err = self.process.communicate(timeout=DEADLINE_S)
        return err


@pytest.fixture
def program(tmp_path: Path, simulator, virtual_screen) -> Iterator[Program]:
    folder = tmp_path / "Касса № 1"
    folder.mkdir()
    settings = f'[fbox]\nbase_url = "{simulator.base_url}"\n[camera]\nenabled = false\n'
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    virtual_screen.set_layout("us")
    started = Program(folder, virtual_screen)
    yield started
    if started.process.poll() is None:
        os.kill(started.process.pid, signal.SIGKILL)
        started.process.communicate()
    virtual_screen.set_layout("us")


def test_a_link_typed_under_the_russian_layout(program: Program, simulator) -> None:
    program.command("payments", "add", "--id", ID, "--amount-tiyin", "18500000")
    _until(program.has_window, "no window came up")
    _until(lambda: len(simulator.received) == 0 and program.process.poll() is None, "it died")
    program.screen.set_layout("ru")
    link = sample_receipt(datetime.now(UTC), Random(3)).link

    def is_taken() -> bool:
        # The window may be up before its list is: a cashier would simply scan once more.
        program.screen.type_like_scanner(link)
        time.sleep(1)
        return bool(simulator.received)

    _until(is_taken, "nothing was sent")
    _until(lambda: program.state_of(ID) == "confirmed", "it was not confirmed")
    assert simulator.attached == {ID: link}
    assert program.end() == ""
    assert program.process.returncode == 0


def test_it_ends_in_good_order_with_a_dialog_open(program: Program) -> None:
    """F2 opens the form for a payment; the computer is then told to end all programs."""
    _until(program.has_window, "no window came up")

    def has_dialog() -> bool:
        program.has_window()
        program.screen.press_keys("68")  # F2
        time.sleep(0.5)
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "."],
            env=program.screen.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return len(set(found.stdout.split())) > 1

    _until(has_dialog, "no dialog came up")
    assert program.end() == ""
    assert program.process.returncode == 0
