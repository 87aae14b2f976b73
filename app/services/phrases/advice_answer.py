"""What it means that no answer came, or one that cannot be taken for a yes or a no."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

ANSWER_PHRASES = {
    "advice.till.no_code.title": QT_TRANSLATE_NOOP("phrases", "The server refused"),
    "advice.till.no_code.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server refused without a code: {message}"
    ),
    "advice.till.no_code.action": QT_TRANSLATE_NOOP(
        "phrases", "Show this to the administrator, then press Send again (F6)."
    ),
    "advice.till.no_reason.title": QT_TRANSLATE_NOOP(
        "phrases", "The server refused without a reason"
    ),
    "advice.till.no_reason.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server said no and nothing else."
    ),
    "advice.till.no_reason.action": QT_TRANSLATE_NOOP(
        "phrases", "Press Send again (F6). If it happens again, call the administrator."
    ),
    "advice.till.timeout.title": QT_TRANSLATE_NOOP("phrases", "No answer in time"),
    "advice.till.timeout.meaning": QT_TRANSLATE_NOOP(
        "phrases",
        "The receipt was sent, but the server did not answer in time, so it may be attached.",
    ),
    "advice.till.timeout.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "look at Uzum.",
    ),
    "advice.till.broken.title": QT_TRANSLATE_NOOP("phrases", "The connection broke off"),
    "advice.till.broken.meaning": QT_TRANSLATE_NOOP(
        "phrases",
        "The receipt was sent, but the connection broke before the answer, so it may be attached.",
    ),
    "advice.till.broken.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "look at Uzum.",
    ),
    "advice.till.interrupted.title": QT_TRANSLATE_NOOP(
        "phrases", "The till was closed while sending"
    ),
    "advice.till.interrupted.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The program ended before the answer came, so the receipt may be attached."
    ),
    "advice.till.interrupted.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "look at Uzum.",
    ),
    "advice.till.closed.title": QT_TRANSLATE_NOOP("phrases", "Sending was stopped"),
    "advice.till.closed.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The program or the settings were closed or changed in the middle."
    ),
    "advice.till.closed.action": QT_TRANSLATE_NOOP(
        "phrases", "There is nothing to do: it is sent again by itself."
    ),
    "advice.till.unexpected.title": QT_TRANSLATE_NOOP("phrases", "Something unexpected happened"),
    "advice.till.unexpected.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The program failed while sending, so the receipt may be attached."
    ),
    "advice.till.unexpected.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6). If it happens again, call the administrator: the log tells more.",
    ),
    "advice.till.empty.title": QT_TRANSLATE_NOOP("phrases", "The server's answer was empty"),
    "advice.till.empty.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server answered without a word, so the receipt may be attached."
    ),
    "advice.till.empty.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
    "advice.till.html.title": QT_TRANSLATE_NOOP("phrases", "A web page answered, not FBox"),
    "advice.till.html.meaning": QT_TRANSLATE_NOOP(
        "phrases", "Something between the till and FBox answered with a web page."
    ),
    "advice.till.html.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Check that the internet works without a sign-in page, then press Send again (F6).",
    ),
    "advice.till.malformed.title": QT_TRANSLATE_NOOP(
        "phrases", "The server's answer cannot be read"
    ),
    "advice.till.malformed.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The answer was damaged on its way, so the receipt may be attached."
    ),
    "advice.till.malformed.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
    "advice.till.unknown_reply.title": QT_TRANSLATE_NOOP("phrases", "The answer is not FBox's"),
    "advice.till.unknown_reply.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server answered, but not as FBox does, so the receipt may be attached."
    ),
    "advice.till.unknown_reply.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6). If it stays unclear, call the administrator to check FBox's"
        " address.",
    ),
    "advice.till.too_large.title": QT_TRANSLATE_NOOP(
        "phrases", "The server's answer is far too long"
    ),
    "advice.till.too_large.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The answer was too long to be FBox's, so it was not read to the end."
    ),
    "advice.till.too_large.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6). If it stays unclear, call the administrator to check FBox's"
        " address.",
    ),
    "advice.till.other_payment.title": QT_TRANSLATE_NOOP(
        "phrases", "The answer is about another payment"
    ),
    "advice.till.other_payment.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server answered about a payment that was not asked about."
    ),
    "advice.till.other_payment.action": QT_TRANSLATE_NOOP(
        "phrases", "Look the payment up at Uzum before anything else, and tell the administrator."
    ),
    "advice.till.contradiction.title": QT_TRANSLATE_NOOP(
        "phrases", "The answer contradicts itself"
    ),
    "advice.till.contradiction.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server says yes and no in one answer, so the receipt may be attached."
    ),
    "advice.till.contradiction.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
    "advice.till.incomplete.title": QT_TRANSLATE_NOOP("phrases", "The answer is incomplete"),
    "advice.till.incomplete.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server says yes, but does not say all that belongs to it."
    ),
    "advice.till.incomplete.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
    "advice.till.wrong_types.title": QT_TRANSLATE_NOOP("phrases", "The answer is not well formed"),
    "advice.till.wrong_types.meaning": QT_TRANSLATE_NOOP(
        "phrases",
        "The server's answer holds values of the wrong kind, so the receipt may be attached.",
    ),
    "advice.till.wrong_types.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
    "advice.till.unknown_status.title": QT_TRANSLATE_NOOP(
        "phrases", "The payment's status is not known"
    ),
    "advice.till.unknown_status.meaning": QT_TRANSLATE_NOOP(
        "phrases", "The server gives the payment a status that this program does not know."
    ),
    "advice.till.unknown_status.action": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Send again (F6): the same receipt twice does no harm. If it stays unclear, "
        "call the administrator.",
    ),
}
