from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment
from app.domain.shift import Acknowledgement
from app.journal import claims, outbox, payments, shifts
from app.journal.journal import Journal
from app.journal.submissions import Plan
from app.services.phrases import PHRASES
from app.services.reports.names import WORD_KEYS
from app.services.reports.reports import Reports
from tests.samples import NOW, receipt_of
from tests.services.conftest import HandClock

PHONE = "998712565009"
WORDS = {key: PHRASES[key] for key in WORD_KEYS}


@pytest.fixture
def reports(journal: Journal, clock: HandClock) -> Reports:
    return Reports(journal, clock)


@pytest.fixture
def paid(journal: Journal) -> Callable[..., None]:
    """Add payments that were confirmed some seconds after their receipt was scanned."""

    def pay(
        payment_id: str,
        number: int,
        amount_tiyin: int | None = 100_00,
        note: str = "",
        *,
        after_s: float = 0,
        took_s: float = 3,
        state: str = "confirmed",
    ) -> None:
        at = NOW + timedelta(seconds=after_s)
        with journal.writing() as connection:
            payment = Payment(payment_id, at, "test", amount_tiyin, note)
            stored, _ = payments.add(connection, payment)
            outbox.submit(connection, stored.serial, receipt_of(number), "wedge", at, at, 0)
            claim = claims.claim(connection, "me", at, 0)
            assert claim is not None
            outcome = Outcome(OutcomeKind(state), client_phone_number=PHONE)
            later = at + timedelta(seconds=took_s)
            claims.record(connection, claim, outcome, Plan(state), 5, later, 0)

    return pay


@pytest.fixture
def shift_of(journal: Journal) -> Callable[..., Any]:
    """Open a shift, or close the open one with everything acknowledged."""

    def turn(cashier: str = "Азиза") -> Any:
        with journal.writing() as connection:
            current = shifts.current(connection)
            if current is None:
                return shifts.open_shift(connection, cashier, NOW)
            seen = [
                Acknowledgement(stored.payment.payment_id, stored.payment.state, "=1+1")
                for stored in shifts.leftovers(connection)
            ]
            assert shifts.acknowledge(connection, current.id, cashier, seen, NOW) == []
            return shifts.close(connection, current, cashier, NOW)

    return turn
