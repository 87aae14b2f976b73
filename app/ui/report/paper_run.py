"""Draws a report, a few payments a turn of the event loop, so that the window never stops."""

from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    QSizeF,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.services.shift_views import Report, ReportLine
from app.ui.report.paper import ReportPaper

UNIT_DPI = 96
PDF_DPI = 288
MARGIN_MM = 12.0
ROWS_A_TURN = 6
"""Payments that are drawn in one turn of the event loop: a few milliseconds."""

Ask = Callable[[int, int, Callable[[tuple[ReportLine, ...]], None]], None]
"""Asks for at most so many lines with a higher serial than that; they are brought later."""


class PaperRun(QObject):
    """One report on its way to one device."""

    progressed = Signal(int, int)
    """(page that is drawn, of how many)."""
    finished = Signal()
    failed = Signal()
    """The device takes nothing."""

    def __init__(
        self,
        report: Report,
        device: QPagedPaintDevice,
        ask: Ask,
        parent: QObject,
        *,
        with_phones: bool,
    ) -> None:
        super().__init__(parent)
        self._report, self._device, self._ask = report, device, ask
        self._with_phones = with_phones
        self._painter = QPainter()
        self._paper: ReportPaper | None = None
        self._page, self._last_serial = 0, 0

    def start(self) -> None:
        """Begin with the first page."""
        if not self._painter.begin(self._device):
            self.failed.emit()
            return
        scale = self._device.logicalDpiX() / UNIT_DPI
        self._painter.scale(scale, scale)
        size = QSizeF(self._device.width() / scale, self._device.height() / scale)
        self._paper = ReportPaper(self._report, size, with_phones=self._with_phones)
        self._look()

    def cancel(self) -> None:
        """Draw no more."""
        if self._painter.isActive():
            self._painter.end()

    def _look(self) -> None:
        """Ask for the lines of the page that is next."""
        if self._paper is None or not self._painter.isActive():
            return
        rows = self._paper.rows_of(self._page)
        self.progressed.emit(self._page + 1, self._paper.pages)
        if rows:
            self._ask(self._last_serial, rows, self._draw)
        else:
            self._draw(())

    def _draw(self, lines: tuple[ReportLine, ...]) -> None:
        if self._paper is None or not self._painter.isActive():
            return
        if lines:
            self._last_serial = lines[-1].serial
        top = self._paper.begin_page(self._painter, self._page)
        self._go_on(top, lines)

    def _draw_rows(self, top: float, lines: tuple[ReportLine, ...]) -> None:
        """Draw some payments now, and the others in the next turns."""
        if self._paper is None or not self._painter.isActive():
            return
        top = self._paper.paint_rows(self._painter, top, lines[:ROWS_A_TURN])
        self._go_on(top, lines[ROWS_A_TURN:])

    def _go_on(self, top: float, lines: tuple[ReportLine, ...]) -> None:
        if lines:
            QTimer.singleShot(0, self, lambda: self._draw_rows(top, lines))
        else:
            QTimer.singleShot(0, self, self._turn_over)

    def _turn_over(self) -> None:
        """Go on with the next page, or end."""
        if self._paper is None or not self._painter.isActive():
            return
        self._page += 1
        if self._page == self._paper.pages:
            (self.finished if self._painter.end() else self.failed).emit()
        elif self._device.newPage():
            self._look()
        else:
            self.cancel()
            self.failed.emit()


class PdfPaper:
    """A PDF in memory: the window's thread writes no files."""

    def __init__(self, title: str) -> None:
        self.bytes = QByteArray()
        self._buffer = QBuffer(self.bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.device = QPdfWriter(self._buffer)
        self.device.setTitle(title)
        self.device.setCreator("Uzum Fiskal")
        self.device.setResolution(PDF_DPI)
        self.device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        self.device.setPageMargins(margins, QPageLayout.Unit.Millimeter)

    def take(self) -> bytes:
        """Give what was written, once the painter has ended."""
        self._buffer.close()
        return bytes(self.bytes.data())
