"""Settings on their way from one till to the next: what the codes say, and what would change.

What comes in was made by a stranger. It is checked as a settings file is, and only offered: nothing
changes before a person has seen the changes and saved them.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from app.domain.setup_code import SetupCodeError, setup_codes
from app.services.settings import Settings, as_plain, check_settings

Plain = dict[str, dict[str, Any]]


class Change(NamedTuple):
    """One setting that would change; secrets are told by their names alone."""

    key: str
    old: str
    new: str


class SetupOffer(NamedTuple):
    """What another till's settings would make of this one's."""

    settings: Settings
    changes: tuple[Change, ...]
    has_secrets: bool


def codes_for(settings: Settings, *, with_secrets: bool) -> list[str]:
    """Give the texts of the codes for a till's settings.

    Args:
        settings: what they say; defaults are left out.
        with_secrets: whether header values and the password in a camera's address go along.

    Raises:
        SetupCodeError: they are too many for codes.
    """
    plain, defaults = as_plain(settings), as_plain(Settings())
    if not with_secrets:
        plain["fbox"]["headers"] = {}
        plain["camera"]["source"] = _without_password(plain["camera"]["source"])
    told = {
        section: {key: value for key, value in values.items() if value != defaults[section][key]}
        for section, values in plain.items()
    }
    content = {
        "has_secrets": with_secrets,
        "settings": {section: values for section, values in told.items() if values},
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return setup_codes(text.encode("utf-8"))


def has_secrets(settings: Settings) -> bool:
    """Tell whether settings hold anything that `codes_for` leaves out unless asked."""
    return bool(settings.secrets)


def read_offer(message: bytes, own: Settings) -> SetupOffer:
    """Read what the codes said, and compare it with a till's own settings.

    What the codes leave out takes its default, except secrets: where they were not sent, this
    till's own stay, as long as they go to the same address as before.

    Raises:
        SetupCodeError: it is no settings at all.
        SettingsError: it could not stand in a settings file.
    """
    content = _content_of(message)
    offered = check_settings(content["settings"], Path("QR"))
    if not content["has_secrets"]:
        offered = _with_own_secrets(offered, own)
    return SetupOffer(offered, tuple(changes_between(own, offered)), content["has_secrets"])


def changes_between(old: Settings, new: Settings) -> Iterator[Change]:
    """Give the settings that differ, in words that hold no secret."""
    plain_old, plain_new = as_plain(old), as_plain(new)
    for section, values in plain_new.items():
        for key, value in values.items():
            before = plain_old[section][key]
            if value != before:
                yield Change(f"{section}.{key}", _shown(before), _shown(value))


def _content_of(message: bytes) -> dict[str, Any]:
    """Read the JSON strictly: nothing beside what is known, nothing twice, no endless depth."""
    try:
        content = json.loads(
            message.decode("utf-8"), object_pairs_hook=_no_repeats, parse_constant=_no_constant
        )
    except (ValueError, RecursionError) as error:
        raise SetupCodeError("setup_code.unreadable") from error
    if not isinstance(content, dict) or content.keys() != {"has_secrets", "settings"}:
        raise SetupCodeError("setup_code.unreadable")
    kinds = (type(content["has_secrets"]), type(content["settings"]))
    if kinds != (bool, dict):
        raise SetupCodeError("setup_code.unreadable")
    return content


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key is there twice")
    return made


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _with_own_secrets(offered: Settings, own: Settings) -> Settings:
    plain, plain_own = as_plain(offered), as_plain(own)
    if plain["fbox"]["base_url"] == plain_own["fbox"]["base_url"]:
        plain["fbox"]["headers"] = plain_own["fbox"]["headers"]
    if plain["camera"]["source"] == _without_password(plain_own["camera"]["source"]):
        plain["camera"]["source"] = plain_own["camera"]["source"]
    return check_settings(plain, Path("QR"))


def _without_password(source: str) -> str:
    """Take the user's name and password out of a camera's address."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return source
    if not parts.scheme or "@" not in parts.netloc:
        return source
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(value)
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return _without_password(str(value))
