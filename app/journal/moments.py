"""Moments as the journal keeps them: milliseconds since 1970, UTC."""

from datetime import UTC, datetime


def to_ms(moment: datetime) -> int:
    """Give a moment as milliseconds since 1970, UTC."""
    return round(moment.timestamp() * 1000)


def from_ms(stamp_ms: int) -> datetime:
    """Give milliseconds since 1970 as a moment, UTC."""
    return datetime.fromtimestamp(stamp_ms / 1000, UTC)
