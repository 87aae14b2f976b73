"""What every link has in common mends codes beyond their own correction, and makes up none."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.receipt import DEFAULT_HOSTS
from app.scanning import zxing
from app.scanning.engine import Step
from app.scanning.foreknown import foreknown, with_foreknown
from app.scanning.grid import Grid
from app.scanning.hearing import HELPED, hear
from app.scanning.panel import Panel
from app.scanning.place import Place
from app.scanning.symbol import Modules, fixed_modules, render
from tests.fuzzed import is_link
from tests.hostile import symbol
from tests.slips.paper import link_from, matrix_of

COUNT = 12
ECI, APPEND = 7, 3


def links() -> list[str]:
    rng = np.random.default_rng(5)
    return [link_from(rng) for _ in range(COUNT)]


def colours_of(text: str, level: str = "L") -> Modules:
    return np.where(matrix_of(text, level), -1.0, 1.0).astype(np.float32)


def damaged(colours: Modules, share: float, seed: int) -> Modules:
    """Turn a share of the modules round, as dirt does, and let all be seen unsurely."""
    rng = np.random.default_rng(seed)
    turned = np.where(rng.random(colours.shape) < share, -colours, colours)
    return (turned * rng.uniform(0.5, 1, colours.shape)).astype(np.float32)


def read(soft: Modules) -> set[str]:
    return {reading.text for reading in zxing.read(render(soft))}


def read_with_help(soft: Modules, hosts=DEFAULT_HOSTS) -> set[str]:
    return {text for helped in with_foreknown(soft, hosts) for text in read(helped)}


@pytest.mark.parametrize(("level", "share"), [("L", 0.025), ("M", 0.03), ("Q", 0.032)])
def test_codes_are_read_that_correction_alone_gives_up(level: str, share: float) -> None:
    alone = helped = 0
    for number, link in enumerate(links()):
        soft = damaged(colours_of(link, level), share, number)
        alone += read(soft) == {link}
        helped += read_with_help(soft) == {link}
    assert alone <= COUNT / 3, "they are not bad enough to tell"
    assert helped >= COUNT - 3


def test_all_that_is_known_of_a_whole_code_is_right_and_much() -> None:
    for link in [*links(), links()[0].removeprefix("https://"), "http" + links()[0][5:]]:
        colours = colours_of(link, "M")
        known = foreknown(colours, DEFAULT_HOSTS)
        assert known is not None
        is_known = known != 0
        assert np.array_equal(known[is_known], colours[is_known])
        assert is_known.mean() > 0.4


def test_with_other_hosts_another_link_is_known() -> None:
    link = links()[0].replace("ofd.soliq.uz", "test.ofd.example")
    soft = damaged(colours_of(link), 0.025, 1)
    assert read_with_help(soft, ["test.ofd.example"]) == {link}
    assert read_with_help(soft) == set()
    assert list(with_foreknown(soft, [])) == []


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.floats(0, 0.35), st.sampled_from("LMQH"))
def test_no_damage_makes_another_link(seed: int, share: float, level: str) -> None:
    link = link_from(np.random.default_rng(seed))
    found = read_with_help(damaged(colours_of(link, level), share, seed))
    assert {text for text in found if is_link(text)} <= {link}


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([25, 33, 37, 41, 57]))
def test_chance_is_no_link(seed: int, modules: int) -> None:
    rng = np.random.default_rng(seed)
    fixed = fixed_modules(modules)
    soft = np.where(fixed != 0, fixed, rng.uniform(-1, 1, fixed.shape)).astype(np.float32)
    assert foreknown(soft, DEFAULT_HOSTS) is None
    assert read_with_help(soft) == set()


@pytest.mark.parametrize(
    "text",
    [
        "https://ofd.so1iq.uz/check?{query}",
        "https://ofd.soliq.uz@evil.example/check?{query}",
        "https://ofd.soliq.uz.evil.example/check?{query}",
        "https://ofd.soliq.uz/check?{query}&r=7",
        "https://t.me/shop?start={query}",
    ],
)
@pytest.mark.parametrize("share", [0.0, 0.02, 0.05])
def test_a_look_alike_stays_what_it_is(text: str, share: float) -> None:
    for number, link in enumerate(links()):
        other = text.format(query=link.partition("?")[2])
        for level in "LH":
            found = read_with_help(damaged(colours_of(other, level), share, number))
            assert found <= {other}
            assert not any(map(is_link, found))


@pytest.mark.parametrize("eci", [False, True])
def test_a_part_of_a_sequence_is_not_made_whole(eci: bool) -> None:
    cut = links()[0][:-10]
    assert is_link(cut)

    def fill(bits):
        bits.put(APPEND, 4).put(0, 4).put(1, 4).put(0x5A, 8)
        if eci:
            bits.put(ECI, 4).put(26, 8)
        bits.text(cut).put(0, 4)

    for version in (6, 7, 9):
        for seed in range(6):
            dark = symbol(fill, version, random.Random(seed))
            soft = damaged(np.where(dark, -1.0, 1.0).astype(np.float32), 0.01 * (seed % 3), seed)
            assert read_with_help(soft) == set()


def test_the_same_help_to_both_engines_is_no_second_reading() -> None:
    link = links()[0]
    colours = colours_of(link)
    n = len(colours)
    grid = Grid(n, 1, np.array([[n * 2, n * 2], [n * 2, 0], [0, n * 2]], np.float32))
    place = Place(np.zeros((n * 4, n * 4), np.uint8), 0, 0, 1.0, None)
    engines = Panel([Step(name, zxing.read) for name in ("one", "other")], DEFAULT_HOSTS)
    gray = place.part
    reading, is_agreed = hear(gray, place, grid, "dewarp", colours, engines)
    assert (reading.text, reading.engine, is_agreed) == (link, "zxing+dewarp", True)
    soft = damaged(colours, 0.025, 0)
    reading, is_agreed = hear(gray, place, grid, "dewarp", soft, engines)
    assert (reading.text, reading.engine, is_agreed) == (link, f"zxing+{HELPED}", False)
