"""Some of the million pictures that the benchmark shows: nothing false is read in them."""

import os
from collections import Counter

from tests.bench import fuzz
from tests.bench.fuzz import Crew, Watched
from tests.fuzzed import Fuzzer

COUNT = 1500


def test_a_picture_is_its_seeds_and_numbers():
    one, same, other = Fuzzer(1, 60), Fuzzer(1, 60), Fuzzer(2, 60)
    for number in range(20):
        assert (one.picture(number).picture == same.picture(number).picture).all()
    assert any(
        one.picture(number).picture.shape != other.picture(number).picture.shape
        for number in range(20)
    )


def test_what_is_read_is_what_was_encoded():
    fuzzer, watched = Fuzzer(2, 120), Watched()
    seen, accepted = Counter(), Counter()
    for number in range(COUNT):
        fuzzed = fuzzer.picture(number)
        links = watched.accepted(number, fuzzed.picture)
        assert watched.links <= fuzzed.links, (number, fuzzed.kind)
        assert links <= watched.links
        seen[fuzzed.kind] += 1
        accepted[fuzzed.kind] += bool(links)
    assert accepted["spoilt"] > 0.2 * seen["spoilt"]
    assert accepted["spoilt"] < 0.9 * seen["spoilt"], "nothing is hard enough to be misread"
    assert len(seen) > 20


def _work_and_die(seed, numbers, shared, effort):
    for number in numbers:
        shared[0] = number
        if number == 7:
            os.abort()
        shared[1] += 1
    shared[0] = numbers.stop + numbers.step


def test_a_picture_that_ends_the_process_is_counted_and_the_rest_is_seen(monkeypatch):
    monkeypatch.setattr(fuzz, "_work", _work_and_die)
    crew = Crew(1, range(1, 20, 2))
    while crew.tend():
        pass
    assert (crew.aborts, crew.hangs) == (1, 0)
    assert crew.tally("seen") == 9
