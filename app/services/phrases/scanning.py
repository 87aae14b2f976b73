"""The sentences about serial scanners, the choice of a camera, and what keeps a code unread."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

SCANNING_PHRASES = {
    "status.serial": QT_TRANSLATE_NOOP("phrases", "Scanner at {port}"),
    "status.serial_missing": QT_TRANSLATE_NOOP("phrases", "No scanner at {port}"),
    "status.serial_lost": QT_TRANSLATE_NOOP("phrases", "Scanner unplugged"),
    "status.serial_garbled": QT_TRANSLATE_NOOP("phrases", "Scanner unreadable"),
    "banner.serial_lost": QT_TRANSLATE_NOOP(
        "phrases", "The scanner at {port} is gone. Plug it in again: it then goes on by itself."
    ),
    "banner.serial_garbled": QT_TRANSLATE_NOOP(
        "phrases",
        "The scanner at {port} sends what cannot be read: is its speed the one in the settings?",
    ),
    "step.read.serial": QT_TRANSLATE_NOOP("phrases", "read by the scanner"),
    "settings.port": QT_TRANSLATE_NOOP(
        "phrases", "This must be a port such as COM3 or /dev/ttyACM0, “auto”, or empty."
    ),
    "setting.scanner.port": QT_TRANSLATE_NOOP(
        "phrases", "Serial port, such as COM3; “auto” finds it; empty for a keyboard scanner"
    ),
    "setting.scanner.baud_rate": QT_TRANSLATE_NOOP("phrases", "Speed of the serial port"),
    "hint.closer": QT_TRANSLATE_NOOP("phrases", "Hold the receipt closer to the camera"),
    "hint.further": QT_TRANSLATE_NOOP("phrases", "Hold the receipt a little further away"),
    "hint.hold_still": QT_TRANSLATE_NOOP("phrases", "Hold the receipt still"),
    "hint.too_dark": QT_TRANSLATE_NOOP("phrases", "It is too dark: turn the receipt to the light"),
    "hint.glare": QT_TRANSLATE_NOOP(
        "phrases", "The light glares on the code: tilt the receipt a little"
    ),
}
