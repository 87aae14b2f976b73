"""Every payment there ever was, page by page, with its receipt and its masked phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment, PaymentState
from app.journal import claims, outbox, payments
from app.journal.journal import Journal
from app.journal.submissions import Plan
from app.services.history import history_page
from app.services.views import HistoryPage, HistoryQuery
from tests.samples import NOW, receipt_of


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Seven payments: the first was confirmed, the second refused and then paired anew."""
    opened = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    with opened.writing() as connection:
        serials = [
            payments.add(connection, Payment(f"p{number}", NOW, "test"))[0].serial
            for number in range(7)
        ]
        _answer(connection, serials[0], 1, Outcome(OutcomeKind.CONFIRMED), "confirmed")
        _answer(connection, serials[1], 2, Outcome(OutcomeKind.REJECTED), "rejected")
        outbox.submit(connection, serials[1], receipt_of(3), "test", NOW, NOW, 0)
    yield opened
    opened.close()


def _answer(connection, serial: int, number: int, outcome: Outcome, state: str) -> None:
    outbox.submit(connection, serial, receipt_of(number), "test", NOW, NOW, 0)
    claim = claims.claim(connection, "me", NOW, 0)
    assert claim is not None
    answered = Outcome(outcome.kind, client_phone_number="998712565009")
    claims.record(connection, claim, answered, Plan(state), 1, NOW, 0)


def _page(journal: Journal, query: HistoryQuery, before: int | None = None) -> HistoryPage:
    with journal.reading() as connection:
        return history_page(connection, query, before, 3)


def test_pages_lead_through_all_payments(journal: Journal) -> None:
    seen, before = [], None
    while True:
        page = _page(journal, HistoryQuery(), before)
        seen += [line.row.payment_id for line in page.lines]
        before = page.next_before
        if before is None:
            break
    assert seen == [f"p{number}" for number in range(6, -1, -1)]


def test_a_line_has_the_newest_receipt_and_a_masked_phone(journal: Journal) -> None:
    (confirmed,) = _page(journal, HistoryQuery("p0")).lines
    assert confirmed.row.state is PaymentState.CONFIRMED
    assert confirmed.receipt == receipt_of(1)
    assert confirmed.masked_phone == "+998 71 ***-**-09"
    (again,) = _page(journal, HistoryQuery("p1")).lines
    assert again.receipt == receipt_of(3)
    (bare,) = _page(journal, HistoryQuery("p5")).lines
    assert (bare.receipt, bare.masked_phone) == (None, "")


def test_all_that_is_said_must_hold(journal: Journal) -> None:
    confirmed = HistoryQuery("5009", PaymentState.CONFIRMED)
    assert [line.row.payment_id for line in _page(journal, confirmed).lines] == ["p0"]
    assert _page(journal, confirmed._replace(words="5009 p1")).lines == ()
    assert _page(journal, HistoryQuery(state=PaymentState.SENDING)).lines == ()
