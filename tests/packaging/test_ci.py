"""Continuous integration runs the test command and nothing besides."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_ci_calls_the_test_command_alone() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == [
        "set -euo pipefail",
        'cd "$(dirname "${BASH_SOURCE[0]}")/.."',
        "exec python3 packaging/dev.py test",
    ]


def test_the_hosted_runners_do_the_same() -> None:
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert text.count("run: python packaging/dev.py test\n") == 1
    assert "windows-latest" in text
    assert "ubuntu-latest" in text


def test_the_changelog_knows_the_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "version"
    ]
    changes = (ROOT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\n## {version}" in changes
