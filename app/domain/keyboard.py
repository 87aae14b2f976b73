"""Repair of what a keyboard-wedge scanner typed.

Such a scanner sends keys, not characters: what arrives depends on the keyboard layout of the
moment, on Caps Lock, and on whether the Shift presses came through. The keys themselves always
survive, and the keys of an ordinary receipt link leave only one reading.
"""

import re
from collections.abc import Collection, Iterator

from app.domain.keyboard_layouts import LATIN, LAYOUTS, Layout
from app.domain.receipt import DEFAULT_HOSTS, PATHS, LinkRefusedError, parse_link

_BLANKS = " \t\r\n"
_AIM_IDENTIFIER = r"\][a-z]\d"
_SEPARATOR = LATIN.key_of[ord("&")]
_FIELD = r"(t=[a-z]{2}\d{12}|r=\d{1,10}|c=\d{14}|s=\d{12})"
_FIELDS = _SEPARATOR.join([_FIELD] * 4)


def repair_scan(text: str, *, prefix: str = "", hosts: Collection[str] = DEFAULT_HOSTS) -> str:
    """Give back in Latin what the scanner read.

    A link that needs no repair keeps its text, blanks around it aside. Repaired are: the Russian
    and the Uzbek Cyrillic layout, Caps Lock, lost Shift presses, a scanner that changes the case of
    all it sends, an AIM identifier (ISO/IEC 15424: `]`, a letter, a digit) or a configured prefix
    in front, and any mixture of them. Where Shift or case are lost, only links of the ordinary form
    come back: two letters and 12 digits, up to 10 digits, 14 digits, 12 digits. Other text comes
    back in Latin if one layout types all of it, else as it came.

    Args:
        text: what was typed.
        prefix: what the scanner is set to put in front, as it would appear in Latin.
        hosts: the host names that count, in lower case.
    """
    typed = text.strip(_BLANKS)
    if _is_link(typed, hosts):
        return typed
    layout = next((each for each in LAYOUTS if each.can_type(typed)), LATIN)
    keys = typed.translate(layout.key_of)
    front = _front_length(keys, prefix.strip(_BLANKS).translate(LATIN.key_of))
    for start in (0, front):
        exact = next((r for r in _readings(typed[start:], layout) if _is_link(r, hosts)), None)
        ordinary = _ordinary_link(keys[start:], hosts)
        if exact is not None and (ordinary is None or ordinary.lower() != exact.lower()):
            return exact
        if ordinary is not None:
            return ordinary
    return typed[front:].translate(layout.latin_of)


def _is_link(text: str, hosts: Collection[str]) -> bool:
    try:
        parse_link(text, hosts)
    except LinkRefusedError:
        return False
    return True


def _front_length(keys: str, prefix_keys: str) -> int:
    """Measure the AIM identifier and the prefix, in either order, whatever Shift did to them."""
    prefix = f"(?:{re.escape(prefix_keys)})?"
    match = re.match(f"{prefix}(?:{_AIM_IDENTIFIER})?{prefix}[ ]*", keys)
    return match.end() if match else 0


def _readings(typed: str, layout: Layout) -> Iterator[str]:
    """Read a text as its layout types it, without and with Caps Lock on.

    Latin text all in capitals is no sign of Caps Lock: a scanner set to capitals sends it too, and
    the case of the values is then lost.
    """
    yield typed.translate(layout.latin_of)
    if layout is not LATIN or not typed.isupper():
        yield typed.swapcase().translate(layout.latin_of)


def _ordinary_link(keys: str, hosts: Collection[str]) -> str | None:
    """Rebuild a link of the ordinary form from its keys alone, or None.

    Every value's length is fixed but the receipt number's, whose end the next key's letter tells,
    so that a `7` which was `&` is never mistaken for a digit.
    """
    host_of_keys: dict[str, list[str]] = {}
    for host in hosts:
        host_of_keys.setdefault(host.translate(LATIN.key_of), []).append(host)
    names = "|".join(map(re.escape, host_of_keys))
    paths = "|".join(map(re.escape, PATHS))
    match = re.fullmatch(f"(?:(https?);//)?({names})({paths})/{_FIELDS}", keys)
    same_keys = host_of_keys.get(match[2], []) if match else []
    if match is None or len(same_keys) != 1:
        return None
    scheme = f"{match[1]}://" if match[1] else ""
    query = "&".join(
        f"t={part[2:].upper()}" if part[0] == "t" else part for part in match.groups()[3:]
    )
    link = f"{scheme}{same_keys[0]}{match[3]}?{query}"
    return link if _is_link(link, hosts) else None
