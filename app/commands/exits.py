"""How a command ends: exit codes, and errors that are told in words."""

from collections.abc import Mapping
from enum import IntEnum

from app.services.phrases import english


class Exit(IntEnum):
    """The exit codes of all commands."""

    DONE = 0
    """Confirmed, or done."""
    BAD_INPUT = 2
    REFUSED = 3
    """A person must act."""
    WAITING = 4
    """Still waiting, or uncertain."""
    MACHINE = 5
    """The disk, a newer journal, no server configured."""


class CommandError(Exception):
    """The command cannot go on; the sentence goes to stderr."""

    def __init__(self, code: Exit, key: str, params: Mapping[str, object] | None = None) -> None:
        super().__init__(english(key, params))
        self.code = code
