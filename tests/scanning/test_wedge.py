"""The wedge's judgement, played against a stand-in for the focus that carries it out."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scanning.wedge import (
    GAP_MS,
    MAX_LENGTH,
    MIN_LENGTH,
    SILENCE_MS,
    Discard,
    Fate,
    KeyClock,
    Replay,
    Scan,
    Terminator,
    TooLong,
    Wedge,
)

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
ENTER, TAB, OTHER = "<enter>", "<tab>", "<F5>"
KINDS = {ENTER: Terminator.ENTER, TAB: Terminator.TAB}


@dataclass
class Desk:
    """Presses keys, carries out the verdicts and keeps what came of them."""

    wedge: Wedge = field(default_factory=Wedge)
    at_ms: float = 1000.0
    held: list[str] = field(default_factory=list)
    focus: list[str] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)
    ends: list[Terminator] = field(default_factory=list)
    too_long: list[int] = field(default_factory=list)
    swallowed: list[str] = field(default_factory=list)

    def press(self, key: str, gap_ms: float, *, is_auto_repeat: bool = False) -> None:
        self.at_ms += gap_ms
        if key == ENTER:
            verdicts = self.wedge.on_end_key(Terminator.ENTER, self.at_ms)
        elif key == TAB:
            verdicts = self.wedge.on_end_key(Terminator.TAB, self.at_ms)
        elif key == OTHER:
            verdicts = self.wedge.on_other_key(self.at_ms)
        else:
            verdicts = self.wedge.on_character(key, self.at_ms, is_auto_repeat=is_auto_repeat)
        assert isinstance(verdicts[-1], Fate)
        self._carry_out(verdicts, key)

    def type(self, keys: str | list[str], gap_ms: float = 5) -> "Desk":
        for key in keys:
            self.press(key, gap_ms)
        return self

    def wait(self, ms: float) -> "Desk":
        self.at_ms += ms
        self._carry_out(self.wedge.on_time(self.at_ms), None)
        return self

    def _carry_out(self, verdicts, key: str | None) -> None:
        for verdict in verdicts:
            match verdict:
                case Fate.HOLD:
                    self.held.append(key)
                case Fate.PASS:
                    assert not self.held, "a key overtook the held ones"
                    self.focus.append(key)
                case Fate.SWALLOW:
                    self.swallowed.append(key)
                case Replay(count):
                    assert count == len(self.held)
                    self.focus += self.held
                    self.held.clear()
                case Discard():
                    self.swallowed += self.held
                    self.held.clear()
                case Scan(text, end):
                    self.scans.append(text)
                    self.ends.append(end)
                case TooLong(length):
                    self.too_long.append(length)


@pytest.mark.parametrize("end", [ENTER, TAB])
@pytest.mark.parametrize("gap_ms", [0, 1, 5, 40, GAP_MS])
def test_a_burst_ended_by_a_key_is_a_scan(end, gap_ms) -> None:
    desk = Desk().type([*LINK, end], gap_ms)
    assert (desk.scans, desk.focus) == ([LINK], [])
    assert desk.swallowed == [*LINK, end]
    assert desk.ends == [KINDS[end]]


def test_a_burst_ended_by_silence_is_a_scan() -> None:
    desk = Desk().type(LINK)
    assert desk.wait(SILENCE_MS).scans == []
    assert desk.wait(1).scans == [LINK]
    assert desk.ends == [Terminator.NONE]
    assert desk.focus == []


def test_two_scans_in_a_row_are_two() -> None:
    desk = Desk().type([*LINK, ENTER, *LINK, ENTER])
    assert desk.scans == [LINK, LINK]
    desk.type(LINK).wait(SILENCE_MS + 1).type("123456").wait(SILENCE_MS + 1)
    assert desk.scans == [LINK, LINK, LINK, "123456"]


def test_a_late_key_after_a_burst_begins_anew() -> None:
    desk = Desk().type(LINK).type("a", SILENCE_MS + 1)
    assert (desk.scans, desk.held) == ([LINK], ["a"])
    desk = Desk().type(LINK).type([ENTER], SILENCE_MS + 1)
    assert (desk.scans, desk.focus) == ([LINK], [ENTER])


def test_a_hiccup_does_not_cut_a_code_in_two() -> None:
    desk = Desk().type(LINK[:30]).type(LINK[30:31], SILENCE_MS).type([*LINK[31:], ENTER])
    assert desk.scans == [LINK]


def test_a_burst_may_hold_blanks_and_cyrillic() -> None:
    text = "реезыЖ.. щавюыщдшй"
    assert Desk().type([*text, ENTER]).scans == [text]


def test_one_key_is_given_back_after_the_gap() -> None:
    desk = Desk().type("a")
    assert desk.held == ["a"]
    assert desk.wedge.deadline_ms == desk.at_ms + GAP_MS
    desk.wait(GAP_MS + 1)
    assert (desk.held, desk.focus) == ([], ["a"])
    assert desk.wedge.deadline_ms is None


def test_keys_rolled_over_come_out_in_order() -> None:
    desk = Desk().type("ab", 15).type("c", 48)
    assert desk.focus == []
    assert desk.wait(GAP_MS + 1).focus == ["a", "b", "c"]


@pytest.mark.parametrize("key", [ENTER, TAB, OTHER])
def test_a_key_that_ends_no_burst_follows_the_held_ones(key) -> None:
    assert Desk().type(["a", "b", key]).focus == ["a", "b", key]
    assert Desk().type([key]).focus == [key]
    too_few = [*"12345"][: MIN_LENGTH - 1]
    assert Desk().type([*too_few, key]).focus == [*too_few, key]


def test_another_key_ends_a_burst_and_passes() -> None:
    desk = Desk().type([*LINK, OTHER])
    assert (desk.scans, desk.focus) == ([LINK], [OTHER])


def test_a_key_that_repeats_itself_is_a_persons() -> None:
    desk = Desk().type("a")
    for _ in range(40):
        desk.press("a", 30, is_auto_repeat=True)
    assert desk.wait(1000).focus == ["a"] * 41
    assert desk.scans == []


def test_a_repeating_key_neither_spoils_nor_ends_a_burst() -> None:
    desk = Desk().type(LINK[:20])
    desk.press("x", 5, is_auto_repeat=True)
    desk.type([*LINK[20:], ENTER])
    assert (desk.scans, desk.focus) == ([LINK], ["x"])


@pytest.mark.parametrize(
    ("terminator", "scans"),
    [
        (Terminator.ANY, ["123456", "abcdef", "ABCDEF"]),
        (Terminator.ENTER, ["123456", "abcdef\tABCDEF"]),
        (Terminator.TAB, ["123456\nabcdef", "ABCDEF"]),
        (Terminator.NONE, ["123456\nabcdef\tABCDEF"]),
    ],
)
def test_only_the_chosen_key_ends_a_code(terminator, scans) -> None:
    desk = Desk(Wedge(terminator=terminator))
    desk.type([*"123456", ENTER, *"abcdef", TAB, *"ABCDEF"]).wait(SILENCE_MS + 1)
    assert (desk.scans, desk.focus) == (scans, [])


def test_the_longest_code_and_one_too_long() -> None:
    assert Desk().type(["x"] * MAX_LENGTH + [ENTER]).scans == ["x" * MAX_LENGTH]
    desk = Desk().type(["x"] * (MAX_LENGTH + 1) + [ENTER])
    assert (desk.scans, desk.too_long) == ([], [MAX_LENGTH + 1])
    assert (desk.focus, desk.held) == ([], [])
    desk.type([*LINK, ENTER])
    assert desk.scans == [LINK]


def test_finishing_at_once_loses_nothing() -> None:
    desk = Desk().type("ab")
    desk._carry_out(desk.wedge.finish(), None)
    assert desk.focus == ["a", "b"]
    desk.type(LINK)
    desk._carry_out(desk.wedge.finish(), None)
    assert desk.scans == [LINK]


keys = st.sampled_from([*"aъ 1"]) | st.sampled_from([ENTER, TAB, OTHER])
gaps = st.floats(0, 300, allow_nan=False) | st.sampled_from([0, 1, 5, GAP_MS, SILENCE_MS])


@given(st.lists(st.tuples(keys, gaps, st.booleans()), max_size=60), st.sampled_from(Terminator))
def test_every_key_goes_to_one_place_and_in_order(presses, terminator) -> None:
    desk = Desk(Wedge(terminator=terminator, max_length=20))
    for key, gap_ms, is_waited_for in presses:
        if is_waited_for:
            desk.wait(gap_ms)
            desk.press(key, 0)
        else:
            desk.press(key, gap_ms)
        assert len(desk.held) < MIN_LENGTH, "what is held may still be a person's"
    desk.wait(SILENCE_MS + 1)
    assert desk.held == []
    assert sorted(desk.focus + desk.swallowed) == sorted(key for key, *_ in presses)
    assert all(len(scan) >= MIN_LENGTH for scan in desk.scans)
    remaining = iter(key for key, *_ in presses)
    assert all(key in remaining for key in desk.focus), "the focus got them in order"


@given(st.lists(st.tuples(keys, st.floats(GAP_MS + 1, 500)), max_size=60), st.booleans())
def test_typing_reaches_the_focus_whole(presses, has_timer) -> None:
    desk = Desk()
    for key, gap_ms in presses:
        if has_timer:
            desk.wait(GAP_MS + 1)
            assert desk.held == []
        desk.press(key, gap_ms)
    desk.wait(GAP_MS + 1)
    assert desk.focus == [key for key, _ in presses]
    assert desk.scans == []


@given(
    st.text(st.characters(min_codepoint=32, exclude_categories=["C", "Z"]), min_size=MIN_LENGTH),
    st.lists(st.floats(0, GAP_MS), min_size=300, max_size=300),
    st.sampled_from([ENTER, TAB, None]),
)
def test_a_scanner_reaches_no_focus(text, pace, end) -> None:
    desk = Desk()
    for key, gap_ms in zip([*text, *([end] if end else [])], pace, strict=False):
        desk.press(key, gap_ms)
    desk.wait(SILENCE_MS + 1)
    assert (desk.scans, desk.focus) == ([text], [])


def test_the_stamps_decide_when_the_program_was_busy() -> None:
    clock = KeyClock()
    first = clock.stamp(5000, 100.0)
    assert clock.stamp(5010, 900.0) - first == 10
    assert clock.stamp(5020, 900.0) - first == 20
    assert clock.now(950.0) - first == 70, "silence counts from the last arrival"


def test_without_stamps_arrival_has_to_do() -> None:
    clock = KeyClock()
    first = clock.stamp(0, 100.0)
    assert clock.stamp(0, 130.0) - first == 30
    assert clock.stamp(7000, 140.0) - first == 40, "the first stamp has nothing to compare with"
    assert clock.stamp(7005, 300.0) - first == 45
    assert clock.stamp(12, 310.0) - first == 55, "a stamp that ran backwards is none"
    assert clock.stamp(13, 400.0) - first == 56


@given(st.lists(st.tuples(st.integers(0, 2**32), st.floats(0, 1e9)), max_size=30))
def test_the_timeline_never_runs_backwards(readings) -> None:
    clock = KeyClock()
    times = [clock.stamp(stamp_ms, arrived_ms) for stamp_ms, arrived_ms in readings]
    assert times == sorted(times)
