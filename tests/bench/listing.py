"""The list of payments: its first page with a million payments against a thousand."""

import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from app.journal.journal import Journal
from app.services.cards import page_of
from app.services.views import Tab
from tests.bench.table import Row, paired
from tests.samples import NOW

FEW, MANY = 1_000, 1_000_000
RUNS = 200
PAGE = 100


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        few = filled_journal(Path(folder) / "few", FEW)
        many = filled_journal(Path(folder) / "many", MANY)
        rows = [
            _compare(few, many, tab, f"first page of “{tab.value}”, 1,000,000 / 1,000")
            for tab in (Tab.AWAITING, Tab.ALL)
        ]
        few.close()
        many.close()
    return rows


def _compare(few: Journal, many: Journal, tab: Tab, name: str) -> Row:
    ours: list[float] = []
    reference: list[float] = []
    for _ in range(RUNS):
        reference.append(_first_page(few, tab))
        ours.append(_first_page(many, tab))
    return paired(ours, reference, name, 1.5)


def _first_page(journal: Journal, tab: Tab) -> float:
    began = time.perf_counter()
    with journal.reading() as connection:
        page = page_of(connection, tab, "", None, PAGE)
    elapsed = time.perf_counter() - began
    assert len(page.rows) == PAGE
    return elapsed


def filled_journal(folder: Path, count: int, awaiting_share: int = 2) -> Journal:
    """Make a journal with `count` payments, every `awaiting_share`-th of them awaiting a receipt.

    The others were withdrawn. They are written by plain SQL: the triggers run all the same.
    """
    journal = Journal(folder / "journal.sqlite3", folder / "backups", NOW)
    at = round(NOW.timestamp() * 1000)
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO payments (payment_id, provider, amount_tiyin, note, source, created_at,"
            " state, changed_at, withdrawn_reason) VALUES (?, 'uzum', ?, ?, 'bench', ?, ?, ?, '')",
            (
                (
                    f"{number:08x}-6d97-4b45-9ed3-80e5fcd19ef1",
                    number * 100,
                    f"Order {number}",
                    at + number,
                    "awaiting_receipt" if number % awaiting_share == 0 else "withdrawn",
                    at + number,
                )
                for number in range(count)
            ),
        )
        connection.execute("COMMIT")
    return journal
