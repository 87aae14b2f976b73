"""Qt's mark for a sentence that is translated later, without Qt."""


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # noqa: N802, ARG001
    """Give the sentence back; `pyside6-lupdate` knows this name and collects what it marks."""
    return sentence
