"""From the start of the process to a window that answers, against an empty window of Qt's."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.table import Row, paired

ROOT = Path(__file__).parents[2]
RUNS = 15


def measure() -> list[Row]:
    ours: list[float] = []
    reference: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for run in range(-1, RUNS):  # the first of each only warms the disk's cache
            pair = (_start("empty", folder), _start("ours", folder))
            if run >= 0:
                reference.append(pair[0])
                ours.append(pair[1])
    return [paired(ours, reference, "window answers / an empty window", 1.5)]


def _start(kind: str, folder: str) -> float:
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        # A till has its modules compiled; so have these, whatever this machine is set to.
        "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.start", kind, folder]
    began = time.time()
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return float(ended.stdout.splitlines()[0]) - began
