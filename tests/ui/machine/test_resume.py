"""Waking up: the clock is passed in; what follows is the real server, journal and camera switch."""

import os
import signal
import subprocess
import sys
import time

import pytest

from app.fbox.simulator import Simulator
from app.scanning.events import CameraSettings
from app.services import watchers
from app.services.settings import CameraSection, load_settings
from app.services.till import open_till
from app.services.views import ServerState, TillState
from app.ui.machine.resume import ASLEEP_S, LOOK_MS, ResumeWatch, time_with_sleep_s
from app.ui.scan.camera_switch import CameraSwitch
from app.ui.scan.scanner import Scanner
from tests.ui.test_bootstrap import DEADLINE_MS, NO_CAMERA, ROOT, folder, make_run

__all__ = ["folder", "make_run"]


class Clock:
    def __init__(self) -> None:
        self.now_s = 5_000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(qapp, clock) -> ResumeWatch:
    made = ResumeWatch(clock=clock)
    made.start()
    return made


def told(watch: ResumeWatch) -> list[float]:
    heard: list[float] = []
    watch.resumed.connect(heard.append)
    return heard


def test_a_night_of_sleep_is_noticed_once(watch, clock):
    heard = told(watch)
    clock.now_s += 8 * 3600
    watch.look()
    watch.look()
    clock.now_s += LOOK_MS / 1000
    watch.look()
    assert heard == [8 * 3600]


def test_a_busy_computer_is_not_asleep(watch, clock):
    heard = told(watch)
    for late_s in (0.0, 1.0, 5.0, ASLEEP_S - LOOK_MS / 1000):
        clock.now_s += LOOK_MS / 1000 + late_s
        watch.look()
    assert heard == []


def test_a_clock_that_is_set_back_is_no_sleep(watch, clock):
    heard = told(watch)
    clock.now_s -= 86_400
    watch.look()
    clock.now_s += LOOK_MS / 1000
    watch.look()
    assert heard == []


def test_it_looks_by_itself(qtbot, watch, clock, monkeypatch):
    watch._timer.setInterval(1)
    clock.now_s += 60
    with qtbot.waitSignal(watch.resumed, timeout=DEADLINE_MS) as resumed:
        pass
    assert resumed.args == [60.0]


def test_the_clock_goes_on_and_is_nobodys_to_set():
    first = time_with_sleep_s()
    assert time_with_sleep_s() >= first
    if sys.platform == "linux":
        assert abs(first - time.clock_gettime(time.CLOCK_BOOTTIME)) < 60


@pytest.mark.skipif(os.name != "posix", reason="needs SIGSTOP")
def test_a_process_that_was_stopped_for_long_counts_as_well(qapp):
    """Really stopped, as a virtual machine is; the limits are made short for it."""
    program = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from PySide6.QtCore import QCoreApplication, QTimer
from app.ui.machine import resume
resume.ASLEEP_S, resume.LOOK_MS = 1.5, 100
app = QCoreApplication([])
watch = resume.ResumeWatch()
watch.resumed.connect(lambda s: (print("resumed", s > 1.5, flush=True), app.quit()))
watch.start()
QTimer.singleShot(0, lambda: print("up", flush=True))
app.exec()
"""
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(3)
        os.kill(process.pid, signal.SIGCONT)
        assert process.stdout.readline() == "resumed True\n"
        assert process.wait(60) == 0


def test_waking_up_asks_the_server_and_looks_at_the_journal(qtbot, make_run, folder, monkeypatch):
    """By themselves the watchers would look an hour from now only."""
    monkeypatch.setattr(watchers, "CHECK_S", 3600.0)
    monkeypatch.setattr(watchers, "WATCH_S", 3600.0)
    reopened: list[bool] = []
    monkeypatch.setattr(CameraSwitch, "reopen", lambda _switch: reopened.append(True))
    with Simulator() as simulator:
        text = f'{NO_CAMERA}[fbox]\nbase_url = "{simulator.base_url}"\n'
        folder.settings.write_text(text, encoding="utf-8")
        run = make_run(folder)
        states: list[TillState] = []
        run.bridge.state_changed.connect(states.append)
        with qtbot.waitSignal(run.ready, timeout=DEADLINE_MS):
            pass
        qtbot.waitUntil(
            lambda: bool(states) and states[-1].outbox.server is ServerState.ONLINE,
            timeout=DEADLINE_MS,
        )
        simulator.go_offline()
        other = open_till(folder, load_settings(folder.settings))
        other.add_payment("added-while-asleep", None, "", "test")
        other.stop()
        changed: list[str] = []
        run.bridge.payment_changed.connect(lambda card: changed.append(card.row.payment_id))
        clock = Clock()
        run.senses.resume._clock = clock
        run.senses.resume.start()
        clock.now_s += 600
        run.senses.resume.look()
        qtbot.waitUntil(
            lambda: states[-1].outbox.server is ServerState.OFFLINE, timeout=DEADLINE_MS
        )
        qtbot.waitUntil(lambda: changed == ["added-while-asleep"], timeout=DEADLINE_MS)
        assert reopened == [True]
    assert "The computer was asleep" in (folder.logs / "window.log").read_text(encoding="utf-8")


def test_the_camera_is_given_back_and_opened_anew(qapp):
    class Asked(Scanner):
        """The scanner, with what it was asked for."""

        def __init__(self) -> None:
            super().__init__()
            self.asked: list[object] = []

        def open_camera(self, settings: CameraSettings) -> None:
            self.asked.append(settings.source)

        def close_camera(self) -> None:
            self.asked.append("closed")

    scanner = Asked()
    switch = CameraSwitch(scanner, CameraSection(source="0"), scanner)
    switch.reopen()
    assert scanner.asked == [], "a camera that is not held stays alone"
    switch.set_in_sight(True)
    switch.reopen()
    assert scanner.asked == ["0", "closed", "0"]
    scanner.stop()
