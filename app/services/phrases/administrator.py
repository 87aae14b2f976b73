"""The sentences of what only the administrator may do: the PIN, and what it guards."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

ADMINISTRATOR_PHRASES = {
    "pin.title": QT_TRANSLATE_NOOP("phrases", "Administrator's PIN"),
    "pin.field": QT_TRANSLATE_NOOP("phrases", "PIN"),
    "pin.save": QT_TRANSLATE_NOOP("phrases", "Go on  Enter"),
    "pin.erase": QT_TRANSLATE_NOOP("phrases", "Erase the last digit"),
    "pin.form": QT_TRANSLATE_NOOP("phrases", "A PIN is 4 to 12 digits."),
    "pin.too_simple": QT_TRANSLATE_NOOP("phrases", "A PIN needs at least two different digits."),
    "pin.set": QT_TRANSLATE_NOOP("phrases", "The administrator's PIN is set."),
    "pin.removed": QT_TRANSLATE_NOOP(
        "phrases", "The administrator's PIN is removed: nothing is guarded now."
    ),
    "pin.is_set": QT_TRANSLATE_NOOP("phrases", "An administrator's PIN is set."),
    "pin.is_none": QT_TRANSLATE_NOOP("phrases", "No administrator's PIN is set."),
    "guard.wrong": QT_TRANSLATE_NOOP(
        "phrases", "This is not the PIN. Tries left before a wait: {tries}"
    ),
    "guard.wait": QT_TRANSLATE_NOOP(
        "phrases", "Too many wrong tries. The next one is possible in {time}."
    ),
    "guard.closed": QT_TRANSLATE_NOOP("phrases", "This needs the administrator's PIN."),
    "guard.settings": QT_TRANSLATE_NOOP("phrases", "Open the settings"),
    "guard.withdraw": QT_TRANSLATE_NOOP(
        "phrases", "Take payment {payment} off the list. Reason: {reason}"
    ),
    "guard.override": QT_TRANSLATE_NOOP(
        "phrases", "Use this receipt for payment {payment} anyway. Reason: {reason}"
    ),
    "guard.phones": QT_TRANSLATE_NOOP("phrases", "Show whole phone numbers"),
    "guard.unlock": QT_TRANSLATE_NOOP(
        "phrases", "Unlock everything that the PIN guards for 5 minutes"
    ),
    "button.lock": QT_TRANSLATE_NOOP("phrases", "Unlocked: lock  Ctrl+K"),
    "key.Ctrl+K": QT_TRANSLATE_NOOP("phrases", "lock at once, or unlock by the PIN"),
}
