"""What happens between list, card and till: whose receipt a scan is, and what is asked about it.

One rule keeps a receipt from going to the wrong payment: a scan belongs to the payment that is
selected in the list. The card shows that payment, or one that needs no scan any more; then its
last line names the selected one.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.payment import PaymentState
from app.services.views import (
    PaymentCard,
    PaymentRow,
    ScanAnswer,
    ScanResult,
    Tab,
    TillState,
)
from app.ui.card.faces import BY_ENTER, CardAction, Face
from app.ui.card.held_receipt import HeldReceipt
from app.ui.card.result_card import ResultCard
from app.ui.card.showing import Showing
from app.ui.card.subjects import (
    REFUSALS,
    SCANNABLE,
    Answered,
    Failed,
    Nothing,
    Opening,
    Reading,
    Shown,
    Subject,
)
from app.ui.payments.payment_list import PaymentList
from app.ui.scan.lone_keys import LoneKeys
from app.ui.turns import Turns

if TYPE_CHECKING:
    from app.ui.bridge import Bridge, PageAnswer

ARMING_MS = 400
"""A scanner may end a code with two Enters: the second must not answer the card's question."""


class Desk(QObject):
    """Follows the till and the cashier."""

    questioned = Signal(object)
    """A scan came to something that a person must see: its ScanAnswer."""

    def __init__(
        self, bridge: "Bridge", payments: PaymentList, card: ResultCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._list, self._card = bridge, payments, card
        self._showing = Showing(bridge, payments, card, self)
        self._turns = Turns(payments, self._showing, self)
        self.finished, self.moved_on = self._turns.finished, self._turns.moved_on
        self._before: Subject = Nothing()
        self._held = HeldReceipt(self)
        self._held.changed.connect(self._on_held_changed)
        self._is_settled = False
        self._is_asked_anew = False
        self._early: list[tuple[str, str]] = []
        self._arming = QTimer(self, singleShot=True, interval=ARMING_MS)
        self._keys = LoneKeys(self)
        self._showing.drawn.connect(self._on_drawn)
        card.chosen.connect(self.choose)
        self._listen(bridge)
        self._showing.refresh()
        payments.model.show(Tab.AWAITING)

    @property
    def subject(self) -> Subject:
        """What the card shows."""
        return self._showing.subject

    @property
    def shown(self) -> PaymentCard | None:
        """The payment on the card, if it is one."""
        return self._showing.shown

    def scan(self, text: str, source: str) -> None:
        """Take a scanned text for the selected payment; it is on the card at once.

        One that comes before the list is there waits for it: only then is a payment selected.
        While the journal cannot be opened, its words stay, with what was read and not saved.
        """
        if not self._is_settled:
            if isinstance(self.subject, Failed):  # nothing is being saved, whatever was scanned
                self._showing.show(self.subject._replace(scanned=text))
                return
            self._early.append((text, source))
            self._showing.show(Reading(text, None))
            return
        self._send(text, source, self._list.selected)

    def refuse_overlong(self, source: str) -> None:
        """Say that a scanner typed more than any receipt's link holds; nothing of it was kept."""
        answer = ScanAnswer(ScanResult.REFUSED, "", source, fault_key="link_fault.too_long")
        self._showing.show(Answered(answer, self._list.selected))
        self.questioned.emit(answer)

    def go_on(self) -> bool:
        """Answer the card's question with yes; tell whether there was one."""
        subject, held = self.subject, self._held.answer
        if isinstance(subject, Answered):
            answer = subject.answer
            if answer.result in {ScanResult.LOOK_AGAIN, ScanResult.PAYMENT_ASKED}:
                self._send(answer.text, answer.source, subject.row, accept_warnings=True)
                return True
        elif held is not None and self._card.button(CardAction.USE_HELD) is not None:
            self._held.drop()
            self._pair(held, self._list.selected)
            return True
        return False

    def go_on_by_key(self) -> None:
        """Press the card's first button, if it is Enter's, or take the first choice.

        Not when the card has only just asked, and not when other keys came with this one: it may
        be the end of a code that a scanner typed.
        """
        face = self._card.face
        if self._arming.isActive() or not self._keys.is_alone or face is None:
            return
        if face.choices:
            self.choose(0)
        elif face.buttons and face.buttons[0] in BY_ENTER:
            self._card.pressed.emit(face.buttons[0])

    def choose(self, at: int) -> None:
        """Pair the receipt that waits with one of the payments that the card offers."""
        subject = self.subject
        if isinstance(subject, Answered) and at < len(subject.answer.candidates):
            row = subject.answer.candidates[at]
            self._held.drop()
            self._list.go_to(row)
            self._pair(subject.answer, row)

    def choose_by_key(self, at: int) -> None:
        """Choose by a number, if it is pressed alone and not right when the card asks."""
        if not self._arming.isActive():
            self._keys.when_alone(lambda: self.choose(at))

    def override(self, answer: ScanAnswer, reason: str) -> None:
        """Use a receipt although an earlier one may be attached; the reason is recorded."""
        row = self.subject.row if isinstance(self.subject, Answered) else None
        self._showing.show(Reading(answer.text, row))
        payment_id = answer.payment_id or (row.payment_id if row else None)
        self._turns.expect(payment_id)
        self._bridge.scan(answer.text, answer.source, payment_id, True, reason)

    def step_back(self) -> bool:
        """Leave a question or a payment that is done with; tell whether there was one.

        A good receipt in question is kept, and offered again.
        """
        subject = self.subject
        if isinstance(subject, Answered):
            answer = subject.answer
            held = self._held.answer
            if answer.receipt is not None and answer.result is ScanResult.LOOK_AGAIN:
                self._held.keep(answer)
            elif held is not None and held is not answer and self._list.selected is None:
                self._showing.show(Answered(held, None))
                return True
        elif not (isinstance(subject, Shown) and self._list.selected):
            return False
        self._showing.show_selected()
        return True

    def scan_again(self) -> None:
        """Make the payment on the card the one that the next scan belongs to."""
        card = self.shown
        if card is None:
            self._showing.show_selected()
        elif card.row.state in REFUSALS:
            self._list.reveal(card.row.payment_id)
            self._showing.show(Shown(card, is_asking=True))

    def reload(self) -> None:
        """Begin anew after a fault: load the list again and show what is selected."""
        self._showing.show(Opening())
        self._list.show_tab(self._list.model.tab, self._list.model.search)

    def reword(self) -> None:
        """Say what the card says in the present language."""
        self._showing.refresh()

    def open_payment(self, payment_id: str) -> None:
        """Show a payment, and select it if it can still be scanned."""
        self._showing.load(payment_id)

    def _listen(self, bridge: "Bridge") -> None:
        self._list.page_wanted.connect(bridge.load_page)
        self._list.picked.connect(self._showing.show_row)
        self._list.settled.connect(self._on_settled)
        bridge.opened.connect(self._on_opened)
        bridge.page_loaded.connect(self._on_page_loaded)
        bridge.payment_changed.connect(self._on_payment_changed)
        bridge.payment_added.connect(self._on_payment_added)
        bridge.scan_answered.connect(self._on_scan_answered)
        bridge.state_changed.connect(self._on_state_changed)
        bridge.failed.connect(self._on_failed)

    def _send(
        self, text: str, source: str, row: PaymentRow | None, *, accept_warnings: bool = False
    ) -> None:
        if not isinstance(self.subject, Reading):
            self._before = self.subject
        self._showing.show(Reading(text, row))
        payment_id = row.payment_id if row else None
        self._turns.expect(payment_id)
        self._bridge.scan(text, source, payment_id, accept_warnings)

    def _pair(self, held: ScanAnswer, row: PaymentRow | None) -> None:
        """Pair a receipt that was scanned before its payment was known."""
        if held.warnings and row is not None:
            asked = held._replace(result=ScanResult.LOOK_AGAIN, payment_id=row.payment_id)
            self._showing.show(Answered(asked, row))
        else:
            # Accepted, so that it does not count as the same code seen twice.
            self._send(held.text, held.source, row, accept_warnings=True)

    def _on_held_changed(self) -> None:
        self._showing.held = self._held.answer.receipt if self._held.answer else None
        self._showing.refresh()

    def _on_opened(self) -> None:
        if isinstance(self.subject, Failed):
            self._showing.show(Opening())

    def _on_page_loaded(self, answer: "PageAnswer") -> None:
        self._list.take_page(answer.tab, answer.search, answer.before, answer.page)

    def _on_settled(self) -> None:
        """Follow the list's selection, unless the card shows something that stays."""
        self._is_settled = True
        if self._early:
            early, self._early = self._early, []
            for text, source in early:
                self.scan(text, source)
            return
        subject = self.subject
        stays = isinstance(subject, Reading | Answered | Failed) or (
            isinstance(subject, Shown)
            and (subject.is_asking or self._showing.is_over(subject.card))
        )
        if stays:
            self._showing.refresh()
        else:
            self._showing.show_selected()

    def _on_payment_changed(self, card: PaymentCard) -> None:
        """Follow a payment; one that has just come may be the one that a receipt waits for."""
        self._turns.follow(card)
        subject, row = self.subject, card.row
        if (
            isinstance(subject, Answered)
            and subject.answer.result is ScanResult.NO_PAYMENT
            and row.state is PaymentState.AWAITING_RECEIPT
            and row not in subject.answer.candidates
            and not self._is_asked_anew
        ):
            self._is_asked_anew = True
            self._bridge.scan(subject.answer.text, subject.answer.source, None, True)

    def _on_payment_added(self, row: PaymentRow) -> None:
        """Go to the payment that the cashier added; it may have been known already."""
        if row.state is not PaymentState.AWAITING_RECEIPT:
            self.open_payment(row.payment_id)
            return
        self._list.go_to(row)
        self._showing.show(Shown(PaymentCard(row)))

    def _on_scan_answered(self, answer: ScanAnswer) -> None:
        was_asked_anew, self._is_asked_anew = self._is_asked_anew, False
        was_reading = isinstance(self.subject, Reading)
        if was_asked_anew and not isinstance(self.subject, Answered):
            return  # the question was left meanwhile
        if answer.result is ScanResult.REPEATED:
            if was_reading:
                self._showing.show(self._before)
            return
        if answer.receipt is not None:
            self._held.drop()
        if answer.card is not None:
            self._list.change(answer.card.row)
        if answer.card is None or answer.result not in _PAYMENTS:
            self._ask(answer)
            if not was_asked_anew:
                self.questioned.emit(answer)
        elif answer.result in _FOUND:
            self._take_payment(answer.card)
        elif was_reading:
            self._turns.move_on(answer.card)

    def _ask(self, answer: ScanAnswer) -> None:
        """Show what a person must see of a scan."""
        if answer.result is ScanResult.NO_PAYMENT:
            self._held.keep(answer)
        self._arming.start()
        row = self.subject.row if isinstance(self.subject, Reading) else None
        self._showing.show(Answered(answer, row))

    def _take_payment(self, card: PaymentCard) -> None:
        """Go to the payment whose id was scanned; a receipt that waits for one is now its."""
        held, row = self._held.take(), card.row
        if row.state in SCANNABLE:
            self._list.go_to(row)
        if held is not None:
            self._pair(held, row)
        else:
            self._showing.show(Shown(card))

    def _on_drawn(self, face: Face) -> None:
        is_question = bool(face.choices) or (bool(face.buttons) and face.buttons[0] in BY_ENTER)
        self._keys.watch(is_question)

    def _on_state_changed(self, state: TillState) -> None:
        self._list.show_counts(state.counts)
        self._turns.follow_outbox(state.outbox)

    def _on_failed(self, key: str, params: Mapping[str, object]) -> None:
        self._is_asked_anew = False
        self._early.clear()  # it is told that they were not saved
        scanned = self.subject.text if isinstance(self.subject, Reading) else ""
        self._showing.show(Failed(key, params, scanned))


_FOUND = {ScanResult.PAYMENT_FOUND, ScanResult.PAYMENT_ADDED}
_PAYMENTS = {ScanResult.PAIRED, ScanResult.ALREADY_PAIRED, *_FOUND}
"""What is shown as a payment, and not as an answer."""
