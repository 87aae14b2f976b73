import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.fbox.simulator import Simulator

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ended:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        (line,) = self.out.splitlines()
        return json.loads(line)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ended]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "касса 1"
    folder.mkdir()
    return folder


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as server:
        yield server


@pytest.fixture
def configured(data_dir: Path, simulator: Simulator) -> Path:
    """A data directory whose settings name the simulator."""
    settings = f'[fbox]\nbase_url = "{simulator.base_url}"\n'
    (data_dir / "settings.toml").write_text(settings, encoding="utf-8")
    return data_dir


@pytest.fixture
def run(data_dir: Path) -> Run:
    """Run `python -m app` for real, with no display."""

    def call(*arguments: str) -> Ended:
        environment = {
            key: value
            for key, value in os.environ.items()
            if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        }
        ended = subprocess.run(
            [sys.executable, "-m", "app", "--data-dir", str(data_dir), *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=90,
            check=False,
        )
        assert "Traceback" not in ended.stderr, ended.stderr
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return call
