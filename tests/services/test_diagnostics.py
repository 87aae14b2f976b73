"""The last errors are found in the real log, whatever else stands in it."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import __version__
from app.services.datadir import DataDir
from app.services.diagnostics import find_all, last_troubles, troubles_in, versions
from app.services.logs import ProgramLog


@pytest.fixture
def log(tmp_path: Path) -> Iterator[ProgramLog]:
    root = logging.getLogger()
    level = root.level
    running = ProgramLog(tmp_path / "logs", "window")
    yield running
    running.close()
    root.setLevel(level)


def fail() -> None:
    raise ZeroDivisionError("nothing to divide by")


def test_warnings_and_errors_are_found_the_newest_first(log: ProgramLog, tmp_path: Path) -> None:
    logger = logging.getLogger("app.test")
    logger.info("nothing of note")
    logger.warning("касса %s ждёт", 3)
    try:
        fail()
    except ZeroDivisionError:
        logger.exception("a payment was not sent")
    logger.info("on it goes")
    newest, oldest = sorted(last_troubles(tmp_path / "logs"), key=lambda t: t.level)
    assert (newest.level, oldest.level) == ("ERROR", "WARNING")
    assert newest.words == "a payment was not sent: ZeroDivisionError: nothing to divide by"
    assert oldest.words == "касса 3 ждёт"
    assert abs((datetime.now(UTC) - newest.at).total_seconds()) < 60


def test_all_logs_are_looked_at_and_the_newest_ones_told(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    for number in range(8):
        for kind in ("window", "scanner"):
            with (logs / f"{kind}.log").open("a", encoding="utf-8") as file:
                stamp = f"2026-11-24 10:0{number}:00.000Z 17"
                file.write(f"{stamp} WARNING app.x: {kind} {number}\n")
    words = [trouble.words for trouble in last_troubles(logs, limit=4)]
    assert sorted(words) == ["scanner 6", "scanner 7", "window 6", "window 7"]


def test_a_long_log_is_read_from_its_end(log: ProgramLog, tmp_path: Path) -> None:
    logger = logging.getLogger("app.test")
    logger.warning("long ago")
    for _ in range(4000):
        logger.info("x" * 90)
    logger.warning("just now")
    assert [trouble.words for trouble in last_troubles(tmp_path / "logs")] == ["just now"]


@given(st.lists(st.text(), max_size=20))
def test_no_text_is_too_odd(lines: list[str]) -> None:
    assert all(trouble.words is not None for trouble in troubles_in(lines))


def test_a_date_that_does_not_exist_is_no_trouble() -> None:
    assert list(troubles_in(["2026-13-45 99:99:99.000Z 1 ERROR app: words"])) == []


def test_versions_are_told_without_loading_anything() -> None:
    found = versions()
    assert found["Uzum Fiskal"] == __version__
    assert "?" not in found.values()
    assert found["PySide6-Essentials"].startswith("6.")


def test_a_folder_with_nothing_in_it_is_no_fault(tmp_path: Path) -> None:
    findings = find_all(DataDir(tmp_path))
    assert findings.numbers == {}
    assert findings.troubles == ()
    assert findings.places["data"] == str(tmp_path)
