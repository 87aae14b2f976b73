"""The extra headers an administrator may set, e.g. for a proxy before FBox."""

import re
from collections.abc import Mapping

RESERVED = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "expect",
        "host",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that describe the message itself; a setting of that name is passed over."""

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_VALUE = re.compile(r"[\x20-\x7e\t]*", re.ASCII)


class HeaderError(ValueError):
    """An extra header cannot be sent. Tells the header's name, never its value."""

    def __init__(self, name: str) -> None:
        super().__init__("".join(c if c.isprintable() else "?" for c in name[:64]))


def extra_headers(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Check the extra headers and leave out the reserved ones.

    Raises:
        HeaderError: for a name that is no token, or a value outside printable ASCII.
    """
    for name, value in headers.items():
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise HeaderError(name)
    return [(n, v.strip()) for n, v in headers.items() if n.lower() not in RESERVED]
