"""Leaving as it is on a till: real processes, a real journal, receipts that are really unsent."""

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

from app.fbox.scenarios import Scenario
from app.fbox.simulator import Simulator
from app.services.datadir import DataDir, open_datadir
from app.services.samples import sample_receipt
from app.services.settings import load_settings
from app.services.till import open_till
from app.services.views import ScanResult
from app.ui.machine.instance import raise_other
from tests.xvfb import ENTER

ROOT = Path(__file__).parents[2]
DEADLINE_S = 60.0
ESCAPE, Q = "Escape", "24"  # 9, the code of Escape, would be the digit
LINK = sample_receipt(datetime.now(UTC), Random(5)).link

IN_TRAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app import bootstrap
from app.ui.leaving import Leaving

# The offscreen platform has no tray, but shows an icon without complaint when told to.
Leaving.__init__.__defaults__ = (lambda: True,)
note = Leaving.note

def tell(self, state):
    note(self, state)
    print("unsent", self.unsent, flush=True)
    if self.unsent and not self.is_in_tray:
        self._window.close()
        print("asked", self._dialog is not None, flush=True)
        self.stay()
        print("in tray", self.is_in_tray, self._window.isVisible(), flush=True)

def show(self):
    shown(self)
    print("shown", self._window.isVisible(), self.is_in_tray, flush=True)

Leaving.note = tell
shown, Leaving.show_window = Leaving.show_window, show
sys.exit(bootstrap.run_window(Path(sys.argv[1])))
"""


def until(condition: Callable[[], bool], words: str) -> None:
    deadline = time.monotonic() + DEADLINE_S
    tick = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, words
        tick.wait(0.1)


class Program:
    """A window in a process of its own, and the command line beside it."""

    def __init__(self, folder: DataDir) -> None:
        self.folder = folder
        self.said: list[str] = []
        self.process: subprocess.Popen[str] | None = None

    def start(self, *command: str, environment: dict[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env=environment or {**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        )
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def command(self, *arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "app", "--data-dir", str(self.folder.path), *arguments],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=DEADLINE_S,
            check=True,
        ).stdout

    def state(self) -> str:
        (line,) = self.command("payments", "list", "--json").splitlines()
        return str(json.loads(line)["state"])

    def until_said(self, words: str) -> None:
        until(lambda: words in self.said, f"{words!r} was not said, but {self.said}")

    def until_ended(self) -> int:
        assert self.process is not None
        return self.process.wait(DEADLINE_S)

    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def is_heard(self) -> bool:
        return self.is_running() and raise_other(self.folder.path, timeout_s=0)

    def _listen(self) -> None:
        assert self.process is not None
        assert self.process.stdout is not None
        self.said += (line.rstrip("\n") for line in self.process.stdout)


@pytest.fixture
def program(tmp_path: Path, simulator: Simulator) -> Iterator[Program]:
    """A till with one receipt that cannot be sent for now."""
    simulator.go_offline()
    folder = open_datadir(tmp_path / "Касса № 1")
    text = f'[fbox]\nbase_url = "{simulator.base_url}"\n[camera]\nenabled = false\n'
    folder.settings.write_text(text, encoding="utf-8")
    till = open_till(folder, load_settings(folder.settings))
    till.add_payment("one", 18_500_000, "Order 1043", "test")
    assert till.scan(LINK, "typed", "one").result is ScanResult.PAIRED
    till.stop()
    made = Program(folder)
    yield made
    assert made.process is not None
    if made.is_running():
        made.process.kill()
    made.process.wait()
    made.listener.join(DEADLINE_S)
    assert made.process.stdout is not None
    made.process.stdout.close()


def test_the_setup_s_word_ends_it_with_receipts_unsent(program: Program) -> None:
    program.start("-m", "app", "--data-dir", str(program.folder.path))
    until(program.is_heard, "no window came up")
    assert program.command("payments", "unsent").strip() == "1"
    assert program.command("quit", "--wait-s", "60").strip() == "closed"
    assert program.until_ended() == 0
    assert program.state() == "waiting"


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM to a window")
def test_a_signal_ends_it_with_receipts_unsent(program: Program) -> None:
    program.start("-m", "app", "--data-dir", str(program.folder.path))
    until(program.is_heard, "no window came up")
    assert program.process is not None
    program.process.send_signal(signal.SIGTERM)
    assert program.until_ended() == 0


def test_it_stays_in_the_tray_until_all_is_sent_and_comes_back(
    program: Program, simulator: Simulator
) -> None:
    program.start("-c", IN_TRAY, str(program.folder.path))
    program.until_said("unsent 1")
    program.until_said("asked True")
    program.until_said("in tray True False")
    assert program.is_running()
    simulator.come_back()
    program.until_said("unsent 0")
    assert simulator.attached == {"one": LINK}
    assert program.is_running()
    # A second start brings the window back, and the setup's word then ends it.
    program.command()
    program.until_said("shown True False")
    assert program.command("quit", "--wait-s", "60").strip() == "closed"
    assert program.until_ended() == 0


def test_the_setup_s_word_ends_it_in_the_tray(program: Program) -> None:
    program.start("-c", IN_TRAY, str(program.folder.path))
    program.until_said("in tray True False")
    assert program.command("quit", "--wait-s", "60").strip() == "closed"
    assert program.until_ended() == 0


@pytest.mark.xvfb
def test_closing_asks_and_enter_goes_on_sending(
    program: Program, simulator: Simulator, virtual_screen
) -> None:
    """On a screen with no tray, by real keys."""
    virtual_screen.set_layout("us")
    simulator.set_scenario("one", Scenario.IN_PROCESS)
    simulator.come_back()
    program.start(
        "-m", "app", "--data-dir", str(program.folder.path), environment=virtual_screen.environment
    )

    def windows() -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "."],
            env=virtual_screen.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return sorted(set(found.stdout.split()))

    until(lambda: len(windows()) == 1, "no window came up")
    (main,) = windows()
    # With the second try the window surely knows of what is unsent.
    until(lambda: len(simulator.received) > 1, "it does not send")

    def focus(window: str) -> None:
        command = ["xdotool", "windowfocus", "--sync", window]
        subprocess.run(command, env=virtual_screen.environment, check=False)

    def ask() -> bool:
        focus(main)
        virtual_screen.press_keys(f"ctrl+{Q}")
        time.sleep(0.5)
        return len(windows()) == 2

    def answer(key: str) -> bool:
        """The focus may come a little later than the question."""
        for question in set(windows()) - {main}:
            focus(question)
            virtual_screen.press_keys(key)
            time.sleep(0.5)
        return not set(windows()) - {main}

    until(ask, "nothing was asked")
    until(lambda: answer(ESCAPE), "Esc did not take the question back")
    assert program.is_running()
    assert windows() == [main]
    until(ask, "nothing was asked again")
    until(lambda: answer(ENTER), "Enter was not heard")
    assert program.is_running()
    simulator.set_scenario("one", Scenario.SUCCESS)
    until(lambda: simulator.attached == {"one": LINK}, "it did not go on sending")
    program.command()  # a second start, as with the icon on the desktop
    until(lambda: not ask() and not program.is_running(), "it did not close")
    assert program.until_ended() == 0
