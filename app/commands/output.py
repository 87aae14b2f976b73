"""What commands print: one JSON object a line for scripts, one line of words for people."""

import json
from collections.abc import Mapping
from typing import Any

from app.domain.advice import Advice
from app.domain.money import format_som
from app.domain.outcome import OutcomeKind
from app.domain.phone import format_phone
from app.domain.receipt import Receipt
from app.services.phrases import english
from app.services.views import PaymentCard


def print_json(value: Mapping[str, Any]) -> None:
    """Print one object on one line, in ASCII, so that no console's code page can spoil it."""
    print(json.dumps(value))


def card_json(card: PaymentCard) -> dict[str, Any]:
    """Give a payment's state as `confirm --json` shows it."""
    outcome = card.outcome
    is_error = outcome is not None and outcome.kind is not OutcomeKind.CONFIRMED
    return {
        "payment_id": card.row.payment_id,
        "state": card.row.state.value,
        "client_phone_number": card.client_phone_number,
        "error_code": outcome.code if outcome is not None and is_error else None,
        "error_message": (outcome.word or outcome.message)
        if outcome is not None and is_error
        else None,
        "advice": None if card.advice is None else advice_words(card.advice, card),
        "attempts": card.attempts,
        "receipt": None if card.receipt is None else receipt_json(card.receipt),
    }


def listed_json(card: PaymentCard) -> dict[str, Any]:
    """Give a payment as `payments list --json` shows it."""
    row = card.row
    return card_json(card) | {
        "amount_tiyin": row.amount_tiyin,
        "note": row.note,
        "created_at": row.created_at.isoformat(),
        "source": row.source,
    }


def receipt_json(receipt: Receipt) -> dict[str, Any]:
    """Give a receipt's parts; `issued_at` is null where the printed date does not exist."""
    issued_at = receipt.issued_at
    return {
        "terminal": receipt.terminal,
        "number": receipt.number,
        "issued_at": None if issued_at is None else issued_at.isoformat(),
        "fiscal_sign": receipt.fiscal_sign,
        "link": receipt.link,
    }


def advice_words(advice: Advice, card: PaymentCard) -> str:
    """Give the advice in English: what happened, what it means, what to do."""
    parts = [english(f"advice.{advice.key}.{part}", advice.params) for part in _PARTS]
    if card.may_be_done:
        parts.append(english("advice.earlier_may_be_done"))
    return " ".join(_sentence(part) for part in parts if part)


def card_line(card: PaymentCard) -> str:
    """Give a payment's state on one line."""
    row = card.row
    parts = [english(f"state.{row.state.value}"), row.payment_id]
    if row.amount_tiyin is not None:
        parts.append(f"{format_som(row.amount_tiyin)} so'm".replace("\u00a0", " "))
    if row.note:
        parts.append(row.note)
    if card.receipt is not None:
        parts.append(english("command.receipt", {"number": card.receipt.number}))
    if card.client_phone_number:
        parts.append(format_phone(card.client_phone_number))
    return " · ".join(parts)


_PARTS = ("title", "meaning", "action")


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."
