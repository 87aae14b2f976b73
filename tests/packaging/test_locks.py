"""The lock files: complete, hashed, and free of this or that machine's traces."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "packaging" / "locks"
PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+)(?: ; ([^\\]+))? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def entries(name: str) -> dict[tuple[str, str, str], list[str]]:
    """Give each pin (name, version, marker) of a lock with its hashes."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for line in (LOCKS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if match := PIN.match(line):
            pin = (match[1], match[2], (match[3] or "").strip())
            found[pin] = []
        else:
            assert HASH.match(line), line
            found[pin].append(line.strip(" \\"))
    return found


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def plain(requirement: str) -> str:
    return re.split(r"[<>=!~ \[;]", requirement)[0].lower().replace("_", "-")


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_line_is_a_pin_with_hashes_or_our_comment(name: str) -> None:
    pins = entries(name)
    assert pins
    assert all(hashes for hashes in pins.values())
    content = (LOCKS / name).read_bytes()
    assert b"\r" not in content
    assert content.count(b"#") == 1
    assert content.startswith(b"# Written by `python3 packaging/dev.py lock`")
    assert b"://" not in content


def test_the_locks_hold_what_the_project_asks_for() -> None:
    run = {name for name, _, _ in entries("run.txt")}
    dev = {name for name, _, _ in entries("dev.txt")}
    assert {plain(line) for line in project()["project"]["dependencies"]} <= run
    assert {plain(line) for line in project()["dependency-groups"]["dev"]} <= dev - run


def test_testing_is_done_on_what_runs() -> None:
    """One virtual environment serves both, so the releases must be the same."""
    run, dev = entries("run.txt"), entries("dev.txt")
    assert {pin: dev.get(pin) for pin in run} == run


def test_windows_is_locked_too() -> None:
    assert any("sys_platform == 'win32'" in marker for _, _, marker in entries("run.txt"))
