"""Shifts: nothing falls between two of them, and none is closed over an open payment unseen."""

import json
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy.exc import IntegrityError

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.domain.shift import SETTLED, Acknowledgement, Shift
from app.journal import audit, claims, outbox, payments, schema, shift_lines, shifts
from app.journal.journal import Journal
from app.journal.submissions import Plan
from tests.samples import NOW, receipt_of

PHONE = "998712565009"
NEW = "FROM payments WHERE payment_id = 'new'"


def add(journal: Journal, payment_id: str, amount_tiyin: int | None = None) -> None:
    with journal.writing() as connection:
        payments.add(connection, Payment(payment_id, NOW, "test", amount_tiyin))


def answer(journal: Journal, payment_id: str, number: int, state: str) -> None:
    """Pair a payment with a receipt, send it and have it answered."""
    kind = OutcomeKind(state) if state != "waiting" else OutcomeKind.RETRY
    with journal.writing() as connection:
        stored = payments.find(connection, payment_id)
        assert stored is not None
        outbox.submit(connection, stored.serial, receipt_of(number), "wedge", NOW, NOW, 0)
        claim = claims.claim(connection, "me", NOW, 0)
        assert claim is not None
        outcome = Outcome(kind, client_phone_number=PHONE if state == "confirmed" else None)
        later = NOW + timedelta(seconds=3)
        claims.record(connection, claim, outcome, Plan(state), 5, later, 0)


def open_shift(journal: Journal, cashier: str = "Aziza") -> Shift:
    with journal.writing() as connection:
        return shifts.open_shift(connection, cashier, NOW)


def close(journal: Journal, shift: Shift, *seen: Acknowledgement) -> Shift:
    with journal.writing() as connection:
        assert shifts.acknowledge(connection, shift.id, "Aziza", seen, NOW) == []
        return shifts.close(connection, shift, "Aziza", NOW)


def lines(journal: Journal, shift: Shift) -> dict[str, shift_lines.ShiftLine]:
    with journal.reading() as connection:
        return {line.payment_id: line for line in shift_lines.iterate(connection, shift)}


@pytest.fixture
def sql(journal: Journal) -> Iterator[Callable[..., list[Any]]]:
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield lambda *arguments: connection.execute(*arguments).fetchall()


def test_a_shift_is_opened_found_and_closed(journal: Journal) -> None:
    with journal.reading() as connection:
        assert shifts.current(connection) is None
        assert shifts.newest(connection) is None
    opened = open_shift(journal)
    with journal.reading() as connection:
        assert shifts.current(connection) == opened == shifts.newest(connection)
    closed = close(journal, opened)
    with journal.reading() as connection:
        assert shifts.current(connection) is None
        assert shifts.newest(connection) == closed
        assert shifts.find_shift(connection, closed.id) == closed
        assert closed.closed_by == "Aziza"


def test_shifts_and_names_are_listed_newest_first(journal: Journal) -> None:
    for name in ("Aziza", "Bobur", "Aziza", "Dilnoza"):
        close(journal, open_shift(journal, name))
    with journal.reading() as connection:
        first = shifts.page(connection, None, 3)
        assert [shift.id for shift in first] == [4, 3, 2]
        assert [shift.id for shift in shifts.page(connection, 2, 3)] == [1]
        assert shifts.recent_names(connection, 2) == ["Dilnoza", "Aziza"]


def test_what_is_settled_with_no_shift_open_is_in_the_next_one(journal: Journal) -> None:
    add(journal, "before", 1000)
    answer(journal, "before", 1, "confirmed")
    with journal.reading() as connection:
        assert shifts.count_outside(connection) == 1
    shift = open_shift(journal)
    add(journal, "within", 2000)
    answer(journal, "within", 2, "confirmed")
    for is_closed in (False, True):
        stage = close(journal, shift) if is_closed else shift
        told = lines(journal, stage)
        assert {key: line.is_outside for key, line in told.items()} == {
            "before": True,
            "within": False,
        }
        with journal.reading() as connection:
            assert shift_lines.count_outside(connection, stage) == 1
    assert lines(journal, close(journal, open_shift(journal))) == {}


def test_a_line_tells_receipt_phone_and_times_as_they_were(journal: Journal) -> None:
    shift = open_shift(journal)
    add(journal, "good", 185_000_00)
    answer(journal, "good", 7, "confirmed")
    add(journal, "bad")
    answer(journal, "bad", 8, "rejected")
    add(journal, "bare")
    seen = (
        Acknowledgement("bad", PaymentState.REJECTED, "asked the bank"),
        Acknowledgement("bare", PaymentState.AWAITING_RECEIPT),
    )
    closed = close(journal, shift, *seen)
    # What happens afterwards is the next shift's.
    answer(journal, "bare", 9, "confirmed")
    with journal.writing() as connection:
        stored = payments.find(connection, "bad")
        assert stored is not None
        payments.withdraw(connection, stored.serial, "returned", NOW)
    told = lines(journal, closed)
    good, bad, bare = told["good"], told["bad"], told["bare"]
    assert (good.state, good.client_phone_number) == (PaymentState.CONFIRMED, PHONE)
    assert good.receipt is not None
    assert good.receipt.number == "7"
    assert good.confirmed_at == NOW + timedelta(seconds=3)
    assert (bad.state, bad.acknowledged_by, bad.reason) == (
        PaymentState.REJECTED, "Aziza", "asked the bank",
    )  # fmt: skip
    assert (bare.state, bare.receipt, bare.confirmed_at, bare.client_phone_number) == (
        PaymentState.AWAITING_RECEIPT, None, None, None,
    )  # fmt: skip
    after = lines(journal, close(journal, open_shift(journal)))
    assert {key: line.state for key, line in after.items()} == {
        "bare": PaymentState.CONFIRMED,
        "bad": PaymentState.WITHDRAWN,
    }


def test_sums_are_those_of_the_lines(journal: Journal) -> None:
    shift = open_shift(journal)
    for number, amount in enumerate((100, None, 250)):
        add(journal, f"p{number}", amount)
        answer(journal, f"p{number}", number, "confirmed")
    add(journal, "open", 7)
    with journal.reading() as connection:
        told = {each.state: tuple(each[1:]) for each in shift_lines.sums(connection, shift)}
        took = [each.took_ms for each in shift_lines.confirmations(connection, shift)]
    assert told == {
        PaymentState.CONFIRMED: (3, 350, 1),
        PaymentState.AWAITING_RECEIPT: (1, 7, 0),
    }
    assert took == [3000, 3000, 3000]


def test_lines_are_given_page_by_page(journal: Journal) -> None:
    shift = open_shift(journal)
    for number in range(7):
        add(journal, f"p{number}")
    with journal.reading() as connection:
        every = [line.serial for line in shift_lines.iterate(connection, shift)]
        paged: list[int] = []
        while part := [
            line.serial
            for line in shift_lines.iterate(connection, shift, paged[-1] if paged else 0, 3)
        ]:
            paged += part
    assert paged == every == sorted(every)
    assert len(every) == 7


def test_what_is_left_open_is_named_until_it_is_acknowledged_as_it_stands(
    journal: Journal,
) -> None:
    shift = open_shift(journal)
    add(journal, "bare")
    add(journal, "sent")
    answer(journal, "sent", 1, "rejected")
    with journal.writing() as connection:
        stale = [
            Acknowledgement("bare", PaymentState.AWAITING_RECEIPT),
            Acknowledgement("sent", PaymentState.WAITING),
        ]
        missing = shifts.acknowledge(connection, shift.id, "Aziza", stale, NOW)
        assert [stored.payment.payment_id for stored in missing] == ["sent"]
        with pytest.raises(IntegrityError, match="left unacknowledged"):
            shifts.close(connection, shift, "Aziza", NOW)


def test_an_acknowledgement_of_what_is_settled_meanwhile_is_no_obstacle(journal: Journal) -> None:
    shift = open_shift(journal)
    add(journal, "quick")
    answer(journal, "quick", 1, "confirmed")
    closed = close(journal, shift, Acknowledgement("quick", PaymentState.WAITING))
    assert lines(journal, closed)["quick"].acknowledged_by == ""


def test_a_payment_of_another_process_cannot_slip_into_a_closing(journal: Journal) -> None:
    """It waits for the closing's transaction, or the closing sees it: never neither."""
    shift = open_shift(journal)
    with journal.writing() as connection:
        assert shifts.acknowledge(connection, shift.id, "Aziza", (), NOW) == []
        other = threading.Thread(target=_add_from_elsewhere, args=(journal.path,))
        other.start()
        closed = shifts.close(connection, shift, "Aziza", NOW)
    other.join(60)
    assert lines(journal, closed) == {}
    following = open_shift(journal)
    assert set(lines(journal, following)) == {"late"}
    with journal.writing() as connection, pytest.raises(IntegrityError):
        shifts.close(connection, following, "Aziza", NOW)


def _add_from_elsewhere(path: Path) -> None:
    other = Journal(path, path.parent / "backups", NOW)
    add(other, "late")
    other.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE shifts SET closed_by = 'Eve'",
        "UPDATE shifts SET closed_at = NULL, closed_by = ''",
        "UPDATE shifts SET cashier = 'Eve'",
        "DELETE FROM shifts",
        "UPDATE shift_payments SET state = 'confirmed'",
        "DELETE FROM shift_payments",
        f"INSERT INTO shift_payments SELECT 1, serial, 'confirmed', NULL, 0 {NEW}",
        "UPDATE acknowledgements SET reason = 'none'",
        "DELETE FROM acknowledgements",
        f"INSERT INTO acknowledgements SELECT 1, serial, 'waiting', 0, 'Eve', '' {NEW}",
        "INSERT INTO shifts (cashier, opened_at, closed_at, closed_by) VALUES ('Eve', 0, 1, 'Eve')",
    ],
)
def test_a_closed_shift_never_changes(journal: Journal, sql: Any, statement: str) -> None:
    shift = open_shift(journal)
    add(journal, "left")
    close(journal, shift, Acknowledgement("left", PaymentState.AWAITING_RECEIPT))
    add(journal, "new")
    with pytest.raises(sqlite3.IntegrityError):
        sql(statement)


def test_one_shift_at_a_time(journal: Journal) -> None:
    open_shift(journal)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        open_shift(journal, "Bobur")


@pytest.mark.parametrize(
    "state", ["awaiting_receipt", "waiting", "sending", "rejected", "uncertain"]
)
def test_the_database_itself_refuses_to_close_over_an_open_payment(
    journal: Journal, sql: Any, state: str
) -> None:
    open_shift(journal)
    add(journal, "open")
    sql("UPDATE payments SET state = ?", (state,))
    with pytest.raises(sqlite3.IntegrityError, match="left unacknowledged"):
        sql("UPDATE shifts SET closed_at = 1, closed_by = 'Eve'")
    sql("INSERT INTO acknowledgements SELECT 1, serial, state, 0, 'Eve', '' FROM payments")
    sql("UPDATE shifts SET closed_at = 1, closed_by = 'Eve'")


def test_the_database_itself_refuses_to_forget_a_settled_payment(
    journal: Journal, sql: Any
) -> None:
    open_shift(journal)
    add(journal, "paid")
    answer(journal, "paid", 1, "confirmed")
    with pytest.raises(sqlite3.IntegrityError, match="left out"):
        sql("UPDATE shifts SET closed_at = 1, closed_by = 'Eve'")


def test_opening_acknowledging_and_closing_are_in_the_audit_trail(journal: Journal) -> None:
    shift = open_shift(journal)
    add(journal, "left")
    close(journal, shift, Acknowledgement("left", PaymentState.AWAITING_RECEIPT, "asked"))
    with journal.reading() as connection:
        trail = [json.loads(row.facts) for row in audit.rows(connection) if row.kind == "shift"]
        serials = [row.payment_serial for row in audit.rows(connection) if row.kind == "shift"]
    assert trail == [
        {"deed": "open", "shift": 1, "by": "Aziza"},
        {"deed": "acknowledge", "shift": 1, "by": "Aziza", "state": "awaiting_receipt",
         "reason": "asked"},
        {"deed": "close", "shift": 1, "by": "Aziza"},
    ]  # fmt: skip
    assert serials == [None, 1, None]


def test_what_was_settled_before_there_were_shifts_belongs_to_none(tmp_path: Path) -> None:
    """A journal of an earlier version: its old confirmations fill no report, its open ones do."""
    path = tmp_path / "journal.sqlite3"
    schema.migrate(path, "r0003")
    with schema.open_engine(path).begin() as connection:
        for state in ("awaiting_receipt", "confirmed"):
            payments.add(connection, Payment(state, NOW, "test"))
            connection.exec_driver_sql(
                "UPDATE payments SET state = ? WHERE payment_id = ?", (state, state)
            )
    journal = Journal(path, tmp_path / "backups", NOW)
    assert set(lines(journal, open_shift(journal))) == {"awaiting_receipt"}
    journal.close()


class Days(RuleBasedStateMachine):
    """Any order of adding, answering, withdrawing, opening and closing.

    What a closing must hold is counted here beside the journal: each settlement once.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        place = Path(self.folder.name)
        self.journal = Journal(place / "journal.sqlite3", place / "backups", NOW)
        self.states: dict[str, PaymentState] = {}
        self.unreported: dict[str, bool] = {}
        self.shift: Shift | None = None
        self.closed: list[tuple[Shift, dict[str, PaymentState]]] = []

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()

    @rule()
    def add(self) -> None:
        payment_id = f"p{len(self.states)}"
        add(self.journal, payment_id, 100)
        self.states[payment_id] = PaymentState.AWAITING_RECEIPT

    @precondition(lambda self: PaymentState.AWAITING_RECEIPT in self.states.values())
    @rule(data=st.data(), state=st.sampled_from(("confirmed", "rejected", "uncertain", "waiting")))
    def answer(self, data: st.DataObject, state: str) -> None:
        payment_id = data.draw(st.sampled_from(self._in(PaymentState.AWAITING_RECEIPT)))
        with self.journal.writing() as connection:  # so that the claim takes this one
            connection.exec_driver_sql("UPDATE submissions SET due_at = NULL WHERE state <> 'x'"
                                       " AND state <> 'confirmed'")  # fmt: skip
        answer(self.journal, payment_id, len(self.states) * 100 + int(payment_id[1:]), state)
        self._put(payment_id, PaymentState(state))

    @precondition(lambda self: PaymentState.AWAITING_RECEIPT in self.states.values())
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        payment_id = data.draw(st.sampled_from(self._in(PaymentState.AWAITING_RECEIPT)))
        with self.journal.writing() as connection:
            payments.withdraw(connection, self._serial(connection, payment_id), "why", NOW)
        self._put(payment_id, PaymentState.WITHDRAWN)

    @precondition(lambda self: PaymentState.WITHDRAWN in self.states.values())
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        payment_id = data.draw(st.sampled_from(self._in(PaymentState.WITHDRAWN)))
        with self.journal.writing() as connection:
            payments.restore(connection, self._serial(connection, payment_id), NOW)
        self._put(payment_id, PaymentState.AWAITING_RECEIPT)

    @precondition(lambda self: self.shift is None)
    @rule()
    def open(self) -> None:
        self.shift = open_shift(self.journal)

    @precondition(lambda self: self.shift is not None)
    @rule(data=st.data())
    def close(self, data: st.DataObject) -> None:
        assert self.shift is not None
        left = {key: state for key, state in self.states.items() if state not in SETTLED}
        forgotten = data.draw(st.sets(st.sampled_from(sorted(left)), max_size=1)) if left else set()
        seen = [Acknowledgement(key, left[key]) for key in left.keys() - forgotten]
        try:
            with self.journal.writing() as connection:
                missing = shifts.acknowledge(connection, self.shift.id, "Aziza", seen, NOW)
                assert {stored.payment.payment_id for stored in missing} == forgotten
                closed = shifts.close(connection, self.shift, "Aziza", NOW)
        except IntegrityError:
            assert forgotten
            return
        assert not forgotten
        expected = left | {key: self.states[key] for key in self.unreported}
        self.closed.append((closed, expected))
        self.unreported.clear()
        self.shift = None

    @invariant()
    def each_report_holds_what_it_must(self) -> None:
        for shift, expected in self.closed[-2:]:
            assert {k: v.state for k, v in lines(self.journal, shift).items()} == expected
        if self.shift is not None:
            left = {key for key, state in self.states.items() if state not in SETTLED}
            told = lines(self.journal, self.shift)
            assert told.keys() == left | self.unreported.keys()
            for key, line in told.items():
                is_outside = key in self.unreported and self.unreported[key]
                assert line.is_outside == (is_outside and line.state in SETTLED)

    def _put(self, payment_id: str, state: PaymentState) -> None:
        self.states[payment_id] = state
        if state in SETTLED:
            self.unreported[payment_id] = self.shift is None

    def _in(self, state: PaymentState) -> list[str]:
        return sorted(key for key, value in self.states.items() if value is state)

    @staticmethod
    def _serial(connection: Any, payment_id: str) -> int:
        stored = payments.find(connection, payment_id)
        assert stored is not None
        return stored.serial


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
