"""The sentences of the customer's copy, of leaving, and of what helps the support."""

from app.services.noop import QT_TRANSLATE_NOOP

_COPY = {
    "button.customer_copy": QT_TRANSLATE_NOOP("phrases", "Customer's copy  F9"),
    "copy.title": QT_TRANSLATE_NOOP("phrases", "Your receipt"),
    "copy.hint": QT_TRANSLATE_NOOP(
        "phrases", "Point your phone's camera at the code: it opens the receipt at the tax office."
    ),
    "key.F9": QT_TRANSLATE_NOOP("phrases", "customer's copy of the shown receipt"),
}

_LEAVING = {
    "leave.window_title": QT_TRANSLATE_NOOP("phrases", "Close the program?"),
    "leave.title": QT_TRANSLATE_NOOP("phrases", "Receipts not sent yet: {count}"),
    "leave.body": QT_TRANSLATE_NOOP(
        "phrases",
        "They are saved. If you close the program now, they are sent when it is started again.",
    ),
    "leave.tray": QT_TRANSLATE_NOOP(
        "phrases",
        "If it goes on sending, the window goes away, and an icon beside the clock shows when all"
        " is sent.",
    ),
    "leave.minimise": QT_TRANSLATE_NOOP(
        "phrases", "If it goes on sending, the window is only minimised."
    ),
    "button.stay_sending": QT_TRANSLATE_NOOP("phrases", "Go on sending  Enter"),
    "button.end": QT_TRANSLATE_NOOP("phrases", "Close the program  Ctrl+Q"),
    "button.back": QT_TRANSLATE_NOOP("phrases", "Back  Esc"),
    "key.Ctrl+Q": QT_TRANSLATE_NOOP("phrases", "close the program"),
    "tray.show": QT_TRANSLATE_NOOP("phrases", "Show the window"),
    "tray.quit": QT_TRANSLATE_NOOP("phrases", "Close the program"),
    "tray.sending": QT_TRANSLATE_NOOP(
        "phrases", "Still sending: {count}. Click this icon to see the window again."
    ),
    "tray.waiting": QT_TRANSLATE_NOOP("phrases", "Uzum Fiskal: to be sent: {count}"),
    "tray.attention": QT_TRANSLATE_NOOP(
        "phrases", "Uzum Fiskal: all is sent; need attention: {count}"
    ),
    "tray.done": QT_TRANSLATE_NOOP("phrases", "Uzum Fiskal: all receipts are sent"),
}

_WINDOW = {
    "button.full_screen_off": QT_TRANSLATE_NOOP("phrases", "Leave the full screen  F11"),
    "setting.window.full_screen": QT_TRANSLATE_NOOP("phrases", "The window fills the screen (F11)"),
    "key.F11": QT_TRANSLATE_NOOP("phrases", "full screen, or back"),
    "window.not_kept": QT_TRANSLATE_NOOP(
        "phrases", "This could not be saved: at the next start it is as before."
    ),
}

_CHECKING = {
    "bundle.not_written": QT_TRANSLATE_NOOP("phrases", "{file} cannot be written: {detail}"),
}

SUPPORT_PHRASES = {**_COPY, **_LEAVING, **_WINDOW, **_CHECKING}
