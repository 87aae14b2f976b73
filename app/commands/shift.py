"""`shift open`, `shift close`, `shift status` and `shift report`."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from app.commands.exits import CommandError, Exit
from app.commands.output import card_line, print_json, receipt_json
from app.commands.pin import LONGEST_LINE
from app.commands.place import Place
from app.commands.session import open_session
from app.domain.money import format_som
from app.domain.pin import PinError
from app.domain.shift import Acknowledgement, Shift, ShiftInputError
from app.journal.faults import JournalError
from app.services.phrases import english
from app.services.reports.columns import local
from app.services.reports.export import export
from app.services.reports.names import WORD_KEYS, Format
from app.services.reports.pace import Pace
from app.services.reports.summary import facts_of, sums_of
from app.services.reports.whole_file import ReportFileError
from app.services.shift_views import Report, ReportLine
from app.services.shifts import NotAcknowledgedError, ShiftRefusedError
from app.services.till import Till


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What `shift report` was asked for; no shift means the newest."""

    shift_id: int | None
    csv: Path | None
    xlsx: Path | None
    is_json: bool
    with_phones: bool


def open_shift(place: Place, cashier: str) -> Exit:
    """Open a shift.

    Raises:
        CommandError: in words.
    """
    with _till_of(place) as till:
        print(_shift_line(till.shifts.open(cashier)))
    return Exit.DONE


def close_shift(
    place: Place, cashier: str | None, acknowledged: Sequence[str], reason: str
) -> Exit:
    """Close the open shift and copy the journal.

    Payments that are left open and not acknowledged are listed on stdout; nothing is closed then.

    Raises:
        CommandError: in words.
    """
    with _till_of(place) as till:
        left = till.shifts.leftovers()
        if left.shift is None:
            raise CommandError(Exit.REFUSED, "shift.none_open")
        seen = [
            Acknowledgement(row.payment_id, row.state, reason)
            for row in left.rows
            if row.payment_id in acknowledged
        ]
        try:
            closed = till.shifts.close(left.shift.id, cashier or left.shift.cashier, seen)
        except NotAcknowledgedError as error:
            for row in error.rows:
                card = till.card(row.payment_id)
                if card is not None:
                    print(card_line(card))
            raise
        print(_shift_line(closed))
        try:
            till.shifts.back_up()
        except JournalError as fault:
            params = {"detail": fault.detail}
            raise CommandError(Exit.MACHINE, "shift.not_backed_up", params) from fault
    return Exit.DONE


def tell_status(place: Place, is_json: bool) -> Exit:
    """Say whether a shift is open, and what its closing would have to acknowledge.

    Raises:
        CommandError: in words.
    """
    with _till_of(place) as till:
        status, left = till.shifts.status(), till.shifts.leftovers()
        if is_json:
            shift = None if status.current is None else _shift_json(status.current)
            told = {"shift": shift, "left_open": len(left.rows), "outside": status.outside}
            print_json(told)
            return Exit.DONE
        print(_shift_line(status.current) if status.current else english("shift.none_open"))
        print(english("shift.left_open", {"count": len(left.rows)}))
        if status.outside:
            print(english("shift.outside", {"count": status.outside}))
    return Exit.DONE


def report(place: Place, request: ReportRequest, source: TextIO) -> Exit:
    """Report a shift: to files where they are named, else to stdout.

    Args:
        place: whose journal.
        request: what is wanted.
        source: where the PIN is read from, in its first line, if whole phone numbers are wanted
            and one is set.

    Raises:
        CommandError: in words.
    """
    words = {key: english(key) for key in WORD_KEYS}
    files = ((request.csv, Format.CSV), (request.xlsx, Format.XLSX))
    with _till_of(place) as till:
        if request.with_phones:
            _unlock(till, source)
        for path, format_ in files:
            if path is not None:
                phones, pace = request.with_phones, Pace()
                args = (till.reports, request.shift_id, path, format_, words, pace)
                export(*args, with_phones=phones)
        if request.is_json:
            _print_as_json(till, request)
        elif request.csv is None and request.xlsx is None:
            _print_in_words(till.reports.report(request.shift_id), words)
    return Exit.DONE


def _unlock(till: Till, source: TextIO) -> None:
    """Open the guard, if there is one, by the PIN in the first line of a stream."""
    try:
        if till.guard.state().has_pin:
            till.guard.unlock(source.readline(LONGEST_LINE).strip())
    except PinError as error:
        raise CommandError(Exit.REFUSED, error.key, error.params) from error


def _print_as_json(till: Till, request: ReportRequest) -> None:
    """Print the report's head on the first line, then a payment a line."""
    with till.reports.whole(request.shift_id, with_phones=request.with_phones) as (head, lines):
        print_json(_report_json(head))
        for line in lines:
            print_json(_line_json(line))


def _print_in_words(head: Report, words: dict[str, str]) -> None:
    for fact in facts_of(head, words):
        print(f"{fact.name}: {fact.value}")
    for row in sums_of(head, words):
        amount = format_som(row.amount_tiyin).replace("\u00a0", " ")
        print(f"{row.name}: {row.payments} · {amount} so'm")


@contextmanager
def _till_of(place: Place) -> Iterator[Till]:
    """Open the till; its refusals and faults become the command's."""
    with open_session(place) as (till, _settings):
        try:
            yield till
        except ShiftInputError as error:
            raise CommandError(Exit.BAD_INPUT, error.key) from error
        except ShiftRefusedError as error:
            raise CommandError(Exit.REFUSED, error.key, error.params) from error
        except ReportFileError as error:
            raise CommandError(Exit.MACHINE, error.key, error.params) from error
        except JournalError as fault:
            raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault


def _shift_line(shift: Shift) -> str:
    key = "shift.line_open" if shift.is_open else "shift.line_closed"
    params = {
        "number": shift.id,
        "cashier": shift.cashier,
        "opened": local(shift.opened_at),
        "closed": local(shift.closed_at),
    }
    return english(key, params)


def _shift_json(shift: Shift) -> dict[str, Any]:
    return {
        "id": shift.id,
        "cashier": shift.cashier,
        "opened_at": shift.opened_at.isoformat(),
        "closed_at": None if shift.closed_at is None else shift.closed_at.isoformat(),
        "closed_by": shift.closed_by or None,
    }


def _report_json(head: Report) -> dict[str, Any]:
    return {
        "shift": _shift_json(head.shift),
        "totals": {
            total.state.value: {
                "payments": total.payments,
                "amount_tiyin": total.amount_tiyin,
                "without_amount": total.without_amount,
            }
            for total in head.totals
        },
        "outside": head.outside,
        "median_ms": head.chart.median_ms,
        "slowest_ms": head.chart.slowest_ms,
        "confirmed_by_hour": [
            {"begins_at": bar.begins_at.isoformat(), "payments": bar.payments}
            for bar in head.chart.bars
        ],
    }


def _line_json(line: ReportLine) -> dict[str, Any]:
    return {
        "payment_id": line.payment_id,
        "amount_tiyin": line.amount_tiyin,
        "note": line.note,
        "created_at": line.created_at.isoformat(),
        "state": line.state.value,
        "receipt": None if line.receipt is None else receipt_json(line.receipt),
        "confirmed_at": None if line.confirmed_at is None else line.confirmed_at.isoformat(),
        "took_ms": line.took_ms,
        "phone": line.phone or None,
        "is_outside": line.is_outside,
        "acknowledged_by": line.acknowledged_by or None,
        "reason": line.reason or None,
    }
