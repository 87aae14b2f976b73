"""The head of a report as plain rows: whose shift, from when to when, counts and sums by state."""

from collections.abc import Iterator
from typing import NamedTuple

from app.services.reports.columns import Value, Words, local
from app.services.shift_views import Report


class Fact(NamedTuple):
    """A name and what there is to say."""

    name: str
    value: Value


class SumRow(NamedTuple):
    """One state's payments: how many, and what they add up to in tiyin."""

    name: str
    payments: int
    amount_tiyin: int


def facts_of(report: Report, words: Words) -> Iterator[Fact]:
    """Tell whose shift it was, and when."""
    shift = report.shift
    yield Fact(words["report.shift"], shift.id)
    yield Fact(words["report.cashier"], shift.cashier)
    yield Fact(words["report.opened"], local(shift.opened_at))
    if shift.is_open:
        yield Fact(words["report.closed"], words["report.still_open"])
    else:
        yield Fact(words["report.closed"], local(shift.closed_at))
        yield Fact(words["report.closed_by"], shift.closed_by)
    yield Fact(words["report.made"], local(report.made_at))
    if report.outside:
        yield Fact(words["report.outside"], report.outside)
    if report.chart.median_ms is not None and report.chart.slowest_ms is not None:
        yield Fact(words["report.median"], round(report.chart.median_ms / 1000, 1))
        yield Fact(words["report.slowest"], round(report.chart.slowest_ms / 1000, 1))


def sums_of(report: Report, words: Words) -> Iterator[SumRow]:
    """Give counts and sums by state, and of all together."""
    for total in report.totals:
        yield SumRow(words[f"state.{total.state.value}"], total.payments, total.amount_tiyin)
    amount_tiyin = sum(total.amount_tiyin for total in report.totals)
    yield SumRow(words["report.all"], report.payments, amount_tiyin)
