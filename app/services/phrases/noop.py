"""Qt's marks for sentences that are translated later, without Qt."""


class Numbered(str):
    """A sentence that counts: its form follows `{count}`, in each language by its own rules.

    Attributes:
        one: the English form for one; the text itself is that for many.
    """

    one: str


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # noqa: N802, ARG001
    """Give the sentence back; Qt's tools know this name and collect what it marks."""
    return sentence


def QT_TRANSLATE_N_NOOP(context: str, one: str, many: str) -> Numbered:  # noqa: N802, ARG001
    """Mark a sentence that counts by its `{count}`.

    Args:
        context: as above.
        one: the English sentence for a count of one.
        many: the one for every other count.
    """
    made = Numbered(many)
    made.one = one
    return made
