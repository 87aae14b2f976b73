"""Copies: whole, dated, the last fourteen of them, whatever the clock and a kill have done."""

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.journal.backups import KEPT_BACKUPS, UNFINISHED, UNFINISHED_S, back_up_now
from app.journal.check import check
from app.journal.journal import Journal
from tests.samples import NOW


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    yield opened
    opened.close()


def _back_up(journal: Journal, now: datetime) -> Path:
    return back_up_now(journal.path, journal.backups, now)


def test_the_last_fourteen_stay(journal: Journal) -> None:
    made = [_back_up(journal, NOW + timedelta(days=day)) for day in range(KEPT_BACKUPS + 3)]
    assert sorted(journal.backups.iterdir()) == made[3:]
    assert check(journal.path, journal.backups) == []


@pytest.mark.parametrize("off", [timedelta(days=365), timedelta(days=-365), timedelta(hours=1)])
def test_copies_made_while_the_clock_was_wrong_do_not_push_the_new_ones_out(
    journal: Journal, off: timedelta
) -> None:
    for day in range(KEPT_BACKUPS):
        _back_up(journal, NOW + off + timedelta(minutes=day))
    made = [_back_up(journal, NOW + timedelta(seconds=day)) for day in range(KEPT_BACKUPS)]
    assert all(copy.exists() for copy in made)
    assert sorted(journal.backups.iterdir()) == made


def test_what_a_kill_left_half_done_goes_with_the_next_copy(journal: Journal) -> None:
    first = _back_up(journal, NOW)
    left, running = (journal.backups / f"journal-{name}.sqlite3.{UNFINISHED}" for name in "ab")
    for half in (left, running):
        half.write_bytes(b"half")
    long_ago = time.time() - UNFINISHED_S - 1
    os.utime(left, (long_ago, long_ago))
    second = _back_up(journal, NOW + timedelta(days=1))
    assert sorted(journal.backups.iterdir()) == sorted([first, second, running]), (
        "another process may be writing the one that was written to just now"
    )
