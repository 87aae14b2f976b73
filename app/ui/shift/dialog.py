"""The shift's dialog, behind F10: its pages, and how one gets from one to the other and back."""

# ruff: noqa: N802 (Qt's own names)

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.ui.look.dialog_size import is_low
from app.ui.look.sentences import sentence, word
from app.ui.shift.begin_page import BeginPage
from app.ui.shift.closing_page import ClosingPage
from app.ui.shift.earlier_page import EarlierPage
from app.ui.shift.page import ShiftPage
from app.ui.shift.report_page import ReportPage
from app.ui.shift.running_page import RunningPage

SMALL = (640, 400)
LARGE = (1280, 690)
EDGE = 40
"""What is left of the window around the dialog."""


class ShiftDialog(QDialog):
    """Opened, never executed. Esc goes back one page; what was ticked and typed stays."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        word(self.setWindowTitle, sentence("shift.title"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._pages = QStackedWidget(self)
        self._trail: list[ShiftPage] = []
        self.begin = BeginPage(self)
        self.running = RunningPage(self)
        self.closing = ClosingPage(self)
        self.earlier = EarlierPage(self)
        self.report = ReportPage(self)
        for page in (self.begin, self.running, self.closing, self.earlier, self.report):
            self._pages.addWidget(page)
        for page in (self.closing, self.earlier, self.report):
            page.back_wanted.connect(self.step_back)
        for page in (self.begin, self.running):
            page.left.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self._pages)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def start_with(self, page: ShiftPage) -> None:
        """Show a page from which Esc leaves the dialog."""
        self._trail.clear()
        self._show(page)

    def go_to(self, page: ShiftPage) -> None:
        """Show a page from which Esc comes back to this one."""
        here = self.page
        if isinstance(here, ShiftPage) and here is not page:
            self._trail.append(here)
        self._show(page)

    def step_back(self) -> None:
        """Go back to the page before, or leave."""
        if self._trail:
            self._show(self._trail.pop())
        else:
            self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc; Enter belongs to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def _show(self, page: ShiftPage) -> None:
        self._pages.setCurrentWidget(page)
        self._fit(page)
        page.first_focus.setFocus()

    def _fit(self, page: ShiftPage) -> None:
        """Take as much room as the page needs and the window has, in its middle."""
        wanted = SMALL if page in {self.begin, self.running} else LARGE
        room = self._window.size()
        edge = 0 if is_low(self) else EDGE
        width = min(wanted[0], room.width() - edge)
        height = min(wanted[1], room.height() - edge)
        if (self.width(), self.height()) != (width, height):
            self.resize(width, height)
            middle = self._window.geometry().center()
            self.move(middle.x() - width // 2, middle.y() - height // 2)
