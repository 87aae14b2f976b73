"""What the result card shows of a payment, by its state."""

from datetime import datetime
from math import ceil

from app.domain.advice import Action, Advice
from app.domain.outcome import OutcomeKind
from app.domain.payment import PaymentState
from app.domain.phone import format_phone
from app.services.views import PaymentCard, ServerState
from app.ui.card.faces import WORDS, CardAction, Face, Surroundings
from app.ui.look.formats import amount, clock_time, payment_line, payment_name, plain
from app.ui.look.icons import Glyph
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.theme import Tone


def asking_face(card: PaymentCard, around: Surroundings) -> Face:
    """Show that the payment's receipt is to be scanned, for the first time or once more."""
    state = card.row.state
    if state is PaymentState.UNCERTAIN or card.may_be_done:
        body = sentence("face.again_uncertain.body")
    elif state is PaymentState.REJECTED:
        body = sentence("face.again.body")
    elif card.row.amount_tiyin is None and card.row.source == "scan":
        body = sentence("face.awaiting.body_scanned")
    elif card.row.amount_tiyin is None:
        body = sentence("face.awaiting.body_no_amount")
    else:
        body = sentence("face.awaiting.body", amount=amount(card.row.amount_tiyin))
    face = Face(
        Tone.READY,
        Glyph.SCAN,
        sentence("face.awaiting.title"),
        subtitle=payment_line(card.row),
        body=(body,),
        buttons=(CardAction.WITHDRAW,),
    )
    if around.held is None:
        return face
    return face._replace(
        body=(sentence("face.held", number=plain(around.held.number, 16)), body),
        receipt=around.held,
        buttons=(CardAction.USE_HELD, CardAction.WITHDRAW),
    )


def payment_face(card: PaymentCard, around: Surroundings) -> Face:
    """Show a payment as it stands."""
    match card.row.state:
        case PaymentState.AWAITING_RECEIPT:
            face = asking_face(card, around)
        case PaymentState.WAITING:
            face = _waiting_face(card, around)
        case PaymentState.SENDING:
            face = _sending_face()
        case PaymentState.CONFIRMED:
            face = _confirmed_face(card)
        case PaymentState.REJECTED:
            face = _rejected_face(card)
        case PaymentState.UNCERTAIN:
            face = _uncertain_face(card, around)
        case PaymentState.WITHDRAWN:
            face = _withdrawn_face(card)
    return face._replace(
        subtitle=payment_line(card.row),
        receipt=face.receipt or card.receipt,
        steps=card.steps,
        scan_source=card.scan_source,
        footer=footer(card, around),
        buttons=(*face.buttons, CardAction.STORY) if card.receipt else face.buttons,
    )


def footer(card: PaymentCard, around: Surroundings) -> str:
    """Say whose receipt the next scan is, unless it is that of the payment on the card."""
    if around.target is None:
        is_over = card.row.state in {PaymentState.CONFIRMED, PaymentState.WITHDRAWN}
        return sentence("face.no_next") if is_over else ""
    if around.target.payment_id == card.row.payment_id:
        return ""
    return sentence("face.next", payment=payment_name(around.target))


def _waiting_face(card: PaymentCard, around: Surroundings) -> Face:
    server = around.outbox.server
    wait = Face(Tone.WAIT, Glyph.PAUSE, "", buttons=(CardAction.SEND_NOW,))
    if server in {ServerState.MISCONFIGURED, ServerState.NOT_CONFIGURED}:
        return wait._replace(
            title=sentence("face.misconfigured.title"),
            body=(sentence(f"face.{server.value}.body"),),
            buttons=(CardAction.SETTINGS,),
        )
    if server is ServerState.OFFLINE:
        since = around.outbox.since
        why = (
            sentence("face.offline.body", since=clock_time(since)[:5])
            if since
            else sentence("face.offline.body_plain")
        )
        next_try, counts_down = _next_try(around.outbox.next_try_at, around.now)
        title = sentence("face.offline.title")
        return wait._replace(title=title, body=_paragraphs(why, next_try), counts_down=counts_down)
    if card.outcome is not None:
        meaning = advice_words(card.advice, "meaning") or sentence("face.later.body")
        next_try, counts_down = _next_try(card.next_try_at, around.now)
        title = sentence("face.later.title")
        body = _paragraphs(meaning, next_try)
        return wait._replace(title=title, body=body, counts_down=counts_down)
    body = (sentence("face.waiting.body"),)
    return Face(Tone.READY, Glyph.SEND, sentence("face.waiting.title"), body=body)


def _sending_face() -> Face:
    body = (sentence("face.sending.body"),)
    return Face(Tone.READY, Glyph.SEND, sentence("face.sending.title"), body=body)


def _confirmed_face(card: PaymentCard) -> Face:
    phone = format_phone(plain(card.client_phone_number or "", 40))
    lines = [sentence("face.confirmed.body")]
    if not phone:
        lines.append(sentence("face.confirmed.no_phone"))
    return Face(
        Tone.GOOD,
        Glyph.CHECK,
        sentence("face.confirmed.title"),
        body=tuple(lines),
        phone=phone,
        buttons=(CardAction.CUSTOMER_COPY,) if card.receipt else (),
    )


def _rejected_face(card: PaymentCard) -> Face:
    action = card.advice.action if card.advice else Action.SCAN_AGAIN
    first = CardAction.SCAN_AGAIN
    if action is Action.RETRY_NOW:
        first = CardAction.RETRY
    elif action is Action.SETTINGS:
        first = CardAction.SETTINGS
    others = (CardAction.SCAN_AGAIN, CardAction.RETRY, CardAction.WITHDRAW)
    warning = sentence("advice.earlier_may_be_done") if card.may_be_done else ""
    return Face(
        Tone.BAD,
        Glyph.CROSS,
        advice_words(card.advice, "title") or sentence("face.rejected.title"),
        body=_paragraphs(
            advice_words(card.advice, "meaning") or _server_words(card),
            advice_words(card.advice, "action"),
            warning,
        ),
        buttons=(first, *(other for other in others if other is not first)),
    )


def _uncertain_face(card: PaymentCard, around: Surroundings) -> Face:
    next_try, counts_down = _next_try(card.next_try_at, around.now)
    again = sentence("face.uncertain.tries_again") if card.next_try_at else ""
    meaning = advice_words(card.advice, "meaning") or sentence("face.uncertain.body")
    action = "" if card.next_try_at else advice_words(card.advice, "action")
    return Face(
        Tone.UNSURE,
        Glyph.QUESTION,
        advice_words(card.advice, "title") or sentence("face.uncertain.title"),
        body=_paragraphs(meaning, f"{again} {next_try}".strip(), action),
        buttons=(CardAction.RETRY, CardAction.OTHER_RECEIPT, CardAction.WITHDRAW),
        counts_down=counts_down,
    )


def _withdrawn_face(card: PaymentCard) -> Face:
    reason = plain(card.withdrawn_reason)
    told = (
        sentence("face.withdrawn.body", reason=reason)
        if reason
        else sentence("face.withdrawn.no_reason")
    )
    return Face(
        Tone.QUIET,
        Glyph.AWAY,
        sentence("face.withdrawn.title"),
        body=(told,),
        buttons=(CardAction.RESTORE,),
    )


def _next_try(at: datetime | None, now: datetime) -> tuple[str, bool]:
    """Say when it is tried again, and whether the sentence grows old by itself."""
    if at is None:
        return "", False
    seconds = ceil((at - now).total_seconds())
    if seconds <= 0:
        return sentence("face.next_try_now"), False
    return sentence("face.next_try", seconds=seconds), True


def advice_words(advice: Advice | None, part: str) -> str:
    """Give one sentence of an advice; "" where there is none."""
    if advice is None or not has_sentence(f"advice.{advice.key}.{part}"):
        return ""
    params = {name: plain(value, WORDS) for name, value in advice.params.items()}
    return sentence(f"advice.{advice.key}.{part}", **params)


def _server_words(card: PaymentCard) -> str:
    outcome = card.outcome
    if outcome is None or outcome.kind is OutcomeKind.CONFIRMED:
        return ""
    words = plain(outcome.message or outcome.word or outcome.code or "", WORDS)
    return sentence("face.server_words", message=words) if words else ""


def _paragraphs(*lines: str) -> tuple[str, ...]:
    return tuple(line for line in lines if line)
