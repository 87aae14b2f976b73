"""What the card says in every state: decided without a widget."""

import string
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.advice import Action, Actor, Advice
from app.domain.outcome import CodeOwner, Outcome, OutcomeKind
from app.domain.payment import PaymentState
from app.domain.receipt import LinkWarning
from app.services.views import (
    OutboxStatus,
    PaymentCard,
    ScanAnswer,
    ScanResult,
    ServerState,
)
from app.ui.card.faces import (
    CardAction,
    Surroundings,
    failed_face,
    nothing_face,
    opening_face,
    reading_face,
)
from app.ui.card.payment_faces import asking_face, payment_face
from app.ui.card.scan_faces import scan_face
from app.ui.look.icons import Glyph
from app.ui.look.theme import Tone
from tests.ui.states import (
    CONFIRMED,
    LINK,
    NOW,
    OFFLINE,
    RECEIPT,
    REFUSED_LINK,
    UNANSWERED,
    card,
    row,
)

ONLINE = OutboxStatus(ServerState.ONLINE, latency_ms=84)


def around(**changes: object) -> Surroundings:
    values = {"now": NOW, "outbox": ONLINE, "target": row(0), "held": None}
    return Surroundings(**(values | changes))  # type: ignore[arg-type]


LOOKS = {
    PaymentState.AWAITING_RECEIPT: (Tone.READY, Glyph.SCAN),
    PaymentState.WAITING: (Tone.READY, Glyph.SEND),
    PaymentState.SENDING: (Tone.READY, Glyph.SEND),
    PaymentState.CONFIRMED: (Tone.GOOD, Glyph.CHECK),
    PaymentState.REJECTED: (Tone.BAD, Glyph.CROSS),
    PaymentState.UNCERTAIN: (Tone.UNSURE, Glyph.QUESTION),
    PaymentState.WITHDRAWN: (Tone.QUIET, Glyph.AWAY),
}


@pytest.mark.parametrize("state", PaymentState)
def test_each_state_has_its_own_colour_and_drawing(state):
    face = payment_face(PaymentCard(row(0, state)), around())
    assert (face.tone, face.glyph) == LOOKS[state]
    assert face.title
    assert "185\u00a0000 soʻm" in face.subtitle


def test_confirmed_shows_the_phone_and_what_to_do():
    shown = card(PaymentState.CONFIRMED, CONFIRMED, client_phone_number="998712565009")
    face = payment_face(shown, around(target=row(1)))
    assert face.phone == "+998 71 256-50-09"
    assert face.body == ("The payment is closed. You can hand over the receipt.",)
    assert face.footer == "Next: 42\u00a0500 soʻm · Order 1042 — scan its receipt"


def test_confirmed_without_a_phone_says_so():
    face = payment_face(card(PaymentState.CONFIRMED, CONFIRMED), around(target=None))
    assert face.phone == ""
    assert "no phone number" in face.body[1]
    assert face.footer == "No payment is selected for the next scan. Add one with F2."


def test_offline_says_since_when_and_counts_down():
    status = OutboxStatus(ServerState.OFFLINE, since=NOW, next_try_at=NOW + timedelta(seconds=11.2))
    face = payment_face(card(PaymentState.WAITING, OFFLINE), around(outbox=status))
    assert (face.tone, face.glyph) == (Tone.WAIT, Glyph.PAUSE)
    assert face.body[1] == "Next try in 12 s."
    assert face.counts_down
    assert face.buttons == (CardAction.SEND_NOW, CardAction.STORY)
    later = payment_face(
        card(PaymentState.WAITING, OFFLINE),
        around(outbox=status, now=NOW + timedelta(seconds=30)),
    )
    assert later.body[1] == "Trying now."
    assert not later.counts_down


@pytest.mark.parametrize("server", [ServerState.MISCONFIGURED, ServerState.NOT_CONFIGURED])
def test_a_server_that_only_an_administrator_can_mend(server):
    face = payment_face(card(PaymentState.WAITING), around(outbox=OutboxStatus(server)))
    assert face.title == "Saved, but it cannot be sent"
    assert face.buttons == (CardAction.SETTINGS, CardAction.STORY)


def test_refused_tells_what_it_means_and_what_to_press():
    face = payment_face(card(PaymentState.REJECTED, REFUSED_LINK), around())
    assert face.title == "Uzum did not accept the receipt's link"
    assert len(face.body) == 2
    assert face.buttons == (
        CardAction.SCAN_AGAIN,
        CardAction.RETRY,
        CardAction.WITHDRAW,
        CardAction.STORY,
    )


@pytest.mark.parametrize(
    ("action", "first"),
    [
        (Action.RETRY_NOW, CardAction.RETRY),
        (Action.SETTINGS, CardAction.SETTINGS),
        (Action.LOOK_FIRST, CardAction.SCAN_AGAIN),
    ],
)
def test_the_first_button_is_the_one_that_the_advice_names(action, first):
    advice = Advice("unlisted", Actor.OPERATOR, action, {"code": "9", "message": "no"})
    shown = card(PaymentState.REJECTED, REFUSED_LINK, advice=advice)
    buttons = payment_face(shown, around()).buttons
    assert buttons[0] is first
    assert len(set(buttons)) == len(buttons)


def test_refused_after_an_unanswered_attempt_warns():
    face = payment_face(card(PaymentState.REJECTED, REFUSED_LINK, may_be_done=True), around())
    assert "may have gone through" in face.body[-1]


def test_refused_without_advice_gives_the_server_s_words():
    outcome = Outcome(OutcomeKind.REJECTED, "9", CodeOwner.BOX, message="Bekor\nqilindi")
    face = payment_face(card(PaymentState.REJECTED, outcome, advice=None), around())
    assert face.title == "Refused by the server"
    assert face.body == ("The server's words: Bekor qilindi",)


def test_uncertain_tries_again_or_names_what_to_do():
    trying = payment_face(
        card(PaymentState.UNCERTAIN, UNANSWERED, next_try_at=NOW + timedelta(seconds=5)), around()
    )
    assert "sent again by itself" in trying.body[1]
    assert "Next try in 5 s." in trying.body[1]
    given_up = payment_face(card(PaymentState.UNCERTAIN, UNANSWERED), around())
    assert "by itself" not in " ".join(given_up.body)
    assert CardAction.OTHER_RECEIPT in given_up.buttons


def test_withdrawn_gives_the_reason():
    shown = PaymentCard(row(0, PaymentState.WITHDRAWN), withdrawn_reason="typed twice")
    face = payment_face(shown, around())
    assert face.body == ("Reason: typed twice",)
    assert face.buttons == (CardAction.RESTORE,)


def test_a_held_receipt_is_offered():
    face = asking_face(PaymentCard(row(0)), around(held=RECEIPT))
    assert face.buttons[0] is CardAction.USE_HELD
    assert "2421" in face.body[0]
    assert face.receipt == RECEIPT


def test_scanning_again_after_an_uncertain_attempt_warns():
    face = asking_face(card(PaymentState.UNCERTAIN, UNANSWERED, may_be_done=True), around())
    assert "asked for the reason" in face.body[0]


def test_what_was_read_is_shown_at_once():
    face = reading_face("x" * 1000, row(0))
    assert face.scanned.startswith("xxx")
    assert len(face.scanned) == 160


def test_the_journal_s_faults_are_told_with_what_could_not_be_saved():
    face = failed_face("journal.cannot_open", {"detail": "disk full\n!", "path": "x"}, "https://…")
    assert "disk full !" in face.body[0]
    assert face.scanned == "https://…"
    assert failed_face("no.such.key", {}).body[0] == "no.such.key"
    assert failed_face("journal.cannot_open", {"detail": ""}).title == "The journal cannot be used"


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("journal.full", "The disk is full"),
        ("journal.newer", "This program is older than the journal"),
        ("journal.corrupt", "The journal is damaged"),
        ("journal.vanished", "The journal was removed"),
    ],
)
def test_what_befell_the_journal_is_read_from_two_metres(key, title):
    assert failed_face(key, {"detail": "x", "path": "y"}).title == title


def test_the_other_faces_speak():
    assert opening_face().title
    assert nothing_face().buttons == (CardAction.ADD,)


PAYMENTS = {
    ScanResult.PAIRED,
    ScanResult.ALREADY_PAIRED,
    ScanResult.PAYMENT_FOUND,
    ScanResult.PAYMENT_ADDED,
}
"""What is shown as a payment."""
TOLD = [
    result for result in ScanResult if result not in PAYMENTS and result is not ScanResult.REPEATED
]


@pytest.mark.parametrize("result", TOLD)
def test_every_scan_that_is_no_pair_has_a_face(result):
    answer = ScanAnswer(
        result,
        LINK,
        "wedge",
        RECEIPT,
        "a",
        "b",
        warnings=(LinkWarning.OLD,),
        fault_key="link_fault.host",
        detail="t.me",
    )
    face = scan_face(answer, row(0))
    assert face.title
    assert face.body[0]
    assert face.tone is not Tone.GOOD


def test_a_refused_scan_says_why_and_what_was_read():
    answer = ScanAnswer(
        ScanResult.REFUSED, "t.me/x", "wedge", fault_key="link_fault.host", detail="t.me"
    )
    face = scan_face(answer, row(0))
    assert "t.me" in face.body[0]
    assert face.scanned == "t.me/x"
    assert len(scan_face(answer, None).body) == 1


def test_a_used_receipt_names_its_payment():
    answer = ScanAnswer(ScanResult.RECEIPT_USED, LINK, "wedge", RECEIPT, "a", "bb75f609-long-9ef1")
    known = answer._replace(other=row(1))
    assert "42\u00a0500 soʻm" in scan_face(known, row(0)).body[0]
    assert "bb75f609…9ef1" in scan_face(answer, row(0)).body[0]


def test_what_a_receipt_may_belong_to_is_offered():
    answer = ScanAnswer(ScanResult.NO_PAYMENT, LINK, "wedge", RECEIPT, candidates=(row(1), row(0)))
    face = scan_face(answer, None)
    assert face.choices == (row(1), row(0))
    assert "Enter" in face.body[0]
    assert face.receipt == RECEIPT


def test_a_receipt_that_waits_is_told_where_no_payment_is_selected():
    face = nothing_face(RECEIPT)
    assert "2421" in face.body[0]
    assert face.receipt == RECEIPT


@given(words=st.text(), note=st.text(), reason=st.text(alphabet=string.printable))
def test_strangers_words_stay_short_and_on_their_line(words, note, reason):
    outcome = Outcome(OutcomeKind.REJECTED, "9", CodeOwner.BOX, message=words)
    rejected = PaymentCard(row(0, PaymentState.REJECTED, note=note), RECEIPT, outcome=outcome)
    withdrawn = PaymentCard(row(0, PaymentState.WITHDRAWN), withdrawn_reason=reason)
    faces = [payment_face(shown, around()) for shown in (rejected, withdrawn)]
    for line in (line for f in faces for line in (f.title, f.subtitle, *f.body)):
        assert line.replace("\u00a0", " ").isprintable()
        assert len(line) < 400
