"""Where FBox stands, and what an administrator may set about reaching it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network
from urllib.parse import SplitResult, urlsplit

MAX_LENGTH = 1024

_NAME = re.compile(
    r"(?=.{1,253}\.?$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
    r"(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\.?",
    re.ASCII,
)
_NEAR: tuple[IPv4Network | IPv6Network, ...] = (
    IPv4Network("127.0.0.0/8"),
    IPv4Network("10.0.0.0/8"),
    IPv4Network("172.16.0.0/12"),
    IPv4Network("192.168.0.0/16"),
    IPv4Network("169.254.0.0/16"),
    IPv6Network("::1/128"),
    IPv6Network("fc00::/7"),
    IPv6Network("fe80::/10"),
)


class BaseUrlError(ValueError):
    """The text is no base address of FBox; `key` (`base_url.<…>`) names the sentence."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class FboxSettings:
    """How to reach FBox.

    Attributes:
        base_url: `http://192.168.1.10:8080`, `https://box.example/api`; see `parse_base_url`.
        read_timeout_s: the longest silence; a reply as a whole may take twice as long.
        headers: sent with every request (a proxy may want them); their values are secrets.
    """

    base_url: str
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 30.0
    write_timeout_s: float = 10.0
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def parse_base_url(text: str) -> str:
    """Check a base address and write it in one way: no slash at the end, the host in ASCII.

    Raises:
        BaseUrlError: `base_url.empty`, `.characters`, `.scheme`, `.user_info`, `.query`, `.host`
            or `.port`.
    """
    trimmed = text.strip()
    if not trimmed:
        raise BaseUrlError("base_url.empty")
    if len(trimmed) > MAX_LENGTH or not trimmed.isprintable() or set(trimmed) & set(' \\"<>^`{|}'):
        raise BaseUrlError("base_url.characters")
    parts = _split(trimmed)
    if not parts.path.isascii():
        raise BaseUrlError("base_url.characters")
    return f"{parts.scheme}://{_host(parts)}{_port(parts)}{parts.path.rstrip('/')}"


def is_near(address: str) -> bool:
    """Whether an IP address is loopback, private or link-local: plain http may go there."""
    ip = parse_ip(address)
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    return ip is not None and any(ip in network for network in _NEAR)


def parse_ip(text: str) -> IPv4Address | IPv6Address | None:
    """Read an IP address written out (a zone such as `%eth0` is let go); None for a name."""
    bare = text.partition("%")[0]
    for kind in (IPv4Address, IPv6Address):
        try:
            return kind(bare)
        except AddressValueError:
            continue
    return None


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise BaseUrlError("base_url.host") from error
    if parts.scheme not in {"http", "https"} or "://" not in text:
        raise BaseUrlError("base_url.scheme")
    if "@" in parts.netloc:
        raise BaseUrlError("base_url.user_info")
    if "?" in text or "#" in text:
        raise BaseUrlError("base_url.query")
    return parts


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if "[" in parts.netloc:
        if not isinstance(parse_ip(host), IPv6Address) or "%" in host:
            raise BaseUrlError("base_url.host")
        return f"[{host}]"
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise BaseUrlError("base_url.host") from error
    is_number = name.rstrip(".").rpartition(".")[2].isdigit()
    if not _NAME.fullmatch(name) or (is_number and parse_ip(name) is None):
        raise BaseUrlError("base_url.host")
    return name


def _port(parts: SplitResult) -> str:
    try:
        port = parts.port
    except ValueError as error:
        raise BaseUrlError("base_url.port") from error
    if port == 0 or parts.netloc.endswith(":"):
        raise BaseUrlError("base_url.port")
    return "" if port is None else f":{port}"
