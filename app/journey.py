"""The main job once, with no display: what `dev.py run` does where nobody can see a window.

Nothing is left out. A slip is rendered and filmed: its picture goes as a video over HTTP through
OpenCV into the scanner's process, whose reading is paired with a sample payment and confirmed by
the simulator, while the real window runs offscreen and is photographed at the end.
"""

import os
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import SystemRandom

LIMIT_MS = 90_000
SCREENSHOT = "uzum-fiskal-journey.png"


def run_journey(screenshot: Path | None) -> int:
    """Make the journey and print what became of it.

    Args:
        screenshot: where the window's picture goes; None for the folder of temporary files.

    Returns:
        0 if the payment was confirmed, 4 if that did not happen in time.
    """
    if sys.platform != "win32" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    target = screenshot or Path(tempfile.gettempdir()) / SCREENSHOT
    with tempfile.TemporaryDirectory(prefix="uzum-fiskal-") as folder:
        return _travel(Path(folder), target)


def _travel(folder: Path, target: Path) -> int:
    from app.bootstrap import TillOpening, make_application  # noqa: PLC0415
    from app.services.datadir import open_datadir  # noqa: PLC0415
    from app.services.samples import sample_receipt  # noqa: PLC0415
    from app.services.settings import CameraSection, Settings  # noqa: PLC0415
    from app.ui.machine.instance import Instance  # noqa: PLC0415
    from app.ui.training.filmed_slip import FilmedSlip  # noqa: PLC0415
    from app.ui.training.traveller import Traveller  # noqa: PLC0415
    from app.ui.window_run import Start, WindowRun  # noqa: PLC0415

    application = make_application()
    receipt = sample_receipt(datetime.now(UTC), SystemRandom())
    data_dir = open_datadir(folder, is_training=True)
    with FilmedSlip(receipt) as film:
        settings = replace(Settings(), camera=CameraSection(source=film.url))
        instance = Instance(data_dir.path)
        instance.claim()
        opening = TillOpening(data_dir, settings, is_training=True)
        run = WindowRun(Start(data_dir, settings, is_training=True), instance, opening)
        traveller = Traveller(run, target, LIMIT_MS, print)
        try:
            run.show()
            application.exec()
        finally:
            run.stop()
            opening.close()
            instance.release()
    return traveller.exit_code
