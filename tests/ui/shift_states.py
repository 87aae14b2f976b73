"""The states of the shift's dialog, for `tests/ui/states.py` and the tests."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from app.domain.payment import PaymentState
from app.domain.receipt import parse_link
from app.domain.shift import Shift
from app.journal.shift_lines import Confirmation
from app.services.reports.charts import chart_of
from app.services.shift_views import (
    Leftovers,
    Report,
    ReportLine,
    ShiftPage,
    ShiftStatus,
    StateTotal,
)
from app.services.views import PaymentRow
from app.ui.report.print_dialog import PrintDialog

NOW = datetime.now(UTC).replace(hour=12, minute=40)
OPENED = NOW - timedelta(hours=9, minutes=20)
SHIFT = Shift(12, "Азиза Каримова", OPENED)
CLOSED = SHIFT._replace(closed_at=NOW, closed_by="Бобур Алиев")
NAMES = ("Азиза Каримова", "Бобур Алиев", "Dilnoza O‘ktamova")
PRINTERS = ("Kassa XP-80C", "HP LaserJet")
LEFT_STATES = (
    PaymentState.AWAITING_RECEIPT,
    PaymentState.REJECTED,
    PaymentState.UNCERTAIN,
    PaymentState.WAITING,
)


def leftovers() -> tuple[PaymentRow, ...]:
    return tuple(
        PaymentRow(
            number,
            f"7e57790{number}-1111-4b45-9ed3-80e5fcd10001",
            None if number == 2 else 42_500_00 * (number + 1),
            f"Order {1040 + number}",
            NOW - timedelta(minutes=50 * (4 - number)),
            state,
        )
        for number, state in enumerate(LEFT_STATES)
    )


def report(shift: Shift = CLOSED, payments: int = 148, days: float = 0.39) -> Report:
    random = Random(7)
    began_ms = round(OPENED.timestamp() * 1000)
    took = [random.lognormvariate(0.9, 0.6) * 1000 for _ in range(payments)]
    for late in range(payments // 30):
        took[late * 7] = 900_000 + late * 60_000
    span_ms = days * 86_400_000
    moments = [began_ms + random.betavariate(2.2, 1.8) * span_ms for _ in range(payments)]
    chart = chart_of(Confirmation(round(m), round(t)) for m, t in zip(moments, took, strict=True))
    totals = (
        StateTotal(PaymentState.AWAITING_RECEIPT, 1, 42_500_00, 0),
        StateTotal(PaymentState.WAITING, 1, 170_000_00, 0),
        StateTotal(PaymentState.CONFIRMED, payments, payments * 185_000_50, 2),
        StateTotal(PaymentState.REJECTED, 1, 85_000_00, 0),
        StateTotal(PaymentState.UNCERTAIN, 1, 0, 1),
        StateTotal(PaymentState.WITHDRAWN, 2, 24_000_00, 0),
    )
    return Report(shift, totals, 3, chart, NOW)


def lines(count: int = 154, *, with_phones: bool = False) -> tuple[ReportLine, ...]:
    states = [PaymentState.CONFIRMED] * 6 + [PaymentState.REJECTED, PaymentState.WITHDRAWN]
    made = []
    for number in range(count):
        state = states[number % 8]
        is_confirmed = state is PaymentState.CONFIRMED
        link = "https://ofd.soliq.uz/check?t=UZ170703100597&r={}&c=20261124120000&s=02556153477{}"
        made.append(
            ReportLine(
                number + 1,
                f"bb75f{number:03}-6d97-4b45-9ed3-80e5fcd19ef1",
                185_000_50 + number * 100,
                f"Заказ {1043 + number}",
                OPENED + timedelta(minutes=3 * number),
                state,
                parse_link(link.format(2400 + number, number % 10)) if is_confirmed else None,
                OPENED + timedelta(minutes=3 * number, seconds=4) if is_confirmed else None,
                2300 + number * 31 if is_confirmed else None,
                ("998712565009" if with_phones else "+998 71 ***-**-09") if is_confirmed else "",
                is_outside=number == 0,
                acknowledged_by="" if state is not PaymentState.REJECTED else "Бобур Алиев",
                reason="" if state is not PaymentState.REJECTED else "клиент вернётся завтра",
            )
        )
    return tuple(made)


def desk_of(stage: Any, status: ShiftStatus) -> Any:
    stage.open()
    stage.window.open_shift()
    desk = stage.window.shift_desk
    desk._on_status(status)
    return desk


def shift_begin(stage: Any) -> None:
    desk_of(stage, ShiftStatus(None, NAMES, 3))


def shift_begin_fault(stage: Any) -> None:
    desk = desk_of(stage, ShiftStatus())
    desk.dialog.begin.submit()


def shift_running(stage: Any) -> Any:
    return desk_of(stage, ShiftStatus(SHIFT, NAMES))


def shift_closing(stage: Any) -> Any:
    desk = shift_running(stage)
    desk._list_leftovers()
    desk._on_leftovers(Leftovers(SHIFT, leftovers()))
    desk.dialog.closing.view.ticked.emit(0)
    return desk


def shift_closing_changed(stage: Any) -> None:
    desk = shift_closing(stage)
    for at in (1, 2, 3):
        desk.dialog.closing.view.ticked.emit(at)
    late = leftovers()[0]._replace(serial=99, payment_id="late", note="Order 1999")
    desk._on_close_answered((late,))


def shift_closing_clean(stage: Any) -> None:
    desk = shift_running(stage)
    desk._list_leftovers()
    desk._on_leftovers(Leftovers(SHIFT, ()))


def shift_report(stage: Any) -> Any:
    desk = shift_running(stage)
    desk._load_report(CLOSED.id)
    page = desk.dialog.report
    page.show_report(report())
    page.lines.take_page(0, lines())
    page.tell("")
    return desk


def shift_report_saved(stage: Any) -> None:
    desk = shift_report(stage)
    desk.exits._on_saved(desk.exits.folder / "Shift 12, 2026-11-24.xlsx")


def shift_report_days(stage: Any) -> None:
    desk = shift_report(stage)
    desk.dialog.report.show_report(report(payments=4000, days=9))
    desk.dialog.report.lines.take_page(0, lines())


def shift_report_empty(stage: Any) -> None:
    desk = shift_running(stage)
    desk._load_report(12)
    empty = Report(SHIFT, (), 0, chart_of(()), NOW)
    desk.dialog.report.show_report(empty)
    desk.dialog.report.lines.take_page(0, ())


def shift_earlier(stage: Any) -> None:
    desk = shift_running(stage)
    desk._list_earlier()
    shifts = tuple(CLOSED._replace(id=number) for number in range(11, 0, -1))
    desk.dialog.earlier.take_page(ShiftPage((SHIFT, *shifts), None))


def shift_print(stage: Any) -> None:
    desk = shift_report(stage)
    dialog = PrintDialog([*PRINTERS], PRINTERS[-1], desk.dialog)
    dialog.open()


SHIFT_STATES = {
    state.__name__: state
    for state in (
        shift_begin,
        shift_begin_fault,
        shift_running,
        shift_closing,
        shift_closing_changed,
        shift_closing_clean,
        shift_report,
        shift_report_saved,
        shift_report_days,
        shift_report_empty,
        shift_earlier,
        shift_print,
    )
}
