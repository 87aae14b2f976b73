"""The sentences of the self-test."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

SELFTEST_PHRASES = {
    "selftest.good": QT_TRANSLATE_NOOP("phrases", "good"),
    "selftest.missing": QT_TRANSLATE_NOOP("phrases", "missing"),
    "selftest.failed": QT_TRANSLATE_NOOP("phrases", "FAILED"),
    "selftest.detail": QT_TRANSLATE_NOOP("phrases", "{words}"),
    "selftest.part.settings": QT_TRANSLATE_NOOP("phrases", "Settings file"),
    "selftest.part.window": QT_TRANSLATE_NOOP("phrases", "Window"),
    "selftest.part.languages": QT_TRANSLATE_NOOP("phrases", "Languages"),
    "selftest.part.sounds": QT_TRANSLATE_NOOP("phrases", "Sounds"),
    "selftest.part.journal": QT_TRANSLATE_NOOP("phrases", "Journal of payments"),
    "selftest.part.tls": QT_TRANSLATE_NOOP("phrases", "Secure connections"),
    "selftest.part.server": QT_TRANSLATE_NOOP("phrases", "FBox's server"),
    "selftest.part.opencv": QT_TRANSLATE_NOOP("phrases", "Pictures (OpenCV)"),
    "selftest.part.zxing": QT_TRANSLATE_NOOP("phrases", "Code reader ZXing"),
    "selftest.part.zbar": QT_TRANSLATE_NOOP("phrases", "Code reader ZBar"),
    "selftest.part.receipt": QT_TRANSLATE_NOOP("phrases", "Reading of a sample receipt"),
    "selftest.part.cameras": QT_TRANSLATE_NOOP("phrases", "Cameras"),
    "selftest.part.ffmpeg": QT_TRANSLATE_NOOP("phrases", "Network cameras (FFmpeg)"),
    "selftest.part.serial": QT_TRANSLATE_NOOP("phrases", "Serial ports"),
    "selftest.no_settings": QT_TRANSLATE_NOOP(
        "phrases", "There is no {file}: nothing was set yet."
    ),
    "selftest.no_server": QT_TRANSLATE_NOOP("phrases", "No server is configured."),
    "selftest.no_answer": QT_TRANSLATE_NOOP("phrases", "The server does not answer."),
    "selftest.tls_trusts_all": QT_TRANSLATE_NOOP(
        "phrases", "A certificate that nobody vouches for was taken: the server may be anyone."
    ),
    "selftest.no_opencv": QT_TRANSLATE_NOOP(
        "phrases",
        "OpenCV does not load ({words}). On Windows “N” install the Media Feature Pack. Until then "
        "there is no camera and no picture can be read; scanners work.",
    ),
    "selftest.no_camera": QT_TRANSLATE_NOOP("phrases", "No camera is connected."),
    "selftest.no_camera_list": QT_TRANSLATE_NOOP(
        "phrases", "The cameras cannot be listed ({words}). Try 0 as the camera in the settings."
    ),
    "selftest.no_port": QT_TRANSLATE_NOOP(
        "phrases", "There is no serial port; scanners that are a keyboard need none."
    ),
    "selftest.unread": QT_TRANSLATE_NOOP("phrases", "The sample receipt was not read ({words})."),
    "selftest.no_languages": QT_TRANSLATE_NOOP("phrases", "No translation is there: English only."),
    "selftest.no_player": QT_TRANSLATE_NOOP(
        "phrases", "No player of sounds was found: the system's beep is used."
    ),
    "selftest.ready": QT_TRANSLATE_NOOP("phrases", "The till can work."),
    "selftest.not_ready": QT_TRANSLATE_NOOP("phrases", "The till cannot work yet: {parts}."),
}
