"""A bug anywhere is heard of once, calmly, on the window's thread, and the log hears it too."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from app.ui.crash import MAX_LINE, QUIET_S, CrashDialog, CrashHooks

DEADLINE_MS = 60_000


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def earlier(monkeypatch) -> list[str]:
    """What the hooks that were there before heard."""
    heard: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: heard.append(str(error)))
    monkeypatch.setattr(threading, "excepthook", lambda caught: heard.append(str(caught.exc_value)))
    return heard


@pytest.fixture
def hooks(qapp, clock, earlier) -> Iterator[CrashHooks]:
    made = CrashHooks(clock=clock)
    made.install()
    yield made
    made.remove()
    made.deleteLater()


@pytest.fixture
def told(hooks) -> list[tuple[str, int]]:
    lines: list[tuple[str, int]] = []
    hooks.crashed.connect(lambda line: lines.append((line, threading.get_ident())))
    return lines


def fail(words: str) -> None:
    raise ValueError(words)


def test_a_bug_in_a_slot_is_told_after_the_log_heard_it(qtbot, earlier, told):
    QTimer.singleShot(0, lambda: fail("in a slot"))
    qtbot.waitUntil(lambda: bool(told), timeout=DEADLINE_MS)
    assert told == [("ValueError: in a slot", threading.get_ident())]
    assert earlier == ["in a slot"]


def test_a_bug_on_another_thread_is_told_on_the_window_s(qtbot, earlier, told):
    threading.Thread(target=fail, args=("on a thread",)).start()
    qtbot.waitUntil(lambda: bool(told), timeout=DEADLINE_MS)
    assert told == [("ValueError: on a thread", threading.get_ident())]
    assert earlier == ["on a thread"]


def test_many_bugs_make_one_dialog_in_five_seconds_and_all_go_to_the_log(
    qtbot, clock, earlier, told
):
    for number in range(50):
        QTimer.singleShot(0, lambda n=number: fail(f"frame {n}"))
    qtbot.waitUntil(lambda: len(earlier) == 50 and bool(told), timeout=DEADLINE_MS)
    clock.now_s += QUIET_S - 0.1
    QTimer.singleShot(0, lambda: fail("too soon"))
    qtbot.waitUntil(lambda: len(earlier) == 51, timeout=DEADLINE_MS)
    clock.now_s += 0.2
    QTimer.singleShot(0, lambda: fail("later"))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=DEADLINE_MS)
    assert [line for line, _ in told] == ["ValueError: frame 0", "ValueError: later"]


def test_phone_numbers_and_long_texts_are_not_shown(qtbot, told):
    QTimer.singleShot(0, lambda: fail("the client 998712565009 " + "x" * 10_000))
    qtbot.waitUntil(lambda: bool(told), timeout=DEADLINE_MS)
    line = told[0][0]
    assert "998712565009" not in line
    assert len(line) <= MAX_LINE


def test_an_interrupt_is_no_bug(hooks, earlier, told, qtbot):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    QTimer.singleShot(0, lambda: fail("the only bug"))
    qtbot.waitUntil(lambda: bool(told), timeout=DEADLINE_MS)
    assert [line for line, _ in told] == ["ValueError: the only bug"]


def test_removed_hooks_give_back_what_was_there(qapp, earlier):
    before = (sys.excepthook, threading.excepthook)
    hooks = CrashHooks()
    hooks.install()
    assert sys.excepthook != before[0]
    hooks.remove()
    assert (sys.excepthook, threading.excepthook) == before
    hooks.deleteLater()


def test_the_dialog_blocks_nothing_and_shows_the_latest(qtbot, tmp_path):
    dialog = CrashDialog(tmp_path / "window.log")
    qtbot.addWidget(dialog)
    dialog.tell("ValueError: <b>first</b>")
    dialog.tell("ValueError: second")
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.informativeText() == "ValueError: second"
    assert str(tmp_path / "window.log") in dialog.text()
