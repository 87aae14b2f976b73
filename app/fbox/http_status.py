"""Judging a reply by its HTTP status, where FBox's envelope did not speak."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.fbox.envelope import clean

MAX_RETRY_AFTER_S = 3600.0
NGROK_HEADER = "ngrok-error-code"

_NGROK_BROKE_OFF = frozenset({"ERR_NGROK_3004"})
"""The box behind the tunnel was reached and its reply was cut short."""
_MISPLACED = frozenset({401, 403, 404, 405, 407, 410})
"""A gate or a stranger answered: the address or a header is wrong, whatever is sent there."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HTTP_DATE = re.compile(
    r"[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT", re.ASCII
)


def judge_tunnel(status: int, headers: Mapping[str, str], now: datetime) -> Outcome | None:
    """Recognise ngrok speaking for itself: the box behind it cannot be reached."""
    code = headers.get(NGROK_HEADER)
    if code is None:
        return None
    return Outcome(
        OutcomeKind.RETRY,
        code="tunnel_offline",
        owner=CodeOwner.TILL,
        message=clean(code, 40) or None,
        retry_after_s=read_retry_after(headers, now),
        is_offline=True,
        may_be_done=status == 504 or code.strip() in _NGROK_BROKE_OFF,
    )


def judge_redirect(headers: Mapping[str, str]) -> Outcome:
    """A redirect is never followed: it would carry the payment to a host nobody has set."""
    return Outcome(
        OutcomeKind.MISCONFIGURED,
        code="redirect",
        owner=CodeOwner.TILL,
        message=_host_of(headers.get("location", "")),
    )


def judge_status(
    status: int, headers: Mapping[str, str], message: str | None, now: datetime
) -> Outcome:
    """Judge a 4xx or 5xx reply that carries no envelope."""
    retry_after_s = read_retry_after(headers, now) if status in {429, 503} else None
    kind, may_be_done = _kind_of(status, retry_after_s)
    return Outcome(
        kind,
        code=str(status),
        owner=CodeOwner.HTTP,
        message=message,
        retry_after_s=retry_after_s,
        may_be_done=may_be_done,
    )


def read_retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Read Retry-After (RFC 9110, 10.2.3), at most an hour; None where it is absent or nonsense.

    A date is reckoned from the reply's own Date header, since the till's clock may be wrong.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,9}", text, re.ASCII):
        return min(float(text), MAX_RETRY_AFTER_S)
    until = read_http_date(text)
    if until is None:
        return None
    pause_s = (until - (read_http_date(headers.get("date", "")) or now)).total_seconds()
    return min(pause_s, MAX_RETRY_AFTER_S) if pause_s >= 0 else None


def read_http_date(text: str) -> datetime | None:
    """Read `Sun, 06 Nov 1994 08:49:37 GMT`; not by `strptime`, which follows the locale."""
    match = _HTTP_DATE.fullmatch(text.strip())
    if match is None or match.group(2) not in _MONTHS:
        return None
    day, month, year, hour, minute, second = match.groups()
    date = (int(year), _MONTHS.index(month) + 1, int(day))
    try:
        return datetime(*date, int(hour), int(minute), int(second), tzinfo=UTC)
    except ValueError:
        return None


def _kind_of(status: int, retry_after_s: float | None) -> tuple[OutcomeKind, bool]:
    """Give the kind and whether it may be done although it does not say so."""
    if status == 429:
        return OutcomeKind.RETRY, False
    if status == 408 or (status == 503 and retry_after_s is not None):
        return OutcomeKind.RETRY, True
    if status in _MISPLACED:
        return OutcomeKind.MISCONFIGURED, False
    if 400 <= status < 500:
        return OutcomeKind.REJECTED, False
    return OutcomeKind.UNCERTAIN, True


def _host_of(location: str) -> str | None:
    try:
        return clean(urlsplit(location.strip()).hostname or "", 100) or None
    except ValueError:
        return None
