"""What may become a payment's id by being scanned, and what never does."""

import re
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.payment_code import CodeKind, kind_of_code, spellings_of

ID = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"


@pytest.mark.parametrize("text", [ID, ID.upper(), ID.swapcase()])
def test_a_uuid_is_an_id(text):
    assert kind_of_code(text) is CodeKind.UUID


@given(st.uuids())
def test_every_uuid_is_an_id(value: UUID):
    assert kind_of_code(str(value)) is CodeKind.UUID


@pytest.mark.parametrize("text", ["order-1043", "A000123456", "998712565009", "1234567890123456"])
def test_letters_and_digits_may_be_an_id(text):
    assert kind_of_code(text) is CodeKind.PLAIN


@pytest.mark.parametrize("text", ["4780000000014", "96385074", "036000291452", "10012345678902"])
def test_the_barcode_of_goods_is_none(text):
    assert kind_of_code(text) is CodeKind.GOODS


def test_a_number_with_another_check_digit_is_no_barcode_of_goods():
    assert kind_of_code("4780000000017") is CodeKind.PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345",
        "without-a-digit",
        "https://t.me/shop1",
        "https://ofd.soliq.uz/check?t=UZ1",
        "t.me/shop1",
        "evil1.test",
        "tel:998712565009",
        "WIFI:S:shop1;T:WPA;P:secret;;",
        "javascript:alert(1)",
        "../../etc/passwd1",
        "'; DROP TABLE payments; --1",
        "two words1",
        "заказ-1043",
        f"{{{ID}}}",
        f"{ID}\n{ID}",
        ID[:-1] + "\u0665",
        "a1" * 40,
        "-abc123",
    ],
)
def test_links_and_junk_are_none(text):
    assert kind_of_code(text) is CodeKind.OTHER


@given(st.text(max_size=120))
def test_whatever_is_taken_for_an_id_is_plain(text):
    kind = kind_of_code(text)
    if kind in {CodeKind.UUID, CodeKind.PLAIN}:
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]", text, re.ASCII)


def test_a_uuid_is_looked_up_in_small_and_in_capital_letters():
    assert spellings_of(f" {ID.upper()} ", ID.upper()) == (ID.upper(), ID)


def test_each_reading_is_looked_up_once_in_order():
    assert spellings_of("Заказ 7", "Pfrfp 7", "Заказ 7") == ("Заказ 7", "Pfrfp 7")


@given(st.lists(st.text(st.characters(), max_size=200), max_size=3))
def test_what_is_looked_up_can_be_stored(texts):
    for spelling in spellings_of(*texts):
        assert len(spelling.encode()) > 0
        assert len(spelling) <= 128
        assert spelling == spelling.strip()
