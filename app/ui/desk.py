"""What happens between list, card and till: whose receipt a scan is, and what the card shows.

One rule keeps a receipt from going to the wrong payment: a scan belongs to the payment that is
selected in the list. The card shows that payment, or one that needs no scan any more; then its
last line names the selected one.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.payment import PaymentState
from app.services.views import (
    OutboxStatus,
    PaymentCard,
    PaymentRow,
    ScanAnswer,
    ScanResult,
    ServerState,
    Tab,
    TillState,
)
from app.ui.faces import (
    CardAction,
    Face,
    Surroundings,
    asking_face,
    failed_face,
    nothing_face,
    opening_face,
    payment_face,
    reading_face,
)
from app.ui.payment_list import PaymentList
from app.ui.result_card import ResultCard
from app.ui.scan_faces import scan_face

if TYPE_CHECKING:
    from app.ui.bridge import Bridge, PageAnswer

HELD_MS = 120_000
"""How long a good receipt that has no payment yet is offered to the selected one."""
ARMING_MS = 400
"""A scanner may end a code with two Enters: the second must not answer the card's question."""
TICK_MS = 1000


class Opening(NamedTuple):
    """The journal is being opened."""


class Nothing(NamedTuple):
    """No payment is to be shown."""


class Reading(NamedTuple):
    """A text was read and is being saved."""

    text: str
    row: PaymentRow | None


class Answered(NamedTuple):
    """A scan came to something that a person must see."""

    answer: ScanAnswer
    row: PaymentRow | None


class Shown(NamedTuple):
    """A payment; `is_asking` when its receipt is to be scanned once more."""

    card: PaymentCard
    is_asking: bool = False


class Failed(NamedTuple):
    """The journal cannot be used."""

    key: str
    params: Mapping[str, object]
    scanned: str = ""


Subject = Opening | Nothing | Reading | Answered | Shown | Failed


class Desk(QObject):
    """Follows the till and the cashier; holds the one subject that the card shows."""

    finished = Signal(object)
    """A payment that was on the card, or scanned here, has an answer: its PaymentCard."""
    moved_on = Signal(object)
    """A payment that is no longer on the card was refused or is uncertain: its PaymentCard."""
    questioned = Signal(object)
    """A scan came to something that a person must see: its ScanAnswer."""

    def __init__(
        self, bridge: "Bridge", payments: PaymentList, card: ResultCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._list, self._card = bridge, payments, card
        self._subject: Subject = Opening()
        self._before: Subject = Nothing()
        self._wanted_id: str | None = None
        self._scanned_ids: set[str] = set()
        self._held: ScanAnswer | None = None
        self._is_settled = False
        self._early: list[tuple[str, str]] = []
        self._outbox = OutboxStatus()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._forget_held = QTimer(self, singleShot=True, interval=HELD_MS)
        self._forget_held.timeout.connect(lambda: self._hold(None))
        self._arming = QTimer(self, singleShot=True, interval=ARMING_MS)
        payments.page_wanted.connect(bridge.load_page)
        payments.picked.connect(self._on_picked)
        payments.settled.connect(self._on_settled)
        bridge.opened.connect(self._on_opened)
        bridge.page_loaded.connect(self._on_page_loaded)
        bridge.card_loaded.connect(self._on_card_loaded)
        bridge.payment_changed.connect(self._on_payment_changed)
        bridge.payment_added.connect(self._on_payment_added)
        bridge.scan_answered.connect(self._on_scan_answered)
        bridge.state_changed.connect(self._on_state_changed)
        bridge.failed.connect(self._on_failed)
        self.refresh()
        payments.model.show(Tab.AWAITING)

    @property
    def subject(self) -> Subject:
        """What the card shows."""
        return self._subject

    @property
    def shown(self) -> PaymentCard | None:
        """The payment on the card, if it is one."""
        return self._subject.card if isinstance(self._subject, Shown) else None

    def scan(self, text: str, source: str) -> None:
        """Take a scanned text for the selected payment; it is on the card at once.

        One that comes before the list is there waits for it: only then is a payment selected.
        """
        if not self._is_settled:
            self._early.append((text, source))
            self._show(Reading(text, None))
            return
        row = self._list.selected
        self._hold(None)
        self._send(text, source, row)

    def go_on(self) -> bool:
        """Answer the card's question with yes; tell whether there was one."""
        if isinstance(self._subject, Answered):
            answer, row = self._subject.answer, self._subject.row
            if answer.result is ScanResult.LOOK_AGAIN:
                self._send(answer.text, answer.source, row, accept_warnings=True)
                return True
        elif self._held is not None and self._card.button(CardAction.USE_HELD) is not None:
            self._use_held(self._held)
            return True
        return False

    def go_on_by_key(self) -> None:
        """Answer with yes, unless the question has only just appeared."""
        if not self._arming.isActive():
            self.go_on()

    def override(self, answer: ScanAnswer, reason: str) -> None:
        """Use a receipt although an earlier one may be attached; the reason is recorded."""
        row = self._subject.row if isinstance(self._subject, Answered) else None
        self._show(Reading(answer.text, row))
        payment_id = answer.payment_id or (row.payment_id if row else None)
        self._note_scanned(payment_id)
        self._bridge.scan(answer.text, answer.source, payment_id, True, reason)

    def step_back(self) -> bool:
        """Leave a question or a payment that is done with; tell whether there was one.

        A good receipt in question is kept, and offered again.
        """
        if isinstance(self._subject, Answered):
            answer = self._subject.answer
            if answer.receipt is not None and answer.result is ScanResult.LOOK_AGAIN:
                self._hold(answer)
        elif not (isinstance(self._subject, Shown) and self._list.selected):
            return False
        self.show_selected()
        return True

    def scan_again(self) -> None:
        """Make the payment on the card the one that the next scan belongs to."""
        card = self.shown
        if card is None:
            self.show_selected()
        elif card.row.state in {PaymentState.REJECTED, PaymentState.UNCERTAIN}:
            self._list.reveal(card.row.payment_id)
            self._show(Shown(card, is_asking=True))

    def reload(self) -> None:
        """Begin anew after a fault: load the list again and show what is selected."""
        self._show(Opening())
        self._list.show_tab(self._list.model.tab, self._list.model.search)

    def open_payment(self, payment_id: str) -> None:
        """Show a payment, and select it if it can still be scanned."""
        self._wanted_id = payment_id
        self._bridge.load_card(payment_id)

    def show_selected(self) -> None:
        """Show the selected payment, or that there is none."""
        row = self._list.selected
        if row is None:
            self._show(Nothing())
        elif not (self.shown and self.shown.row.payment_id == row.payment_id):
            self._show(Shown(PaymentCard(row)))
            self._wanted_id = row.payment_id
            self._bridge.load_card(row.payment_id)
        elif isinstance(self._subject, Shown):
            self._show(Shown(self._subject.card))

    def refresh(self) -> None:
        """Make the card's face anew from what is known now."""
        face = self._face()
        attempts = self.shown.attempts if self.shown else 0
        self._card.show_face(face, attempts)
        if face.counts_down and not self._tick.isActive():
            self._tick.start()
        elif not face.counts_down:
            self._tick.stop()

    def _face(self) -> Face:
        held = self._held.receipt if self._held else None
        around = Surroundings(datetime.now(UTC), self._outbox, self._list.selected, held)
        subject = self._subject
        if isinstance(subject, Shown):
            draw = asking_face if subject.is_asking else payment_face
            return draw(subject.card, around)
        if isinstance(subject, Answered):
            other = self._list.model.find(subject.answer.other_payment_id or "")
            return scan_face(subject.answer, subject.row, other)
        if isinstance(subject, Reading):
            return reading_face(subject.text, subject.row)
        if isinstance(subject, Failed):
            return failed_face(subject.key, subject.params, subject.scanned)
        return nothing_face() if isinstance(subject, Nothing) else opening_face()

    def _show(self, subject: Subject) -> None:
        self._subject = subject
        self.refresh()

    def _send(
        self, text: str, source: str, row: PaymentRow | None, *, accept_warnings: bool = False
    ) -> None:
        if not isinstance(self._subject, Reading):
            self._before = self._subject
        self._show(Reading(text, row))
        payment_id = row.payment_id if row else None
        self._note_scanned(payment_id)
        self._bridge.scan(text, source, payment_id, accept_warnings)

    def _use_held(self, held: ScanAnswer) -> None:
        """Pair the receipt that was scanned before its payment was selected."""
        row = self._list.selected
        self._hold(None)
        if held.warnings and row is not None:
            asked = held._replace(result=ScanResult.LOOK_AGAIN, payment_id=row.payment_id)
            self._show(Answered(asked, row))
        else:
            # Accepted, so that it does not count as the same code seen twice.
            self._send(held.text, held.source, row, accept_warnings=True)

    def _note_scanned(self, payment_id: str | None) -> None:
        if payment_id is not None:
            self._scanned_ids.add(payment_id)

    def _hold(self, answer: ScanAnswer | None) -> None:
        self._held = answer
        if answer is None:
            self._forget_held.stop()
        else:
            self._forget_held.start()
        self.refresh()

    def _on_opened(self) -> None:
        if isinstance(self._subject, Failed):
            self._show(Opening())

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
        stays = isinstance(self._subject, Reading | Answered | Failed) or (
            isinstance(self._subject, Shown) and self._is_over(self._subject.card)
        )
        if stays or (isinstance(self._subject, Shown) and self._subject.is_asking):
            self.refresh()
        else:
            self.show_selected()

    def _on_picked(self, row: PaymentRow) -> None:
        self._show(Shown(PaymentCard(row)))
        self._wanted_id = row.payment_id
        self._bridge.load_card(row.payment_id)

    def _on_card_loaded(self, card: PaymentCard) -> None:
        self._list.change(card.row)
        if card.row.payment_id != self._wanted_id:
            return
        self._wanted_id = None
        is_selected = self._selected_id == card.row.payment_id
        self._show(Shown(card))
        if not is_selected and card.row.state in _SCANNABLE:
            self._list.reveal(card.row.payment_id)
            self.refresh()

    def _on_payment_added(self, row: PaymentRow) -> None:
        """Go to the payment that the cashier added; it may have been known already."""
        if row.state is not PaymentState.AWAITING_RECEIPT:
            self.open_payment(row.payment_id)
            return
        self._list.change(row)
        if not self._list.select(row.payment_id, by_hand=True):
            self._list.want(row.payment_id)
            self._list.show_tab(Tab.AWAITING)
        self._show(Shown(PaymentCard(row)))

    def _on_payment_changed(self, card: PaymentCard) -> None:
        row = card.row
        self._list.change(row)
        shown = self.shown
        if shown is None or shown.row.payment_id != row.payment_id:
            self._follow_elsewhere(card)
            return
        if row.state in _REFUSALS and self._selected_id not in {None, row.payment_id}:
            # The cashier is at the next payment already: a red card would draw its receipt here.
            self._scanned_ids.discard(row.payment_id)
            self.show_selected()
            self.moved_on.emit(card)
            return
        was_over = self._is_over(shown)
        is_asking = isinstance(self._subject, Shown) and self._subject.is_asking
        is_new = shown.row.state is not row.state
        self._subject = Shown(card, is_asking=is_asking and not is_new)
        self._move_on(card, was_over=was_over)
        if is_new and row.state in _ANSWERED:
            self._scanned_ids.discard(row.payment_id)
            self.finished.emit(card)

    def _follow_elsewhere(self, card: PaymentCard) -> None:
        """Take note of a payment that is not on the card."""
        row = card.row
        if row.state in _ANSWERED and row.payment_id in self._scanned_ids:
            self._scanned_ids.discard(row.payment_id)
            if row.state is PaymentState.CONFIRMED:
                self.finished.emit(card)
            else:
                self.moved_on.emit(card)
        if isinstance(self._subject, Nothing) and self._list.selected is None:
            self._list.select_next()
            self.show_selected()
        else:
            self.refresh()

    def _move_on(self, card: PaymentCard, *, was_over: bool) -> None:
        """Select the next payment once this one needs no scan any more."""
        payment_id = card.row.payment_id
        if self._is_over(card) and not was_over and self._selected_id == payment_id:
            self._select_next(payment_id)
        elif card.row.state is PaymentState.REJECTED and self._selected_id is None:
            self._list.select(payment_id)
        self.refresh()

    def _select_next(self, but: str) -> None:
        if self._list.model.search and not self._list.search_field.hasFocus():
            self._list.select(None)
            self._list.show_tab(Tab.AWAITING)
        else:
            self._list.select_next(but)

    def _on_scan_answered(self, answer: ScanAnswer) -> None:
        was_reading = isinstance(self._subject, Reading)
        if answer.result is ScanResult.REPEATED:
            if was_reading:
                self._show(self._before)
            return
        if answer.card is not None:
            self._list.change(answer.card.row)
        if answer.result in {ScanResult.PAIRED, ScanResult.ALREADY_PAIRED} and answer.card:
            if was_reading:
                self._subject = Shown(answer.card)
                self._move_on(answer.card, was_over=False)
            return
        row = self._subject.row if isinstance(self._subject, Reading) else None
        if answer.result is ScanResult.NO_PAYMENT:
            self._hold(answer)
        self._arming.start()
        self._show(Answered(answer, row))
        self.questioned.emit(answer)

    def _on_state_changed(self, state: TillState) -> None:
        before, self._outbox = self._outbox, state.outbox
        self._list.show_counts(state.counts)
        shown = self.shown
        if shown is not None and before.server is not state.outbox.server:
            self._move_on(shown, was_over=_is_done(shown, before))
        else:
            self.refresh()

    def _on_failed(self, key: str, params: Mapping[str, object]) -> None:
        scanned = self._subject.text if isinstance(self._subject, Reading) else ""
        self._show(Failed(key, params, scanned))

    @property
    def _selected_id(self) -> str | None:
        return self._list.selected.payment_id if self._list.selected else None

    def _is_over(self, card: PaymentCard) -> bool:
        return _is_done(card, self._outbox)


def _is_done(card: PaymentCard, outbox: OutboxStatus) -> bool:
    """Whether no scan is expected for a payment any more, so that the next one's may come."""
    if card.row.state is PaymentState.WAITING:
        return outbox.server is not ServerState.ONLINE and outbox.server is not ServerState.UNKNOWN
    return card.row.state in _OVER


_ANSWERED = {PaymentState.CONFIRMED, PaymentState.REJECTED, PaymentState.UNCERTAIN}
_OVER = {PaymentState.CONFIRMED, PaymentState.UNCERTAIN, PaymentState.WITHDRAWN}
_REFUSALS = {PaymentState.REJECTED, PaymentState.UNCERTAIN}
_SCANNABLE = {PaymentState.AWAITING_RECEIPT, PaymentState.REJECTED}
