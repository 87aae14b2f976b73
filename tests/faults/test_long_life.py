"""Five simulated minutes of the long life; `python -m tests.faults` lives a day."""

from tests.faults import long_life


def test_a_busy_till_holds_no_more_than_it_needs() -> None:
    tally = long_life.run(wanted=300, seed=1, until=lambda: False)
    assert tally.failures == []
    assert tally.count == 300
