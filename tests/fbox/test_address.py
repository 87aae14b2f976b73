import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.fbox.address import BaseUrlError, FboxSettings, is_near, parse_base_url
from app.fbox.headers import RESERVED, HeaderError, extra_headers


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("http://192.168.1.10", "http://192.168.1.10"),
        ("  http://192.168.1.10:8080/  ", "http://192.168.1.10:8080"),
        ("https://api.fiscalbox.uz", "https://api.fiscalbox.uz"),
        ("HTTPS://API.FiscalBox.uz/", "https://api.fiscalbox.uz"),
        ("https://box.example/api/v1/", "https://box.example/api/v1"),
        ("https://box.example/api//", "https://box.example/api"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("http://касса.uz", "http://xn--80aa2a3aa.uz"),
        ("http://box_1.local:80", "http://box_1.local:80"),
        ("http://localhost", "http://localhost"),
    ],
)
def test_base_addresses(text: str, url: str) -> None:
    assert parse_base_url(text) == url
    assert parse_base_url(url) == url


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "base_url.empty"),
        ("   ", "base_url.empty"),
        ("192.168.1.10", "base_url.scheme"),
        ("192.168.1.10:8080", "base_url.scheme"),
        ("ftp://box", "base_url.scheme"),
        ("file:///etc/passwd", "base_url.scheme"),
        ("http:box", "base_url.scheme"),
        ("http://", "base_url.host"),
        ("http:///path", "base_url.host"),
        ("http://-box", "base_url.host"),
        ("http://box..uz", "base_url.host"),
        ("http://127.1", "base_url.host"),
        ("http://2130706433", "base_url.host"),
        ("http://999.1.1.1", "base_url.host"),
        ("http://[::1", "base_url.host"),
        ("http://[nonsense]", "base_url.host"),
        ("http://[fe80::1%eth0]", "base_url.host"),
        ("http://" + "a" * 64, "base_url.host"),
        ("http://user@box", "base_url.user_info"),
        ("http://user:secret@box", "base_url.user_info"),
        ("http://box?x=1", "base_url.query"),
        ("http://box/#top", "base_url.query"),
        ("http://box?", "base_url.query"),
        ("http://box:0", "base_url.port"),
        ("http://box:", "base_url.port"),
        ("http://box:port", "base_url.port"),
        ("http://box:99999", "base_url.port"),
        ("http://bo x", "base_url.characters"),
        ("http://box\\path", "base_url.characters"),
        ("http://box/\r\nHost: evil", "base_url.characters"),
        ("http://box/путь", "base_url.characters"),
        ("http://" + "a." * 600, "base_url.characters"),
    ],
)
def test_what_is_no_base_address(text: str, key: str) -> None:
    with pytest.raises(BaseUrlError) as caught:
        parse_base_url(text)
    assert caught.value.key == key


@given(st.text() | st.text().map("http://{}".format) | st.text().map("https://box/{}".format))
def test_any_text_is_an_address_that_stays_itself_or_refused(text: str) -> None:
    try:
        url = parse_base_url(text)
    except BaseUrlError:
        return
    assert url.isascii()
    assert parse_base_url(url) == url
    assert str(httpx.URL(url)).startswith("http")


@pytest.mark.parametrize(
    ("address", "is_so"),
    [
        ("127.0.0.1", True),
        ("127.255.255.254", True),
        ("10.0.0.1", True),
        ("172.16.0.1", True),
        ("172.32.0.1", False),
        ("192.168.255.255", True),
        ("192.169.0.1", False),
        ("169.254.1.1", True),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("8.8.8.8", False),
        ("::1", True),
        ("::", False),
        ("fe80::1", True),
        ("fe80::1%eth0", True),
        ("fd00::1", True),
        ("2001:4860:4860::8888", False),
        ("::ffff:192.168.1.1", True),
        ("::ffff:8.8.8.8", False),
        ("box.local", False),
        ("", False),
    ],
)
def test_which_addresses_are_near(address: str, is_so: bool) -> None:
    assert is_near(address) is is_so


def test_the_settings_do_not_show_header_values() -> None:
    assert "secret" not in repr(FboxSettings("http://box", headers={"X-Key": "secret"}))


def test_extra_headers_never_describe_the_message() -> None:
    given_headers = dict.fromkeys(RESERVED, "x") | {"Host": "evil", "CONTENT-TYPE": "text/plain"}
    assert extra_headers(given_headers | {"X-Key": " abc "}) == [("X-Key", "abc")]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("", "x"),
        ("X Key", "x"),
        ("X-Key:", "x"),
        ("Ключ", "x"),
        ("X-Key", "ключ"),
        ("X-Key", "a\r\nb"),
        ("X-Key", "a\nb"),
        ("X-Key", "a\x00"),
    ],
)
def test_headers_that_cannot_be_sent_are_told_by_name_alone(name: str, value: str) -> None:
    with pytest.raises(HeaderError) as caught:
        extra_headers({name: value})
    assert str(caught.value) == name
