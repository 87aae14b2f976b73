"""One start of each kind; `python -m tests.faults` makes twenty."""

from tests.faults import cold_starts


def test_the_real_program_goes_on_after_a_kill() -> None:
    tally = cold_starts.run(wanted=2, seed=1, until=lambda: False)
    assert tally.failures == []
    assert tally.count == 2
