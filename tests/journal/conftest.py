from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.payment import Payment
from app.journal import claims, outbox, payments
from app.journal.journal import Journal
from app.journal.submissions import Claim
from tests.samples import NOW, receipt_of


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal(tmp_path / "journal.sqlite3", tmp_path / "backups", NOW)
    yield opened
    opened.close()


@pytest.fixture
def submitted(journal: Journal) -> Callable[[str, int], int]:
    """Add a payment and put its receipt into the outbox; gives the submission's id."""

    def submit(payment_id: str, number: int) -> int:
        with journal.writing() as connection:
            stored, _ = payments.add(connection, Payment(payment_id, NOW, "test"))
            return outbox.submit(connection, stored.serial, receipt_of(number), "t", NOW, NOW, 0)

    return submit


@pytest.fixture
def claimed(journal: Journal) -> Callable[[], Claim]:
    def claim() -> Claim:
        with journal.writing() as connection:
            found = claims.claim(connection, "me", NOW, 0)
        assert found is not None
        return found

    return claim
