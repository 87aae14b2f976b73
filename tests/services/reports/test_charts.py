"""A chart leaves no confirmation out, and stays small however many there are."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.receipt import TASHKENT
from app.journal.shift_lines import Confirmation
from app.services.reports.charts import HOUR_MS, MOST_BARS, MOST_DOTS, chart_of

BEGAN_MS = round(datetime(2026, 11, 24, 4, 30, tzinfo=UTC).timestamp() * 1000)


def at(minutes: float, took_s: float = 2) -> Confirmation:
    return Confirmation(BEGAN_MS + round(minutes * 60_000), round(took_s * 1000))


def test_without_confirmations_there_is_nothing_to_draw() -> None:
    chart = chart_of([])
    assert (chart.bars, chart.dots, chart.median_ms) == ((), (), None)


def test_each_hour_has_its_bar_also_an_empty_one() -> None:
    chart = chart_of([at(0), at(10, 4), at(20, 30), at(150, 5)])
    assert [(bar.payments, bar.median_ms) for bar in chart.bars] == [
        (3, 4000), (0, 0), (0, 0), (1, 5000),
    ]  # fmt: skip
    assert chart.bars[0].begins_at == datetime(2026, 11, 24, 4, tzinfo=UTC)
    assert (chart.median_ms, chart.slowest_ms, chart.is_daily) == (4000, 30_000, False)
    assert len(chart.dots) == 4


def test_a_shift_of_many_days_is_shown_by_days_of_the_shop() -> None:
    chart = chart_of([at(0), at(60 * 14.9), at(60 * 72)])  # 19:24 UTC is the next day here
    assert chart.is_daily
    assert [bar.payments for bar in chart.bars] == [1, 1, 1]
    assert {bar.begins_at.astimezone(TASHKENT).hour for bar in chart.bars} == {0}


@given(
    st.lists(
        st.builds(
            Confirmation,
            st.integers(0, 400 * 24 * HOUR_MS),
            st.integers(0, 100 * HOUR_MS) | st.integers(0, 10_000),
        ),
        max_size=300,
    )
)
def test_every_confirmation_is_in_a_bar_and_a_dot(confirmations: list[Confirmation]) -> None:
    chart = chart_of(confirmations)
    assert sum(bar.payments for bar in chart.bars) == len(confirmations)
    assert sum(dot.payments for dot in chart.dots) == len(confirmations)
    assert len(chart.bars) <= MOST_BARS
    moments = [bar.begins_at for bar in chart.bars]
    assert moments == sorted(moments)


def test_a_hundred_thousand_confirmations_are_few_marks() -> None:
    many = [at(number * 0.4, 1 + number % 977) for number in range(100_000)]
    chart = chart_of(many)
    assert len(chart.dots) <= MOST_DOTS
    assert sum(dot.payments for dot in chart.dots) == 100_000
