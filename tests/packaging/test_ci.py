"""Continuous integration runs the test command and nothing besides."""

import re
import tomllib
from pathlib import Path

import pytest

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


RELEASE = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


def test_the_release_names_files_that_there_are() -> None:
    for name in re.findall(r"packaging/[\w/.]+", RELEASE):
        assert (ROOT / name).is_file(), name
    payload = (ROOT / "packaging" / "windows" / "payload.py").read_text(encoding="utf-8")
    python = re.findall(r'^PYTHON = "([\d.]+)"', payload, re.MULTILINE)[0]
    assert f"PYTHON_ZIP: python-{python}-embed-amd64.zip\n" in RELEASE
    assert f"/python/{python}/$env:PYTHON_ZIP" in RELEASE


def test_the_release_hands_on_only_what_a_job_has_made() -> None:
    steps = re.split(r"\n      - ", RELEASE)
    names = {
        kind: {
            re.findall(r"name: (\S+)", step.partition("with:")[2])[0]
            for step in steps
            if step.startswith(f"uses: actions/{kind}-artifact@")
        }
        for kind in ("upload", "download")
    }
    assert names["upload"] == {"zbar", "zbar-source", "installer"}
    assert names["download"] == {"zbar"}
    assert "\n    needs: zbar\n" in RELEASE


def test_the_release_is_installed_tried_and_removed_after_it_was_signed() -> None:
    order = ["dev.py installer", "@sign", '"/S ', "--selftest", "signtool verify", "uninstall.exe"]
    places = [RELEASE.index(words) for words in order]
    assert places == sorted(places)


def test_the_certificate_is_seen_by_the_two_steps_that_need_it_alone() -> None:
    """By whole jobs it would be seen by all that they fetch."""
    steps = re.split(r"\n      - ", RELEASE)
    seen = [step.partition("\n")[0] for step in steps if re.search(r"secrets\.\w+ }}", step)]
    assert seen == [
        "name: Certificate, where one is configured",
        "name: Build, signed where a certificate is configured",
    ]
    (removed,) = [step for step in steps if "Remove-Item" in step]
    assert "if: always()" in removed


@pytest.mark.parametrize("name", ["ci.yml", "release.yml"])
def test_what_others_wrote_is_held_by_its_hash_and_may_only_read(name: str) -> None:
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", text)
    assert used
    for line in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")
    assert re.findall(r"^ *permissions:\n((?:  .+\n)+)", text, re.MULTILINE) == [
        "  contents: read\n"
    ]


@pytest.mark.parametrize("name", ["ci.yml", "release.yml"])
def test_workflows_are_written_as_yaml_wants_it(name: str) -> None:
    """Every key indented by twos, none twice in one place, no tab."""
    keys: dict[tuple[str, ...], set[str]] = {}
    path: list[tuple[int, str]] = []
    block_from: int | None = None
    text = (ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8")
    assert "\t" not in text
    for number, line in enumerate(text.splitlines()):
        indent = len(line) - len(line.lstrip())
        if block_from is not None and (not line.strip() or indent > block_from):
            continue
        block_from = None
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        is_item = line.lstrip().startswith("- ")
        content = line.lstrip().removeprefix("- ")
        inner = indent + 2 if is_item else indent
        assert inner % 2 == 0, line
        path = [(at, key) for at, key in path if at < (indent if is_item else inner)]
        if is_item:
            path.append((indent, f"-{number}"))
        found = re.match(r"([\w-]+|\"[^\"]+\"):(?: (.*))?$", content)
        if found is None:
            assert is_item, line
            continue
        place = tuple(key for _, key in path)
        assert found[1] not in keys.setdefault(place, set()), line
        keys[place].add(found[1])
        if found[2] in {"|", ">"}:
            block_from = inner
        path.append((inner, found[1]))
