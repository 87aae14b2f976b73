"""Set-up by QR, without the window: what is sent, what is offered, and what is refused in words."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.payment import PaymentInputError, parse_payment_id
from app.domain.setup_code import SetupCodeError, SetupParts, setup_codes
from app.services.intake import Intake
from app.services.settings import Settings, SettingsError, as_plain, check_settings
from app.services.setup_offer import changes_between, codes_for, read_offer
from tests.samples import NOW

TILL = check_settings(
    {
        "fbox": {
            "base_url": "http://192.168.1.50:8080",
            "read_timeout_s": 40,
            "headers": {"X-Api-Key": "s3cret value"},
        },
        "receipt": {"hosts": ["ofd.soliq.uz", "test.ofd.uz"]},
        "camera": {"source": "rtsp://admin:hunter22@10.0.0.7/stream", "width": 1920},
        "scanner": {"prefix": "~", "terminator": "tab"},
    },
    Path("settings.toml"),
)


def message_of(codes: list[str]) -> bytes:
    parts = SetupParts()
    for code in codes:
        parts.add(code)
    return parts.message()


def offer_of(content: object, own: Settings = TILL):
    return read_offer(json.dumps(content).encode(), own)


def test_a_fresh_till_becomes_the_same_but_for_the_secrets():
    codes = codes_for(TILL, with_secrets=False)
    assert len(codes) <= 2
    offer = read_offer(message_of(codes), Settings())
    assert not offer.has_secrets
    plain, wanted = as_plain(offer.settings), as_plain(TILL)
    assert plain["fbox"].pop("headers") == {}
    assert plain["camera"].pop("source") == "rtsp://10.0.0.7/stream"
    del wanted["fbox"]["headers"], wanted["camera"]["source"]
    assert plain == wanted


def test_secrets_go_along_only_when_asked_for():
    without = message_of(codes_for(TILL, with_secrets=False))
    assert not any(secret in without for secret in (b"s3cret", b"hunter22", b"admin", b"X-Api"))
    offer = read_offer(message_of(codes_for(TILL, with_secrets=True)), Settings())
    assert offer.has_secrets
    assert offer.settings == TILL


def test_a_till_keeps_its_own_secrets_for_the_same_server_and_camera():
    other = replace(TILL, receipt=replace(TILL.receipt, max_age_days=9))
    offer = read_offer(message_of(codes_for(other, with_secrets=False)), TILL)
    assert offer.settings == other
    assert [change.key for change in offer.changes] == ["receipt.max_age_days"]


def test_a_till_s_secrets_never_go_to_another_server():
    """A code from a stranger must not have the shop's key sent to the stranger's address."""
    offer = offer_of(
        {"has_secrets": False, "settings": {"fbox": {"base_url": "https://evil.test"}}}
    )
    assert offer.settings.fbox.headers == {}
    assert "hunter22" not in offer.settings.camera.source
    changes = {change.key: change for change in offer.changes}
    assert changes["fbox.headers"].old == "X-Api-Key"
    assert changes["fbox.headers"].new == ""


def test_the_changes_are_told_without_a_secret():
    changes = list(changes_between(Settings(), TILL))
    assert {change.key for change in changes} >= {
        "fbox.base_url",
        "camera.source",
        "scanner.prefix",
    }
    told = str(changes)
    assert "X-Api-Key" in told
    assert "s3cret" not in told
    assert "hunter22" not in told
    assert list(changes_between(TILL, TILL)) == []


@pytest.mark.parametrize(
    ("section", "values", "reason"),
    [
        ("fbox", {"base_url": "ftp://192.168.1.1"}, "base_url.scheme"),
        ("fbox", {"base_url": "http://8.8.8.8"}, "base_url.far"),
        ("fbox", {"base_url": "http://[2001:db8::1]:80"}, "base_url.far"),
        ("fbox", {"base_url": "http://me:pw@192.168.1.1"}, "base_url.user_info"),
        ("fbox", {"base_ulr": "x"}, "settings.unknown_key"),
        ("fbox", {"headers": {"Host": "evil.test"}}, "settings.header_reserved"),
        ("fbox", {"read_timeout_s": 1e9}, "settings.out_of_range"),
        ("fbox", {"read_timeout_s": True}, "settings.not_number"),
        ("receipt", {"hosts": ["https://evil.test"]}, "settings.host"),
        ("receipt", {"hosts": []}, "settings.no_hosts"),
        ("camera", {"source": "\x00"}, "settings.source"),
        ("camera", {"width": 10**30}, "settings.out_of_range"),
        ("evil", {}, "settings.unknown_section"),
        ("fbox", [], "settings.not_a_section"),
        ("fbox", None, "settings.not_a_section"),
    ],
)
def test_what_could_not_stand_in_a_settings_file_is_refused(section, values, reason):
    with pytest.raises(SettingsError) as caught:
        offer_of({"has_secrets": True, "settings": {section: values}})
    assert caught.value.reason_key == reason


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        b'{"settings": {}}',
        b'{"has_secrets": 1, "settings": {}}',
        b'{"has_secrets": true, "settings": []}',
        b'{"has_secrets": true, "settings": {}, "more": 1}',
        b'{"has_secrets": false, "has_secrets": true, "settings": {}}',
        b'{"has_secrets": true, "settings": {"fbox": {"read_timeout_s": NaN}}}',
        b'{"has_secrets": true, "settings": {"fbox": {"read_timeout_s": 1' + b"0" * 6000 + b"}}}",
        b'{"has_secrets": true, "settings": ' + b"[" * 30_000 + b"}",
        b'{"a":' * 12_000,
    ],
)
def test_what_is_no_settings_at_all_is_refused(message):
    with pytest.raises(SetupCodeError) as caught:
        read_offer(message, TILL)
    assert caught.value.key == "setup_code.unreadable"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner),
    max_leaves=8,
)
KEYS = st.sampled_from([key for values in as_plain(Settings()).values() for key in values])
SECTIONS = st.dictionaries(
    st.sampled_from([*as_plain(Settings())]) | st.text(max_size=8),
    st.dictionaries(KEYS | st.text(max_size=8), JSON, max_size=3) | JSON,
    max_size=3,
)


@settings(max_examples=300)
@given(SECTIONS | JSON, st.booleans())
def test_hostile_contents_are_offered_as_right_settings_or_refused(sections, has_secrets):
    content = {"has_secrets": has_secrets, "settings": sections}
    message = json.dumps(content).encode()
    try:
        offer = read_offer(message, TILL)
    except (SetupCodeError, SettingsError):
        return
    assert check_settings(as_plain(offer.settings), Path("x")) == offer.settings
    assert "s3cret" not in str(offer.changes)


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_refused(message):
    with pytest.raises(SetupCodeError):
        read_offer(message, TILL)


def test_the_intake_and_the_payments_refuse_every_set_up_code():
    for code in (
        *codes_for(TILL, with_secrets=True),
        "UZUM-FISKAL-99-whatever",
        setup_codes(b"")[0],
    ):
        for typed in (code, code.lower(), f"]Q1{code}"):
            judged = Intake().judge(typed, NOW)
            assert (judged.receipt, judged.fault_key) == (None, "link_fault.setup_code")
            with pytest.raises(PaymentInputError):
                parse_payment_id(typed)
