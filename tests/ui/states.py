"""Renders every state of the window into PNG files, to be looked at.

    python tests/ui/states.py DIRECTORY [--theme dark] [--language ru] [--size 1366x768] [NAME...]

The window is the real one, fed by its bridge's own signals; no till is opened.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.advice import advise
from app.domain.keyboard_layouts import RUSSIAN
from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import PaymentState
from app.domain.receipt import TASHKENT, LinkWarning, parse_link
from app.scanning.events import CameraChanged, CameraState, CodesSeen, Reading
from app.services.datadir import DataDir
from app.services.diagnostics import Findings, Trouble, places, versions
from app.services.languages import Language
from app.services.licences import list_parts, read_texts
from app.services.server_check import ServerAnswer
from app.services.server_probe import ServerProbe, ServerReport
from app.services.settings import CameraSection, FboxSettings, Settings
from app.services.setup_offer import codes_for
from app.services.themes import THEMES
from app.services.views import (
    Counts,
    Deed,
    DeedKind,
    GuardState,
    HistoryLine,
    HistoryPage,
    HistoryQuery,
    OutboxStatus,
    PaymentCard,
    PaymentPage,
    PaymentRow,
    PaymentStory,
    ScanAnswer,
    ScanResult,
    ServerState,
    Step,
    StepKind,
    Tab,
    TillState,
)
from app.ui.banner import Topic
from app.ui.bridge import Bridge, HistoryAnswer, PageAnswer
from app.ui.clock_words import clock_message
from app.ui.customer_copy import CustomerCopy
from app.ui.first_run import FirstRun
from app.ui.leaving import Leaving
from app.ui.look import theme
from app.ui.look.sentences import sentence
from app.ui.look.translation import install_language
from app.ui.main_window import MainWindow
from app.ui.scan.scanner import Scanner
from app.ui.settings.dialog import SettingsDialog
from app.ui.support.about import AboutDialog
from app.ui.support.crash import CrashDialog
from app.ui.support.diagnostics import DiagnosticsDialog
from tests.ui.shift_states import SHIFT_STATES

LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
RECEIPT = parse_link(LINK)
NOW = datetime.now(UTC)
IDS = (
    "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1",
    "7e577908-1111-4b45-9ed3-80e5fcd10001",
    "a12fc00f-2222-4b45-9ed3-80e5fcd10002",
    "05a447d7-3333-4b45-9ed3-80e5fcd10003",
    "3dbec60e-4444-4b45-9ed3-80e5fcd10004",
    "696e0246-5555-4b45-9ed3-80e5fcd10005",
)
AMOUNTS = (185_000_00, 42_500_00, 1_250_000_00, 96_000_00, 12_000_00, 310_400_50)


def row(at: int, state: PaymentState = PaymentState.AWAITING_RECEIPT, **changes: Any) -> PaymentRow:
    """Give the made-up payment number `at`."""
    created_at = NOW - timedelta(minutes=3 + 7 * at)
    made = PaymentRow(100 - at, IDS[at], AMOUNTS[at], f"Order {1043 - at}", created_at, state)
    return made._replace(**changes)


def steps(*outcomes: Outcome, next_in_s: int | None = None) -> tuple[Step, ...]:
    """Give the steps of a pair that was sent, and answered if there is an outcome."""
    made = [
        Step(StepKind.READ, NOW - timedelta(seconds=4)),
        Step(StepKind.SAVED, NOW - timedelta(seconds=4)),
        Step(StepKind.SENT, NOW - timedelta(seconds=4)),
    ]
    made += [Step(StepKind.ANSWERED, NOW - timedelta(seconds=3), o, 412) for o in outcomes]
    if next_in_s is not None:
        made.append(Step(StepKind.NEXT_TRY, NOW + timedelta(seconds=next_in_s)))
    return tuple(made)


def card(state: PaymentState, outcome: Outcome | None = None, **changes: Any) -> PaymentCard:
    """Give the card of payment 0."""
    made = PaymentCard(
        row(0, state),
        RECEIPT,
        outcome=outcome,
        advice=advise(outcome) if outcome else None,
        attempts=1,
        steps=steps(outcome) if outcome else steps(),
        scan_source="wedge",
    )
    return made._replace(**changes)


CONFIRMED = Outcome(OutcomeKind.CONFIRMED, client_phone_number="998712565009", http_status=200)
REFUSED_LINK = Outcome(
    OutcomeKind.REJECTED, "400", CodeOwner.PROVIDER, "unsupported.fiscal.url", http_status=200
)
OFFLINE = Outcome(OutcomeKind.RETRY, "connect", CodeOwner.TILL, is_offline=True)
UNANSWERED = Outcome(OutcomeKind.UNCERTAIN, "timeout", CodeOwner.TILL, may_be_done=True)
UNLISTED = Outcome(
    OutcomeKind.REJECTED,
    "7777",
    CodeOwner.BOX,
    message="<b>Nimadir</b> {xato} ketdi & " + "juda-uzun-soʻz" * 20,
)


class Stage:
    """The window, and what a state needs to come about."""

    def __init__(self, *, is_training: bool = False, bridge: Bridge | None = None) -> None:
        def never(**_callbacks: Any) -> Any:
            raise AssertionError("no till is opened here")

        self.bridge = bridge or Bridge(never)
        self.scanner = Scanner()
        settings = replace(Settings(), camera=CameraSection(enabled=False))
        self.window = MainWindow(self.bridge, self.scanner, settings, is_training)
        self.window.scan_panel.show_camera(CameraChanged(CameraState.OFF))

    def open(self, *rows: PaymentRow, outbox: OutboxStatus | None = None) -> None:
        """Open with some payments in the list; the usual ones if none are given."""
        self.bridge.opened.emit()
        shown = rows or (row(0), row(1), row(2), row(3), row(4, PaymentState.WAITING))
        self.page(Tab.AWAITING, *shown)
        done = (
            row(3, PaymentState.CONFIRMED, serial=3, payment_id="d3"),
            row(4, PaymentState.CONFIRMED, serial=2, payment_id="d2"),
            row(5, PaymentState.CONFIRMED, serial=1, payment_id="d1"),
        )
        self.page(Tab.DONE, *done)
        self.bridge.payment_changed.emit(
            PaymentCard(row(2, PaymentState.REJECTED, serial=4, payment_id="d4"))
        )
        self.state(outbox or OutboxStatus(ServerState.ONLINE, latency_ms=84))

    def page(self, tab: Tab, *rows: PaymentRow, search: str = "") -> None:
        answer = PageAnswer(tab, search, None, PaymentPage(tuple(rows), None))
        self.bridge.page_loaded.emit(answer)

    def state(self, outbox: OutboxStatus) -> None:
        counts = Counts(awaiting_receipt=4, waiting=1, attention=1, confirmed=48)
        self.bridge.state_changed.emit(TillState(counts, outbox))

    def camera(self) -> None:
        """Let the camera see a code."""
        frame, corners = picture_of_code()
        self.scanner.camera_changed.emit(CameraChanged(CameraState.ON, "Logitech C270 · 1280×720"))
        self.scanner.frame_ready.emit(frame)
        self.scanner.codes_seen.emit(CodesSeen((Reading(LINK, "zbar", corners),), 1))

    def scan(self, paired: PaymentCard) -> None:
        """Scan for payment 0, and have it paired."""
        self.window.on_scan(LINK, "wedge")
        answer = ScanAnswer(ScanResult.PAIRED, LINK, "wedge", RECEIPT, IDS[0], card=paired)
        self.bridge.scan_answered.emit(answer)

    def answer(self, result: ScanResult, text: str = LINK, **details: Any) -> None:
        """Scan for the selected payment, and have it answered otherwise."""
        self.window.on_scan(text, "wedge")
        found = RECEIPT if text == LINK else None
        payment_id = self.window.payments.selected
        made = ScanAnswer(
            result, text, "wedge", found, payment_id.payment_id if payment_id else None, **details
        )
        self.bridge.scan_answered.emit(made)

    def answer_odd(self) -> None:
        """Scan an old receipt."""
        self.answer(ScanResult.LOOK_AGAIN, warnings=(LinkWarning.OLD, LinkWarning.TERMINAL))

    def close(self) -> None:
        """End the window and what is behind it."""
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        self.window.close()
        self.scanner.stop()
        self.bridge.stop()
        self.window.deleteLater()

    def then(self, changed: PaymentCard) -> None:
        self.bridge.payment_changed.emit(changed)


def picture_of_code() -> tuple[QImage, Any]:
    """Draw something like a camera's picture of a code, and where it stands in it."""
    frame = QImage(640, 360, QImage.Format.Format_RGB32)
    frame.fill(QColor("#3a4049"))
    turn = QTransform().translate(320, 180).rotate(-6)
    square = QPolygonF([QPointF(x, y) for x, y in ((-95, -95), (95, -95), (95, 95), (-95, 95))])
    placed = turn.map(square)
    painter = QPainter(frame)
    painter.setTransform(turn)
    painter.fillRect(-95, -95, 190, 190, QColor("white"))
    for x in range(25):
        for y in range(25):
            is_eye = (min(x, 24 - x) < 7 and y < 7) or (x < 7 and y > 17)
            if (x * 7 + y * 13 + x * y) % 3 == 0 and not is_eye:
                painter.fillRect(-87 + x * 7, -87 + y * 7, 7, 7, QColor("black"))
    for x, y in ((-87, -87), (39, -87), (-87, 39)):
        painter.fillRect(x, y, 49, 49, QColor("black"))
        painter.fillRect(x + 7, y + 7, 35, 35, QColor("white"))
        painter.fillRect(x + 14, y + 14, 21, 21, QColor("black"))
    painter.end()
    return frame, tuple((point.x() / 640, point.y() / 360) for point in placed)


def opening(stage: Stage) -> None:
    """Before the journal is open."""


def nothing(stage: Stage) -> None:
    stage.bridge.opened.emit()
    stage.page(Tab.AWAITING)
    stage.bridge.state_changed.emit(TillState())


def ready(stage: Stage) -> None:
    stage.open()
    stage.camera()


def two_codes(stage: Stage) -> None:
    """The slip carries the shop's own code too."""
    stage.open()
    stage.camera()
    corner = ((0.06, 0.2), (0.2, 0.2), (0.2, 0.45), (0.06, 0.45))
    beside = Reading("https://t.me/shop", "zxing", corner)
    corners = picture_of_code()[1]
    stage.scanner.codes_seen.emit(CodesSeen((Reading(LINK, "zxing", corners), beside), 2))


def reading(stage: Stage) -> None:
    stage.open()
    stage.window.on_scan(LINK, "wedge")


def waiting(stage: Stage) -> None:
    stage.open()
    stage.scan(card(PaymentState.WAITING, attempts=0, steps=steps()[:2]))


def sending(stage: Stage) -> None:
    stage.open()
    stage.scan(card(PaymentState.SENDING))


def confirmed(stage: Stage) -> None:
    stage.open()
    stage.camera()
    stage.scan(card(PaymentState.WAITING, steps=steps()[:2]))
    stage.then(card(PaymentState.CONFIRMED, CONFIRMED, client_phone_number="998712565009"))


def confirmed_last(stage: Stage) -> None:
    stage.open(row(0))
    stage.scan(card(PaymentState.WAITING, steps=steps()[:2]))
    stage.then(card(PaymentState.CONFIRMED, CONFIRMED))


def offline(stage: Stage) -> None:
    stage.open()
    stage.camera()
    status = OutboxStatus(
        ServerState.OFFLINE,
        since=NOW - timedelta(minutes=4),
        next_try_at=NOW + timedelta(seconds=12),
        outcome=OFFLINE,
    )
    waits = card(PaymentState.WAITING, OFFLINE, steps=steps(OFFLINE, next_in_s=12))
    stage.scan(waits)
    stage.state(status)
    stage.then(waits)


def later(stage: Stage) -> None:
    stage.open()
    busy = Outcome(
        OutcomeKind.RETRY, "400", CodeOwner.PROVIDER, "operation.is.inProcess", http_status=200
    )
    next_try_at = NOW + timedelta(seconds=8)
    stage.scan(
        card(PaymentState.WAITING, busy, steps=steps(busy, next_in_s=8), next_try_at=next_try_at)
    )


def misconfigured(stage: Stage) -> None:
    stage.open(outbox=OutboxStatus(ServerState.MISCONFIGURED))
    stage.scan(card(PaymentState.WAITING, attempts=0, steps=steps()[:2]))


def not_configured(stage: Stage) -> None:
    stage.open(outbox=OutboxStatus(ServerState.NOT_CONFIGURED))


def refused(stage: Stage) -> None:
    stage.open()
    stage.camera()
    stage.scan(card(PaymentState.SENDING))
    stage.then(card(PaymentState.REJECTED, REFUSED_LINK))


def refused_wordy(stage: Stage) -> None:
    stage.open()
    stage.scan(card(PaymentState.SENDING))
    stage.then(card(PaymentState.REJECTED, UNLISTED, may_be_done=True))


def again(stage: Stage) -> None:
    refused(stage)
    stage.window.desk.scan_again()


def uncertain(stage: Stage) -> None:
    stage.open()
    stage.scan(card(PaymentState.SENDING))
    stage.then(
        card(
            PaymentState.UNCERTAIN,
            UNANSWERED,
            may_be_done=True,
            steps=steps(UNANSWERED, next_in_s=40),
            next_try_at=NOW + timedelta(seconds=40),
        )
    )


def withdrawn(stage: Stage) -> None:
    stage.open()
    stage.then(PaymentCard(row(0, PaymentState.WITHDRAWN), withdrawn_reason="Entered by mistake"))


def look_again(stage: Stage) -> None:
    stage.open()
    stage.answer_odd()


def not_receipt(stage: Stage) -> None:
    stage.open()
    stage.answer(
        ScanResult.REFUSED,
        "https://t.me/korzinka_uz?start=<b>aksiya</b>",
        fault_key="link_fault.host",
        detail="t.me",
    )


def too_long(stage: Stage) -> None:
    stage.open()
    stage.window.on_overlong_scan("wedge")


def no_payment(stage: Stage) -> None:
    stage.open(row(4, PaymentState.WAITING))
    stage.answer(ScanResult.NO_PAYMENT)


def which_payment(stage: Stage) -> None:
    stage.open(row(4, PaymentState.WAITING))
    candidates = (
        row(0),
        row(1),
        row(2, note="A table by the window, six people, paid in two parts"),
    )
    stage.answer(ScanResult.NO_PAYMENT, candidates=(*candidates, row(3, amount_tiyin=None)))


def receipt_waits(stage: Stage) -> None:
    no_payment(stage)
    stage.window.desk.step_back()


def code_asked(stage: Stage) -> None:
    stage.open()
    stage.answer(ScanResult.PAYMENT_ASKED, "ORDER-1043")


def code_added(stage: Stage) -> None:
    stage.open()
    added = row(5, amount_tiyin=None, note="", source="scan", serial=200)
    stage.answer(ScanResult.PAYMENT_ADDED, added.payment_id, card=PaymentCard(added))


def held(stage: Stage) -> None:
    no_payment(stage)
    stage.bridge.payment_added.emit(row(0))


def receipt_used(stage: Stage) -> None:
    stage.open()
    stage.answer(ScanResult.RECEIPT_USED, other_payment_id=IDS[1], other=row(1))


def receipt_maybe_used(stage: Stage) -> None:
    stage.open()
    stage.answer(ScanResult.RECEIPT_MAYBE_USED, other_payment_id="somewhere-else-entirely-1")


def payment_busy(stage: Stage) -> None:
    stage.open()
    stage.answer(ScanResult.PAYMENT_BUSY)


def payment_confirmed(stage: Stage) -> None:
    stage.open()
    stage.answer(ScanResult.PAYMENT_CONFIRMED)


def failed(stage: Stage) -> None:
    stage.bridge.failed.emit(
        "journal.cannot_open", {"detail": "disk I/O error", "path": "D:/Касса"}
    )


def disk_full(stage: Stage) -> None:
    """The disk filled up while a receipt was being saved."""
    stage.open()
    stage.window.on_scan(LINK, "wedge")
    stage.bridge.failed.emit("journal.full", {"detail": "database or disk is full"})


def newer_journal(stage: Stage) -> None:
    stage.bridge.failed.emit("journal.newer", {"detail": "r9999", "path": "D:/Касса"})


def damaged_journal(stage: Stage) -> None:
    detail = "database disk image is malformed"
    stage.bridge.failed.emit("journal.corrupt", {"detail": detail, "path": "D:/Касса"})


def clock_wrong(stage: Stage) -> None:
    """Ten years behind, as after a battery's end."""
    ready(stage)
    here = NOW.astimezone(TASHKENT).replace(year=2016)
    off_s = (NOW - here).total_seconds()
    stage.window.banner.say(Topic.CLOCK, clock_message(off_s, here))


def clock_zone_wrong(stage: Stage) -> None:
    """Moscow's time zone, but the shop's time."""
    ready(stage)
    moscow = timezone(timedelta(hours=3))
    message = clock_message(-7200.0, (NOW + timedelta(hours=2)).astimezone(moscow))
    stage.window.banner.say(Topic.CLOCK, message)


def payment_code_seen(stage: Stage) -> None:
    """The camera sees a payment's own code."""
    stage.open()
    stage.camera()
    corners = picture_of_code()[1]
    stage.scanner.codes_seen.emit(CodesSeen((Reading(IDS[1], "zbar", corners),), 2))


def training(stage: Stage) -> None:
    ready(stage)


def add_dialog(stage: Stage) -> None:
    ready(stage)
    stage.window.dialogs.open_add()


def withdraw_dialog(stage: Stage) -> None:
    refused(stage)
    stage.window.actions_of_card.withdraw()


def customer_copy(stage: Stage) -> None:
    confirmed(stage)
    stage.window.actions_of_card.show_customer_copy()
    copy = stage.window.findChild(CustomerCopy)
    while not copy.picture.module_px:
        QApplication.processEvents()


def history_dialog(stage: Stage) -> None:
    ready(stage)
    stage.window.dialogs.open_history()
    states = list(PaymentState)
    lines = tuple(
        HistoryLine(
            row(at, states[at], serial=100 - at),
            RECEIPT if at % 3 else None,
            "+998 71 ***-**-09" if states[at] is PaymentState.CONFIRMED else "",
        )
        for at in range(6)
    )
    asked = HistoryQuery()
    stage.bridge.history_loaded.emit(HistoryAnswer(asked, None, HistoryPage(lines * 4, None)))


def history_nothing(stage: Stage) -> None:
    ready(stage)
    stage.window.dialogs.open_history()
    stage.bridge.history_loaded.emit(HistoryAnswer(HistoryQuery(), None, HistoryPage((), None)))


def story(stage: Stage) -> None:
    """A payment that took two receipts, a shift's end and several attempts."""
    ready(stage)
    stage.window.recent.picked.emit(IDS[0])
    stage.bridge.story_loaded.emit(told())


def story_lost(stage: Stage) -> None:
    """Only the newest attempts of a payment that nobody ever answered."""
    ready(stage)
    stage.window.recent.picked.emit(IDS[0])
    tries = tuple(sent(at, OFFLINE) for at in range(300))
    story = told()._replace(deeds=tries, more_attempts=1204, masked_phone="")
    stage.bridge.story_loaded.emit(story)


def sent(minutes_ago: int, outcome: Outcome) -> Deed:
    """Give an attempt that was answered."""
    at = NOW - timedelta(minutes=minutes_ago)
    return Deed(DeedKind.ATTEMPT, at, "", RECEIPT, outcome, advise(outcome), 412)


def told() -> PaymentStory:
    """Give the story of payment 0."""
    other = parse_link(LINK.replace("r=2421", "r=2422"))

    def did(kind: DeedKind, minutes_ago: int, **facts: Any) -> Deed:
        return Deed(kind, NOW - timedelta(minutes=minutes_ago), **facts)

    deeds = (
        sent(2, CONFIRMED)._replace(receipt=other),
        did(DeedKind.RECEIPT, 3, source="wedge", receipt=other),
        did(DeedKind.OVERRIDE, 3, reason="Checked with the bank: it is not attached"),
        did(DeedKind.RESTORE, 20),
        did(DeedKind.WITHDRAW, 30, reason="Entered by mistake"),
        did(
            DeedKind.LEFT_OPEN,
            60,
            by="Nilufar",
            reason="Look it up at the bank",
            state=PaymentState.UNCERTAIN,
        ),
        sent(90, UNANSWERED),
        did(DeedKind.RESEND, 91, receipt=RECEIPT),
        sent(100, REFUSED_LINK),
        sent(101, OFFLINE),
        did(DeedKind.RECEIPT, 102, source="camera", receipt=RECEIPT),
        did(DeedKind.ADDED, 110, source="command_line"),
    )
    return PaymentStory(row(0, PaymentState.CONFIRMED), other, "+998 71 ***-**-09", deeds)


def full_screen(stage: Stage) -> None:
    """The way back; the screen of the offscreen platform is too small to be filled."""
    confirmed(stage)
    stage.window.header.show_full_screen(True)


def leaving(stage: Stage) -> None:
    ready(stage)
    leaving = Leaving(stage.window, has_tray=lambda: True)
    leaving.note(TillState(Counts(waiting=2)))
    leaving.may_close()


def leaving_no_tray(stage: Stage) -> None:
    ready(stage)
    leaving = Leaving(stage.window, has_tray=lambda: False)
    leaving.note(TillState(Counts(waiting=14)))
    leaving.may_close()


def diagnostics(stage: Stage) -> None:
    ready(stage)
    page = DiagnosticsDialog(DataDir(Path("D:/Касса/UzumFiskal")), stage.window)
    file, words = "D:/Касса/settings.toml", "D:/Касса/journal.sqlite3"
    said = [
        (
            "settings",
            "good",
            True,
            "selftest.detail",
            {"words": file},
        ),
        ("window", "good", False, "selftest.detail", {"words": "Qt 6.11.3, windows"}),
        ("journal", "good", False, "selftest.detail", {"words": words}),
        ("tls", "good", False, "selftest.detail", {"words": "OpenSSL 3.0.19, truststore"}),
        ("server", "failed", False, "selftest.no_answer", {}),
        ("opencv", "missing", True, "selftest.no_opencv", {"words": "DLL load failed"}),
        ("cameras", "missing", True, "selftest.no_camera", {}),
        ("serial", "good", True, "selftest.detail", {"words": "COM3"}),
    ]
    for part, state, optional, key, params in said:
        line = {"check": part, "state": state, "optional": optional, "key": key, "params": params}
        page._on_tried(json.dumps(line | {"detail": ""}))
    page._on_selftest_ended(5, "")
    trouble = Trouble(NOW, "WARNING", "the journal cannot be watched: disk I/O error")
    numbers = {"payments_confirmed": "1204", "payments_waiting": "2", "attempts": "1317"}
    found = Findings(versions(), places(DataDir(Path("D:/Касса"))), numbers, (trouble,) * 3)
    page._on_found(found)
    page.show()


def crash(stage: Stage) -> None:
    ready(stage)
    log = Path("C:/Users/Алишер/AppData/Local/UzumFiskal/logs/window.log")
    dialog = CrashDialog(log, stage.window)
    dialog.tell("ZeroDivisionError: division by zero", "the report")
    dialog.copy()


def help_dialog(stage: Stage) -> None:
    ready(stage)
    stage.window.dialogs.open_help()


def first_run(stage: Stage) -> None:
    ready(stage)
    page = FirstRun(Path("settings.toml"), Settings(), Language.ENGLISH, stage.window)
    page.offer_cameras(("HD Webcam C270",))
    page.address.setText("http://192.168.1.50:8080")
    page._on_answer(0, ServerAnswer(is_good=False, key="selftest.no_answer", params={}))
    page.note_scan("")
    page.show_beside(stage.window)


def about(stage: Stage) -> None:
    ready(stage)
    dialog = AboutDialog(stage.window)
    dialog.show()
    parts = list_parts()
    dialog._show_parts(parts)
    at = next(at for at, part in enumerate(parts) if part.name.lower() == "sqlalchemy")
    dialog.parts.setCurrentRow(at)
    dialog._show_text(at, read_texts(parts[at]))


def guarded(stage: Stage, **guard: Any) -> None:
    """Let the till have a PIN."""
    ready(stage)
    counts = Counts(awaiting_receipt=4, waiting=1, attention=1, confirmed=48)
    online = OutboxStatus(ServerState.ONLINE, latency_ms=84)
    stage.bridge.state_changed.emit(
        TillState(counts, online, guard=GuardState(has_pin=True, **guard))
    )


def settings_page(stage: Stage, at: int) -> SettingsDialog:
    """Open the settings at a page."""
    guarded(stage, open_s=300)
    settings = replace(
        Settings(),
        fbox=FboxSettings("http://192.168.1.50:8080", headers={"X-Api-Key": "secret"}),
        camera=CameraSection("HD Webcam"),
    )
    dialog = SettingsDialog(Path("settings.toml"), settings, stage.window)
    dialog.open()
    dialog.show_page(dialog.pages[at])
    return dialog


def settings_server(stage: Stage) -> None:
    server = settings_page(stage, 0).server
    server._probe = ServerProbe(FboxSettings("http://192.168.1.50:8080"))
    report = ServerReport(
        is_reachable=True,
        latency_ms=84,
        terminal_id="UZ170703100597",
        version="3.2.1",
        box_time=NOW,
        clock_off_s=-427.0,
    )
    server._on_report(server._probe, report)


def settings_server_wrong(stage: Stage) -> None:
    server = settings_page(stage, 0).server
    server._probe = ServerProbe(FboxSettings("http://192.168.1.50:8080"))
    server._on_report(server._probe, ServerReport(is_reachable=False, advice=advise(OFFLINE)))


def settings_receipt(stage: Stage) -> None:
    settings_page(stage, 1)


def settings_camera(stage: Stage) -> None:
    camera = settings_page(stage, 2).camera
    frame, corners = picture_of_code()
    camera.show_camera(CameraChanged(CameraState.ON, "Logitech C270 · 1280×720"))
    camera.show_frame(frame)
    camera.show_codes(CodesSeen((Reading(LINK, "zbar", corners),), 1))


def settings_scanner(stage: Stage) -> None:
    to_russian = {latin: chr(typed) for typed, latin in RUSSIAN.latin_of.items()}
    typed = "".join(to_russian[character] for character in LINK)
    dialog = settings_page(stage, 3)
    dialog.scanner.end_key = "none"
    dialog.take_scan(typed, "wedge")


def settings_window(stage: Stage) -> None:
    settings_page(stage, 4)


def settings_security(stage: Stage) -> None:
    settings_page(stage, 5).show_state(has_pin=False)


def settings_transfer(stage: Stage) -> None:
    dialog = settings_page(stage, 6)
    dialog.show_state(has_pin=True)
    dialog.transfer.show_codes()


def settings_offer(stage: Stage) -> None:
    dialog = settings_page(stage, 6)
    other = replace(Settings(), fbox=FboxSettings("https://api.fiscalbox.uz/till/7"))
    for code in codes_for(other, with_secrets=False):
        dialog.take_scan(code, "wedge")


def unlocked(stage: Stage) -> None:
    guarded(stage, open_s=300)


def pin_dialog(stage: Stage) -> None:
    guarded(stage)
    stage.window.guard.ask(
        sentence("guard.withdraw", payment=IDS[0], reason="Entered by mistake"),
        lambda: None,
    )
    stage.window.guard._dialog.field.setText("4711")


def pin_wrong(stage: Stage) -> None:
    pin_dialog(stage)
    stage.bridge.pin_answered.emit("guard.wrong", {"tries": 2})


def pin_wait(stage: Stage) -> None:
    pin_dialog(stage)
    stage.bridge.pin_answered.emit("guard.wait", {"seconds": 90})


STATES: dict[str, Callable[[Stage], None]] = {
    state.__name__: state
    for state in (
        opening,
        nothing,
        ready,
        two_codes,
        reading,
        waiting,
        sending,
        confirmed,
        confirmed_last,
        offline,
        later,
        misconfigured,
        not_configured,
        refused,
        refused_wordy,
        again,
        uncertain,
        withdrawn,
        look_again,
        not_receipt,
        too_long,
        no_payment,
        which_payment,
        receipt_waits,
        code_asked,
        code_added,
        held,
        receipt_used,
        receipt_maybe_used,
        payment_busy,
        payment_confirmed,
        failed,
        disk_full,
        newer_journal,
        damaged_journal,
        clock_wrong,
        clock_zone_wrong,
        payment_code_seen,
        training,
        add_dialog,
        withdraw_dialog,
        customer_copy,
        history_dialog,
        history_nothing,
        story,
        story_lost,
        full_screen,
        diagnostics,
        crash,
        leaving,
        leaving_no_tray,
        help_dialog,
        first_run,
        about,
        settings_server,
        settings_server_wrong,
        settings_receipt,
        settings_camera,
        settings_scanner,
        settings_window,
        settings_security,
        settings_transfer,
        settings_offer,
        unlocked,
        pin_dialog,
        pin_wrong,
        pin_wait,
    )
} | SHIFT_STATES


def render(name: str, directory: Path, size: tuple[int, int]) -> None:
    """Bring a state about and save the window, and the dialog that is open."""
    stage = Stage(is_training=name == "training")
    stage.window.resize(*size)
    stage.window.show()
    QApplication.processEvents()
    STATES[name](stage)
    for _ in range(5):
        QApplication.processEvents()
    shown: QWidget = stage.window
    for dialog in stage.window.findChildren(QDialog):
        shown = dialog if dialog.isVisible() else shown
    shown.grab().save(str(directory / f"{name}.png"))
    stage.close()


def main() -> None:
    """Render what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--language", type=Language, default=Language.ENGLISH)
    parser.add_argument("--size", default="1366x768")
    options = parser.parse_intermixed_args()
    app = QApplication(sys.argv[:1])
    theme.install(app)
    theme.choose(app, options.theme)
    install_language(app, options.language)
    options.directory.mkdir(parents=True, exist_ok=True)
    width, height = options.size.split("x")
    for name in options.names or STATES:
        render(name, options.directory, (int(width), int(height)))


if __name__ == "__main__":
    main()
