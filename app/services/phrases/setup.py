"""The sentences that the setup hears from the program."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

SETUP_PHRASES = {
    # The setup looks for the word "closed" at the beginning.
    "quit.closed": QT_TRANSLATE_NOOP("phrases", "closed"),
    "quit.none": QT_TRANSLATE_NOOP("phrases", "not running"),
    "quit.still_there": QT_TRANSLATE_NOOP("phrases", "The window did not close in time."),
    "settings.good": QT_TRANSLATE_NOOP("phrases", "The settings file is right."),
    "settings.no_file": QT_TRANSLATE_NOOP("phrases", "There is no file {file}."),
}
