"""The layouts against xkb's own files, and repair against an independent scanner on those files."""

import itertools
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.keyboard import repair_scan
from app.domain.keyboard_layouts import LATIN, LAYOUTS, RUSSIAN, Layout
from app.domain.receipt import LinkRefusedError, Receipt, parse_link

SYMBOLS = Path("/usr/share/X11/xkb/symbols")
LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
HOSTS = frozenset({"ofd.soliq.uz", "test-ofd.soliq.uz", "box_1.shop.test"})

# The order of the keys in the tables under test, by xkb's names for their places.
KEYS = [
    "TLDE",
    *(f"AE{n:02d}" for n in range(1, 13)),
    *(f"AD{n:02d}" for n in range(1, 13)),
    "BKSL",
    *(f"AC{n:02d}" for n in range(1, 12)),
    *(f"AB{n:02d}" for n in range(1, 11)),
]

# Keysym names that are not plainly a character of their own (X11's keysymdef.h).
PUNCTUATION = {
    "grave": "`", "asciitilde": "~", "exclam": "!", "at": "@", "numbersign": "#", "dollar": "$",
    "percent": "%", "asciicircum": "^", "ampersand": "&", "asterisk": "*", "parenleft": "(",
    "parenright": ")", "minus": "-", "underscore": "_", "equal": "=", "plus": "+",
    "bracketleft": "[", "braceleft": "{", "bracketright": "]", "braceright": "}",
    "semicolon": ";", "colon": ":", "apostrophe": "'", "quotedbl": '"', "comma": ",", "less": "<",
    "period": ".", "greater": ">", "slash": "/", "question": "?", "backslash": "\\", "bar": "|",
    "numerosign": "№",
}  # fmt: skip
UNICODE_NAMES = {
    "shorti": "SHORT I", "shortu": "SHORT U", "hardsign": "HARD SIGN", "softsign": "SOFT SIGN",
    "ghe_bar": "GHE WITH STROKE", "ka_descender": "KA WITH DESCENDER",
    "ha_descender": "HA WITH DESCENDER",
}  # fmt: skip


def character_of(keysym: str) -> str:
    """A keysym's character, the Cyrillic ones through Unicode's own names."""
    if keysym in PUNCTUATION:
        return PUNCTUATION[keysym]
    if len(keysym) == 1:
        return keysym
    letter = keysym.split("_", 1)[1]
    case = "CAPITAL" if letter[0].isupper() else "SMALL"
    name = UNICODE_NAMES.get(letter.lower(), letter.upper())
    return unicodedata.lookup(f"CYRILLIC {case} LETTER {name}")


@cache
def xkb_layout(layout: str, variant: str = "") -> dict[str, tuple[str, str]]:
    """From a key's place to what it types without and with Shift, read from the symbol file."""
    text = re.sub(r"//.*", "", (SYMBOLS / layout).read_text(encoding="utf-8"))
    if variant:
        block = re.search(rf'xkb_symbols\s+"{variant}"\s*{{(.*?)\n}};', text, re.DOTALL)
    else:
        block = re.search(r'default[^{"]*xkb_symbols\s+"\w+"\s*{(.*?)\n};', text, re.DOTALL)
    assert block is not None
    keys: dict[str, tuple[str, str]] = {}
    for included, key, first, second in re.findall(
        r'include\s+"([^"]+)"|key\s+<(\w+)>\s*{\s*\[\s*(\w+)\s*,\s*(\w+)', block[1]
    ):
        if not included:
            if key in KEYS:
                keys[key] = (character_of(first), character_of(second))
        elif not included.startswith("kpdl"):
            other, other_variant = re.fullmatch(r"(\w+)\((\w+)\)", included).groups()
            keys |= xkb_layout(other, other_variant)
    return keys


def press(text: str, layout: str, *, caps: bool = False, shift_lost: bool = False) -> str:
    """What arrives when a scanner presses the US keys of a text under a layout."""
    us = xkb_layout("us")
    place = {us[key][level]: (key, level) for key in us for level in (0, 1)}
    typed = ""
    for character in text:
        if character == " ":
            typed += character
            continue
        key, level = place[character]
        symbols = xkb_layout(layout)[key]
        level = 0 if shift_lost else level
        if caps and symbols[0] != symbols[1] and symbols[0].upper() == symbols[1]:
            level = 1 - level
        typed += symbols[level]
    return typed


def parsed(text: str, hosts: frozenset[str] = HOSTS) -> Receipt | None:
    try:
        return parse_link(text, hosts)
    except LinkRefusedError:
        return None


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_layout_is_the_one_of_xkb(layout: Layout) -> None:
    keys = xkb_layout(layout.name)
    assert set(keys) == set(KEYS)
    assert list(layout.plain) == [keys[key][0] for key in KEYS]
    assert list(layout.shifted) == [keys[key][1] for key in KEYS]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_no_character_is_on_two_keys(layout: Layout) -> None:
    typed = layout.plain + layout.shifted
    assert len(set(typed)) == len(typed) == 94


def test_the_keys_really_cross_layouts() -> None:
    assert press(LINK, "ru").startswith("реезыЖ..щавюыщдшйюгя.срусл,е=ГЯ17")
    assert press("s=-", "uz") == "қҳғ"
    assert press("aB", "us", caps=True) == "Ab"


digits = st.text("0123456789", min_size=1)
ordinary_fields = st.fixed_dictionaries(
    {
        "t": st.from_regex(r"[A-Z]{2}[0-9]{12}", fullmatch=True),
        "r": st.from_regex(r"[0-9]{1,10}", fullmatch=True) | st.sampled_from(["7", "77", "2777"]),
        "c": st.from_regex(r"[0-9]{14}", fullmatch=True),
        "s": st.from_regex(r"[0-9]{12}", fullmatch=True),
    }
)


@st.composite
def links(draw: st.DrawFn, fields: st.SearchStrategy[dict[str, str]]) -> str:
    values = draw(fields)
    order = draw(st.permutations("trcs"))
    return (
        draw(st.sampled_from(["https://", "http://", ""]))
        + draw(st.sampled_from(sorted(HOSTS)))
        + draw(st.sampled_from(["/check?", "/epi?"]))
        + "&".join(f"{key}={values[key]}" for key in order)
    )


ordinary_links = links(ordinary_fields)
odd_value = st.text(
    st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="&#%+"), min_size=1
)
odd_links = links(st.fixed_dictionaries(dict.fromkeys("trcs", odd_value))).filter(
    lambda link: parsed(link) is not None
)

LAYOUT_NAMES = ("us", "ru", "uz")
CASES = (str, str.upper, str.lower)
FRONTS = (("", ""), ("", "]Q1"), ("", "]Q3"), ("SC:", "SC:"), ("Qr_#9", "Qr_#9]Q1"), ("~", "]d2~"))
BLANKS = (("", ""), ("", "\r\n"), (" \t", "\n"))


@given(
    ordinary_links,
    st.sampled_from(LAYOUT_NAMES),
    st.booleans(),
    st.booleans(),
    st.sampled_from(CASES),
    st.sampled_from(FRONTS),
    st.sampled_from(BLANKS),
)
def test_every_mixture_of_distortions_is_undone(
    link, layout, caps, shift_lost, case, front, blanks
) -> None:
    prefix, sent_in_front = front
    sent = case(sent_in_front + link)
    typed = blanks[0] + press(sent, layout, caps=caps, shift_lost=shift_lost) + blanks[1]
    already = parsed(typed)
    repaired = repair_scan(typed, prefix=prefix, hosts=HOSTS)
    if already is None:
        assert repaired == link
    else:
        assert repaired == typed.strip()
        assert already.identity == parse_link(link, HOSTS).identity


def test_all_pairs_of_distortions_of_the_printed_link() -> None:
    distortions = {
        "russian": lambda sent, how: (sent, how | {"layout": "ru"}),
        "uzbek": lambda sent, how: (sent, how | {"layout": "uz"}),
        "caps": lambda sent, how: (sent, how | {"caps": True}),
        "shift lost": lambda sent, how: (sent, how | {"shift_lost": True}),
        "upper": lambda sent, how: (sent.upper(), how),
        "lower": lambda sent, how: (sent.lower(), how),
        "aim": lambda sent, how: ("]Q1" + sent, how),
        "prefix": lambda sent, how: ("SC:" + sent, how),
    }
    for first, second in itertools.permutations(distortions, 2):
        sent, how = distortions[second](*distortions[first](LINK, {"layout": "us"}))
        typed = press(sent, **how)
        if typed == LINK.lower():
            continue  # a valid link as it stands, of the same receipt
        assert repair_scan(typed, prefix="SC:") == LINK, (first, second)


@given(ordinary_links | odd_links, st.sampled_from(["", "https", "t", "ofd.", "]Q1"]))
def test_a_valid_link_is_left_alone(link, prefix) -> None:
    assert repair_scan(link, prefix=prefix, hosts=HOSTS) == link


@given(odd_links, st.sampled_from(LAYOUT_NAMES), st.booleans(), st.sampled_from(["", "]Q1"]))
def test_an_odd_link_comes_back_exactly_or_not_at_all(link, layout, caps, aim) -> None:
    typed = press(aim + link, layout, caps=caps)
    if parsed(typed) is None:
        repaired = repair_scan(typed, hosts=HOSTS)
        if not caps:
            assert repaired == link
        else:
            assert repaired == link or parsed(repaired) is None


@given(st.text() | st.text(RUSSIAN.plain + RUSSIAN.shifted + LATIN.plain), st.text(max_size=5))
def test_nothing_raises_and_nothing_is_repaired_twice(text, prefix) -> None:
    repaired = repair_scan(text, prefix=prefix)
    if parsed(repaired) is not None:
        assert repair_scan(repaired, prefix=prefix) == repaired


def test_the_example_of_a_lost_shift() -> None:
    typed = "https;//ofd.soliq.uz/check/t=uz1707031005977r=24217c=202301041218017s=514343190161"
    assert repair_scan(typed) == LINK
    assert repair_scan(typed.removeprefix("https;//")) == LINK.removeprefix("https://")


@pytest.mark.parametrize(
    "values",
    [
        "t=uz17070310057r=24217c=202301041218017s=514343190161",
        "t=u17070310059777r=24217c=202301041218017s=514343190161",
        "t=uz1707031005977r=123456789017c=202301041218017s=514343190161",
        "t=uz1707031005977r=24217c=20230104121807s=514343190161",
        "t=uz1707031005977r=24217c=202301041218017s=51434319016",
        "t=uz1707031005977r=24217c=202301041218017r=514343",
        "t=uz1707031005977r=24217c=20230104121801",
    ],
)
def test_what_a_lost_shift_made_ambiguous_is_not_guessed(values) -> None:
    typed = f"https;//ofd.soliq.uz/check/{values}"
    assert repair_scan(typed) == typed


def test_two_hosts_on_the_same_keys_are_not_guessed() -> None:
    hosts = frozenset({"a-b.test", "a_b.test"})
    link = LINK.replace("ofd.soliq.uz", "a_b.test")
    lost = press(link, "us", shift_lost=True)
    assert repair_scan(lost, hosts=hosts) == lost
    assert repair_scan(lost, hosts={"a_b.test"}) == link
    assert repair_scan(press(link, "ru"), hosts=hosts) == link


def test_only_the_hosts_of_the_settings_count() -> None:
    typed = press(LINK, "ru", shift_lost=True)
    assert parsed(repair_scan(typed, hosts=frozenset({"other.test"}))) is None
    assert parsed(repair_scan(typed, hosts=frozenset())) is None


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
@pytest.mark.parametrize("front", ["", "]Q1", "SC:"])
def test_a_payment_id_comes_back_in_latin(layout, front) -> None:
    payment_id = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"
    typed = press(front + payment_id, layout) + "\r\n"
    assert repair_scan(typed, prefix="SC:") == payment_id


def test_text_of_no_layout_comes_back_as_it_came() -> None:
    assert repair_scan(" Ünal ы ғ ") == "Ünal ы ғ"
    assert repair_scan("ыў") == "ыў", "one word from two layouts"
    assert repair_scan("]Q1Ünal") == "Ünal"
    assert repair_scan("") == ""
    assert repair_scan("]Q1") == ""


def test_a_prefix_that_was_not_sent_is_not_missed() -> None:
    assert repair_scan(press(LINK, "ru"), prefix="http") == LINK
    assert repair_scan(press(LINK, "uz", shift_lost=True), prefix="HTTPS:") == LINK
