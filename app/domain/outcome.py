"""What one attempt to confirm a payment came to."""

from enum import StrEnum
from typing import NamedTuple

REPLY_KEPT = 4096
"""How many characters of a reply the journal keeps."""


class OutcomeKind(StrEnum):
    """The five ways an attempt can end."""

    CONFIRMED = "confirmed"
    """The server said so beyond doubt."""
    REJECTED = "rejected"
    """The server said no: a person must act."""
    RETRY = "retry"
    """Said to be temporary, or surely not sent."""
    UNCERTAIN = "uncertain"
    """Sent, but no trustworthy answer: it may have been done."""
    MISCONFIGURED = "misconfigured"
    """The address, the certificate or a header is wrong: an administrator must act."""


class CodeOwner(StrEnum):
    """Whose vocabulary an outcome's code belongs to."""

    BOX = "box"
    """`error.code` of FBox's envelope."""
    PROVIDER = "provider"
    """`data.error_code` of the payment's provider."""
    HTTP = "http"
    """An HTTP status without an envelope."""
    TILL = "till"
    """Found out on this side: a time-out, a reply that makes no sense."""


class Outcome(NamedTuple):
    """The result of one attempt.

    Attributes:
        code: the error's code as text, in the vocabulary of `owner`; None on success. For
            `CodeOwner.TILL` a word of our own, such as `timeout`, `html`, `other_payment`.
        word: the provider's machine word (`operation.not.found`), if one was found.
        message: the server's own words, for a person; None where it said nothing.
        client_phone_number: as the server sent it, digits.
        retry_after_s: how long the server asked to be left alone.
        is_offline: whether nothing can be reached, so that the whole queue had better pause.
        may_be_done: whether the receipt may be attached although this is not a success. Another
            receipt for the same payment then needs a person's explicit decision.
        reply: the reply's text, phone numbers masked, at most REPLY_KEPT characters.
    """

    kind: OutcomeKind
    code: str | None = None
    owner: CodeOwner | None = None
    word: str | None = None
    message: str | None = None
    client_phone_number: str | None = None
    http_status: int | None = None
    retry_after_s: float | None = None
    is_offline: bool = False
    may_be_done: bool = False
    reply: str = ""
