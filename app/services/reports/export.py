"""Exporting a report to a file, a few payments in memory at a time."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.services.reports.columns import Words
from app.services.reports.csv_file import write_csv
from app.services.reports.names import Format
from app.services.reports.pace import Pace
from app.services.reports.reports import Reports
from app.services.reports.whole_file import whole_file
from app.services.reports.xlsx_file import write_xlsx
from app.services.shift_views import Report, ReportLine

_Write = Callable[[Path, Report, Iterable[ReportLine], Words, Pace], None]
_WRITERS: dict[Format, _Write] = {Format.XLSX: write_xlsx, Format.CSV: write_csv}


def export(
    reports: Reports,
    shift_id: int | None,
    path: Path,
    format_: Format,
    words: Words,
    pace: Pace,
    *,
    with_phones: bool = False,
) -> None:
    """Write a shift's report to a file, which is there in full or not at all.

    Args:
        reports: where from.
        shift_id: which shift; None for the newest.
        path: where to.
        format_: what kind of file.
        words: the sentences of WORD_KEYS in the reader's language.
        pace: gives way to a window, and ends the work when it is not wanted any more.
        with_phones: phone numbers in full; masked otherwise.

    Raises:
        ShiftRefusedError: there is no such shift.
        ReportFileError: the file cannot be written.
        CancelledError: see `pace`.
        JournalError: the journal cannot be read.
    """
    with (
        reports.whole(shift_id, with_phones=with_phones) as (report, lines),
        whole_file(path) as place,
    ):
        _WRITERS[format_](place, report, lines, words, pace)
