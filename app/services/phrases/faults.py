"""The titles of the journal's faults, and what is said of a wrong clock."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

FAULT_PHRASES = {
    "journal.full.title": QT_TRANSLATE_NOOP("phrases", "The disk is full"),
    "journal.newer.title": QT_TRANSLATE_NOOP("phrases", "This program is older than the journal"),
    "journal.corrupt.title": QT_TRANSLATE_NOOP("phrases", "The journal is damaged"),
    "journal.read_only.title": QT_TRANSLATE_NOOP("phrases", "The journal is write-protected"),
    "journal.locked.title": QT_TRANSLATE_NOOP("phrases", "The journal is held by another program"),
    "journal.vanished.title": QT_TRANSLATE_NOOP("phrases", "The journal was removed"),
    "journal.io_error.title": QT_TRANSLATE_NOOP("phrases", "The disk does not answer"),
    "banner.clock": QT_TRANSLATE_NOOP(
        "phrases",
        "Set this computer's clock: it says {here}, the server {there}. FBox refuses receipts"
        " until then.",
    ),
    "banner.clock_zone": QT_TRANSLATE_NOOP(
        "phrases",
        "Set the time zone to Tashkent (+5), and the time to {there}: here it is {here}. FBox"
        " refuses receipts until then.",
    ),
    "scanner_test.end.enter": QT_TRANSLATE_NOOP("phrases", "The code was ended by Enter."),
    "scanner_test.end.tab": QT_TRANSLATE_NOOP("phrases", "The code was ended by Tab."),
    "scanner_test.end.none": QT_TRANSLATE_NOOP(
        "phrases", "No key ended the code: set the scanner to send Enter, which is quicker."
    ),
}
