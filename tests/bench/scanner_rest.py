"""The scanner's process at rest: a camera is on, nothing is in sight, and that goes on all day.

1. Its share of one core, on frames of 1280×720 at 15 a second from a network camera.
2. Its memory after so many frames, against that after its first thousand.

`FRAMES=50000 python -m tests.bench scanner_rest` is the long run, of about an hour.
"""

import http.server
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import cv2
import numpy as np

from app.scanning.events import CameraChanged, CameraSettings, CameraState, ScanEvent
from app.scanning.session import ScanSession
from tests.bench.table import Row

FRAMES = int(os.environ.get("FRAMES", "1500"))
FIRST = min(1000, FRAMES // 3)
CORE_BOUND, MEMORY_BOUND = 0.5, 1.05
_GAP_S = 1 / 15
_START_S = 60.0


def measure() -> list[Row]:
    """Watch a session for FRAMES frames; the figures of the memory's row are MiB ÷ 1000.

    glibc keeps large blocks that were freed, from the first time on that one was: what is held
    swings by a picture's size and settles higher and higher, with no more of it in use. Its
    threshold is held still here, so that a growth is a growth. Windows' heap has no such habit.
    """
    os.environ["MALLOC_TRIM_THRESHOLD_"] = str(128 * 1024)  # before the process is started
    is_on = threading.Event()

    def hear(event: ScanEvent) -> None:
        if isinstance(event, CameraChanged) and event.state is CameraState.ON:
            is_on.set()

    with _camera() as url:
        session = ScanSession(hear)
        try:
            session.open_camera(CameraSettings(url))
            if not is_on.wait(_START_S):
                raise TimeoutError("the camera does not come on")
            return _watch(session)
        finally:
            session.stop()


def _watch(session: ScanSession) -> list[Row]:
    pid = session.process_id
    assert pid is not None
    _wait_for(session, FIRST)
    began_at_s, cpu_s, first_mib = time.monotonic(), _cpu_s(pid), _memory_mib(pid)
    for until in range(FIRST + 500, FRAMES + 500, 500):
        _wait_for(session, min(until, FRAMES))
        print(f"  {min(until, FRAMES)}: {_memory_mib(pid):.1f} MiB", file=sys.stderr, flush=True)
    wall_s = time.monotonic() - began_at_s
    assert session.process_id == pid, "the process was replaced"
    return [
        Row("the scanner at rest, cores", _cpu_s(pid) - cpu_s, wall_s, CORE_BOUND),
        Row(
            f"its memory after {FRAMES} frames ÷ {FIRST}",
            _memory_mib(pid) / 1000,
            first_mib / 1000,
            MEMORY_BOUND,
        ),
    ]


def _wait_for(session: ScanSession, number: int) -> None:
    pause = threading.Event()
    while session._preview.newest_number < number:
        pause.wait(0.2)


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory_mib(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise ProcessLookupError(pid)


@contextmanager
def _camera() -> Iterator[str]:
    """An empty desk with noise and a little light, as a network camera films it."""
    rng = np.random.default_rng(1)
    ground = np.full((720, 1280, 3), (96, 104, 110), np.uint8)
    cv2.rectangle(ground, (150, 420), (520, 690), (60, 70, 84), -1)
    cv2.circle(ground, (980, 200), 120, (150, 150, 150), -1)
    jpegs = []
    for _ in range(30):
        noisy = cv2.add(ground, rng.integers(0, 12, ground.shape, np.uint8))
        jpegs.append(cv2.imencode(".jpg", noisy)[1].tobytes())
    is_over = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            number = 0
            with suppress(OSError):
                while not is_over.wait(_GAP_S):
                    jpeg = jpegs[number % len(jpegs)]
                    head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}"
                    self.wfile.write(head.encode() + b"\r\n\r\n" + jpeg + b"\r\n")
                    number += 1

        def log_message(self, *_arguments: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/video"
    finally:
        is_over.set()
        server.shutdown()
        server.server_close()
