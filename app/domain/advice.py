"""What an outcome means for people: who acts, and what to press.

The tables are those of FBox's and Uzum's public documentation. The domain gives keys; the
sentences `advice.<key>.title`, `.meaning` and `.action` live with the phrases.
"""

from dataclasses import dataclass, field
from enum import StrEnum


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
