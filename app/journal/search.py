"""The full-text index over payments: what a person types becomes a question to FTS5.

Each payment has one row of words: a mark for its state, a mark for its day, then its id, note,
amount, receipts and phone. Every question is answered from the newest payment downwards without
gathering all that match, so that a page costs the same however many payments there are. Two kinds
of words would defeat that and are indexed otherwise: a phone is also written backwards, because
its last digits are what people know; and a terminal, which a million receipts may share, is cut
after the eighth letter, the longest beginning that the index keeps ready.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from itertools import groupby

from app.domain.payment import PaymentState

STATE_MARKS = {
    PaymentState.AWAITING_RECEIPT: "\ue001",
    PaymentState.WAITING: "\ue002",
    PaymentState.SENDING: "\ue003",
    PaymentState.CONFIRMED: "\ue004",
    PaymentState.REJECTED: "\ue005",
    PaymentState.UNCERTAIN: "\ue006",
    PaymentState.WITHDRAWN: "\ue007",
}
"""Letters for private use: FTS5 takes them for words, and nobody can type them."""
FIRST_DAY_MARK, LAST_DAY_MARK = 0xF0000, 0xFFFFD
LONGEST_READY = 8
"""The longest beginning of a word that the index keeps ready."""

_TERMINAL = re.compile(r"[A-Za-z]{2}\d{7,12}", re.ASCII)
_LAST_DIGITS = re.compile(r"\d{2,9}", re.ASCII)
_DAY = re.compile(r"\b(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d\d)-(\d\d))\b", re.ASCII)


def expression(
    words: str, states: Collection[PaymentState] = (), day: date | None = None
) -> str | None:
    """Turn what is looked for into an FTS5 expression in which nothing typed is an operator.

    Args:
        words: beginnings of words that must all occur; a date such as 24.11.2026 or 2026-11-24
            means the day on which the till learned of the payment.
        states: the states that count; none given: all.
        day: a day in Tashkent.

    Returns:
        None where nothing is asked for, or "" where nothing can be found.
    """
    is_blank = not words.strip()
    days = [] if day is None else [day]
    for found in _DAY.finditer(words):
        typed = _day_of(found)
        if typed is not None:
            days.append(typed)
            words = words.replace(found.group(), " ")
    terms = [f'"{day_mark(each)}"' for each in days]
    terms += [_term(word) for word in _words_of(words)]
    if not terms and not is_blank:
        return ""
    if states and (terms or len(states) < len(PaymentState)):
        marks = " OR ".join(f'"{STATE_MARKS[state]}"' for state in sorted(states))
        terms.append(f"({marks})")
    return " AND ".join(terms) if terms else None


def day_mark(day: date) -> str:
    """Give the mark of a day."""
    since = (datetime(day.year, day.month, day.day, tzinfo=UTC) - _EPOCH).days
    return chr(min(max(FIRST_DAY_MARK + since, FIRST_DAY_MARK), LAST_DAY_MARK))


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _words_of(text: str) -> Iterator[str]:
    """Split a text into words exactly as FTS5 does: one that it would split is an error there.

    Its tables are of an older Unicode than Python's; the oldest that Python keeps is within both.
    """
    for is_word, letters in groupby(unicodedata.normalize("NFC", text), _is_in_word):
        if is_word:
            yield "".join(letters)


def _is_in_word(letter: str) -> bool:
    return unicodedata.ucd_3_2_0.category(letter)[0] in "LN"


def _term(word: str) -> str:
    if _TERMINAL.fullmatch(word):
        return f'("{word[:LONGEST_READY]}" AND "t{word[LONGEST_READY:]}"*)'
    if _LAST_DIGITS.fullmatch(word):
        return f'("{word}"* OR "r{word[::-1]}"*)'
    return f'"{word}"*'


def _day_of(found: re.Match[str]) -> date | None:
    day, month, year, iso_year, iso_month, iso_day = found.groups()
    try:
        return date(int(year or iso_year), int(month or iso_month), int(day or iso_day))
    except ValueError:
        return None
