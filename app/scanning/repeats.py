"""Tells a code that is still in sight, or scanned twice by a held trigger, from one shown anew."""


class RepeatFilter:
    """Lets each text through once, until it has been out of sight for a while.

    Every sighting extends the wait, so that a slip lying under the camera counts once.
    """

    def __init__(self, window_s: float = 2.0) -> None:
        self._window_s = window_s
        self._seen_at_s: dict[str, float] = {}

    def is_repeat(self, text: str, at_s: float) -> bool:
        """Note a sighting and tell whether the text was in sight within the window before it.

        Args:
            text: what was read.
            at_s: a monotonic clock's time.
        """
        self._seen_at_s = {
            seen: when for seen, when in self._seen_at_s.items() if at_s - when < self._window_s
        }
        is_known = text in self._seen_at_s
        self._seen_at_s[text] = at_s
        return is_known

    def forget(self, text: str) -> None:
        """Let a text through the next time: nothing came of it."""
        self._seen_at_s.pop(text, None)
