"""A code counts once while it stays in sight."""

from hypothesis import given
from hypothesis import strategies as st

from app.scanning.repeats import RepeatFilter


def test_first_sighting_counts_and_the_next_within_the_window_does_not():
    repeats = RepeatFilter(window_s=2.0)
    assert not repeats.is_repeat("a", 100.0)
    assert repeats.is_repeat("a", 101.9)


def test_every_sighting_extends_the_window():
    repeats = RepeatFilter(window_s=2.0)
    assert not repeats.is_repeat("a", 0.0)
    assert all(repeats.is_repeat("a", at_s) for at_s in (1.5, 3.0, 4.5, 6.0))
    assert not repeats.is_repeat("a", 8.1)


def test_codes_do_not_hide_one_another():
    repeats = RepeatFilter(window_s=2.0)
    assert not repeats.is_repeat("a", 0.0)
    assert not repeats.is_repeat("b", 0.5)
    assert repeats.is_repeat("a", 1.0)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 5)), max_size=40))
def test_counts_exactly_what_was_out_of_sight_for_the_window(steps):
    repeats = RepeatFilter(window_s=2.0)
    now_s, last_seen = 0.0, {}
    for text, gap_s in steps:
        now_s += gap_s
        expected = text in last_seen and now_s - last_seen[text] < 2.0
        assert repeats.is_repeat(text, now_s) == expected
        last_seen[text] = now_s
