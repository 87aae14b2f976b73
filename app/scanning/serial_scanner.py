"""A scanner on a serial port: found, read, and found again by a thread of the window's process.

pyserial is light, and reading bytes that are already text needs no process of its own. It is
imported on the thread, so that a till without such a scanner never loads it.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.scanning.events import SerialState
from app.scanning.serial_codes import SerialCodes

if TYPE_CHECKING:
    from collections.abc import Callable

    import serial

log = logging.getLogger(__name__)

AUTO = "auto"
"""Stands for whichever port a known maker's scanner is at."""
MAKERS = {
    0x0536: "Hand Held Products (Honeywell)",
    0x05E0: "Symbol (Zebra)",
    0x05F9: "PSC (Datalogic)",
    0x065A: "Opticon",
    0x067E: "Intermec (Honeywell)",
    0x0745: "CipherLab",
    0x080C: "Datalogic",
    0x0C2E: "Metrologic (Honeywell)",
    0x1EAB: "Newland",
}
"""USB vendor ids, from the makers' manuals and the Linux USB id list. General USB-to-serial chips
are not here: behind those a scale or a fiscal printer may stand."""
SILENCE_S = 0.15
"""Ends a code that nothing else ends. It counts only while no byte waits, so that a busy machine
cuts no code in two."""
_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 5.0
_STOP_S = 1.0


class SerialScanner(threading.Thread):
    """One scanner from start to stop; it comes back by itself when it was unplugged."""

    def __init__(
        self,
        port: str,
        baud_rate: int,
        on_text: Callable[[str], None],
        on_state: Callable[[SerialState, str], None],
    ) -> None:
        """Prepare the thread.

        Args:
            port: `COM3`, `/dev/ttyACM0`, or AUTO.
            baud_rate: bits a second; a scanner with a USB port of its own does not mind.
            on_text: called on the thread with each code, as it was sent.
            on_state: called on the thread with each new state and the port it is about.
        """
        super().__init__(name="serial-scanner", daemon=True)
        self._port, self._baud_rate = port, baud_rate
        self._on_text, self._on_state = on_text, on_state
        self._stopping = threading.Event()
        self._told: tuple[SerialState, str] | None = None
        self._was_connected = False
        self._last_name = "" if port == AUTO else port

    def stop(self) -> None:
        """Let go of the port, within a second and for good; nothing is told after it."""
        self._stopping.set()
        if self.is_alive() and threading.current_thread() is not self:
            self.join(_STOP_S)

    def run(self) -> None:
        """Read the port there is, and look for it after a growing pause while there is none."""
        pause_s = _FIRST_PAUSE_S
        while not self._stopping.is_set():
            if self._attend():
                pause_s = _FIRST_PAUSE_S
            self._tell(SerialState.LOST if self._was_connected else SerialState.MISSING)
            self._stopping.wait(pause_s)
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)

    def _attend(self) -> bool:
        """Open the port and read it until it fails or is no longer wanted; tell if it opened."""
        has_opened = False
        try:
            import serial  # noqa: PLC0415

            name = find_port() if self._port == AUTO else self._port
            if not name:
                return False
            self._last_name = name
            with serial.Serial(name, self._baud_rate, timeout=SILENCE_S) as port:
                has_opened = self._was_connected = True
                self._tell(SerialState.CONNECTED)
                self._read(port)
        # Drivers that vanish raise more than pyserial's own error: termios.error, TypeError, …
        except Exception as error:  # noqa: BLE001
            log.info("the scanner at %s cannot be read: %s", self._last_name, error)
        return has_opened

    def _read(self, port: serial.Serial) -> None:
        codes = SerialCodes()
        while not self._stopping.is_set():
            data = port.read(1)
            # Asked in silence too: on Windows only this shows that the port is gone.
            waiting = port.in_waiting
            if data:
                found = codes.feed(data + (port.read(waiting) if waiting else b""))
            else:
                found = [] if waiting else codes.end()
            for code in found:
                self._take(code.text)

    def _take(self, text: str) -> None:
        if self._stopping.is_set():
            return
        if not text:
            self._tell(SerialState.GARBLED)
            return
        self._tell(SerialState.CONNECTED)
        try:
            self._on_text(text)
        except Exception:
            log.exception("a listener failed on a scanned code")

    def _tell(self, state: SerialState) -> None:
        news = (state, self._last_name)
        if news == self._told or self._stopping.is_set():
            return
        self._told = news
        try:
            self._on_state(*news)
        except Exception:
            log.exception("a listener failed on the scanner's state")


def find_port() -> str:
    """Find the port of the first scanner of a known maker; "" where there is none."""
    return next((name for name, maker in list_ports().items() if maker), "")


def list_ports() -> dict[str, str]:
    """List this machine's serial ports with the maker of the scanner there; "" for all else."""
    from serial.tools import list_ports as system  # noqa: PLC0415

    ports = sorted(system.comports(), key=lambda port: (len(port.device), port.device))
    return {str(port.device): MAKERS.get(port.vid, "") for port in ports}
