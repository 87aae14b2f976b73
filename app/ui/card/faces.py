"""What the result card shows, decided without a widget: from what happened to words and colours."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.receipt import Receipt
from app.services.views import OutboxStatus, PaymentRow, Step
from app.ui.look.formats import payment_line, plain
from app.ui.look.icons import Glyph
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.theme import Tone

WORDS = 160
"""How much of a server's own words is shown."""


class CardAction(StrEnum):
    """What the card's buttons do; the word on it is `button.<value>`."""

    COPY_PHONE = "copy_phone"
    CUSTOMER_COPY = "customer_copy"
    STORY = "story"
    SCAN_AGAIN = "scan_again"
    OTHER_RECEIPT = "other_receipt"
    RETRY = "retry"
    SEND_NOW = "send_now"
    WITHDRAW = "withdraw"
    RESTORE = "restore"
    OVERRIDE = "override"
    GO_ON = "go_on"
    CANCEL = "cancel"
    SHOW_OTHER = "show_other"
    ADD = "add"
    ADD_SCANNED = "add_scanned"
    USE_HELD = "use_held"
    SETTINGS = "settings"
    REOPEN = "reopen"


BY_ENTER = {
    CardAction.GO_ON,
    CardAction.ADD_SCANNED,
    CardAction.USE_HELD,
    CardAction.SHOW_OTHER,
    CardAction.REOPEN,
}
"""What Enter presses, where it is the first button."""


class Face(NamedTuple):
    """One look of the result card.

    Attributes:
        body: paragraphs, the first the most important.
        scanned: what was read, where it is worth seeing.
        choices: payments, the likeliest first, of which one is to be chosen.
        buttons: the first is the one to press, unless there is something to choose.
        footer: whose receipt the next scan is, where that is not the payment on the card.
        counts_down: whether a sentence holds seconds and must be made anew every second.
    """

    tone: Tone
    glyph: Glyph
    title: str
    subtitle: str = ""
    body: tuple[str, ...] = ()
    phone: str = ""
    receipt: Receipt | None = None
    scanned: str = ""
    steps: tuple[Step, ...] = ()
    scan_source: str = ""
    choices: tuple[PaymentRow, ...] = ()
    buttons: tuple[CardAction, ...] = ()
    footer: str = ""
    counts_down: bool = False


class Surroundings(NamedTuple):
    """What a face depends on beside its payment.

    Attributes:
        target: the payment that the next scan belongs to.
        held: a good receipt that was scanned when no payment was selected.
    """

    now: datetime
    outbox: OutboxStatus
    target: PaymentRow | None = None
    held: Receipt | None = None


def opening_face() -> Face:
    """Show that the journal is not open yet."""
    return Face(
        Tone.QUIET,
        Glyph.LIST,
        sentence("face.opening.title"),
        body=(sentence("face.opening.body"),),
    )


def nothing_face(held: Receipt | None = None) -> Face:
    """Show that no payment is selected, and the receipt that waits for one."""
    if held is not None:
        return Face(
            Tone.READY,
            Glyph.LIST,
            sentence("face.held.title"),
            body=(sentence("face.nothing.held", number=plain(held.number, 16)),),
            receipt=held,
            buttons=(CardAction.ADD,),
        )
    return Face(
        Tone.QUIET,
        Glyph.LIST,
        sentence("face.nothing.title"),
        body=(sentence("face.nothing.body"),),
        buttons=(CardAction.ADD,),
    )


def failed_face(key: str, params: Mapping[str, object], scanned: str = "") -> Face:
    """Show that the journal cannot be used, with its own reason where one is known.

    Args:
        key: of the reason's sentence.
        params: of that sentence.
        scanned: what was read and could not be saved.
    """
    shown = {name: plain(str(value)) for name, value in params.items()}
    reason = sentence(key, **shown) if has_sentence(key) else plain(key)
    return Face(
        Tone.BAD,
        Glyph.CROSS,
        sentence(f"{key}.title" if has_sentence(f"{key}.title") else "face.failed.title"),
        body=(reason, sentence("face.failed.body")),
        scanned=plain(scanned, 160),
        buttons=(CardAction.REOPEN,),
    )


def reading_face(text: str, row: PaymentRow | None) -> Face:
    """Show what was just read, while it is being saved."""
    return Face(
        Tone.READY,
        Glyph.SCAN,
        sentence("face.reading.title"),
        subtitle=payment_line(row) if row else "",
        scanned=plain(text, 160),
    )
