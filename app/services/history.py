"""The history: every payment there ever was, found by whatever is known of it."""

from app.domain.phone import mask_phone
from app.journal import history, payments
from app.journal.journal import Transaction
from app.services.cards import row_of
from app.services.views import HistoryLine, HistoryPage, HistoryQuery


def history_page(
    connection: Transaction, query: HistoryQuery, before: int | None, limit: int
) -> HistoryPage:
    """Show one page of what is found, newest first.

    Args:
        connection: a transaction.
        query: what is looked for.
        before: the cursor of the page before; None for the first page.
        limit: how many at most.
    """
    found = payments.page(
        connection,
        state=query.state,
        words=query.words,
        day=query.day,
        before=before,
        limit=limit + 1,
    )
    shown = found[:limit]
    receipts = history.receipts_of(connection, [stored.serial for stored in shown])
    lines = tuple(
        HistoryLine(
            row_of(stored),
            receipts.get(stored.serial),
            mask_phone(stored.client_phone_number or ""),
        )
        for stored in shown
    )
    return HistoryPage(lines, shown[-1].serial if len(found) > limit else None)
