"""From the first start to leaving, once with the keyboard alone and once with the mouse alone.

The receipt comes from the hand scanner in both; what a mouse cannot type it pastes.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from app.services.samples import sample_receipt
from tests.flows.person import Person

pytestmark = pytest.mark.xvfb

PAYMENT = "pay-1"


@pytest.fixture
def person(tmp_path: Path, virtual_screen, monkeypatch) -> Iterator[Person]:
    """Somebody before a till that was never started."""
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.setenv(name, "C.UTF-8")
    folder, home = tmp_path / "Касса № 1", tmp_path / "Алишер"
    home.mkdir()
    virtual_screen.set_layout("us")
    started = Person(folder, virtual_screen, home, tmp_path)
    started.until_dialog("first_run.title")
    yield started
    started.kill()


def _scan(person: Person) -> None:
    person.until(lambda: person.look()["selected"] == PAYMENT, "the payment is not selected")
    person.scan(sample_receipt(datetime.now(UTC), Random(7)).link, "face.confirmed.title")


def _until_pdf(person: Person) -> None:
    """Wait until the shift's report lies among the user's documents."""
    folder = person.home / "Documents" / "Uzum Fiskal"
    person.until(lambda: list(folder.glob("*.pdf")), "there is no PDF")
    assert next(folder.glob("*.pdf")).read_bytes().startswith(b"%PDF-")


def test_with_the_keyboard_alone(person: Person, simulator) -> None:
    person.type(simulator.base_url)
    person.press("F6")
    person.until_said(person.words("first_run.server_good", words=""))
    person.press("Tab", "Tab", "End", "Enter")  # the last of the cameras is none
    person.until_dialog(None)
    person.press("F2")
    person.until_dialog("add.title")
    person.type(PAYMENT)
    person.press("Tab")
    person.type("5000")
    person.press("Enter")
    _scan(person)
    person.press("F3")
    person.until_dialog("history.title")
    person.until(lambda: person.look()["found"] == 1, "the history is empty")
    person.press("Esc")
    person.until_dialog(None)
    _keep_a_shift_by_keys(person)
    for key, title in (("Ctrl+,", "settings_dialog.title"), ("F1", "help.title")):
        person.press(key)
        person.until_dialog(title)
        person.press("Esc")
        person.until_dialog(None)
    person.press("Ctrl+t")
    person.until(lambda: person.look()["front"] == 0, "no menu of languages")
    person.press("Up", "Enter")
    person.until(lambda: person.look()["language"] == "uz-Cyrl", "it speaks as before")
    person.picture("keyboard")
    person.press("Ctrl+q")
    assert person.end() == (0, "")
    assert set(simulator.attached) == {PAYMENT}


def _keep_a_shift_by_keys(person: Person) -> None:
    person.press("F10")
    person.until_said(person.words("shift.begin.title"))
    person.type("Aziz")
    person.press("Enter")
    person.until_dialog(None)
    person.press("F10")
    person.until_said(person.words("shift.running.title", cashier="Aziz"))
    person.press("Enter")
    person.until_said(person.words("shift.closing.clean"))
    person.press("Ctrl+Enter")
    person.until_said(person.words("shift.closed_now"))
    person.press("Ctrl+s")
    _until_pdf(person)
    person.press("Esc")
    person.until_dialog(None)


def test_with_the_mouse_alone(person: Person, simulator) -> None:
    person.paste("first_run.server", simulator.base_url)
    person.click("first_run.test")
    person.until_said(person.words("first_run.server_good", words=""))
    person.click("first_run.camera")
    person.click("first_run.no_camera")
    person.click("first_run.save")
    person.until_dialog(None)
    person.click("button.add")
    person.until_dialog("add.title")
    person.paste("add.id", PAYMENT)
    person.click("add.save")
    _scan(person)
    person.click("button.history")
    person.until_dialog("history.title")
    person.click("history.title", row=0)
    person.click("history.card")
    person.until_dialog(None)
    _keep_a_shift_by_mouse(person)
    for opens, title, closes in (
        ("button.settings", "settings_dialog.title", "button.cancel"),
        ("status.keys", "help.title", "button.close"),
    ):
        person.click(opens)
        person.until_dialog(title)
        person.click(closes)
        person.until_dialog(None)
    person.click(person.words("button.language", language="English"))
    person.click("Русский")
    person.until(lambda: person.look()["language"] == "ru", "it speaks as before")
    person.picture("mouse")
    person.screen.ask_to_close(person.look()["window"])
    assert person.end() == (0, "")
    assert set(simulator.attached) == {PAYMENT}


def _keep_a_shift_by_mouse(person: Person) -> None:
    person.click("button.shift_none")
    person.until_said(person.words("shift.begin.title"))
    person.paste("shift.cashier_field", "Aziz")
    person.click("shift.open_button")
    person.until_dialog(None)
    person.click(person.look()["shift"])
    person.until_said(person.words("shift.running.title", cashier="Aziz"))
    person.click("shift.go_close_button")
    person.until_said(person.words("shift.closing.clean"))
    person.click("shift.close_button")
    person.until_said(person.words("shift.closed_now"))
    person.click("report.pdf_button")
    _until_pdf(person)
    person.click("shift.back_button")
    person.until_dialog(None)
