"""Tells a scanner's burst of keys from a person's typing. No Qt here: keys and times come in.

Keys are held back while it is open whose they are, at most for one gap, so that a person notices
nothing; once enough of them came at a scanner's pace, everything up to the end of the burst is the
scanner's.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum

GAP_MS = 50.0
"""Scanners leave 1 to 40 ms between two keys, people rarely less than 60."""
SILENCE_MS = 120.0
MIN_LENGTH = 6
"""More keys than a fast hand rolls over within the gap."""
MAX_LENGTH = 1024


class Terminator(StrEnum):
    """Which key ends a code; the other one then belongs to the code. Silence ends it always."""

    ANY = "any"
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class Fate(Enum):
    """What becomes of the key that was just pressed."""

    HOLD = "hold"
    """Keep it: a later verdict decides."""
    PASS = "pass"  # noqa: S105
    """Let it go where the focus is."""
    SWALLOW = "swallow"
    """It is the scanner's."""


@dataclass(frozen=True, slots=True)
class Replay:
    """The oldest `count` held keys are a person's: the focus gets them before any later key."""

    count: int


@dataclass(frozen=True, slots=True)
class Discard:
    """All held keys are the scanner's: forget them."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A code has been read; `text` is as it was typed, without `end`, the key that ended it."""

    text: str
    end: Terminator = Terminator.NONE


@dataclass(frozen=True, slots=True)
class TooLong:
    """A burst of more than MAX_LENGTH characters has ended and is dropped."""

    length: int


Verdict = Fate | Replay | Discard | Scan | TooLong
"""To be carried out in order; where there is a Fate, it comes last and is the present key's."""

_END_KEYS = {Terminator.ENTER: "\n", Terminator.TAB: "\t"}


class Wedge:
    """The state between two keys: nothing, a few held keys, or a burst under way.

    A burst begins with `min_length` characters no gap of which is longer than `gap_ms`. From then
    on only `silence_ms` without a key ends it, besides its end key, so that a hiccup of the machine
    or of a wireless scanner does not cut a code in two.

    All times are milliseconds on one clock that never runs backwards.
    """

    def __init__(
        self,
        *,
        gap_ms: float = GAP_MS,
        silence_ms: float = SILENCE_MS,
        terminator: Terminator = Terminator.ANY,
        min_length: int = MIN_LENGTH,
        max_length: int = MAX_LENGTH,
    ) -> None:
        self._gap_ms = gap_ms
        self._silence_ms = max(silence_ms, gap_ms)
        self._terminator = terminator
        self._min_length = min_length
        self._max_length = max_length
        self._characters: list[str] = []
        self._length = 0
        self._last_at_ms = 0.0

    @property
    def is_burst(self) -> bool:
        """Whether a scanner's burst is under way."""
        return self._length >= self._min_length

    @property
    def deadline_ms(self) -> float | None:
        """When `on_time` has something to decide, unless a key comes before."""
        if not self._length:
            return None
        return self._last_at_ms + (self._silence_ms if self.is_burst else self._gap_ms)

    def on_character(
        self, character: str, at_ms: float, *, is_auto_repeat: bool = False
    ) -> tuple[Verdict, ...]:
        """Judge a key that types a character. One that repeats itself is held down by a person."""
        before = self.on_time(at_ms)
        if is_auto_repeat:
            return (*before, *(() if self.is_burst else self.finish()), Fate.PASS)
        return (*before, *self._add(character, at_ms))

    def on_end_key(self, key: Terminator, at_ms: float) -> tuple[Verdict, ...]:
        """Judge Enter or Tab, which end a burst and are a person's everywhere else."""
        before = self.on_time(at_ms)
        if not self.is_burst:
            return (*before, *self.finish(), Fate.PASS)
        if self._terminator in {Terminator.ANY, key}:
            return (*before, *self.finish(key), Fate.SWALLOW)
        return (*before, *self._add(_END_KEYS[key], at_ms))

    def on_other_key(self, at_ms: float) -> tuple[Verdict, ...]:
        """Judge any other key: no scanner sends it, and it must not overtake what is held."""
        return (*self.on_time(at_ms), *self.finish(), Fate.PASS)

    def on_time(self, at_ms: float) -> tuple[Verdict, ...]:
        """Decide what the silence since the last key decides, if anything."""
        deadline_ms = self.deadline_ms
        return self.finish() if deadline_ms is not None and at_ms > deadline_ms else ()

    def finish(self, end: Terminator = Terminator.NONE) -> tuple[Verdict, ...]:
        """End whatever is under way at once, by a key or without."""
        text, length, was_burst = "".join(self._characters), self._length, self.is_burst
        self._characters.clear()
        self._length = 0
        if not length:
            return ()
        if not was_burst:
            return (Replay(length),)
        return (Scan(text, end),) if length <= self._max_length else (TooLong(length),)

    def _add(self, character: str, at_ms: float) -> tuple[Verdict, ...]:
        self._length += 1
        self._last_at_ms = at_ms
        if self._length <= self._max_length:
            self._characters.append(character)
        if self._length < self._min_length:
            return (Fate.HOLD,)
        return (Discard(), Fate.SWALLOW) if self._length == self._min_length else (Fate.SWALLOW,)


class KeyClock:
    """One timeline from two clocks.

    The window system stamps each key when it is pressed; what counts is that stamp, so that keys
    which waited while the program was busy keep their distances. Where a stamp is missing or runs
    backwards, the moment of arrival has to do.
    """

    def __init__(self) -> None:
        self._at_ms = 0.0
        self._stamp_ms = 0
        self._arrived_ms = 0.0

    def stamp(self, stamp_ms: int, arrived_ms: float) -> float:
        """Place a key on the timeline.

        Args:
            stamp_ms: the window system's time of the key; 0 where it has none.
            arrived_ms: when the program got it, on a monotonic clock.
        """
        if 0 < self._stamp_ms <= stamp_ms:
            self._at_ms += stamp_ms - self._stamp_ms
        else:
            self._at_ms += max(0.0, arrived_ms - self._arrived_ms)
        self._stamp_ms = stamp_ms
        self._arrived_ms = arrived_ms
        return self._at_ms

    def now(self, arrived_ms: float) -> float:
        """Place the present, counted from the arrival of the last key."""
        return self._at_ms + max(0.0, arrived_ms - self._arrived_ms)
