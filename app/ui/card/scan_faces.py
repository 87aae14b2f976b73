"""What the result card shows when a scan came to something other than a new pair."""

from app.services.views import PaymentRow, ScanAnswer, ScanResult
from app.ui.card.faces import CardAction, Face
from app.ui.look.formats import middle_id, payment_line, payment_name, plain
from app.ui.look.icons import Glyph
from app.ui.look.sentences import has_sentence, sentence
from app.ui.look.theme import Tone

_LOOKS = {
    ScanResult.LOOK_AGAIN: (Tone.WAIT, Glyph.EXCLAMATION, (CardAction.GO_ON, CardAction.CANCEL)),
    ScanResult.REFUSED: (Tone.WAIT, Glyph.EXCLAMATION, ()),
    ScanResult.NO_PAYMENT: (Tone.READY, Glyph.LIST, (CardAction.ADD,)),
    ScanResult.RECEIPT_USED: (Tone.BAD, Glyph.CROSS, (CardAction.SHOW_OTHER,)),
    ScanResult.RECEIPT_MAYBE_USED: (
        Tone.UNSURE,
        Glyph.QUESTION,
        (CardAction.SHOW_OTHER, CardAction.OVERRIDE),
    ),
    ScanResult.PAYMENT_CONFIRMED: (Tone.WAIT, Glyph.EXCLAMATION, ()),
    ScanResult.PAYMENT_BUSY: (
        Tone.UNSURE,
        Glyph.QUESTION,
        (CardAction.CANCEL, CardAction.OVERRIDE),
    ),
    ScanResult.PAYMENT_SENDING: (Tone.WAIT, Glyph.PAUSE, ()),
    ScanResult.PAYMENT_WITHDRAWN: (Tone.QUIET, Glyph.AWAY, (CardAction.RESTORE,)),
    ScanResult.PAYMENT_UNKNOWN: (Tone.BAD, Glyph.CROSS, (CardAction.ADD,)),
    ScanResult.PAYMENT_ASKED: (
        Tone.READY,
        Glyph.QUESTION,
        (CardAction.ADD_SCANNED, CardAction.CANCEL),
    ),
}


def scan_face(answer: ScanAnswer, row: PaymentRow | None) -> Face:
    """Show what came of a scan.

    Args:
        answer: of a result in the table above; pairs and payments are shown as payments.
        row: the payment that it was scanned for.
    """
    tone, glyph, buttons = _LOOKS[answer.result]
    is_about_row = answer.result is not ScanResult.PAYMENT_ASKED
    return Face(
        tone,
        glyph,
        sentence(f"scan.{answer.result.value}.title"),
        subtitle=payment_line(row) if row and is_about_row else "",
        body=_body(answer, row),
        receipt=answer.receipt,
        scanned="" if answer.receipt else plain(answer.text, 160),
        choices=answer.candidates,
        buttons=buttons,
    )


def _body(answer: ScanAnswer, row: PaymentRow | None) -> tuple[str, ...]:
    key = f"scan.{answer.result.value}.body"
    if answer.result is ScanResult.REFUSED:
        fault = answer.fault_key
        reason = (
            sentence(fault, detail=plain(answer.detail, 64))
            if has_sentence(fault)
            else plain(answer.detail)
        )
        return (reason, sentence(key)) if row else (reason,)
    if answer.result is ScanResult.LOOK_AGAIN:
        oddities = (sentence(f"link_warning.{warning.value}") for warning in answer.warnings)
        return (" ".join(oddities), sentence(key))
    if answer.candidates:
        return (sentence(f"{key}_choose"),)
    other = answer.other
    named = payment_name(other) if other else middle_id(answer.other_payment_id or "")
    return (sentence(key, payment=named),)
