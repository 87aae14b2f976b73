"""Whose turn it is: what becomes of card and selection when a payment's state changes."""

from PySide6.QtCore import QObject, Signal

from app.domain.payment import PaymentState
from app.services.views import OutboxStatus, PaymentCard, Tab
from app.ui.card.showing import Showing
from app.ui.card.subjects import ANSWERED, REFUSALS, Nothing, Shown, is_over
from app.ui.payments.payment_list import PaymentList


class Turns(QObject):
    """Moves on to the next payment once one needs no scan any more; never away from a hand."""

    finished = Signal(object)
    """A payment that was on the card, or scanned here, has an answer: its PaymentCard."""
    moved_on = Signal(object)
    """A payment that is no longer on the card was refused or is uncertain: its PaymentCard."""

    def __init__(self, payments: PaymentList, showing: Showing, parent: QObject) -> None:
        super().__init__(parent)
        self._list, self._showing = payments, showing
        self._scanned_ids: set[str] = set()

    def expect(self, payment_id: str | None) -> None:
        """Remember that a receipt was scanned for a payment: its answer is worth telling."""
        if payment_id is not None:
            self._scanned_ids.add(payment_id)

    def follow(self, card: PaymentCard) -> None:
        """Take note of a payment's new state."""
        row = card.row
        self._list.change(row)
        shown, subject = self._showing.shown, self._showing.subject
        if shown is None or shown.row.payment_id != row.payment_id:
            self._follow_elsewhere(card)
            return
        if row.state in REFUSALS and self._list.selected_id not in {None, row.payment_id}:
            # The cashier is at the next payment already: a red card would draw its receipt here.
            self._scanned_ids.discard(row.payment_id)
            self._showing.show_selected()
            self.moved_on.emit(card)
            return
        was_over = self._showing.is_over(shown)
        is_asking = isinstance(subject, Shown) and subject.is_asking
        is_new = shown.row.state is not row.state
        self.move_on(card, was_over=was_over, is_asking=is_asking and not is_new)
        if is_new and row.state in ANSWERED:
            self._scanned_ids.discard(row.payment_id)
            self.finished.emit(card)

    def follow_outbox(self, outbox: OutboxStatus) -> None:
        """Take note of how things stand with the server: offline, a saved pair is over."""
        before, self._showing.outbox = self._showing.outbox, outbox
        shown, subject = self._showing.shown, self._showing.subject
        if shown is not None and before.server is not outbox.server:
            is_asking = isinstance(subject, Shown) and subject.is_asking
            self.move_on(shown, was_over=is_over(shown, before), is_asking=is_asking)
        else:
            self._showing.refresh()

    def move_on(
        self, card: PaymentCard, *, was_over: bool = False, is_asking: bool = False
    ) -> None:
        """Show a payment, and select the next one if this one needs no scan any more."""
        payment_id = card.row.payment_id
        is_through = self._showing.is_over(card) and not was_over
        if is_through and self._list.selected_id == payment_id:
            self._select_next(payment_id)
        elif card.row.state is PaymentState.REJECTED and self._list.selected_id is None:
            self._list.select(payment_id)
        self._showing.show(Shown(card, is_asking=is_asking))

    def _follow_elsewhere(self, card: PaymentCard) -> None:
        """Take note of a payment that is not on the card."""
        row = card.row
        if row.state in ANSWERED and row.payment_id in self._scanned_ids:
            self._scanned_ids.discard(row.payment_id)
            if row.state is PaymentState.CONFIRMED:
                self.finished.emit(card)
            else:
                self.moved_on.emit(card)
        if isinstance(self._showing.subject, Nothing) and self._list.selected is None:
            self._list.select_next()
            self._showing.show_selected()
        else:
            self._showing.refresh()

    def _select_next(self, but: str) -> None:
        if self._list.model.search and not self._list.search_field.hasFocus():
            self._list.select(None)
            self._list.show_tab(Tab.AWAITING)
        else:
            self._list.select_next(but)
