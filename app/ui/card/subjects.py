"""What the result card can be about; it shows one of these at a time."""

from collections.abc import Mapping
from typing import NamedTuple

from app.domain.payment import PaymentState
from app.services.views import OutboxStatus, PaymentCard, PaymentRow, ScanAnswer, ServerState


class Opening(NamedTuple):
    """The journal is being opened."""


class Nothing(NamedTuple):
    """No payment is to be shown."""


class Reading(NamedTuple):
    """A text was read and is being saved."""

    text: str
    row: PaymentRow | None


class Answered(NamedTuple):
    """A scan came to something that a person must see."""

    answer: ScanAnswer
    row: PaymentRow | None


class Shown(NamedTuple):
    """A payment; `is_asking` when its receipt is to be scanned once more."""

    card: PaymentCard
    is_asking: bool = False


class Failed(NamedTuple):
    """The journal cannot be used."""

    key: str
    params: Mapping[str, object]
    scanned: str = ""


Subject = Opening | Nothing | Reading | Answered | Shown | Failed

ANSWERED = {PaymentState.CONFIRMED, PaymentState.REJECTED, PaymentState.UNCERTAIN}
REFUSALS = {PaymentState.REJECTED, PaymentState.UNCERTAIN}
SCANNABLE = {PaymentState.AWAITING_RECEIPT, PaymentState.REJECTED}
_OVER = {PaymentState.CONFIRMED, PaymentState.UNCERTAIN, PaymentState.WITHDRAWN}


def is_over(card: PaymentCard, outbox: OutboxStatus) -> bool:
    """Tell whether no scan is expected for a payment any more, so that the next one's may come."""
    if card.row.state is PaymentState.WAITING:
        return outbox.server not in {ServerState.ONLINE, ServerState.UNKNOWN}
    return card.row.state in _OVER
