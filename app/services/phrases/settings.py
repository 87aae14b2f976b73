"""The sentences about the settings file and the data directory, for the administrator."""

from app.services.phrases.noop import QT_TRANSLATE_NOOP

SETTINGS_PHRASES = {
    "settings.unreadable": QT_TRANSLATE_NOOP(
        "phrases", "The settings file cannot be read: {detail}."
    ),
    "settings.too_large": QT_TRANSLATE_NOOP(
        "phrases", "This is no settings file: it is larger than {detail}."
    ),
    "settings.utf16": QT_TRANSLATE_NOOP(
        "phrases",
        "The file was saved as “Unicode” (UTF-16). Open it in Notepad and save it as UTF-8.",
    ),
    "settings.not_utf8": QT_TRANSLATE_NOOP(
        "phrases", "The file is not UTF-8 text ({detail}). Open it in Notepad and save it as UTF-8."
    ),
    "settings.syntax": QT_TRANSLATE_NOOP("phrases", "This cannot be read as TOML: {detail}."),
    "settings.unknown_section": QT_TRANSLATE_NOOP(
        "phrases", "There is no such section. There are: {detail}."
    ),
    "settings.unknown_key": QT_TRANSLATE_NOOP(
        "phrases", "There is no such setting. Here there are: {detail}."
    ),
    "settings.not_a_section": QT_TRANSLATE_NOOP(
        "phrases", "This is a section's name: write it in brackets on a line of its own."
    ),
    "settings.not_text": QT_TRANSLATE_NOOP(
        "phrases", "This must be text in quotation marks, not {detail}."
    ),
    "settings.not_number": QT_TRANSLATE_NOOP("phrases", "This must be a number, not {detail}."),
    "settings.not_whole_number": QT_TRANSLATE_NOOP(
        "phrases", "This must be a whole number, not {detail}."
    ),
    "settings.not_switch": QT_TRANSLATE_NOOP(
        "phrases", "This must be true or false, not {detail}."
    ),
    "settings.not_list": QT_TRANSLATE_NOOP(
        "phrases", 'This must be a list such as ["ofd.soliq.uz"], not {detail}.'
    ),
    "settings.not_table": QT_TRANSLATE_NOOP(
        "phrases", "This must be a section of its own with one header a line, not {detail}."
    ),
    "settings.out_of_range": QT_TRANSLATE_NOOP("phrases", "This must lie within {detail}."),
    "settings.choice": QT_TRANSLATE_NOOP("phrases", "This must be one of: {detail}."),
    "settings.no_hosts": QT_TRANSLATE_NOOP("phrases", "At least one host is needed, at most 32."),
    "settings.host": QT_TRANSLATE_NOOP(
        "phrases",
        "“{detail}” is no host name. Write it like ofd.soliq.uz, without https://, port or path.",
    ),
    "settings.source": QT_TRANSLATE_NOOP(
        "phrases", "This must be a camera's name or number (0 to 99), a URL or a video file's path."
    ),
    "settings.prefix": QT_TRANSLATE_NOOP(
        "phrases", "This must be at most 32 Latin letters, digits and signs."
    ),
    "settings.too_many_headers": QT_TRANSLATE_NOOP("phrases", "At most 32 headers are possible."),
    "settings.header_name": QT_TRANSLATE_NOOP(
        "phrases", "This is not a header's name: only Latin letters, digits and - are customary."
    ),
    "settings.header_reserved": QT_TRANSLATE_NOOP(
        "phrases", "This header belongs to the program and cannot be set."
    ),
    "settings.header_repeated": QT_TRANSLATE_NOOP("phrases", "This header is there twice."),
    "settings.header_value": QT_TRANSLATE_NOOP(
        "phrases",
        "A header's value is 1 to 4096 Latin letters, digits and signs, with no space at the ends.",
    ),
    "settings.not_saved": QT_TRANSLATE_NOOP(
        "phrases", "The settings file cannot be written: {detail}."
    ),
    "base_url.empty": QT_TRANSLATE_NOOP("phrases", "FBox's address is not set."),
    "base_url.characters": QT_TRANSLATE_NOOP(
        "phrases", "FBox's address holds characters that no address has, or is too long."
    ),
    "base_url.scheme": QT_TRANSLATE_NOOP(
        "phrases", "FBox's address begins with http:// or https://, like http://192.168.1.50:8080."
    ),
    "base_url.user_info": QT_TRANSLATE_NOOP(
        "phrases", "FBox's address must not hold a user name; what a proxy wants goes into headers."
    ),
    "base_url.far": QT_TRANSLATE_NOOP(
        "phrases", "Outside of the shop's own network FBox is reached by https:// alone."
    ),
    "base_url.query": QT_TRANSLATE_NOOP("phrases", "FBox's address must not hold ? or #."),
    "base_url.host": QT_TRANSLATE_NOOP("phrases", "FBox's address names no possible host."),
    "base_url.port": QT_TRANSLATE_NOOP(
        "phrases", "The port in FBox's address must be a number from 1 to 65535."
    ),
    "datadir.not_creatable": QT_TRANSLATE_NOOP(
        "phrases", "The folder for the program's data cannot be made: {detail}."
    ),
    "datadir.not_a_folder": QT_TRANSLATE_NOOP(
        "phrases", "The program's data need a folder, and this is a file."
    ),
    "datadir.not_writable": QT_TRANSLATE_NOOP(
        "phrases", "Nothing can be written into the folder for the program's data: {detail}."
    ),
}
