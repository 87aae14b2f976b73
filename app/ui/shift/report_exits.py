"""The ways of a report out of the program: printer, PDF, workbook, CSV.

Files go to one folder among the user's documents, named after the shift: a dialog that asks for a
name would take the keys of a scan for it. Pages are drawn on the window's thread, a little a turn;
what touches a disk is done beside the till's thread.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.receipt import TASHKENT
from app.services.reports.columns import Words
from app.services.reports.names import WORD_KEYS, Format
from app.services.shift_views import Report, ReportLine
from app.ui.look.formats import plain
from app.ui.look.sentences import has_sentence, sentence
from app.ui.report.paper_run import PaperRun, PdfPaper
from app.ui.shift.report_page import ReportPage

if TYPE_CHECKING:
    from threading import Event

    from PySide6.QtPrintSupport import QPrinter

    from app.services.till import Till
    from app.ui.bridge import Bridge
    from app.ui.report.print_dialog import PrintDialog

FOLDER = "Uzum Fiskal"


class ReportExits(QObject):
    """Takes the report of the page out, and tells on the page what came of it."""

    def __init__(self, bridge: "Bridge", page: ReportPage, window: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._page, self._window = bridge, page, window
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents)) / FOLDER
        self.with_phones = False
        self._run: PaperRun | None = None
        self._dialog: PrintDialog | None = None
        page.print_wanted.connect(self.ask_for_printer)
        page.pdf_wanted.connect(self.save_pdf)
        page.xlsx_wanted.connect(lambda: self.save(Format.XLSX))
        page.csv_wanted.connect(lambda: self.save(Format.CSV))
        page.folder_wanted.connect(self.show_folder)

    def save(self, format_: Format) -> None:
        """Save the report as a workbook or as CSV."""
        report = self._page.report
        if report is None:
            return
        path = self._place(report, format_.value)
        words = {key: str(sentence(key)) for key in WORD_KEYS}
        shift_id, with_phones = report.shift.id, self.with_phones

        def run(till: "Till", cancelled: "Event") -> Path:
            return _export(till, cancelled, shift_id, path, format_, words, with_phones)

        self._begin(path)
        self._bridge.request_aside(run, self._on_saved, self._on_refused)

    def save_pdf(self) -> None:
        """Draw the report as a PDF in memory, and save that."""
        report = self._page.report
        if report is None:
            return
        path = self._place(report, "pdf")
        paper = PdfPaper(path.stem)
        self._begin(path)

        def write() -> None:
            content = paper.take()
            self._bridge.request_aside(
                lambda _till, _cancelled: _write(path, content), self._on_saved, self._on_refused
            )

        run = PaperRun(
            report, paper.device, self._lines_of(report), self, with_phones=self.with_phones
        )
        run.finished.connect(write)
        run.failed.connect(lambda: self._on_refused("report.no_pages", {"file": path.name}))
        self._start(run)

    def ask_for_printer(self) -> None:
        """Ask which printer, if there is one."""
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - rarely wanted

        from app.ui.report.print_dialog import PrintDialog  # noqa: PLC0415

        printers = QPrinterInfo.availablePrinterNames()
        if self._page.report is None:
            return
        if not printers:
            self._page.tell_fault(sentence("report.no_printer"))
            return
        self._dialog = PrintDialog(printers, QPrinterInfo.defaultPrinterName(), self._window)
        self._dialog.chosen.connect(self._print_on)
        self._dialog.open()

    def print_to(self, printer: "QPrinter") -> None:
        """Print the report."""
        report = self._page.report
        if report is None:
            return
        name = plain(printer.printerName() or printer.outputFileName())
        printer.setDocName(self._place(report, "").stem)
        self._page.set_busy(is_busy=True)
        run = PaperRun(report, printer, self._lines_of(report), self, with_phones=self.with_phones)
        run.progressed.connect(
            lambda page, count: self._page.tell(sentence("report.printing", page=page, count=count))
        )
        run.finished.connect(lambda: self._on_printed(printer, name))
        run.failed.connect(lambda: self._on_refused("report.not_printed", {"printer": name}))
        self._start(run)

    def show_folder(self) -> None:
        """Show the folder with the saved reports in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def cancel(self) -> None:
        """Draw no more: the report is left."""
        if self._run is not None:
            self._run.cancel()
            self._run.deleteLater()
            self._run = None

    def _print_on(self, name: str) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

        info = QPrinterInfo.printerInfo(name)
        self.print_to(QPrinter(info, QPrinter.PrinterMode.HighResolution))

    def _start(self, run: PaperRun) -> None:
        self.cancel()
        self._run = run
        run.start()

    def _lines_of(
        self, report: Report
    ) -> Callable[[int, int, Callable[[tuple[ReportLine, ...]], None]], None]:
        shift_id, with_phones = report.shift.id, self.with_phones

        def ask(after: int, most: int, then: Callable[[tuple[ReportLine, ...]], None]) -> None:
            self._bridge.request(
                lambda till: lines_of(till, shift_id, after, most, with_phones=with_phones),
                then,
                self._on_refused,
            )

        return ask

    def _place(self, report: Report, ending: str) -> Path:
        day = report.shift.opened_at.astimezone(TASHKENT).strftime("%Y-%m-%d")
        name = sentence("report.file_name", number=report.shift.id, day=day)
        return self.folder / f"{name}.{ending}"

    def _begin(self, path: Path) -> None:
        self._page.set_busy(is_busy=True)
        self._page.tell(sentence("report.making", file=path.name))

    def _on_saved(self, path: Path) -> None:
        self._page.set_busy(is_busy=False)
        self._page.tell(sentence("report.saved", file=path.name, folder=str(path.parent)))
        self._page.folder_button.show()

    def _on_printed(self, _printer: "QPrinter", name: str) -> None:
        self._page.set_busy(is_busy=False)
        self._page.tell(sentence("report.printed", printer=name))

    def _on_refused(self, key: str, params: Mapping[str, object]) -> None:
        self.cancel()
        self._page.set_busy(is_busy=False)
        self._page.tell_fault(sentence(key, **params) if has_sentence(key) else key)


def lines_of(
    till: "Till", shift_id: int, after: int, most: int, *, with_phones: bool
) -> tuple[ReportLine, ...]:
    """Give some payments of a report; phone numbers in full only while the PIN holds."""
    if with_phones:
        till.guard.demand()
    return till.reports.lines(shift_id, after, most, with_phones=with_phones)


def _export(
    till: "Till",
    cancelled: "Event",
    shift_id: int,
    path: Path,
    format_: Format,
    words: Words,
    with_phones: bool,
) -> Path:
    from app.services.reports.export import export  # noqa: PLC0415 - not on the window's way
    from app.services.reports.pace import Pace  # noqa: PLC0415

    if with_phones:
        till.guard.demand()
    pace = Pace(cancelled)
    export(till.reports, shift_id, path, format_, words, pace, with_phones=with_phones)
    return path


def _write(path: Path, content: bytes) -> Path:
    from app.services.reports.whole_file import whole_file  # noqa: PLC0415

    with whole_file(path) as place:
        place.write_bytes(content)
    return path
