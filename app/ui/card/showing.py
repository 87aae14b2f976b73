"""The one subject of the card: chosen here, drawn here, and drawn again while seconds pass."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.views import OutboxStatus, PaymentCard, PaymentRow
from app.ui.card.faces import (
    Face,
    Surroundings,
    failed_face,
    nothing_face,
    opening_face,
    reading_face,
)
from app.ui.card.payment_faces import asking_face, payment_face
from app.ui.card.result_card import ResultCard
from app.ui.card.scan_faces import scan_face
from app.ui.card.subjects import (
    SCANNABLE,
    Answered,
    Failed,
    Nothing,
    Opening,
    Reading,
    Shown,
    Subject,
    is_over,
)
from app.ui.payments.payment_list import PaymentList

if TYPE_CHECKING:
    from app.domain.receipt import Receipt
    from app.ui.bridge import Bridge

TICK_MS = 1000


class Showing(QObject):
    """Holds what the card is about.

    Attributes:
        outbox: how things stand with the sending.
        held: a good receipt that has no payment yet.
    """

    drawn = Signal(object)
    """A Face that is on the card now."""

    def __init__(
        self, bridge: "Bridge", payments: PaymentList, card: ResultCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._list, self._card = bridge, payments, card
        self._subject: Subject = Opening()
        self._wanted_id: str | None = None
        self.outbox = OutboxStatus()
        self.held: Receipt | None = None
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.refresh)
        bridge.card_loaded.connect(self._on_card_loaded)

    @property
    def subject(self) -> Subject:
        """What the card shows."""
        return self._subject

    @property
    def shown(self) -> PaymentCard | None:
        """The payment on the card, if it is one."""
        return self._subject.card if isinstance(self._subject, Shown) else None

    def show(self, subject: Subject) -> None:
        """Show something else."""
        self._subject = subject
        self.refresh()

    def show_row(self, row: PaymentRow) -> None:
        """Show a payment of the list at once, and all of it when it is loaded."""
        self.show(Shown(PaymentCard(row)))
        self.load(row.payment_id)

    def show_selected(self) -> None:
        """Show the selected payment, or that there is none."""
        row = self._list.selected
        if row is None:
            self.show(Nothing())
        elif not (self.shown and self.shown.row.payment_id == row.payment_id):
            self.show_row(row)
        elif isinstance(self._subject, Shown):
            self.show(Shown(self._subject.card))

    def load(self, payment_id: str) -> None:
        """Show a payment as soon as it is loaded, and select it if it can still be scanned."""
        self._wanted_id = payment_id
        self._bridge.load_card(payment_id)

    def is_over(self, card: PaymentCard) -> bool:
        """Tell whether no scan is expected for a payment any more."""
        return is_over(card, self.outbox)

    def refresh(self) -> None:
        """Make the card's face anew from what is known now."""
        face = self._face()
        attempts = self.shown.attempts if self.shown else 0
        self._card.show_face(face, attempts)
        self.drawn.emit(face)
        if face.counts_down and not self._tick.isActive():
            self._tick.start()
        elif not face.counts_down:
            self._tick.stop()

    def _face(self) -> Face:
        around = Surroundings(datetime.now(UTC), self.outbox, self._list.selected, self.held)
        subject = self._subject
        if isinstance(subject, Shown):
            draw = asking_face if subject.is_asking else payment_face
            return draw(subject.card, around)
        if isinstance(subject, Answered):
            return scan_face(subject.answer, subject.row)
        if isinstance(subject, Reading):
            return reading_face(subject.text, subject.row)
        if isinstance(subject, Failed):
            return failed_face(subject.key, subject.params, subject.scanned)
        return nothing_face(self.held) if isinstance(subject, Nothing) else opening_face()

    def _on_card_loaded(self, card: PaymentCard) -> None:
        row = card.row
        self._list.change(row)
        if row.payment_id != self._wanted_id:
            return
        self._wanted_id = None
        is_selected = self._list.selected_id == row.payment_id
        self.show(Shown(card))
        if not is_selected and row.state in SCANNABLE:
            self._list.reveal(row.payment_id)
            self.refresh()
