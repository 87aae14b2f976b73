"""What the PIN guards: wrong tries are counted and cost time, whatever happens to the clock."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain import pin
from app.domain.pin import PinError, digest_of
from app.journal import administrator, audit
from app.journal.journal import Journal
from app.services.guard import FIRST_WAIT_S, FREE_TRIES, LONGEST_WAIT_S, OPEN_S, Guard

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The throttle is what is tried here; the digest has tests of its own."""
    monkeypatch.setattr(pin, "COST", 4)


@pytest.fixture
def guard(journal: Journal, clock) -> Guard:
    made = Guard(journal, clock)
    made.put_pin(digest_of("4711"))
    return made


def refusal(guard: Guard, text: str) -> tuple[str, dict[str, int]]:
    with pytest.raises(PinError) as caught:
        guard.unlock(text)
    return caught.value.key, caught.value.params


def use_up(guard: Guard) -> None:
    for _ in range(FREE_TRIES):
        refusal(guard, "0000")


def test_without_a_pin_nothing_is_guarded(journal, clock):
    guard = Guard(journal, clock)
    guard.demand()
    assert guard.state().is_open
    assert not guard.state().has_pin
    guard.unlock("")


def test_with_a_pin_it_is_closed_until_the_right_one_and_again_after_a_while(guard, clock):
    with pytest.raises(PinError, match=r"guard\.closed"):
        guard.demand()
    assert refusal(guard, "4712") == ("guard.wrong", {"tries": FREE_TRIES - 1})
    guard.unlock("4711")
    guard.demand()
    clock.advance(OPEN_S - 1)
    assert guard.state().open_s == pytest.approx(1)
    guard.demand()
    clock.advance(2)
    with pytest.raises(PinError):
        guard.demand()


def test_it_can_be_locked_at_once(guard):
    guard.unlock("4711")
    guard.lock()
    with pytest.raises(PinError):
        guard.demand()


def test_it_does_not_open_for_longer_when_the_clock_is_set_back(guard, clock):
    guard.unlock("4711")
    clock.jump(-86_400)
    clock.advance(OPEN_S + 1)
    with pytest.raises(PinError):
        guard.demand()


def test_five_wrong_tries_are_free_of_waiting_and_then_it_grows(guard, clock):
    for left in range(FREE_TRIES - 1, 0, -1):
        assert refusal(guard, "0000") == ("guard.wrong", {"tries": left})
    waited = []
    for _ in range(9):
        key, params = refusal(guard, "0000")
        assert key == "guard.wait"
        waited.append(params["seconds"])
        clock.advance(params["seconds"])
    assert waited == [min(LONGEST_WAIT_S, FIRST_WAIT_S * 2**at) for at in range(9)]
    guard.unlock("4711")
    assert refusal(guard, "0000") == ("guard.wrong", {"tries": FREE_TRIES - 1})


def test_during_the_wait_even_the_right_pin_is_not_tried_and_nothing_is_counted(guard, clock):
    use_up(guard)
    clock.advance(FIRST_WAIT_S - 0.5)
    assert refusal(guard, "4711") == ("guard.wait", {"seconds": 1})
    clock.advance(0.5)
    guard.unlock("4711")


def test_the_wait_survives_a_restart(guard, journal, clock):
    use_up(guard)
    clock.advance(10)
    again = Guard(journal, clock)
    assert again.state().wait_s == FIRST_WAIT_S - 10
    assert refusal(again, "4711") == ("guard.wait", {"seconds": FIRST_WAIT_S - 10})
    clock.advance(FIRST_WAIT_S - 10)
    again.unlock("4711")


@pytest.mark.parametrize("seconds", [-1, -3600, -400 * 86_400])
def test_a_clock_set_back_shortens_nothing_and_locks_nobody_out(guard, journal, clock, seconds):
    use_up(guard)
    clock.jump(seconds)
    assert guard.state().wait_s == FIRST_WAIT_S
    again = Guard(journal, clock)  # a restart, which knows no more than the wall clock
    assert again.state().wait_s == FIRST_WAIT_S
    clock.advance(FIRST_WAIT_S)
    again.unlock("4711")


def test_a_clock_set_forward_does_not_help_the_process_that_saw_the_tries(guard, clock):
    use_up(guard)
    clock.jump(86_400)
    assert refusal(guard, "4711") == ("guard.wait", {"seconds": FIRST_WAIT_S})


def test_all_processes_count_together(guard, journal, clock):
    other = Guard(journal, clock)
    for _ in range(2):
        refusal(guard, "0000")
        refusal(other, "0000")
    assert refusal(other, "0000")[0] == "guard.wait"
    assert refusal(guard, "4711")[0] == "guard.wait"


def test_what_one_process_opens_stays_closed_in_the_other(guard, journal, clock):
    guard.unlock("4711")
    with pytest.raises(PinError):
        Guard(journal, clock).demand()


KILLED = """
import os, signal, sys
from pathlib import Path
from app.journal.journal import Journal
from app.services import guard
from app.services.clock import SystemClock

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

guard.is_pin = die
folder = Path(sys.argv[1])
clock = SystemClock()
guard.Guard(Journal(folder / "journal.sqlite3", folder / "backups", clock.now()), clock).unlock("1")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_try_counts_although_its_process_is_killed_while_it_is_judged(guard, journal):
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(journal.path.parent)], cwd=ROOT, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    with journal.reading() as connection:
        assert administrator.find(connection).failures == 1


def test_the_pin_is_changed_behind_itself_alone(guard, journal):
    with pytest.raises(PinError, match=r"guard\.closed"):
        guard.set_pin("1234")
    guard.unlock("4711")
    guard.set_pin("1234")
    guard.lock()
    assert refusal(guard, "4711")[0] == "guard.wrong"
    guard.unlock("1234")
    guard.set_pin("")
    guard.lock()
    guard.demand()
    with journal.reading() as connection:
        assert administrator.find(connection).digest == ""


def test_what_cannot_be_a_pin_changes_nothing(guard):
    guard.unlock("4711")
    with pytest.raises(PinError, match=r"pin\.form"):
        guard.set_pin("12")
    guard.lock()
    guard.unlock("4711")


def test_the_journal_holds_no_pin_in_clear(guard, journal):
    guard.put_pin(digest_of("907154302"))
    with journal.reading() as connection:
        assert administrator.find(connection).digest.startswith("scrypt$")
    content = b"".join(part.read_bytes() for part in journal.path.parent.glob("journal.sqlite3*"))
    assert b"907154302" not in content


def test_each_try_and_each_new_pin_is_in_the_audit_trail(guard, journal):
    refusal(guard, "0815")
    guard.unlock("4711")
    guard.set_pin("90210")
    guard.set_pin("")
    with journal.reading() as connection:
        noted = [json.loads(row.facts) for row in audit.rows(connection) if row.kind == "pin"]
        trail = "".join(row.facts for row in audit.rows(connection))
    assert [(fact["action"], fact["is_allowed"]) for fact in noted] == [
        ("set_pin", True),
        ("unlock", False),
        ("unlock", True),
        ("set_pin", True),
        ("remove_pin", True),
    ]
    assert not any(digits in trail for digits in ("4711", "0815", "90210"))
