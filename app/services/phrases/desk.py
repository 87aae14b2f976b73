"""The sentences about scanning first, payment ids that are scanned, and receipts in use."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

DESK_PHRASES = {
    "choice.enter": QT_TRANSLATE_NOOP("phrases", "Enter"),
    "scan.no_payment.body_choose": QT_TRANSLATE_NOOP(
        "phrases",
        "Press Enter for the likeliest, or another one's number, or scan the payment's own code.",
    ),
    "scan.payment_asked.title": QT_TRANSLATE_NOOP("phrases", "Is this a payment's id?"),
    "scan.payment_asked.body": QT_TRANSLATE_NOOP(
        "phrases", "No payment has this id. If it is on the payment's own slip, add it."
    ),
    "face.held.title": QT_TRANSLATE_NOOP("phrases", "A receipt waits"),
    "face.nothing.held": QT_TRANSLATE_NOOP(
        "phrases", "Receipt No. {number} waits for its payment: choose it, add it or scan its code."
    ),
    "face.awaiting.body_scanned": QT_TRANSLATE_NOOP(
        "phrases",
        "The payment was added by its code. Point the scanner or the camera at the receipt's QR"
        " code.",
    ),
    "button.add_scanned": QT_TRANSLATE_NOOP("phrases", "Add the payment  Enter"),
    "scanning.payment_code": QT_TRANSLATE_NOOP("phrases", "This is a payment's code"),
    "key.1": QT_TRANSLATE_NOOP("phrases", "choose, when the card offers payments"),
    "key.Ctrl+Enter": QT_TRANSLATE_NOOP("phrases", "use the scanned receipt anyway"),
}
