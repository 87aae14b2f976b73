"""The sentences of the result card: what each face says, and the steps below it."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

_CARD = {
    "face.nothing.title": QT_TRANSLATE_NOOP("phrases", "Ready"),
    "face.nothing.body": QT_TRANSLATE_NOOP(
        "phrases", "No payment is selected. Choose one from the list, or add one."
    ),
    "face.opening.title": QT_TRANSLATE_NOOP("phrases", "Opening the journal…"),
    "face.opening.body": QT_TRANSLATE_NOOP(
        "phrases", "You can scan already: nothing that is scanned now gets lost."
    ),
    "face.awaiting.title": QT_TRANSLATE_NOOP("phrases", "Scan the receipt"),
    "face.awaiting.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The payment of {amount} is selected. Point the scanner or the camera at the receipt's"
        " QR code.",
    ),
    "face.awaiting.body_no_amount": QT_TRANSLATE_NOOP(
        "phrases",
        "The payment is selected. Point the scanner or the camera at the receipt's QR code.",
    ),
    "face.again.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The earlier receipt was not accepted. Scan the payment's fiscal receipt once more.",
    ),
    "face.again_uncertain.body": QT_TRANSLATE_NOOP(
        "phrases",
        "Another receipt may be attached already. Scan the right one; before it is sent you are"
        " asked for the reason.",
    ),
    "face.held": QT_TRANSLATE_NOOP(
        "phrases", "Receipt No. {number} was scanned just now. Is it this payment's?"
    ),
    "face.reading.title": QT_TRANSLATE_NOOP("phrases", "Read, saving…"),
    "face.read_text": QT_TRANSLATE_NOOP("phrases", "Read: {text}"),
    "face.waiting.title": QT_TRANSLATE_NOOP("phrases", "Saved, being sent"),
    "face.waiting.body": QT_TRANSLATE_NOOP("phrases", "There is nothing you need to do."),
    "face.later.title": QT_TRANSLATE_NOOP("phrases", "Saved, will be sent again"),
    "face.later.body": QT_TRANSLATE_NOOP(
        "phrases", "The server asked to try later. There is nothing you need to do."
    ),
    "face.offline.title": QT_TRANSLATE_NOOP("phrases", "Saved, waiting for the connection"),
    "face.offline.body": QT_TRANSLATE_NOOP(
        "phrases", "No connection to the server since {since}. There is nothing you need to do."
    ),
    "face.offline.body_plain": QT_TRANSLATE_NOOP(
        "phrases", "No connection to the server. There is nothing you need to do."
    ),
    "face.next_try": QT_TRANSLATE_NOOP("phrases", "Next try in {seconds} s."),
    "face.next_try_now": QT_TRANSLATE_NOOP("phrases", "Trying now."),
    "face.misconfigured.title": QT_TRANSLATE_NOOP("phrases", "Saved, but it cannot be sent"),
    "face.misconfigured.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The server's settings are wrong: call the administrator. The receipt is safe and is sent"
        " as soon as they are right.",
    ),
    "face.not_configured.body": QT_TRANSLATE_NOOP(
        "phrases",
        "No server is set up yet. The receipt is safe and is sent as soon as there is one.",
    ),
    "face.sending.title": QT_TRANSLATE_NOOP("phrases", "Sending…"),
    "face.sending.body": QT_TRANSLATE_NOOP("phrases", "The receipt is on its way to the server."),
    "face.confirmed.title": QT_TRANSLATE_NOOP("phrases", "Confirmed"),
    "face.confirmed.body": QT_TRANSLATE_NOOP(
        "phrases", "The payment is closed. You can hand over the receipt."
    ),
    "face.confirmed.no_phone": QT_TRANSLATE_NOOP(
        "phrases", "The server told no phone number of the client."
    ),
    "face.phone": QT_TRANSLATE_NOOP("phrases", "The client's phone"),
    "face.rejected.title": QT_TRANSLATE_NOOP("phrases", "Refused by the server"),
    "face.server_words": QT_TRANSLATE_NOOP("phrases", "The server's words: {message}"),
    "face.uncertain.title": QT_TRANSLATE_NOOP("phrases", "Not known whether it went through"),
    "face.uncertain.body": QT_TRANSLATE_NOOP(
        "phrases",
        "The receipt was sent, but no trustworthy answer came. Do not scan another receipt for"
        " this payment.",
    ),
    "face.uncertain.tries_again": QT_TRANSLATE_NOOP(
        "phrases", "The same receipt is sent again by itself, which does no harm."
    ),
    "face.withdrawn.title": QT_TRANSLATE_NOOP("phrases", "Taken off the list"),
    "face.withdrawn.body": QT_TRANSLATE_NOOP("phrases", "Reason: {reason}"),
    "face.withdrawn.no_reason": QT_TRANSLATE_NOOP("phrases", "No receipt is sent for it."),
    "face.next": QT_TRANSLATE_NOOP("phrases", "Next: {payment} — scan its receipt"),
    "face.no_next": QT_TRANSLATE_NOOP(
        "phrases", "No payment is selected for the next scan. Add one with F2."
    ),
    "face.failed.title": QT_TRANSLATE_NOOP("phrases", "The journal cannot be used"),
    "face.failed.body": QT_TRANSLATE_NOOP(
        "phrases", "Nothing can be saved or sent now. Call the administrator."
    ),
    "scan.look_again.title": QT_TRANSLATE_NOOP("phrases", "Look at the receipt again"),
    "scan.look_again.body": QT_TRANSLATE_NOOP(
        "phrases", "Is it the receipt of this payment? If it is, go on."
    ),
    "scan.refused.title": QT_TRANSLATE_NOOP("phrases", "This code is not the receipt's"),
    "scan.refused.body": QT_TRANSLATE_NOOP(
        "phrases", "Nothing was sent. The payment still awaits its receipt."
    ),
    "scan.no_payment.title": QT_TRANSLATE_NOOP("phrases", "Which payment is it for?"),
    "scan.no_payment.body": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is good. Choose its payment from the list, or add it with F2."
    ),
    "scan.receipt_used.title": QT_TRANSLATE_NOOP("phrases", "This receipt is used already"),
    "scan.receipt_used.body": QT_TRANSLATE_NOOP(
        "phrases", "It belongs to the payment {payment}. Scan this payment's own receipt."
    ),
    "scan.receipt_maybe_used.title": QT_TRANSLATE_NOOP("phrases", "This receipt may be used"),
    "scan.receipt_maybe_used.body": QT_TRANSLATE_NOOP(
        "phrases",
        "It was sent for the payment {payment}, and whether it went through is not known. Look at"
        " that payment first.",
    ),
    "scan.payment_confirmed.title": QT_TRANSLATE_NOOP("phrases", "Closed already"),
    "scan.payment_confirmed.body": QT_TRANSLATE_NOOP(
        "phrases",
        "This payment is confirmed with another receipt. Nothing was changed. Choose the payment"
        " that this receipt belongs to.",
    ),
    "scan.payment_busy.title": QT_TRANSLATE_NOOP("phrases", "Another receipt is on its way"),
    "scan.payment_busy.body": QT_TRANSLATE_NOOP(
        "phrases",
        "This payment has another receipt, which may be attached already. Use this one instead"
        " only if you are sure.",
    ),
    "scan.payment_sending.title": QT_TRANSLATE_NOOP("phrases", "Another receipt is being sent"),
    "scan.payment_sending.body": QT_TRANSLATE_NOOP(
        "phrases", "Wait for its answer, then scan this receipt again if it is needed."
    ),
    "scan.payment_withdrawn.title": QT_TRANSLATE_NOOP("phrases", "Taken off the list"),
    "scan.payment_withdrawn.body": QT_TRANSLATE_NOOP(
        "phrases", "Put the payment back first, then scan its receipt."
    ),
    "scan.payment_unknown.title": QT_TRANSLATE_NOOP("phrases", "No such payment"),
    "scan.payment_unknown.body": QT_TRANSLATE_NOOP(
        "phrases", "The payment is not in the journal. Choose another one, or add it with F2."
    ),
    "receipt.number": QT_TRANSLATE_NOOP("phrases", "Receipt"),
    "receipt.number_value": QT_TRANSLATE_NOOP("phrases", "No. {number}"),
    "receipt.time": QT_TRANSLATE_NOOP("phrases", "Time"),
    "receipt.terminal": QT_TRANSLATE_NOOP("phrases", "Terminal"),
    "receipt.sign": QT_TRANSLATE_NOOP("phrases", "Fiscal sign"),
}

_STEPS = {
    "step.read": QT_TRANSLATE_NOOP("phrases", "read"),
    "step.read.wedge": QT_TRANSLATE_NOOP("phrases", "read by the scanner"),
    "step.read.camera": QT_TRANSLATE_NOOP("phrases", "read by the camera"),
    "step.read.picture": QT_TRANSLATE_NOOP("phrases", "read from a picture"),
    "step.read.typed": QT_TRANSLATE_NOOP("phrases", "typed"),
    "step.read.paste": QT_TRANSLATE_NOOP("phrases", "pasted"),
    "step.read.command_line": QT_TRANSLATE_NOOP("phrases", "given by a program"),
    "step.saved": QT_TRANSLATE_NOOP("phrases", "saved in the journal"),
    "step.sent": QT_TRANSLATE_NOOP("phrases", "sent"),
    "step.next_try": QT_TRANSLATE_NOOP("phrases", "next try"),
    "step.answered": QT_TRANSLATE_NOOP("phrases", "answered"),
    "step.confirmed": QT_TRANSLATE_NOOP("phrases", "confirmed"),
    "step.confirmed_in": QT_TRANSLATE_NOOP("phrases", "confirmed in {seconds}\u00a0s"),
    "step.rejected": QT_TRANSLATE_NOOP("phrases", "refused"),
    "step.rejected_code": QT_TRANSLATE_NOOP("phrases", "refused, code {code}"),
    "step.retry": QT_TRANSLATE_NOOP("phrases", "try again later"),
    "step.offline": QT_TRANSLATE_NOOP("phrases", "no connection, try {number}"),
    "step.uncertain": QT_TRANSLATE_NOOP("phrases", "no sure answer"),
    "step.misconfigured": QT_TRANSLATE_NOOP("phrases", "settings are wrong"),
}

CARD_PHRASES = {
    **_CARD,
    **_STEPS,
}
