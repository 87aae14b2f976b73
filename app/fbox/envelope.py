"""Reading a reply's body: bytes of a stranger in, plain values out, nothing ever raised."""

import json
import re
from dataclasses import dataclass
from typing import Any

from app.domain.outcome import REPLY_KEPT
from app.domain.phone import mask_phone, mask_phones_in

MAX_MESSAGE = 500
_MARGIN = 64
"""Masked together with the kept part, so that the cut never leaves half a phone number bare."""

_NUMERIC = re.compile(r"-?\d{1,20}", re.ASCII)
_PHONE = re.compile(r"\d{5,15}", re.ASCII)
_PHONE_FILLING = str.maketrans("", "", " -()\u00a0")


@dataclass(frozen=True, slots=True)
class Envelope:
    """FBox's envelope as it came: any of the values may be of any type.

    Attributes:
        is_whole: whether all three keys were there.
    """

    is_success: object
    error: object
    data: object
    is_whole: bool


def parse_json(body: bytes) -> object:
    """Parse JSON strictly: no NaN, no repeated keys.

    Raises:
        ValueError: for anything that is not JSON, or is nested too deeply.
    """
    text = body.decode(json.detect_encoding(body), errors="replace")
    return parse_json_text(text)


def parse_json_text(text: str) -> object:
    """Parse JSON from text; see `parse_json`."""
    try:
        value: object = json.loads(
            text, object_pairs_hook=_object_without_repeats, parse_constant=_refuse_constant
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return value


def read_envelope(value: object) -> Envelope | None:
    """Take parsed JSON for the envelope if it has its keys."""
    if not isinstance(value, dict) or "is_success" not in value:
        return None
    if "error" not in value and "data" not in value:
        return None
    is_whole = "error" in value and "data" in value
    return Envelope(value["is_success"], value.get("error"), value.get("data"), is_whole)


def read_code(value: object) -> str | None:
    """Give an error code as text: an integer, a number in a string, or None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        text = _text_of(value)
    elif isinstance(value, str):
        text = value.strip()
    else:
        return None
    return text if _NUMERIC.fullmatch(text) else None


def read_phone(value: object) -> str | None:
    """Give the client's phone number as digits; None for null and for what is no number."""
    if isinstance(value, str):
        digits = value[:40].translate(_PHONE_FILLING).removeprefix("+")
    elif isinstance(value, int):
        digits = _text_of(value)
    else:
        return None
    return digits if _PHONE.fullmatch(digits) else None


def read_message(value: object) -> str | None:
    """Give the server's words as one printable line; JSON of field errors is written out."""
    if value is None:
        return None
    text = value if isinstance(value, str) else _text_of(value)
    if text.lstrip().startswith("{"):
        text = _field_errors(text) or text
    return clean(text) or None


def clean(text: str, limit: int = MAX_MESSAGE) -> str:
    """Make a stranger's text fit to be shown: one line, printable, phones masked, cut."""
    head = text[: limit + _MARGIN]
    line = " ".join("".join(c if c.isprintable() else " " for c in head).split())
    return mask_phones_in(line)[:limit]


def keep_reply(body: bytes, phone: str | None) -> str:
    """Give the part of a reply that the journal keeps, phone numbers masked."""
    head = body[: 4 * (REPLY_KEPT + _MARGIN)]
    text = head.decode(json.detect_encoding(head), errors="replace")[: REPLY_KEPT + _MARGIN]
    if phone:
        text = text.replace(phone, mask_phone(phone))
    return mask_phones_in(text)[:REPLY_KEPT]


def _object_without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError("a key is repeated")
    return values


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


def _text_of(value: object) -> str:
    """Write any JSON value as text; what is too deep or too long a number for it, as nothing."""
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""


def _field_errors(text: str) -> str | None:
    """Write `{"payment_id": ["May not be blank."]}` as `payment_id: May not be blank.`."""
    try:
        value = parse_json_text(text)
    except ValueError:
        return None
    if not isinstance(value, dict):
        return None
    return "; ".join(f"{name}: {_joined(errors)}" for name, errors in value.items())


def _joined(errors: object) -> str:
    if isinstance(errors, list):
        return " ".join(_text_of(error) for error in errors)
    return _text_of(errors)
