"""The files of a report, opened again by what would open them."""

import csv
import errno
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.domain.payment import Payment, PaymentState
from app.domain.shift import Shift
from app.journal import payments
from app.services.reports.columns import COLUMNS
from app.services.reports.csv_file import DELIMITER, harmless, write_csv
from app.services.reports.export import export
from app.services.reports.names import Format
from app.services.reports.pace import CancelledError, Pace
from app.services.reports.whole_file import ReportFileError, whole_file
from app.services.reports.xlsx_file import write_xlsx
from app.services.shift_views import Chart, Report, ReportLine, StateTotal
from tests.samples import NOW, receipt_of
from tests.services.reports.conftest import WORDS

EVIL = (
    "=1+1",
    "+7",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://evil.test")',
    "＝1",
    "#N/A",
    "'ok",
    "07",
)
NAMES = [column.name for column in COLUMNS]
NO_PACE = Pace()
SHIFT = Shift(3, "Азиза", NOW, NOW, "=Bobur")


def line(serial: int = 1, **changes: object) -> ReportLine:
    made = ReportLine(serial, f"id-{serial}", 100_00, "", NOW, PaymentState.CONFIRMED)
    made = made._replace(receipt=receipt_of(serial), confirmed_at=NOW, took_ms=1500)
    return made._replace(**changes)


def report(*totals: StateTotal) -> Report:
    return Report(SHIFT, totals, 1, Chart(median_ms=1500, slowest_ms=60_000), NOW)


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=DELIMITER))


def test_a_csv_opens_in_excel_with_cyrillic_and_numbers(reports, paid, shift_of, tmp_path) -> None:
    shift_of()
    paid("bb75f609", 2421, 42_500_50, "Заказ №7; «тест»")
    path = tmp_path / "Отчёт.csv"
    export(reports, None, path, Format.CSV, WORDS, NO_PACE)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = read_csv(path)
    cells = dict(zip(NAMES, rows[1], strict=True))
    assert cells == {
        "added": "24.11.2026 14:00:00",
        "payment": "bb75f609",
        "amount": "42500,50",
        "note": "Заказ №7; «тест»",
        "state": "confirmed",
        "terminal": "UZ170703100597",
        "receipt": "2421",
        "issued": "24.11.2026 12:00:00",
        "sign": "514343190161",
        "confirmed": "24.11.2026 14:00:03",
        "took": "3,0",
        "phone": "998 71 ***-**-09",
        "acknowledged": "",
        "reason": "",
        "outside": "",
    }
    assert ["confirmed", "1", "42500,50"] in rows
    assert ["All", "1", "42500,50"] in rows
    assert ["Cashier", "Азиза"] in rows


@pytest.mark.parametrize("text", EVIL)
def test_no_cell_of_a_csv_begins_a_formula(
    reports, paid, shift_of, journal, tmp_path, text
) -> None:
    shift_of()
    paid(text, 1, note=text)
    with journal.writing() as connection:
        payments.add(connection, Payment("bare" + text, NOW, "test", note=text))
    shift_of(text)
    path = tmp_path / "a.csv"
    export(reports, None, path, Format.CSV, WORDS, NO_PACE)
    for row in read_csv(path):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")), row


@given(st.text(max_size=40))
def test_a_text_is_made_harmless_and_can_be_told_again(text: str) -> None:
    made = harmless(text)
    assert made[:1] not in tuple("=+-@\t\r\n")
    assert made in (text, "'" + text)


def test_a_workbook_opens_with_texts_as_texts_and_numbers_as_numbers(
    reports, paid, shift_of, tmp_path
) -> None:
    shift_of()
    paid("one", 2421, 42_500_50, "=1+1")
    paid("two", 7, 1_000_00)
    path = tmp_path / "Отчёт.xlsx"
    export(reports, None, path, Format.XLSX, WORDS, NO_PACE)
    book = load_workbook(path)
    assert book.sheetnames == ["Summary", "Payments"]
    sheet = book["Payments"]
    cells = dict(zip(NAMES, sheet[2], strict=True))
    assert cells["amount"].value == 42_500.5
    assert cells["amount"].data_type == "n"
    assert cells["amount"].number_format == "#,##0.00"
    assert (cells["note"].value, cells["note"].data_type) == ("=1+1", "s")
    assert (cells["sign"].value, cells["sign"].data_type) == ("514343190161", "s")
    assert cells["confirmed"].value == datetime(2026, 11, 24, 14, 0, 3)  # noqa: DTZ001
    assert cells["took"].value == 3
    assert sheet.freeze_panes == "C2"
    assert sheet.column_dimensions["B"].width == COLUMNS[1].width
    assert [cell.value for cell in sheet[4]][:3] == ["All", 2, 43_500.5]
    summary = {row[0].value: row[1].value for row in book["Summary"].iter_rows() if row}
    assert summary["Cashier"] == "Азиза"
    assert summary["confirmed"] == 2


@given(
    st.lists(
        st.one_of(st.sampled_from(EVIL), st.text(min_size=1, max_size=60)), min_size=1, max_size=8
    )
)
@settings(max_examples=40)
def test_any_text_comes_back_from_a_workbook_as_a_text(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("books") / "a.xlsx"
    lines = [line(n, note=text) for n, text in enumerate(texts)]
    write_xlsx(path, report(), lines, WORDS, NO_PACE)
    sheet = load_workbook(path)["Payments"]
    at = NAMES.index("note")
    for text, row in zip(texts, sheet.iter_rows(min_row=2), strict=False):
        shown = " ".join("".join(c if c.isprintable() else " " for c in text).split())
        assert (row[at].value or "") == shown
        assert row[at].data_type in ("s", "n" if not shown else "s")


@given(st.lists(st.integers(0, 10**15), max_size=5))
@settings(max_examples=40)
def test_amounts_come_back_to_the_tiyin(
    tmp_path_factory: pytest.TempPathFactory, amounts: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("sums")
    lines = [line(n, amount_tiyin=amount) for n, amount in enumerate(amounts)]
    write_xlsx(folder / "a.xlsx", report(), lines, WORDS, NO_PACE)
    write_csv(folder / "a.csv", report(), lines, WORDS, NO_PACE)
    column = NAMES.index("amount")
    sheet = load_workbook(folder / "a.xlsx")["Payments"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [round(row[column] * 100) for row in rows[:-1]] == amounts
    assert round(rows[-1][column] * 100) == sum(amounts)
    told = [row[column] for row in read_csv(folder / "a.csv")[1 : len(amounts) + 1]]
    assert [round(float(cell.replace(",", ".")) * 100) for cell in told] == amounts


@pytest.mark.parametrize("format_", Format)
def test_a_file_that_cannot_be_finished_leaves_the_older_one(
    reports, paid, shift_of, tmp_path, format_
) -> None:
    shift_of()
    for number in range(3):
        paid(f"p{number}", number)
    path = tmp_path / f"report.{format_.value}"
    path.write_text("the older one")
    stop = Event()
    stop.set()

    class Late(Pace):
        def step(self) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        export(reports, None, path, format_, WORDS, Late(stop))
    assert path.read_text() == "the older one"
    assert [file.name for file in tmp_path.iterdir() if "report" in file.name] == [path.name]


def test_a_full_disk_is_told_in_words(tmp_path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("the older one")
    with pytest.raises(ReportFileError) as caught:
        _fill_the_disk(path)
    assert caught.value.key == "report.cannot_write"
    assert caught.value.params["file"] == "report.csv"
    assert path.read_text() == "the older one"
    assert list(tmp_path.iterdir()) == [path]


def _fill_the_disk(path: Path) -> None:
    with whole_file(path) as place:
        place.write_text("half")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_folder_that_cannot_be_made_is_told_in_words(tmp_path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ReportFileError), whole_file(tmp_path / "file" / "report.csv"):
        raise AssertionError("never reached")


def test_a_file_that_a_spreadsheet_holds_is_told_in_words(tmp_path, monkeypatch) -> None:
    path = tmp_path / "report.xlsx"

    def held(self: Path, target: Path) -> Path:  # as Windows answers while Excel has it open
        raise PermissionError(errno.EACCES, "Access is denied", str(target))

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(ReportFileError) as caught, whole_file(path) as place:
        place.write_text("all of it")
    assert caught.value.key == "report.file_in_use"
    assert list(tmp_path.iterdir()) == []


def test_the_pace_ends_the_work_when_it_is_told_to() -> None:
    stop = Event()
    pace = Pace(stop)
    pace.step()
    stop.set()
    with pytest.raises(CancelledError):
        _work(pace)


def _work(pace: Pace) -> None:
    while True:
        pace.step()


class Counted(ReportLine):
    """A line that knows how many of its kind are in memory."""

    alive = most = 0

    def __del__(self) -> None:
        Counted.alive -= 1


def counted(payments_: int) -> Iterator[ReportLine]:
    for number in range(payments_):
        made = Counted(*line(number))
        Counted.alive += 1
        Counted.most = max(Counted.most, Counted.alive)
        yield made


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_report_of_any_size_is_in_memory_a_few_lines_at_a_time(tmp_path, write) -> None:
    Counted.alive = Counted.most = 0
    write(tmp_path / "a", report(), counted(1000), WORDS, NO_PACE)
    assert Counted.most <= 3
