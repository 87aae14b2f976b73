"""The shift in the window, with the real till behind it and real keys before it."""

import csv
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.payment import PaymentState
from app.domain.shift import Acknowledgement
from app.fbox.simulator import Simulator
from app.services.datadir import DataDir, open_datadir
from app.services.reports.csv_file import DELIMITER
from app.services.settings import Settings
from app.services.till import Till, open_till
from app.ui.bridge import Bridge
from app.ui.look import theme
from app.ui.look.formats import short_moment
from app.ui.look.line_table import HEADER_PADDING
from app.ui.report.chart import ReportChart, chart_words
from app.ui.report.lines import COLUMNS, PAGE, Column, ReportLines, ReportTable
from app.ui.shift.button import ShiftButton
from app.ui.shift.desk import ShiftDesk
from tests.samples import link_of
from tests.ui.pdf_text import pages_of
from tests.ui.shift_states import SHIFT, SHIFT_STATES, lines, report
from tests.ui.states import Stage

DEADLINE_MS = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp) -> None:
    theme.install(qapp)


@dataclass
class Counter:
    """The window, the till beside it, and a second till as another process would have it."""

    stage: Stage
    other: Till
    folder: DataDir
    qtbot: object

    @property
    def desk(self) -> ShiftDesk:
        desk = self.stage.window.shift_desk
        assert desk is not None
        return desk

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key as the window system does: it goes to the window that has the focus."""
        QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(QGuiApplication.focusObject(), character)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=DEADLINE_MS)

    def press(self, begins: str) -> None:
        """Click the one visible button that says so."""
        (button,) = [
            each
            for each in self.desk.dialog.findChildren(QPushButton)
            if each.isVisible() and each.text().startswith(begins)
        ]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def open(self) -> None:
        self.key(Qt.Key.Key_F10)
        self.until(self.desk.dialog.isActiveWindow)

    def open_shift(self) -> None:
        self.open()
        page = self.desk.dialog.begin
        self.until(page.name_field.hasFocus)
        page.name_field.lineEdit().selectAll()
        self.type("Aziza")
        self.key(Qt.Key.Key_Return)
        self.until(lambda: not self.desk.dialog.isVisible())
        self.back_to_window()

    def back_to_window(self) -> None:
        """The offscreen platform gives the focus back to nobody."""
        self.stage.window.activateWindow()
        self.until(self.stage.window.isActiveWindow)

    def go_to_closing(self) -> None:
        self.open()
        self.until(lambda: self.desk.dialog.page is self.desk.dialog.running)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.desk.dialog.closing._is_asked)

    def report_is_there(self) -> bool:
        page = self.desk.dialog.report
        return self.desk.dialog.page is page and page.report is not None


@pytest.fixture
def counter(qtbot, tmp_path: Path) -> Iterator[Counter]:
    folder = open_datadir(tmp_path / "Касса №1")
    with Simulator() as simulator:
        fbox = replace(Settings().fbox, base_url=simulator.base_url)
        settings = replace(Settings(), fbox=fbox)
        bridge = Bridge(partial(open_till, folder, settings))
        stage = Stage(bridge=bridge)
        other = open_till(folder, settings)
        with qtbot.waitActive(stage.window):
            stage.window.show()
        with qtbot.waitSignal(bridge.opened, timeout=DEADLINE_MS):
            bridge.start()
        made = Counter(stage, other, folder, qtbot)
        yield made
        other.stop()
        stage.close()


def test_a_shift_is_opened_by_keys_and_told_in_the_header(counter) -> None:
    header = counter.stage.window.header.shift
    assert header.text() == "Open a shift  F10"
    counter.open_shift()
    counter.until(lambda: header.text().startswith("Aziza, since "))
    assert counter.other.shifts.status().current.cashier == "Aziza"


def test_a_shift_without_a_name_is_not_opened(counter) -> None:
    counter.open()
    counter.until(counter.desk.dialog.begin.name_field.hasFocus)
    counter.key(Qt.Key.Key_Return)
    assert counter.desk.dialog.begin.fault.text() == "Say who works at the till."
    counter.key(Qt.Key.Key_Escape)
    assert not counter.desk.dialog.isVisible()
    assert counter.other.shifts.status().current is None


def test_the_latest_cashiers_are_offered(counter) -> None:
    for name in ("Азиза", "Bobur"):
        counter.other.shifts.close(counter.other.shifts.open(name).id, name, ())
    counter.open()
    field = counter.desk.dialog.begin.name_field
    counter.until(lambda: field.count() == 2)
    assert [field.itemText(at) for at in range(2)] == ["Bobur", "Азиза"]
    assert field.currentText() == "Bobur"
    counter.key(Qt.Key.Key_Return)
    counter.until(lambda: counter.other.shifts.status().current is not None)
    assert counter.other.shifts.status().current.cashier == "Bobur"


def test_a_shift_is_closed_by_keys_with_each_payment_acknowledged(counter) -> None:
    counter.open_shift()
    for payment_id in ("one", "two", "three"):
        counter.other.add_payment(payment_id, 1000, "", "test")
    counter.go_to_closing()
    page = counter.desk.dialog.closing
    assert page.model.rowCount() == 3
    assert page.view.hasFocus()
    counter.key(Qt.Key.Key_Return, CTRL)  # not yet
    assert counter.other.shifts.status().current is not None
    assert not page.close_button.isEnabled()
    counter.key(Qt.Key.Key_Space)
    assert page.count.text() == "Acknowledged: 1 of 3"
    assert page.view.currentIndex().row() == 1
    page.reason_field.setFocus()
    counter.type("asked the bank")
    counter.key(Qt.Key.Key_Return)
    assert page.view.hasFocus()
    counter.key(Qt.Key.Key_Return)
    counter.key(Qt.Key.Key_Up)
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Space)
    assert page.close_button.isEnabled()
    counter.key(Qt.Key.Key_Return, CTRL)
    counter.until(counter.report_is_there)
    shown = counter.desk.dialog.report
    assert shown.notice.text() == "The shift is closed."
    assert shown.report.shift.closed_by == "Aziza"
    with closing(sqlite3.connect(counter.folder.journal)) as connection:
        rows = connection.execute("SELECT by, reason FROM acknowledgements ORDER BY payment_serial")
        assert rows.fetchall() == [("Aziza", ""), ("Aziza", "asked the bank"), ("Aziza", "")]
    counter.until(lambda: len(list(counter.folder.backups.glob("*.sqlite3"))) == 1)
    counter.key(Qt.Key.Key_Escape)
    assert not counter.desk.dialog.isVisible()
    counter.until(lambda: counter.stage.window.header.shift.text() == "Open a shift  F10")


def test_with_nothing_left_open_two_enters_close_the_shift(counter) -> None:
    counter.open_shift()
    counter.go_to_closing()
    page = counter.desk.dialog.closing
    assert page.close_button.hasFocus()
    counter.key(Qt.Key.Key_Return, CTRL)
    counter.until(counter.report_is_there)
    assert counter.other.shifts.status().current is None


def test_rows_are_ticked_with_the_mouse_alone_and_a_drag_ticks_nothing(counter) -> None:
    counter.open_shift()
    for number in range(3):
        counter.other.add_payment(f"p{number}", None, "", "test")
    counter.open()
    counter.until(lambda: counter.desk.dialog.page is counter.desk.dialog.running)
    counter.press("Close the shift")
    page = counter.desk.dialog.closing
    counter.until(lambda: page.model.rowCount() == 3)
    view = page.view.viewport()

    def middle(at: int) -> QPoint:
        return page.view.visualRect(page.model.index(at)).center()

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(2))
    assert page.model.seen == 0
    for at in range(3):
        assert page.view.visualRect(page.model.index(at)).height() >= theme.TARGET_PX
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(at))
    assert page.model.seen == 3
    counter.press("Close the shift")
    counter.until(counter.report_is_there)


def test_a_payment_that_comes_while_the_list_is_looked_at_is_on_it(counter) -> None:
    counter.open_shift()
    counter.go_to_closing()
    page = counter.desk.dialog.closing
    assert page.close_button.isEnabled()
    counter.other.add_payment("late", None, "", "test")
    counter.until(lambda: page.model.rowCount() == 1)
    assert not page.close_button.isEnabled()


def test_a_payment_of_the_last_moment_stops_the_closing(counter) -> None:
    counter.open_shift()
    counter.go_to_closing()
    page = counter.desk.dialog.closing
    counter.other.add_payment("late", None, "", "test")
    page.submit()  # before the window has heard of it
    counter.until(page.fault.isVisible)
    assert page.fault.text().startswith("Not closed yet")
    assert page.model.rowCount() == 1
    assert counter.other.shifts.status().current is not None


def test_going_back_keeps_what_was_acknowledged(counter) -> None:
    counter.open_shift()
    counter.other.add_payment("one", None, "", "test")
    counter.go_to_closing()
    page = counter.desk.dialog.closing
    counter.key(Qt.Key.Key_Space)
    counter.key(Qt.Key.Key_Escape)
    assert counter.desk.dialog.page is counter.desk.dialog.running
    counter.key(Qt.Key.Key_Escape)
    counter.back_to_window()
    counter.go_to_closing()
    assert page.model.seen == 1


def test_a_shift_that_another_process_closed_is_seen(counter) -> None:
    counter.open_shift()
    counter.go_to_closing()
    counter.other.shifts.close(1, "Bobur", ())
    counter.desk.dialog.closing.submit()
    counter.until(counter.desk.dialog.closing.fault.isVisible)
    assert counter.desk.dialog.closing.fault.text() == "This shift is not open any more."


def finished_shift(counter: Counter, payments: int = 3) -> None:
    """Have another process make a whole shift, with one payment left open."""
    counter.other.shifts.open("Азиза")
    for number in range(payments):
        counter.other.add_payment(f"paid-{number}", 42_500_50, "=1+1", "test")
        counter.other.scan(link_of(number), "typed", f"paid-{number}", accept_warnings=True)
    counter.until(lambda: counter.other.state().counts.confirmed == payments)
    counter.other.add_payment("left", None, "", "test")
    seen = Acknowledgement("left", PaymentState.AWAITING_RECEIPT, "later")
    counter.other.shifts.close(1, "Бобур", [seen])


def test_an_earlier_shift_is_opened_and_exported_by_keys(counter, tmp_path) -> None:
    finished_shift(counter)
    counter.open()
    counter.key(Qt.Key.Key_H, CTRL)
    earlier = counter.desk.dialog.earlier
    counter.until(lambda: earlier.model.rowCount() == 1)
    counter.key(Qt.Key.Key_Return)
    counter.until(counter.report_is_there)
    page = counter.desk.dialog.report
    counter.until(lambda: page.lines.rowCount() == 4)
    folder = counter.desk.exits.folder = tmp_path / "Документы"

    for key, ending in ((Qt.Key.Key_E, "xlsx"), (Qt.Key.Key_D, "csv"), (Qt.Key.Key_S, "pdf")):
        counter.key(key, CTRL)
        counter.until(
            lambda e=ending: (
                page.notice.accessibleName().endswith(str(folder))
                and e in page.notice.accessibleName()
            )
        )
        assert len(list(folder.glob(f"*.{ending}"))) == 1
    (book,) = folder.glob("*.xlsx")
    assert load_workbook(book)["Payments"]["D2"].value == "=1+1"
    (table,) = folder.glob("*.csv")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=DELIMITER))
    assert rows[1][3] == "'=1+1"
    assert "***" in rows[1][11]
    (pdf,) = folder.glob("*.pdf")
    (text,) = pages_of(pdf.read_bytes())
    assert "Report of shift No. 1" in text
    assert "left open, seen by Бобур · later" in text
    assert page.folder_button.isVisible()
    counter.key(Qt.Key.Key_Escape)
    assert counter.desk.dialog.page is earlier


def test_a_report_is_printed(counter, tmp_path) -> None:
    finished_shift(counter)
    counter.open()
    counter.desk._load_report(1)
    counter.until(counter.report_is_there)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    counter.desk.exits.print_to(printer)
    page = counter.desk.dialog.report
    counter.until(lambda: page.notice.text().startswith("Sent to the printer"))
    assert len(pages_of((tmp_path / "printed.pdf").read_bytes())) == 1


def test_where_there_is_no_printer_a_pdf_is_offered(counter, monkeypatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    finished_shift(counter)
    counter.open()
    counter.desk._load_report(1)
    counter.until(counter.report_is_there)
    counter.key(Qt.Key.Key_P, CTRL)
    assert counter.desk.dialog.report.fault.text().startswith("No printer is set up")


def test_a_folder_that_cannot_be_written_to_is_told_on_the_page(counter, tmp_path) -> None:
    finished_shift(counter)
    counter.open()
    counter.desk._load_report(1)
    counter.until(counter.report_is_there)
    (tmp_path / "taken").touch()
    counter.desk.exits.folder = tmp_path / "taken" / "reports"
    page = counter.desk.dialog.report
    for key in (Qt.Key.Key_E, Qt.Key.Key_S):
        counter.key(key, CTRL)
        counter.until(page.fault.isVisible)
        assert "cannot be written" in page.fault.text()
        counter.until(page.outs[0].isEnabled)


def test_phone_numbers_are_shown_in_full_only_after_the_pin(counter) -> None:
    counter.other.guard.set_pin("4711")
    finished_shift(counter)
    counter.until(lambda: counter.stage.window.guard.has_pin)
    counter.open()
    counter.desk._load_report(1)
    counter.until(counter.report_is_there)
    page = counter.desk.dialog.report
    counter.until(lambda: page.lines.rowCount() == 4)
    assert "***" in page.lines._lines[0].phone
    page.phones_box.click()
    assert not page.phones_box.isChecked()
    dialog = counter.stage.window.guard._dialog
    counter.until(dialog.isActiveWindow)
    dialog.field.setFocus()
    counter.type("4711")
    counter.key(Qt.Key.Key_Return)
    counter.until(
        lambda: page.lines.rowCount() == 4 and page.lines._lines[0].phone == "998712565009"
    )
    assert page.phones_box.isChecked()
    counter.stage.window.guard.lock()
    counter.until(lambda: page.lines.rowCount() == 4 and "***" in page.lines._lines[0].phone)
    assert not page.phones_box.isChecked()


def test_the_till_itself_keeps_whole_numbers_behind_the_pin(counter) -> None:
    counter.other.guard.set_pin("4711")
    finished_shift(counter)
    counter.open()
    counter.desk._load_report(1)
    counter.until(counter.report_is_there)
    counter.desk.show_phones(are_shown=True)  # as if the window had not asked
    page = counter.desk.dialog.report
    counter.until(page.fault.isVisible)
    assert page.fault.text() == "This needs the administrator's PIN."
    assert all("***" in line.phone or not line.phone for line in page.lines._lines)


def test_a_scan_during_the_dialog_is_kept_and_typed_into_no_field(counter) -> None:
    """It is the window's own way for every dialog; see test_wedge_filter for its details."""
    counter.other.add_payment("pay-1", None, "", "test")
    counter.until(lambda: counter.stage.window.payments.selected is not None)
    counter.open()
    field = counter.desk.dialog.begin.name_field
    counter.until(field.hasFocus)
    before = field.currentText()
    counter.stage.window.on_scan(link_of(5), "wedge")
    counter.until(
        lambda: counter.other.card("pay-1").row.state is not PaymentState.AWAITING_RECEIPT
    )
    assert field.currentText() == before
    assert counter.desk.dialog.isVisible()


def test_the_totals_of_another_report_stand_alone(qtbot) -> None:
    """The former ones are gone before they are deleted, which is later."""
    stage = Stage()
    qtbot.addWidget(stage.window)
    stage.window.show()
    SHIFT_STATES["shift_report_days"](stage)
    totals = stage.window.shift_desk.dialog.report.totals
    shown = [label.text() for label in totals.findChildren(QLabel) if label.isVisible()]
    assert len(shown) == 3 * (1 + 6 + 1)
    assert "4006" in shown
    stage.close()


def test_a_time_of_another_day_has_room_in_the_report(qtbot) -> None:
    """A report is of yesterday's shift as often as of today's."""
    stage = Stage()
    qtbot.addWidget(stage.window)
    stage.window.show()
    SHIFT_STATES["shift_report"](stage)
    table = stage.window.shift_desk.dialog.report.findChild(ReportTable)
    day = short_moment(datetime.now(UTC) - timedelta(days=2))
    at = COLUMNS.index(Column.ADDED)
    assert table.columnWidth(at) >= table.fontMetrics().horizontalAdvance(day) + HEADER_PADDING
    stage.close()


def test_the_chart_is_drawn_and_told_in_words(qtbot) -> None:
    chart = ReportChart(None)
    qtbot.addWidget(chart)
    chart.resize(420, 300)
    empty = chart.grab().toImage()
    chart.show_chart(report().chart)
    drawn = chart.grab().toImage()
    assert drawn != empty
    assert theme.colour("good").rgb() in {
        drawn.pixel(x, y) for x in range(0, 420, 3) for y in range(0, 300, 3)
    }
    words = chart_words(report().chart)
    interface = QAccessible.queryAccessibleInterface(chart)
    assert interface.text(QAccessible.Text.Description) == words
    assert sum(bar.payments for bar in report().chart.bars) == 148
    for bar in report().chart.bars:
        assert f": {bar.payments}" in words


def test_the_header_names_a_long_name_shortly_and_whole_to_a_screen_reader(qtbot) -> None:
    made = ShiftButton(None)
    qtbot.addWidget(made)
    made.show_shift(SHIFT._replace(cashier="Р&Д " + "очень длинное имя " * 3))
    assert len(made.text()) < 45
    assert "&&" in made.text()
    assert "очень длинное имя очень" in made.accessibleName()
    made.show_shift(None)
    assert made.text() == "Open a shift  F10"


def test_the_report_s_lines_are_loaded_as_one_scrolls(counter) -> None:
    asked: list[int] = []
    model = ReportLines()
    model.page_wanted.connect(asked.append)
    every = lines(PAGE + 20)
    model.load()
    model.take_page(0, every[:PAGE])
    assert model.rowCount() == PAGE
    assert model.canFetchMore(model.index(-1, -1))
    model.fetchMore(model.index(-1, -1))
    assert asked == [0, every[PAGE - 1].serial]
    model.take_page(0, every[:PAGE])  # a stale answer
    assert model.rowCount() == PAGE
    model.take_page(asked[-1], every[PAGE:])
    assert model.rowCount() == PAGE + 20
    assert not model.canFetchMore(model.index(-1, -1))
