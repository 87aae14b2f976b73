"""Each state of the window brought about by its real cause, seen in the real window, and left."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.payment import PaymentState
from app.services.datadir import open_datadir
from app.services.samples import sample_link, sample_receipt
from app.services.views import ServerState
from app.ui.card.subjects import Failed
from app.ui.scan.lone_keys import QUIET_MS
from app.ui.training.filmed_slip import FilmedSlip
from tests.flows.conftest import Shop
from tests.small_disk import fill


def _link(seed: int = 1) -> str:
    return sample_link(datetime.now(UTC), Random(seed))


def _title(shop: Shop) -> str:
    face = shop.run.window.card.face
    return "" if face is None else str(face.title)


def _body(shop: Shop) -> str:
    face = shop.run.window.card.face
    return "" if face is None else " ".join(face.body)


def _banner(shop: Shop) -> str:
    return shop.run.window.banner.text


def _caption(shop: Shop) -> str:
    return shop.run.window.scan_panel.preview.caption


def _is_failed(shop: Shop) -> bool:
    return isinstance(shop.run.window.desk.subject, Failed)


def _press_enter(shop: Shop) -> None:
    """Press Enter as a person does: not right after the card has asked, nor amid other keys."""
    desk = shop.run.window.desk
    shop.until(lambda: not desk._arming.isActive())
    shop.until(lambda: monotonic() * 1000 - desk._keys._newest_ms > QUIET_MS)
    QTest.keyClick(shop.window, Qt.Key.Key_Return)


@pytest.fixture
def shop_on(qtbot, qapp, simulator):
    made = []

    def make(folder: Path) -> Shop:
        made.append(Shop(qtbot, open_datadir(folder), simulator))
        made[-1].configure()
        return made[-1]

    yield make
    for shop in made:
        shop.close()


def test_a_disk_that_fills_up_is_told_with_what_was_read_and_left_by_enter(
    shop_on, small_disk: Path, simulator
) -> None:
    shop = shop_on(small_disk)
    shop.open()
    shop.add_payment("one")
    ballast = fill(small_disk)
    told: list[object] = []
    shop.run.bridge.payment_added.connect(told.append)
    for number in range(500):  # the journal's own file has some room left
        shop.run.bridge.add_payment(f"more-{number}", 100, "x" * 400)
        shop.until(lambda number=number: len(told) > number or _is_failed(shop))
        if _is_failed(shop):
            break
    assert _title(shop) == "The disk is full"
    shop.type_like_scanner(_link())
    shop.until(lambda: _is_failed(shop) and bool(shop.run.window.card.face.scanned))
    ballast.unlink()
    _press_enter(shop)
    shop.until(lambda: not _is_failed(shop) and shop.selected is not None)
    link = _link(2)
    shop.type_like_scanner(link)
    shop.until(lambda: link in simulator.attached.values())


def test_a_journal_of_a_newer_program_is_told_and_untouched(shop) -> None:
    shop.prepare("one")
    with closing(sqlite3.connect(shop.folder.journal)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    before = shop.folder.journal.read_bytes()
    shop.show()
    shop.until(lambda: _is_failed(shop))
    assert _title(shop) == "This program is older than the journal"
    assert "Install that version again" in _body(shop)
    assert shop.folder.journal.read_bytes() == before
    with closing(sqlite3.connect(shop.folder.journal)) as connection, connection:
        newest = max(Path("app/journal/migrations/versions").glob("r*.py")).name[:5]
        connection.execute("UPDATE alembic_version SET version_num = ?", (newest,))
    _press_enter(shop)
    shop.until(lambda: shop.selected == "one")


def test_a_journal_that_is_damaged_at_the_start_is_told_and_kept(shop) -> None:
    shop.prepare("one")
    shop.folder.journal.write_bytes(b"this is no database" * 1000)
    shop.open()
    shop.until(lambda: "The journal was damaged" in _banner(shop))
    kept = [path for path in shop.folder.path.iterdir() if "damaged" in path.name]
    assert kept
    assert any(str(path) in _banner(shop) for path in kept)


def test_a_journal_that_is_damaged_under_way_is_told_by_its_name(shop) -> None:
    shop.open()
    shop.add_payment("one")
    with closing(sqlite3.connect(shop.folder.journal)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root, size = (
            connection.execute(
                "SELECT rootpage FROM sqlite_schema WHERE name = 'submissions_of_payment'"
            ).fetchone()[0],
            connection.execute("PRAGMA page_size").fetchone()[0],
        )
    with shop.folder.journal.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    shop.type_like_scanner(_link())
    shop.until(lambda: _is_failed(shop))
    assert _title(shop) == "The journal is damaged"
    assert "call support" in _body(shop)


def test_an_unreachable_server_is_told_since_when_and_when_it_is_tried_again(
    shop, simulator
) -> None:
    simulator.go_offline()
    shop.open()
    shop.add_payment("one")
    shop.type_like_scanner(_link())
    shop.until(lambda: _title(shop) == "Saved, waiting for the connection")
    shop.until(lambda: "No connection to the server since" in _body(shop))
    shop.until(lambda: "Next try in" in _body(shop) or "Trying now" in _body(shop))
    simulator.come_back()
    shop.until_card("one", PaymentState.CONFIRMED)


def test_a_misconfigured_server_is_told_and_the_receipt_waits(shop, simulator) -> None:
    simulator.set_scenario("one", "redirect_then_success")
    shop.open()
    shop.add_payment("one")
    shop.type_like_scanner(_link())
    shop.until(lambda: _title(shop) == "Saved, but it cannot be sent")
    server = shop.run.window.desk._showing.outbox.server
    assert server is ServerState.MISCONFIGURED
    shop.until(lambda: bool(_banner(shop)))
    assert "administrator" in _banner(shop)


def test_an_uncertain_answer_is_told_and_sent_again_by_itself(shop, simulator) -> None:
    simulator.set_scenario("one", "dropped_after_then_success")
    shop.open()
    shop.add_payment("one")
    link = _link()
    shop.type_like_scanner(link)
    shop.until_card("one", PaymentState.UNCERTAIN)
    assert "The same receipt is sent again by itself" in _body(shop)
    QTest.keyClick(shop.window, Qt.Key.Key_F6)
    shop.until_card("one", PaymentState.CONFIRMED)
    assert [received.qr_code for received in simulator.received] == [link, link]


def test_a_withdrawn_payment_says_why_and_comes_back(shop) -> None:
    shop.open()
    shop.add_payment("one")
    shop.run.bridge.withdraw("one", "Entered by mistake")
    card = shop.until_card("one", PaymentState.WITHDRAWN)
    assert card.withdrawn_reason == "Entered by mistake"
    assert _body(shop) == "Reason: Entered by mistake"
    QTest.keyClick(shop.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    shop.until_card("one", PaymentState.AWAITING_RECEIPT)


def test_no_camera_is_told(shop) -> None:
    shop.configure(camera="97")
    shop.open()
    shop.until(lambda: _caption(shop).startswith("The camera cannot be opened"))
    assert shop.run.window.scan_panel.camera_button.isEnabled()


def test_a_camera_that_is_lost_is_told(shop) -> None:
    receipt = sample_receipt(datetime.now(UTC), Random(3))
    with FilmedSlip(receipt) as stream:
        shop.configure(camera=stream.url)
        shop.open()
        shop.until(lambda: not shop.run.window.scan_panel.preview._frame.isNull())
    shop.until(lambda: "gives no picture" in _caption(shop) or "cannot be opened" in _caption(shop))
    assert shop.run.window.scan_panel.preview._frame.isNull(), "no picture of the past stands there"
    shop.close()


@pytest.mark.parametrize("hours", [3, -3])
def test_a_wrong_clock_is_told_by_the_server_s_date(shop, monkeypatch, hours) -> None:
    off = timedelta(hours=hours)
    monkeypatch.setattr(
        "app.fbox.simulator_http.format_datetime",
        lambda at, usegmt: format_datetime(at + off, usegmt=usegmt),
    )
    shop.open()
    shop.until(lambda: shop.run.window.desk._showing.outbox.server is ServerState.ONLINE)
    assert _banner(shop) == "", "one answer alone is not believed"
    shop.run.bridge.note_resumed()  # which has the till ask again at once, not in a minute
    shop.until(lambda: "FBox refuses receipts until then" in _banner(shop))
    there = datetime.now(UTC) + off + timedelta(hours=5)
    near = {f"{there + timedelta(minutes=late):%H:%M}" for late in (-1, 0)}
    assert any(time in _banner(shop) for time in near)
