"""The sentences about the journal, decisions and the command line."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

JOURNAL_PHRASES = {
    "journal.full": QT_TRANSLATE_NOOP(
        "phrases",
        "The disk is full: nothing can be saved. Free some space; what was saved is safe.",
    ),
    "journal.read_only": QT_TRANSLATE_NOOP(
        "phrases", "The journal may not be written to. Ask the administrator to allow it."
    ),
    "journal.locked": QT_TRANSLATE_NOOP(
        "phrases", "Another program holds the journal. Close it, then try again."
    ),
    "journal.corrupt": QT_TRANSLATE_NOOP(
        "phrases", "The journal is damaged ({detail}). Restart the program and call support."
    ),
    "journal.cannot_open": QT_TRANSLATE_NOOP("phrases", "The journal cannot be opened: {detail}"),
    "journal.cannot_set_aside": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal is damaged and cannot be put aside ({detail}). Close other programs that use "
        "it and start again.",
    ),
    "journal.io_error": QT_TRANSLATE_NOOP(
        "phrases", "The disk does not answer as it should ({detail}). Call the administrator."
    ),
    "journal.cannot_back_up": QT_TRANSLATE_NOOP(
        "phrases", "The journal cannot be copied: {detail}"
    ),
    "journal.corrupt_in_use": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal is damaged ({detail}), and another window or command still uses it. Close "
        "that one, start again, and call support.",
    ),
    "journal.in_use": QT_TRANSLATE_NOOP(
        "phrases", "Another window or command has the journal open. Close it first."
    ),
    "journal.vanished": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal was removed or replaced while the program runs. What was saved is kept in "
        "{detail}. Restart the program and call support.",
    ),
    "journal.none": QT_TRANSLATE_NOOP("phrases", "There is no journal yet; nothing to copy."),
    "journal.newer": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal was written by a newer version of this program. Install that version again; "
        "the journal is unharmed.",
    ),
    "till.journal_set_aside": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal was damaged. It was kept as {path}, and a new one was begun. Call support: "
        "payments of the old one may still await their receipts.",
    ),
    "till.journal_vanished": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal is gone from its folder, and a new one was begun. Call support before you "
        "go on: the newest copy is {path}.",
    ),
    "till.journal_vanished_no_copy": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal is gone from its folder, and a new one was begun. Call support before you "
        "go on: no copy of it was found.",
    ),
    "till.journal_rescued": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal was removed while the program ran. Its last copy is in use again: {path}",
    ),
    "decision.reason_empty": QT_TRANSLATE_NOOP("phrases", "Say why."),
    "decision.confirmed": QT_TRANSLATE_NOOP("phrases", "The payment is confirmed already."),
    "decision.sending": QT_TRANSLATE_NOOP(
        "phrases", "The receipt is being sent this moment. Wait for the answer."
    ),
    "decision.needs_override": QT_TRANSLATE_NOOP(
        "phrases",
        "The receipt of this payment is on its way or may be attached already. Confirm that you "
        "want this all the same.",
    ),
    "decision.not_withdrawn": QT_TRANSLATE_NOOP("phrases", "The payment is on the list."),
    "decision.unknown": QT_TRANSLATE_NOOP("phrases", "There is no payment {payment}."),
    "decision.receipt_used": QT_TRANSLATE_NOOP(
        "phrases", "The receipt belongs to payment {payment} by now. Scan the right one."
    ),
    "command.words": QT_TRANSLATE_NOOP("phrases", "{words}"),
    "command.port": QT_TRANSLATE_NOOP("phrases", "The port cannot be used: {words}"),
    "command.receipt": QT_TRANSLATE_NOOP("phrases", "receipt {number}"),
    "command.no_server": QT_TRANSLATE_NOOP(
        "phrases",
        "No server is configured, so nothing was sent; the receipt is saved. Set base_url under "
        "[fbox] in settings.toml.",
    ),
    "picture.cannot_open": QT_TRANSLATE_NOOP("phrases", "This file cannot be opened."),
    "picture.not_a_receipt": QT_TRANSLATE_NOOP(
        "phrases", "This is not the code of a fiscal receipt."
    ),
}
