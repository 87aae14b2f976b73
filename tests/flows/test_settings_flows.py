"""The settings' pages tried for real: a server on loopback, a filmed slip, a scanner's keys."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain import pin
from app.domain.keyboard_layouts import RUSSIAN
from app.domain.pin import digest_of
from app.fbox.simulator import Simulator
from app.journal import audit
from app.services.settings import Settings, load_settings
from app.services.setup_offer import codes_for
from app.services.till import open_till
from app.ui.look.sentences import sentence
from app.ui.look.translation import present_language
from app.ui.settings.dialog import SettingsDialog
from app.ui.training.slip_picture import png_of, render_slip
from tests.flows.test_window_flows import _fresh_receipt
from tests.samples import link_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "COST", 8)


def opened(shop) -> SettingsDialog:
    """Open the settings by their key."""
    room = shop.run.settings_room
    QTest.keyClick(shop.window, Qt.Key.Key_Comma, CTRL)
    shop.until(lambda: room.dialog is not None and room.dialog.isVisible())
    dialog = room.dialog
    assert dialog is not None
    dialog.activateWindow()  # with no window manager nobody else does it
    assert QTest.qWaitForWindowActive(dialog)
    return dialog


def key(dialog: SettingsDialog, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.windowHandle(), key, modifier)


def turn_to(dialog: SettingsDialog, page) -> None:
    """Go from page to page by keys."""
    for _ in dialog.pages:
        if dialog.page is page:
            return
        key(dialog, Qt.Key.Key_PageDown, CTRL)
    raise AssertionError("the page is not there")


def scan(dialog: SettingsDialog, text: str) -> None:
    """Type like a scanner into the dialog's window."""
    for character in text:
        QTest.keyClick(dialog.windowHandle(), character)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)


def change_pin(shop, digits: str) -> None:
    till = open_till(shop.folder, Settings())
    till.guard.put_pin(digest_of(digits) if digits else "")
    till.stop()


def test_the_server_is_tested_as_it_stands_in_the_fields(shop, simulator) -> None:
    shop.open()
    dialog = opened(shop)
    with Simulator() as other:
        dialog.field("fbox.base_url").set_value(other.base_url)
        key(dialog, Qt.Key.Key_F5)
        words = sentence("server_test.good")
        shop.until(lambda: dialog.server.verdict.accessibleName() == words)
        details = dialog.server.details.accessibleName()
        assert "UZ" in details
        assert sentence("server_test.version", version="simulator") in details
        assert sentence("server_test.clock_same") in details
        assert sentence("server_test.open") in details
        assert " ms" in details
    shop.until(dialog.server.button.isEnabled)
    key(dialog, Qt.Key.Key_F5)  # it has been switched off meanwhile
    shop.until(lambda: "No connection" in dialog.server.verdict.accessibleName())
    key(dialog, Qt.Key.Key_Escape)
    assert load_settings(shop.folder.settings).fbox.base_url == simulator.base_url


def test_a_box_that_is_not_well_is_told(shop, simulator) -> None:
    shop.open()
    dialog = opened(shop)
    simulator.set_info("box:102")
    key(dialog, Qt.Key.Key_F5)
    shop.until(lambda: bool(dialog.server.details.accessibleName()))
    assert dialog.server.verdict.accessibleName() != sentence("server_test.good")


def test_no_test_of_an_address_that_is_none(shop) -> None:
    shop.open()
    dialog = opened(shop)
    dialog.field("fbox.base_url").set_value("no address")
    key(dialog, Qt.Key.Key_F5)
    assert dialog.server.verdict.accessibleName() == sentence("server_test.not_ready")


def test_the_camera_is_seen_while_it_is_chosen_and_given_back(shop, film) -> None:
    video = film(png_of(render_slip(_fresh_receipt()))).as_posix()
    shop.open()
    switch = shop.run.window.camera
    dialog = opened(shop)
    turn_to(dialog, dialog.camera)
    assert switch._opened is None  # it is switched off in the settings
    dialog.field("camera.source").set_value(video)
    dialog.field("camera.enabled").set_value(True)
    shop.until(lambda: not dialog.camera.preview._frame.isNull())
    assert switch._opened is not None
    assert switch._opened.source == video
    key(dialog, Qt.Key.Key_PageDown, CTRL)
    assert switch._opened is None
    turn_to(dialog, dialog.camera)
    assert switch._opened is not None
    key(dialog, Qt.Key.Key_Escape)
    assert switch._opened is None
    assert not load_settings(shop.folder.settings).camera.enabled


def test_the_scanner_page_takes_scans_and_says_what_they_were(shop, simulator) -> None:
    shop.open()
    shop.add_payment("one")
    shop.until(lambda: shop.run.senses.wedge is not None)
    dialog = opened(shop)
    turn_to(dialog, dialog.scanner)
    scan(dialog, link_of(6))
    good = sentence("scanner_test.receipt")
    shop.until(lambda: dialog.scanner.verdict.accessibleName() == good)
    assert link_of(6) in dialog.scanner.arrived.accessibleName()
    typed = {latin: chr(key) for key, latin in RUSSIAN.latin_of.items()}
    shop.run.window.on_scan("".join(typed[letter] for letter in link_of(7)), "serial")
    assert sentence("scanner_test.serial") in dialog.scanner.details.accessibleName()
    shop.run.window.on_scan("".join(typed[letter] for letter in link_of(7)), "wedge")
    shop.until(lambda: dialog.scanner.verdict.accessibleName() == good)
    assert "реезы" in dialog.scanner.arrived.accessibleName()
    details = dialog.scanner.details.accessibleName()
    assert sentence("scanner_test.layout.ru") in details
    assert sentence("scanner_test.repaired", text=link_of(7)) in details
    assert shop.card is None or shop.card.receipt is None
    assert not simulator.received
    turn_to(dialog, dialog.server)  # anywhere else a scan is a scan
    scan(dialog, link_of(8))
    shop.until(lambda: shop.card is None or shop.card.receipt is not None)
    assert dialog.isVisible()


def test_the_scanner_page_says_which_key_ended_the_code(shop) -> None:
    shop.open()
    shop.until(lambda: shop.run.senses.wedge is not None)
    dialog = opened(shop)
    turn_to(dialog, dialog.scanner)
    ends = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Tab: "tab", None: "none"}
    for number, (end, name) in enumerate(ends.items()):
        for character in link_of(20 + number):
            QTest.keyClick(dialog.windowHandle(), character)
        if end is not None:
            key(dialog, end)
        words = sentence(f"scanner_test.end.{name}")
        shop.until(lambda words=words: words in dialog.scanner.details.accessibleName())
    shop.run.window.on_scan(link_of(30), "serial")
    assert not any(
        sentence(f"scanner_test.end.{name}") in dialog.scanner.details.accessibleName()
        for name in ends.values()
    ), "a serial port has no keys"


def test_the_terminator_is_tried_before_it_is_saved_and_put_back(shop) -> None:
    shop.open()
    shop.until(lambda: shop.run.senses.wedge is not None)
    dialog = opened(shop)
    turn_to(dialog, dialog.scanner)
    dialog.field("scanner.terminator").set_value("none")
    assert shop.run.senses.wedge._wedge._terminator == "none"
    key(dialog, Qt.Key.Key_Escape)
    assert shop.run.senses.wedge._wedge._terminator == "any"


def test_language_and_colours_are_worn_at_once_and_cancel_takes_them_back(shop) -> None:
    shop.open()
    before = present_language()
    dialog = opened(shop)
    turn_to(dialog, dialog.pages[4])
    dialog.field("window.language").set_value("ru")
    dialog.field("window.theme").set_value("dark")
    assert present_language() == "ru"
    assert dialog.windowTitle() == sentence("settings_dialog.title")
    key(dialog, Qt.Key.Key_PageDown, CTRL)
    assert present_language() == "ru"
    key(dialog, Qt.Key.Key_Escape)
    assert present_language() is before


def test_a_pin_is_set_changed_and_removed_on_its_page(shop) -> None:
    shop.open()
    dialog = opened(shop)
    security, guard = dialog.security, shop.run.window.guard
    turn_to(dialog, security)
    assert sentence("security.none") in security.state.text().replace("\u200b", "")
    QTest.keyClicks(security.new, "4711")
    QTest.keyClicks(security.again, "4712")
    QTest.mouseClick(security.set_button, Qt.MouseButton.LeftButton)
    assert security.answer.accessibleName() == sentence("security.different")
    QTest.keyClicks(security.again, "4711")
    QTest.mouseClick(security.set_button, Qt.MouseButton.LeftButton)
    shop.until(lambda: security.answer.accessibleName() == sentence("pin.set"))
    shop.until(lambda: guard.is_unlocked)
    assert (security.new.text(), security.again.text()) == ("", "")
    shop.until(security.remove_button.isVisible)
    QTest.mouseClick(security.remove_button, Qt.MouseButton.LeftButton)
    shop.until(lambda: security.answer.accessibleName() == sentence("pin.removed"))
    shop.until(lambda: not guard.has_pin)


def test_saved_settings_are_in_the_audit_trail_by_name_alone(shop) -> None:
    shop.open()
    dialog = opened(shop)
    dialog.field("receipt.max_age_days").set_value(9)
    dialog.field("fbox.headers").set_value({"X-Key": "s3cret"})
    key(dialog, Qt.Key.Key_Return)
    shop.until(lambda: shop.run.settings_room.dialog is None)
    shop.close()
    till = open_till(shop.folder, Settings())
    try:
        with till._journal.reading() as connection:
            facts = [row.facts for row in audit.rows(connection) if row.kind == "settings"]
    finally:
        till.stop()
    assert [json.loads(fact) for fact in facts] == [
        {"changed": "fbox.headers, receipt.max_age_days"}
    ]


def other_till(**changes: object) -> Settings:
    return replace(Settings(), receipt=replace(Settings().receipt, **changes))  # type: ignore[arg-type]


def test_another_till_s_code_fills_the_fields_on_its_page_alone(shop) -> None:
    (code,) = codes_for(other_till(max_age_days=7), with_secrets=False)
    shop.open()
    shop.add_payment("one")
    before = shop.folder.settings.read_bytes()
    shop.type_like_scanner(code)  # in the window: refused in words, without effect
    shop.until(lambda: "link_fault.setup_code" in str(shop.run.window.desk.subject))
    dialog = opened(shop)
    scan(dialog, code)  # in the settings, but on another page
    assert dialog.field("receipt.max_age_days").value() == 3
    turn_to(dialog, dialog.transfer)
    scan(dialog, code)
    shop.until(dialog.transfer.take_button.isVisible)
    assert "3  →  7" in dialog.transfer.changes.accessibleName()
    assert dialog.field("receipt.max_age_days").value() == 3
    QTest.mouseClick(dialog.transfer.take_button, Qt.MouseButton.LeftButton)
    assert dialog.field("receipt.max_age_days").value() == 7
    assert shop.folder.settings.read_bytes() == before  # nothing is taken before it is saved
    turn_to(dialog, dialog.server)
    key(dialog, Qt.Key.Key_Return)
    shop.until(lambda: shop.run.settings_room.dialog is None)
    assert load_settings(shop.folder.settings).receipt.max_age_days == 7
    till = open_till(shop.folder, Settings())
    try:
        assert [row.payment_id for row in till.rows(None)] == ["one"]
    finally:
        till.stop()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda code: code[:-1] + ("A" if code[-1] != "A" else "B"),
        lambda code: code.replace("-1-1-1-", "-9-1-1-"),
        lambda _code: codes_for(
            replace(Settings(), fbox=replace(Settings().fbox, base_url="http://8.8.8.8")),
            with_secrets=False,
        )[0],
    ],
    ids=["damaged", "other_format", "public_http"],
)
def test_a_wrong_code_is_refused_in_words_and_fills_nothing(
    shop, spoil: Callable[[str], str]
) -> None:
    (code,) = codes_for(other_till(max_age_days=7), with_secrets=False)
    shop.open()
    dialog = opened(shop)
    turn_to(dialog, dialog.transfer)
    hint = dialog.transfer.answer.accessibleName()
    scan(dialog, spoil(code))
    shop.until(lambda: dialog.transfer.answer.accessibleName() != hint)
    assert not dialog.transfer.take_button.isVisible()
    assert dialog.transfer._offer is None


def test_secrets_are_shown_in_a_code_only_after_the_pin_was_given_anew(shop) -> None:
    text = shop.folder.settings.read_text(encoding="utf-8")
    text = text.replace("[camera]", 'headers = { X-Key = "s3cret" }\n[camera]')
    shop.folder.settings.write_text(text, encoding="utf-8")
    change_pin(shop, "471100")
    shop.open()
    guard = shop.run.window.guard
    shop.until(lambda: guard.has_pin)
    QTest.keyClick(shop.window, Qt.Key.Key_Comma, CTRL)
    QTest.keyClicks(guard._dialog.field, "471100")
    QTest.keyClick(guard._dialog.field, Qt.Key.Key_Return)
    shop.until(lambda: shop.run.settings_room.dialog is not None)
    dialog = shop.run.settings_room.dialog
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    turn_to(dialog, dialog.transfer)
    transfer = dialog.transfer
    key(dialog, Qt.Key.Key_F5)
    public = transfer.picture.content
    assert public
    transfer.secrets_box.click()
    assert transfer.picture.content == ""
    transfer.show_codes()
    assert transfer.picture.content == ""
    assert guard._dialog is not None  # although it is unlocked
    QTest.keyClicks(guard._dialog.field, "471100")
    QTest.keyClick(guard._dialog.field, Qt.Key.Key_Return)
    shop.until(lambda: bool(transfer.picture.content))
    assert transfer.picture.content != public
    assert list(transfer._shown.codes) == codes_for(shop.run.settings, with_secrets=True)
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    key(dialog, Qt.Key.Key_PageDown, CTRL)
    assert transfer.picture.content == ""
