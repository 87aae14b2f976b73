"""dev.py, run as a person runs it, in small projects of its own."""

import ast
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from app.services.languages import Language
from app.services.themes import THEMES

ROOT = Path(__file__).parents[2]
DEV = ROOT / "packaging" / "dev.py"
debian_only = pytest.mark.skipif(os.name == "nt", reason="Debian's package tools")


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("project_dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_can_read_it_to_be_told_so() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_it_needs_nothing_but_python() -> None:
    for node in ast.walk(ast.parse(DEV.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
        assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


@pytest.mark.parametrize("arguments", [[], ["--help"], ["tset"]])
def test_without_a_known_task_it_tells_them(arguments: list[str]) -> None:
    ended = subprocess.run(
        [sys.executable, str(DEV), *arguments], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    for task in ("run", "test", "faults", "audit", "lint", "lock"):
        assert f"\n  {task} " in ended.stderr


def test_every_language_and_theme_is_drawn(dev: ModuleType) -> None:
    assert set(dev.LANGUAGES) == set(Language)
    assert set(dev.THEMES) == set(THEMES) - {"auto"}


def test_an_old_python_is_told(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (9, 0))
    assert dev.main(["run"]) == 1
    assert "Python 9.0 or newer is needed" in capsys.readouterr().err


AUDITED = {"name": "httpx", "version": "1.0", "vulns": []}
KNOWN = {"name": "cv", "version": "2.0", "vulns": [{"id": "CVE-1"}, {"id": "CVE-2"}]}
LEFT_OUT = {"name": "odd", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("packages", "found", "told"),
    [
        ([AUDITED], {}, ""),
        ([AUDITED, KNOWN], {"cv 2.0": "CVE-1, CVE-2"}, ""),
        ([AUDITED, LEFT_OUT], None, "does not know 1 of 2 packages: odd"),
        (None, None, "cannot be asked: no such host"),
    ],
)
def test_an_audit_that_left_packages_out_was_none(
    dev: ModuleType, capsys: pytest.CaptureFixture[str], packages, found, told
) -> None:
    """A mirror that knows nothing of vulnerabilities answers "not found", and all looks well."""
    out = "" if packages is None else json.dumps({"dependencies": packages, "fixes": []})
    assert dev.judge_audit("run.txt", out, "Traceback\nno such host\n") == found
    assert told in capsys.readouterr().err


def test_the_whole_life_of_a_virtual_environment(small) -> None:
    small.program("app/__main__.py", "print('started')")
    keepsake = small.root / ".venv" / "keepsake"
    keepsake.parent.mkdir()
    keepsake.touch()  # with no Python beside it: a broken one

    first = small.dev("run")
    assert first.returncode == 0, first.stderr
    assert first.stdout.endswith("started\n")
    assert "Making" in first.stderr
    assert "run.txt" in first.stderr
    assert small.installed() == "1.0"
    assert not keepsake.exists()
    keepsake.touch()

    again = small.dev("run")
    assert (again.stdout, again.stderr) == (first.stdout, "")

    small.lock("run", "2.0", small.wheel("2.0"))
    newer = small.dev("run")
    assert newer.returncode == 0
    assert "Making" not in newer.stderr
    assert small.installed() == "2.0"

    digest = small.wheel("3.0")
    small.lock("run", "3.0", "0" * 64)
    forged = small.dev("run")
    assert (forged.returncode, forged.stdout) == (1, "")
    assert "HASHES" in forged.stderr
    assert "could not be installed" in forged.stderr.splitlines()[-1]
    assert "Traceback" not in forged.stderr
    assert small.installed() == "2.0"

    small.lock("run", "3.0", digest)
    mended = small.dev("run")
    assert mended.returncode == 0, mended.stderr
    assert not keepsake.exists(), "what was broken off was built upon"
    assert small.installed() == "3.0"

    keepsake.touch()
    small.root = small.root.rename(small.root.with_name("другой проект"))
    moved = small.dev("run")
    assert moved.returncode == 0, moved.stderr
    assert not (small.root / ".venv" / "keepsake").exists()
    assert small.installed() == "3.0"


def test_a_virtual_environment_made_by_hand_is_taken_over(small) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(small.root / ".venv")], check=True)
    (small.root / ".venv" / "keepsake").touch()
    small.program("app/__main__.py")
    assert small.dev("run").returncode == 0
    assert (small.root / ".venv" / "keepsake").exists()
    assert small.installed() == "1.0"


def test_all_checks_run_and_the_failed_one_is_named(made) -> None:
    passed = made.dev("test", "-k", "phone", "--", "-x", DISPLAY=":9")
    assert passed.returncode == 0, passed.stderr
    assert [line.split() for line in passed.stdout.splitlines()] == [
        ["ruff", "check", ".", "-"],
        ["ruff", "format", "--check", ".", "-"],
        ["mypy", "-"],
        ["pytest", "-k", "phone", "-x", "-"],
    ]
    failed = made.dev("test", MYPY="1", RUFF="3")
    assert failed.returncode == 1
    assert len(failed.stdout.splitlines()) == 4
    assert failed.stderr.splitlines()[-1] == (
        "--- ruff check: FAILED, ruff format: FAILED, mypy: FAILED, pytest: ok"
    )
    assert made.dev("test", PYTEST="5").returncode == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_with_no_display_the_journey_is_made_offscreen(made) -> None:
    blind = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    assert made.dev("run", **blind).stdout.split() == ["app", "--training", "journey", "offscreen"]
    seeing = made.dev("run", "--data-dir", "x y", **blind | {"WAYLAND_DISPLAY": "wayland-0"})
    assert seeing.stdout == "app --training --data-dir x y -\n"
    assert made.dev("test", **blind).stdout.count("offscreen") == 4


def test_the_installer_takes_paths_as_its_user_types_them(made) -> None:
    made.program("packaging/windows/installer.py", "print(os.getcwd())")
    ended = made.dev("installer", "--python-zip", "python.zip")
    assert ended.returncode == 0, ended.stderr
    words, folder = ended.stdout.splitlines()
    assert words.split()[:3] == ["installer", "--python-zip", "python.zip"]
    assert Path(folder) == Path.cwd() != made.root


@debian_only
class TestSystemPackages:
    """What Debian lacks is installed by root, and told to everybody else."""

    WANTED = ("libzbar0", "libegl1", "libdbus-1-3", "libgl1")

    def test_root_gets_them_installed(
        self, dev: ModuleType, apt_log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        dev.install_system_packages(self.WANTED)
        update, install = apt_log.read_text(encoding="utf-8").splitlines()
        assert update.startswith("noninteractive ")
        assert update.endswith(" update")
        assert install.endswith("install -y --no-install-recommends libegl1 libgl1")

    def test_others_get_the_one_command(
        self, dev: ModuleType, apt_log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        with pytest.raises(dev.StepError) as caught:
            dev.install_system_packages(self.WANTED)
        assert str(caught.value).splitlines()[-1].strip() == (
            "sudo apt-get install -y --no-install-recommends libegl1 libgl1"
        )
        assert not apt_log.exists()

    def test_a_complete_machine_is_let_be(self, dev: ModuleType, apt_log: Path) -> None:
        dev.install_system_packages(["xserver", "libzbar0", "libdbus-1-3"])
        assert not apt_log.exists()

    def test_debians_missing_half_of_venv_is_installed(
        self, dev: ModuleType, apt_log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        monkeypatch.setattr(sys, "base_prefix", "/usr")
        dev._install_ensurepip()
        assert f" python3.{sys.version_info[1]}-venv" in apt_log.read_text(encoding="utf-8")

    def test_another_python_without_it_is_told(
        self, dev: ModuleType, apt_log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "base_prefix", "/opt/python")
        with pytest.raises(dev.StepError, match="install a complete Python"):
            dev._install_ensurepip()
        assert not apt_log.exists()

    def test_a_failing_apt_is_told_in_words(
        self, dev: ModuleType, apt_log: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (apt_log.parent / "tools" / "apt-get").write_text("#!/bin/sh\nexit 100\n", encoding="utf-8")
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        with pytest.raises(dev.StepError, match="See to the network"):
            dev.install_system_packages(self.WANTED)
