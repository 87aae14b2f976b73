"""A bug anywhere is heard of once, calmly, on the window's thread, and the log hears it too."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app import __version__
from app.ui.support.crash import MAX_LINE, MAX_REPORT, QUIET_S, CrashDialog, CrashHooks

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
    hooks.crashed.connect(lambda line, _report: lines.append((line, threading.get_ident())))
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


def test_no_secret_and_no_sign_is_in_line_or_report(qtbot, hooks):
    hooks.hide(["token-of-the-till"])
    link = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
    with qtbot.waitSignal(hooks.crashed, timeout=DEADLINE_MS) as crashed:
        QTimer.singleShot(0, lambda: fail(f"+998 71 256-50-09 token-of-the-till {link}"))
    for text in crashed.args:
        for secret in ("256-50-09", "token-of-the-till", "514343190161"):
            assert secret not in text
        assert "ValueError" in text
    assert "in fail" in crashed.args[1]
    assert f"Uzum Fiskal {__version__}" in crashed.args[1]


def test_an_endless_report_is_cut_before_its_end(qtbot, hooks):
    with qtbot.waitSignal(hooks.crashed, timeout=DEADLINE_MS) as crashed:
        QTimer.singleShot(0, lambda: fail("x" * 100_000 + " the end"))
    assert len(crashed.args[1]) < MAX_REPORT + 1000
    assert crashed.args[1].rstrip().endswith("the end")


@pytest.fixture
def dialog(qtbot, tmp_path) -> CrashDialog:
    made = CrashDialog(tmp_path / "window.log")
    qtbot.addWidget(made)
    made.tell("ValueError: <b>first</b>", "the first report")
    made.tell("ValueError: second", "the whole report")
    return made


def test_the_dialog_blocks_nothing_and_shows_the_latest(dialog, tmp_path):
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.line == "ValueError: second"
    shown = [label.text().replace("\u200b", "") for label in dialog.findChildren(QLabel)]
    assert any(str(tmp_path / "window.log") in text for text in shown)
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {
        Qt.TextFormat.PlainText
    }


def test_one_key_copies_the_report(dialog):
    assert "Ctrl+C" in dialog.copy_button.text()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "the whole report"
    assert dialog._copied.isVisible()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.tell("ValueError: third", "another report")
    assert not dialog._copied.isVisible()
