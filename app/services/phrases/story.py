"""The sentences of a payment's story: receipts, attempts and decisions."""

from app.services.phrases.noop import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

STORY_PHRASES = {
    "story.title": QT_TRANSLATE_NOOP("phrases", "What happened to this payment"),
    "story.show": QT_TRANSLATE_NOOP("phrases", "Show on the card  Enter"),
    "story.phone": QT_TRANSLATE_NOOP("phrases", "The client's phone: {phone}"),
    "story.column.time": QT_TRANSLATE_NOOP("phrases", "Time"),
    "story.column.what": QT_TRANSLATE_NOOP("phrases", "What happened"),
    "story.column.outcome": QT_TRANSLATE_NOOP("phrases", "What came of it"),
    "story.column.code": QT_TRANSLATE_NOOP("phrases", "Code"),
    "story.column.took": QT_TRANSLATE_NOOP("phrases", "Took"),
    "story.added": QT_TRANSLATE_NOOP("phrases", "Payment added"),
    "story.added.window": QT_TRANSLATE_NOOP("phrases", "Payment added by hand"),
    "story.added.scan": QT_TRANSLATE_NOOP("phrases", "Payment added by its code"),
    "story.added.command_line": QT_TRANSLATE_NOOP("phrases", "Payment added by a program"),
    "story.receipt": QT_TRANSLATE_NOOP("phrases", "Receipt No. {number}: {how}"),
    "story.attempt": QT_TRANSLATE_NOOP("phrases", "Receipt No. {number} was sent"),
    "story.open": QT_TRANSLATE_NOOP("phrases", "No answer yet"),
    "story.resend": QT_TRANSLATE_NOOP("phrases", "A person had it sent once more"),
    "story.withdraw": QT_TRANSLATE_NOOP("phrases", "Taken off the list"),
    "story.restore": QT_TRANSLATE_NOOP("phrases", "Put back on the list"),
    "story.override": QT_TRANSLATE_NOOP("phrases", "Decided although a receipt may be attached"),
    "story.left_open": QT_TRANSLATE_NOOP(
        "phrases", "Left open at the end of a shift, seen by {name}"
    ),
    "story.link": QT_TRANSLATE_NOOP("phrases", "The receipt's link: {link}"),
    "story.code": QT_TRANSLATE_NOOP("phrases", "Code: {code}"),
    "story.more": QT_TRANSLATE_N_NOOP(
        "phrases",
        "{count} older attempt is not shown.",
        "{count} older attempts are not shown.",
    ),
    "button.story": QT_TRANSLATE_NOOP("phrases", "What happened to this payment"),
    "history.story": QT_TRANSLATE_NOOP("phrases", "What happened to it  Enter"),
    "history.card": QT_TRANSLATE_NOOP("phrases", "Show on the card  Ctrl+Enter"),
    "key.Ctrl+D": QT_TRANSLATE_NOOP("phrases", "what happened to the shown payment"),
}
