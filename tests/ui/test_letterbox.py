"""Letters arrive on the window's thread, replaced and rationed, whatever is posted from where."""

import threading
from collections.abc import Iterator
from time import monotonic

import pytest
from PySide6.QtCore import QTimer

from app.ui.letterbox import Letterbox


@pytest.fixture
def letterbox(qapp) -> Iterator[Letterbox]:
    box = Letterbox()
    yield box
    box.close()
    box.deleteLater()


def test_letters_from_many_threads_are_all_delivered_on_the_window_s_thread(qtbot, letterbox):
    delivered = []

    def post_all(sender: int) -> None:
        for number in range(250):
            letterbox.post(lambda n=number: delivered.append((sender, n, threading.get_ident())))

    senders = [threading.Thread(target=post_all, args=(sender,)) for sender in range(4)]
    for sender in senders:
        sender.start()
    qtbot.waitUntil(lambda: len(delivered) == 1000, timeout=20_000)
    assert {thread for *_, thread in delivered} == {threading.get_ident()}
    for sender in range(4):
        assert [n for s, n, _ in delivered if s == sender] == list(range(250))


def test_a_letter_replaces_an_older_one_of_its_kind(qtbot, letterbox):
    delivered = []
    for number in range(100):
        letterbox.post(lambda n=number: delivered.append(f"a{n}"), replaces="a")
        letterbox.post(lambda n=number: delivered.append(f"b{n}"), replaces=("b", number % 2))
    letterbox.post(lambda: delivered.append("end"))
    qtbot.waitUntil(lambda: "end" in delivered, timeout=20_000)
    assert delivered == ["b98", "a99", "b99", "end"]


def test_the_event_loop_turns_between_slices_of_letters(qtbot, letterbox):
    """A flood of slow letters does not keep a timer (or a key press) waiting till the end."""
    delivered = []
    left_at_tick = []

    def slow_letter() -> None:
        until = monotonic() + 0.004
        while monotonic() < until:
            pass
        delivered.append(1)

    for _ in range(100):
        letterbox.post(slow_letter)
    QTimer.singleShot(0, lambda: left_at_tick.append(100 - len(delivered)))
    qtbot.waitUntil(lambda: len(delivered) == 100, timeout=20_000)
    assert left_at_tick
    assert left_at_tick[0] > 80


def test_a_letter_that_fails_does_not_hold_up_the_next(qtbot, letterbox):
    delivered = []

    def fail() -> None:
        raise RuntimeError("a slot's bug")

    with qtbot.captureExceptions() as caught:
        letterbox.post(fail)
        letterbox.post(lambda: delivered.append("next"))
        qtbot.waitUntil(lambda: bool(delivered), timeout=20_000)
    assert [str(error) for _, error, _ in caught] == ["a slot's bug"]


def test_nothing_is_delivered_after_closing(qtbot, letterbox):
    delivered = []
    letterbox.post(lambda: delivered.append("before"))
    letterbox.close()
    letterbox.post(lambda: delivered.append("after"))
    ticks = []
    QTimer.singleShot(0, lambda: ticks.append(1))
    qtbot.waitUntil(lambda: bool(ticks), timeout=20_000)
    assert delivered == []
