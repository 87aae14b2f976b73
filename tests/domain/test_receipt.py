"""The receipt's link: what passes untouched, what is repaired, what is refused and why."""

import string
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.receipt import (
    KEYS,
    MAX_LENGTH,
    TASHKENT,
    LinkFault,
    LinkRefusedError,
    LinkWarning,
    Receipt,
    parse_link,
    warnings_of,
)

QUERY = "t=UZ170703100597&r=2421&c=20230104121801&s=514343190161"
LINK = f"https://ofd.soliq.uz/check?{QUERY}"
ISSUED_AT = datetime(2023, 1, 4, 7, 18, 1, tzinfo=UTC)


def fault_of(text: str) -> LinkFault:
    with pytest.raises(LinkRefusedError) as caught:
        parse_link(text)
    return caught.value.fault


def link_with(**values: str) -> str:
    fields = dict(part.split("=") for part in QUERY.split("&")) | values
    return "https://ofd.soliq.uz/check?" + "&".join(f"{k}={v}" for k, v in fields.items())


def test_the_printed_link_is_read_and_kept() -> None:
    receipt = parse_link(LINK)
    assert receipt == Receipt("UZ170703100597", "2421", "20230104121801", "514343190161", LINK)
    assert receipt.identity == ("UZ170703100597", "2421", "514343190161")
    assert receipt.issued_at == ISSUED_AT
    assert receipt.issued_at.utcoffset() == timedelta(hours=5)


@pytest.mark.parametrize(
    "exact",
    [
        LINK,
        f"https://ofd.soliq.uz/epi?{QUERY}",
        "https://ofd.soliq.uz/check?s=025561534771&c=20230104121801&r=1&t=LG170703100597",
        f"{LINK}&extra=1",
    ],
)
def test_a_link_that_was_right_is_sent_exactly_as_scanned(exact) -> None:
    assert parse_link(exact).link == exact


@pytest.mark.parametrize(
    "scanned",
    [
        f"ofd.soliq.uz/check?{QUERY}",
        f"http://ofd.soliq.uz/check?{QUERY}",
        f"HTTPS://OFD.Soliq.UZ/check?{QUERY}",
        f" \t{LINK}\r\n",
        f"{LINK}#top",
        LINK.replace("UZ", "%55%5A"),
        "ofd.soliq.uz/check?s=514343190161&c=20230104121801&r=2421&t=UZ170703100597",
        f"http://ofd.soliq.uz/check?extra=1&{QUERY}",
    ],
)
def test_a_repaired_link_is_rebuilt_in_order(scanned) -> None:
    assert parse_link(scanned).link == LINK


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (LinkFault.NOT_A_LINK, ""),
        (LinkFault.NOT_A_LINK, " \r\n"),
        (LinkFault.NOT_A_LINK, "4780012345678"),
        (LinkFault.NOT_A_LINK, "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"),
        (LinkFault.NOT_A_LINK, "Total: 185 000 / cash"),
        (LinkFault.NOT_A_LINK, f"see {LINK}"),
        (LinkFault.NOT_A_LINK, f"/check?{QUERY}"),
        (LinkFault.NOT_A_LINK, f"https:///check?{QUERY}"),
        (LinkFault.NOT_A_LINK, LINK.replace("//", "/")),
        (LinkFault.NOT_A_LINK, LINK.replace("//", "\\\\")),
        (LinkFault.NOT_A_LINK, LINK.replace("ofd.soliq.uz", "[ofd")),
        (LinkFault.SCHEME, LINK.replace("https", "ftp")),
        (LinkFault.SCHEME, LINK.replace("https", "httpss")),
        (LinkFault.SCHEME, f"javascript:location='{LINK}'".replace("//", "")),
        (LinkFault.SCHEME, "tel:+998712565009"),
        (LinkFault.SCHEME, "mailto:help@ofd.soliq.uz"),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "ofd.soliq.uz.evil.test")),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "evil-ofd.soliq.uz")),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "0fd.soliq.uz")),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "ofd.soliq.uz.")),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "soliq.uz")),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "ofd%2Esoliq.uz")),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "xn--fd-fmc.soliq.uz")),
        (LinkFault.HOST, f"https://evil.test/?{LINK}"),
        (LinkFault.HOST, LINK.replace("ofd.soliq.uz", "evil.test#@ofd.soliq.uz")),
        (LinkFault.HOST, "t.me/some_shop"),
        (LinkFault.USER_INFO, LINK.replace("ofd.soliq.uz", "ofd.soliq.uz@evil.test")),
        (LinkFault.USER_INFO, LINK.replace("ofd.soliq.uz", "someone@ofd.soliq.uz")),
        (LinkFault.USER_INFO, LINK.replace("ofd.soliq.uz", "a:b@ofd.soliq.uz")),
        (LinkFault.USER_INFO, LINK.replace("https://", "a:b@")),
        (LinkFault.USER_INFO, LINK.replace("ofd.soliq.uz", r"ofd.soliq.uz\@evil.test")),
        (LinkFault.PORT, LINK.replace("soliq.uz", "soliq.uz:443")),
        (LinkFault.PORT, LINK.replace("soliq.uz", "soliq.uz:")),
        (LinkFault.PORT, LINK.replace("soliq.uz", "soliq.uz:99999")),
        (LinkFault.PORT, LINK.replace("soliq.uz", "soliq.uz:http")),
        (LinkFault.PORT, LINK.replace("https://ofd.soliq.uz", "ofd.soliq.uz:8080")),
        (LinkFault.PATH, LINK.replace("/check", "")),
        (LinkFault.PATH, LINK.replace("/check", "/check/")),
        (LinkFault.PATH, LINK.replace("/check", "/CHECK")),
        (LinkFault.PATH, LINK.replace("/check", "//check")),
        (LinkFault.PATH, LINK.replace("/check", "/x/../check")),
        (LinkFault.PATH, LINK.replace("/check", "/%63heck")),
        (LinkFault.PATH, LINK.replace("/check", "/cashback")),
        (LinkFault.KEY_MISSING, "https://ofd.soliq.uz/check"),
        (LinkFault.KEY_MISSING, LINK.replace("&s=", "&S=")),
        (LinkFault.KEY_MISSING, LINK.replace("&", ";")),
        (LinkFault.KEY_MISSING, LINK.replace("?", "#?")),
        (LinkFault.KEY_EMPTY, link_with(t="")),
        (LinkFault.KEY_EMPTY, LINK.replace("r=2421", "r")),
        (LinkFault.KEY_REPEATED, f"{LINK}&t=UZ000000000000"),
        (LinkFault.KEY_REPEATED, f"{LINK}&%73=1"),
        (LinkFault.KEY_REPEATED, f"{LINK}&r="),
        (LinkFault.CHARACTERS, LINK.replace("ofd", "оfd")),
        (LinkFault.CHARACTERS, link_with(r="\uff12421")),
        (LinkFault.CHARACTERS, link_with(r="24\x0021")),
        (LinkFault.CHARACTERS, link_with(r="24\n21")),
        (LinkFault.CHARACTERS, link_with(r="24%0A21")),
        (LinkFault.CHARACTERS, link_with(r="24+21")),
        (LinkFault.CHARACTERS, link_with(r="%D1%83")),
        (LinkFault.CHARACTERS, link_with(r="%FF")),
        (LinkFault.CHARACTERS, "\ufeff" + LINK),
        (LinkFault.CHARACTERS, "\N{RIGHT-TO-LEFT OVERRIDE}" + LINK),
        (LinkFault.TOO_LONG, LINK + "&x=" + "1" * 500),
        (LinkFault.TOO_LONG, "x" * 4096),
        (LinkFault.TOO_LONG, f"http://ofd.soliq.uz/check?t={'<' * 200}&r=1&c=1&s=1"),
    ],
)
def test_each_refusal_has_its_reason(fault, text) -> None:
    assert fault_of(text) is fault


def test_the_longest_link_allowed() -> None:
    padded = LINK + "&x=" + "1" * (MAX_LENGTH - len(LINK) - 3)
    assert parse_link(f"  {padded}\r\n").identity == parse_link(padded).identity
    assert fault_of(padded + "1") is LinkFault.TOO_LONG


def test_the_missing_key_is_named() -> None:
    for key in KEYS:
        query = "&".join(part for part in QUERY.split("&") if part[0] != key)
        with pytest.raises(LinkRefusedError) as caught:
            parse_link(f"https://ofd.soliq.uz/check?{query}")
        assert (caught.value.fault, caught.value.detail) == (LinkFault.KEY_MISSING, key)


def test_the_detail_of_a_refusal_is_short_and_printable() -> None:
    with pytest.raises(LinkRefusedError) as caught:
        parse_link("https://" + "a" * 200 + ".test/check")
    assert caught.value.detail == "a" * 64
    assert LinkRefusedError(LinkFault.HOST, "a\x07b").detail == "a\N{REPLACEMENT CHARACTER}b"


def test_the_hosts_are_a_setting() -> None:
    link = LINK.replace("ofd.soliq.uz", "box.shop.test")
    assert fault_of(link) is LinkFault.HOST
    assert parse_link(link, {"box.shop.test"}).link == link
    with pytest.raises(LinkRefusedError):
        parse_link(LINK, {"box.shop.test"})


def test_spellings_of_one_receipt_are_one_receipt() -> None:
    same = {
        parse_link(link).identity
        for link in (LINK, link_with(r="0002421"), link_with(t="uz170703100597"), LINK + "&x=1")
    }
    assert len(same) == 1
    assert parse_link(link_with(r="000")).identity[1] == "0"
    assert parse_link(link_with(s="025561534771")).identity[2] == "025561534771"


@pytest.mark.parametrize(
    ("warning", "values"),
    [
        (LinkWarning.TERMINAL, {"t": "uz170703100597"}),
        (LinkWarning.TERMINAL, {"t": "UZ17070310059"}),
        (LinkWarning.NUMBER, {"r": "12345678901"}),
        (LinkWarning.NUMBER, {"r": "-5"}),
        (LinkWarning.SIGN, {"s": "51434319016"}),
        (LinkWarning.SIGN, {"s": "51434319016X"}),
        (LinkWarning.DATE, {"c": "20230230121801"}),
        (LinkWarning.DATE, {"c": "20230104121860"}),
        (LinkWarning.DATE, {"c": "20230104241801"}),
        (LinkWarning.DATE, {"c": "202301041218"}),
        (LinkWarning.DATE, {"c": "00010101000000"}),
        (LinkWarning.FUTURE, {"c": "20230104124801"}),
        (LinkWarning.FUTURE, {"c": "99991231235959"}),
        (LinkWarning.OLD, {"c": "20230101121000"}),
        (LinkWarning.OLD, {"c": "19920101000000"}),
    ],
)
def test_each_oddity_is_one_warning(warning, values) -> None:
    receipt = parse_link(link_with(**values))
    assert warnings_of(receipt, ISSUED_AT) == (warning,)
    if receipt.issued_at is not None:
        assert receipt.issued_at.astimezone(UTC).tzinfo is UTC


def test_warnings_hold_to_the_minute() -> None:
    receipt = parse_link(LINK)
    day, second = timedelta(days=1), timedelta(seconds=1)
    assert warnings_of(receipt, ISSUED_AT) == ()
    assert warnings_of(receipt, ISSUED_AT - timedelta(minutes=10)) == ()
    assert warnings_of(receipt, ISSUED_AT - timedelta(minutes=10) - second) == (LinkWarning.FUTURE,)
    assert warnings_of(receipt, ISSUED_AT + 3 * day) == ()
    assert warnings_of(receipt, ISSUED_AT + 3 * day + second) == (LinkWarning.OLD,)
    assert warnings_of(receipt, ISSUED_AT + day, max_age_days=0.5) == (LinkWarning.OLD,)


printable = st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="&#%+")
values_of_keys = st.fixed_dictionaries(
    dict.fromkeys(KEYS, st.text(printable, min_size=1, max_size=20))
)


@given(values_of_keys, st.permutations(KEYS), st.sampled_from(["", "http://", "HTTPS://"]))
def test_a_repaired_link_reads_as_the_same_receipt(values, order, scheme) -> None:
    query = "&".join(f"{key}={values[key]}" for key in order)
    receipt = parse_link(f"{scheme}ofd.soliq.uz/check?{query}")
    assert (receipt.terminal, receipt.number, receipt.issued_text, receipt.fiscal_sign) == tuple(
        values[key] for key in KEYS
    )
    assert parse_link(receipt.link) == receipt
    rebuilt = urlsplit(receipt.link)
    assert list(parse_qs(rebuilt.query)) == list(KEYS)
    warnings_of(receipt, ISSUED_AT)


@given(
    st.text()
    | st.text(string.printable)
    | st.builds(
        lambda cut, extra: LINK[:cut] + extra + LINK[cut:], st.integers(0, len(LINK)), st.text()
    )
)
def test_whatever_is_scanned_is_a_receipt_or_a_reason(text) -> None:
    try:
        receipt = parse_link(text)
    except LinkRefusedError as error:
        refusal = error
        receipt = None
    if receipt is None:
        assert refusal.fault in LinkFault
        assert refusal.detail.isprintable()
        return
    parts = urlsplit(receipt.link)
    assert (parts.scheme, parts.netloc) == ("https", "ofd.soliq.uz")
    assert parts.path in {"/check", "/epi"}
    assert receipt.link.isascii()
    assert receipt.link.isprintable()
    assert len(receipt.link) <= MAX_LENGTH
    assert parse_link(receipt.link) == receipt


@given(st.datetimes(datetime(1992, 1, 1), datetime(9999, 12, 31)))  # noqa: DTZ001
def test_every_printed_moment_is_tashkents(moment) -> None:
    receipt = parse_link(link_with(c=f"{moment:%Y%m%d%H%M%S}".zfill(14)))
    assert receipt.issued_at == moment.replace(microsecond=0, tzinfo=TASHKENT)
