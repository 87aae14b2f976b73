"""The command of the long run: one table, a seed, an exit code."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.faults", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_it_prints_one_table_and_its_seed() -> None:
    ended = _run("--minutes", "0.01", "--seed", "42", "--only", "fuzz")
    assert ended.returncode == 0, ended.stderr
    lines = ended.stdout.splitlines()
    assert lines[0] == "seed 42"
    assert "lost  doubled  false  unexplained" in lines[1]
    assert lines[2].startswith("fuzz, cases")


def test_a_failure_names_the_seed_that_shows_it_again() -> None:
    spoil = (
        "import runpy, sys; import tests.faults.fuzz as f;"
        "f.CASES['links'] = lambda rng: 1 / 0; f.WANTED = 1;"
        "sys.argv = ['faults', '--only', 'fuzz', '--seed', '42'];"
        "runpy.run_module('tests.faults', run_name='__main__')"
    )
    ended = subprocess.run(
        [sys.executable, "-c", spoil], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1, ended.stderr
    assert "FAILED (seed 42)" in ended.stdout
    assert "ZeroDivisionError" in ended.stdout
