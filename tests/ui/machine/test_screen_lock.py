"""A lock that a desktop announces on a real session bus is heard, and told once."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.machine.screen_lock import DESKTOPS, ScreenLock
from app.ui.machine.windows import is_screen_locked

ROOT = Path(__file__).resolve().parents[3]

LISTENER = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QProcess
from app.ui.machine.screen_lock import ScreenLock

application = QCoreApplication([])
lock = ScreenLock()
heard = []

def on_changed(is_locked):
    heard.append(is_locked)
    print(is_locked, flush=True)
    announce("false") if is_locked else application.quit()

def announce(word):
    path, interface = sys.argv[1:]
    QProcess.startDetached("gdbus", ["emit", "--session", "--object-path", path,
                                     "--signal", f"{interface}.ActiveChanged", word])

lock.locked_changed.connect(on_changed)
lock.start()
announce("true")
application.exec()
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gdbus")), reason="no D-Bus here"
)
@pytest.mark.parametrize(("path", "interface"), DESKTOPS)
def test_the_desktop_s_word_is_heard(path, interface):
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LISTENER, path, interface],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "True\nFalse\n"
    assert done.returncode == 0


def test_the_same_news_twice_is_told_once(qapp):
    told: list[bool] = []
    lock = ScreenLock()
    lock.locked_changed.connect(told.append)
    for is_locked in (False, True, True, False, False):
        lock.note(is_locked)
    assert told == [True, False]
    lock.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="a Windows machine may be locked")
def test_elsewhere_windows_locks_nothing():
    assert is_screen_locked() is False
