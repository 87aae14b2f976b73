"""A bug is told, and the till goes on: what is saved is sent, and the next scan is taken."""

import sys
from datetime import UTC, datetime
from random import Random

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.payment import PaymentState
from app.services.samples import sample_receipt
from app.ui.support.crash import CrashDialog


def links() -> tuple[str, str]:
    now = datetime.now(UTC)
    return sample_receipt(now, Random(1)).link, sample_receipt(now, Random(2)).link


def test_the_outbox_goes_on_behind_the_dialog(shop, simulator, monkeypatch) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    simulator.go_offline()
    shop.open()
    shop.add_payment("one")
    before, behind = links()
    shop.type_like_scanner(before)
    shop.until_card("one", PaymentState.WAITING)

    def fail() -> None:
        raise ZeroDivisionError("a bug in a slot")

    QTimer.singleShot(0, fail)
    shop.until(
        lambda: shop.run.incidents.dialog is not None and shop.run.incidents.dialog.isVisible()
    )
    dialog = shop.run.incidents.dialog
    # What was saved before is sent while the dialog stands there.
    simulator.come_back()
    shop.until(lambda: simulator.attached == {"one": before})
    # A scan into the dialog itself is taken, and does not press its buttons.
    shop.run.bridge.add_payment("two", None, "")
    shop.until(lambda: shop.selected == "two")
    for character in behind:
        QTest.keyClick(dialog.windowHandle(), character)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    shop.until(lambda: simulator.attached == {"one": before, "two": behind})
    assert dialog.isVisible()
    # Its report is copied by one key.
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "ZeroDivisionError: a bug in a slot" in QApplication.clipboard().text()
    # More bugs at once make no more dialogs.
    for _ in range(20):
        QTimer.singleShot(0, fail)
    QApplication.processEvents()
    shown = [each for each in shop.run.window.findChildren(CrashDialog) if each.isVisible()]
    assert shown == [dialog]
