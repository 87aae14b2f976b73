"""A seeded small share of the kills; `python -m tests.faults` makes a thousand and more."""

from tests.faults import kills


def test_after_any_kill_nothing_is_lost_doubled_or_falsely_confirmed() -> None:
    tally = kills.run(wanted=40, seed=5, until=lambda: False)
    assert tally.failures == []
    assert tally.count >= 40
    assert tally.is_good
