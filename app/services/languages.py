"""The languages of the window, and which of them a till begins with."""

from collections.abc import Iterable
from enum import StrEnum

AUTO = "auto"
"""The setting that follows the system."""


class Language(StrEnum):
    """What the window speaks, as BCP 47 writes it."""

    RUSSIAN = "ru"
    UZBEK_LATIN = "uz-Latn"
    UZBEK_CYRILLIC = "uz-Cyrl"
    ENGLISH = "en"


OWN_NAMES = {
    Language.RUSSIAN: "Русский",
    Language.UZBEK_LATIN: "Oʻzbekcha",
    Language.UZBEK_CYRILLIC: "Ўзбекча",
    Language.ENGLISH: "English",
}
"""Each in its own letters: whoever cannot read the present language must find theirs."""
CHOICES = (AUTO, *(language.value for language in Language))


def language_of(setting: str, system: Iterable[str]) -> Language:
    """Choose the window's language.

    Args:
        setting: one of CHOICES.
        system: the system's languages in BCP 47, the most wanted first.

    Returns:
        The set one, else the system's first that the window speaks, else English.
    """
    if setting != AUTO:
        return Language(setting)
    for tag in system:
        parts = tag.replace("_", "-").lower().split("-")
        if parts[0] == "uz":
            return Language.UZBEK_CYRILLIC if "cyrl" in parts else Language.UZBEK_LATIN
        if parts[0] in {"ru", "en"}:
            return Language(parts[0])
    return Language.ENGLISH
