"""What an outcome means for people: who acts, and what to press.

The tables are those of FBox's and Uzum's public documentation. The domain gives keys; the
sentences `advice.<key>.title`, `.meaning` and `.action` live with the phrases.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.fbox_codes import FAILED_STATUSES, PROVIDER_WORDS
from app.domain.outcome import CodeOwner, Outcome, OutcomeKind

SILENCE = "—"
"""Stands where the server had no words of its own."""


class Actor(StrEnum):
    """Who must act."""

    NOBODY = "nobody"
    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """What to press; the button is `action.<value>`."""

    NONE = "none"
    SCAN_AGAIN = "scan_again"
    CHECK_PAYMENT = "check_payment"
    LOOK_FIRST = "look_first"
    RETRY_NOW = "retry_now"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Advice:
    """Advice on one outcome.

    Attributes:
        key: names the three sentences.
        params: what the sentences need: `code`, `word`, `message` (the server's own words).
    """

    key: str
    actor: Actor
    action: Action
    params: dict[str, str] = field(default_factory=dict)


def advise(outcome: Outcome) -> Advice:
    """Say what an outcome means; any outcome has an advice, if only the server's own words."""
    key = _key_of(outcome)
    if key not in ADVICE:
        is_uncertain = outcome.kind is OutcomeKind.UNCERTAIN
        key = "till.unexpected" if is_uncertain else "unlisted"
    actor, action = ADVICE[key]
    params = {
        "code": outcome.code or SILENCE,
        "word": outcome.word or SILENCE,
        "message": outcome.message or outcome.word or SILENCE,
    }
    return Advice(key, actor, action, params)


def _key_of(outcome: Outcome) -> str:
    code = outcome.code or ""
    if outcome.kind is OutcomeKind.CONFIRMED:
        return "confirmed"
    match outcome.owner:
        case CodeOwner.TILL:
            return f"till.{code}"
        case CodeOwner.HTTP:
            return _http_key(outcome.kind, code)
        case _ if outcome.word in PROVIDER_WORDS:  # which says more than any number
            return f"word.{outcome.word}"
        case CodeOwner.BOX:
            return _box_key(code, outcome.message or "")
    status = FAILED_STATUSES.get(code)
    return f"status.{status}" if status else f"provider.{code}"


def _box_key(code: str, message: str) -> str:
    """Tell apart the three things that FBox calls 104 by reading its message."""
    words = message.lower()
    if code == "104" and "time" in words.replace("timeout", ""):
        return "box.104.time"
    if code == "104" and "billing" in words:
        return "box.104.billing"
    return f"box.{code}"


def _http_key(kind: OutcomeKind, code: str) -> str:
    if kind is OutcomeKind.REJECTED:
        return "http.refused"
    return "http.server_error" if kind is OutcomeKind.UNCERTAIN else f"http.{code}"


ADVICE: Mapping[str, tuple[Actor, Action]] = {
    "confirmed": (Actor.NOBODY, Action.NONE),
    "unlisted": (Actor.OPERATOR, Action.RETRY_NOW),
    "box.7": (Actor.OPERATOR, Action.SCAN_AGAIN),
    "box.101": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.102": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.103": (Actor.NOBODY, Action.NONE),
    "box.104.time": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.104.billing": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.104": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.105": (Actor.NOBODY, Action.NONE),
    "box.106": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "box.303": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.333": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.401": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.402": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.403": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "box.444": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.65279": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "box.65534": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "provider.400": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "provider.401": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "provider.403": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "provider.404": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "provider.416": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "provider.503": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "status.FAILED": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "status.DECLINED": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "status.REVERSED": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "status.CANCELED": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.unsupported.fiscal.url": (Actor.OPERATOR, Action.SCAN_AGAIN),
    "word.operation.not.found": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.operation.is.inProcess": (Actor.NOBODY, Action.NONE),
    "word.operation.failed": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.operation.forbidden": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "word.apelsin.pay.unsupported.operation": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "word.apelsin.pay.authorization.error": (Actor.ADMINISTRATOR, Action.RETRY_NOW),
    "word.apelsin.pay.service.not.working": (Actor.NOBODY, Action.NONE),
    "word.external.service.unavailable": (Actor.NOBODY, Action.NONE),
    "word.transaction.duplicated": (Actor.OPERATOR, Action.LOOK_FIRST),
    "word.order.id.duplicated": (Actor.OPERATOR, Action.LOOK_FIRST),
    "word.qr.duplicated": (Actor.OPERATOR, Action.LOOK_FIRST),
    "word.device.not.registered": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.user.does.not.exist": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.user.card.not.found": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.limit.was.set": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.apelsin.pay.safe.mode.on": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.apelsin.pay.user.otp.data.expired": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.apelsin.pay.wrong.prefix.otp.data": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "word.receipt.qr.only.yours": (Actor.OPERATOR, Action.SCAN_AGAIN),
    "word.apelsin.pay.reverse.not.allowed": (Actor.OPERATOR, Action.CHECK_PAYMENT),
    "till.no_code": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.no_reason": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.timeout": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.broken": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.interrupted": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.closed": (Actor.NOBODY, Action.NONE),
    "till.unexpected": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.empty": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.html": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.malformed": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.unknown_reply": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.too_large": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.other_payment": (Actor.OPERATOR, Action.LOOK_FIRST),
    "till.contradiction": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.incomplete": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.wrong_types": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.unknown_status": (Actor.OPERATOR, Action.RETRY_NOW),
    "till.dns": (Actor.NOBODY, Action.RETRY_NOW),
    "till.connect": (Actor.NOBODY, Action.RETRY_NOW),
    "till.connect_timeout": (Actor.NOBODY, Action.RETRY_NOW),
    "till.tunnel_offline": (Actor.NOBODY, Action.RETRY_NOW),
    "till.busy": (Actor.NOBODY, Action.NONE),
    "till.not_configured": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "till.certificate": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "till.tls": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "till.public_http": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "till.header": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "till.address": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "till.redirect": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.401": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.403": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.407": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.404": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.405": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.410": (Actor.ADMINISTRATOR, Action.SETTINGS),
    "http.408": (Actor.NOBODY, Action.NONE),
    "http.429": (Actor.NOBODY, Action.NONE),
    "http.503": (Actor.NOBODY, Action.NONE),
    "http.server_error": (Actor.OPERATOR, Action.RETRY_NOW),
    "http.refused": (Actor.OPERATOR, Action.RETRY_NOW),
}
"""Who acts and what to press, by the key that names the sentences."""
