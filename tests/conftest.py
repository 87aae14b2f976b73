"""What holds for every test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from tests.small_disk import small_disk
from tests.xvfb import virtual_screen

__all__ = ["small_disk", "virtual_screen"]

# The deadline is the wall clock's, and a loaded machine misses it without any fault of the code.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

_STATUS = pytest.StashKey[int]()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the translations, as setting up does: what was just translated is tested."""
    script = Path(__file__).parents[1] / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), "compile"], check=True)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process once everything is told, without taking Qt apart.

    The windows of a thousand tests outlive them in no particular order, and Qt faults on event
    filters whose Python is gone. That the program itself ends in good order is shown by processes
    of its own, by their exit codes (tests/ui/test_bootstrap.py, tests/flows/test_xvfb.py).
    """
    if _STATUS in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_STATUS])
