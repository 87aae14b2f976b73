"""What the simulator can be asked to answer, and the answers themselves.

A scenario is written as text: a name of `Scenario`, `box:<code>[:<message>]`,
`provider:<code>[:<word>]`, or several joined by `_then_`, one for each confirm of the payment, the
last for all that follow. A payment id can carry its own, so that a person can try things out:
`sim-http_500-1`, `sim-box-333-1`, `sim-provider-404-operation.not.found-1`, `sim-rejected-404-1`,
`sim-dropped_after_then_success-1`.
"""

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum


class Scenario(StrEnum):
    """The scenarios that need no code."""

    SUCCESS = "success"
    NULL_PHONE = "null_phone"
    IN_PROCESS = "in_process"
    """The provider has not finished with the payment."""
    IN_PROCESS_THEN_SUCCESS = "in_process_then_success"
    SLOW = "slow"
    """Success, after the simulator's `slow_s`."""
    DROPPED = "dropped"
    """The connection is closed; nothing was done."""
    DROPPED_AFTER = "dropped_after"
    """It was done, and the connection is closed before the answer."""
    CUT_OFF = "cut_off"
    """It was done, and the connection is closed in the middle of the answer."""
    RESET = "reset"
    HTTP_500 = "http_500"
    RATE_LIMITED = "rate_limited"
    """429 with Retry-After."""
    BUSY = "busy"
    """503 with Retry-After."""
    NGROK_OFFLINE = "ngrok_offline"
    HTML = "html"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    """The JSON ends in the middle, the HTTP is in order."""
    TOO_LARGE = "too_large"
    DEEP_JSON = "deep_json"
    OTHER_PAYMENT = "other_payment"
    REDIRECT = "redirect"
    WRONG_TYPES = "wrong_types"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is put on the wire.

    Attributes:
        is_done: whether the receipt counts as attached.
        sent_share: how much of the answer leaves before the connection is closed; 1 is all.
        is_reset: the connection is reset instead of answered.
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    is_done: bool = False
    sent_share: float = 1.0
    is_reset: bool = False


PHONE = "998712565009"
TOO_LARGE_BODY = 1536 * 1024
DEEP_LEVELS = 100_000
BOX_MESSAGES = {
    "7": '{"qr_code":["Enter a valid URL."]}',
    "101": "PRINTER_NOT_WORKING",
    "102": "FISCAL_MODULE_NOT_INITIALIZED",
    "103": "INTERNAL_ERROR",
    "104": "Invalid time: the clock is off by more than 5 minutes",
    "105": "BILLING_ERROR",
    "106": "PAYMENT_ERROR",
    "303": "SAVE_ORDER_ERROR",
    "333": "SUBSCRIPTION_UP_TO_DATE",
    "403": "SCAN2PAY_TRANSACTION_NOT_FOUND",
    "444": "INVALID_SUBSCRIPTION_MULTI_USER",
}
PROVIDER_MESSAGES = {
    "401": "apelsin.pay.authorization.error",
    "404": "operation.not.found",
    "416": "apelsin.pay.safe.mode.on",
}

_MARKER = re.compile(
    r"sim-(?P<name>[a-z0-9_]+)(?:-(?P<code>\d+)(?:-(?P<word>[a-z]\w*(?:\.\w+)+))?)?(?=-|$)",
    re.ASCII,
)
_CODED = re.compile(r"(?P<owner>box|provider):(?P<code>-?\d+)(?::(?P<text>.*))?", re.DOTALL)
_NAMES = frozenset(scenario.value for scenario in Scenario)
_OWNERS = {"box": "box", "provider": "provider", "rejected": "provider"}
_NGROK_PAGE = b"<!DOCTYPE html><html><body>The endpoint is offline. ERR_NGROK_3200</body></html>"


def parse_scenario(text: str) -> list[str]:
    """Take a scenario apart into its steps.

    Raises:
        ValueError: for a step that does not exist.
    """
    steps = text.split("_then_") if _CODED.fullmatch(text) is None else [text]
    for step in steps:
        if step not in _NAMES and _CODED.fullmatch(step) is None:
            raise ValueError(f"there is no scenario {step!r}")
    return steps


def scenario_in(payment_id: str) -> str | None:
    """Find the scenario that a payment id asks for, if it asks for one that exists."""
    match = _MARKER.match(payment_id)
    if match is None:
        return None
    text = match["name"]
    if text in _OWNERS and match["code"]:
        text = f"{_OWNERS[text]}:{match['code']}" + (f":{match['word']}" if match["word"] else "")
    try:
        parse_scenario(text)
    except ValueError:
        return None
    return text


def answer_step(step: str, payment_id: str) -> Answer:
    """Make the answer to one confirm."""
    coded = _CODED.fullmatch(step)
    if coded is None:
        return _PLAIN[Scenario(step)](payment_id)
    code, text = coded["code"], coded["text"]
    if coded["owner"] == "box":
        return box_error(int(code), BOX_MESSAGES.get(code, "") if text is None else text)
    return _provider_error(
        payment_id, code, PROVIDER_MESSAGES.get(code) if text is None else text or None
    )


def box_error(code: int, message: str) -> Answer:
    """FBox's own error, in its envelope."""
    return _reply(None, {"code": code, "message": message, "data": None}, is_success=False)


def success_body(data: object) -> bytes:
    """FBox's envelope around good data."""
    return _reply(data, None, is_success=True).body


def _reply(data: object, error: object, *, is_success: object, is_done: bool = False) -> Answer:
    envelope = {"data": data, "error": error, "is_success": is_success}
    return Answer(body=json.dumps(envelope).encode(), is_done=is_done)


def _data(payment_id: str, phone: str | None = PHONE) -> dict[str, object]:
    return {
        "payment_id": payment_id,
        "payment_status": "SUCCESS",
        "error_code": "0",
        "error_message": None,
        "client_phone_number": phone,
    }


def _success(payment_id: str) -> Answer:
    return _reply(_data(payment_id), None, is_success=True, is_done=True)


def _provider_error(payment_id: str, code: str, word: str | None) -> Answer:
    data = _data(payment_id, None) | {
        "payment_status": "FAILED",
        "error_code": code,
        "error_message": word,
    }
    return _reply(data, None, is_success=False)


def _in_process(payment_id: str) -> Answer:
    return _provider_error(payment_id, "400", "operation.is.inProcess")


def _deep() -> bytes:
    return (
        b'{"data":' + b"[" * DEEP_LEVELS + b"]" * DEEP_LEVELS + b',"error":null,"is_success":true}'
    )


def _wrong_types(payment_id: str) -> Answer:
    data = _data(payment_id) | {"payment_status": 1, "error_code": [0]}
    return _reply(data, None, is_success="yes")


def _html(status: int, page: bytes, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, page, named, content_type="text/html; charset=utf-8")


_PLAIN = {
    Scenario.SUCCESS: _success,
    Scenario.NULL_PHONE: lambda payment_id: _reply(
        _data(payment_id, None), None, is_success=True, is_done=True
    ),
    Scenario.IN_PROCESS: _in_process,
    Scenario.SLOW: _success,
    Scenario.DROPPED: lambda _: Answer(sent_share=0.0),
    Scenario.DROPPED_AFTER: lambda _: Answer(sent_share=0.0, is_done=True),
    Scenario.CUT_OFF: lambda payment_id: Answer(
        body=_success(payment_id).body, sent_share=0.7, is_done=True
    ),
    Scenario.RESET: lambda _: Answer(is_reset=True),
    Scenario.HTTP_500: lambda _: _html(500, b"<h1>Server Error (500)</h1>"),
    Scenario.RATE_LIMITED: lambda _: Answer(
        429, b'{"detail":"Request was throttled."}', {"Retry-After": "1"}
    ),
    Scenario.BUSY: lambda _: _html(503, b"<h1>Busy</h1>", Retry_After="1"),
    Scenario.NGROK_OFFLINE: lambda _: _html(404, _NGROK_PAGE, ngrok_error_code="ERR_NGROK_3200"),
    Scenario.HTML: lambda _: _html(200, b"<!DOCTYPE html><html><body>Welcome</body></html>"),
    Scenario.EMPTY: lambda _: Answer(),
    Scenario.TRUNCATED: lambda payment_id: Answer(body=_success(payment_id).body[:-40]),
    Scenario.TOO_LARGE: lambda payment_id: Answer(
        body=_success(payment_id).body.ljust(TOO_LARGE_BODY)
    ),
    Scenario.DEEP_JSON: lambda _: Answer(body=_deep()),
    Scenario.OTHER_PAYMENT: lambda payment_id: _success(f"{payment_id}-other"),
    Scenario.REDIRECT: lambda _: Answer(302, headers={"Location": "https://example.test/login"}),
    Scenario.WRONG_TYPES: _wrong_types,
}
"""Every scenario but the composite one, which `parse_scenario` takes apart."""
