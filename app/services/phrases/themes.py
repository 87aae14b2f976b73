"""The sentences about the window's colours."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

THEME_PHRASES = {
    "setting.window.theme": QT_TRANSLATE_NOOP("phrases", "Colours"),
    "setting.window.theme.auto": QT_TRANSLATE_NOOP("phrases", "As Windows has them"),
    "setting.window.theme.light": QT_TRANSLATE_NOOP("phrases", "Light"),
    "setting.window.theme.dark": QT_TRANSLATE_NOOP("phrases", "Dark"),
    "setting.window.theme.contrast": QT_TRANSLATE_NOOP("phrases", "High contrast"),
}
