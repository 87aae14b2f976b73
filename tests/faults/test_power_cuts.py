"""A seeded small share of the power cuts; `python -m tests.faults` makes hundreds."""

import shutil

import pytest

from tests.faults import power_cuts

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None, reason="gcc builds what watches the disk"
)


def test_what_was_promised_outlives_the_loss_of_all_that_was_not_synced() -> None:
    tally = power_cuts.run(wanted=20, seed=3, until=lambda: False)
    assert tally.failures == []
    assert tally.count == 20


def test_a_disk_that_lies_about_syncs_is_noticed() -> None:
    """Else the test above could not fail."""
    tally = power_cuts.run(wanted=4, seed=3, until=lambda: False, is_honest=False)
    assert tally.lost > 0
