"""The sentences of the settings, sample receipt and crash dialogs, and of the program's start."""

from app.services.noop import QT_TRANSLATE_NOOP

DIALOG_PHRASES = {
    "slip.title": QT_TRANSLATE_NOOP("phrases", "Sample receipt"),
    "slip.hint": QT_TRANSLATE_NOOP(
        "phrases",
        "Hold the webcam before this receipt, or press Space to feed it. N shows another one.",
    ),
    "slip.feed": QT_TRANSLATE_NOOP("phrases", "Feed the slip"),
    "slip.renew": QT_TRANSLATE_NOOP("phrases", "Another receipt"),
    "slip.close": QT_TRANSLATE_NOOP("phrases", "Close"),
    "crash.title": QT_TRANSLATE_NOOP("phrases", "Something went wrong in the program"),
    "crash.text": QT_TRANSLATE_NOOP(
        "phrases",
        "What you did last may not have worked; look before you do it again. Receipts that are"
        " saved are still sent. The details are in the log: {log}",
    ),
    "till.unexpected": QT_TRANSLATE_NOOP(
        "phrases", "The till made a mistake it did not expect. The details are in the log."
    ),
    "start.running": QT_TRANSLATE_NOOP(
        "phrases", "Uzum Fiskal is running already, but its window does not answer."
    ),
    "start.settings_fault": QT_TRANSLATE_NOOP(
        "phrases",
        "{file}: {where}: {reason} Nothing is sent until this is mended; the file was not changed.",
    ),
}
