"""A seeded small share of the fuzz; `python -m tests.faults` tries a million cases."""

from tests.faults import fuzz


def test_no_stranger_gets_in_by_words() -> None:
    tally = fuzz.run(wanted=20_000, seed=7, until=lambda: False)
    assert tally.failures == []
    assert tally.count == 20_000
