import ast
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.advice import ADVICE, Action, Actor, advise
from app.domain.fbox_codes import (
    BOX_CODES,
    DUPLICATE_WORDS,
    FAILED_STATUSES,
    PROVIDER_CODES,
    PROVIDER_WORDS,
    RELAYING_BOX_CODES,
    Remedy,
    find_provider_word,
)
from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.services.phrases import PHRASES, english

PARTS = ("title", "meaning", "action")
PARAMS = {"code", "word", "message"}
ALIKE = {"provider.404", "box.403"}
"""Codes of two vocabularies that mean the same to a cashier."""

BOX = CodeOwner.BOX
REJECTED, RETRY, UNCERTAIN, MISCONFIGURED = (
    OutcomeKind.REJECTED,
    OutcomeKind.RETRY,
    OutcomeKind.UNCERTAIN,
    OutcomeKind.MISCONFIGURED,
)


def kind_of(remedy: Remedy) -> OutcomeKind:
    return RETRY if remedy is Remedy.RETRY else REJECTED


def actor_of(remedy: Remedy) -> Actor:
    return {
        Remedy.RETRY: Actor.NOBODY,
        Remedy.OPERATOR: Actor.OPERATOR,
        Remedy.ADMINISTRATOR: Actor.ADMINISTRATOR,
    }[remedy]


def test_every_key_has_its_three_sentences_and_no_sentence_is_left_over() -> None:
    expected = {f"advice.{key}.{part}" for key in ADVICE for part in PARTS}
    found = {key for key in PHRASES if key.startswith("advice.")}
    assert found == expected | {"advice.earlier_may_be_done"}


@pytest.mark.parametrize("key", ADVICE)
def test_sentences_are_short_and_ask_for_known_params_only(key: str) -> None:
    title, meaning, action = (PHRASES[f"advice.{key}.{part}"] for part in PARTS)
    assert len(title) <= 40
    assert not title.endswith(".")
    assert len(meaning) <= 140
    assert len(action) <= 140
    assert action.endswith(".")
    for sentence in (title, meaning, action):
        fields = {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
        assert fields <= PARAMS


@pytest.mark.parametrize("key", ADVICE)
def test_the_sentence_names_who_acts(key: str) -> None:
    actor, action = ADVICE[key]
    sentence = PHRASES[f"advice.{key}.action"]
    if actor is Actor.ADMINISTRATOR:
        assert "administrator" in sentence
    if action is Action.NONE:
        assert actor is Actor.NOBODY
        assert "nothing to do" in sentence
    if action is Action.SCAN_AGAIN:
        assert "(F5)" in sentence


def test_no_two_share_a_title() -> None:
    counts = Counter(PHRASES[f"advice.{key}.title"].lower() for key in ADVICE if key not in ALIKE)
    assert [title for title, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("code", BOX_CODES)
def test_each_box_code(code: str) -> None:
    advice = advise(Outcome(kind_of(BOX_CODES[code]), code, BOX, message="Words"))
    assert advice.key == f"box.{code}"
    assert advice.actor is actor_of(BOX_CODES[code])


@pytest.mark.parametrize("owner", [CodeOwner.BOX, CodeOwner.PROVIDER])
@pytest.mark.parametrize("word", PROVIDER_WORDS)
def test_each_provider_word_goes_before_its_code(word: str, owner: CodeOwner) -> None:
    advice = advise(Outcome(kind_of(PROVIDER_WORDS[word]), "400", owner, word=word))
    assert advice.key == f"word.{word}"
    assert advice.actor is actor_of(PROVIDER_WORDS[word])
    assert (advice.action is Action.LOOK_FIRST) is (word in DUPLICATE_WORDS)


@pytest.mark.parametrize("code", PROVIDER_CODES)
def test_each_provider_code(code: str) -> None:
    advice = advise(Outcome(REJECTED, code, CodeOwner.PROVIDER, word="some.new.word"))
    assert advice.key == f"provider.{code}"
    assert advice.actor is actor_of(PROVIDER_CODES[code])


@pytest.mark.parametrize("status", FAILED_STATUSES)
def test_each_failed_status(status: str) -> None:
    advice = advise(Outcome(REJECTED, status, CodeOwner.PROVIDER))
    assert advice.key == f"status.{FAILED_STATUSES[status]}"


@pytest.mark.parametrize(
    ("message", "key"),
    [
        ("Invalid time: check the clock", "box.104.time"),
        ("INVALID TIME", "box.104.time"),
        ("BILLING_ERROR", "box.104.billing"),
        ("billing timeout", "box.104.billing"),
        ("INVALID_ARGUMENT", "box.104"),
        (None, "box.104"),
    ],
)
def test_104_is_told_apart_by_its_message(message: str | None, key: str) -> None:
    assert advise(Outcome(REJECTED, "104", BOX, message=message)).key == key


@pytest.mark.parametrize(
    ("kind", "code", "key"),
    [
        (REJECTED, "400", "http.refused"),
        (REJECTED, "422", "http.refused"),
        (RETRY, "408", "http.408"),
        (RETRY, "429", "http.429"),
        (RETRY, "503", "http.503"),
        (UNCERTAIN, "500", "http.server_error"),
        (UNCERTAIN, "503", "http.server_error"),
        (MISCONFIGURED, "401", "http.401"),
        (MISCONFIGURED, "403", "http.403"),
        (MISCONFIGURED, "404", "http.404"),
        (MISCONFIGURED, "405", "http.405"),
        (MISCONFIGURED, "407", "http.407"),
        (MISCONFIGURED, "410", "http.410"),
    ],
)
def test_http_statuses(kind: OutcomeKind, code: str, key: str) -> None:
    assert advise(Outcome(kind, code, CodeOwner.HTTP)).key == key


def words_of_ours() -> set[str]:
    """Collect every word that the client's judging modules can put into `Outcome.code`."""
    folder = Path(__file__).parents[2] / "app" / "fbox"
    words = set()
    for name in ("reply", "http_status", "failure"):
        tree = ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))
        words |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return words


def test_each_word_of_our_own_has_an_advice_and_each_advice_its_word() -> None:
    from_elsewhere = {"interrupted", "unexpected", "not_configured"}
    ours = {key.removeprefix("till.") for key in ADVICE if key.startswith("till.")}
    assert ours <= words_of_ours() | from_elsewhere
    for code in ours:
        advice = advise(Outcome(UNCERTAIN, code, CodeOwner.TILL, word="operation.failed"))
        assert advice.key == f"till.{code}"


def test_success_needs_nothing() -> None:
    advice = advise(Outcome(OutcomeKind.CONFIRMED))
    assert (advice.key, advice.actor, advice.action) == ("confirmed", Actor.NOBODY, Action.NONE)


def test_the_unlisted_passes_the_servers_words_through() -> None:
    advice = advise(Outcome(REJECTED, "4711", BOX, message="Касса занята"))
    assert advice.key == "unlisted"
    assert english("advice.unlisted.title", advice.params) == "The server refused, code 4711"
    assert english("advice.unlisted.meaning", advice.params) == "The server says: Касса занята"


def test_an_unknown_doubt_is_still_a_doubt() -> None:
    assert advise(Outcome(UNCERTAIN, "from_the_future", CodeOwner.TILL)).key == "till.unexpected"


HOSTILE = st.text() | st.sampled_from(
    ["{}", "{0}", "{message}", "{message.__class__}", "{", "}", "%s", "{code!r:>99}", "<b>x</b>"]
)


@given(
    st.sampled_from(OutcomeKind),
    st.none() | st.sampled_from(CodeOwner),
    st.none() | HOSTILE | st.sampled_from([*BOX_CODES, *PROVIDER_CODES, "timeout", "500"]),
    st.none() | HOSTILE | st.sampled_from([*PROVIDER_WORDS]),
    st.none() | HOSTILE,
)
def test_any_outcome_has_an_advice_and_a_strangers_braces_stay_as_they_are(
    kind: OutcomeKind,
    owner: CodeOwner | None,
    code: str | None,
    word: str | None,
    message: str | None,
) -> None:
    advice = advise(Outcome(kind, code, owner, word=word, message=message))
    for part in PARTS:
        sentence = PHRASES[f"advice.{advice.key}.{part}"]
        shown = english(f"advice.{advice.key}.{part}", advice.params)
        expected = sentence
        for name in PARAMS:
            expected = expected.replace("{" + name + "}", f"\0{name}\0")
        for name in PARAMS:
            expected = expected.replace(f"\0{name}\0", advice.params[name])
        assert shown == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("operation.not.found", "operation.not.found"),
        ("said OPERATION.NOT.FOUND.", "operation.not.found"),
        ("'operation.is.inprocess'", "operation.is.inProcess"),
        ("{'m':'qr.duplicated'} and order.id.duplicated", "qr.duplicated"),
        ("my.operation.not.found", None),
        ("operation.not.found.twice", None),
        ("operation.not.founded", None),
        ("operation not found", None),
        ("", None),
    ],
)
def test_words_are_found_in_texts_when_they_stand_alone(text: str, word: str | None) -> None:
    assert find_provider_word(text) == word


def test_the_tables_agree_with_each_other() -> None:
    assert set(BOX_CODES) >= RELAYING_BOX_CODES
    assert set(PROVIDER_WORDS) >= DUPLICATE_WORDS
    assert all(PROVIDER_WORDS[word] is Remedy.OPERATOR for word in DUPLICATE_WORDS)
    assert all(remedy is not Remedy.RETRY for remedy in PROVIDER_CODES.values())
