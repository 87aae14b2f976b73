"""`confirm`: one payment, one receipt, and an answer by exit code."""

import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from app.commands.exits import CommandError, Exit
from app.commands.output import advice_words, card_json, card_line, print_json
from app.commands.pictures import link_in_picture
from app.commands.place import Place
from app.commands.session import open_session
from app.domain.payment import PaymentInputError, PaymentState
from app.journal.faults import JournalError
from app.services.phrases import english
from app.services.settings import Settings
from app.services.till import Till
from app.services.views import PaymentCard, ScanAnswer, ScanResult, ServerState

POLL_S = 0.2
"""How often to look whether another process has sent it."""
SOURCE = "command_line"


@dataclass(frozen=True, slots=True)
class ConfirmRequest:
    """What `confirm` was asked for; either `receipt` or `picture` is given."""

    payment_id: str
    receipt: str | None
    picture: Path | None
    wait_s: float
    is_json: bool


def confirm(place: Place, request: ConfirmRequest) -> Exit:
    """Add the payment if it is new, pair it with the receipt, send, and wait for the answer.

    Raises:
        CommandError: in words.
    """
    changed = threading.Event()
    with open_session(place, on_payment=lambda _payment_id: changed.set()) as (till, settings):
        try:
            text = request.receipt
            if request.picture is not None:
                text = link_in_picture(request.picture, settings)
            answer = _pair(till, request.payment_id, text or "")
        except JournalError as fault:
            raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault
        if answer.card is None or answer.result not in _GOOD:
            return _tell_conflict(answer, request.is_json)
        payment_id = answer.card.row.payment_id
        card = answer.card
        if settings.fbox.base_url and not _is_settled(card):
            till.start_sending(payment_id)
            card = _wait(till, payment_id, request.wait_s, changed)
        return _tell(card, settings, request.is_json)


_GOOD = frozenset({ScanResult.PAIRED, ScanResult.ALREADY_PAIRED})


def _pair(till: Till, payment_id: str, text: str) -> ScanAnswer:
    judged = till.judge(text)
    if judged.receipt is None:
        raise CommandError(Exit.BAD_INPUT, judged.fault_key, {"detail": judged.detail})
    try:
        row = till.add_payment(payment_id, None, "", SOURCE)
    except PaymentInputError as error:
        raise CommandError(Exit.BAD_INPUT, error.key) from error
    for warning in judged.warnings:
        print(english(f"link_warning.{warning.value}"), file=sys.stderr)
    return till.scan(text, SOURCE, row.payment_id, accept_warnings=True)


def _wait(till: Till, payment_id: str, wait_s: float, changed: threading.Event) -> PaymentCard:
    deadline = time.monotonic() + wait_s
    while True:
        changed.clear()
        card = till.card(payment_id)
        if card is None:
            raise CommandError(Exit.BAD_INPUT, "decision.unknown", {"payment": payment_id})
        remaining_s = deadline - time.monotonic()
        is_hopeless = till.worker.gate.status.server is ServerState.MISCONFIGURED
        if _is_settled(card) or is_hopeless or remaining_s <= 0:
            return card
        changed.wait(min(POLL_S, remaining_s))


def _is_settled(card: PaymentCard) -> bool:
    is_parked = card.row.state is PaymentState.UNCERTAIN and card.next_try_at is None
    return is_parked or card.row.state in {PaymentState.CONFIRMED, PaymentState.REJECTED}


def _tell(card: PaymentCard, settings: Settings, is_json: bool) -> Exit:
    if is_json:
        print_json(card_json(card))
    else:
        print(card_line(card))
        if card.advice is not None and card.row.state is not PaymentState.CONFIRMED:
            print(advice_words(card.advice, card), file=sys.stderr)
    match card.row.state:
        case PaymentState.CONFIRMED:
            return Exit.DONE
        case PaymentState.REJECTED:
            return Exit.REFUSED
        case _ if not settings.fbox.base_url:
            raise CommandError(Exit.MACHINE, "command.no_server")
        case _:
            return Exit.WAITING


def _tell_conflict(answer: ScanAnswer, is_json: bool) -> Exit:
    payment = answer.other_payment_id or answer.payment_id
    sentence = english(f"scan.{answer.result.value}.body", {"payment": payment})
    if is_json and answer.card is not None:
        print_json(card_json(answer.card) | {"advice": sentence})
    print(sentence, file=sys.stderr)
    return Exit.REFUSED
