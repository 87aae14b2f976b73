"""What dialogs need is loaded in idle moments, one module a turn, in a window's own process."""

import json
import os
import subprocess
import sys
from pathlib import Path

DIALOGS = {
    "app.ui.history.dialog",
    "app.ui.story.dialog",
    "app.ui.customer_copy",
    "app.ui.support.help",
    "app.ui.shift.desk",
    "app.ui.settings.dialog",
    "app.ui.support.diagnostics",
    "app.ui.support.crash",
}
SCRIPT = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.ui import main_window, window_run
from app.ui.machine import warming
app = QApplication(sys.argv[:1])
warming.BEGIN_AFTER_MS, warming.PAUSE_MS = 0, 0
loading = warming.Warming(app)
seen = [set(sys.modules)]
beat = QTimer(interval=0)
beat.timeout.connect(lambda: (seen.append(set(sys.modules)), loading.is_over and app.quit()))
loading.start()
beat.start()
app.exec()
turns = [sorted(late - early) for early, late in zip(seen, seen[1:])]
print(json.dumps([sorted(seen[0]), [turn for turn in turns if turn]]))
"""


def test_each_dialog_is_loaded_in_a_turn_of_its_own_and_none_at_the_start():
    found = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    early, turns = json.loads(found.stdout)
    assert DIALOGS.isdisjoint(early)
    loaded = [DIALOGS.intersection(turn) for turn in turns]
    assert set().union(*loaded) == DIALOGS
    assert max(map(len, loaded)) == 1
