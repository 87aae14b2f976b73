"""What comes of a scanned text: a pair on its way, a payment, or something to ask a person."""

from collections.abc import Callable
from datetime import datetime

from app.domain.payment_code import CodeKind, kind_of_code, spellings_of
from app.domain.receipt import Receipt
from app.journal.faults import JournalError
from app.scanning.repeats import RepeatFilter
from app.services.checkout import Checkout
from app.services.clock import Clock
from app.services.intake import Intake, Judged
from app.services.settings import Settings
from app.services.views import PaymentCard, PaymentRow, ScanAnswer, ScanResult

_HAND_SCANNERS = {"wedge", "serial"}
"""A trigger that is held sends its code again and again."""


class Scans:
    """Judges texts, pairs receipts and finds payments; for any thread."""

    def __init__(
        self,
        checkout: Checkout,
        clock: Clock,
        settings: Settings,
        card_of: Callable[[str], PaymentCard | None],
        add: Callable[[str], PaymentRow],
    ) -> None:
        """Make ready.

        Args:
            checkout: what pairs.
            clock: the time.
            settings: which links count.
            card_of: gives the card of a payment.
            add: adds a payment by its id.
        """
        self._checkout, self._clock = checkout, clock
        self._card_of, self._add = card_of, add
        self._repeats = RepeatFilter()
        self._intake = _intake_of(settings)

    def apply_settings(self, settings: Settings) -> None:
        """Judge by other settings from now on."""
        self._intake = _intake_of(settings)

    def judge(self, text: str) -> Judged:
        """Judge a scanned text without doing anything about it."""
        return self._intake.judge(text, self._clock.now())

    def take(
        self,
        text: str,
        source: str,
        payment_id: str | None,
        *,
        accept_warnings: bool = False,
        override_reason: str = "",
    ) -> ScanAnswer:
        """Judge a text and pair it with the payment; see `Till.scan`.

        Raises:
            JournalError: nothing was saved.
        """
        now = self._clock.now()
        judged = self._intake.judge(text, now)
        is_decided = accept_warnings or bool(override_reason)
        answer = ScanAnswer(
            ScanResult.REPEATED, judged.text, source, judged.receipt, warnings=judged.warnings
        )
        if source in _HAND_SCANNERS and not is_decided and self._is_repeat(judged):
            return answer
        try:
            if judged.receipt is None:
                return self._take_code(text, answer, judged, is_accepted=accept_warnings)
            return self._take_receipt(
                answer, judged.receipt, payment_id, now, accept_warnings, override_reason
            )
        except JournalError:
            self._repeats.forget(judged.text)  # nothing was saved: to scan it again is no repeat
            raise

    def _take_receipt(
        self,
        answer: ScanAnswer,
        receipt: Receipt,
        payment_id: str | None,
        now: datetime,
        accept_warnings: bool,
        override_reason: str,
    ) -> ScanAnswer:
        user = self._checkout.user_of(receipt)
        if user is not None and user != payment_id:
            card = None if payment_id is None else self._card_of(payment_id)
            answer = answer._replace(
                result=ScanResult.RECEIPT_USED, payment_id=payment_id, card=card
            )
            return self._with_other(answer, user)
        if payment_id is None:
            likeliest = self._checkout.likeliest(receipt.issued_at or now)
            return answer._replace(result=ScanResult.NO_PAYMENT, candidates=likeliest)
        answer = answer._replace(payment_id=payment_id)
        if answer.warnings and not accept_warnings:
            return answer._replace(result=ScanResult.LOOK_AGAIN)
        return self._pair(answer, now, override_reason)

    def _pair(self, answer: ScanAnswer, now: datetime, override_reason: str) -> ScanAnswer:
        payment_id, receipt = answer.payment_id, answer.receipt
        assert payment_id is not None and receipt is not None  # noqa: PT018, S101 - see `take`
        pairing = self._checkout.pair(payment_id, receipt, answer.source, now, override_reason)
        answer = answer._replace(result=pairing.result, card=self._card_of(payment_id))
        other_id = pairing.other_payment_id
        return answer if other_id is None else self._with_other(answer, other_id)

    def _with_other(self, answer: ScanAnswer, other_id: str) -> ScanAnswer:
        other = self._card_of(other_id)
        return answer._replace(other_payment_id=other_id, other=other.row if other else None)

    def _take_code(
        self, text: str, answer: ScanAnswer, judged: Judged, *, is_accepted: bool
    ) -> ScanAnswer:
        """Take a text that is no receipt's link: the id of a payment, or nothing.

        What the journal knows is found whatever it looks like. Of what it does not know, a UUID is
        added, other plain codes are asked about, and all else is refused.
        """
        for spelling in spellings_of(text, judged.text):
            card = self._card_of(spelling)
            if card is not None:
                return self._found(answer, card, ScanResult.PAYMENT_FOUND)
        kind = kind_of_code(judged.text)
        if kind is CodeKind.UUID or (kind is CodeKind.PLAIN and is_accepted):
            payment_id = judged.text.lower() if kind is CodeKind.UUID else judged.text
            card = self._card_of(self._add(payment_id).payment_id)
            if card is not None:
                return self._found(answer, card, ScanResult.PAYMENT_ADDED)
        if kind is CodeKind.PLAIN:
            return answer._replace(result=ScanResult.PAYMENT_ASKED)
        fault_key = "link_fault.goods" if kind is CodeKind.GOODS else judged.fault_key
        return answer._replace(result=ScanResult.REFUSED, fault_key=fault_key, detail=judged.detail)

    def _found(self, answer: ScanAnswer, card: PaymentCard, result: ScanResult) -> ScanAnswer:
        return answer._replace(result=result, payment_id=card.row.payment_id, card=card)

    def _is_repeat(self, judged: Judged) -> bool:
        return self._repeats.is_repeat(judged.text, self._clock.schedule_ms() / 1000)


def _intake_of(settings: Settings) -> Intake:
    return Intake(
        hosts=frozenset(settings.receipt.hosts),
        max_age_days=settings.receipt.max_age_days,
        prefix=settings.scanner.prefix,
    )
