"""What is slow waits for the first paint, and not for ever."""

from PySide6.QtWidgets import QWidget

from app.ui.machine import first_paint
from app.ui.machine.first_paint import FirstPaint

DEADLINE_MS = 60_000


class Canvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, _event: object) -> None:  # noqa: N802 (Qt's name)
        self.paints += 1


def test_is_told_once_after_the_paint(qtbot):
    canvas = Canvas()
    qtbot.addWidget(canvas)
    paints_when_told: list[int] = []
    watch = FirstPaint(canvas)
    watch.painted.connect(lambda: paints_when_told.append(canvas.paints))
    with qtbot.waitSignal(watch.painted, timeout=DEADLINE_MS):
        canvas.show()
    count = canvas.paints
    canvas.repaint()
    qtbot.waitUntil(lambda: canvas.paints > count, timeout=DEADLINE_MS)
    assert paints_when_told == [1]


def test_a_window_that_is_not_painted_is_not_waited_for(qtbot, monkeypatch):
    monkeypatch.setattr(first_paint, "AT_LATEST_MS", 5)
    canvas = Canvas()
    qtbot.addWidget(canvas)
    with qtbot.waitSignal(FirstPaint(canvas).painted, timeout=DEADLINE_MS):
        pass
    assert canvas.paints == 0
