"""The sentences of the settings, sample receipt and crash dialogs, and of the program's start."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

DIALOG_PHRASES = {
    "slip.title": QT_TRANSLATE_NOOP("phrases", "Sample receipt"),
    "slip.hint": QT_TRANSLATE_NOOP(
        "phrases",
        "Hold the webcam before this receipt, or press Space to feed it. N shows another one.",
    ),
    "slip.feed": QT_TRANSLATE_NOOP("phrases", "Feed the slip  Space"),
    "slip.renew": QT_TRANSLATE_NOOP("phrases", "Another receipt  N"),
    "slip.close": QT_TRANSLATE_NOOP("phrases", "Close  Esc"),
    "crash.title": QT_TRANSLATE_NOOP("phrases", "Something went wrong in the program"),
    "crash.text": QT_TRANSLATE_NOOP(
        "phrases",
        "What you did last may not have worked; look before you do it again. Receipts that are"
        " saved are still sent. The details are in the log: {log}",
    ),
    "till.unexpected": QT_TRANSLATE_NOOP(
        "phrases", "The till made a mistake it did not expect. The details are in the log."
    ),
    "settings_dialog.title": QT_TRANSLATE_NOOP("phrases", "Settings"),
    "settings_dialog.fbox": QT_TRANSLATE_NOOP("phrases", "Server"),
    "settings_dialog.receipt": QT_TRANSLATE_NOOP("phrases", "Receipts"),
    "settings_dialog.camera": QT_TRANSLATE_NOOP("phrases", "Camera"),
    "settings_dialog.scanner": QT_TRANSLATE_NOOP("phrases", "Barcode scanner"),
    "settings_dialog.training": QT_TRANSLATE_NOOP(
        "phrases", "In training the built-in server answers, whatever stands here."
    ),
    "setting.fbox.base_url": QT_TRANSLATE_NOOP(
        "phrases", "FBox's address, such as http://192.168.1.50:8080"
    ),
    "setting.fbox.connect_timeout_s": QT_TRANSLATE_NOOP(
        "phrases", "How long to wait for the connection"
    ),
    "setting.fbox.read_timeout_s": QT_TRANSLATE_NOOP("phrases", "How long to wait for the answer"),
    "setting.fbox.headers": QT_TRANSLATE_NOOP("phrases", "Extra headers, if a proxy asks for them"),
    "setting.header_add": QT_TRANSLATE_NOOP("phrases", "Add a header  Ctrl+N"),
    "setting.header_name": QT_TRANSLATE_NOOP("phrases", "Name"),
    "setting.header_value": QT_TRANSLATE_NOOP("phrases", "Value"),
    "setting.header_remove": QT_TRANSLATE_NOOP("phrases", "Remove this header"),
    "setting.receipt.hosts": QT_TRANSLATE_NOOP(
        "phrases", "Hosts whose links count as receipts, separated by spaces"
    ),
    "setting.receipt.max_age_days": QT_TRANSLATE_NOOP(
        "phrases", "From how many days on a receipt counts as old"
    ),
    "setting.camera.enabled": QT_TRANSLATE_NOOP("phrases", "Scanning with a camera"),
    "setting.camera.source": QT_TRANSLATE_NOOP(
        "phrases", "Which camera: its name or number (0 is the first), a URL or a video file"
    ),
    "setting.camera.width": QT_TRANSLATE_NOOP("phrases", "Picture width in pixels"),
    "setting.camera.height": QT_TRANSLATE_NOOP("phrases", "Picture height in pixels"),
    "setting.seconds": QT_TRANSLATE_NOOP("phrases", "{number} s"),
    "setting.switch_on": QT_TRANSLATE_NOOP("phrases", "On"),
    "setting.scanner.prefix": QT_TRANSLATE_NOOP(
        "phrases", "What the scanner types in front of every code"
    ),
    "setting.scanner.terminator": QT_TRANSLATE_NOOP(
        "phrases", "What the scanner types after every code"
    ),
    "setting.scanner.terminator.any": QT_TRANSLATE_NOOP("phrases", "Any of these"),
    "setting.scanner.terminator.enter": QT_TRANSLATE_NOOP("phrases", "Enter"),
    "setting.scanner.terminator.tab": QT_TRANSLATE_NOOP("phrases", "Tab"),
    "setting.scanner.terminator.none": QT_TRANSLATE_NOOP("phrases", "Nothing"),
    "start.running": QT_TRANSLATE_NOOP(
        "phrases", "Uzum Fiskal is running already, but its window does not answer."
    ),
    "start.settings_fault": QT_TRANSLATE_NOOP(
        "phrases",
        "{file}: {where}: {reason} Nothing is sent until this is mended; the file was not changed.",
    ),
}
