"""Judging a reply to a confirm. Only what is a success beyond doubt is called confirmed.

1. ngrok speaking for itself, and redirects, are told by header and status.
2. FBox's envelope is judged whatever the status. Success needs a 2xx status, `is_success` true,
   `error` null, our own payment_id, a success word as the status and `error_code` 0 or "0".
   What claims success and lacks any of these is uncertain. What says no is rejected, or tried
   again where the documentation calls the failure temporary.
3. Without an envelope the HTTP status is judged; a 2xx then is uncertain.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.domain.fbox_codes import (
    BOX_CODES,
    DUPLICATE_WORDS,
    FAILED_STATUSES,
    PROVIDER_WORDS,
    RELAYING_BOX_CODES,
    SUCCESS_STATUSES,
    UNFINISHED_WORD,
    VAGUE_BOX_CODES,
    Remedy,
    find_provider_word,
)
from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.fbox.envelope import (
    Envelope,
    clean,
    keep_reply,
    parse_json,
    read_code,
    read_envelope,
    read_message,
    read_phone,
)
from app.fbox.http_status import judge_redirect, judge_status, judge_tunnel, read_retry_after

_RELAYED_CODE = re.compile(r"error_code\W{1,6}?(-?[1-9]\d{0,8})(?!\d)", re.ASCII)
_MACHINE_WORD = re.compile(r"[a-z][a-z0-9]*(?:\.[A-Za-z0-9]+)+", re.ASCII)
_HTML = re.compile(rb"[\s\xef\xbb\xbf]*<")
_BUSY = frozenset({408, 429, 503})


@dataclass(frozen=True, slots=True)
class HttpReply:
    """A reply as it came over the wire.

    Attributes:
        headers: names in lower case.
        is_cut: the body was longer than we care to read.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    is_cut: bool = False


def judge_confirm(payment_id: str, reply: HttpReply, now: datetime) -> Outcome:
    """Judge the reply to the confirm of one payment. Never raises, whatever came.

    Args:
        payment_id: the one that was sent.
        reply: as it came.
        now: UTC, for a Retry-After date where the reply has no date of its own.
    """
    outcome = _judge(payment_id, reply, now)
    return outcome._replace(
        http_status=reply.status,
        reply=keep_reply(reply.body, outcome.client_phone_number),
    )


def read_body(reply: HttpReply) -> Envelope | str:
    """Give the envelope of a reply, or our word for what there is instead."""
    if reply.is_cut:
        return "too_large"
    if not reply.body.strip():
        return "empty"
    try:
        value = parse_json(reply.body)
    except ValueError:
        is_html = _HTML.match(reply.body) or "text/html" in reply.headers.get("content-type", "")
        return "html" if is_html else "malformed"
    return read_envelope(value) or "unknown_reply"


def judge_refusal(envelope: Envelope) -> Outcome:
    """Judge an envelope whose `is_success` is false: by the box's error, else the provider's."""
    data: dict[str, Any] = envelope.data if isinstance(envelope.data, dict) else {}
    if _is_good_status(data) and read_code(data.get("error_code")) == "0":
        return _uncertain("contradiction", envelope)
    if envelope.error is not None:
        return _judge_box_error(envelope.error, data)
    return _judge_provider(data) or Outcome(
        OutcomeKind.REJECTED, code="no_reason", owner=CodeOwner.TILL
    )


def judge_bare(reply: HttpReply, fault: str, now: datetime) -> Outcome:
    """Judge a reply without an envelope; `fault` is our word for its body."""
    if 200 <= reply.status < 300:
        return _till_uncertain(fault)
    if reply.status < 400:
        return _till_uncertain("unknown_reply")
    message = None if fault in {"html", "empty"} else _words_of(reply)
    return judge_status(reply.status, reply.headers, message, now)


def _judge(payment_id: str, reply: HttpReply, now: datetime) -> Outcome:
    tunnel = judge_tunnel(reply.status, reply.headers, now)
    if tunnel is not None:
        return tunnel
    if 300 <= reply.status < 400:
        return judge_redirect(reply.headers)
    body = read_body(reply)
    if isinstance(body, str):
        return judge_bare(reply, body, now)
    outcome = _judge_envelope(payment_id, body, is_status_good=200 <= reply.status < 300)
    if outcome.kind is OutcomeKind.REJECTED and reply.status in _BUSY and not _is_listed(outcome):
        # An overloaded server's framework may wrap its 429 into the envelope, under no code of
        # the documentation: that is no verdict on this payment.
        busy = judge_status(reply.status, reply.headers, outcome.message, now)
        return outcome if busy.kind is OutcomeKind.UNCERTAIN else busy
    if outcome.kind is OutcomeKind.RETRY:
        return outcome._replace(retry_after_s=read_retry_after(reply.headers, now))
    return outcome


def _judge_envelope(payment_id: str, envelope: Envelope, *, is_status_good: bool) -> Outcome:
    data = envelope.data if isinstance(envelope.data, dict) else None
    if not isinstance(envelope.is_success, bool):
        return _till_uncertain("wrong_types")
    if data is not None and _is_of_another(payment_id, data.get("payment_id")):
        return _uncertain("other_payment", envelope)
    if not envelope.is_success:
        return judge_refusal(envelope)
    if data is None:
        return _till_uncertain("incomplete" if envelope.data is None else "wrong_types")
    verdict = _judge_claim(data) or _find_doubt(payment_id, envelope, data)
    if envelope.error is not None or (verdict is None and not is_status_good):
        verdict = "contradiction"
    if isinstance(verdict, str):
        return _uncertain(verdict, envelope)
    phone = read_phone(data.get("client_phone_number"))
    return verdict or Outcome(OutcomeKind.CONFIRMED, client_phone_number=phone)


def _find_doubt(payment_id: str, envelope: Envelope, data: dict[str, Any]) -> str | None:
    """Say what keeps an otherwise good answer from being about our payment."""
    said = data.get("payment_id")
    if not envelope.is_whole or said is None:
        return "incomplete"
    if not isinstance(said, str):
        return "wrong_types"
    return None if said.strip() == payment_id.strip() else "other_payment"


def _judge_claim(data: dict[str, Any]) -> Outcome | str | None:
    """Look for what speaks against a claimed success: an outcome, our word for it, or nothing."""
    code, status = data.get("error_code"), data.get("payment_status")
    if _is_unfinished(data):
        return _judge_provider(data) or "contradiction"
    number = read_code(code)
    if number is not None and number.strip("-0"):
        refusal = None if _is_good_status(data) else _judge_provider(data)
        return refusal or "contradiction"
    if code is None or status is None:
        return "incomplete"
    if not (code == "0" or (type(code) is int and code == 0)) or not isinstance(status, str):
        return "wrong_types"
    if not _is_good_status(data):
        return _judge_provider(data) or "unknown_status"
    return "contradiction" if find_provider_word(_provider_text(data)) else None


def _judge_box_error(error: object, data: dict[str, Any]) -> Outcome:
    """Judge `error`: an object with a code, or bare words, or a bare code."""
    said = error.get("message") if isinstance(error, dict) else error
    code = read_code(error.get("code") if isinstance(error, dict) else error)
    message = read_message(said)
    is_relaying = code not in BOX_CODES or code in RELAYING_BOX_CODES
    text = said if isinstance(said, str) else message or ""
    word = find_provider_word(text) or find_provider_word(_provider_text(data))
    if is_relaying and word is not None:
        relayed = _RELAYED_CODE.search(text)
        provider_code = relayed.group(1) if relayed else read_code(data.get("error_code"))
        return _by_word(word, provider_code or code or word, message)
    if code is None:
        word_of_ours = "no_code" if message else "no_reason"
        return Outcome(
            OutcomeKind.REJECTED, code=word_of_ours, owner=CodeOwner.TILL, message=message
        )
    is_temporary = BOX_CODES.get(code) is Remedy.RETRY
    return Outcome(
        OutcomeKind.RETRY if is_temporary else OutcomeKind.REJECTED,
        code=code,
        owner=CodeOwner.BOX,
        message=message,
        may_be_done=code in VAGUE_BOX_CODES,
    )


def _judge_provider(data: dict[str, Any]) -> Outcome | None:
    """Judge the provider's own code, word and status; None where it says nothing against."""
    code = read_code(data.get("error_code"))
    if code is not None and not code.strip("-0"):
        code = None
    message = read_message(data.get("error_message"))
    text = _provider_text(data)
    word = find_provider_word(text)
    if word is not None:
        return _by_word(word, code or word, message)
    status = FAILED_STATUSES.get(_status_of(data))
    if code is None and status is None:
        return None
    machine_word = message if message and _MACHINE_WORD.fullmatch(message) else None
    return Outcome(
        OutcomeKind.REJECTED,
        code=code or status,
        owner=CodeOwner.PROVIDER,
        word=clean(machine_word, 64) if machine_word else None,
        message=message,
    )


def _by_word(word: str, code: str, message: str | None) -> Outcome:
    is_temporary = PROVIDER_WORDS[word] is Remedy.RETRY
    return Outcome(
        OutcomeKind.RETRY if is_temporary else OutcomeKind.REJECTED,
        code=code,
        owner=CodeOwner.PROVIDER,
        word=word,
        message=message,
        may_be_done=word in DUPLICATE_WORDS,
    )


def _uncertain(code: str, envelope: Envelope) -> Outcome:
    """A reply that cannot be trusted, with whatever words it carries."""
    data: dict[str, Any] = envelope.data if isinstance(envelope.data, dict) else {}
    error = envelope.error.get("message") if isinstance(envelope.error, dict) else envelope.error
    return _till_uncertain(code)._replace(
        message=read_message(error) or read_message(data.get("error_message")),
        word=find_provider_word(_provider_text(data)),
    )


def _till_uncertain(code: str) -> Outcome:
    return Outcome(OutcomeKind.UNCERTAIN, code=code, owner=CodeOwner.TILL, may_be_done=True)


def _is_of_another(payment_id: str, said: object) -> bool:
    return isinstance(said, str) and bool(said.strip()) and said.strip() != payment_id.strip()


def _is_unfinished(data: dict[str, Any]) -> bool:
    return find_provider_word(_provider_text(data)) == UNFINISHED_WORD


def _is_good_status(data: dict[str, Any]) -> bool:
    return _status_of(data) in SUCCESS_STATUSES


def _status_of(data: dict[str, Any]) -> str:
    status = data.get("payment_status")
    return status.strip().upper() if isinstance(status, str) else ""


def _provider_text(data: dict[str, Any]) -> str:
    """Where the provider's word may stand: the message, seldom the status or the code."""
    parts = (data.get(key) for key in ("error_message", "payment_status", "error_code"))
    return " ".join(part for part in parts if isinstance(part, str))


def _is_listed(outcome: Outcome) -> bool:
    return outcome.word in PROVIDER_WORDS or (
        outcome.owner is CodeOwner.BOX and outcome.code in BOX_CODES
    )


def _words_of(reply: HttpReply) -> str | None:
    """Give what a server without the envelope says, e.g. `{"detail": "Throttled."}`."""
    try:
        value = parse_json(reply.body[:4096])
    except ValueError:
        return clean(reply.body[:1024].decode("utf-8", errors="replace"), 200) or None
    return read_message(value)
