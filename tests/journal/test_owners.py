import subprocess
import sys
from pathlib import Path

from app.journal.owners import Owner

HOLDER = """
import sys
from pathlib import Path
from app.journal.owners import Owner
owner = Owner(Path(sys.argv[1]))
print(owner.id, flush=True)
sys.stdin.read()
"""


def test_an_owner_lives_until_its_process_is_killed(tmp_path: Path) -> None:
    ours = Owner(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        other = process.stdout.readline().strip()
        assert not ours.is_dead(other)
        assert not ours.is_dead(other), "asking must not take the lock away"
        process.kill()
        process.wait(10)
    assert ours.is_dead(other)
    assert ours.is_dead(other), "also once its file is gone"
    ours.release()


def test_owners_of_one_process_are_told_apart(tmp_path: Path) -> None:
    first, second = Owner(tmp_path), Owner(tmp_path)
    assert not first.is_dead(second.id)
    assert not first.is_dead(first.id)
    second.release()
    assert first.is_dead(second.id)
    first.release()
    assert list(tmp_path.iterdir()) == []
