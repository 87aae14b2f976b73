"""Ctrl+C reaches an idle event loop, with real signals."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from app.ui.machine.interrupts import Interrupts

DEADLINE_MS = 60_000

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a process cannot send itself Ctrl+C there without its console"
)


@pytest.fixture
def interrupts(qapp) -> Iterator[Interrupts]:
    made = Interrupts()
    yield made
    made.remove()
    made.deleteLater()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_asks_for_the_end(qtbot, interrupts, number):
    with qtbot.waitSignal(interrupts.asked, timeout=DEADLINE_MS):
        os.kill(os.getpid(), number)


def test_the_signals_are_given_back(qapp):
    before = signal.getsignal(signal.SIGINT)
    interrupts = Interrupts()
    assert signal.getsignal(signal.SIGINT) != before
    interrupts.remove()
    assert signal.getsignal(signal.SIGINT) == before
    assert signal.set_wakeup_fd(-1) == -1
    interrupts.deleteLater()
