"""The sentences of `journal check` and `journal restore`."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

CHECK_PHRASES = {
    "check.good": QT_TRANSLATE_NOOP("phrases", "The journal is whole, and nobody edited it."),
    "check.integrity": QT_TRANSLATE_NOOP("phrases", "The file is damaged: {detail}"),
    "check.foreign_keys": QT_TRANSLATE_NOOP("phrases", "Rows refer to rows that are gone: {names}"),
    "check.rules": QT_TRANSLATE_NOOP(
        "phrases", "Somebody changed tables or rules of the journal: {names}"
    ),
    "check.two_receipts": QT_TRANSLATE_NOOP(
        "phrases", "Payments with two receipts ({count}): {payments}"
    ),
    "check.two_payments": QT_TRANSLATE_NOOP(
        "phrases", "Payments that share a receipt ({count}): {payments}"
    ),
    "check.states": QT_TRANSLATE_NOOP(
        "phrases", "Payments in another state than their receipt ({count}): {payments}"
    ),
    "check.unanswered": QT_TRANSLATE_NOOP(
        "phrases", "Payments whose attempts do not fit their state ({count}): {payments}"
    ),
    "check.tallies": QT_TRANSLATE_NOOP("phrases", "The counts do not fit the payments."),
    "check.chain": QT_TRANSLATE_NOOP(
        "phrases", "The audit trail was edited: it breaks at row {row}."
    ),
    "check.attempts": QT_TRANSLATE_NOOP(
        "phrases", "Attempts and the audit trail disagree ({count}), first at attempt {row}."
    ),
    "check.decisions": QT_TRANSLATE_NOOP(
        "phrases", "Decisions and the audit trail disagree ({count}), first at decision {row}."
    ),
    "check.backup": QT_TRANSLATE_NOOP(
        "phrases",
        "The newest copy, {name}, tells of something that this journal does not: it was edited or "
        "exchanged.",
    ),
    "check.backup_unreadable": QT_TRANSLATE_NOOP(
        "phrases", "The newest copy, {name}, cannot be read."
    ),
    "restore.loss": QT_TRANSLATE_NOOP(
        "phrases",
        "The copy lacks {payments} payments and {rows} other rows of the present journal, and has "
        "{changed} payments in another state. Add --yes to restore it all the same.",
    ),
    "restore.unknown_loss": QT_TRANSLATE_NOOP(
        "phrases",
        "The present journal cannot be read, so nobody can tell what would be lost. Add --yes to "
        "restore the copy all the same.",
    ),
    "restore.done": QT_TRANSLATE_NOOP("phrases", "The copy is in its place."),
    "restore.kept": QT_TRANSLATE_NOOP(
        "phrases", "The copy is in its place. The journal that was there is kept: {path}"
    ),
    "journal.none_to_check": QT_TRANSLATE_NOOP("phrases", "There is no journal at {detail}."),
    "journal.older": QT_TRANSLATE_NOOP(
        "phrases",
        "The journal was written by an older version of this program. Start the program once, "
        "then check again.",
    ),
    "journal.no_copy": QT_TRANSLATE_NOOP("phrases", "There is no file {detail}."),
    "journal.not_a_copy": QT_TRANSLATE_NOOP(
        "phrases", "This file is no whole copy of a journal: {detail}"
    ),
}
