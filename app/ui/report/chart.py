"""A shift's confirmations over its hours and the time each took, drawn on a screen or on paper."""

# ruff: noqa: N802 (Qt's own names)

from datetime import datetime
from math import log10
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.domain.receipt import TASHKENT
from app.services.shift_views import Bar, Chart
from app.ui.look.formats import duration
from app.ui.look.sentences import sentence
from app.ui.look.theme import colour, font

LEFT = 58
HEAD = 22
FOOT = 22
GAP = 14
WIDEST_BAR = 64
LEAST_LABEL = 34
"""The least room of a label below a bar."""
_STEPS_MS = (100, 1000, 10_000, 60_000, 600_000, 3_600_000, 36_000_000, 360_000_000)
"""Where the scale of times has its lines, from 0.1 s to 100 h."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Inks(NamedTuple):
    """The colours of a chart."""

    text: QColor
    muted: QColor
    line: QColor
    bar: QColor
    dot: QColor


PAPER = Inks(*(QColor(name) for name in ("#000000", "#444444", "#bbbbbb", "#555555", "#222222")))


def screen_inks() -> Inks:
    """Give the colours of the theme that is worn now."""
    return Inks(*(colour(name) for name in ("text", "muted", "line", "good", "accent")))


def chart_words(chart: Chart) -> str:
    """Say in words what a chart shows, for those who cannot see it."""
    if chart.median_ms is None or chart.slowest_ms is None:
        return sentence("chart.none")
    bars = ", ".join(
        sentence("chart.bar", when=_when(bar, chart), count=bar.payments)
        for bar in chart.bars
        if bar.payments
    )
    median, slowest = duration(chart.median_ms), duration(chart.slowest_ms)
    return sentence("chart.words", bars=bars, median=median, slowest=slowest)


def paint_chart(
    painter: QPainter, rect: QRectF, chart: Chart, inks: Inks, size_px: int = 12
) -> None:
    """Paint bars for the hours above dots for the times.

    Args:
        painter: where.
        rect: the chart's place, in units of which a letter is `size_px` high.
        chart: what.
        inks: the colours.
        size_px: the size of its letters.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(size_px))
    if not chart.bars:
        painter.setPen(inks.muted)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(rect, flags, sentence("chart.none"))
    else:
        above = (rect.height() - GAP) * 0.56
        _paint_bars(painter, QRectF(rect.left(), rect.top(), rect.width(), above), chart, inks)
        top = rect.top() + above + GAP
        below = QRectF(rect.left(), top, rect.width(), rect.bottom() - top)
        _paint_dots(painter, below, chart, inks)
    painter.restore()


def _paint_bars(painter: QPainter, rect: QRectF, chart: Chart, inks: Inks) -> None:
    _paint_head(painter, rect, f"chart.bars_{'day' if chart.is_daily else 'hour'}", inks)
    plot = rect.adjusted(LEFT, HEAD, 0, -FOOT)
    most = max(bar.payments for bar in chart.bars)
    width = plot.width() / len(chart.bars)
    _paint_line(painter, plot, plot.bottom(), str(0), inks)
    _paint_line(painter, plot, plot.top() + 14, str(most), inks)
    full = plot.height() - 14
    every = max(1, -int(-LEAST_LABEL // width))
    for at, bar in enumerate(chart.bars):
        left, high = plot.left() + at * width, full * bar.payments / most
        gap = max(min(4.0, width * 0.15), (width - WIDEST_BAR) / 2)
        painter.fillRect(QRectF(left + gap, plot.bottom() - high, width - 2 * gap, high), inks.bar)
        if bar.payments and width >= LEAST_LABEL / 2:
            painter.setPen(inks.text)
            over = QRectF(left - 10, plot.bottom() - high - 15, width + 20, 14)
            painter.drawText(over, int(_MIDDLE), str(bar.payments))
        if at % every == 0:
            painter.setPen(inks.muted)
            under = QRectF(left - 20, plot.bottom() + 3, width + 40, FOOT - 4)
            painter.drawText(under, int(_MIDDLE), _label(bar, chart))


def _paint_dots(painter: QPainter, rect: QRectF, chart: Chart, inks: Inks) -> None:
    _paint_head(painter, rect, "chart.dots", inks)
    plot = rect.adjusted(LEFT, HEAD + 4, 0, -4)
    slowest = max(chart.slowest_ms or 0, 1000)
    last = next((step for step in _STEPS_MS if step >= slowest), _STEPS_MS[-1])
    quickest = max(1, min(dot.took_ms for dot in chart.dots))
    first = next((s for s in reversed(_STEPS_MS) if s <= quickest and s < last), _STEPS_MS[0])
    low, high = log10(first), log10(last)

    def height(took_ms: int) -> float:
        share = (log10(min(max(took_ms, first), last)) - low) / (high - low)
        return plot.bottom() - share * plot.height()

    for step in _STEPS_MS:
        if first <= step <= last:
            label = duration(step, decimals=0 if step >= 1000 else 1)
            _paint_line(painter, plot, height(step), label, inks)
    painter.setPen(Qt.PenStyle.NoPen)
    dot_ink = QColor(inks.dot)
    dot_ink.setAlpha(190)
    painter.setBrush(dot_ink)
    for dot in chart.dots:
        x = plot.left() + _place(dot.at, chart) * plot.width()
        radius = min(7.0, 2.2 + log10(dot.payments) * 1.6)
        painter.drawEllipse(QPointF(x, height(dot.took_ms)), radius, radius)


def _paint_head(painter: QPainter, rect: QRectF, key: str, inks: Inks) -> None:
    painter.save()
    bold = QFont(painter.font())
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(inks.text)
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), 16), int(_START), sentence(key))
    painter.restore()


def _paint_line(painter: QPainter, plot: QRectF, y: float, label: str, inks: Inks) -> None:
    painter.setPen(QPen(inks.line, 1))
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(inks.muted)
    painter.drawText(QRectF(plot.left() - LEFT, y - 8, LEFT - 8, 16), int(_RIGHT), label)


def _place(at: datetime, chart: Chart) -> float:
    """Tell where along the bars a moment lies, from 0 to 1."""
    for number, bar in reversed(list(enumerate(chart.bars))):
        if at >= bar.begins_at:
            share = (at - bar.begins_at).total_seconds() / (86_400 if chart.is_daily else 3600)
            return (number + min(max(share, 0.0), 1.0)) / len(chart.bars)
    return 0.0


def _label(bar: Bar, chart: Chart) -> str:
    return bar.begins_at.astimezone(TASHKENT).strftime("%d.%m" if chart.is_daily else "%H")


def _when(bar: Bar, chart: Chart) -> str:
    return bar.begins_at.astimezone(TASHKENT).strftime("%d.%m.%Y" if chart.is_daily else "%H:%M")


class ReportChart(QLabel):
    """The chart on the screen; a screen reader hears it in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._chart = Chart()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(230)
        self.reword()

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        self.reword()

    def reword(self) -> None:
        """Say it in the present language."""
        self.setAccessibleName(sentence("chart.name"))
        self.setAccessibleDescription(chart_words(self._chart))
        self.update()

    def sizeHint(self) -> QSize:
        """Wish for as much room as makes it easy to read."""
        return QSize(420, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart in the theme's colours."""
        painter = QPainter(self)
        paint_chart(painter, QRectF(self.rect()).adjusted(0, 0, -6, 0), self._chart, screen_inks())
