"""Which of the codes that the camera sees are to be scanned: what is held before it, once."""

from collections.abc import Collection, Iterable

from app.domain.receipt import DEFAULT_HOSTS, LinkRefusedError, parse_link

REPEAT_S = 2.0
"""A code counts anew once it has been out of sight for this long."""
STRANGER_PATIENCE_S = 0.8
"""A slip often bears other codes beside the receipt's: only one that stays is worth a word."""


class Sightings:
    """Follows the codes from frame to frame and lets each count once while it stays in sight.

    A receipt's link counts at once; any other code when it stays and no receipt is in sight. Two
    new receipts in sight together count as none, until one is taken away: which of them belongs to
    the payment only a person can tell.
    """

    def __init__(self, hosts: Collection[str] = DEFAULT_HOSTS) -> None:
        self.hosts = hosts
        self._told_at_s: dict[str, float] = {}
        self._stranger_since_s: dict[str, float] = {}

    def take(self, texts: Iterable[str], at_s: float) -> str | None:
        """Take the texts of one frame and give the one to be scanned now, if any.

        Args:
            texts: what the frame's codes say; none at all when the last one has left the sight.
            at_s: a monotonic clock's time.
        """
        texts = list(dict.fromkeys(texts))
        links = [text for text in texts if self._is_receipt(text)]
        news = [text for text in links or self._staying(texts, at_s) if self._is_new(text, at_s)]
        if links:
            self._stranger_since_s.clear()
        if len(news) != 1:
            return None
        self._told_at_s[news[0]] = at_s
        return news[0]

    def _is_new(self, text: str, at_s: float) -> bool:
        """Tell whether a code is new here; one that was told already is held in mind longer."""
        told = {t: when for t, when in self._told_at_s.items() if at_s - when < REPEAT_S}
        self._told_at_s = told
        if text not in told:
            return True
        told[text] = at_s
        return False

    def _staying(self, texts: list[str], at_s: float) -> list[str]:
        """Give the codes that have stayed in sight long enough."""
        since = {text: self._stranger_since_s.get(text, at_s) for text in texts}
        self._stranger_since_s = since
        return [text for text in texts if at_s - since[text] >= STRANGER_PATIENCE_S]

    def _is_receipt(self, text: str) -> bool:
        try:
            parse_link(text, self.hosts)
        except LinkRefusedError:
            return False
        return True
