"""The sentences of the set-up by QR: one till's settings, scanned on the next one."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

SETUP_CODE_PHRASES = {
    "link_fault.setup_code": QT_TRANSLATE_NOOP(
        "phrases",
        "This is a set-up code for tills. It changes nothing here: it is scanned in the settings,"
        " on the page “Set-up by QR”.",
    ),
    "payment_id.setup_code": QT_TRANSLATE_NOOP(
        "phrases", "This is a set-up code for tills, no payment's id."
    ),
    "setup_code.damaged": QT_TRANSLATE_NOOP(
        "phrases", "This set-up code is damaged. Scan it again."
    ),
    "setup_code.format": QT_TRANSLATE_NOOP(
        "phrases", "This set-up code is of format {format}; this version knows format 1 alone."
    ),
    "setup_code.too_long": QT_TRANSLATE_NOOP("phrases", "This is too much for set-up codes."),
    "setup_code.unreadable": QT_TRANSLATE_NOOP("phrases", "This set-up code holds no settings."),
    "setup_code.refused": QT_TRANSLATE_NOOP(
        "phrases", "These settings are not right and were not taken. {where}: {reason}"
    ),
}
