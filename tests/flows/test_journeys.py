"""The main journeys in each language: real keys on a real (virtual) screen, a server's answers.

A picture of each journey's end stays in pytest's folder, to be looked at.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from app.domain.payment import PaymentState
from app.domain.receipt import parse_link
from app.services.languages import Language
from app.services.samples import sample_receipt
from tests.flows.person import Person, prepare, states_in

pytestmark = pytest.mark.xvfb

REFUSED = "sim-provider-400-unsupported.fiscal.url-1"
PAYMENTS = {
    "left-open-1": 9_600_000,
    "chosen-1": 4_250_000,
    "offline-1": 1_200_000,
    REFUSED: 125_000_000,
    "first-1": 18_500_000,
}
"""The oldest first: the newest is selected by itself."""
KEYS_OF_NAME = "Fpbpf"
NAMES = {"en": KEYS_OF_NAME, "other": "Азиза"}
"""What these keys of a cashier's name are under the layout of each language."""
SHOWN_PHONE = "+998 71 256-50-09"


def _link(number: int) -> str:
    return sample_receipt(datetime.now(UTC), Random(number)).link


@pytest.fixture(params=Language, ids=lambda language: language.value)
def person(request, tmp_path: Path, simulator, virtual_screen) -> Iterator[Person]:
    folder, home = tmp_path / "Касса № 1", tmp_path / "Алишер"
    folder.mkdir()
    home.mkdir()
    settings = f'[fbox]\nbase_url = "{simulator.base_url}"\n[camera]\nenabled = false\n'
    settings += f'[window]\nlanguage = "{request.param.value}"\n'
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    prepare(folder, PAYMENTS)
    # What a till in the country has; a scanner's keys are put right by the program.
    virtual_screen.set_layout("us" if request.param is Language.ENGLISH else "ru,us")
    started = Person(folder, virtual_screen, home, tmp_path)
    assert started.look()["language"] == request.param.value
    yield started
    started.kill()
    virtual_screen.set_layout("us")


def test_a_cashiers_day(person: Person, simulator, tmp_path: Path) -> None:
    """One start of the program for all journeys of a language: each takes up where one ended."""
    _open_a_shift(person)
    confirmed = _confirm_by_one_scan(person)
    _have_one_refused(person)
    _go_offline_and_come_back(person, simulator)
    _scan_first_and_choose(person)
    _find_in_the_history(person, confirmed)
    _close_the_shift(person)
    person.press("Ctrl+q")
    assert person.end() == (0, "")
    assert states_in(person.folder) == {
        "first-1": PaymentState.CONFIRMED,
        REFUSED: PaymentState.REJECTED,
        "offline-1": PaymentState.CONFIRMED,
        "chosen-1": PaymentState.CONFIRMED,
        "left-open-1": PaymentState.AWAITING_RECEIPT,
    }
    assert set(simulator.attached) == {"first-1", "offline-1", "chosen-1"}
    assert len(list(tmp_path.glob("*.png"))) == 7


def _open_a_shift(person: Person) -> None:
    person.until(lambda: person.look()["selected"] == "first-1", "the list is not there")
    person.press("F10")
    person.until_dialog("shift.title")
    person.until_said(person.words("shift.begin.title"))
    person.type(KEYS_OF_NAME)
    person.picture("1 shift opened")
    person.press("Enter")
    person.until_dialog(None)
    person.until(lambda: person.look()["shift"] != person.words("button.shift_none"), "no shift")


def _confirm_by_one_scan(person: Person) -> str:
    person.until_title("face.awaiting.title")
    link = _link(1)
    person.scan(link, "face.confirmed.title")
    assert person.look()["phone"] == SHOWN_PHONE
    person.picture("2 confirmed")
    return link


def _have_one_refused(person: Person) -> None:
    person.until(lambda: person.look()["selected"] == REFUSED, "the next one is not selected")
    person.scan(_link(2), "advice.word.unsupported.fiscal.url.title")
    person.picture("3 refused")


def _go_offline_and_come_back(person: Person, simulator) -> None:
    simulator.go_offline()
    person.press("Down")
    person.until(lambda: person.look()["selected"] == "offline-1", "the next one is not selected")
    person.scan(_link(3), "face.offline.title")
    person.picture("4 offline")
    simulator.come_back()
    person.press("F6")  # which sends it now; by itself it would be sent some seconds later
    person.until_title("face.confirmed.title")
    assert person.look()["phone"] == SHOWN_PHONE


def _scan_first_and_choose(person: Person) -> None:
    person.press("Ctrl+3")  # where nothing that awaits a receipt can be selected
    person.until(lambda: person.look()["selected"] == "", "something is selected")
    person.scan(_link(4), "scan.no_payment.title")
    person.until(lambda: person.look()["choices"] > 1, "nothing to choose from")
    person.picture("5 which payment")

    person.press_after_reading("Enter")
    person.until_title("face.confirmed.title")


def _find_in_the_history(person: Person, link: str) -> None:
    number = parse_link(link).number
    person.press("F3")
    person.until_dialog("history.title")
    person.type(number)
    person.until(lambda: person.look()["found"] == 1, "it is not the only one found")
    person.picture("6 found")
    person.press("Ctrl+Enter")
    person.until_dialog(None)
    person.until(lambda: "first-1" in person.look()["subtitle"], "it is not on the card")


def _close_the_shift(person: Person) -> None:
    person.press("F10")
    person.until_dialog("shift.title")
    person.until_said(NAMES.get(person.look()["language"], NAMES["other"]))
    person.press("Enter")
    person.until_said(person.words("shift.closing.title"))
    person.until_said(person.words("shift.closing.count", seen=0, count=2))
    person.press("Ctrl+Enter")  # nothing is acknowledged: the shift stays open
    person.press("Space", "Space")
    person.until_said(person.words("shift.closing.count", seen=2, count=2))
    person.press("Ctrl+Enter")
    person.until_said(person.words("shift.closed_now"))
    person.until(lambda: person.look()["found"] == len(PAYMENTS), "the report is not there")
    person.picture("7 shift closed")
    person.press("Esc")
    person.until_dialog(None)
    person.until(lambda: person.look()["shift"] == person.words("button.shift_none"), "open still")
