import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.advice import ADVICE
from app.domain.fbox_codes import (
    BOX_CODES,
    DUPLICATE_WORDS,
    FAILED_STATUSES,
    PROVIDER_CODES,
    PROVIDER_WORDS,
    Remedy,
)
from app.domain.outcome import REPLY_KEPT, CodeOwner, Outcome, OutcomeKind
from app.fbox.reply import HttpReply, judge_confirm

NOW = datetime(2026, 3, 1, tzinfo=UTC)
OURS = "bb75f609-6d97-4b45-9ed3-80e5fcd19ef1"
DATA: dict[str, Any] = {
    "payment_id": OURS,
    "payment_status": "SUCCESS",
    "error_code": "0",
    "error_message": None,
    "client_phone_number": "998712565009",
}
ABSENT = object()


def judge(value: object, status: int = 200, payment_id: str = OURS, **headers: str) -> Outcome:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return judge_confirm(payment_id, HttpReply(status, named, body), NOW)


def envelope(
    data: object = None, error: object = None, *, is_success: object = True
) -> dict[str, Any]:
    return {"data": data, "error": error, "is_success": is_success}


def with_data(**changes: object) -> dict[str, Any]:
    merged = DATA | changes
    return envelope({key: value for key, value in merged.items() if value is not ABSENT})


def refusal(code: object, message: object = None, data: object = None) -> dict[str, Any]:
    error = {"code": code, "message": message, "data": None}
    return envelope(data, error, is_success=False)


def provider_refusal(code: object, message: object, **changes: object) -> dict[str, Any]:
    data = DATA | {"payment_status": "FAILED", "error_code": code, "error_message": message}
    return envelope(data | changes, is_success=False)


# --- success -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"error_code": 0},
        {"payment_status": "CONFIRMED"},
        {"payment_status": "paid"},
        {"payment_status": " Success "},
        {"payment_id": f" {OURS} "},
        {"error_message": ""},
        {"error_message": "Success"},
    ],
    ids=str,
)
def test_a_success_beyond_doubt(changes: dict[str, object]) -> None:
    outcome = judge(with_data(**changes))
    assert outcome.kind is OutcomeKind.CONFIRMED
    assert outcome.client_phone_number == "998712565009"
    assert (outcome.code, outcome.owner, outcome.http_status) == (None, None, 200)
    assert not outcome.may_be_done
    assert "998712565009" not in outcome.reply
    assert "SUCCESS" in outcome.reply.upper()


@pytest.mark.parametrize("phone", [None, "", "unknown", {"n": 1}, ABSENT])
def test_a_success_without_a_usable_phone_is_still_one(phone: object) -> None:
    outcome = judge(with_data(client_phone_number=phone))
    assert outcome.kind is OutcomeKind.CONFIRMED
    assert outcome.client_phone_number is None


@pytest.mark.parametrize("status", [200, 201, 299])
def test_a_success_is_one_with_any_good_status(status: int) -> None:
    assert judge(with_data(), status).kind is OutcomeKind.CONFIRMED


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (with_data(payment_id="another"), "other_payment"),
        (with_data(payment_id=OURS.upper()), "other_payment"),
        (with_data(payment_id=""), "other_payment"),
        (with_data(payment_id=None), "incomplete"),
        (with_data(payment_id=ABSENT), "incomplete"),
        (with_data(payment_id=7), "wrong_types"),
        (with_data(error_code=None), "incomplete"),
        (with_data(error_code=ABSENT), "incomplete"),
        (with_data(error_code=False), "wrong_types"),
        (with_data(error_code=0.0), "wrong_types"),
        (with_data(error_code="00"), "wrong_types"),
        (with_data(error_code=" 0"), "wrong_types"),
        (with_data(error_code="-0"), "wrong_types"),
        (with_data(error_code="٠"), "wrong_types"),
        (with_data(error_code=""), "wrong_types"),
        (with_data(error_code="none"), "wrong_types"),
        (with_data(error_code=[0]), "wrong_types"),
        (with_data(payment_status=None), "incomplete"),
        (with_data(payment_status=ABSENT), "incomplete"),
        (with_data(payment_status=1), "wrong_types"),
        (with_data(payment_status=True), "wrong_types"),
        (with_data(payment_status="PENDING"), "unknown_status"),
        (with_data(payment_status=""), "unknown_status"),
        (with_data(payment_status="NOT SUCCESS"), "unknown_status"),
        (with_data(error_code="404"), "contradiction"),
        (with_data(error_code=404, error_message="operation.not.found"), "contradiction"),
        (with_data(error_message="operation.failed"), "contradiction"),
        (envelope(DATA, "error"), "contradiction"),
        (envelope(DATA, ""), "contradiction"),
        (envelope(DATA, {}), "contradiction"),
        (envelope(DATA, {"code": 0, "message": "ok"}), "contradiction"),
        (envelope(DATA, 0), "contradiction"),
        (envelope(DATA, is_success="true"), "wrong_types"),
        (envelope(DATA, is_success=1), "wrong_types"),
        (envelope(DATA, is_success=None), "wrong_types"),
        (envelope(DATA, is_success=False), "contradiction"),
        (envelope(DATA, {"code": 106}, is_success=False), "contradiction"),
        (envelope(None), "incomplete"),
        (envelope([DATA]), "wrong_types"),
        (envelope("SUCCESS"), "wrong_types"),
        (envelope({}), "incomplete"),
        ({"data": DATA, "is_success": True}, "incomplete"),
        ({"error": None, "is_success": True}, "incomplete"),
    ],
    ids=lambda value: json.dumps(value)[:60] if isinstance(value, dict) else value,
)
def test_what_claims_success_and_lacks_something_is_uncertain(value: object, code: str) -> None:
    outcome = judge(value)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNCERTAIN, code)
    assert outcome.owner is CodeOwner.TILL
    assert outcome.may_be_done


@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_a_success_under_a_bad_status_contradicts_itself(status: int) -> None:
    outcome = judge(with_data(), status)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNCERTAIN, "contradiction")


@pytest.mark.parametrize(
    "value",
    [
        {**refusal(7), "data": {"payment_id": "another"}},
        provider_refusal("404", "operation.not.found", payment_id="another"),
    ],
)
def test_a_refusal_about_another_payment_is_no_refusal_of_ours(value: object) -> None:
    assert judge(value).code == "other_payment"


# --- the box's errors ----------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("spelling", [int, str])
@pytest.mark.parametrize("code", BOX_CODES)
def test_each_documented_box_code(code: str, spelling: type, status: int) -> None:
    outcome = judge(refusal(spelling(code), "Some words"), status)
    is_temporary = BOX_CODES[code] is Remedy.RETRY
    assert outcome.kind is (OutcomeKind.RETRY if is_temporary else OutcomeKind.REJECTED)
    assert (outcome.code, outcome.owner) == (code, CodeOwner.BOX)
    assert outcome.message == "Some words"
    assert outcome.http_status == status


@pytest.mark.parametrize("word", PROVIDER_WORDS)
@pytest.mark.parametrize("code", [103, 104, 105, 106, 999])
def test_a_box_code_that_relays_is_judged_by_the_providers_word(code: int, word: str) -> None:
    message = f"PAYMENT_ERROR: upstream said {{'error_code': 404, 'error_message': '{word}'}}"
    outcome = judge(refusal(code, message))
    is_temporary = PROVIDER_WORDS[word] is Remedy.RETRY
    assert outcome.kind is (OutcomeKind.RETRY if is_temporary else OutcomeKind.REJECTED)
    assert (outcome.word, outcome.owner, outcome.code) == (word, CodeOwner.PROVIDER, "404")
    assert outcome.message == message
    assert outcome.may_be_done is (word in DUPLICATE_WORDS)


def test_a_relayed_word_without_a_code_keeps_the_boxs_code() -> None:
    outcome = judge(refusal(106, "operation.not.found"))
    assert (outcome.code, outcome.word) == ("106", "operation.not.found")


def test_the_relayed_reply_may_be_json_in_a_text() -> None:
    message = json.dumps({"error_code": -31, "error_message": "transaction.duplicated"})
    outcome = judge(refusal(105, message))
    assert (outcome.kind, outcome.word) == (OutcomeKind.REJECTED, "transaction.duplicated")
    assert outcome.code == "-31"
    assert outcome.may_be_done


@pytest.mark.parametrize("code", ["7", "101", "333", "444", "65279"])
def test_a_box_code_of_its_own_is_not_overruled_by_a_word(code: str) -> None:
    outcome = judge(refusal(code, "external.service.unavailable"))
    assert (outcome.kind, outcome.code, outcome.word) == (OutcomeKind.REJECTED, code, None)


@pytest.mark.parametrize(
    "message", ["xoperation.failed", "operation.failed.twice", "operation_failed", "not.found"]
)
def test_a_word_counts_only_when_it_stands_alone(message: str) -> None:
    assert judge(refusal(105, message)).kind is OutcomeKind.RETRY


def test_only_an_internal_error_leaves_open_how_far_the_box_got() -> None:
    assert judge(refusal(103)).may_be_done
    assert not judge(refusal(105)).may_be_done


def test_unlisted_codes_pass_the_servers_own_words_through() -> None:
    outcome = judge(refusal(12345, "Чек не найден"))
    assert outcome.kind is OutcomeKind.REJECTED
    assert (outcome.code, outcome.message) == ("12345", "Чек не найден")


def test_field_errors_become_readable() -> None:
    outcome = judge(refusal(7, '{"payment_id":["This field may not be blank."]}'))
    assert outcome.message == "payment_id: This field may not be blank."


@pytest.mark.parametrize(
    ("error", "code", "owner", "message"),
    [
        ("Something broke", "no_code", CodeOwner.TILL, "Something broke"),
        ("operation.forbidden", "operation.forbidden", CodeOwner.PROVIDER, "operation.forbidden"),
        ("333", "333", CodeOwner.BOX, "333"),
        (333, "333", CodeOwner.BOX, "333"),
        ({"message": "Broken"}, "no_code", CodeOwner.TILL, "Broken"),
        ({"code": True, "message": "Broken"}, "no_code", CodeOwner.TILL, "Broken"),
        ({"code": None}, "no_reason", CodeOwner.TILL, None),
        ({}, "no_reason", CodeOwner.TILL, None),
        ("", "no_reason", CodeOwner.TILL, None),
        ([], "no_code", CodeOwner.TILL, "[]"),
        (True, "no_code", CodeOwner.TILL, "true"),
        (None, "no_reason", CodeOwner.TILL, None),
    ],
    ids=str,
)
def test_errors_of_every_shape_are_refusals(
    error: object, code: str, owner: CodeOwner, message: str | None
) -> None:
    outcome = judge(envelope(None, error, is_success=False))
    assert outcome.kind is OutcomeKind.REJECTED
    assert (outcome.code, outcome.owner, outcome.message) == (code, owner, message)


def test_a_refusal_need_not_carry_all_the_keys() -> None:
    assert judge({"error": {"code": 333}, "is_success": False}).code == "333"


# --- the provider's errors -----------------------------------------------------------------------


@pytest.mark.parametrize("is_success", [True, False])
@pytest.mark.parametrize("word", PROVIDER_WORDS)
def test_each_documented_word(word: str, is_success: bool) -> None:
    value = provider_refusal("400", word) | {"is_success": is_success}
    outcome = judge(value)
    is_temporary = PROVIDER_WORDS[word] is Remedy.RETRY
    assert outcome.kind is (OutcomeKind.RETRY if is_temporary else OutcomeKind.REJECTED)
    assert (outcome.word, outcome.code, outcome.owner) == (word, "400", CodeOwner.PROVIDER)
    assert outcome.may_be_done is (word in DUPLICATE_WORDS)


@pytest.mark.parametrize("is_success", [True, False])
@pytest.mark.parametrize("spelling", [int, str])
@pytest.mark.parametrize("code", [*PROVIDER_CODES, "999", "-1"])
def test_each_provider_code_without_a_word(code: str, spelling: type, is_success: bool) -> None:
    value = provider_refusal(spelling(code), None) | {"is_success": is_success}
    outcome = judge(value)
    assert outcome.kind is OutcomeKind.REJECTED
    assert (outcome.code, outcome.owner, outcome.word) == (code, CodeOwner.PROVIDER, None)


def test_an_unknown_machine_word_is_kept_as_one() -> None:
    outcome = judge(provider_refusal("400", "apelsin.pay.new.trouble"))
    assert outcome.word == outcome.message == "apelsin.pay.new.trouble"
    assert outcome.kind is OutcomeKind.REJECTED


def test_a_plain_sentence_is_no_machine_word() -> None:
    assert judge(provider_refusal("400", "Try later.")).word is None


@pytest.mark.parametrize("status", FAILED_STATUSES)
@pytest.mark.parametrize("is_success", [True, False])
def test_a_failed_status_is_a_refusal_without_any_code(status: str, is_success: bool) -> None:
    value = with_data(payment_status=status.lower()) | {"is_success": is_success}
    outcome = judge(value)
    assert outcome.kind is OutcomeKind.REJECTED
    assert (outcome.code, outcome.owner) == (FAILED_STATUSES[status], CodeOwner.PROVIDER)


@pytest.mark.parametrize(
    "changes",
    [
        {"error_message": "operation.is.inProcess"},
        {"error_message": "operation.is.inprocess", "error_code": 0},
        {"error_code": 400, "error_message": "operation.is.inProcess"},
        {"payment_status": "operation.is.inProcess"},
    ],
    ids=str,
)
@pytest.mark.parametrize("is_success", [True, False])
def test_an_unfinished_payment_is_tried_again(changes: Any, is_success: bool) -> None:
    changes = {"payment_status": "PENDING"} | changes
    outcome = judge(with_data(**changes) | {"is_success": is_success})
    assert (outcome.kind, outcome.word) == (OutcomeKind.RETRY, "operation.is.inProcess")


# --- no envelope ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "empty"),
        (b" \r\n ", "empty"),
        (b"<!DOCTYPE html><html></html>", "html"),
        (b"\xef\xbb\xbf  <html>", "html"),
        (b'{"data": {"payment_id"', "malformed"),
        (b"OK", "malformed"),
        (b"[" * 100_000 + b"]" * 100_000, "malformed"),
        (b'{"data":null,"error":null,"is_success":NaN}', "malformed"),
        (b'{"data":null,"error":null,"is_success":false,"is_success":true}', "malformed"),
        (b'{"x":' + b"9" * 5000 + b"}", "malformed"),
        (b"\xff\xfe\xfd", "malformed"),
        (b"{}", "unknown_reply"),
        (b"null", "unknown_reply"),
        (b'{"status": "ok"}', "unknown_reply"),
        (b'[{"is_success": true}]', "unknown_reply"),
    ],
    ids=lambda value: repr(value[:24]),
)
def test_a_good_status_without_an_envelope_is_uncertain(body: bytes, code: str) -> None:
    outcome = judge(body)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNCERTAIN, code)
    assert outcome.may_be_done


def test_a_body_that_was_cut_is_not_even_looked_at() -> None:
    body = json.dumps(with_data()).encode()
    outcome = judge_confirm(OURS, HttpReply(200, {}, body, is_cut=True), NOW)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNCERTAIN, "too_large")


def test_text_that_calls_itself_html_is_html() -> None:
    assert judge(b"Please sign in", content_type="text/html").code == "html"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 304])
def test_redirects_are_a_matter_for_the_administrator(status: int) -> None:
    outcome = judge(with_data(), status, location="https://user:pw@evil.test/login?x=1")
    assert (outcome.kind, outcome.code) == (OutcomeKind.MISCONFIGURED, "redirect")
    assert outcome.message == "evil.test"
    assert not outcome.may_be_done


@pytest.mark.parametrize("location", ["", "/login", "http://[", "http://[::1"])
def test_a_redirect_may_lead_nowhere(location: str) -> None:
    outcome = judge(b"", 302, location=location)
    assert outcome.kind is OutcomeKind.MISCONFIGURED


def test_ngrok_offline_is_offline_and_not_a_rejection() -> None:
    outcome = judge(b"<html>offline</html>", 404, ngrok_error_code="ERR_NGROK_3200")
    assert (outcome.kind, outcome.is_offline) == (OutcomeKind.RETRY, True)
    assert outcome.http_status == 404


def test_ngrok_speaking_for_itself_confirms_nothing() -> None:
    assert judge(with_data(), ngrok_error_code="x").kind is OutcomeKind.RETRY


def test_the_words_of_a_server_without_the_envelope_are_passed_on() -> None:
    assert judge({"detail": "Bad thing"}, 400).message == "detail: Bad thing"
    assert judge(b"Bad thing", 400).message == "Bad thing"
    assert judge(b"<h1>Bad</h1>", 400).message is None


def test_retry_after_is_taken_from_any_temporary_reply() -> None:
    assert judge(refusal(105), retry_after="9").retry_after_s == 9
    assert judge(refusal(333), retry_after="9").retry_after_s is None


def test_an_overload_wrapped_into_the_envelope_is_no_verdict() -> None:
    outcome = judge(refusal(1, "Request was throttled."), 429, retry_after="9")
    assert (outcome.kind, outcome.retry_after_s) == (OutcomeKind.RETRY, 9)
    assert outcome.message == "Request was throttled."
    assert judge(refusal(333), 429).kind is OutcomeKind.REJECTED
    assert judge(refusal(1), 503).kind is OutcomeKind.REJECTED
    assert judge(provider_refusal("404", "operation.not.found"), 429).kind is OutcomeKind.REJECTED


# --- what is kept --------------------------------------------------------------------------------


def test_the_reply_is_kept_cut_and_masked() -> None:
    value = refusal(9, "call 998712565009 " * 1000)
    outcome = judge(value)
    assert len(outcome.reply) == REPLY_KEPT
    assert "998712565009" not in outcome.reply
    assert outcome.message is not None
    assert len(outcome.message) <= 500
    assert "998712565009" not in outcome.message


# --- against an oracle ---------------------------------------------------------------------------


def is_true_success(value: Any, status: int, payment_id: str) -> bool:
    """The rule once more, written down without looking at the code."""
    if not 200 <= status <= 299 or type(value) is not dict:
        return False
    if value.get("is_success") is not True or "error" not in value or value["error"] is not None:
        return False
    data = value.get("data")
    if type(data) is not dict or type(data.get("payment_id")) is not str:
        return False
    code = data.get("error_code")
    return (
        data["payment_id"].strip() == payment_id.strip()
        and type(data.get("payment_status")) is str
        and data["payment_status"].strip().lower() in ("success", "confirmed", "paid")
        and (code == "0" or (type(code) is int and code == 0))
    )


def speaks_against(value: Any) -> bool:
    data = value["data"]
    texts = [str(data.get(key)).lower() for key in ("error_message", "payment_status")]
    return any(word.lower() in text for text in texts for word in PROVIDER_WORDS)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 500) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
WORDS = st.sampled_from([*PROVIDER_WORDS, "ok", "SUCCESS", "operation.new"])
STATUS_WORDS = st.sampled_from(["SUCCESS", "paid", "Confirmed", "FAILED", "CANCELLED", "WAIT", " "])
CODES = st.sampled_from(["0", 0, 0.0, False, True, "00", 404, "404", "-1", None, "", [0]])
IDS = st.sampled_from([OURS, f"{OURS} ", "another", "", None, 7])
PHONES = st.sampled_from(["998712565009", 998712565009, None, "x", [1]])
DATA_LIKE = st.fixed_dictionaries(
    {
        "payment_id": IDS | ANYTHING,
        "payment_status": STATUS_WORDS | ANYTHING,
        "error_code": CODES | ANYTHING,
    },
    optional={"error_message": st.none() | WORDS | ANYTHING, "client_phone_number": PHONES},
)
ENVELOPE_LIKE = st.fixed_dictionaries(
    {
        "data": DATA_LIKE | st.none() | ANYTHING,
        "error": st.none() | ANYTHING | st.fixed_dictionaries({"code": CODES, "message": WORDS}),
        "is_success": st.just(True) | st.booleans() | ANYTHING,
    }
)
NEARLY_GOOD = st.fixed_dictionaries(
    {
        "data": st.fixed_dictionaries(
            {
                "payment_id": st.just(OURS) | IDS,
                "payment_status": st.just("SUCCESS") | STATUS_WORDS,
                "error_code": st.just("0") | CODES,
            },
            optional={"error_message": st.none() | WORDS, "client_phone_number": PHONES},
        ),
        "error": st.none(),
        "is_success": st.just(True) | st.booleans(),
    }
)
STATUSES = st.just(200) | st.sampled_from([201, 299, 301, 400, 404, 429, 500, 503])


@given(NEARLY_GOOD | ENVELOPE_LIKE | ANYTHING, STATUSES)
@example(with_data(), 200)
@example(with_data(error_code=0), 299)
def test_confirmed_is_said_of_true_successes_and_of_nothing_else(value: Any, status: int) -> None:
    outcome = judge(value, status)
    if outcome.kind is OutcomeKind.CONFIRMED:
        assert is_true_success(value, status, OURS)
        assert not speaks_against(value)
    elif is_true_success(value, status, OURS):
        assert speaks_against(value)
        assert outcome.kind in {OutcomeKind.UNCERTAIN, OutcomeKind.RETRY}
    check_shape(outcome)


HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "location", "ngrok-error-code", "content-type", "date"]),
    st.text(max_size=30),
)


@given(
    st.binary(max_size=300) | st.text(max_size=100).map(str.encode), HEADERS, st.integers(100, 999)
)
def test_any_bytes_and_headers_give_an_outcome(
    body: bytes, headers: dict[str, str], status: int
) -> None:
    outcome = judge_confirm(OURS, HttpReply(status, headers, body), NOW)
    assert outcome.kind is not OutcomeKind.CONFIRMED
    check_shape(outcome)


@given(st.data())
def test_a_good_reply_with_bytes_changed_is_confirmed_only_if_it_still_says_so(
    data: st.DataObject,
) -> None:
    body = bytearray(json.dumps(with_data()).encode())
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(body) - 1))
        body[at] = data.draw(st.integers(0, 255))
    outcome = judge(bytes(body))
    if outcome.kind is OutcomeKind.CONFIRMED:
        assert is_true_success(json.loads(bytes(body).decode("utf-8", "replace")), 200, OURS)
    check_shape(outcome)


def check_shape(outcome: Outcome) -> None:
    """What the journal and the window rely on, whatever the server sent."""
    assert (outcome.code is None) == (outcome.kind is OutcomeKind.CONFIRMED)
    assert (outcome.owner is None) == (outcome.kind is OutcomeKind.CONFIRMED)
    assert outcome.kind is not OutcomeKind.UNCERTAIN or outcome.may_be_done
    assert outcome.owner is not CodeOwner.TILL or f"till.{outcome.code}" in ADVICE
    assert len(outcome.reply) <= REPLY_KEPT
    for text in (outcome.code, outcome.word, outcome.message, outcome.client_phone_number):
        assert text is None or (text.isprintable() and 0 < len(text) <= 500)
