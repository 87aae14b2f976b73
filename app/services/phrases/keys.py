"""What each of the window's keys does, for the page behind F1."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

KEY_PHRASES = {
    "help.title": QT_TRANSLATE_NOOP("phrases", "All keys"),
    "key.F1": QT_TRANSLATE_NOOP("phrases", "this table"),
    "key.F2": QT_TRANSLATE_NOOP("phrases", "add a payment"),
    "key.F4": QT_TRANSLATE_NOOP("phrases", "switch the camera on or off"),
    "key.F5": QT_TRANSLATE_NOOP("phrases", "scan again for the shown payment"),
    "key.F6": QT_TRANSLATE_NOOP("phrases", "send the shown payment now"),
    "key.Shift+F6": QT_TRANSLATE_NOOP("phrases", "send everything that waits now"),
    "key.F7": QT_TRANSLATE_NOOP("phrases", "copy the client's phone"),
    "key.F8": QT_TRANSLATE_NOOP("phrases", "sample receipt (training only)"),
    "key.Ctrl+C": QT_TRANSLATE_NOOP("phrases", "copy the payment id"),
    "key.Ctrl+F": QT_TRANSLATE_NOOP("phrases", "search the payments"),
    "key.Ctrl+G": QT_TRANSLATE_NOOP("phrases", "the button of the message above"),
    "key.Ctrl+L": QT_TRANSLATE_NOOP("phrases", "type a receipt's link"),
    "key.Ctrl+V": QT_TRANSLATE_NOOP("phrases", "paste a link or a picture"),
    "key.Ctrl+1": QT_TRANSLATE_NOOP("phrases", "the four lists"),
    "key.Ctrl+Delete": QT_TRANSLATE_NOOP("phrases", "take the shown payment off the list"),
    "key.Ctrl+R": QT_TRANSLATE_NOOP("phrases", "put the shown payment back"),
    "key.Ctrl+,": QT_TRANSLATE_NOOP("phrases", "settings"),
    "key.Up": QT_TRANSLATE_NOOP("phrases", "choose another payment"),
    "key.Enter": QT_TRANSLATE_NOOP("phrases", "go on, when the card asks"),
    "key.Esc": QT_TRANSLATE_NOOP("phrases", "back; nothing is lost by it"),
}
