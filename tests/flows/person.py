"""Somebody at a till on a virtual screen: eyes by the program's witness, hands by the screen."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.payment import PaymentState
from app.services.datadir import open_datadir
from app.services.settings import load_settings
from app.services.till import open_till
from app.services.views import Tab
from tests.xvfb import VirtualScreen

ROOT = Path(__file__).parents[2]
DEADLINE_S = 60.0
BREATH_S = 0.05
READING_S = 1.0
"""More than ARMING_MS of the desk; no event tells that it is over."""
KEYS = {
    "Esc": "Escape",
    "Tab": "23",
    "Enter": "36",
    "Space": "65",
    "Down": "116",
    "Up": "111",
    "End": "115",
    "Ctrl": "37",
    "Shift": "50",
    **{f"F{number}": str(66 + number) for number in range(1, 11)},
    **{letter: str(24 + at) for at, letter in enumerate("qwertyuiop")},
    **{letter: str(38 + at) for at, letter in enumerate("asdfghjkl")},
    **{letter: str(52 + at) for at, letter in enumerate("zxcvbnm,")},
    **{digit: str(10 + at) for at, digit in enumerate("1234567890")},
}
"""X's codes of the keys, the same under every layout; a code of one digit would be taken for it."""


class Person:
    """Starts the program, looks at it, and presses keys or clicks."""

    def __init__(self, folder: Path, screen: VirtualScreen, home: Path, pictures: Path) -> None:
        self.folder, self.screen, self.home, self._pictures = folder, screen, home, pictures
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.flows.watched", str(folder)],
            cwd=ROOT,
            env={**screen.environment, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.until(self.look, "no window came up")

    def ask(self, **question: Any) -> Any:
        """Ask the witness."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, self.process.communicate()[1]
        answer = json.loads(line)
        assert not (isinstance(answer, dict) and "error" in answer), (question, answer)
        return answer

    def look(self) -> dict[str, Any]:
        """See what the window shows."""
        state: dict[str, Any] = self.ask(ask="state")
        return state

    def turn_to(self) -> None:
        """Let the window in front have the keys: there is no window manager here to see to it."""
        front = self.look()["front"]
        if front:
            self.screen.focus(front)

    def words(self, key: str, **params: Any) -> str:
        """Give a sentence in the language that the program speaks now."""
        return str(self.ask(ask="words", key=key, **params))

    def until(self, condition: Callable[[], object], words: str) -> None:
        """Wait until something is so."""
        deadline, breath = time.monotonic() + DEADLINE_S, threading.Event()
        while not condition():
            assert time.monotonic() < deadline, f"{words}: {self.look()}"
            breath.wait(BREATH_S)

    def until_title(self, key: str, **params: Any) -> None:
        """Wait until the card says this."""
        wanted = self.words(key, **params)
        self.until(lambda: self.look()["title"] == wanted, f"the card does not say {wanted!r}")

    def until_dialog(self, key: str | None) -> None:
        """Wait until a dialog of this title is in front, or none is open."""
        wanted = self.words(key) if key else None

        def is_there() -> bool:
            dialogs = self.look()["dialogs"]
            return bool(dialogs and dialogs[0] == wanted) if wanted else not dialogs

        self.until(is_there, f"not in front: {wanted!r}")

    def until_said(self, text: str) -> None:
        """Wait until a text can be read somewhere."""
        self.until(lambda: any(text in said for said in self.look()["texts"]), f"not said: {text}")

    def press(self, *presses: str) -> None:
        """Press keys one after the other, e.g. `F3` or `Ctrl+Enter`."""
        self.turn_to()
        codes = ["+".join(KEYS[key] for key in press.split("+")) for press in presses]
        self.screen.press_keys(*codes)

    def press_after_reading(self, press: str) -> None:
        """Answer a question: at once the key would pass for the end of what a scanner typed."""
        threading.Event().wait(READING_S)
        self.press(press)

    def type(self, text: str) -> None:
        """Type a text as slowly as a person."""
        self.turn_to()
        self.screen.type_like_scanner(text, None, gap_ms=110)

    def scan(self, text: str, title: str) -> None:
        """Pull the trigger of the hand scanner until the card says this.

        More than once where the computer was so busy that the keys came with a pause in them.
        """
        wanted = self.words(title)
        torn = self.words("scan.refused.title")
        titles: list[str] = []

        def is_read() -> bool:
            if not titles or titles[-1] == torn:
                self.turn_to()
                self.screen.type_like_scanner(text)
            titles.append(self.look()["title"])
            return titles[-1] == wanted

        self.until(is_read, f"the card does not say {wanted!r}")

    def click(self, of: str, row: int | None = None, button: int = 1) -> None:
        """Click what bears some words (a sentence's key or the words themselves)."""
        found: list[list[int]] = []

        def is_found() -> bool:
            place = self.ask(ask="place", of=of, row=row)
            if place:
                found.append(place)
            return bool(place)

        self.until(is_found, f"nothing to click: {of}")
        self.screen.click(*found[-1], button=button)

    def paste(self, field: str, text: str) -> None:
        """Put a text into a field with the mouse alone, by its context menu."""
        self.ask(ask="copy", text=text)
        self.click(field, button=3)
        self.click("Paste")

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        self.ask(ask="picture", to=str(self._pictures / f"{name}.png"))

    def end(self) -> tuple[int, str]:
        """Wait for the program to have ended; give its code and what it complained of."""
        _out, complaints = self.process.communicate(timeout=DEADLINE_S)
        return self.process.returncode, complaints

    def kill(self) -> None:
        """End it, however it stands."""
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
            self.process.communicate()


def prepare(folder: Path, payments: dict[str, int]) -> None:
    """Put payments (ids and amounts, the oldest first) into a journal before the window opens."""
    made = open_datadir(folder)
    till = open_till(made, load_settings(made.settings))
    for payment_id, amount_tiyin in payments.items():
        till.add_payment(payment_id, amount_tiyin, "", "test")
    till.stop()


def states_in(folder: Path) -> dict[str, PaymentState]:
    """Read from the journal how its payments stand."""
    made = open_datadir(folder)
    till = open_till(made, load_settings(made.settings))
    rows = till.page(Tab.ALL, limit=100).rows
    till.stop()
    return {row.payment_id: row.state for row in rows}
