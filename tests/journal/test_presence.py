"""Who has the journal open, told across processes that may die."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.journal.faults import JournalError
from app.journal.presence import Presence, alone

ROOT = Path(__file__).parents[2]
HOLD = (
    "import sys, time; from pathlib import Path; from app.journal.presence import Presence;"
    "held = Presence(Path(sys.argv[1])); print('held', flush=True); time.sleep(600)"
)


def _is_free(path: Path) -> bool:
    try:
        with alone(path):
            return True
    except JournalError as error:
        if error.key != "journal.in_use":
            raise
        return False


def test_any_number_share_it_and_one_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Касса.sqlite3"
    assert _is_free(path)
    one, two = Presence(path), Presence(path)
    assert not _is_free(path)
    one.close()
    assert not _is_free(path)
    two.close()
    assert _is_free(path)


def test_nobody_can_open_while_one_is_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.journal.presence.PATIENCE_S", 0.05)
    path = tmp_path / "journal.sqlite3"
    with alone(path), pytest.raises(JournalError) as caught:
        Presence(path)
    assert caught.value.key == "journal.locked"
    Presence(path).close()


def test_a_killed_process_is_present_no_more(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert not _is_free(path)
        holder.send_signal(signal.SIGKILL)
    assert _is_free(path)
