"""A scanner process that is killed, stopped or orphaned: nothing but a second is lost."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from app.scanning.events import (
    CameraChanged,
    CameraSettings,
    CameraState,
    CodesSeen,
    PictureRead,
    ScannerRestarted,
    ScannerStarted,
)

POSIX = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
ROOT = Path(__file__).parents[2]


def is_gone(pid: int) -> bool:
    """Whether a process has ended; a zombie that nobody has fetched counts as ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return True
    return stat.rpartition(")")[2].split()[0] == "Z"


def wait_until(check, timeout_s: float = 60.0) -> bool:
    pause = threading.Event()
    for _ in range(int(timeout_s / 0.05)):
        if check():
            return True
        pause.wait(0.05)
    return False


@POSIX
@pytest.mark.parametrize(
    ("how", "reason", "patience_s"),
    [(signal.SIGKILL, "died", 3.0), (signal.SIGSTOP, "silent", 1.5)],
    ids=["killed", "hanging"],
)
def test_the_camera_is_read_on_by_a_new_process(
    open_session, log, slips, make_video, how, reason, patience_s
):
    session = open_session(patience_s=patience_s)
    session.open_camera(CameraSettings(str(make_video([slips.picture(slips.link)] * 10))))
    log.wait_for(CodesSeen)
    old, frame = session.process_id, session.latest_frame()
    mark = log.mark()
    os.kill(old, how)
    log.wait_for(ScannerRestarted, lambda e: e.reason == reason, after=mark)
    log.wait_for(CameraChanged, lambda e: e.state is CameraState.ON, after=mark)
    log.wait_for(CodesSeen, lambda e: e.readings and e.frame_number > frame.number, after=mark)
    assert session.process_id not in {old, None}
    assert session.latest_frame(after=frame.number) is not None
    assert is_gone(old)


@POSIX
def test_pictures_in_flight_are_answered_by_the_next_process(open_session, log, slips):
    session = open_session()
    session.start()
    log.wait_for(ScannerStarted)
    os.kill(session.process_id, signal.SIGSTOP)
    tokens = [session.read_picture(slips.file(slips.link)) for _ in range(3)]
    os.kill(session.process_id, signal.SIGKILL)
    for token in tokens:
        answer = log.wait_for(PictureRead, lambda e, token=token: e.token == token)
        assert answer.readings[0].text == slips.link


@POSIX
def test_a_camera_closed_while_the_process_hangs_is_told_as_off(
    open_session, log, slips, make_video
):
    session = open_session(patience_s=1.5)
    session.open_camera(CameraSettings(str(make_video([slips.picture()] * 10))))
    log.wait_for(CameraChanged, lambda e: e.state is CameraState.ON)
    os.kill(session.process_id, signal.SIGSTOP)
    mark = log.mark()
    session.close_camera()
    log.wait_for(CameraChanged, lambda e: e.state is CameraState.OFF, after=mark)
    log.wait_for(ScannerStarted, after=mark)
    assert CameraChanged(CameraState.OPENING) not in log.events[mark:]


def test_frames_that_kill_an_engine_are_read_by_the_other(
    open_session, log, slips, make_video, tmp_path, monkeypatch
):
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "aborting.py").write_text("import os\ndef read(gray):\n    os.abort()\n")
    session = open_session(engines=("aborting", "app.scanning.zxing"))
    session.open_camera(CameraSettings(str(make_video([slips.picture(slips.link)] * 10))))
    seen = log.wait_for(CodesSeen, lambda e: e.readings)
    assert [(r.text, r.engine) for r in seen.readings] == [(slips.link, "zxing")]
    assert [e for e in log.events if isinstance(e, ScannerRestarted)] == [ScannerRestarted("died")]


@POSIX
@pytest.mark.parametrize("is_hanging", [False, True], ids=["well", "hanging"])
def test_stop_ends_the_process_whatever_it_does(open_session, log, slips, make_video, is_hanging):
    session = open_session()
    session.open_camera(CameraSettings(str(make_video([slips.picture(slips.link)] * 10))))
    log.wait_for(CodesSeen)
    pid = session.process_id
    if is_hanging:
        os.kill(pid, signal.SIGSTOP)
    session.stop()
    assert wait_until(lambda: is_gone(pid))
    assert session.process_id is None
    assert not session.is_alive


def test_a_session_that_was_never_needed_starts_and_stops_nothing(open_session, log):
    session = open_session()
    session.close_camera()
    session.set_hosts({"ofd.example"})
    assert session.process_id is None
    session.stop()
    session.start()
    assert session.process_id is None
    assert log.events == []


def test_stopping_during_the_start_leaves_nothing(open_session):
    session = open_session()
    session.start()
    assert wait_until(lambda: session.process_id is not None)
    pid = session.process_id
    session.stop()
    assert wait_until(lambda: is_gone(pid))


SCRIPT = """
    import sys
    from app.scanning.events import CameraSettings, CodesSeen, ScannerStarted
    from app.scanning.session import ScanSession

    def tell(event):
        if isinstance(event, CodesSeen):
            print(session.process_id, file=sys.stderr, flush=True)

    if __name__ == "__main__":
        session = ScanSession(tell)
        session.read_picture(b"broken")
        session.open_camera(CameraSettings(sys.argv[1]))
        sys.stdin.read()
        session.stop()
"""


@pytest.fixture
def start_script(tmp_path, make_video, slips):
    """Start a program that scans a video until its stdin ends; it prints its scanner's pid."""
    path = tmp_path / "scans.py"
    path.write_text(textwrap.dedent(SCRIPT))
    video = make_video([slips.picture(slips.link)] * 10)
    started = []

    def start() -> tuple[subprocess.Popen, int]:
        program = subprocess.Popen(
            [sys.executable, str(path), str(video)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        started.append(program)
        return program, int(program.stderr.readline())

    yield start
    for program in started:
        program.kill()
        program.wait()
        for stream in (program.stdin, program.stdout, program.stderr):
            stream.close()


@POSIX
def test_no_orphan_outlives_its_parent(start_script):
    program, pid = start_script()
    assert not is_gone(pid)
    program.kill()
    assert wait_until(lambda: is_gone(pid))


@POSIX
def test_an_interrupt_from_the_keyboard_is_the_parents_business(start_script):
    program, pid = start_script()
    os.kill(pid, signal.SIGINT)
    assert int(program.stderr.readline()) == pid  # it still reads
    assert int(program.stderr.readline()) == pid


def test_the_process_prints_nothing(start_script):
    program, pid = start_script()
    out, err = program.communicate(timeout=60)
    assert out == ""
    assert {line.strip() for line in err.splitlines()} <= {str(pid)}
    assert program.returncode == 0
    assert wait_until(lambda: is_gone(pid))


def test_the_windows_process_loads_nothing_heavy():
    code = (
        "import sys, app.scanning.session, app.scanning.picture_reader\n"
        "print([name for name in ('cv2', 'numpy', 'pyzbar', 'zxingcpp') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="looks into /proc")
def test_the_scanners_process_loads_no_qt(open_session, log):
    session = open_session()
    session.start()
    log.wait_for(ScannerStarted)
    maps = Path(f"/proc/{session.process_id}/maps").read_text()
    assert "cv2" in maps
    assert "PySide6" not in maps
