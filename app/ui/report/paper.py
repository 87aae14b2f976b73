"""A report laid out on pages, for a printer or a PDF: sums and chart first, then each payment.

Everything is measured in pixels of 96 to the inch and scaled to the paper. A row is as high as any
other, so that the number of pages is known before the first is drawn. A receipt printer's roll is
too narrow for columns: there a payment takes five lines.
"""

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.money import format_som
from app.domain.phone import format_phone
from app.domain.receipt import TASHKENT
from app.services.shift_views import Report, ReportLine
from app.ui.look.formats import DOT, duration, moment, plain, shift_line
from app.ui.look.sentences import sentence
from app.ui.look.theme import font
from app.ui.report.chart import PAPER, paint_chart

NARROW = 420
"""A page less wide than this is a roll."""
HEAD, FOOT = 34, 26
TITLE, LINE = 34, 19
CHART = 250
HEADINGS = 24
WIDE_ROW, NARROW_ROW = 34, 86
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Piece(NamedTuple):
    """A part of a payment's row: where it begins and ends across the page, and on which line."""

    name: str
    left: float
    right: float
    line: int = 0
    flags: int = _LEFT


_WIDE = (
    _Piece("added", 0.0, 0.11),
    _Piece("amount", 0.11, 0.26, flags=_RIGHT),
    _Piece("state", 0.28, 0.46),
    _Piece("receipt", 0.46, 0.62),
    _Piece("phone", 0.62, 0.86),
    _Piece("took", 0.86, 1.0, flags=_RIGHT),
    _Piece("more", 0.0, 0.5, 1),
    _Piece("receipt_more", 0.5, 1.0, 1),
)
_NARROW = (
    _Piece("added", 0.0, 0.45),
    _Piece("amount", 0.45, 1.0, flags=_RIGHT),
    _Piece("state", 0.0, 0.6, 1),
    _Piece("receipt", 0.6, 1.0, 1, _RIGHT),
    _Piece("phone", 0.0, 0.7, 2),
    _Piece("took", 0.7, 1.0, 2, _RIGHT),
    _Piece("more", 0.0, 1.0, 3),
    _Piece("receipt_more", 0.0, 1.0, 4),
)
_SMALL = {"more", "receipt_more"}


class ReportPaper:
    """One report on pages of one size."""

    def __init__(self, report: Report, size: QSizeF, *, with_phones: bool) -> None:
        self._report, self._size, self._with_phones = report, size, with_phones
        self._is_narrow = size.width() < NARROW
        self._pieces = _NARROW if self._is_narrow else _WIDE
        self._row = NARROW_ROW if self._is_narrow else WIDE_ROW
        self._headings = 0 if self._is_narrow else HEADINGS
        room = size.height() - HEAD - FOOT - self._headings
        self._later_rows = max(1, int(room // self._row))
        self._first_rows = max(0, int((room - self._summary_height()) // self._row))

    @property
    def pages(self) -> int:
        """How many pages there are."""
        rest = max(0, self._report.payments - self._first_rows)
        return 1 + -(-rest // self._later_rows)

    def rows_of(self, page: int) -> int:
        """Tell how many payments a page has room for; the first page is 0."""
        return self._later_rows if page else self._first_rows

    def begin_page(self, painter: QPainter, page: int) -> float:
        """Paint all of a page but its payments, and tell where the first of them goes.

        Args:
            painter: whose unit is a 96th of an inch.
            page: which one; the first is 0.
        """
        self._paint_edges(painter, page)
        top = float(HEAD)
        if page == 0:
            top = self._paint_summary(painter, top)
        if self._headings and self.rows_of(page):
            self._paint_headings(painter, top)
        return top + self._headings

    def paint_rows(self, painter: QPainter, top: float, lines: tuple[ReportLine, ...]) -> float:
        """Paint payments one below the other, and tell where the next one goes."""
        for line in lines:
            self._paint_row(painter, top, line)
            top += self._row
        return top

    def _paint_edges(self, painter: QPainter, page: int) -> None:
        """Paint the line above, which names the report, and the one below, with the page."""
        name = DOT.join((sentence("window.title"), shift_line(self._report.shift)))
        counted = sentence("report.page_of", page=page + 1, count=self.pages)
        bottom = self._size.height() - FOOT + 6
        _write(painter, QRectF(0, 0, self._size.width(), 18), name, 10, ink="#444444")
        _rule(painter, 22, self._size.width())
        _rule(painter, bottom - 4, self._size.width())
        place = QRectF(0, bottom, self._size.width(), 18)
        made = DOT.join((sentence("report.made"), moment(self._report.made_at)))
        _write(painter, place, counted, 10, flags=_RIGHT, ink="#444444")
        if not self._is_narrow:
            masked = "" if self._with_phones else sentence("report.masked")
            words = DOT.join(filter(None, (made, masked)))
            _write(painter, place, words, 10, ink="#444444")

    def _paint_summary(self, painter: QPainter, top: float) -> float:
        """Paint whose shift it was, sums and chart; tell where they end."""
        width = self._size.width()
        title = sentence("report.title", number=self._report.shift.id)
        _write(painter, QRectF(0, top, width, 28), title, 20, bold=True)
        top += TITLE
        for name, value in self._facts():
            _write(painter, QRectF(0, top, width * 0.4, LINE), name, 12, ink="#444444")
            _write(painter, QRectF(width * 0.4, top, width * 0.6, LINE), value, 12)
            top += LINE
        top += 10
        edges = (0, 0.36, 0.64, 1.0) if self._is_narrow else (0, 0.4, 0.6, 1.0)
        for at, cells in enumerate(self._sums()):
            is_bold = at in {0, len(self._report.totals) + 1}
            for text, (left, right), flags in zip(
                cells, pairwise(edges), (_LEFT, _RIGHT, _RIGHT), strict=True
            ):
                place = QRectF(width * left, top, width * (right - left), LINE)
                _write(painter, place, text, 12, bold=is_bold, flags=flags)
            top += LINE
        top += 14
        paint_chart(painter, QRectF(0, top, width, CHART), self._report.chart, PAPER, 11)
        return top + CHART + 16

    def _summary_height(self) -> float:
        rows = len(self._facts()) + len(self._sums())
        return TITLE + rows * LINE + 10 + 14 + CHART + 16

    def _facts(self) -> list[tuple[str, str]]:
        shift = self._report.shift
        facts: list[tuple[str, str]] = [
            (sentence("report.cashier"), plain(shift.cashier, 60)),
            (sentence("report.opened"), moment(shift.opened_at)),
        ]
        if shift.closed_at is None:
            facts.append((sentence("report.closed"), sentence("report.still_open")))
        else:
            facts.append((sentence("report.closed"), moment(shift.closed_at)))
            facts.append((sentence("report.closed_by"), plain(shift.closed_by, 60)))
        if self._report.outside:
            facts.append((sentence("report.outside"), str(self._report.outside)))
        return facts

    def _sums(self) -> list[tuple[str, str, str]]:
        heads = tuple(sentence(f"report.{name}") for name in ("state", "payments", "sum"))
        rows = [
            (
                sentence(f"state.{total.state.value}"),
                str(total.payments),
                format_som(total.amount_tiyin),
            )
            for total in self._report.totals
        ]
        amount_tiyin = sum(total.amount_tiyin for total in self._report.totals)
        last = (sentence("report.all"), str(self._report.payments), format_som(amount_tiyin))
        return [(heads[0], heads[1], heads[2]), *rows, last]

    def _paint_headings(self, painter: QPainter, top: float) -> None:
        for piece in self._pieces:
            if piece.name not in _SMALL:
                place = self._place(piece, top + 2)
                words = sentence(f"report.column.{piece.name}")
                _write(painter, place, words, 10, bold=True, flags=piece.flags)
        _rule(painter, top + HEADINGS - 4, self._size.width())

    def _paint_row(self, painter: QPainter, top: float, line: ReportLine) -> None:
        texts = _texts(line)
        for piece in self._pieces:
            is_small = piece.name in _SMALL
            is_bold = piece.name == "amount"
            place = self._place(piece, top + piece.line * 16)
            ink = "#444444" if is_small else "#000000"
            size_px = 9 if is_small else 11
            text = texts[piece.name]
            _write(painter, place, text, size_px, bold=is_bold, flags=piece.flags, ink=ink)
        _rule(painter, top + self._row - 2, self._size.width(), "#dddddd")

    def _place(self, piece: _Piece, top: float) -> QRectF:
        width = self._size.width()
        return QRectF(width * piece.left, top, width * (piece.right - piece.left) - 6, 16)


def _texts(line: ReportLine) -> dict[str, str]:
    receipt = line.receipt
    seen = plain(line.acknowledged_by, 60)
    if seen:
        seen = sentence("report.seen_by", name=seen)
    details = [] if receipt is None else [receipt.terminal, receipt.fiscal_sign]
    details = [plain(detail, 24) for detail in details]
    details += [seen, plain(line.reason, 80)]
    if line.is_outside:
        details.append(sentence("report.column.outside"))
    return {
        "added": line.created_at.astimezone(TASHKENT).strftime("%d.%m %H:%M"),
        "amount": "" if line.amount_tiyin is None else format_som(line.amount_tiyin),
        "state": sentence(f"state.{line.state.value}"),
        "receipt": "" if receipt is None else plain(receipt.number, 24),
        "phone": format_phone(line.phone),
        "took": "" if line.took_ms is None else duration(line.took_ms),
        "more": DOT.join(filter(None, (line.payment_id, plain(line.note, 80)))),
        "receipt_more": DOT.join(filter(None, details)),
    }


def _write(
    painter: QPainter,
    place: QRectF,
    text: str,
    size_px: int,
    *,
    bold: bool = False,
    flags: int = _LEFT,
    ink: str = "#000000",
) -> None:
    """Write one line, shortened where it does not fit."""
    painter.setFont(font(size_px, bold=bold))
    painter.setPen(QColor(ink))
    width = int(place.width())
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(place, flags, shown)


def _rule(painter: QPainter, y: float, width: float, ink: str = "#888888") -> None:
    painter.setPen(QPen(QColor(ink), 0.7))
    painter.drawLine(QRectF(0, y, width, 0).topLeft(), QRectF(0, y, width, 0).topRight())
