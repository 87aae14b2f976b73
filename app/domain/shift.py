"""A cashier's shift: who had the till from when to when, and what may be left when it is closed."""

from datetime import datetime
from typing import NamedTuple

from app.domain.payment import PaymentState

MAX_NAME_LENGTH = 60
MAX_REASON_LENGTH = 200
SETTLED = frozenset({PaymentState.CONFIRMED, PaymentState.WITHDRAWN})
"""In these states nothing is left to be done for a payment."""


class ShiftInputError(ValueError):
    """What was given for a shift cannot be right; `key` names the sentence."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Shift(NamedTuple):
    """One shift. Shifts are ordered by `id`: clocks may be wrong, the journal's order is not.

    Attributes:
        closed_at: None while the shift is open.
        closed_by: who closed it; "" while it is open.
    """

    id: int
    cashier: str
    opened_at: datetime
    closed_at: datetime | None = None
    closed_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the shift goes on."""
        return self.closed_at is None


class Acknowledgement(NamedTuple):
    """A person saw that a payment is left open: in which state, and with what reason, if any."""

    payment_id: str
    state: PaymentState
    reason: str = ""


def parse_cashier(text: str) -> str:
    """Trim a cashier's name to one printable line of 1 to 60 characters.

    Raises:
        ShiftInputError: `cashier.empty` or `cashier.too_long`.
    """
    name = _line(text)
    if not name:
        raise ShiftInputError("cashier.empty")
    if len(name) > MAX_NAME_LENGTH:
        raise ShiftInputError("cashier.too_long")
    return name


def parse_reason(text: str) -> str:
    """Trim the reason of an acknowledgement to one printable line; there need not be one.

    Raises:
        ShiftInputError: `acknowledgement.too_long`.
    """
    reason = _line(text)
    if len(reason) > MAX_REASON_LENGTH:
        raise ShiftInputError("acknowledgement.too_long")
    return reason


def is_acknowledged(seen: PaymentState | None, state: PaymentState) -> bool:
    """Tell whether an acknowledgement given for one state still holds in another.

    What the till does by itself (sending, waiting for the next try) changes nothing; a payment that
    since then needs a person, or a receipt, has to be looked at once more. The journal's own rule
    says the same (see `migrations/versions`).

    Args:
        seen: the state that was acknowledged; None where nobody did.
        state: the one that the payment is in.
    """
    if state in SETTLED:
        return True
    return seen is not None and (
        state is seen or state in {PaymentState.WAITING, PaymentState.SENDING}
    )


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
