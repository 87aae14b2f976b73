"""What a scanned text that is no receipt's link may be: a payment's id, or nothing for a till.

A till's scanner meets goods, loyalty cards and strangers' telephones. Only a UUID, which is what
the provider's payment ids look like, is taken for an id without a question.
"""

import re
from enum import StrEnum

from app.domain.payment import MAX_ID_LENGTH

LEAST_LENGTH, MOST_LENGTH = 6, 64
"""Of an id that is not known yet; shorter codes are table numbers, longer ones carry data."""

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?", re.ASCII)
_GOODS_LENGTHS = {8, 12, 13, 14}


class CodeKind(StrEnum):
    """What a text could be to a till that does not know it."""

    UUID = "uuid"
    PLAIN = "plain"
    """Letters and digits: an id perhaps; a person must say so."""
    GOODS = "goods"
    """The barcode of something that is sold (GS1: EAN-8, UPC-A, EAN-13, GTIN-14)."""
    OTHER = "other"


def kind_of_code(text: str) -> CodeKind:
    """Tell what a text could be; links, sentences and control characters are never an id."""
    if _UUID.fullmatch(text.lower()) and text.isascii():
        return CodeKind.UUID
    if _is_goods(text):
        return CodeKind.GOODS
    is_plain = LEAST_LENGTH <= len(text) <= MOST_LENGTH and _PLAIN.fullmatch(text) is not None
    has_digit = any("0" <= character <= "9" for character in text)
    return CodeKind.PLAIN if is_plain and has_digit else CodeKind.OTHER


def spellings_of(*texts: str) -> tuple[str, ...]:
    """Give the spellings under which a payment may be known, the likeliest first.

    Args:
        texts: what was scanned, in each of its readings.

    Returns:
        Each text that can be an id, trimmed; a UUID also in small and capital letters, since
        Caps Lock changes them.
    """
    trimmed = [text.strip() for text in texts]
    found = [text for text in trimmed if text.isprintable() and 0 < len(text) <= MAX_ID_LENGTH]
    for text in trimmed:
        if kind_of_code(text) is CodeKind.UUID:
            found += (text.lower(), text.upper())
    return tuple(dict.fromkeys(found))


def _is_goods(text: str) -> bool:
    """Check a GS1 number by its last digit: the others count 3 and 1 in turn, from the right."""
    if len(text) not in _GOODS_LENGTHS or not (text.isascii() and text.isdigit()):
        return False
    weighted = sum(
        int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(text[:-1]))
    )
    return (weighted + int(text[-1])) % 10 == 0
