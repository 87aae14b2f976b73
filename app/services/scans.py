"""What comes of a scanned text: a pair on its way, or something that a person must see."""

from collections.abc import Callable
from datetime import datetime

from app.scanning.repeats import RepeatFilter
from app.services.checkout import Checkout
from app.services.clock import Clock
from app.services.intake import Intake, Judged
from app.services.settings import Settings
from app.services.views import PaymentCard, ScanAnswer, ScanResult

_HAND_SCANNERS = {"wedge", "serial"}
"""A trigger that is held sends its code again and again."""


class Scans:
    """Judges texts and pairs receipts; for any thread."""

    def __init__(
        self,
        checkout: Checkout,
        clock: Clock,
        settings: Settings,
        card_of: Callable[[str], PaymentCard | None],
    ) -> None:
        """Make ready.

        Args:
            checkout: what pairs.
            clock: the time.
            settings: which links count.
            card_of: gives the card of a payment.
        """
        self._checkout, self._clock, self._card_of = checkout, clock, card_of
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
        if judged.receipt is None:
            return answer._replace(
                result=ScanResult.REFUSED, fault_key=judged.fault_key, detail=judged.detail
            )
        if payment_id is None:
            return answer._replace(result=ScanResult.NO_PAYMENT)
        answer = answer._replace(payment_id=payment_id)
        if judged.warnings and not accept_warnings:
            return answer._replace(result=ScanResult.LOOK_AGAIN)
        return self._pair(answer, now, override_reason)

    def _pair(self, answer: ScanAnswer, now: datetime, override_reason: str) -> ScanAnswer:
        payment_id, receipt = answer.payment_id, answer.receipt
        assert payment_id is not None and receipt is not None  # noqa: PT018, S101 - see `take`
        pairing = self._checkout.pair(payment_id, receipt, answer.source, now, override_reason)
        return answer._replace(
            result=pairing.result,
            other_payment_id=pairing.other_payment_id,
            card=self._card_of(payment_id),
        )

    def _is_repeat(self, judged: Judged) -> bool:
        return self._repeats.is_repeat(judged.text, self._clock.schedule_ms() / 1000)


def _intake_of(settings: Settings) -> Intake:
    return Intake(
        hosts=frozenset(settings.receipt.hosts),
        max_age_days=settings.receipt.max_age_days,
        prefix=settings.scanner.prefix,
    )
