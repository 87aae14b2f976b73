"""What happened to a payment, in words: a line's cells, and all that is known of a line."""

from app.services.views import Deed, DeedKind
from app.ui.card.faces import WORDS
from app.ui.card.payment_faces import advice_words
from app.ui.look.formats import DOT, plain
from app.ui.look.sentences import has_sentence, sentence

LINK = 520
"""No receipt's link is longer than 512."""


def what(deed: Deed) -> str:
    """Say what happened."""
    number = plain(deed.receipt.number, 16) if deed.receipt else ""
    match deed.kind:
        case DeedKind.ADDED:
            key = f"story.added.{deed.source}"
            return sentence(key if has_sentence(key) else "story.added")
        case DeedKind.RECEIPT:
            key = f"step.read.{deed.source}"
            how = sentence(key if has_sentence(key) else "step.read")
            return sentence("story.receipt", number=number, how=how)
        case DeedKind.ATTEMPT | DeedKind.RESEND if number:
            return sentence(f"story.{deed.kind.value}", number=number)
        case DeedKind.LEFT_OPEN:
            return sentence("story.left_open", name=plain(deed.by, 60))
        case DeedKind.ATTEMPT:
            return sentence("step.sent")
    return sentence(f"story.{deed.kind.value}")


def outcome(deed: Deed) -> str:
    """Say what came of it: of an attempt its outcome, of a decision its reason."""
    if deed.kind is not DeedKind.ATTEMPT:
        return plain(deed.reason, WORDS)
    if deed.outcome is None:
        return sentence("story.open")
    return advice_words(deed.advice, "title") or sentence(f"step.{deed.outcome.kind.value}")


def code(deed: Deed) -> str:
    """Give the code of an attempt, and the server's machine word or the status of HTTP."""
    told = deed.outcome
    if told is None:
        return ""
    status = str(told.http_status or 200)
    http = "" if status in {"200", told.code} else f"HTTP {status}"
    return DOT.join(plain(part, 48) for part in (told.code, told.word, http) if part)


def details(deed: Deed) -> str:
    """Say all that is known, a line each: what was sent, what it means, what the server said."""
    lines = [what(deed), outcome(deed)]
    if deed.receipt is not None:
        lines.append(sentence("story.link", link=plain(deed.receipt.link, LINK)))
    lines.append(advice_words(deed.advice, "meaning"))
    if deed.outcome is not None:
        told = plain(deed.outcome.message or "", WORDS)
        if told and told not in lines[-1]:
            lines.append(sentence("face.server_words", message=told))
        known = code(deed)
        lines.append(sentence("story.code", code=known) if known else "")
    return "\n".join(line for line in lines if line)
