from datetime import timedelta

from app.domain.outcome import Outcome, OutcomeKind
from app.domain.payment import Payment
from app.journal import claims, outbox, payments
from app.journal.compaction import BATCH, KEPT_FOR
from app.journal.submissions import Plan
from app.services.upkeep import EVERY_MS, FIRST_AFTER_MS, Upkeep
from tests.samples import NOW, receipt_of


def _attempts(journal) -> int:
    with journal.reading() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM attempts").scalar_one()


def test_old_attempts_are_made_small_a_batch_at_a_time_and_seldom(journal, clock) -> None:
    long_ago = NOW - KEPT_FOR - timedelta(days=1)
    with journal.writing() as connection:
        stored, _ = payments.add(connection, Payment("p", NOW, "test"))
        outbox.submit(connection, stored.serial, receipt_of(1), "t", NOW, NOW, 0)
        for number in range(BATCH + 10):
            is_last = number == BATCH + 9
            claim = claims.claim(connection, "me", long_ago, 0)
            kind = OutcomeKind.CONFIRMED if is_last else OutcomeKind.RETRY
            plan = Plan("confirmed") if is_last else Plan("waiting", delay_ms=0)
            claims.record(connection, claim, Outcome(kind), plan, 5, long_ago, 0)
    upkeep = Upkeep(journal, clock)
    upkeep.run_if_due()
    assert _attempts(journal) == BATCH + 10
    clock.advance(FIRST_AFTER_MS / 1000)
    upkeep.run_if_due()
    assert _attempts(journal) == 10
    upkeep.run_if_due()
    assert _attempts(journal) == 1
    assert upkeep._due_ms == clock.schedule_ms() + EVERY_MS
