"""A report on paper: every payment on one page and one only, and the PDF read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF, QObject, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.services.shift_views import Report, ReportLine
from app.ui.look import theme
from app.ui.report.paper import ReportPaper
from app.ui.report.paper_run import ROWS_A_TURN, PaperRun, PdfPaper
from tests.ui.pdf_text import pages_of
from tests.ui.shift_states import lines, report

DEADLINE_MS = 60_000
A4 = QSizeF(703, 1032)
ROLL = QSizeF(272, 1000)


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


def report_of(payments: int) -> Report:
    made = report()
    total = made.totals[2]._replace(payments=payments)
    return made._replace(totals=(total,))


def brought(every: tuple[ReportLine, ...]):
    def ask(after, most, then):
        then(tuple(line for line in every if line.serial > after)[:most])

    return ask


@given(st.integers(0, 3000), st.floats(200, 1200), st.floats(700, 3000))
def test_every_payment_has_its_page(payments: int, width: float, height: float) -> None:
    paper = ReportPaper(report_of(payments), QSizeF(width, height), with_phones=False)
    room = sum(paper.rows_of(page) for page in range(paper.pages))
    assert room >= payments
    if paper.pages > 1:  # and no page is left empty
        assert room - paper.rows_of(paper.pages - 1) < payments


@pytest.mark.parametrize("size", [A4, ROLL])
def test_nothing_is_painted_beyond_the_page(size) -> None:
    image = QImage(int(size.width()) + 80, int(size.height()) + 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paper = ReportPaper(report(), size, with_phones=False)
    for page in (0, 1):
        top = paper.begin_page(painter, page)
        bottom = paper.paint_rows(painter, top, lines()[: paper.rows_of(page)])
        assert bottom <= size.height()
    painter.end()
    for x in range(int(size.width()) + 2, image.width()):
        assert all(image.pixel(x, y) == 0xFFFFFFFF for y in range(0, image.height(), 3))


def drawn(qtbot, made: Report, every: tuple[ReportLine, ...], *, with_phones: bool) -> list[str]:
    paper, parent = PdfPaper("Shift 12"), QObject()
    run = PaperRun(made, paper.device, brought(every), parent, with_phones=with_phones)
    with qtbot.waitSignal(run.finished, timeout=DEADLINE_MS):
        run.start()
    return pages_of(paper.take())


def test_a_pdf_holds_every_payment_once_with_numbered_pages(qtbot) -> None:
    every = lines(154)
    pages = drawn(qtbot, report(), every, with_phones=False)
    assert len(pages) == ReportPaper(report(), A4, with_phones=False).pages > 3
    whole = " ".join(pages)
    for line in every:
        assert whole.count(f"Заказ {line.note.split()[1]} ") == 1, line.note
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Азиза Каримова" in page
    assert "Phone numbers are masked" in pages[0]
    assert "27 380 074" in pages[0].replace("\u00a0", " ")
    assert "left open, seen by Бобур Алиев" in whole
    assert "256-50" not in whole.replace("\ufffd", "-")


def test_whole_phone_numbers_are_printed_only_when_they_are_given(qtbot) -> None:
    pages = drawn(qtbot, report(), lines(20, with_phones=True), with_phones=True)
    assert "256-50-09" in " ".join(pages).replace("\ufffd", "-")
    assert "masked" not in pages[0]


def test_a_report_without_payments_is_one_page(qtbot) -> None:
    empty = report()._replace(totals=())
    (page,) = drawn(qtbot, empty, (), with_phones=False)
    assert "Page 1 of 1" in page


def test_a_receipt_printer_s_roll_is_printed_on_as_well(qtbot, tmp_path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "roll.pdf"))
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.StandardMode)
    layout.setUnits(QPageLayout.Unit.Millimeter)
    width = layout.fullRect().width()
    layout.setMargins(QMarginsF(5, 5, width - 77, 5))
    printer.setPageLayout(layout)
    parent = QObject()
    run = PaperRun(report(), printer, brought(lines()), parent, with_phones=False)
    with qtbot.waitSignal(run.finished, timeout=DEADLINE_MS):
        run.start()
    pages = pages_of((tmp_path / "roll.pdf").read_bytes())
    assert len(pages) > 10
    assert "Заказ 1043" in pages[0]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_takes_nothing_is_told(qtbot, tmp_path) -> None:
    (tmp_path / "file").touch()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "file" / "report.pdf"))
    parent = QObject()
    run = PaperRun(report(), printer, brought(lines()), parent, with_phones=False)
    with qtbot.waitSignal(run.failed, timeout=DEADLINE_MS):
        run.start()


def test_a_cancelled_report_is_drawn_no_further(qtbot) -> None:
    paper, parent, asked = PdfPaper("x"), QObject(), []

    def ask(after, most, then):
        asked.append(after)
        brought(lines())(after, most, then)

    run = PaperRun(report(), paper.device, ask, parent, with_phones=False)
    run.progressed.connect(lambda page, _count: run.cancel() if page == 3 else None)
    run.start()
    with qtbot.assertNotEmitted(run.finished, wait=0):
        qtbot.waitUntil(lambda: not run._painter.isActive(), timeout=DEADLINE_MS)
    assert len(asked) <= 3
    assert ReportPaper(report(), A4, with_phones=False).rows_of(1) > ROWS_A_TURN
