"""The sentences about the window's language. Languages are named each in its own letters."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

LANGUAGE_PHRASES = {
    "settings_dialog.window": QT_TRANSLATE_NOOP("phrases", "Window"),
    "setting.window.language": QT_TRANSLATE_NOOP("phrases", "Language"),
    "setting.window.language.auto": QT_TRANSLATE_NOOP("phrases", "As Windows has it"),
    "setting.window.language.ru": QT_TRANSLATE_NOOP("phrases", "Русский"),
    "setting.window.language.uz-Latn": QT_TRANSLATE_NOOP("phrases", "Oʻzbekcha"),
    "setting.window.language.uz-Cyrl": QT_TRANSLATE_NOOP("phrases", "Ўзбекча"),
    "setting.window.language.en": QT_TRANSLATE_NOOP("phrases", "English"),
    "button.language": QT_TRANSLATE_NOOP("phrases", "{language}  Ctrl+T"),
    "language.name": QT_TRANSLATE_NOOP("phrases", "Language: {language}"),
    "key.Ctrl+T": QT_TRANSLATE_NOOP("phrases", "choose the language"),
}
