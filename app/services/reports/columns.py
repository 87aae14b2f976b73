"""The columns that a report's payments have in every file, and how plain text is made of them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from app.domain.phone import format_phone
from app.domain.receipt import TASHKENT
from app.services.shift_views import ReportLine

Words = Mapping[str, str]
"""The sentences of WORD_KEYS in the reader's language."""
Value = str | int | float | datetime | None


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    MONEY = "money"
    """Tiyin."""
    SECONDS = "seconds"
    MOMENT = "moment"
    """Of the shop's local time, without a zone."""


class Column(NamedTuple):
    """One column: its heading is the sentence `report.column.<name>`; the width is in letters."""

    name: str
    kind: Kind
    width: int
    value: Callable[[ReportLine, Words], Value]


def local(at: datetime | None) -> datetime | None:
    """Give a moment as the shop's clocks showed it, to the second."""
    if at is None:
        return None
    return at.astimezone(TASHKENT).replace(tzinfo=None, microsecond=0)


def printable(text: str) -> str:
    """Make a stranger's text one printable line."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _receipt(name: str) -> Callable[[ReportLine, Words], Value]:
    def value(line: ReportLine, _words: Words) -> Value:
        return "" if line.receipt is None else printable(str(getattr(line.receipt, name)))

    return value


def _issued(line: ReportLine, _words: Words) -> Value:
    return None if line.receipt is None else local(line.receipt.issued_at)


def _took(line: ReportLine, _words: Words) -> Value:
    return None if line.took_ms is None else round(line.took_ms / 1000, 1)


def _phone(line: ReportLine, _words: Words) -> Value:
    # Without its plus sign, which spreadsheets take for the beginning of a formula.
    return format_phone(line.phone).removeprefix("+")


def _outside(line: ReportLine, words: Words) -> Value:
    return words["report.yes"] if line.is_outside else ""


COLUMNS = (
    Column("added", Kind.MOMENT, 19, lambda line, _: local(line.created_at)),
    Column("payment", Kind.TEXT, 38, lambda line, _: line.payment_id),
    Column("amount", Kind.MONEY, 16, lambda line, _: line.amount_tiyin),
    Column("note", Kind.TEXT, 28, lambda line, _: printable(line.note)),
    Column("state", Kind.TEXT, 20, lambda line, words: words[f"state.{line.state.value}"]),
    Column("terminal", Kind.TEXT, 18, _receipt("terminal")),
    Column("receipt", Kind.TEXT, 12, _receipt("number")),
    Column("issued", Kind.MOMENT, 19, _issued),
    Column("sign", Kind.TEXT, 15, _receipt("fiscal_sign")),
    Column("confirmed", Kind.MOMENT, 19, lambda line, _: local(line.confirmed_at)),
    Column("took", Kind.SECONDS, 10, _took),
    Column("phone", Kind.TEXT, 20, _phone),
    Column("acknowledged", Kind.TEXT, 22, lambda line, _: printable(line.acknowledged_by)),
    Column("reason", Kind.TEXT, 28, lambda line, _: printable(line.reason)),
    Column("outside", Kind.TEXT, 12, _outside),
)
