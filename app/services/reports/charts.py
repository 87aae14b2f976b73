"""A shift's confirmations over its hours, and the time each took, in a bounded number of marks."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from math import log2
from statistics import median_low

from app.domain.receipt import TASHKENT
from app.journal.shift_lines import Confirmation
from app.services.shift_views import Bar, Chart, Dot

HOUR_MS = 3_600_000
LONGEST_HOURLY_MS = 48 * HOUR_MS
"""A longer shift is shown by days."""
MOST_BARS = 62
DOT_MS = 5 * 60_000
"""Confirmations within five minutes that took about as long share a dot."""
MOST_DOTS = 3000
_LEVELS_PER_OCTAVE = 3
_Place = tuple[int, int]
"""When, in units of DOT_MS, and how long, as a level."""


def chart_of(confirmations: Iterable[Confirmation]) -> Chart:
    """Gather confirmations into bars and dots; however many there are, the marks are few."""
    took_by_hour: dict[int, list[int]] = defaultdict(list)
    dots: Counter[_Place] = Counter()
    kept: dict[_Place, Confirmation] = {}
    for each in confirmations:
        took_by_hour[each.confirmed_at_ms // HOUR_MS].append(each.took_ms)
        place = (each.confirmed_at_ms // DOT_MS, _level(each.took_ms))
        dots[place] += 1
        kept.setdefault(place, each)
    if not took_by_hour:
        return Chart()
    hours = sorted(took_by_hour)
    is_daily = (hours[-1] - hours[0]) * HOUR_MS >= LONGEST_HOURLY_MS
    every = [took for took_ms in took_by_hour.values() for took in took_ms]
    return Chart(
        bars=_by_day(took_by_hour) if is_daily else _by_hour(took_by_hour, hours),
        is_daily=is_daily,
        dots=_dots(dots, kept),
        median_ms=median_low(every),
        slowest_ms=max(every),
    )


def _by_hour(took_by_hour: dict[int, list[int]], hours: list[int]) -> tuple[Bar, ...]:
    """Give a bar to each hour, also to those in which nothing was confirmed."""
    return tuple(
        _bar(_moment(hour * HOUR_MS), took_by_hour.get(hour, []))
        for hour in range(hours[0], hours[-1] + 1)
    )


def _by_day(took_by_hour: dict[int, list[int]]) -> tuple[Bar, ...]:
    """Give a bar to each day with confirmations: a wrong clock may have put years between them."""
    took_by_day: dict[datetime, list[int]] = defaultdict(list)
    for hour, took_ms in took_by_hour.items():
        local = _moment(hour * HOUR_MS).astimezone(TASHKENT)
        took_by_day[local.replace(hour=0)] += took_ms
    days = sorted(took_by_day)
    if len(days) > MOST_BARS:
        # The oldest ones share the first bar, so that no confirmation is left out.
        first = days[-MOST_BARS]
        took_by_day[first] = [t for day in days if day <= first for t in took_by_day[day]]
        days = days[-MOST_BARS:]
    return tuple(_bar(day.astimezone(UTC), took_by_day[day]) for day in days)


def _dots(payments: Counter[_Place], kept: dict[_Place, Confirmation]) -> tuple[Dot, ...]:
    """Make the dots, each at the place of one confirmation that it stands for."""
    scale = 1
    places = {place: [place] for place in sorted(payments)}
    while len(places) > MOST_DOTS:
        scale *= 2
        merged: dict[_Place, list[_Place]] = defaultdict(list)
        for place in sorted(payments):
            merged[(place[0] // scale, place[1])].append(place)
        places = dict(merged)
    return tuple(
        Dot(
            _moment(kept[group[0]].confirmed_at_ms),
            kept[group[0]].took_ms,
            sum(payments[place] for place in group),
        )
        for group in places.values()
    )


def _bar(begins_at: datetime, took_ms: list[int]) -> Bar:
    return Bar(begins_at, len(took_ms), median_low(took_ms) if took_ms else 0)


def _level(took_ms: int) -> int:
    return round(log2(max(1, took_ms)) * _LEVELS_PER_OCTAVE)


def _moment(stamp_ms: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=stamp_ms)
