"""A virtual screen with a keyboard that types like a scanner: key by key, whatever the layout."""

import ctypes
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


class _ClientMessage(ctypes.Structure):
    """Xlib's XClientMessageEvent, as long as an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )


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

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click with a button: 1 is the left one, 3 the right one."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def focus(self, window: int) -> None:
        """Let a window have the keys; without a window manager nobody else sees to it."""
        command = ("xdotool", "windowfocus", "--sync", str(window))
        subprocess.run(command, env=self.environment, check=False, timeout=START_TIMEOUT_S)

    def ask_to_close(self, window: int) -> None:
        """Ask a window to close, as the button in its frame does."""
        xlib = ctypes.CDLL("libX11.so.6")
        xlib.XOpenDisplay.restype = ctypes.c_void_p
        xlib.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(xlib.XOpenDisplay(self.display.encode()))
        kind, wish = (
            xlib.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
        )
        message = _ClientMessage(33, 0, 1, display, window, kind, 32, (wish, 0, 0, 0, 0))
        xlib.XSendEvent(display, ctypes.c_ulong(window), 0, 0, ctypes.byref(message))
        xlib.XCloseDisplay(display)  # which sends what was not sent yet

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
