"""The sentences of the first start's page, and of the page about the program."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

FIRST_RUN_PHRASES = {
    "first_run.title": QT_TRANSLATE_NOOP("phrases", "Set up this till"),
    "first_run.server": QT_TRANSLATE_NOOP("phrases", "FBox's address"),
    "first_run.test": QT_TRANSLATE_NOOP("phrases", "Test  F6"),
    "first_run.asking": QT_TRANSLATE_NOOP("phrases", "Asking the server…"),
    "first_run.server_good": QT_TRANSLATE_NOOP("phrases", "The server answers: {words}"),
    "first_run.camera": QT_TRANSLATE_NOOP("phrases", "Camera"),
    "first_run.no_camera": QT_TRANSLATE_NOOP("phrases", "None: scan with a barcode scanner"),
    "first_run.first_camera": QT_TRANSLATE_NOOP("phrases", "The first one there is"),
    "first_run.try_scan": QT_TRANSLATE_NOOP(
        "phrases", "Try it now: scan any receipt, with the scanner or before the camera."
    ),
    "first_run.scanner_good": QT_TRANSLATE_NOOP("phrases", "The scanner works."),
    "first_run.camera_good": QT_TRANSLATE_NOOP("phrases", "The camera works."),
    "first_run.save": QT_TRANSLATE_NOOP("phrases", "Save and begin  Enter"),
    "first_run.training": QT_TRANSLATE_NOOP("phrases", "Try it in training  F8"),
    "first_run.later": QT_TRANSLATE_NOOP("phrases", "Later  Esc"),
    "first_run.no_training": QT_TRANSLATE_NOOP("phrases", "Training could not be started."),
    "about.title": QT_TRANSLATE_NOOP("phrases", "About Uzum Fiskal"),
    "about.version": QT_TRANSLATE_NOOP("phrases", "Uzum Fiskal {version}"),
    "about.parts": QT_TRANSLATE_NOOP(
        "phrases",
        "The program is built of these parts. Choose one to read its licence. The parts under the "
        "LGPL may be replaced by versions of your own; their texts say how.",
    ),
    "about.list": QT_TRANSLATE_NOOP("phrases", "Parts of the program"),
    "about.text": QT_TRANSLATE_NOOP("phrases", "Licence"),
    "about.no_text": QT_TRANSLATE_NOOP("phrases", "Its licence has no text here."),
    "button.about": QT_TRANSLATE_NOOP("phrases", "About and licences  Ctrl+I"),
    "button.close_esc": QT_TRANSLATE_NOOP("phrases", "Close  Esc"),
}
