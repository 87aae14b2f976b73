"""What happens between the shift's dialog and the till: every step is asked for, none blocks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.shift import Acknowledgement, Shift
from app.services.shift_views import Leftovers, Report, ShiftStatus
from app.services.views import PaymentCard, PaymentRow, TillState
from app.ui.look.formats import plain
from app.ui.look.sentences import has_sentence, sentence
from app.ui.report.lines import PAGE
from app.ui.shift.dialog import ShiftDialog
from app.ui.shift.page import ShiftPage
from app.ui.shift.report_exits import ReportExits, lines_of

if TYPE_CHECKING:
    from app.services.till import Till
    from app.ui.bridge import Bridge
    from app.ui.guard import Guard


class ShiftDesk(QObject):
    """Keeps the shift's dialog of one window."""

    def __init__(self, bridge: "Bridge", guard: "Guard", window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._guard = bridge, guard
        self._status = ShiftStatus()
        self.dialog = ShiftDialog(window)
        self.exits = ReportExits(bridge, self.dialog.report, self.dialog)
        bridge.payment_changed.connect(self._on_payment_changed)
        bridge.payment_added.connect(self._on_payment_added)
        bridge.state_changed.connect(self._on_state_changed)
        self._connect()

    def open(self) -> None:
        """Show how things stand; the dialog is there at once, its words follow."""
        self._look()
        self._show_home()
        self.dialog.open()
        self._page.first_focus.setFocus()

    def show_phones(self, *, are_shown: bool) -> None:
        """Show and export phone numbers in full, or masked again."""
        self.exits.with_phones = are_shown
        self.dialog.report.phones_box.setChecked(are_shown)
        if self.dialog.report.report is not None:
            self.dialog.report.lines.load()

    @property
    def _page(self) -> ShiftPage:
        page = self.dialog.page
        assert isinstance(page, ShiftPage)  # noqa: S101 - the dialog holds no other ones
        return page

    def _connect(self) -> None:
        dialog = self.dialog
        dialog.begin.open_wanted.connect(self._open_shift)
        dialog.running.closing_wanted.connect(self._list_leftovers)
        dialog.running.report_wanted.connect(lambda: self._load_report(self._current_id))
        for page in (dialog.begin, dialog.running):
            page.earlier_wanted.connect(self._list_earlier)
        dialog.closing.close_wanted.connect(self._close_shift)
        dialog.earlier.model.page_wanted.connect(self._load_shifts)
        dialog.earlier.picked.connect(self._load_report)
        dialog.report.lines.page_wanted.connect(self._load_lines)
        dialog.report.phones_toggled.connect(self._on_phones_toggled)
        self._guard.changed.connect(self._on_guard_changed)
        dialog.report.back_wanted.connect(self.exits.cancel)
        dialog.finished.connect(lambda _result: self._leave())

    @property
    def _current_id(self) -> int:
        return self._status.current.id if self._status.current else 0

    def _look(self) -> None:
        self._bridge.request(lambda till: till.shifts.status(), self._on_status, self._refuse)

    def _on_status(self, status: ShiftStatus) -> None:
        self._status = status
        self.dialog.begin.show_status(status)
        if self.dialog.page in {self.dialog.begin, self.dialog.running}:
            self._show_home()

    def _show_home(self) -> None:
        """Show the page that fits: one to open a shift, or the one that goes on."""
        current = self._status.current
        if current is not None:
            self.dialog.running.show_shift(current)
        self.dialog.start_with(self.dialog.running if current else self.dialog.begin)

    def _open_shift(self, name: str) -> None:
        self._bridge.request(lambda till: till.shifts.open(name), self._on_opened, self._refuse)

    def _on_opened(self, shift: Shift) -> None:
        """Let the cashier go to work: the header tells the rest."""
        self._status = self._status._replace(current=shift, outside=0)
        self.dialog.begin.name_field.setEditText("")
        self.dialog.accept()

    def _list_leftovers(self) -> None:
        self.dialog.closing.wait()
        self.dialog.go_to(self.dialog.closing)
        self._bridge.request(lambda till: till.shifts.leftovers(), self._on_leftovers, self._refuse)

    def _on_leftovers(self, left: Leftovers) -> None:
        self.dialog.closing.show_leftovers(left, self._status.names)
        if self.dialog.page is self.dialog.closing:
            self.dialog.closing.first_focus.setFocus()

    def _close_shift(self, by: str, seen: list[Acknowledgement]) -> None:
        shift_id = self._current_id
        self._bridge.request(
            lambda till: _close(till, shift_id, by, seen), self._on_close_answered, self._refuse
        )

    def _on_close_answered(self, answer: Shift | tuple[PaymentRow, ...]) -> None:
        """Show the report of the closed shift, or what stopped the closing."""
        if not isinstance(answer, Shift):
            self.dialog.closing.show_missing(answer)
            return
        self.dialog.closing.forget()
        self._status = self._status._replace(current=None, newest_closed=answer)
        self._bridge.request_aside(
            lambda till, _cancelled: till.shifts.back_up(),
            lambda _nothing: None,
            lambda _key, params: self._page.fault.show_text(
                sentence("shift.not_backed_up", detail=params.get("detail", ""))
            ),
        )
        self.dialog.start_with(self.dialog.report)
        self._load_report(answer.id, sentence("shift.closed_now"))

    def _list_earlier(self) -> None:
        self.dialog.go_to(self.dialog.earlier)
        self.dialog.earlier.load()

    def _load_shifts(self, before: int | None) -> None:
        self._bridge.request(
            lambda till: till.shifts.page(before), self.dialog.earlier.take_page, self._refuse
        )

    def _load_report(self, shift_id: int, notice: str = "") -> None:
        page = self.dialog.report
        page.wait(sentence("report.title", number=shift_id))
        self.dialog.go_to(page)

        def show(report: Report) -> None:
            page.show_report(report)
            page.tell(notice)

        self._bridge.request(lambda till: till.reports.report(shift_id), show, self._refuse)

    def _load_lines(self, after: int) -> None:
        report, with_phones = self.dialog.report.report, self.exits.with_phones
        if report is None:
            return
        shift_id = report.shift.id

        def take(lines: object) -> None:
            if self.dialog.report.report is report:
                self.dialog.report.lines.take_page(after, lines)  # type: ignore[arg-type]

        self._bridge.request(
            lambda till: lines_of(till, shift_id, after, PAGE, with_phones=with_phones),
            take,
            self._refuse,
        )

    def _on_payment_changed(self, card: PaymentCard) -> None:
        self.dialog.closing.change(card.row)

    def _on_payment_added(self, row: PaymentRow) -> None:
        self.dialog.closing.change(row)

    def _on_state_changed(self, state: TillState) -> None:
        """Follow a shift that another process opened or closed."""
        if state.shift != self._status.current and self.dialog.isVisible():
            self._look()

    def _on_phones_toggled(self, is_on: bool) -> None:
        self.show_phones(are_shown=False)
        if is_on:
            self._guard.ask(sentence("guard.phones"), lambda: self.show_phones(are_shown=True))

    def _on_guard_changed(self, _is_unlocked: bool) -> None:
        """Mask the numbers again when the PIN's time is over."""
        if self.exits.with_phones and not self._guard.is_open:
            self.show_phones(are_shown=False)

    def _leave(self) -> None:
        self.exits.cancel()
        self.dialog.report.report = None
        self.show_phones(are_shown=False)

    def _refuse(self, key: str, params: Mapping[str, object]) -> None:
        """Say on the page what was in the way."""
        shown = {name: plain(str(value)) for name, value in params.items()}
        words = sentence(key, **shown) if has_sentence(key) else plain(key)
        self._page.fault.show_text(words)
        self._look_again(key)

    def _look_again(self, key: str) -> None:
        if key in {"shift.open_already", "shift.not_open"}:
            self._look()


def _close(
    till: "Till", shift_id: int, by: str, seen: list[Acknowledgement]
) -> Shift | tuple[PaymentRow, ...]:
    """Close a shift, or tell what is left to acknowledge."""
    from app.services.shifts import NotAcknowledgedError  # noqa: PLC0415 - loaded by the till

    try:
        return till.shifts.close(shift_id, by, seen)
    except NotAcknowledgedError as error:
        return error.rows
