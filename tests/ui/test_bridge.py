"""The bridge with the real till behind it: a real journal, a real server on loopback."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

import pytest

from app.domain.payment import PaymentState
from app.fbox.simulator import Simulator
from app.journal.faults import JournalError
from app.services.datadir import DataDir, open_datadir
from app.services.samples import sample_link
from app.services.settings import Settings
from app.services.till import Till, open_till
from app.services.views import HistoryQuery, ScanResult, Tab
from app.ui import till_thread
from app.ui.bridge import Bridge
from app.ui.till_thread import STOP_TIMEOUT_S, UNEXPECTED

DEADLINE_MS = 60_000

SIGNALS = (
    "opened",
    "failed",
    "noticed",
    "refused",
    "page_loaded",
    "history_loaded",
    "card_loaded",
    "payment_changed",
    "payment_added",
    "scan_answered",
    "state_changed",
    "pin_answered",
)


class Ear:
    """Writes down what a bridge emits, and on which thread."""

    def __init__(self, bridge: Bridge) -> None:
        self.heard: list[tuple[str, tuple[Any, ...]]] = []
        self.threads: set[int] = set()
        for name in SIGNALS:
            getattr(bridge, name).connect(partial(self._on, name))

    def _on(self, name: str, *args: Any) -> None:
        self.heard.append((name, args))
        self.threads.add(threading.get_ident())

    def all(self, name: str) -> list[tuple[Any, ...]]:
        return [args for heard, args in self.heard if heard == name]

    def cards(self) -> dict[str, Any]:
        """The newest card of each payment."""
        return {card.row.payment_id: card for (card,) in self.all("payment_changed")}


@pytest.fixture
def folder(tmp_path) -> DataDir:
    return open_datadir(tmp_path / "Касса №1")


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def settings(simulator) -> Settings:
    plain = Settings()
    return replace(plain, fbox=replace(plain.fbox, base_url=simulator.base_url))


@pytest.fixture
def make_bridge(qapp) -> Iterator[Callable[..., tuple[Bridge, Ear]]]:
    bridges = []

    def make(opening: Callable[..., Till]) -> tuple[Bridge, Ear]:
        bridge = Bridge(opening)
        bridges.append(bridge)
        return bridge, Ear(bridge)

    yield make
    for bridge in bridges:
        bridge.stop()
        bridge.deleteLater()


@pytest.fixture
def bridge_and_ear(make_bridge, folder, settings) -> tuple[Bridge, Ear]:
    return make_bridge(partial(open_till, folder, settings))


def new_link(seed: int) -> str:
    return sample_link(datetime.now(UTC), Random(seed))


def test_opening_is_told_with_the_state_on_the_window_s_thread(qtbot, bridge_and_ear):
    bridge, ear = bridge_and_ear
    assert not bridge.is_open
    bridge.start()
    qtbot.waitUntil(lambda: bool(ear.all("state_changed")), timeout=DEADLINE_MS)
    assert bridge.is_open
    assert ear.heard[0] == ("opened", ())
    assert ear.threads == {threading.get_ident()}


def test_one_scan_is_all_it_takes(qtbot, bridge_and_ear, simulator):
    bridge, ear = bridge_and_ear
    bridge.start()
    bridge.add_payment("pay-1", 185_000_00, "Non")
    link = new_link(1)
    bridge.scan(link, "wedge", "pay-1")

    def is_confirmed() -> bool:
        card = ear.cards().get("pay-1")
        return card is not None and card.row.state is PaymentState.CONFIRMED

    qtbot.waitUntil(is_confirmed, timeout=DEADLINE_MS)
    (answer,) = ear.all("scan_answered")[0]
    assert answer.result is ScanResult.PAIRED
    assert ear.cards()["pay-1"].client_phone_number == "998712565009"
    assert simulator.attached == {"pay-1": link}
    qtbot.waitUntil(
        lambda: ear.all("state_changed")[-1][0].counts.confirmed == 1, timeout=DEADLINE_MS
    )


def test_what_is_scanned_before_the_till_is_open_is_kept(
    qtbot, make_bridge, folder, settings, simulator
):
    may_open = threading.Event()

    def open_slowly(**callbacks: Any) -> Till:
        assert may_open.wait(60)
        return open_till(folder, settings, **callbacks)

    bridge, ear = make_bridge(open_slowly)
    bridge.start()
    bridge.add_payment("pay-1", None, "")
    bridge.scan(new_link(1), "wedge", "pay-1")
    bridge.scan("no link", "wedge", "pay-1")
    assert ear.heard == []
    may_open.set()
    qtbot.waitUntil(lambda: len(ear.all("scan_answered")) == 2, timeout=DEADLINE_MS)
    results = [answer.result for (answer,) in ear.all("scan_answered")]
    assert results == [ScanResult.PAIRED, ScanResult.REFUSED]
    assert ear.heard[0][0] == "opened"


def test_refused_input_and_decisions_come_in_words(qtbot, bridge_and_ear):
    bridge, ear = bridge_and_ear
    bridge.start()
    bridge.add_payment("  ", None, "")
    bridge.add_payment("pay-1", -1, "")
    bridge.add_payment("pay-1", None, "x" * 501)
    bridge.add_payment("pay-1", None, "")
    bridge.withdraw("pay-1", "")
    bridge.restore("pay-1")
    bridge.load_card("nobody")
    qtbot.waitUntil(lambda: len(ear.all("refused")) == 6, timeout=DEADLINE_MS)
    assert [key for key, _ in ear.all("refused")] == [
        "payment_id.empty",
        "amount.out_of_range",
        "note.too_long",
        "decision.reason_empty",
        "decision.not_withdrawn",
        "decision.unknown",
    ]
    assert ear.all("refused")[-1][1] == {"payment": "nobody"}
    assert ear.all("failed") == []


def test_withdrawing_and_restoring_are_told(qtbot, bridge_and_ear):
    bridge, ear = bridge_and_ear
    bridge.start()
    bridge.add_payment("pay-1", None, "")
    bridge.withdraw("pay-1", "typed twice")
    qtbot.waitUntil(
        lambda: [c.withdrawn_reason for c in ear.cards().values()] == ["typed twice"],
        timeout=DEADLINE_MS,
    )
    bridge.restore("pay-1")
    qtbot.waitUntil(
        lambda: ear.cards()["pay-1"].row.state is PaymentState.AWAITING_RECEIPT,
        timeout=DEADLINE_MS,
    )


def test_a_card_and_a_page_answer_their_questions(qtbot, bridge_and_ear):
    bridge, ear = bridge_and_ear
    bridge.start()
    for number in range(3):
        bridge.add_payment(f"pay-{number}", number, "")
    bridge.load_page(Tab.AWAITING, "pay-1")
    bridge.load_card("pay-2")
    qtbot.waitUntil(lambda: bool(ear.all("card_loaded")), timeout=DEADLINE_MS)
    (answer,) = ear.all("page_loaded")[0]
    assert (answer.tab, answer.search, answer.before) == (Tab.AWAITING, "pay-1", None)
    assert [row.payment_id for row in answer.page.rows] == ["pay-1"]
    assert ear.all("card_loaded")[0][0].row.amount_tiyin == 2


def test_only_the_newest_question_about_a_tab_is_answered(qtbot, make_bridge, folder, settings):
    may_open = threading.Event()

    def open_slowly(**callbacks: Any) -> Till:
        assert may_open.wait(60)
        return open_till(folder, settings, **callbacks)

    bridge, ear = make_bridge(open_slowly)
    bridge.start()
    for typed in ("p", "pa", "pay"):
        bridge.load_page(Tab.AWAITING, typed)
    bridge.load_page(Tab.AWAITING, "pay", before=100)
    bridge.load_page(Tab.DONE)
    bridge.load_page(Tab.AWAITING, "payment")
    bridge.load_page(Tab.AWAITING, "payment", before=50)
    may_open.set()
    qtbot.waitUntil(lambda: len(ear.all("page_loaded")) == 3, timeout=DEADLINE_MS)
    asked = [(a.tab, a.search, a.before) for (a,) in ear.all("page_loaded")]
    assert asked == [
        (Tab.DONE, "", None),
        (Tab.AWAITING, "payment", None),
        (Tab.AWAITING, "payment", 50),
    ]


def test_the_newest_question_about_the_history_is_answered(qtbot, make_bridge, folder, settings):
    bridge, ear = make_bridge(partial(open_till, folder, settings))
    for words in ("o", "on", "one"):
        bridge.load_history(HistoryQuery(words))
    bridge.add_payment("one", 5_00, "")
    bridge.start()
    qtbot.waitUntil(lambda: ear.all("payment_added") != [], timeout=DEADLINE_MS)
    bridge.load_history(HistoryQuery("one", PaymentState.AWAITING_RECEIPT))
    qtbot.waitUntil(lambda: len(ear.all("history_loaded")) == 2, timeout=DEADLINE_MS)
    first, last = (answer for (answer,) in ear.all("history_loaded"))
    assert (first.query.words, first.page.lines) == ("one", ())
    assert [line.row.payment_id for line in last.page.lines] == ["one"]


def test_a_till_that_cannot_be_opened_is_told_and_tried_again(
    qtbot, make_bridge, folder, settings, simulator
):
    folder.journal.mkdir()  # no file can be opened here
    bridge, ear = make_bridge(partial(open_till, folder, settings))
    bridge.add_payment("pay-1", None, "")
    bridge.start()
    qtbot.waitUntil(lambda: bool(ear.all("failed")), timeout=DEADLINE_MS)
    key, params = ear.all("failed")[0]
    assert key.startswith("journal.")
    assert params["path"] == str(folder.journal)
    assert not bridge.is_open
    bridge.scan(new_link(1), "wedge", "pay-1")
    qtbot.waitUntil(lambda: len(ear.all("failed")) == 2, timeout=DEADLINE_MS)
    folder.journal.rmdir()
    bridge.start()
    qtbot.waitUntil(lambda: bool(ear.all("scan_answered")), timeout=DEADLINE_MS)
    assert ear.all("scan_answered")[0][0].result is ScanResult.PAIRED


def test_a_corrupt_journal_is_noticed(qtbot, make_bridge, folder, settings):
    folder.journal.write_bytes(b"this is no database" * 1000)
    bridge, ear = make_bridge(partial(open_till, folder, settings))
    bridge.start()
    qtbot.waitUntil(lambda: bool(ear.all("noticed")), timeout=DEADLINE_MS)
    key, params = ear.all("noticed")[0]
    assert key == "till.journal_set_aside"
    assert Path(params["path"]).exists()
    assert bridge.is_open


class FaultyTill:
    """A real till of which one call fails."""

    def __init__(self, till: Till, call: str, errors: list[Exception]) -> None:
        self._till = till
        self._call = call
        self._errors = errors

    def __getattr__(self, name: str) -> Any:
        if name == self._call and self._errors:
            raise self._errors.pop(0)
        return getattr(self._till, name)


def open_faulty(
    folder: DataDir, settings: Settings, call: str, errors: list[Exception], **callbacks: Any
) -> FaultyTill:
    return FaultyTill(open_till(folder, settings, **callbacks), call, errors)


def test_a_bug_is_told_and_logged_and_the_thread_goes_on(
    qtbot, make_bridge, folder, settings, caplog
):
    bug = ZeroDivisionError("a bug")
    bridge, ear = make_bridge(partial(open_faulty, folder, settings, "page", [bug]))
    bridge.start()
    bridge.load_page(Tab.ALL)
    bridge.load_page(Tab.DONE)
    qtbot.waitUntil(lambda: bool(ear.all("page_loaded")), timeout=DEADLINE_MS)
    assert [key for key, _ in ear.all("failed")] == [UNEXPECTED]
    assert any(record.exc_info and record.exc_info[1] is bug for record in caplog.records)


def test_a_bug_while_opening_is_told(qtbot, make_bridge, folder, settings):
    def fail(**_callbacks: Any) -> Till:
        raise ZeroDivisionError("a bug")

    bridge, ear = make_bridge(fail)
    bridge.start()
    qtbot.waitUntil(lambda: bool(ear.all("failed")), timeout=DEADLINE_MS)
    assert ear.all("failed")[0][0] == UNEXPECTED


def test_what_changed_while_the_journal_failed_is_told_afterwards(
    qtbot, make_bridge, folder, settings, monkeypatch
):
    monkeypatch.setattr(till_thread, "FAULT_PAUSE_S", 0.01)
    faults: list[Exception] = [JournalError("journal.full", "disk full") for _ in range(3)]
    bridge, ear = make_bridge(partial(open_faulty, folder, settings, "card", faults))
    bridge.start()
    bridge.add_payment("pay-1", None, "")
    qtbot.waitUntil(lambda: "pay-1" in ear.cards(), timeout=DEADLINE_MS)
    assert ("journal.full", {"detail": "disk full"}) in ear.all("failed")


def test_a_flood_of_changes_is_told_in_full_but_seldom(qtbot, bridge_and_ear, simulator):
    """Every payment's last word arrives; the window is not asked to repaint for each step."""
    many = 100
    bridge, ear = bridge_and_ear
    bridge.start()
    qtbot.waitUntil(lambda: bridge.is_open, timeout=DEADLINE_MS)
    began_at_s = monotonic()
    for number in range(many):
        bridge.add_payment(f"pay-{number}", None, "")
        bridge.scan(new_link(number), "camera", f"pay-{number}")

    def are_confirmed() -> bool:
        states = [card.row.state for card in ear.cards().values()]
        return states.count(PaymentState.CONFIRMED) == many

    qtbot.waitUntil(are_confirmed, timeout=DEADLINE_MS)
    qtbot.waitUntil(
        lambda: ear.all("state_changed")[-1][0].counts.confirmed == many, timeout=DEADLINE_MS
    )
    turns = (monotonic() - began_at_s) / 0.05
    assert len(ear.all("state_changed")) <= turns + 3
    assert len(simulator.attached) == many


def test_what_another_process_adds_is_told(qtbot, bridge_and_ear, folder, settings):
    bridge, ear = bridge_and_ear
    bridge.start()
    qtbot.waitUntil(lambda: bridge.is_open, timeout=DEADLINE_MS)
    other = open_till(folder, settings)
    number = 0

    def is_told() -> bool:
        # The watch begins a moment after opening; what came before is no news.
        nonlocal number
        number += 1
        other.add_payment(f"other-{number}", None, "", "command_line")
        return any(payment_id.startswith("other-") for payment_id in ear.cards())

    try:
        qtbot.waitUntil(is_told, timeout=DEADLINE_MS)
    finally:
        other.stop()


def test_new_settings_reach_the_sending(qtbot, make_bridge, folder, settings, simulator):
    nowhere = replace(settings, fbox=replace(settings.fbox, base_url=""))
    bridge, ear = make_bridge(partial(open_till, folder, nowhere))
    bridge.start()
    bridge.add_payment("pay-1", None, "")
    bridge.scan(new_link(1), "wedge", "pay-1")
    qtbot.waitUntil(lambda: bool(ear.all("scan_answered")), timeout=DEADLINE_MS)
    assert simulator.received == ()
    bridge.apply_settings(settings)
    bridge.note_network_back()
    bridge.retry_now()
    qtbot.waitUntil(lambda: bool(simulator.attached), timeout=DEADLINE_MS)


def test_what_was_asked_before_stopping_is_written(qtbot, bridge_and_ear, folder):
    bridge, ear = bridge_and_ear
    bridge.start()
    qtbot.waitUntil(lambda: bridge.is_open, timeout=DEADLINE_MS)
    for number in range(40):
        bridge.add_payment(f"pay-{number}", None, "")
    bridge.load_page(Tab.ALL)
    bridge.stop()
    with closing(sqlite3.connect(folder.journal)) as journal:
        assert journal.execute("SELECT count(*) FROM payments").fetchone() == (40,)
    assert ear.all("page_loaded") == []


def test_stopping_does_not_wait_for_a_silent_server(qtbot, make_bridge, folder):
    with Simulator(default="slow", slow_s=600) as silent:
        plain = Settings()
        settings = replace(plain, fbox=replace(plain.fbox, base_url=silent.base_url))
        bridge, ear = make_bridge(partial(open_till, folder, settings))
        bridge.start()
        bridge.add_payment("pay-1", None, "")
        bridge.scan(new_link(1), "wedge", "pay-1")
        qtbot.waitUntil(lambda: bool(silent.received), timeout=DEADLINE_MS)
        began_at_s = monotonic()
        bridge.stop()
        assert monotonic() - began_at_s < STOP_TIMEOUT_S + 5
    heard = len(ear.heard)
    qtbot.waitUntil(lambda: len(ear.heard) == heard, timeout=DEADLINE_MS)


def test_stopping_what_was_never_started_is_nothing(make_bridge, folder, settings):
    bridge, _ = make_bridge(partial(open_till, folder, settings))
    bridge.stop()
    bridge.stop()
    assert not folder.journal.exists()
