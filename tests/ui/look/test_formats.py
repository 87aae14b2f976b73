"""Times of the shop, amounts, ids, and strangers' texts made fit to be shown."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.receipt import parse_link
from app.services.languages import Language
from app.services.views import PaymentRow, PaymentState
from app.ui.look import formats
from app.ui.look.translation import install_language

NIGHT = datetime(2026, 11, 23, 20, 30, 5, tzinfo=UTC)
"""Half past one the next day in Tashkent."""
LINK = "https://ofd.soliq.uz/check?t=UZ170703100597&r=2421&c={}&s=514343190161"


def row(**changes: object) -> PaymentRow:
    values = {
        "serial": 1,
        "payment_id": "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1",
        "amount_tiyin": 185_000_00,
        "note": "Order 1043",
        "created_at": NIGHT,
        "state": PaymentState.AWAITING_RECEIPT,
    }
    return PaymentRow(**(values | changes))  # type: ignore[arg-type]


def test_times_are_those_of_the_shop():
    assert formats.clock_time(NIGHT) == "01:30:05"
    assert formats.moment(NIGHT) == "24.11.2026 01:30:05"


def test_a_moment_of_another_day_tells_the_day():
    assert formats.short_moment(NIGHT, now=NIGHT) == "01:30"
    assert formats.short_moment(NIGHT, now=datetime(2026, 11, 24, 19, tzinfo=UTC)) == "24.11 01:30"


def test_a_date_that_does_not_exist_is_shown_as_printed():
    assert formats.issued(parse_link(LINK.format("20230104121801"))) == "04.01.2023 12:18:01"
    assert formats.issued(parse_link(LINK.format("20231399121801"))) == "20231399121801"


def test_a_payment_is_named_by_amount_note_and_id():
    assert formats.payment_line(row()) == "185\u00a0000 soʻm · Order 1043 · bb75f609…9ef1"
    assert formats.payment_name(row()) == "185\u00a0000 soʻm · Order 1043"
    assert formats.payment_name(row(note="")) == "185\u00a0000 soʻm · bb75f609…9ef1"
    assert formats.payment_name(row(amount_tiyin=None)) == "no amount · Order 1043"


def test_short_ids_are_shown_whole():
    assert formats.short_id("bb75f6091") == "bb75f6091"
    assert formats.short_id("bb75f6091x") == "bb75f609…"
    assert formats.middle_id("0123456789abcdef") == "0123456789abcdef"


@pytest.mark.parametrize("nasty", ["\u202e", "\x00", "\n", "\u200b", "\ud83d"])
def test_what_cannot_be_printed_is_not_shown(nasty):
    assert formats.plain(f"a{nasty}b") == "a b"


@given(st.text(), st.integers(1, 400))
def test_any_text_becomes_one_printable_line_of_bounded_length(text, limit):
    shown = formats.plain(text, limit)
    assert len(shown) <= limit
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.ENGLISH, ("0.4 s", "59.9 s", "10 s", "1 min", "2 h")),
        (Language.RUSSIAN, ("0,4 с", "59,9 с", "10 с", "1 мин", "2 ч")),
        (Language.UZBEK_LATIN, ("0,4 s", "59,9 s", "10 s", "1 daq", "2 soat")),
    ],
)
def test_durations_are_written_by_local_custom(qapp, language, shown):
    try:
        install_language(qapp, language)
        told = [formats.duration(took_ms) for took_ms in (400, 59_900, 60_000, 7_200_000)]
        told.insert(2, formats.duration(10_000, decimals=0))
    finally:
        install_language(qapp, Language.ENGLISH)
    assert [duration.replace("\u00a0", " ") for duration in told] == list(shown)
    assert not any(" " in duration for duration in told), "a unit does not leave its number"
