"""The till as the window and the command line use it, over a real journal and a real server."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.payment import Payment, PaymentInputError, PaymentState
from app.domain.receipt import LinkWarning
from app.fbox.address import FboxSettings
from app.fbox.simulator import Simulator
from app.journal import audit, payments
from app.journal.journal import Journal
from app.services.datadir import open_datadir
from app.services.settings import ReceiptSection, Settings
from app.services.till import Till, TillError, open_till
from app.services.views import ScanResult, ServerState, StepKind, Tab
from tests.samples import NOW, link_of

DEADLINE_S = 20.0


class Feed:
    """Collects what the till tells, from any thread."""

    def __init__(self) -> None:
        self.payments: list[str] = []
        self._changed = threading.Condition()

    def on_payment(self, payment_id: str) -> None:
        with self._changed:
            self.payments.append(payment_id)
            self._changed.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + DEADLINE_S
        with self._changed:
            while not condition():
                assert time.monotonic() < deadline, "waited in vain"
                self._changed.wait(0.05)


@pytest.fixture
def feed() -> Feed:
    return Feed()


@pytest.fixture
def till(tmp_path: Path, simulator: Simulator, feed: Feed, clock) -> Iterator[Till]:
    opened = open_till(
        open_datadir(tmp_path),
        Settings(fbox=FboxSettings(simulator.base_url)),
        on_payment=feed.on_payment,
        clock=clock,
    )
    yield opened
    opened.stop()


def test_one_scan_is_all_it_takes(till: Till, feed: Feed, simulator: Simulator) -> None:
    till.start()
    row = till.add_payment(" bb75f609 ", 18_500_000, "Order 1043", "window")
    assert row.payment_id == "bb75f609"
    answer = till.scan(link_of(1) + "\r\n", "wedge", "bb75f609")
    assert answer.result is ScanResult.PAIRED
    assert answer.card is not None
    assert answer.card.receipt is not None
    feed.wait_for(lambda: till.card("bb75f609").row.state is PaymentState.CONFIRMED)
    card = till.card("bb75f609")
    assert card is not None
    assert card.client_phone_number == "998712565009"
    assert card.attempts == 1
    assert [step.kind for step in card.steps] == [
        StepKind.READ,
        StepKind.SAVED,
        StepKind.SENT,
        StepKind.ANSWERED,
    ]
    assert simulator.attached == {"bb75f609": link_of(1)}
    assert till.state().counts.confirmed == 1
    assert till.state().outbox.server is ServerState.ONLINE


@pytest.mark.parametrize("source", ["wedge", "serial"])
def test_a_hand_scanner_that_repeats_counts_once(till: Till, clock, source: str) -> None:
    till.add_payment("one", None, "", "t")
    assert till.scan(link_of(1), source, "one").result is ScanResult.PAIRED
    clock.advance(1.5)
    assert till.scan(link_of(1), source, "one").result is ScanResult.REPEATED
    clock.advance(1.5)
    assert till.scan(link_of(1), source, "one").result is ScanResult.REPEATED
    clock.advance(2.5)
    assert till.scan(link_of(1), source, "one").result is ScanResult.ALREADY_PAIRED


def test_a_scan_under_a_russian_layout(till: Till) -> None:
    till.add_payment("one", None, "", "t")
    typed = "реезыЖ..щавюыщдшйюгя.срусл,е=ГЯ170703100597?к=1?с=20261124120000?ы=514343190161"
    answer = till.scan(typed, "wedge", "one")
    assert answer.result is ScanResult.PAIRED
    assert answer.text == link_of(1)


def test_an_odd_receipt_is_asked_about_first(till: Till, clock) -> None:
    till.add_payment("one", None, "", "t")
    clock.wall = NOW + timedelta(days=4)
    answer = till.scan(link_of(1), "wedge", "one")
    assert (answer.result, answer.warnings) == (ScanResult.LOOK_AGAIN, (LinkWarning.OLD,))
    assert till.card("one").row.state is PaymentState.AWAITING_RECEIPT
    answer = till.scan(link_of(1), "wedge", "one", accept_warnings=True)
    assert answer.result is ScanResult.PAIRED


def test_what_is_no_receipt_is_refused_with_its_reason(till: Till) -> None:
    till.add_payment("one", None, "", "t")
    answer = till.scan("https://ofd.soliq.uz.evil.test/check?t=1&r=2&c=3&s=4", "wedge", "one")
    assert answer.result is ScanResult.REFUSED
    assert (answer.fault_key, answer.detail) == ("link_fault.host", "ofd.soliq.uz.evil.test")


def test_a_receipt_without_a_payment_waits(till: Till) -> None:
    answer = till.scan(link_of(1), "camera", None)
    assert answer.result is ScanResult.NO_PAYMENT
    assert answer.receipt is not None


def test_other_hosts_by_the_settings(till: Till, simulator: Simulator) -> None:
    till.add_payment("one", None, "", "t")
    link = link_of(1).replace("ofd.soliq.uz", "test.ofd.uz")
    assert till.scan(link, "paste", "one").result is ScanResult.REFUSED
    settings = Settings(
        fbox=FboxSettings(simulator.base_url), receipt=ReceiptSection(hosts=("test.ofd.uz",))
    )
    till.apply_settings(settings)
    assert till.scan(link, "paste", "one").result is ScanResult.PAIRED


def test_bad_input_for_a_payment(till: Till) -> None:
    with pytest.raises(PaymentInputError, match=r"payment_id\.empty"):
        till.add_payment("  ", None, "", "t")
    with pytest.raises(PaymentInputError, match=r"payment_id\.too_long"):
        till.add_payment("x" * 129, None, "", "t")


def test_pages_are_cut_by_their_cursor(till: Till) -> None:
    for number in range(5):
        till.add_payment(f"p{number}", None, f"note {number}", "t")
    first = till.page(Tab.AWAITING, limit=3)
    assert [row.payment_id for row in first.rows] == ["p4", "p3", "p2"]
    assert first.next_before is not None
    last = till.page(Tab.AWAITING, before=first.next_before, limit=3)
    assert [row.payment_id for row in last.rows] == ["p1", "p0"]
    assert last.next_before is None
    assert [row.payment_id for row in till.page(Tab.ALL, "note 2").rows] == ["p2"]


def test_what_another_process_adds_is_seen(till: Till, feed: Feed, tmp_path: Path) -> None:
    till.start()
    other = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    with other.reading() as connection:
        assert payments.page(connection, limit=1) == []

    with other.writing() as connection:
        payments.add(connection, Payment("foreign", NOW, "t"))
    feed.wait_for(lambda: "foreign" in feed.payments)
    other.close()


def test_a_changed_server_is_used_at_once(till: Till, feed: Feed) -> None:
    till.start()
    with Simulator() as other:
        settings = Settings(fbox=FboxSettings(other.base_url))
        till.apply_settings(settings)
        till.add_payment("one", None, "", "t")
        till.scan(link_of(1), "typed", "one")
        feed.wait_for(lambda: "one" in other.attached)


def test_withdrawing_and_the_card(till: Till) -> None:
    till.add_payment("one", None, "", "t")
    assert till.withdraw("one", "paid in cash").withdrawn_reason == "paid in cash"
    assert till.restore("one").row.state is PaymentState.AWAITING_RECEIPT


def test_a_decision_about_no_payment_enters_the_audit_trail(till: Till) -> None:
    till.note_decision("settings", {"changed": "camera.source"})
    with till._journal.reading() as connection:
        row = list(audit.rows(connection))[-1]
    assert (row.kind, row.facts) == ("settings", '{"changed":"camera.source"}')
    with pytest.raises(ValueError, match="gossip"):
        till.note_decision("gossip", {})


def test_a_damaged_journal_is_told_at_opening(tmp_path: Path) -> None:
    data_dir = open_datadir(tmp_path)
    data_dir.journal.write_bytes(b"no database at all" * 100)
    till = open_till(data_dir, Settings())
    assert till.notice == "till.journal_set_aside"
    assert "damaged" in till.notice_params["path"]
    assert till.state().outbox.server is ServerState.NOT_CONFIGURED
    till.stop()


def test_a_newer_journal_cannot_be_opened(tmp_path: Path) -> None:
    data_dir = open_datadir(tmp_path)
    open_till(data_dir, Settings()).stop()
    with closing(sqlite3.connect(data_dir.journal)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    with pytest.raises(TillError) as caught:
        open_till(data_dir, Settings())
    assert caught.value.key == "journal.newer"


def test_settings_that_change_nothing_about_the_server_keep_it(till: Till, simulator) -> None:
    worker_server = till.worker._servers._server
    till.apply_settings(
        replace(Settings(fbox=FboxSettings(simulator.base_url)), receipt=ReceiptSection(("a.uz",)))
    )
    assert till.worker._servers._server is worker_server


def test_the_server_is_asked_before_the_first_payment(till: Till, simulator: Simulator) -> None:
    simulator.go_offline()
    till.start()
    deadline = time.monotonic() + DEADLINE_S
    while till.state().outbox.server is not ServerState.OFFLINE:
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)
