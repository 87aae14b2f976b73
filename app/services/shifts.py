"""What a cashier does with a shift: opens it, and closes it once nothing in it is left unseen."""

from collections.abc import Callable, Iterable

from app.domain.shift import Acknowledgement, Shift, parse_cashier, parse_reason
from app.journal import shifts
from app.journal.backups import back_up_now
from app.journal.journal import Journal
from app.services.cards import row_of
from app.services.clock import Clock
from app.services.shift_views import Leftovers, ShiftPage, ShiftStatus
from app.services.views import PaymentRow

OFFERED_NAMES = 8


class ShiftRefusedError(Exception):
    """It cannot be done now; `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, **params: str) -> None:
        super().__init__(key)
        self.key = key
        self.params = params


class NotAcknowledgedError(ShiftRefusedError):
    """Payments are left open that nobody has acknowledged as they stand: `rows`."""

    def __init__(self, rows: tuple[PaymentRow, ...]) -> None:
        super().__init__("shift.not_acknowledged")
        self.rows = rows


class Shifts:
    """The shifts of one till, for any thread. A shift is never needed for a scan."""

    def __init__(
        self, journal: Journal, clock: Clock, on_change: Callable[[], None] = lambda: None
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._on_change = on_change

    def status(self) -> ShiftStatus:
        """Tell how things stand."""
        with self._journal.reading() as connection:
            newest = shifts.page(connection, None, 2)
            return ShiftStatus(
                current=shifts.current(connection),
                names=tuple(shifts.recent_names(connection, OFFERED_NAMES)),
                outside=shifts.count_outside(connection),
                newest_closed=next((shift for shift in newest if not shift.is_open), None),
            )

    def page(self, before: int | None = None, limit: int = 50) -> ShiftPage:
        """List shifts, newest first."""
        with self._journal.reading() as connection:
            found = shifts.page(connection, before, limit + 1)
        shown = tuple(found[:limit])
        return ShiftPage(shown, shown[-1].id if len(found) > limit else None)

    def open(self, cashier: str) -> Shift:
        """Open a shift.

        Raises:
            ShiftInputError: the name is none.
            ShiftRefusedError: a shift is open.
            JournalError: nothing was saved.
        """
        name = parse_cashier(cashier)
        with self._journal.writing() as connection:
            current = shifts.current(connection)
            if current is not None:
                raise ShiftRefusedError("shift.open_already", cashier=current.cashier)
            opened = shifts.open_shift(connection, name, self._clock.now())
        self._on_change()
        return opened

    def leftovers(self) -> Leftovers:
        """List what is neither confirmed nor withdrawn: it must be acknowledged at closing."""
        with self._journal.reading() as connection:
            current = shifts.current(connection)
            return Leftovers(current, tuple(row_of(s) for s in shifts.leftovers(connection)))

    def close(self, shift_id: int, by: str, seen: Iterable[Acknowledgement]) -> Shift:
        """Close a shift: all that it leaves open must have been acknowledged, one by one.

        What is open is looked at within the closing's own transaction, so that a payment that came
        or changed after it was listed cannot slip through.

        Args:
            shift_id: of the open shift; another one than was meant is not closed.
            by: who closes it.
            seen: the acknowledgements, with the state that was seen.

        Raises:
            ShiftInputError: the name or a reason cannot be one.
            NotAcknowledgedError: some are missing; nothing was saved.
            ShiftRefusedError: this shift is not open.
            JournalError: nothing was saved.
        """
        name = parse_cashier(by)
        once = {each.payment_id: each._replace(reason=parse_reason(each.reason)) for each in seen}
        now = self._clock.now()
        with self._journal.writing() as connection:
            current = shifts.current(connection)
            if current is None or current.id != shift_id:
                raise ShiftRefusedError("shift.not_open")
            missing = shifts.acknowledge(connection, shift_id, name, once.values(), now)
            if missing:
                raise NotAcknowledgedError(tuple(row_of(stored) for stored in missing))
            closed = shifts.close(connection, current, name, now)
        self._on_change()
        return closed

    def back_up(self) -> None:
        """Add a dated copy of the journal to its backups, as is done after each closing.

        Raises:
            JournalError: it cannot be copied.
        """
        back_up_now(self._journal.path, self._journal.backups, self._clock.now())
