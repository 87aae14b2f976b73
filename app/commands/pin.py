"""The administrator's PIN from the command line: for scripts, and for who forgot it.

It asks for no old PIN: whoever may run this may write the journal, and is let in by that.
"""

from collections.abc import Callable
from typing import TextIO

from app.commands.exits import CommandError, Exit
from app.commands.place import Place
from app.commands.session import open_session
from app.domain.pin import PinError, check_pin, digest_of
from app.journal.faults import JournalError
from app.services.guard import Guard
from app.services.phrases import english

LONGEST_LINE = 256


def set_pin(place: Place, source: TextIO) -> Exit:
    """Set the PIN to the digits in the first line of a stream: no argument, which others see.

    Raises:
        CommandError: it cannot be a PIN, or could not be saved.
    """
    try:
        pin = check_pin(source.readline(LONGEST_LINE).strip())
    except PinError as error:
        raise CommandError(Exit.BAD_INPUT, error.key) from error
    digest = digest_of(pin)
    return _ask(place, lambda guard: guard.put_pin(digest), "pin.set")


def remove_pin(place: Place) -> Exit:
    """Remove the PIN, and forgive the wrong tries.

    Raises:
        CommandError: it could not be saved.
    """
    return _ask(place, lambda guard: guard.put_pin(""), "pin.removed")


def show_pin(place: Place) -> Exit:
    """Tell whether a PIN is set.

    Raises:
        CommandError: the journal cannot be read.
    """
    has_pin: list[bool] = []
    _ask(place, lambda guard: has_pin.append(guard.state().has_pin))
    print(english("pin.is_set" if has_pin[0] else "pin.is_none"))
    return Exit.DONE


def _ask(place: Place, act: Callable[[Guard], None], said: str = "") -> Exit:
    with open_session(place) as (till, _settings):
        try:
            act(till.guard)
        except JournalError as fault:
            raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault
    if said:
        print(english(said))
    return Exit.DONE
