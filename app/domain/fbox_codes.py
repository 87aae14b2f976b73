"""The error codes of FBox and of the payment's provider: what kind of failure each one is.

From the public documentation of FBox and of Uzum's provider API. Pure data: the sentences are
with the phrases, the judging is in `app.fbox`.
"""

import re
from collections.abc import Mapping
from enum import StrEnum


class Remedy(StrEnum):
    """Who or what mends a failure."""

    RETRY = "retry"
    """Worth another try by itself."""
    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"


BOX_CODES: Mapping[str, Remedy] = {
    "7": Remedy.OPERATOR,
    "101": Remedy.ADMINISTRATOR,
    "102": Remedy.ADMINISTRATOR,
    "103": Remedy.RETRY,
    "104": Remedy.ADMINISTRATOR,
    "105": Remedy.RETRY,
    "106": Remedy.OPERATOR,
    "303": Remedy.ADMINISTRATOR,
    "333": Remedy.ADMINISTRATOR,
    "401": Remedy.ADMINISTRATOR,
    "402": Remedy.ADMINISTRATOR,
    "403": Remedy.OPERATOR,
    "444": Remedy.ADMINISTRATOR,
    "65279": Remedy.ADMINISTRATOR,
    "65534": Remedy.ADMINISTRATOR,
}
"""`error.code` of FBox's envelope."""

RELAYING_BOX_CODES = frozenset({"103", "104", "105", "106"})
"""Codes whose message often carries what the provider said, as text."""

VAGUE_BOX_CODES = frozenset({"103"})
"""Codes that do not tell how far the box had got before it failed."""

PROVIDER_WORDS: Mapping[str, Remedy] = {
    "unsupported.fiscal.url": Remedy.OPERATOR,
    "operation.not.found": Remedy.OPERATOR,
    "operation.is.inProcess": Remedy.RETRY,
    "operation.failed": Remedy.OPERATOR,
    "operation.forbidden": Remedy.ADMINISTRATOR,
    "apelsin.pay.unsupported.operation": Remedy.ADMINISTRATOR,
    "apelsin.pay.authorization.error": Remedy.ADMINISTRATOR,
    "apelsin.pay.service.not.working": Remedy.RETRY,
    "external.service.unavailable": Remedy.RETRY,
    "transaction.duplicated": Remedy.OPERATOR,
    "order.id.duplicated": Remedy.OPERATOR,
    "qr.duplicated": Remedy.OPERATOR,
    "device.not.registered": Remedy.OPERATOR,
    "user.does.not.exist": Remedy.OPERATOR,
    "user.card.not.found": Remedy.OPERATOR,
    "limit.was.set": Remedy.OPERATOR,
    "apelsin.pay.safe.mode.on": Remedy.OPERATOR,
    "apelsin.pay.user.otp.data.expired": Remedy.OPERATOR,
    "apelsin.pay.wrong.prefix.otp.data": Remedy.OPERATOR,
    "receipt.qr.only.yours": Remedy.OPERATOR,
    "apelsin.pay.reverse.not.allowed": Remedy.OPERATOR,
}
"""The machine words in `data.error_message`."""

UNFINISHED_WORD = "operation.is.inProcess"
DUPLICATE_WORDS = frozenset({"transaction.duplicated", "order.id.duplicated", "qr.duplicated"})
"""Words that say the thing was done before: probably by our own earlier attempt."""

PROVIDER_CODES: Mapping[str, Remedy] = {
    "400": Remedy.OPERATOR,
    "401": Remedy.ADMINISTRATOR,
    "403": Remedy.ADMINISTRATOR,
    "404": Remedy.OPERATOR,
    "416": Remedy.OPERATOR,
    "503": Remedy.ADMINISTRATOR,
}
"""`data.error_code` where no known word stands beside it; none of them mends itself."""

SUCCESS_STATUSES = frozenset({"SUCCESS", "CONFIRMED", "PAID"})
FAILED_STATUSES: Mapping[str, str] = {
    "FAILED": "FAILED",
    "DECLINED": "DECLINED",
    "REVERSED": "REVERSED",
    "CANCELED": "CANCELED",
    "CANCELLED": "CANCELED",
}
"""Values of `data.payment_status` that say no, each with its one spelling here."""

_CANONICAL = {word.lower(): word for word in PROVIDER_WORDS}
_KNOWN = re.compile(
    r"(?<![\w.])(?:"
    + "|".join(re.escape(word) for word in sorted(_CANONICAL, key=len, reverse=True))
    + r")(?![\w]|\.\w)",
    re.IGNORECASE | re.ASCII,
)


def find_provider_word(text: str) -> str | None:
    """Find the first known provider word inside a text, in its documented spelling."""
    match = _KNOWN.search(text)
    return _CANONICAL[match.group().lower()] if match else None
