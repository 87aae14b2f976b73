"""The scanner process's first steps: silence, surroundings, a watch on its parent; then the loop.

The window's process imports this module to name its `main`, so that everything heavy is imported
inside it.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from multiprocessing import parent_process
from typing import TYPE_CHECKING, Any

from app.scanning import blackbox, commands, preview
from app.scanning.events import ScannerStarted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

_ORPHAN_GRACE_S = 1.0
_MAX_PICTURE_PIXELS = 100_000_000


def main(
    inbox: Connection[Any, Any],
    outbox: Connection[Any, Any],
    preview_cells: preview.Cells,
    blackbox_cells: blackbox.Cells,
    engines: Sequence[str],
) -> None:
    """Run the scanner until told to stop or until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    silence()
    set_surroundings()
    threading.Thread(target=_follow_parent, name="parent", daemon=True).start()
    code = 0
    try:
        _work(
            inbox,
            outbox,
            preview.Preview(preview_cells),
            blackbox.Blackbox(blackbox_cells),
            engines,
        )
    except (EOFError, BrokenPipeError, ConnectionResetError):
        pass  # the parent is gone
    except BaseException:  # noqa: BLE001 - the parent logs it, whatever it is
        with suppress(OSError):
            outbox.send(commands.Fault(traceback.format_exc()))
        code = 1
    outbox.close()
    # Without the interpreter's farewell, which a thread inside a camera driver could block.
    os._exit(code)


def _work(
    inbox: Connection[Any, Any],
    outbox: Connection[Any, Any],
    frames: preview.Preview,
    recorder: blackbox.Blackbox,
    engines: Sequence[str],
) -> None:
    import cv2  # noqa: PLC0415

    from app.scanning.decoder import Decoder, load_steps  # noqa: PLC0415
    from app.scanning.priority import give_way  # noqa: PLC0415
    from app.scanning.worker import Worker  # noqa: PLC0415

    cv2.setNumThreads(1)
    steps, report = load_steps(engines)
    give_way()
    outbox.send(ScannerStarted(report))
    worker = Worker(inbox, outbox.send, Decoder(steps), frames, recorder)
    try:
        worker.run()
    finally:
        worker.release()


def silence() -> None:
    """Send what C libraries print (and all of stdout) nowhere.

    Uncaught exceptions reach the parent as a `Fault` instead. A program without a console has no
    such files, hence the suppression.
    """
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor in (1, 2):
            os.dup2(nowhere, descriptor)
        if nowhere > 2:
            os.close(nowhere)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def set_surroundings() -> None:
    """Set what OpenCV reads from the environment while it is imported and used."""
    os.environ.update(
        # Media Foundation's hardware transforms take 10 to 20 s to open some webcams
        # (https://github.com/opencv/opencv/issues/17687).
        OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS="0",
        # By default an unplugged Video4Linux camera is waited for 10 s.
        OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT="2",
        OPENCV_IO_MAX_IMAGE_PIXELS=str(_MAX_PICTURE_PIXELS),
        # Small sums: threads would wait for each other longer than they work.
        OPENBLAS_NUM_THREADS="1",
        OPENCV_LOG_LEVEL="OFF",
        OPENCV_FFMPEG_LOGLEVEL="-8",
    )


def _follow_parent() -> None:
    """End with the parent, even while the main thread hangs: no orphan keeps the camera."""
    parent = parent_process()
    if parent is None:
        return
    parent.join()
    threading.Event().wait(_ORPHAN_GRACE_S)
    os._exit(2)
