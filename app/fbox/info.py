"""Judging a reply to `GET /info/`: is it FBox that answers there, and is the box well?"""

from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.outcome import Outcome
from app.domain.receipt import TASHKENT
from app.fbox.envelope import Envelope, clean, keep_reply
from app.fbox.http_status import judge_redirect, judge_tunnel, read_http_date
from app.fbox.reply import HttpReply, judge_bare, judge_refusal, read_body

LONGEST_TIME = 40


@dataclass(frozen=True, slots=True)
class InfoReply:
    """What is known about the box.

    Attributes:
        is_reachable: FBox itself answered, be it with an error of its own.
        latency_ms: from asking to the whole answer; None where nothing answered.
        terminal_id: the fiscal module's number.
        version: of the box's program.
        box_time: what the box says its own time is, UTC; FBox refuses receipts where it is wrong.
        server_date: the reply's Date header, UTC: by it a wrong clock is noticed.
        outcome: None when all is well, else what is wrong, as for a confirm.
    """

    is_reachable: bool
    latency_ms: int | None = None
    terminal_id: str | None = None
    version: str | None = None
    box_time: datetime | None = None
    server_date: datetime | None = None
    outcome: Outcome | None = None


def judge_info(reply: HttpReply, now: datetime, latency_ms: int) -> InfoReply:
    """Judge the reply to a question about the box. Never raises, whatever came."""
    date = read_http_date(reply.headers.get("date", ""))
    body = read_body(reply)
    fault = _judge_fault(reply, body, now)
    if isinstance(body, str) or (fault is not None and fault.is_offline):
        return InfoReply(is_reachable=False, latency_ms=latency_ms, server_date=date, outcome=fault)
    data = body.data if isinstance(body.data, dict) else {}
    return InfoReply(
        is_reachable=True,
        latency_ms=latency_ms,
        terminal_id=_text(data.get("terminal_id")),
        version=_text(data.get("version_code")) or _text(data.get("version")),
        box_time=_time(data.get("current_time")),
        server_date=date,
        outcome=fault,
    )


def _judge_fault(reply: HttpReply, body: Envelope | str, now: datetime) -> Outcome | None:
    """Judge as for a confirm, except that a question leaves nothing half done."""
    outcome = judge_tunnel(reply.status, reply.headers, now)
    if outcome is None and 300 <= reply.status < 400:
        outcome = judge_redirect(reply.headers)
    if outcome is None and isinstance(body, str):
        outcome = judge_bare(reply, body, now)
    if outcome is None and isinstance(body, Envelope) and not _is_good(body):
        outcome = judge_refusal(body)
    if outcome is None:
        return None
    return outcome._replace(
        http_status=reply.status,
        may_be_done=False,
        reply=keep_reply(reply.body, None),
    )


def _is_good(envelope: Envelope) -> bool:
    return envelope.is_success is True and envelope.error is None


def _time(value: object) -> datetime | None:
    """Read `2026-11-24 14:05:00`: local time, unless it names its zone."""
    if not isinstance(value, str) or len(value) > LONGEST_TIME:
        return None
    try:
        read = datetime.fromisoformat(value.strip())
        return (read if read.tzinfo else read.replace(tzinfo=TASHKENT)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _text(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return clean(str(value)[:64], 64) or None
