"""The window over a journal in each bad state: it says so in words, and loses nothing."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.payment import PaymentState
from app.journal.check import check
from app.services.phrases import PHRASES
from app.services.settings import Settings
from app.services.till import open_till
from tests.samples import link_of
from tests.ui.shop import DEADLINE_MS, Shop, new_link

PAGE = 4096
KEPT = 6


@pytest.fixture
def lived(shop: Shop) -> Shop:
    """A shop whose journal holds a few payments; its window is not open yet."""
    till = open_till(shop.folder, Settings())
    for number in range(KEPT):
        till.add_payment(f"p{number}", 100_00, "", "test")
    till.scan(link_of(1), "typed", "p1", accept_warnings=True)
    till.stop()
    with closing(sqlite3.connect(shop.folder.journal)) as journal:
        journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return shop


def _start(shop: Shop) -> None:
    shop.window.show()
    shop.bridge.start()


def _told(shop: Shop) -> str:
    labels = [label for label in shop.window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text().replace("\u200b", "") for label in labels)


def _wait_words(shop: Shop, key: str) -> None:
    """Wait until the window says a sentence; what it fills in may be anything."""
    parts = [part for part in str(PHRASES[key]).split("{")[0].split("\n") if part.strip()]
    shop.qtbot.waitUntil(lambda: parts[0].strip() in _told(shop), timeout=DEADLINE_MS)


def _ids(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as journal:
        return {row[0] for row in journal.execute("SELECT payment_id FROM payments")}


def _scan(shop: Shop, seed: int) -> None:
    shop.wait(lambda: shop.selected is not None)
    shop.scan(new_link(seed))


@pytest.mark.parametrize("damage", ["head", "page"])
def test_a_damaged_one_is_set_aside_and_the_till_works_on(lived: Shop, damage: str) -> None:
    path = lived.folder.journal
    with path.open("r+b") as file:
        file.seek(0 if damage == "head" else PAGE)
        file.write(b"\xff" * (60 if damage == "head" else PAGE))
    damaged = path.read_bytes()
    _start(lived)
    _wait_words(lived, "till.journal_set_aside")
    (kept,) = lived.folder.path.glob("journal.sqlite3.damaged-*")
    assert kept.read_bytes() == damaged
    lived.add("new")
    lived.scan(new_link(1))
    lived.wait(lambda: "new" in lived.simulator.attached)


def test_a_cut_wal_shows_what_was_whole(lived: Shop) -> None:
    till = open_till(lived.folder, Settings())
    till.add_payment("late", None, "", "test")
    wal = lived.folder.path / "journal.sqlite3-wal"
    content = wal.read_bytes()
    till.stop()
    assert content
    wal.write_bytes(content[: len(content) // 2 + 7])
    _start(lived)
    lived.wait(lambda: not lived.list.model.is_loading and lived.selected is not None)
    assert _ids(lived.folder.journal) >= {f"p{number}" for number in range(KEPT)}
    assert check(lived.folder.journal, lived.folder.backups) == []


def test_a_newer_one_is_left_alone(lived: Shop) -> None:
    with closing(sqlite3.connect(lived.folder.journal, isolation_level=None)) as journal:
        journal.execute("UPDATE alembic_version SET version_num = 'r9999'")
        journal.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = lived.folder.journal.read_bytes()
    _start(lived)
    _wait_words(lived, "journal.newer")
    lived.scan(new_link(2))
    _wait_words(lived, "journal.newer")
    told = _told(lived)
    assert "r=" in told, "what was read is not shown"
    assert PHRASES["face.reading.title"] not in told, "it is not being saved"
    assert lived.folder.journal.read_bytes() == before
    assert lived.simulator.received == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove an open file")
def test_one_that_is_deleted_under_the_window_is_rescued(lived: Shop) -> None:
    _start(lived)
    lived.wait(lambda: lived.selected is not None)
    lived.folder.journal.unlink()
    _scan(lived, 3)
    _wait_words(lived, "journal.vanished")
    rescued = lived.folder.path / "journal.sqlite3.rescued"
    assert _ids(rescued) == {f"p{number}" for number in range(KEPT)}
    assert not lived.folder.journal.exists(), "a new one was begun silently"
    lived.bridge.stop()
    again = open_till(lived.folder, lived.settings)
    assert again.notice == "till.journal_rescued"
    assert {row.payment_id for row in again.rows(None)} == {f"p{number}" for number in range(KEPT)}
    again.stop()


def test_one_that_another_program_locks_is_told_and_taken_up_again(
    lived: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.journal.schema.BUSY_TIMEOUT_MS", 100)
    _start(lived)
    lived.wait(lambda: lived.selected is not None)
    selected = lived.selected
    holder = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); time.sleep(600)"
    )
    command = [sys.executable, "-c", holder, str(lived.folder.journal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        link = new_link(4)
        lived.scan(link)
        _wait_words(lived, "journal.locked")
        process.kill()
        process.wait()
    lived.scan(link)
    lived.wait(lambda: lived.simulator.attached.get(selected) == link)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes where the shop's data lie."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    place = tmp_path / "Касса"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m,mode=0700", "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_is_told_and_the_scan_can_be_made_again(disk: Path, lived: Shop) -> None:
    _start(lived)
    lived.wait(lambda: lived.selected is not None and "p1" in lived.simulator.attached)
    selected = lived.selected
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            _fill(file.write, b"x" * size)
    link = new_link(5)
    lived.scan(link)
    _wait_words(lived, "journal.full")
    ballast.unlink()
    lived.scan(link)
    lived.wait(lambda: lived.simulator.attached.get(selected) == link)
    assert _ids(lived.folder.journal) == {f"p{number}" for number in range(KEPT)}


def test_a_disk_that_may_only_be_read_is_told(disk: Path, lived: Shop) -> None:
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        _start(lived)
        key = "journal.cannot_open"
        _wait_words(lived, key)
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    lived.bridge.start()
    lived.wait(lambda: lived.selected is not None)
    assert _ids(lived.folder.journal) == {f"p{number}" for number in range(KEPT)}


def _fill(write: Callable[[bytes], int], block: bytes) -> None:
    try:
        while True:
            write(block)
    except OSError:
        return


def test_what_waits_is_sent_after_all(lived: Shop) -> None:
    """The reference: nothing is damaged, and the pair that waited goes out."""
    _start(lived)
    lived.wait(lambda: "p1" in lived.simulator.attached)
    till = open_till(lived.folder, Settings())
    states = {row.payment_id: row.state for row in till.rows(None)}
    till.stop()
    assert states["p1"] in {PaymentState.CONFIRMED, PaymentState.SENDING}
