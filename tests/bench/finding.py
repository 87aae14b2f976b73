"""The history: the first results among a million payments against those among a thousand.

Both journals hold, in the same proportions, payments that await a receipt and confirmed ones with
their receipts and phones; half of all receipts come from one terminal. As many lines are asked of
the large one as the small one has to give: what a line costs is not what is compared.
"""

import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from app.domain.payment import PaymentState
from app.domain.receipt import TASHKENT
from app.journal.journal import Journal
from app.journal.migrations.versions.r0003_search import FILL, TRIGGERS
from app.services.history import history_page
from app.services.views import HistoryQuery
from tests.bench.table import Row, paired
from tests.samples import NOW

FEW, MANY = 1_000, 1_000_000
RUNS = 60
PAGE = 100
DAYS = 30
NOTES = ("Доставка", "Самовывоз", "Стол", "Order", "Kassa")
NEWEST_DAY = NOW.astimezone(TASHKENT).date() - timedelta(days=1)
QUERIES = {
    "anything": HistoryQuery(),
    "a letter of an id": HistoryQuery("b"),
    "an id's beginning": HistoryQuery("0a"),
    "a note's beginning": HistoryQuery("дос"),
    "a whole note": HistoryQuery("доставка"),
    "a receipt's number": HistoryQuery("12"),
    "a terminal's beginning": HistoryQuery("uz1707031"),
    "a terminal": HistoryQuery("UZ170703100597"),
    "a fiscal sign's beginning": HistoryQuery("51"),
    "a phone's last digits": HistoryQuery("09"),
    "a note and an amount": HistoryQuery("доставка 1"),
    "a day": HistoryQuery(day=NEWEST_DAY),
    "a day and a note": HistoryQuery("стол", day=NEWEST_DAY),
    "a common state": HistoryQuery(state=PaymentState.CONFIRMED),
    "a rare state": HistoryQuery(state=PaymentState.WITHDRAWN),
    "a rare state and a note": HistoryQuery("доставка", PaymentState.WITHDRAWN),
}


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        few, many = (filled_history(Path(folder) / f"{count}", count) for count in (FEW, MANY))
        rows = [_compare(few, many, f"finding {name}", query) for name, query in QUERIES.items()]
        few.close()
        many.close()
    return rows


def _compare(few: Journal, many: Journal, name: str, query: HistoryQuery) -> Row:
    count = _first_results(few, query, PAGE)[0]
    assert count, f"{name}: the small journal must have some"
    ours: list[float] = []
    reference: list[float] = []
    for _ in range(RUNS):
        reference.append(_first_results(few, query, count)[1])
        ours.append(_first_results(many, query, count)[1])
    return paired(ours, reference, f"{name}, 1,000,000 / 1,000", 2)


def _first_results(journal: Journal, query: HistoryQuery, limit: int) -> tuple[int, float]:
    began = time.perf_counter()
    with journal.reading() as connection:
        page = history_page(connection, query, None, limit)
    return len(page.lines), time.perf_counter() - began


def filled_history(folder: Path, count: int) -> Journal:
    """Make a journal with a month's payments; the migration's own statement makes the index."""
    journal = Journal(folder / "journal.sqlite3", folder / "backups", NOW)
    made = random.Random(count)
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger.split()[2]}")
        _fill(connection, count, made)
        began = time.perf_counter()
        connection.execute(FILL)
        print(f"{count} indexed in {time.perf_counter() - began:.1f} s", file=sys.stderr)
        for trigger in TRIGGERS:
            connection.execute(trigger)
        connection.execute("COMMIT")
    return journal


def _fill(connection: sqlite3.Connection, count: int, made: random.Random) -> None:
    newest = round(NOW.timestamp() * 1000)
    step = DAYS * 86_400_000 // count
    for serial in range(1, count + 1):
        at = newest - (count - serial) * step
        state = ("awaiting_receipt", "confirmed", "confirmed", "confirmed")[serial % 4]
        if serial % 50 == 0:
            state = "withdrawn"
        is_confirmed = state == "confirmed"
        phone = f"998{made.randrange(10**9):09}" if is_confirmed else None
        connection.execute(
            "INSERT INTO payments VALUES (?, ?, 'uzum', ?, ?, 'bench', ?, ?, ?, ?, '')",
            (
                serial,
                f"{made.getrandbits(32):08x}-6d97-4b45-9ed3-{made.getrandbits(48):012x}",
                made.randrange(10**8),
                f"{made.choice(NOTES)} {made.randrange(1, 999)}",
                at,
                state,
                at,
                phone,
            ),
        )
        if not is_confirmed:
            continue
        terminal = f"UZ1707031{597 if made.random() < 0.5 else made.randrange(9):05}"
        connection.execute(
            "INSERT INTO receipts VALUES (?, ?, ?, ?, '20260104121801', ?, ?)",
            (
                serial,
                str(serial),
                terminal,
                str(made.randrange(1, 99_999)),
                f"{made.randrange(10**12):012}",
                at,
            ),
        )
        connection.execute(
            "INSERT INTO submissions VALUES (?, ?, ?, 'https://ofd.soliq.uz/check', 'bench', ?, ?,"
            " ?, 'confirmed', 1, 0, 0, NULL, 0, 0, 0, 0, NULL, ?)",
            (serial, serial, serial, at, at, at, phone),
        )
