"""Sentences in the reader's language, by key: the one door through which every text passes."""

from PySide6.QtCore import QCoreApplication

from app.services.phrases import CONTEXT, PHRASES


def sentence(key: str, **params: object) -> str:
    """Give the sentence of a key in the window's language.

    Args:
        key: one of PHRASES.
        params: values for the sentence's `{name}` fields; a stranger's braces stay as they are.
    """
    return QCoreApplication.translate(CONTEXT, PHRASES[key]).format_map(params)


def has_sentence(key: str) -> bool:
    """Tell whether a key has a sentence: a server may send words that nobody foresaw."""
    return key in PHRASES
