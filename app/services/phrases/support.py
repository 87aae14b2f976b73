"""The sentences of the customer's copy, of leaving, and of what helps the support."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

_COPY = {
    "button.customer_copy": QT_TRANSLATE_NOOP("phrases", "Customer's copy  F9"),
    "copy.title": QT_TRANSLATE_NOOP("phrases", "Your receipt"),
    "copy.receipt": QT_TRANSLATE_NOOP("phrases", "No. {number} · {time}"),
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
    "autostart.switch": QT_TRANSLATE_NOOP("phrases", "Start together with the computer"),
    "autostart.fault": QT_TRANSLATE_NOOP("phrases", "This could not be changed: {detail}"),
    "button.full_screen_off": QT_TRANSLATE_NOOP("phrases", "Leave the full screen  F11"),
    "setting.window.full_screen": QT_TRANSLATE_NOOP("phrases", "The window fills the screen (F11)"),
    "key.F11": QT_TRANSLATE_NOOP("phrases", "full screen, or back"),
    "window.not_kept": QT_TRANSLATE_NOOP(
        "phrases", "This could not be saved: at the next start it is as before."
    ),
}

_CHECKING = {
    "crash.copy": QT_TRANSLATE_NOOP("phrases", "Copy the report  Ctrl+C"),
    "crash.copied": QT_TRANSLATE_NOOP("phrases", "Copied: paste it into a message to the support."),
    "key.F12": QT_TRANSLATE_NOOP("phrases", "check this till"),
    "button.check": QT_TRANSLATE_NOOP("phrases", "Check this till  F12"),
    "diagnostics.title": QT_TRANSLATE_NOOP("phrases", "Check this till"),
    "diagnostics.checking": QT_TRANSLATE_NOOP("phrases", "Every part is being tried…"),
    "diagnostics.not_tried": QT_TRANSLATE_NOOP("phrases", "The check did not run: {detail}"),
    "diagnostics.troubles": QT_TRANSLATE_NOOP("phrases", "Last errors"),
    "diagnostics.no_troubles": QT_TRANSLATE_NOOP("phrases", "none"),
    "diagnostics.journal": QT_TRANSLATE_NOOP("phrases", "Journal"),
    "diagnostics.versions": QT_TRANSLATE_NOOP("phrases", "Versions"),
    "diagnostics.places": QT_TRANSLATE_NOOP("phrases", "Places"),
    "diagnostics.save": QT_TRANSLATE_NOOP("phrases", "Save a file for support  Ctrl+S"),
    "diagnostics.copy": QT_TRANSLATE_NOOP("phrases", "Copy  Ctrl+C"),
    "diagnostics.again": QT_TRANSLATE_NOOP("phrases", "Check again  F5"),
    "diagnostics.folder": QT_TRANSLATE_NOOP("phrases", "Show the folder  Ctrl+O"),
    "diagnostics.saving": QT_TRANSLATE_NOOP("phrases", "The file is being saved…"),
    "diagnostics.saved": QT_TRANSLATE_NOOP(
        "phrases",
        "Saved: {file} — send this file to the support. No client's phone and no password is in"
        " it.",
    ),
    "diagnostics.not_saved": QT_TRANSLATE_NOOP("phrases", "The file was not saved: {detail}"),
    "diagnostics.copied": QT_TRANSLATE_NOOP("phrases", "Copied."),
    "trouble.warning": QT_TRANSLATE_NOOP("phrases", "Warning"),
    "trouble.error": QT_TRANSLATE_NOOP("phrases", "Error"),
    "trouble.critical": QT_TRANSLATE_NOOP("phrases", "Mistake in the program"),
    "place.data": QT_TRANSLATE_NOOP("phrases", "Records"),
    "place.settings": QT_TRANSLATE_NOOP("phrases", "Settings"),
    "place.journal": QT_TRANSLATE_NOOP("phrases", "Journal"),
    "place.backups": QT_TRANSLATE_NOOP("phrases", "Copies"),
    "place.logs": QT_TRANSLATE_NOOP("phrases", "Logs"),
    "place.program": QT_TRANSLATE_NOOP("phrases", "Program"),
    "place.python": QT_TRANSLATE_NOOP("phrases", "Interpreter"),
    "number.attempts": QT_TRANSLATE_NOOP("phrases", "Times something was sent"),
    "number.oldest_unsent": QT_TRANSLATE_NOOP("phrases", "Oldest unsent since"),
    "number.backups": QT_TRANSLATE_NOOP("phrases", "Copies of the journal"),
    "number.newest_backup": QT_TRANSLATE_NOOP("phrases", "Newest copy"),
    "number.revision": QT_TRANSLATE_NOOP("phrases", "Version of the journal"),
    "number.file_bytes": QT_TRANSLATE_NOOP("phrases", "Size"),
    "number.fault": QT_TRANSLATE_NOOP("phrases", "Fault"),
    "bundle.not_written": QT_TRANSLATE_NOOP("phrases", "{file} cannot be written: {detail}"),
}

SUPPORT_PHRASES = {**_COPY, **_LEAVING, **_WINDOW, **_CHECKING}
