"""Takes out of a text what must not leave the shop: phones, secrets, and keys to receipts."""

import json
import re
from collections.abc import Iterable
from urllib.parse import quote

from app.domain.phone import mask_phones_in

MASK = "***"

_SHORTEST_SECRET = 4
"""`1` or `yes` is no secret, and taking it out would make every line unreadable."""
_SHORTEST_WORD = 8
_USER_INFO = re.compile(r"(?<=://)[^/@\s]+(?=@)")
_SIGN_IN_LINK = re.compile(
    r"((?:[?&;]|%26|%3f|u0026|\b)s(?:=|%3d|\\u003d))\d+", re.ASCII | re.IGNORECASE
)
_SIGN_IN_WORDS = re.compile(r"(fiscal_sign['\"]?\s*[:=]\s*['\"]?)\d+", re.ASCII)


class Discretion:
    """Masks finished texts, whatever they were made of."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """Know what must never be written, such as header values."""
        self._secrets = _pattern_of(secrets)

    def mask(self, text: str) -> str:
        """Take out secrets, user names and passwords of URLs, and the clients' phones."""
        if self._secrets is not None:
            text = self._secrets.sub(MASK, text)
        return mask_phones_in(_USER_INFO.sub(MASK, text))

    def mask_for_strangers(self, text: str) -> str:
        """Take out fiscal signs as well: with its sign, anybody can open a client's receipt."""
        shortened = _SIGN_IN_LINK.sub(rf"\g<1>{MASK}", self.mask(text))
        return _SIGN_IN_WORDS.sub(rf"\g<1>{MASK}", shortened)


def _pattern_of(secrets: Iterable[str]) -> re.Pattern[str] | None:
    """Match the secrets as they are, as Python, JSON and URLs spell them, and their long words."""
    spellings: set[str] = set()
    for secret in secrets:
        words = [word for word in secret.split() if len(word) >= _SHORTEST_WORD]
        for text in (secret, *words):
            spellings |= {text, repr(text)[1:-1], json.dumps(text)[1:-1], quote(text, safe="")}
    longest_first = sorted((s for s in spellings if len(s) >= _SHORTEST_SECRET), key=len)[::-1]
    return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None
