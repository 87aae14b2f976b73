"""A virtual screen with a keyboard that types like a scanner: key by key, whatever the layout."""

import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

PROGRAMS = ("Xvfb", "xdotool", "setxkbmap")
INSTALL = "apt-get install xvfb xdotool x11-xkb-utils xkb-data libxcb-cursor0"
START_TIMEOUT_S = 60

# X's codes of the keys of a PC keyboard, row by row, and what a US one has on them.
_ROWS = {
    10: ("1234567890-=", "!@#$%^&*()_+"),
    24: ("qwertyuiop[]", "QWERTYUIOP{}"),
    38: ("asdfghjkl;'`", 'ASDFGHJKL:"~'),
    51: ("\\zxcvbnm,./", "|ZXCVBNM<>?"),
    65: (" ", ""),
}
_PRESSES = {
    character: f"{shift}{first + place}"
    for first, row in _ROWS.items()
    for shift, characters in zip(("", "shift+"), row, strict=True)
    for place, character in enumerate(characters)
}
ENTER, TAB, CAPS_LOCK = "36", "23", "66"


@dataclass(frozen=True)
class VirtualScreen:
    """A screen of its own, and the keyboard at it."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to show itself here."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def set_layout(self, layout: str) -> None:
        """Choose the keyboard layout, by xkb's name; programs that run notice it."""
        self._run("setxkbmap", "-layout", layout)

    def type_like_scanner(
        self, text: str, end: str | None = ENTER, *, gap_ms: int = 4, is_shift_lost: bool = False
    ) -> None:
        """Press the keys on which a US keyboard has the text, then the end key, if any."""
        presses = [_PRESSES[character] for character in text]
        if is_shift_lost:
            presses = [press.removeprefix("shift+") for press in presses]
        self.press_keys(*presses, *([end] if end else []), gap_ms=gap_ms)

    def press_keys(self, *presses: str, gap_ms: int = 4) -> None:
        """Press and let go keys by their codes."""
        self._run("xdotool", "key", "--delay", str(gap_ms), *presses)

    def click(self, x: int, y: int) -> None:
        """Click with the left button."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def _run(self, *command: str) -> None:
        subprocess.run(
            command, env=self.environment, check=True, timeout=START_TIMEOUT_S, capture_output=True
        )


@pytest.fixture(scope="session")
def virtual_screen() -> Iterator[VirtualScreen]:
    """Start a virtual screen for the session, and end it by its process."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.fail(f"{', '.join(missing)} missing; as root: {INSTALL}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        # Without -noreset the server forgets the layout when setxkbmap, its only client, leaves.
        f"Xvfb -displayfd {writing} -screen 0 1366x768x24 -nolisten tcp -noreset".split(),
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], START_TIMEOUT_S)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            pytest.fail("the virtual screen did not start")
        yield VirtualScreen(f":{number}")
    finally:
        os.close(reading)
        server.terminate()
        server.wait(START_TIMEOUT_S)
