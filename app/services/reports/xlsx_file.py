"""A report as an Excel workbook, written row by row, so that its size does not matter.

Texts are stored as texts whatever they begin with, never as formulas; numbers as numbers.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.reports.columns import COLUMNS, Kind, Value, Words
from app.services.reports.pace import Pace
from app.services.reports.summary import facts_of, sums_of
from app.services.shift_views import Report, ReportLine

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell

MONEY_FORMAT = "#,##0.00"
SECONDS_FORMAT = "0.0"
MOMENT_FORMAT = "dd.mm.yyyy hh:mm:ss"
_FORMATS = {Kind.MONEY: MONEY_FORMAT, Kind.SECONDS: SECONDS_FORMAT, Kind.MOMENT: MOMENT_FORMAT}
_SUMMARY_WIDTHS = {"A": 40, "B": 24, "C": 20}


def write_xlsx(
    path: Path, report: Report, lines: Iterable[ReportLine], words: Words, pace: Pace
) -> None:
    """Write two sheets: the sums by state, and every payment."""
    from openpyxl import Workbook  # noqa: PLC0415 - only when somebody asks for a workbook

    book = Workbook(write_only=True)
    summary = _Sheet(book, words["report.sheet.summary"])
    payments = _Sheet(book, words["report.sheet.payments"])
    try:
        _write_summary(summary, report, words)
        _write_payments(payments, lines, words, pace)
        book.save(path)
    except BaseException:
        summary.drop()
        payments.drop()
        raise


class _Sheet:
    """A sheet of a workbook, and its cells."""

    def __init__(self, book: "Workbook", title: str) -> None:
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
        from openpyxl.styles import Font  # noqa: PLC0415

        self._sheet = book.create_sheet(title)
        self._make = WriteOnlyCell
        self._bold = Font(bold=True)

    def freeze(self, first_free: str) -> None:
        """Keep what is above and left of a cell in sight."""
        self._sheet.freeze_panes = first_free

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Set the columns' widths, in letters; before the first row only."""
        for name, width in widths.items():
            self._sheet.column_dimensions[name].width = width

    def add(self, *cells: "Cell | None") -> None:
        """Add a row."""
        self._sheet.append(cells)

    def drop(self) -> None:
        """Let go of the temporary file of a sheet that is not wanted any more."""
        with suppress(Exception):
            self._sheet.close()

    def text(self, text: str, *, is_bold: bool = False) -> "Cell":
        """Make a cell of text; openpyxl alone makes a formula of `=1+1`, an error of `#N/A`."""
        cell = self._make(self._sheet, text)
        cell.data_type = "s"
        if is_bold:
            cell.font = self._bold
        return cell

    def number(self, value: float | datetime, number_format: str = "General") -> "Cell":
        """Make a cell of a number or a moment."""
        cell = self._make(self._sheet, value)
        cell.number_format = number_format
        return cell


def _write_summary(sheet: _Sheet, report: Report, words: Words) -> None:
    sheet.set_widths(_SUMMARY_WIDTHS)
    for fact in facts_of(report, words):
        sheet.add(sheet.text(fact.name, is_bold=True), _fact(sheet, fact.value))
    sheet.add()
    heads = ("report.state", "report.payments", "report.sum")
    sheet.add(*(sheet.text(words[head], is_bold=True) for head in heads))
    for row in sums_of(report, words):
        money = sheet.number(_som(row.amount_tiyin), MONEY_FORMAT)
        sheet.add(sheet.text(row.name), sheet.number(row.payments), money)


def _write_payments(sheet: _Sheet, lines: Iterable[ReportLine], words: Words, pace: Pace) -> None:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    sheet.freeze("C2")  # headings, time and payment stay in sight
    letters = (get_column_letter(number) for number in range(1, len(COLUMNS) + 1))
    sheet.set_widths({c: column.width for c, column in zip(letters, COLUMNS, strict=True)})
    heads = (words[f"report.column.{column.name}"] for column in COLUMNS)
    sheet.add(*(sheet.text(head, is_bold=True) for head in heads))
    payments, amount_tiyin = 0, 0
    for line in lines:
        sheet.add(*_row(sheet, line, words))
        payments += 1
        amount_tiyin += line.amount_tiyin or 0
        pace.step()
    sheet.add(
        sheet.text(words["report.all"], is_bold=True),
        sheet.number(payments),
        sheet.number(_som(amount_tiyin), MONEY_FORMAT),
    )


def _row(sheet: _Sheet, line: ReportLine, words: Words) -> Iterator["Cell | None"]:
    for column in COLUMNS:
        value = column.value(line, words)
        if value is None or value == "":
            yield None
        elif isinstance(value, str):
            yield sheet.text(value)
        elif column.kind is Kind.MONEY and isinstance(value, int):
            yield sheet.number(_som(value), MONEY_FORMAT)
        else:
            yield sheet.number(value, _FORMATS[column.kind])


def _fact(sheet: _Sheet, value: Value) -> "Cell | None":
    if value is None:
        return None
    if isinstance(value, str):
        return sheet.text(value)
    return sheet.number(value, MOMENT_FORMAT if isinstance(value, datetime) else "General")


def _som(amount_tiyin: int) -> float:
    som, tiyin = divmod(amount_tiyin, 100)
    return amount_tiyin / 100 if tiyin else som
