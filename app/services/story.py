"""All that happened to one payment, newest first: receipts, attempts and what persons decided."""

from collections.abc import Iterator
from datetime import datetime

from app.domain.advice import advise
from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import PaymentState
from app.domain.phone import mask_phone, mask_phones_in
from app.domain.receipt import Receipt
from app.journal import story, submissions
from app.journal.audit import AuditKind
from app.journal.journal import Transaction
from app.journal.payments import StoredPayment
from app.journal.story import Trace
from app.services.cards import row_of
from app.services.views import Deed, DeedKind, PaymentStory

MOST = 300
"""So many attempts are shown, and so many of anything else: enough for an eye, and soon there."""


def story_of(connection: Transaction, stored: StoredPayment) -> PaymentStory:
    """Tell what happened to a payment. Phone numbers are masked wherever they stand."""
    serial = stored.serial
    pairs = submissions.all_of_payment(connection, serial, MOST)[::-1]
    tries = story.attempts_of_payment(connection, serial, MOST)[::-1]
    by_id = {pair.id: pair.receipt for pair in pairs}
    by_link = {pair.receipt.link: pair.receipt for pair in pairs}
    deeds = [Deed(DeedKind.ADDED, stored.payment.created_at, source=stored.payment.source)]
    deeds += [
        Deed(DeedKind.RECEIPT, pair.scanned_at, source=pair.source, receipt=pair.receipt)
        for pair in pairs
    ]
    deeds += [
        _sent(attempt.started_at, by_id.get(pair_id), attempt.outcome, attempt.elapsed_ms)
        for pair_id, attempt in tries
    ]
    deeds += [
        Deed(DeedKind(each.kind), each.at, reason=mask_phones_in(each.reason))
        for each in reversed(story.decisions_on(connection, serial, MOST))
    ]
    deeds += _traced(story.traces_of(connection, serial, MOST)[::-1], by_link)
    told = sum(deed.kind is DeedKind.ATTEMPT for deed in deeds)
    deeds.sort(key=lambda deed: deed.at)  # what was in one moment keeps its order
    return PaymentStory(
        row_of(stored),
        pairs[-1].receipt if pairs else None,
        mask_phone(stored.client_phone_number or ""),
        tuple(reversed(deeds)),
        story.count_attempts(connection, serial) - told,
    )


def _sent(
    at: datetime, receipt: Receipt | None, outcome: Outcome | None, elapsed_ms: int | None = None
) -> Deed:
    if outcome is not None and outcome.message:
        outcome = outcome._replace(message=mask_phones_in(outcome.message))
    return Deed(
        DeedKind.ATTEMPT,
        at,
        receipt=receipt,
        outcome=outcome,
        advice=None if outcome is None else advise(outcome),
        elapsed_ms=elapsed_ms,
    )


def _traced(traces: list[Trace], by_link: dict[str, Receipt]) -> Iterator[Deed]:
    for trace in traces:
        facts = trace.facts
        receipt = by_link.get(str(facts.get("link", "")))
        if trace.kind is AuditKind.ATTEMPT:
            yield _sent(trace.at, receipt, _remembered(trace))
        elif trace.kind is AuditKind.RESEND:
            yield Deed(DeedKind.RESEND, trace.at, receipt=receipt)
        elif facts.get("deed") == "acknowledge":
            yield Deed(
                DeedKind.LEFT_OPEN,
                trace.at,
                by=str(facts.get("by", "")),
                reason=mask_phones_in(str(facts.get("reason", ""))),
                state=PaymentState(str(facts["state"])),
            )


def _remembered(trace: Trace) -> Outcome:
    """Make an outcome of what the trail keeps: whose code it was is not in it."""
    facts = trace.facts
    kind, status = OutcomeKind(str(facts["outcome"])), facts.get("http_status")
    code = None if facts.get("code") is None else str(facts["code"])
    is_numeric = code is not None and code.lstrip("-").isdigit()
    return Outcome(
        kind,
        code,
        None if is_numeric or code is None else CodeOwner.TILL,
        http_status=status if isinstance(status, int) else None,
    )
