"""One start of a window, in a process of its own: `python -m tests.bench.start empty|ours DIR`.

Prints the wall clock's time at which the window had been painted and the event loop turned once
more, so that a key press would have been answered; then ends.
"""

import sys
import time
from pathlib import Path


def _empty() -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    from app.ui.look import theme

    application = QApplication(sys.argv[:1])
    theme.install(application)
    window = QMainWindow()
    window.setCentralWidget(QLabel("Uzum Fiskal"))
    window.resize(1366, 768)

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, _report)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    application.exec()


def _ours(folder: Path) -> None:
    from app.bootstrap import run_window
    from app.ui import window_run

    first_paint = window_run.FirstPaint

    def watched(window: object) -> object:
        watch = first_paint(window)  # type: ignore[arg-type]
        watch.painted.connect(_report)
        return watch

    window_run.FirstPaint = watched  # type: ignore[assignment,misc]
    run_window(folder)


def _report() -> None:
    from PySide6.QtCore import QCoreApplication

    print(time.time(), flush=True)
    QCoreApplication.exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        _empty()
    else:
        _ours(Path(sys.argv[2]))
