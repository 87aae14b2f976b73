"""How little a till asks of its people: no key for a payment, few actions for a newcomer."""

from datetime import UTC, datetime
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from app.bootstrap import TillOpening, make_application
from app.domain.payment import PaymentState
from app.services.datadir import open_datadir
from app.services.samples import sample_receipt
from app.services.settings import CameraSection, Settings
from app.ui.card.subjects import Shown
from app.ui.machine.instance import Instance
from app.ui.window_run import Start, WindowRun

MOST_ACTIONS = 5
DEADLINE_MS = 60_000
_ACTIONS = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}


class Actions(QObject):
    """Counts what a person does at any window: keys, clicks, touches."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if isinstance(watched, QWindow) and event.type() in _ACTIONS and event.spontaneous():
            self.count += 1
        return False


def test_a_payment_takes_the_scan_and_no_key(shop, simulator, qapp) -> None:
    shop.open()
    for payment_id in ("first", "second", "third"):
        shop.add_payment(payment_id)
    actions = Actions()
    qapp.installEventFilter(actions)
    links = {}
    for number, payment_id in enumerate(("third", "second", "first")):
        links[payment_id] = sample_receipt(datetime.now(UTC), Random(number)).link
        before = actions.count
        shop.type_like_scanner(links[payment_id])
        shop.until_card(payment_id, PaymentState.CONFIRMED)
        assert actions.count - before <= len(links[payment_id]) + 1, "a key beside the scanner's"
    qapp.removeEventFilter(actions)
    assert simulator.attached == links


def test_a_newcomer_confirms_a_sample_payment_in_few_actions(qtbot, qapp, tmp_path: Path) -> None:
    make_application()
    folder = open_datadir(tmp_path / "Касса", is_training=True)
    settings = Settings(camera=CameraSection(enabled=False))
    instance = Instance(folder.path)
    assert instance.claim()
    opening = TillOpening(folder, settings, is_training=True)
    run = WindowRun(Start(folder, settings, is_training=True), instance, opening)
    actions = Actions()
    try:
        run.show()
        qtbot.waitUntil(lambda: isinstance(run.window.desk.subject, Shown), timeout=DEADLINE_MS)
        qapp.installEventFilter(actions)
        QTest.keyClick(run.window.windowHandle(), Qt.Key.Key_F8)
        qtbot.waitUntil(lambda: run._slip is not None and run._slip.isVisible())
        QTest.keyClick(run._slip.windowHandle(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: _state(run) is PaymentState.CONFIRMED, timeout=DEADLINE_MS)
        assert 0 < actions.count <= MOST_ACTIONS
    finally:
        qapp.removeEventFilter(actions)
        run.stop()
        opening.close()
        instance.release()
        run.deleteLater()


def _state(run: WindowRun) -> PaymentState | None:
    shown = run.window.desk.shown
    return shown.row.state if shown else None
