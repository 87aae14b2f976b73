"""The installed program writes nothing beside itself: it runs where it may only read."""

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENDED_AFTER_S = 300


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as the setup leaves it: byte code made once, and never compared again."""
    folder = tmp_path_factory.mktemp("program") / "Касса 1"
    for name in ("app", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    assert compileall.compile_dir(folder / "app", quiet=1, invalidation_mode=mode)
    return folder


def look(folder: Path) -> dict[str, tuple[int, int]]:
    """Note size and time of everything, folders too: theirs changes by whatever was there once."""
    found = {}
    for place in [folder, *folder.rglob("*")]:
        about = place.stat()
        size = about.st_size if place.is_file() else 0
        found[place.relative_to(folder).as_posix()] = (size, about.st_mtime_ns)
    return found


@pytest.mark.parametrize("command", [["journey"], ["selftest"], ["payments", "list"]])
def test_nothing_is_written_beside_the_program(program: Path, tmp_path, command) -> None:
    before = look(program)
    ended = subprocess.run(
        [sys.executable, "-m", "app", "--data-dir", str(tmp_path), "--training", *command],
        cwd=program,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=ENDED_AFTER_S,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr.decode(errors="replace")
    assert look(program) == before
