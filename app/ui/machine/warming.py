"""Loads in idle moments what the first opening of a dialog would load: that would be a stutter."""

# ruff: noqa: F401, PLC0415 (loaded for later, and not before the first paint)

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

BEGIN_AFTER_MS = 3_000
"""By then the window is open and the cashier's first scan is not waited for by this."""
PAUSE_MS = 150


class Warming(QObject):
    """Loads one module a turn of the event loop, with pauses."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_over = False
        self._loading = _load()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._load_next)

    def start(self) -> None:
        """Begin in a while."""
        self._timer.start(BEGIN_AFTER_MS)

    def stop(self) -> None:
        """Load no more."""
        self._timer.stop()

    def _load_next(self) -> None:
        self.is_over = next(self._loading, True) is True
        if not self.is_over:
            self._timer.start(PAUSE_MS)


def _load() -> Iterator[None]:
    """Load what is likeliest to be wanted first, the large ones in parts."""
    import app.ui.payments.add_payment

    yield
    import app.ui.payments.reason_dialog

    yield
    import app.ui.history.dialog

    yield
    import app.ui.report.chart

    yield
    import app.ui.story.dialog

    yield
    import app.ui.customer_copy

    yield
    import qrcode.main

    yield
    import app.ui.support.help

    yield
    import app.ui.shift.closing_page

    yield
    import app.ui.shift.report_page

    yield
    import app.ui.report.paper_run

    yield
    import app.ui.shift.desk

    yield
    import app.ui.settings.fields

    yield
    import app.ui.settings.pages.server

    yield
    import app.ui.settings.dialog

    yield
    import app.ui.support.diagnostics

    yield
    import app.ui.support.crash
