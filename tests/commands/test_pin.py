"""The PIN from the command line: for scripts, and for who forgot it."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.pin import PinError
from app.services.clock import SystemClock
from app.services.datadir import DataDir
from app.services.settings import Settings
from app.services.till import open_till

ROOT = Path(__file__).parents[2]


def put(data_dir: Path, typed: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", "--data-dir", str(data_dir), "pin", "set"],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


def test_a_pin_is_set_shown_to_be_there_and_removed(data_dir, run):
    assert run("pin", "show").out.strip() == "No administrator's PIN is set."
    ended = put(data_dir, "4711\r\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert run("pin", "show").out.strip() == "An administrator's PIN is set."
    till = open_till(DataDir(data_dir), Settings(), clock=SystemClock())
    try:
        with pytest.raises(PinError):
            till.guard.unlock("4712")
        till.guard.unlock("4711")
    finally:
        till.stop()
    assert run("pin", "remove").code == 0
    assert run("pin", "show").out.strip() == "No administrator's PIN is set."


@pytest.mark.parametrize("typed", ["", "12\n", "abcd\n", "1111\n", "1" * 5000])
def test_what_cannot_be_a_pin_is_refused_in_words(data_dir, typed):
    ended = put(data_dir, typed)
    assert ended.returncode == 2
    assert ended.stderr.startswith("error: A PIN")
