"""A scanner at a serial port and the window: its codes reach the till, its state is told."""

import os

import pytest

from app.scanning.events import SerialState
from app.services.settings import ScannerSection
from app.ui.look.sentences import sentence
from app.ui.scan.serial_scanner import SerialScanner
from app.ui.status_strip import StatusStrip
from tests.ui.states import Stage

POSIX = pytest.mark.skipif(os.name != "posix", reason="needs a terminal pair")
DEADLINE_MS = 60_000


@pytest.fixture
def terminal():
    """The scanner's end of a cable, and the name of the port at the other end."""
    import tty  # noqa: PLC0415 - POSIX alone has it

    master, slave = os.openpty()
    tty.setraw(slave)
    yield master, os.ttyname(slave)
    os.close(slave)
    os.close(master)


@pytest.fixture
def scanner(qapp):
    made = SerialScanner()
    yield made
    made.stop()


@POSIX
def test_codes_come_as_signals_until_the_port_is_taken_out_of_the_settings(
    qtbot, scanner, terminal
):
    master, port = terminal
    with qtbot.waitSignal(scanner.state_changed, timeout=DEADLINE_MS) as told:
        scanner.apply(ScannerSection(port=port))
    assert told.args == [SerialState.CONNECTED, port]
    thread = scanner._thread
    scanner.apply(ScannerSection(port=port, prefix="~"))
    assert scanner._thread is thread
    with qtbot.waitSignal(scanner.text_seen, timeout=DEADLINE_MS) as seen:
        os.write(master, b"a code\r\n")
    assert seen.args == ["a code"]
    with qtbot.waitSignal(scanner.state_changed, timeout=DEADLINE_MS) as told:
        scanner.apply(ScannerSection())
    assert told.args == [None, ""]
    assert not thread.is_alive()


@POSIX
def test_another_speed_is_taken_up_at_once(qtbot, scanner, terminal):
    _master, port = terminal
    for baud_rate in (9600, 115200):
        with qtbot.waitSignal(scanner.state_changed, timeout=DEADLINE_MS) as told:
            scanner.apply(ScannerSection(port=port, baud_rate=baud_rate))
        assert told.args == [SerialState.CONNECTED, port]


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (SerialState.CONNECTED, "status.serial"),
        (SerialState.MISSING, "status.serial_missing"),
        (SerialState.LOST, "status.serial_lost"),
        (SerialState.GARBLED, "status.serial_garbled"),
    ],
)
def test_the_status_strip_says_how_the_scanner_is(qtbot, state, key):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_serial(state, "COM3")
    assert strip.words()[1] == sentence(key, port="COM3")
    strip.show_scanner(is_up=False)
    assert strip.words()[1] == sentence("status.scanner_restarting")
    strip.show_scanner(is_up=True)
    assert strip.words()[1] == sentence(key, port="COM3")
    strip.show_serial(None, "")
    assert strip.words()[1] == sentence("status.scanner")


def test_a_scanner_that_was_never_found_is_no_news(qtbot):
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_serial(SerialState.MISSING, "")
    assert strip.words()[1] == sentence("status.scanner")


def test_a_lost_scanner_is_told_in_words_until_it_is_back(qtbot, scanner):
    stage = Stage()
    qtbot.addWidget(stage.window)
    news, banner = stage.window.news, stage.window.banner
    news.follow_serial(scanner)
    scanner.state_changed.emit(SerialState.CONNECTED, "COM3")
    assert banner.text == ""
    with qtbot.waitSignal(news.stumbled):
        scanner.state_changed.emit(SerialState.LOST, "COM3")
    assert banner.text == sentence("banner.serial_lost", port="COM3")
    scanner.state_changed.emit(SerialState.GARBLED, "COM3")
    assert banner.text == sentence("banner.serial_garbled", port="COM3")
    scanner.state_changed.emit(SerialState.CONNECTED, "COM3")
    assert banner.text == ""
