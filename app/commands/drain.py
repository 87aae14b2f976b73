"""`drain`: send what waits, then stop."""

import threading
import time

from app.commands.exits import CommandError, Exit
from app.commands.output import card_json, card_line, print_json
from app.commands.place import Place
from app.commands.session import open_session
from app.domain.payment import PaymentState
from app.journal.faults import JournalError
from app.services.till import Till
from app.services.views import PaymentCard, ServerState

POLL_S = 0.2


def drain(place: Place, wait_s: float, is_json: bool) -> Exit:
    """Send everything that waits and tell what became of it.

    Raises:
        CommandError: in words.
    """
    changed = threading.Event()
    with open_session(place, on_payment=lambda _payment_id: changed.set()) as (till, settings):
        try:
            waiting = till.unsent()
            if waiting and settings.fbox.base_url:
                till.send_waiting_now()
                till.start_sending()
                _wait(till, wait_s, changed)
            cards = [card for payment_id in waiting if (card := till.card(payment_id))]
        except JournalError as fault:
            raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault
        _tell(cards, is_json)
        if waiting and not settings.fbox.base_url:
            raise CommandError(Exit.MACHINE, "command.no_server")
    return _exit_of(cards)


def _wait(till: Till, wait_s: float, changed: threading.Event) -> None:
    deadline = time.monotonic() + wait_s
    while till.has_work():
        is_hopeless = till.worker.gate.status.server is ServerState.MISCONFIGURED
        remaining_s = deadline - time.monotonic()
        if is_hopeless or remaining_s <= 0:
            return
        changed.wait(min(POLL_S, remaining_s))
        changed.clear()


def _tell(cards: list[PaymentCard], is_json: bool) -> None:
    if not is_json:
        for card in cards:
            print(card_line(card))
        return
    counts = {state.value: 0 for state in _TOLD}
    for card in cards:
        counts[card.row.state.value] = counts.get(card.row.state.value, 0) + 1
    print_json(counts | {"payments": [card_json(card) for card in cards]})


_TOLD = (
    PaymentState.CONFIRMED,
    PaymentState.REJECTED,
    PaymentState.UNCERTAIN,
    PaymentState.SENDING,
    PaymentState.WAITING,
)


def _exit_of(cards: list[PaymentCard]) -> Exit:
    states = {card.row.state for card in cards}
    if PaymentState.REJECTED in states:
        return Exit.REFUSED
    return Exit.WAITING if any(state.is_live for state in states) else Exit.DONE
