"""What a shift comes to: sums by state, its payments line by line, its confirmations over time."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.payment import PaymentState
from app.domain.phone import mask_phone
from app.domain.shift import Shift
from app.journal import shift_lines, shifts
from app.journal.journal import Journal, Transaction
from app.journal.shift_lines import ShiftLine
from app.services.clock import Clock
from app.services.reports.charts import chart_of
from app.services.shift_views import Report, ReportLine, StateTotal
from app.services.shifts import ShiftRefusedError


class Reports:
    """The reports of one till, for any thread."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def report(self, shift_id: int | None = None) -> Report:
        """Tell what a shift comes to; the newest one unless another is named.

        Raises:
            ShiftRefusedError: there is no such shift.
            JournalError: the journal cannot be read.
        """
        with self._journal.reading() as connection:
            return self._report(connection, _shift(connection, shift_id))

    def lines(
        self, shift_id: int, after: int = 0, limit: int = 500, *, with_phones: bool = False
    ) -> tuple[ReportLine, ...]:
        """Give some of a shift's payments, oldest first.

        Args:
            shift_id: which shift.
            after: only payments with a higher serial: the cursor.
            limit: how many at most.
            with_phones: phone numbers in full; masked otherwise.
        """
        with self._journal.reading() as connection:
            shift = _shift(connection, shift_id)
            found = shift_lines.iterate(connection, shift, after, limit)
            return tuple(line_of(line, with_phones=with_phones) for line in found)

    @contextmanager
    def whole(
        self, shift_id: int | None = None, *, with_phones: bool = False
    ) -> Iterator[tuple[Report, Iterator[ReportLine]]]:
        """Give a report and its lines, all of one moment, a few in memory at a time."""
        with self._journal.reading() as connection:
            shift = _shift(connection, shift_id)
            lines = shift_lines.iterate(connection, shift)
            yield (
                self._report(connection, shift),
                (line_of(line, with_phones=with_phones) for line in lines),
            )

    def _report(self, connection: Transaction, shift: Shift) -> Report:
        order = list(PaymentState)
        totals = sorted(shift_lines.sums(connection, shift), key=lambda s: order.index(s.state))
        return Report(
            shift=shift,
            totals=tuple(StateTotal(*total) for total in totals),
            outside=shift_lines.count_outside(connection, shift),
            chart=chart_of(shift_lines.confirmations(connection, shift)),
            made_at=self._clock.now(),
        )


def line_of(line: ShiftLine, *, with_phones: bool) -> ReportLine:
    """Show a payment as a line of a report."""
    phone = line.client_phone_number or ""
    took_ms = None
    if line.confirmed_at is not None and line.scanned_at is not None:
        # A clock that was put back in between would make it negative.
        took_ms = max(0, round((line.confirmed_at - line.scanned_at).total_seconds() * 1000))
    return ReportLine(
        serial=line.serial,
        payment_id=line.payment_id,
        amount_tiyin=line.amount_tiyin,
        note=line.note,
        created_at=line.created_at,
        state=line.state,
        receipt=line.receipt,
        confirmed_at=line.confirmed_at,
        took_ms=took_ms,
        phone=phone if with_phones else mask_phone(phone),
        is_outside=line.is_outside,
        acknowledged_by=line.acknowledged_by,
        reason=line.reason,
    )


def _shift(connection: Transaction, shift_id: int | None) -> Shift:
    found = (
        shifts.newest(connection) if shift_id is None else shifts.find_shift(connection, shift_id)
    )
    if found is None:
        raise ShiftRefusedError("shift.none" if shift_id is None else "shift.unknown")
    return found
