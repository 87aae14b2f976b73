"""The page of the shift's dialog that shows a shift's report, and takes it out of the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import format_som
from app.services.shift_views import Report
from app.ui.look.formats import shift_line
from app.ui.look.labels import TextLabel
from app.ui.look.scrolled import Scrolled
from app.ui.look.sentences import sentence, word
from app.ui.look.state_tones import TONES
from app.ui.look.theme import TARGET_PX
from app.ui.look.tick_box import TickBox
from app.ui.report.chart import ReportChart
from app.ui.report.lines import ReportLines, ReportTable
from app.ui.shift.page import ShiftPage


class _Totals(QWidget):
    """Counts and sums by state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[TextLabel] = []

    def show_report(self, report: Report) -> None:
        """Show a report's totals."""
        for label in self._labels:
            label.hide()  # at once: the next ones stand in the same places
            label.deleteLater()
        self._labels = []
        for column, key in enumerate(("report.state", "report.payments", "report.sum")):
            self._put(0, column, sentence(key), "muted")
        for row, total in enumerate(report.totals, 1):
            tint = TONES[total.state].value
            self._put(row, 0, sentence(f"state.{total.state.value}"), tint, bold=True)
            self._put(row, 1, str(total.payments))
            self._put(row, 2, format_som(total.amount_tiyin))
        row = len(report.totals) + 1
        amount_tiyin = sum(total.amount_tiyin for total in report.totals)
        self._put(row, 0, sentence("report.all"), bold=True)
        self._put(row, 1, str(report.payments), bold=True)
        self._put(row, 2, format_som(amount_tiyin), bold=True)

    def _put(
        self, row: int, column: int, text: str, tint: str = "text", *, bold: bool = False
    ) -> None:
        label = TextLabel(15 if row else 13, tint, bold=bold, wraps=False, parent=self)
        label.setText(text)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side)
        self._labels.append(label)
        label.show()


class ReportPage(ShiftPage):
    """Sums and chart at the left, the payments at the right, ways out at the bottom."""

    print_wanted = Signal()
    pdf_wanted = Signal()
    xlsx_wanted = Signal()
    csv_wanted = Signal()
    folder_wanted = Signal()
    phones_toggled = Signal(bool)
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self.totals = _Totals(self)
        self.facts = TextLabel(14, "muted", parent=self)
        self.facts.hide()
        self.chart = ReportChart(self)
        self.lines = ReportLines(self)
        self.table = ReportTable(self.lines, self)
        self.phones_box = TickBox(self)
        word(self.phones_box.setText, sentence("report.phones_box"))
        self.phones_box.setMinimumHeight(TARGET_PX)
        self.phones_box.clicked.connect(self.phones_toggled)
        self.notice = TextLabel(15, "good", bold=True, parent=self)
        self.notice.hide()
        self._lay_out()
        self.outs = [
            self.add_button("report.print_button", self.print_wanted.emit, "Ctrl+P"),
            self.add_button("report.pdf_button", self.pdf_wanted.emit, "Ctrl+S"),
            self.add_button("report.xlsx_button", self.xlsx_wanted.emit, "Ctrl+E"),
            self.add_button("report.csv_button", self.csv_wanted.emit, "Ctrl+D"),
        ]
        self.folder_button = self.add_button(
            "report.folder_button", self.folder_wanted.emit, "Ctrl+O"
        )
        self.folder_button.hide()
        self.stretch_buttons()
        self.add_button("shift.back_button", self.back_wanted.emit)

    @property
    def first_focus(self) -> QWidget:
        """The payments, so that the arrows scroll through them."""
        return self.table

    def wait(self, title: str) -> None:
        """Show that a report is being made."""
        self.report = None
        self.title.setText(title)
        self.words.show_text(sentence("shift.loading"))
        for label in (self.fault, self.notice):
            label.show_text("")
        self.folder_button.hide()
        self._enable(is_there=False)

    def show_report(self, report: Report) -> None:
        """Show a report; its payments follow."""
        self.report = report
        self.title.setText(shift_line(report.shift))
        self.totals.show_report(report)
        self.chart.show_chart(report.chart)
        outside = report.outside
        self.facts.show_text(sentence("report.outside_line", count=outside) if outside else "")
        self._overview.updateGeometry()
        self.words.show_text("")
        self._enable(is_there=True)
        self.lines.load()

    def tell(self, words: str) -> None:
        """Say what came of an export."""
        self.fault.show_text("")
        self.notice.show_text(words)

    def tell_fault(self, words: str) -> None:
        """Say what was in the way."""
        self.notice.show_text("")
        self.fault.show_text(words)

    def set_busy(self, is_busy: bool) -> None:
        """Offer nothing more while a file is being made."""
        self._enable(is_there=not is_busy and self.report is not None)

    def reword(self) -> None:
        """Say the sums in the present language."""
        if self.report is not None:
            self.totals.show_report(self.report)
            self._overview.updateGeometry()

    def _enable(self, *, is_there: bool) -> None:
        for button in self.outs:
            button.setEnabled(is_there)
        self.phones_box.setEnabled(is_there)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        left = QVBoxLayout(inner)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.totals)
        left.addWidget(self.facts)
        left.addWidget(self.chart, 1)
        columns, right = QHBoxLayout(), QVBoxLayout()
        self.body.addLayout(columns, 1)
        columns.setSpacing(20)
        self._overview = Scrolled(inner)
        word(self._overview.setAccessibleName, sentence("report.overview_name"))
        columns.addWidget(self._overview, 1)
        columns.addLayout(right, 2)
        right.setSpacing(4)
        right.addWidget(self.table, 1)
        right.addWidget(self.phones_box)
        self.body.addWidget(self.notice)
