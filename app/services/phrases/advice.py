"""The sentences of the advice on outcomes: for each key a title, what it means and what to press.

Written for a cashier with a queue: a title of at most 40 characters, then one sentence, then the
button or the person to call.
"""

from app.services.phrases.advice_answer import ANSWER_PHRASES
from app.services.phrases.advice_box import BOX_PHRASES
from app.services.phrases.advice_provider import PROVIDER_PHRASES
from app.services.phrases.advice_wire import WIRE_PHRASES
from app.services.phrases.noop import QT_TRANSLATE_NOOP

ADVICE_PHRASES = {
    "advice.confirmed.title": QT_TRANSLATE_NOOP("phrases", "Confirmed"),
    "advice.confirmed.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is attached to the payment."
    ),
    "advice.confirmed.action": QT_TRANSLATE_NOOP("phrases", "There is nothing to do."),
    "advice.unlisted.title": QT_TRANSLATE_NOOP("phrases", "The server refused, code {code}"),
    "advice.unlisted.meaning": QT_TRANSLATE_NOOP("phrases", "The server says: {message}"),
    "advice.unlisted.action": QT_TRANSLATE_NOOP(
        "phrases", "Show this to the administrator, then press Send again (F6)."
    ),
    "advice.earlier_may_be_done": QT_TRANSLATE_NOOP(
        "phrases",
        "An earlier attempt went without an answer and may have gone through: "
        "look the payment up at Uzum first.",
    ),
    **BOX_PHRASES,
    **PROVIDER_PHRASES,
    **ANSWER_PHRASES,
    **WIRE_PHRASES,
}
