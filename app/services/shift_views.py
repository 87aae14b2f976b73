"""What the services tell of shifts and their reports: plain frozen data, no Qt, no SQL."""

from datetime import datetime
from typing import NamedTuple

from app.domain.payment import PaymentState
from app.domain.receipt import Receipt
from app.domain.shift import Shift
from app.services.views import PaymentRow


class ShiftStatus(NamedTuple):
    """How things stand with the shifts.

    Attributes:
        current: the open one.
        names: of the latest cashiers, each once, the latest first.
        outside: payments settled with no shift open since the last closing.
        newest_closed: the one that was closed last.
    """

    current: Shift | None = None
    names: tuple[str, ...] = ()
    outside: int = 0
    newest_closed: Shift | None = None


class Leftovers(NamedTuple):
    """The payments that are neither confirmed nor withdrawn, oldest first."""

    shift: Shift | None
    rows: tuple[PaymentRow, ...]


class ShiftPage(NamedTuple):
    """A page of the shifts, newest first; `next_before` is the cursor of the next one, if any."""

    shifts: tuple[Shift, ...]
    next_before: int | None


class StateTotal(NamedTuple):
    """The payments of one state, and what they add up to.

    Attributes:
        payments: how many.
        without_amount: how many of them say no amount.
    """

    state: PaymentState
    payments: int
    amount_tiyin: int
    without_amount: int


class Bar(NamedTuple):
    """The confirmations of one hour (or day) of the shop's time; `begins_at` is UTC."""

    begins_at: datetime
    payments: int
    median_ms: int


class Dot(NamedTuple):
    """Confirmations at about one time that took about as long; mostly it is a single one."""

    at: datetime
    took_ms: int
    payments: int


class Chart(NamedTuple):
    """A shift's confirmations over its hours, and the time each took.

    Attributes:
        is_daily: a bar stands for a day: the shift is longer than two days.
        median_ms: from scan to confirmation; None without any.
    """

    bars: tuple[Bar, ...] = ()
    is_daily: bool = False
    dots: tuple[Dot, ...] = ()
    median_ms: int | None = None
    slowest_ms: int | None = None


class Report(NamedTuple):
    """What a shift comes to; of an open one, up to now.

    Attributes:
        totals: of each state that occurs.
        outside: how many were settled while no shift was open.
        made_at: UTC.
    """

    shift: Shift
    totals: tuple[StateTotal, ...]
    outside: int
    chart: Chart
    made_at: datetime

    @property
    def payments(self) -> int:
        """How many payments the report holds."""
        return sum(total.payments for total in self.totals)


class ReportLine(NamedTuple):
    """One payment of a report.

    Attributes:
        phone: `998712565009` or masked; "" where there is none.
        took_ms: from scan to confirmation.
        acknowledged_by: who saw that it was left open; "" where nobody had to.
    """

    serial: int
    payment_id: str
    amount_tiyin: int | None
    note: str
    created_at: datetime
    state: PaymentState
    receipt: Receipt | None = None
    confirmed_at: datetime | None = None
    took_ms: int | None = None
    phone: str = ""
    is_outside: bool = False
    acknowledged_by: str = ""
    reason: str = ""
