"""Amounts: kept in tiyin, shown in so'm (1 so'm = 100 tiyin)."""

import re

MAX_TIYIN = 10**15
"""Ten trillion so'm: beyond it a number was mistyped, and SQLite's integers hold it easily."""

_AMOUNT = re.compile(r"(\d+)(?:[.,](\d{1,2}))?", re.ASCII)
_BLANKS = re.compile(r"[\s\u00a0\u202f']")


class AmountError(ValueError):
    """The text or number is no amount of money; `key` names the sentence."""

    def __init__(self, key: str = "amount.malformed") -> None:
        super().__init__(key)
        self.key = key


def check_tiyin(amount_tiyin: int) -> int:
    """Pass an amount through if it is one.

    Raises:
        AmountError: when it is negative or absurdly large.
    """
    if not 0 <= amount_tiyin <= MAX_TIYIN:
        raise AmountError("amount.out_of_range")
    return amount_tiyin


def parse_som(text: str) -> int | None:
    """Read what a cashier typed (`185 000`, `185000,50`) as tiyin; None for an empty field.

    Raises:
        AmountError: when it is no amount.
    """
    if not text.strip():
        return None
    match = _AMOUNT.fullmatch(_BLANKS.sub("", text))
    if match is None:
        raise AmountError
    som, tiyin = match.group(1), (match.group(2) or "").ljust(2, "0")
    if len(som) > len(str(MAX_TIYIN)):
        raise AmountError("amount.out_of_range")
    return check_tiyin(int(som) * 100 + int(tiyin))


def format_som(amount_tiyin: int) -> str:
    """Show tiyin as so'm, `1 250 000` or `1 250 000,50`, with no-break spaces."""
    som, tiyin = divmod(amount_tiyin, 100)
    grouped = f"{som:,}".replace(",", "\u00a0")
    return f"{grouped},{tiyin:02d}" if tiyin else grouped
