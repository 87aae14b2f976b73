"""A scanner at a serial port, over a real terminal pair: read, cut off, found again, stopped."""

import os
import queue
import threading
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.scanning import serial_scanner
from app.scanning.events import SerialState
from app.scanning.serial_scanner import AUTO, SerialScanner, find_port

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a terminal pair")

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
PATIENT_S = 60.0


class Cable:
    """A scanner's end of a terminal pair, under a name that stays when it is plugged in again."""

    def __init__(self, name: Path) -> None:
        self.name = name
        self._master = self._slave = -1

    def plug_in(self) -> None:
        import tty  # noqa: PLC0415 - POSIX alone has it

        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.name.symlink_to(os.ttyname(self._slave))

    def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            left = piece
            while left:
                left = left[os.write(self._master, left) :]

    def unplug(self) -> None:
        if self._master >= 0:
            self.name.unlink()
            os.close(self._slave)
            os.close(self._master)
            self._master = -1


@pytest.fixture
def cable(tmp_path):
    cable = Cable(tmp_path / "scanner")
    yield cable
    cable.unplug()


class Listener:
    """What a scanner tells, in order."""

    def __init__(self) -> None:
        self.texts: queue.Queue[str] = queue.Queue()
        self.states: queue.Queue[tuple[SerialState, str]] = queue.Queue()

    def next_text(self) -> str:
        return self.texts.get(timeout=PATIENT_S)

    def next_state(self) -> SerialState:
        return self.states.get(timeout=PATIENT_S)[0]


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def start(listener, cable):
    started = []

    def run(port: str | None = None) -> SerialScanner:
        scanner = SerialScanner(
            port or str(cable.name),
            9600,
            listener.texts.put,
            lambda state, name: listener.states.put((state, name)),
        )
        started.append(scanner)
        scanner.start()
        return scanner

    yield run
    for scanner in started:
        scanner.stop()
        assert not scanner.is_alive()


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b""], ids=["CR", "LF", "both", "silence"])
def test_a_code_is_read_whatever_ends_it(start, cable, listener, end):
    cable.plug_in()
    start()
    assert listener.next_state() is SerialState.CONNECTED
    cable.send(LINK.encode() + end)
    assert listener.next_text() == LINK


def test_pieces_are_put_together(start, cable, listener):
    cable.plug_in()
    start()
    assert listener.next_state() is SerialState.CONNECTED
    data = f"{LINK}\r\nshort\r\n".encode()
    cable.send(*(data[at : at + 7] for at in range(0, len(data), 7)))
    assert [listener.next_text(), listener.next_text()] == [LINK, "short"]


@pytest.mark.parametrize(
    "noise", [b"\xff\x80\xc1\r", b"x" * 5000], ids=["bytes", "four KiB without an end"]
)
def test_noise_is_told_once_and_the_next_code_is_read(start, cable, listener, noise):
    cable.plug_in()
    start()
    assert listener.next_state() is SerialState.CONNECTED
    cable.send(noise)
    assert listener.next_state() is SerialState.GARBLED
    cable.send(LINK.encode() + b"\r")
    assert listener.next_text() == LINK
    assert listener.next_state() is SerialState.CONNECTED
    assert listener.texts.empty()


def test_an_unplugged_scanner_comes_back_by_itself(start, cable, listener):
    cable.plug_in()
    start()
    for number in range(3):
        assert listener.next_state() is SerialState.CONNECTED
        cable.send(f"code {number}\r".encode())
        assert listener.next_text() == f"code {number}"
        cable.send(b"half a co")
        cable.unplug()
        assert listener.next_state() is SerialState.LOST
        cable.plug_in()
    assert listener.next_state() is SerialState.CONNECTED
    cable.send(b"whole\r")
    while (text := listener.next_text()) != "whole":
        assert text == "half a co"  # where the silence came before the unplugging


def test_one_that_is_not_there_yet_is_waited_for_and_told_once(start, cable, listener):
    start()
    assert listener.states.get(timeout=PATIENT_S) == (SerialState.MISSING, str(cable.name))
    cable.plug_in()
    assert listener.next_state() is SerialState.CONNECTED


def test_a_file_that_is_no_port_is_missing(start, listener, tmp_path):
    place = tmp_path / "no port"
    place.write_bytes(b"code\r")
    start(str(place))
    assert listener.next_state() is SerialState.MISSING


def test_a_listener_that_fails_costs_no_code(cable, listener):
    def take(text: str) -> None:
        listener.texts.put(text)
        raise ValueError(text)

    def fail(state: SerialState, name: str) -> None:
        listener.states.put((state, name))
        raise ValueError(name)

    cable.plug_in()
    scanner = SerialScanner(str(cable.name), 115200, take, fail)
    scanner.start()
    try:
        assert listener.next_state() is SerialState.CONNECTED
        cable.send(b"one\rtwo\r")
        assert [listener.next_text(), listener.next_text()] == ["one", "two"]
    finally:
        scanner.stop()


def test_stop_ends_the_thread_and_frees_the_port(start, cable, listener):
    cable.plug_in()
    scanner = start()
    assert listener.next_state() is SerialState.CONNECTED
    scanner.stop()
    assert not scanner.is_alive()
    cable.send(b"late\r")
    start()
    assert listener.next_state() is SerialState.CONNECTED
    cable.send(LINK.encode() + b"\r")
    texts = {listener.next_text()}
    with suppress(queue.Empty):
        texts.add(listener.texts.get(timeout=1))
    assert LINK in texts


def test_stopping_from_its_own_thread_does_not_wait_for_itself(cable):
    cable.plug_in()
    has_stopped = threading.Event()

    def stop(_state: SerialState, _name: str) -> None:
        scanner.stop()
        has_stopped.set()

    scanner = SerialScanner(str(cable.name), 9600, lambda _text: None, stop)
    scanner.start()
    assert has_stopped.wait(PATIENT_S)
    scanner.join(PATIENT_S)
    assert not scanner.is_alive()


def test_a_known_makers_port_is_found(monkeypatch, start, cable, listener):
    """The machine's list of ports alone is not its own here: the port behind it is."""
    ports = [
        SimpleNamespace(device="COM10", vid=0x0C2E),
        SimpleNamespace(device="COM2", vid=0x1A86),
        SimpleNamespace(device="COM1", vid=None),
        SimpleNamespace(device=str(cable.name), vid=0x1EAB),
    ]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: ports)
    assert find_port() == "COM10"
    del ports[0]
    cable.plug_in()
    start(AUTO)
    assert listener.states.get(timeout=PATIENT_S) == (SerialState.CONNECTED, str(cable.name))


def test_without_a_known_maker_no_port_is_touched(monkeypatch, start, listener):
    monkeypatch.setattr(
        "serial.tools.list_ports.comports",
        lambda: [SimpleNamespace(device="/dev/null", vid=0x1A86)],
    )
    start(AUTO)
    assert listener.states.get(timeout=PATIENT_S) == (SerialState.MISSING, "")


def test_the_makers_are_usb_vendor_ids():
    assert all(0 < vendor <= 0xFFFF and name for vendor, name in serial_scanner.MAKERS.items())
