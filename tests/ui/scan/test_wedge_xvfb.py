"""Real key events at a real window: codes typed on a Russian keyboard, and a person beside them."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.xvfb import CAPS_LOCK, TAB, VirtualScreen

pytestmark = pytest.mark.xvfb

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
LINK_IN_RUSSIAN = (
    "реезыЖ..щавюыщдшйюгя.срусл,е=ГЯ170703100597?к=2421?с=20230104121801?ы=514343190161"
)
DEADLINE_S = 60


class Program:
    """The window as a process: tells it what to do and hears what happens there."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._events: queue.Queue[dict[str, object]] = queue.Queue()
        self._process = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("wedge_window.py")],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def do(self, word: str) -> None:
        """Have something done; what happened before it is no longer of interest."""
        self.begin(word)
        while self.next_event() != {"done": word}:
            pass

    def begin(self, word: str) -> None:
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def next_event(self) -> dict[str, object]:
        event = self._events.get(timeout=DEADLINE_S)
        assert event, "the program ended"
        return event

    def events_until(self, word: str) -> list[dict[str, object]]:
        """Collect what happened up to a command, which comes after it."""
        self.begin(word)
        return list(iter(self.next_event, {"done": word}))

    def end(self) -> None:
        self._process.stdin.close()
        self._process.wait(DEADLINE_S)
        self._reader.join(DEADLINE_S)
        self._process.stdout.close()

    def _read(self) -> None:
        for line in self._process.stdout:
            self._events.put(json.loads(line))
        self._events.put({})


@pytest.fixture(scope="module")
def program(virtual_screen: VirtualScreen) -> Iterator[Program]:
    virtual_screen.set_layout("ru")
    program = Program(virtual_screen)
    program.do("button")
    yield program
    program.end()


@pytest.fixture(autouse=True)
def fresh(program: Program, virtual_screen: VirtualScreen) -> Iterator[None]:
    virtual_screen.set_layout("ru")
    program.do("close")
    program.do("clear")
    yield
    program.do("idle")


@pytest.mark.parametrize("where", ["button", "line", "combo", "box", "list", "menu"])
def test_a_link_typed_in_russian_is_repaired_and_touches_nothing(
    program, virtual_screen, where
) -> None:
    program.do(where)
    virtual_screen.type_like_scanner(LINK)
    assert program.next_event() == {"scanned": LINK_IN_RUSSIAN, "repaired": LINK}
    assert program.events_until("idle") == []


@pytest.mark.parametrize("layout", ["us", "uz", "us,ru"])
def test_other_layouts(program, virtual_screen, layout) -> None:
    virtual_screen.set_layout(layout)
    program.do("line")
    virtual_screen.type_like_scanner("]Q1" + LINK, end=TAB)
    assert program.next_event()["repaired"] == LINK
    assert program.events_until("idle") == []


def test_a_lost_shift_and_caps_lock(program, virtual_screen) -> None:
    program.do("button")
    virtual_screen.type_like_scanner(LINK, is_shift_lost=True)
    assert program.next_event()["repaired"] == LINK
    virtual_screen.press_keys(CAPS_LOCK)
    try:
        virtual_screen.type_like_scanner(LINK, end=None)
        event = program.next_event()
    finally:
        virtual_screen.press_keys(CAPS_LOCK)
    assert event == {"scanned": LINK_IN_RUSSIAN.swapcase(), "repaired": LINK}


def test_a_busy_program_does_not_cut_a_code_in_two(program, virtual_screen) -> None:
    program.do("button")
    program.begin("busy")
    for _ in range(3):
        virtual_screen.type_like_scanner(LINK, gap_ms=12)
    events = program.events_until("idle")
    events = [event for event in events if event != {"done": "busy"}]
    while len(events) < 3:
        events.append(program.next_event())
    assert events == [{"scanned": LINK_IN_RUSSIAN, "repaired": LINK}] * 3


def test_a_persons_typing_arrives(program, virtual_screen) -> None:
    program.do("line")
    for press, text in {"43": "р", "shift+31": "рШ", "65": "рШ ", "39": "рШ ы"}.items():
        virtual_screen.press_keys(press)
        assert program.next_event() == {"text": text}


def test_a_person_presses_the_button(program, virtual_screen) -> None:
    program.do("button")
    virtual_screen.press_keys("65")
    assert program.next_event() == {"clicked": True}
    virtual_screen.press_keys("36")
    assert program.next_event() == {"clicked": True}
