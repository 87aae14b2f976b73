"""A seeded small share of the misbehaving servers; `python -m tests.faults` sends ten thousand."""

from tests.faults import chaos


def test_each_misbehaviour_is_judged_as_specified() -> None:
    tally = chaos.run(wanted=500, seed=11, until=lambda: False)
    assert tally.failures == []
    assert tally.is_good
    assert tally.count >= 500
