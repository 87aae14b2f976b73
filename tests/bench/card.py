"""From Enter of the scanner to the card that shows the scan, in the real window.

The window stands over a journal file with 10,000 payments that await a receipt, all of them in the
list. A scanner types real keys; the time runs from the delivery of its Enter to the turn of the
event loop after the card was painted with what was read; how much later it says that the pair is
saved is told as well. In turn with each scan the same card is painted anew with another title: what
a repaint costs on this machine in this moment.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from app.bootstrap import TillOpening, make_application
from app.services.datadir import open_datadir
from app.services.samples import sample_link
from app.services.settings import load_settings
from app.ui.card.result_card import ResultCard
from app.ui.card.subjects import Reading
from app.ui.machine.instance import Instance
from app.ui.main_window import MainWindow
from app.ui.payments.payment_model import PaymentModel
from app.ui.window_run import Start, WindowRun
from tests.bench.listing import filled_journal
from tests.bench.server import serving
from tests.bench.table import Row

PAYMENTS = 10_000
SCANS = 150
WARM = 5
"""The first few scans import what the later ones find loaded; they are told beside the others."""
ALLOWED_S = 0.050
LIMIT_MS = 30_000


class Paints(QObject):
    """Notes when the card was painted: one turn of the event loop after its paint event."""

    def __init__(self, card: ResultCard) -> None:
        super().__init__(card)
        self._is_wanted: Callable[[], bool] | None = None
        self.at = 0.0
        card.installEventFilter(self)

    def watch(self, is_wanted: Callable[[], bool]) -> None:
        """Note the first paint from now on at which something is so."""
        self._is_wanted, self.at = is_wanted, 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        is_wanted = self._is_wanted
        if event.type() is QEvent.Type.Paint and is_wanted is not None and is_wanted():
            self._is_wanted = None
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()


def measure() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder, serving(0.02) as base_url:
        place = Path(folder)
        settings = f'[fbox]\nbase_url = "{base_url}"\n[camera]\nenabled = false\n'
        (place / "settings.toml").write_text(settings, encoding="utf-8")
        filled_journal(place, PAYMENTS, awaiting_share=1).close()
        shown, saved, reference = _run(place)
    for name, times in (("shown", shown), ("saved", saved), ("reference", reference)):
        later = times[WARM:]
        print(
            f"{name}: median {median(later) * 1000:.1f} ms, p95 {_p95(later) * 1000:.1f} ms,"
            f" longest {max(later) * 1000:.1f} ms; the first {times[0] * 1000:.1f} ms",
            file=sys.stderr,
        )
    shown, reference = shown[WARM:], reference[WARM:]
    return [
        Row("Enter to the card showing the scan, p95 / 50 ms", _p95(shown), ALLOWED_S, 1.0),
        Row("… median / a repaint of the same card", median(shown), median(reference), 3.0),
    ]


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _run(place: Path) -> tuple[list[float], list[float], list[float]]:
    application = make_application()
    folder = open_datadir(place)
    settings = load_settings(folder.settings)
    instance = Instance(folder.path)
    assert instance.claim()
    opening = TillOpening(folder, settings, is_training=False)
    run = WindowRun(Start(folder, settings), instance, opening)
    ready: list[bool] = []
    run.ready.connect(lambda: ready.append(True))
    run.show()
    _until(lambda: bool(ready) and run.window.payments.selected is not None)
    model = run.window.payments.model
    while model.rowCount() < PAYMENTS:
        count = model.rowCount()
        model.fetchMore(model.index(-1, 0).parent())
        _until(partial(_has_more, model, count))
    try:
        return _scan(run.window)
    finally:
        run.stop()
        opening.close()
        instance.release()
        application.processEvents()


def _scan(window: MainWindow) -> tuple[list[float], list[float], list[float]]:
    paints = Paints(window.card)
    shown: list[float] = []
    saved: list[float] = []
    reference: list[float] = []
    for number in range(SCANS + WARM):
        link = sample_link(datetime.now(UTC), Random(number))
        row = window.payments.selected
        assert row is not None
        is_next = partial(_is_next, window, row.payment_id)
        for character in link:
            QTest.keyClick(window.windowHandle(), character)
        paints.watch(lambda: isinstance(window.desk.subject, Reading))
        began = time.perf_counter()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        _until(lambda: paints.at > 0)
        shown.append(paints.at - began)
        _until(lambda: window.desk.shown is not None)
        saved.append(time.perf_counter() - began)
        _until(is_next)
        paints.watch(lambda: True)
        began = time.perf_counter()
        window.card._title.setText(f"Title {number}")
        window.card.update()
        _until(lambda: paints.at > 0)
        reference.append(paints.at - began)
    return shown, saved, reference


def _has_more(model: PaymentModel, count: int) -> bool:
    return model.rowCount() > count


def _is_next(window: MainWindow, payment_id: str) -> bool:
    shown, row = window.desk.shown, window.payments.selected
    is_through = shown is not None and shown.row.state.value == "confirmed"
    return is_through and row is not None and row.payment_id != payment_id


def _until(is_so: Callable[[], bool]) -> None:
    loop, watch, beat = QEventLoop(), QTimer(singleShot=True), QTimer(interval=1)
    beat.timeout.connect(lambda: loop.quit() if is_so() else None)
    watch.timeout.connect(loop.quit)
    watch.start(LIMIT_MS)
    beat.start()
    loop.exec()
    assert is_so(), "it did not come about"
