from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.outcome import CodeOwner, OutcomeKind
from app.fbox.http_status import judge_status, judge_tunnel, read_http_date, read_retry_after

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def http_date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


@pytest.mark.parametrize(
    ("text", "pause_s"),
    [
        ("0", 0),
        ("5", 5),
        (" 120 ", 120),
        ("3600", 3600),
        ("999999", 3600),
        ("-5", None),
        ("1.5", None),
        ("5, 5", None),
        ("soon", None),
        ("", None),
        ("9" * 5000, None),
        ("٥", None),
        (http_date(NOW + timedelta(seconds=90)), 90),
        (http_date(NOW + timedelta(days=30)), 3600),
        (http_date(NOW - timedelta(seconds=1)), None),
        ("Sun, 32 Foo 2026 99:99:99 GMT", None),
        ("Sun, 31 Feb 2026 10:00:00 GMT", None),
    ],
)
def test_retry_after(text: str, pause_s: float | None) -> None:
    assert read_retry_after({"retry-after": text}, NOW) == pause_s


def test_a_date_is_reckoned_from_the_servers_clock_not_from_the_tills() -> None:
    servers = NOW + timedelta(days=400)
    headers = {
        "retry-after": http_date(servers + timedelta(seconds=30)),
        "date": http_date(servers),
    }
    assert read_retry_after(headers, NOW) == 30


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_headers_give_a_pause_within_the_hour_or_none(after: str, date: str) -> None:
    pause_s = read_retry_after({"retry-after": after, "date": date}, NOW)
    assert pause_s is None or 0 <= pause_s <= 3600


@given(st.datetimes(min_value=datetime(1000, 1, 1), max_value=datetime(9999, 12, 31)))  # noqa: DTZ001
def test_dates_are_read_as_the_standard_library_writes_them(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assert read_http_date(http_date(moment)) == moment


@pytest.mark.parametrize(
    ("status", "retry_after", "kind", "may_be_done"),
    [
        (400, "", OutcomeKind.REJECTED, False),
        (401, "", OutcomeKind.MISCONFIGURED, False),
        (403, "", OutcomeKind.MISCONFIGURED, False),
        (404, "", OutcomeKind.MISCONFIGURED, False),
        (405, "", OutcomeKind.MISCONFIGURED, False),
        (407, "", OutcomeKind.MISCONFIGURED, False),
        (408, "", OutcomeKind.RETRY, True),
        (409, "", OutcomeKind.REJECTED, False),
        (410, "", OutcomeKind.MISCONFIGURED, False),
        (413, "", OutcomeKind.REJECTED, False),
        (422, "", OutcomeKind.REJECTED, False),
        (429, "", OutcomeKind.RETRY, False),
        (429, "7", OutcomeKind.RETRY, False),
        (500, "", OutcomeKind.UNCERTAIN, True),
        (500, "7", OutcomeKind.UNCERTAIN, True),
        (501, "", OutcomeKind.UNCERTAIN, True),
        (502, "", OutcomeKind.UNCERTAIN, True),
        (503, "", OutcomeKind.UNCERTAIN, True),
        (503, "7", OutcomeKind.RETRY, True),
        (503, "-7", OutcomeKind.UNCERTAIN, True),
        (504, "", OutcomeKind.UNCERTAIN, True),
        (599, "", OutcomeKind.UNCERTAIN, True),
    ],
)
def test_statuses(status: int, retry_after: str, kind: OutcomeKind, may_be_done: bool) -> None:
    headers = {"retry-after": retry_after} if retry_after else {}
    outcome = judge_status(status, headers, "words", NOW)
    assert (outcome.kind, outcome.may_be_done) == (kind, may_be_done)
    assert (outcome.code, outcome.owner) == (str(status), CodeOwner.HTTP)
    assert outcome.message == "words"
    assert outcome.retry_after_s == (7 if kind is OutcomeKind.RETRY and retry_after else None)


@pytest.mark.parametrize(
    ("status", "code", "may_be_done"),
    [
        (404, "ERR_NGROK_3200", False),
        (502, "ERR_NGROK_8012", False),
        (502, "ERR_NGROK_3004", True),
        (503, "ERR_NGROK_3200", False),
        (504, "ERR_NGROK_3004", True),
        (200, "ERR_NGROK_6024", False),
    ],
)
def test_ngrok_speaking_for_itself_is_offline(status: int, code: str, may_be_done: bool) -> None:
    outcome = judge_tunnel(status, {"ngrok-error-code": code}, NOW)
    assert outcome is not None
    assert outcome.kind is OutcomeKind.RETRY
    assert outcome.is_offline
    assert outcome.may_be_done is may_be_done
    assert outcome.message == code


def test_without_its_header_nothing_is_ngrok() -> None:
    assert judge_tunnel(404, {"server": "ngrok"}, NOW) is None
