"""How the window writes times, amounts and ids: the shop's local time, plain text."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from app.domain.money import format_som
from app.domain.receipt import TASHKENT, Receipt
from app.domain.shift import Shift
from app.services.views import PaymentRow
from app.ui.look.sentences import sentence

ELLIPSIS = "…"
DOT = " · "


def clock_time(at: datetime) -> str:
    """Show a moment as the shop's time of day, `14:06:02`."""
    return at.astimezone(TASHKENT).strftime("%H:%M:%S")


def moment(at: datetime) -> str:
    """Show a moment with its date, `04.01.2023 12:18:01`."""
    return at.astimezone(TASHKENT).strftime("%d.%m.%Y %H:%M:%S")


def short_moment(at: datetime, now: datetime | None = None) -> str:
    """Show a moment as `14:06`, or as `03.01 14:06` when it was not today."""
    local = at.astimezone(TASHKENT)
    today = (now or datetime.now(UTC)).astimezone(TASHKENT).date()
    return local.strftime("%H:%M" if local.date() == today else "%d.%m %H:%M")


def duration(took_ms: int, decimals: int = 1) -> str:
    """Show a time from scan to confirmation, with as much precision as matters."""
    if took_ms < 60_000:
        seconds = QLocale().toString(took_ms / 1000, "f", decimals)
        return sentence("chart.seconds", number=seconds)
    if took_ms < 3_600_000:
        return sentence("chart.minutes", number=round(took_ms / 60_000))
    return sentence("chart.hours", number=round(took_ms / 3_600_000))


def issued(receipt: Receipt) -> str:
    """Show when a receipt was issued; a date that does not exist is shown as it was printed."""
    return moment(receipt.issued_at) if receipt.issued_at else plain(receipt.issued_text, 32)


def amount(amount_tiyin: int | None) -> str:
    """Show an amount with its unit, or words where nobody said the amount."""
    if amount_tiyin is None:
        return sentence("window.no_amount")
    return sentence("window.som", amount=format_som(amount_tiyin))


def short_id(payment_id: str) -> str:
    """Show the beginning of a payment id, `bb75f609…`."""
    return payment_id if len(payment_id) <= 9 else payment_id[:8] + ELLIPSIS


def middle_id(payment_id: str) -> str:
    """Show both ends of a payment id, `bb75f609…9ef1`."""
    return payment_id if len(payment_id) <= 16 else payment_id[:8] + ELLIPSIS + payment_id[-4:]


def payment_line(row: PaymentRow, note_limit: int = 48) -> str:
    """Name a payment in one line: amount, note, both ends of its id."""
    parts = [amount(row.amount_tiyin), plain(row.note, note_limit), middle_id(row.payment_id)]
    return DOT.join(part for part in parts if part)


def payment_name(row: PaymentRow) -> str:
    """Name a payment shortly: amount and note, or its id where it has no note."""
    what = plain(row.note, 40) or middle_id(row.payment_id)
    return sentence("window.payment", amount=amount(row.amount_tiyin), what=what)


def shift_line(shift: Shift) -> str:
    """Name a shift in one line."""
    params: dict[str, object] = {
        "number": shift.id,
        "cashier": plain(shift.cashier, 60),
        "opened": moment(shift.opened_at),
    }
    if shift.closed_at is None:
        return sentence("shift.line_open", **params)
    return sentence("shift.line_closed", **params, closed=moment(shift.closed_at))


def plain(text: str, limit: int = 300) -> str:
    """Make a stranger's text fit to be shown: one line, printable, at most `limit` characters."""
    head = text[: limit * 4]
    line = " ".join("".join(c if c.isprintable() else " " for c in head).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + ELLIPSIS
