"""Moments and receipts that several tests share."""

from datetime import UTC, datetime

from app.domain.receipt import Receipt, parse_link

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def link_of(number: int) -> str:
    """A genuine-looking receipt's link, issued two hours before NOW."""
    return f"https://ofd.soliq.uz/check?t=UZ170703100597&r={number}&c=20261124120000&s=514343190161"


def receipt_of(number: int) -> Receipt:
    return parse_link(link_of(number))
