"""A payment that the bank has taken and that awaits its fiscal receipt."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

MAX_ID_LENGTH = 128
MAX_NOTE_LENGTH = 500
UZUM = "uzum"


class PaymentState(StrEnum):
    """Where a payment stands; the window's word for it is `state.<value>`."""

    AWAITING_RECEIPT = "awaiting_receipt"
    WAITING = "waiting"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    UNCERTAIN = "uncertain"
    WITHDRAWN = "withdrawn"

    @property
    def is_live(self) -> bool:
        """Whether a receipt is on its way: nothing else may be paired meanwhile."""
        return self in {PaymentState.WAITING, PaymentState.SENDING, PaymentState.UNCERTAIN}

    @property
    def needs_attention(self) -> bool:
        """Whether a person must act before this payment can be confirmed."""
        return self in {PaymentState.REJECTED, PaymentState.UNCERTAIN}


class PaymentInputError(ValueError):
    """What was given for a payment cannot be one. `key` names the sentence."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment.

    Attributes:
        payment_id: the provider's opaque id, trimmed.
        amount_tiyin: 1 so'm is 100 tiyin; None where nobody said.
        created_at: when the till learned of it, UTC.
        source: who told: `window`, `command_line`, `training`, `scan`.
    """

    payment_id: str
    created_at: datetime
    source: str
    amount_tiyin: int | None = None
    note: str = ""
    provider: str = UZUM
    state: PaymentState = PaymentState.AWAITING_RECEIPT


def parse_payment_id(text: str) -> str:
    """Trim and check a payment id: 1 to 128 printable characters.

    Raises:
        PaymentInputError: `payment_id.empty`, `payment_id.too_long`, `payment_id.unprintable` or
            `payment_id.setup_code`, for a code that belongs into the settings of a till.
    """
    from app.domain.setup_code import is_setup_code  # noqa: PLC0415 - not before the first paint

    trimmed = text.strip()
    if not trimmed:
        raise PaymentInputError("payment_id.empty")
    if len(trimmed) > MAX_ID_LENGTH:
        raise PaymentInputError("payment_id.too_long")
    if not trimmed.isprintable():
        raise PaymentInputError("payment_id.unprintable")
    if is_setup_code(trimmed):
        raise PaymentInputError("payment_id.setup_code")
    return trimmed


def parse_note(text: str) -> str:
    """Trim a note to one printable line of at most 500 characters.

    Raises:
        PaymentInputError: `note.too_long`.
    """
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(line) > MAX_NOTE_LENGTH:
        raise PaymentInputError("note.too_long")
    return line
