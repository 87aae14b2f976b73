"""The collector runs on the window's thread alone, and garbage does not pile up."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from app.ui.machine.collector import Collector


class Knot:
    """Holds itself: only the cycle collector frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp) -> Iterator[Collector]:
    made = Collector()
    made.start()
    yield made
    made.stop()


def test_garbage_is_collected_on_the_windows_thread(qtbot, collector: Collector) -> None:
    threads: list[threading.Thread] = []
    knot = Knot()
    gone = weakref.ref(knot, lambda _ref: threads.append(threading.current_thread()))
    del knot
    qtbot.waitUntil(lambda: gone() is None, timeout=20_000)
    assert threads == [threading.main_thread()]


def test_no_other_thread_collects(collector: Collector) -> None:
    runs: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        runs.append(f"{phase} on {threading.current_thread().name}")

    gc.callbacks.append(note)
    try:
        thread = threading.Thread(target=lambda: [Knot() for _ in range(50_000)])
        thread.start()
        thread.join()
    finally:
        gc.callbacks.remove(note)
    assert runs == []


def test_in_the_end_the_interpreter_collects_again(qapp) -> None:
    collector = Collector()
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
