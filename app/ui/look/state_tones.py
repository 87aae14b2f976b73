"""The colour of each state of a payment, in the list and among the results."""

from app.domain.payment import PaymentState
from app.ui.look.theme import Tone

TONES = {
    PaymentState.AWAITING_RECEIPT: Tone.READY,
    PaymentState.WAITING: Tone.WAIT,
    PaymentState.SENDING: Tone.WAIT,
    PaymentState.CONFIRMED: Tone.GOOD,
    PaymentState.REJECTED: Tone.BAD,
    PaymentState.UNCERTAIN: Tone.UNSURE,
    PaymentState.WITHDRAWN: Tone.QUIET,
}
