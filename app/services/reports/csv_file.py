"""A report as CSV, as spreadsheets of this country open it by a double click.

UTF-8 with a byte order mark, or Excel would read Cyrillic in another code page; semicolons and
decimal commas, as under Russian and Uzbek regional settings. A text that a spreadsheet would take
for a formula gets an apostrophe in front: notes and names are typed by strangers.
"""

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from app.domain.money import format_som
from app.services.reports.columns import COLUMNS, Column, Kind, Value, Words
from app.services.reports.pace import Pace
from app.services.reports.summary import facts_of, sums_of
from app.services.shift_views import Report, ReportLine

DELIMITER = ";"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula (OWASP, CSV injection)."""


def harmless(text: str) -> str:
    """Keep a text from being taken for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def write_csv(
    path: Path, report: Report, lines: Iterable[ReportLine], words: Words, pace: Pace
) -> None:
    """Write the payments under their headings, then the sums by state and the facts."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=DELIMITER, quoting=csv.QUOTE_MINIMAL)
        writer.writerow(words[f"report.column.{column.name}"] for column in COLUMNS)
        for line in lines:
            writer.writerow(_cell(column, column.value(line, words)) for column in COLUMNS)
            pace.step()
        writer.writerow(())
        writer.writerow((words["report.state"], words["report.payments"], words["report.sum"]))
        for row in sums_of(report, words):
            writer.writerow((harmless(row.name), row.payments, _money(row.amount_tiyin)))
        writer.writerow(())
        for fact in facts_of(report, words):
            writer.writerow((harmless(fact.name), _plain(fact.value)))


def _cell(column: Column, value: Value) -> str:
    if column.kind is Kind.MONEY and isinstance(value, int):
        return _money(value)
    return _plain(value)


def _money(amount_tiyin: int) -> str:
    return format_som(amount_tiyin).replace("\u00a0", "")


def _plain(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%d.%m.%Y %H:%M:%S")
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return harmless(str(value))
