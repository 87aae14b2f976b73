"""The link in a receipt's QR code: parsed, judged and rebuilt.

The code is input from a stranger. What is not plainly a Soliq link is refused, with a reason;
what is merely odd (a strange terminal, an old date) is warned about and left to the cashier.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode, urlsplit

TASHKENT = timezone(timedelta(hours=5), "Asia/Tashkent")
"""Uzbekistan has had no daylight saving time since 1992."""
FIRST_YEAR = 1992

DEFAULT_HOSTS = frozenset({"ofd.soliq.uz"})
PATHS = ("/check", "/epi")
KEYS = ("t", "r", "c", "s")
MAX_LENGTH = 512
CLOCK_TOLERANCE = timedelta(minutes=10)
"""How far into the future a receipt may lie: the two clocks are never quite the same."""

_TERMINAL = re.compile(r"[A-Z]{2}\d{12}", re.ASCII)
_NUMBER = re.compile(r"\d{1,10}", re.ASCII)
_SIGN = re.compile(r"\d{12}", re.ASCII)
_OUR_SCHEMES = ("http:", "https:")
_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class LinkFault(StrEnum):
    """Why a text is not a receipt's link. Each has its own sentence, `link_fault.<value>`."""

    NOT_A_LINK = "not_a_link"
    SCHEME = "scheme"
    HOST = "host"
    USER_INFO = "user_info"
    PORT = "port"
    PATH = "path"
    KEY_MISSING = "key_missing"
    KEY_EMPTY = "key_empty"
    KEY_REPEATED = "key_repeated"
    CHARACTERS = "characters"
    TOO_LONG = "too_long"


class LinkWarning(StrEnum):
    """What is odd about a link that parsed. Sentences: `link_warning.<value>`."""

    TERMINAL = "terminal"
    NUMBER = "number"
    SIGN = "sign"
    DATE = "date"
    FUTURE = "future"
    OLD = "old"


class LinkRefusedError(ValueError):
    """The text is no receipt link.

    Attributes:
        fault: the reason.
        detail: the offending part (a host, a key), cut to 64 printable characters; may be empty.
    """

    def __init__(self, fault: LinkFault, detail: str = "") -> None:
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in detail[:64])
        super().__init__(f"{fault.value}: {shown}" if shown else fault.value)
        self.fault = fault
        self.detail = shown


@dataclass(frozen=True, slots=True)
class Receipt:
    """A fiscal receipt as its link tells it.

    Attributes:
        terminal: `t`, the fiscal module's number.
        number: `r`, the receipt's number.
        issued_text: `c`, local time as YYYYMMDDHHMMSS, as it was printed.
        fiscal_sign: `s`; a string, since leading zeros count.
        link: what is to be sent.
    """

    terminal: str
    number: str
    issued_text: str
    fiscal_sign: str
    link: str

    @property
    def identity(self) -> tuple[str, str, str]:
        """(t, r, s), by which two scans are known to be one receipt.

        Case and leading zeros of the number are folded: a second spelling of one receipt must not
        pass as a second receipt.
        """
        return (self.terminal.upper(), self.number.lstrip("0") or "0", self.fiscal_sign.upper())

    @property
    def issued_at(self) -> datetime | None:
        """The moment of issue with its zone, or None where the printed date does not exist.

        Years before the zone's own rule do not exist either: no receipt is that old, and the first
        hours of year 1 have no UTC.
        """
        if not re.fullmatch(r"\d{14}", self.issued_text, re.ASCII):
            return None
        try:
            naive = datetime.strptime(self.issued_text, "%Y%m%d%H%M%S")  # noqa: DTZ007
        except ValueError:
            return None
        return naive.replace(tzinfo=TASHKENT) if naive.year >= FIRST_YEAR else None


def parse_link(text: str, hosts: Collection[str] = DEFAULT_HOSTS) -> Receipt:
    """Read a receipt's link.

    A link that was exactly right keeps its text; a missing scheme, `http://`, letters of the host
    in capitals, percent escapes, a fragment or blanks around it are repaired, and the link is then
    rebuilt in the order t, r, c, s.

    Args:
        text: what was scanned.
        hosts: the host names that count, in lower case.

    Raises:
        LinkRefusedError: with the reason.
    """
    link = text.strip(" \t\r\n")
    if len(link) > MAX_LENGTH:
        raise LinkRefusedError(LinkFault.TOO_LONG)
    if not link:
        raise LinkRefusedError(LinkFault.NOT_A_LINK)
    host, path, query = _split(link, hosts)
    values = _values(query)
    has_escapes = "%" in query or "+" in query
    if has_escapes or text != f"https://{host}{path}?{query}":
        link = f"https://{host}{path}?" + urlencode([(key, values[key]) for key in KEYS])
        if len(link) > MAX_LENGTH:  # escapes make it longer
            raise LinkRefusedError(LinkFault.TOO_LONG)
    return Receipt(
        terminal=values["t"],
        number=values["r"],
        issued_text=values["c"],
        fiscal_sign=values["s"],
        link=link,
    )


def warnings_of(
    receipt: Receipt, now: datetime, max_age_days: float = 3
) -> tuple[LinkWarning, ...]:
    """Tell what is odd about a receipt; none of it forbids sending.

    Args:
        receipt: a parsed receipt.
        now: the present, with a zone.
        max_age_days: from this age on a receipt counts as old.
    """
    return tuple(_warnings(receipt, now, timedelta(days=max_age_days)))


def _warnings(receipt: Receipt, now: datetime, max_age: timedelta) -> Iterable[LinkWarning]:
    if not _TERMINAL.fullmatch(receipt.terminal):
        yield LinkWarning.TERMINAL
    if not _NUMBER.fullmatch(receipt.number):
        yield LinkWarning.NUMBER
    if not _SIGN.fullmatch(receipt.fiscal_sign):
        yield LinkWarning.SIGN
    issued_at = receipt.issued_at
    if issued_at is None:
        yield LinkWarning.DATE
    elif issued_at > now + CLOCK_TOLERANCE:
        yield LinkWarning.FUTURE
    elif issued_at < now - max_age:
        yield LinkWarning.OLD


def _split(link: str, hosts: Collection[str]) -> tuple[str, str, str]:
    """Take a link apart into host, path and query."""
    if not all(" " <= character <= "~" for character in link):
        raise LinkRefusedError(LinkFault.CHARACTERS)
    scheme = ""
    if "://" in link.split("?", 1)[0]:
        scheme = link.split("://", 1)[0].lower()
    elif _HAS_SCHEME.match(link) and not _looks_like_authority(link):
        raise LinkRefusedError(_fault_of_scheme(link), link.split(":", 1)[0])
    if scheme not in {"", "http", "https"}:
        raise LinkRefusedError(_fault_of_scheme(link), scheme)
    if not scheme and "/" not in link:
        raise LinkRefusedError(LinkFault.NOT_A_LINK)
    try:
        parts = urlsplit(link if scheme else f"https://{link}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        fault = LinkFault.PORT if _looks_like_port(link) else LinkFault.NOT_A_LINK
        raise LinkRefusedError(fault) from None
    _check_authority(parts.netloc, host, port, hosts)
    if parts.path not in PATHS:
        raise LinkRefusedError(LinkFault.PATH, parts.path)
    return host, parts.path, parts.query


def _check_authority(netloc: str, host: str, port: int | None, hosts: Collection[str]) -> None:
    if "@" in netloc:
        raise LinkRefusedError(LinkFault.USER_INFO, netloc)
    if port is not None or netloc.endswith(":"):
        raise LinkRefusedError(LinkFault.PORT, netloc)
    if host not in hosts:
        raise LinkRefusedError(LinkFault.HOST if "." in host else LinkFault.NOT_A_LINK, host)


def _looks_like_port(link: str) -> bool:
    authority = link.split("://", 1)[-1].split("/", 1)[0]
    return bool(re.search(r"\.[^:@]*:[^@]*$", authority))


def _looks_like_authority(link: str) -> bool:
    """Tell `host:80/…` and `user:password@host/…` from `tel:…` and `mailto:somebody@host`."""
    return _looks_like_port(link) or ("/" in link and "@" in link.split("/", 1)[0])


def _fault_of_scheme(link: str) -> LinkFault:
    """Tell `javascript:…`, a link of another kind, from `Total: 5` and `http:/…`, none at all."""
    scheme = _HAS_SCHEME.match(link)
    is_link = scheme is not None and " " not in link and scheme[0].lower() not in _OUR_SCHEMES
    return LinkFault.SCHEME if is_link else LinkFault.NOT_A_LINK


def _values(query: str) -> dict[str, str]:
    """Read the query: every key of KEYS exactly once, none empty; other keys are let be."""
    pairs = parse_qsl(query, keep_blank_values=True)
    values: dict[str, str] = {}
    for key, value in pairs:
        if not all(" " < character <= "~" for character in key + value):
            raise LinkRefusedError(LinkFault.CHARACTERS)
        if key in values and key in KEYS:
            raise LinkRefusedError(LinkFault.KEY_REPEATED, key)
        values[key] = value
    for key in KEYS:
        if key not in values:
            raise LinkRefusedError(LinkFault.KEY_MISSING, key)
        if not values[key]:
            raise LinkRefusedError(LinkFault.KEY_EMPTY, key)
    return values
