"""What each setting may be: one check a key, which passes the value on in its final form."""

import math
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from app.fbox.address import BaseUrlError, is_near, parse_base_url, parse_ip
from app.services.languages import CHOICES
from app.services.themes import THEMES

Check = Callable[[Any], Any]

MAX_TEXT = 1024
MAX_HEADERS = 32
MAX_HEADER_VALUE = 4096
MAX_HOSTS = 32
MAX_PREFIX = 32
MAX_PORT = 256
TERMINATORS = ("any", "enter", "tab", "none")
BAUD_RATES = (9600, 19200, 38400, 57600, 115200)

_HOST = re.compile(
    r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}")
"""RFC 9110, section 5.6.2."""
_VALUE = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_RESERVED = frozenset({
    "connection", "content-encoding", "content-length", "content-type", "expect", "host",
    "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
})  # fmt: skip
"""What frames a request is the client's own; a second word on it breaks the connection."""
_KINDS = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "a section",
}


class RefusedError(ValueError):
    """A value is not right.

    Attributes:
        key: `settings.<reason>` or `base_url.<reason>`, the sentence.
        detail: fills the sentence's `{detail}`; never a secret.
        item: which part of a list or table is meant; empty where it is the value itself.
    """

    def __init__(self, key: str, detail: str = "", item: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.detail = detail
        self.item = item


def shown(text: str) -> str:
    """Cut a stranger's text to 64 printable characters."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:64])


def check_base_url(value: Any) -> str:
    """Pass FBox's address; empty means not configured.

    Plain http to a public IP address is refused at once. Where a name leads is seen when it is
    asked, by the client.
    """
    text = _text(value).strip()
    try:
        url = parse_base_url(text) if text else ""
    except BaseUrlError as error:
        raise RefusedError(error.key) from error
    host = urlsplit(url).hostname or ""
    if url.startswith("http://") and parse_ip(host) is not None and not is_near(host):
        raise RefusedError("base_url.far")
    return url


def check_headers(value: Any) -> dict[str, str]:
    """Pass extra headers: RFC 9110 names, printable ASCII values."""
    if not isinstance(value, Mapping):
        raise RefusedError("settings.not_table", _kind(value))
    if len(value) > MAX_HEADERS:
        raise RefusedError("settings.too_many_headers")
    seen: set[str] = set()
    for name, header_value in value.items():
        _check_header(name, header_value)
        if name.lower() in seen:
            raise RefusedError("settings.header_repeated", item=name)
        seen.add(name.lower())
    return dict(value)


def check_hosts(value: Any) -> tuple[str, ...]:
    """Pass a list of host names, in lower case and each once."""
    if not isinstance(value, list | tuple):
        raise RefusedError("settings.not_list", _kind(value))
    hosts = dict.fromkeys(_host(item) for item in value)
    if not 1 <= len(hosts) <= MAX_HOSTS:
        raise RefusedError("settings.no_hosts")
    return tuple(hosts)


def check_source(value: Any) -> str:
    """Pass a camera: a name, a number (also without quotation marks), a URL or a path."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    text = _text(value).strip()
    is_number = re.fullmatch(r"[+-]?\d+", text) is not None
    if is_number and re.fullmatch(r"\d{1,2}", text, re.ASCII) is None:
        raise RefusedError("settings.source")
    if not text or len(text) > MAX_TEXT or not text.isprintable():
        raise RefusedError("settings.source")
    return text


def check_prefix(value: Any) -> str:
    """Pass what the scanner types in front: printable ASCII."""
    text = _text(value)
    if len(text) > MAX_PREFIX or not (text.isascii() and text.isprintable()):
        raise RefusedError("settings.prefix")
    return text


def check_terminator(value: Any) -> str:
    """Pass one of TERMINATORS."""
    text = _text(value)
    if text not in TERMINATORS:
        raise RefusedError("settings.choice", ", ".join(TERMINATORS))
    return text


def check_language(value: Any) -> str:
    """Pass a language of the window, or `auto`."""
    text = _text(value)
    if text not in CHOICES:
        raise RefusedError("settings.choice", ", ".join(CHOICES))
    return text


def check_theme(value: Any) -> str:
    """Pass one of THEMES."""
    text = _text(value)
    if text not in THEMES:
        raise RefusedError("settings.choice", ", ".join(THEMES))
    return text


def check_port(value: Any) -> str:
    """Pass a serial port: `COM3`, `/dev/ttyACM0`, `auto`, or nothing."""
    text = _text(value).strip()
    if len(text) > MAX_PORT or not text.isprintable() or re.search(r"\s", text):
        raise RefusedError("settings.port")
    return "auto" if text.lower() == "auto" else text


def check_baud_rate(value: Any) -> int:
    """Pass one of BAUD_RATES."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise RefusedError("settings.not_whole_number", _kind(value))
    if value not in BAUD_RATES:
        raise RefusedError("settings.choice", ", ".join(map(str, BAUD_RATES)))
    return value


def check_switch(value: Any) -> bool:
    """Pass true or false."""
    if not isinstance(value, bool):
        raise RefusedError("settings.not_switch", _kind(value))
    return value


def whole_number(low: int, high: int) -> Check:
    """Make a check for whole numbers from `low` to `high`."""

    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise RefusedError("settings.not_whole_number", _kind(value))
        if not low <= value <= high:
            raise RefusedError("settings.out_of_range", f"{low} … {high}")
        return value

    return check


def number(low: float, high: float) -> Check:
    """Make a check for numbers from `low` to `high`, whole ones included."""

    def check(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise RefusedError("settings.not_number", _kind(value))
        if not math.isfinite(value) or not low <= value <= high:
            raise RefusedError("settings.out_of_range", f"{low:g} … {high:g}")
        return float(value)

    return check


CHECKS: Mapping[str, Mapping[str, Check]] = {
    "fbox": {
        "base_url": check_base_url,
        "connect_timeout_s": number(0.1, 120),
        "read_timeout_s": number(0.1, 120),
        "headers": check_headers,
    },
    "receipt": {"hosts": check_hosts, "max_age_days": whole_number(1, 3650)},
    "camera": {
        "source": check_source,
        "width": whole_number(160, 7680),
        "height": whole_number(120, 4320),
        "enabled": check_switch,
    },
    "scanner": {
        "prefix": check_prefix,
        "terminator": check_terminator,
        "port": check_port,
        "baud_rate": check_baud_rate,
    },
    "window": {"language": check_language, "theme": check_theme, "full_screen": check_switch},
}
"""Every section and key of the settings file."""


def _check_header(name: str, value: Any) -> None:
    item = shown(name)
    if _TOKEN.fullmatch(name) is None:
        raise RefusedError("settings.header_name", item=item)
    if name.lower() in _RESERVED:
        raise RefusedError("settings.header_reserved", item=item)
    if not isinstance(value, str):
        raise RefusedError("settings.not_text", _kind(value), item)
    if len(value) > MAX_HEADER_VALUE or _VALUE.fullmatch(value) is None:
        raise RefusedError("settings.header_value", item=item)


def _host(value: Any) -> str:
    text = _text(value)
    # Case is folded in ASCII alone: lower() would make a Latin k of the Kelvin sign.
    host = text.lower() if text.isascii() else text
    if _HOST.fullmatch(host) is None:
        raise RefusedError("settings.host", shown(text))
    return host


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise RefusedError("settings.not_text", _kind(value))
    return value


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "a date or time")
