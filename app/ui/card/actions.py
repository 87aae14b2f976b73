"""What the card's buttons and their keys do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.payment import PaymentState
from app.services.views import PaymentCard, ScanAnswer
from app.ui.card.faces import CardAction
from app.ui.card.result_card import ResultCard
from app.ui.card.subjects import Answered
from app.ui.desk import Desk
from app.ui.dialogs import Dialogs
from app.ui.look.sentences import sentence

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.guard import Guard

_WITHDRAWABLE = {
    PaymentState.AWAITING_RECEIPT,
    PaymentState.WAITING,
    PaymentState.REJECTED,
    PaymentState.UNCERTAIN,
}


class CardActions(QObject):
    """Turns a button into a call. A key whose button is not on the card does nothing."""

    settings_wanted = Signal()
    reopen_wanted = Signal()
    id_copied = Signal()

    def __init__(
        self,
        bridge: "Bridge",
        desk: Desk,
        card: ResultCard,
        dialogs: Dialogs,
        guard: "Guard",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._card, self._dialogs, self._guard = card, dialogs, guard
        self._calls = {
            CardAction.COPY_PHONE: self.copy_phone,
            CardAction.CUSTOMER_COPY: self.show_customer_copy,
            CardAction.STORY: self.show_story,
            CardAction.SCAN_AGAIN: desk.scan_again,
            CardAction.OTHER_RECEIPT: desk.scan_again,
            CardAction.RETRY: self.retry,
            CardAction.SEND_NOW: self.retry,
            CardAction.WITHDRAW: self.withdraw,
            CardAction.RESTORE: self.restore,
            CardAction.OVERRIDE: self.override,
            CardAction.GO_ON: desk.go_on,
            CardAction.ADD_SCANNED: desk.go_on,
            CardAction.USE_HELD: desk.go_on,
            CardAction.CANCEL: desk.step_back,
            CardAction.SHOW_OTHER: self.show_other,
            CardAction.ADD: dialogs.open_add,
            CardAction.SETTINGS: self.settings_wanted.emit,
            CardAction.REOPEN: self.reopen_wanted.emit,
        }
        card.pressed.connect(self.act)
        dialogs.withdrawn.connect(self._on_withdrawn)
        dialogs.overridden.connect(self._on_overridden)

    def act(self, action: CardAction) -> None:
        """Do what a button says."""
        self._calls[action]()

    def copy_phone(self) -> None:
        """Put the client's phone number on the clipboard, as it is dialled."""
        shown = self._desk.shown
        number = (shown.client_phone_number or "").strip() if shown else ""
        if number:
            digits = number.removeprefix("+")
            QGuiApplication.clipboard().setText(f"+{digits}" if digits.isdigit() else number)
            self._card.tell_copied()

    def show_customer_copy(self) -> None:
        """Show the code of the confirmed receipt on the card, for the client's telephone."""
        shown = self._desk.shown
        is_confirmed = shown is not None and shown.row.state is PaymentState.CONFIRMED
        if shown is not None and is_confirmed and shown.receipt is not None:
            self._dialogs.open_customer_copy(shown.receipt)

    def show_story(self) -> None:
        """Show what happened to the payment on the card."""
        shown = self._desk.shown
        if shown is not None:
            self._dialogs.open_story(shown.row.payment_id)

    def copy_id(self) -> None:
        """Put the id of the payment on the card on the clipboard."""
        if self._desk.shown is not None:
            QGuiApplication.clipboard().setText(self._desk.shown.row.payment_id)
            self.id_copied.emit()

    def retry(self) -> None:
        """Send the payment on the card now."""
        shown = self._desk.shown
        if shown is not None and shown.receipt is not None:
            self._bridge.retry_now(shown.row.payment_id)

    def retry_all(self) -> None:
        """Send now whatever waits."""
        self._bridge.retry_now(None)

    def withdraw(self) -> None:
        """Ask why the payment on the card is to be taken off the list."""
        shown = self._desk.shown
        if shown is not None and shown.row.state in _WITHDRAWABLE:
            self._dialogs.open_withdraw(shown)

    def restore(self) -> None:
        """Put the payment on the card back on the list, and make it the selected one."""
        shown, payment_id = self._desk.shown, None
        if shown is not None and shown.row.state is PaymentState.WITHDRAWN:
            payment_id = shown.row.payment_id
        elif isinstance(self._desk.subject, Answered):
            payment_id = self._desk.subject.answer.payment_id
        if payment_id is not None:
            self._bridge.restore(payment_id)
            self._desk.open_payment(payment_id)

    def override(self) -> None:
        """Ask why the scanned receipt is to be used although another may be attached."""
        can_be = self._card.button(CardAction.OVERRIDE) is not None
        if can_be and isinstance(self._desk.subject, Answered):
            self._dialogs.open_override(self._desk.subject.answer)

    def show_other(self) -> None:
        """Show the payment that the scanned receipt belongs to."""
        if isinstance(self._desk.subject, Answered):
            other_id = self._desk.subject.answer.other_payment_id
            if other_id is not None:
                self._desk.open_payment(other_id)

    def _on_withdrawn(self, card: PaymentCard, reason: str) -> None:
        is_override = card.row.state is PaymentState.UNCERTAIN or card.may_be_done
        payment_id = card.row.payment_id
        self._guard.ask(
            sentence("guard.withdraw", payment=payment_id, reason=reason),
            lambda: self._bridge.withdraw(payment_id, reason, is_override),
        )

    def _on_overridden(self, answer: ScanAnswer, reason: str) -> None:
        self._guard.ask(
            sentence("guard.override", payment=answer.payment_id, reason=reason),
            lambda: self._desk.override(answer, reason),
        )
