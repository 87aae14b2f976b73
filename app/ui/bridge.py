"""The only crossing between the window and the till: calls go in, signals come out."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.services.views import (
    HistoryPage,
    HistoryQuery,
    PaymentCard,
    PaymentPage,
    Tab,
    TillState,
)
from app.ui.letterbox import Letterbox
from app.ui.till_thread import UNEXPECTED, OpenTill, TillThread, words_of

if TYPE_CHECKING:
    from threading import Event

    from app.services.guard import Guard
    from app.services.settings import Settings
    from app.services.till import Till


Answer = TypeVar("Answer")
Refused = Callable[[str, Mapping[str, object]], None]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """A page of the list, with the question it answers."""

    tab: Tab
    search: str
    before: int | None
    page: PaymentPage


@dataclass(frozen=True, slots=True)
class HistoryAnswer:
    """A page of the history, with the question it answers."""

    query: HistoryQuery
    before: int | None
    page: HistoryPage


class Bridge(QObject):
    """What the window may ask of the till. No method blocks; the answers are signals.

    All signals are emitted on the window's thread. What is asked before the till is open waits
    its turn. If the till cannot be opened, what was asked is kept, and `start` tries again.
    """

    opened = Signal()
    failed = Signal(str, object)
    """(key, params): the till cannot be opened, or a call ended in a fault."""
    noticed = Signal(str, object)
    """(key, params): something to tell once."""
    refused = Signal(str, object)
    """(key, params): input or a decision was refused."""
    page_loaded = Signal(object)
    history_loaded = Signal(object)
    card_loaded = Signal(object)
    story_loaded = Signal(object)
    payment_changed = Signal(object)
    payment_added = Signal(object)
    scan_answered = Signal(object)
    state_changed = Signal(object)
    pin_answered = Signal(str, object)
    """(key, params) of why a PIN was not taken, or ("", {}); `state_changed` came before."""

    def __init__(self, open_till: OpenTill, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letterbox = Letterbox(self)
        self._till = TillThread(open_till, self)
        self._is_open = False
        self._turns = count(1)
        self._newest_first_page: dict[Tab, int] = {}
        self._newest_history = HistoryQuery()

    @property
    def is_open(self) -> bool:
        """Whether the till is open: `opened` was emitted."""
        return self._is_open

    def start(self) -> None:
        """Open the till; also once more after it could not be opened."""
        self._till.start()

    def stop(self, grace_s: float = 0.0) -> None:
        """Do what was asked for still and close the till.

        Args:
            grace_s: for so long what is in flight is let finish; 2.5 s more is the longest.
        """
        self._till.stop(grace_s)
        self._letterbox.close()

    def scan(
        self,
        text: str,
        source: str,
        payment_id: str | None,
        accept_warnings: bool = False,
        override_reason: str = "",
    ) -> None:
        """Pair a scanned receipt with a payment; answered by `scan_answered`."""

        def run(till: "Till") -> None:
            answer = till.scan(
                text,
                source,
                payment_id,
                accept_warnings=accept_warnings,
                override_reason=override_reason,
            )
            self._letterbox.post(partial(self.scan_answered.emit, answer))

        self._till.ask(run)

    def load_page(self, tab: Tab, search: str = "", before: int | None = None) -> None:
        """Load a page of the list; answered by `page_loaded`.

        A newer first page of a tab overtakes every older call for that tab that has not run yet.
        """
        turn = next(self._turns)
        if before is None:
            self._newest_first_page[tab] = turn

        def run(till: "Till") -> None:
            if turn >= self._newest_first_page.get(tab, 0):
                answer = PageAnswer(tab, search, before, till.page(tab, search, before))
                self._letterbox.post(partial(self.page_loaded.emit, answer))

        self._till.look(run)

    def load_history(self, query: HistoryQuery, before: int | None = None) -> None:
        """Look payments up in the history; answered by `history_loaded`.

        A newer question overtakes every older one that has not been looked up yet.
        """
        if before is None:
            self._newest_history = query

        def run(till: "Till") -> None:
            if query == self._newest_history:
                answer = HistoryAnswer(query, before, till.history(query, before))
                self._letterbox.post(partial(self.history_loaded.emit, answer))

        self._till.look(run)

    def load_card(self, payment_id: str) -> None:
        """Load all there is to know of one payment; answered by `card_loaded` or `refused`."""

        def run(till: "Till") -> None:
            card = till.card(payment_id)
            if card is None:
                self.tell_refused("decision.unknown", {"payment": payment_id})
            else:
                self._letterbox.post(partial(self.card_loaded.emit, card))

        self._till.look(run)

    def load_story(self, payment_id: str) -> None:
        """Load all that happened to a payment; answered by `story_loaded` or `refused`."""

        def run(till: "Till") -> None:
            story = till.story(payment_id)
            if story is None:
                self.tell_refused("decision.unknown", {"payment": payment_id})
            else:
                self._letterbox.post(partial(self.story_loaded.emit, story))

        self._till.look(run)

    def add_payment(self, payment_id: str, amount_tiyin: int | None, note: str) -> None:
        """Add a payment by hand; answered by `payment_added` or `refused`."""

        def run(till: "Till") -> None:
            row = till.add_payment(payment_id, amount_tiyin, note, "window")
            self._letterbox.post(partial(self.payment_added.emit, row))

        self._till.ask(run)

    def withdraw(self, payment_id: str, reason: str, is_override: bool = False) -> None:
        """Take a payment off the list; answered by `payment_changed` or `refused`."""
        self._till.ask(
            lambda till: self.tell_changed(
                till.withdraw(payment_id, reason, is_override=is_override)
            )
        )

    def restore(self, payment_id: str) -> None:
        """Put a withdrawn payment back; answered by `payment_changed` or `refused`."""
        self._till.ask(lambda till: self.tell_changed(till.restore(payment_id)))

    def retry_now(self, payment_id: str | None = None) -> None:
        """Send at once what waits: one payment, or all."""
        self._till.ask(lambda till: till.retry_now(payment_id))

    def unlock(self, pin: str) -> None:
        """Open by the administrator's PIN; answered by `pin_answered`."""
        self._ask_guard(lambda guard: guard.unlock(pin))

    def lock(self) -> None:
        """Close again what the PIN opened."""
        self._ask_guard(lambda guard: guard.lock())

    def set_pin(self, pin: str) -> None:
        """Set the administrator's PIN, or with "" remove it; answered by `pin_answered`."""
        self._ask_guard(lambda guard: guard.set_pin(pin))

    def note_decision(self, kind: str, facts: Mapping[str, str | int | bool | None]) -> None:
        """Put a decision into the audit trail; see `Till.note_decision`."""
        self._till.ask(lambda till: till.note_decision(kind, facts))

    def apply_settings(self, settings: "Settings") -> None:
        """Have the till work by new settings."""
        self._till.ask(lambda till: till.apply_settings(settings))

    def request(
        self, run: "Callable[[Till], Answer]", then: Callable[[Answer], None], refused: Refused
    ) -> None:
        """Have something done by the till, and its answer brought to the window's thread.

        Args:
            run: is called on the till's thread.
            then: takes its answer.
            refused: takes key and params instead, whatever was in the way.
        """
        self._till.ask(lambda till: self._bring(lambda: run(till), then, refused))

    def request_aside(
        self,
        run: "Callable[[Till, Event], Answer]",
        then: Callable[[Answer], None],
        refused: Refused,
    ) -> None:
        """Do likewise what may take long, on a thread beside the till's: no scan waits for it.

        Args:
            run: is given the till, and the event by which it learns that it is not wanted any more.
            then: takes its answer.
            refused: takes key and params instead, whatever was in the way.
        """
        self._till.ask(
            lambda till: till.side_work.do(
                lambda cancelled: self._bring(lambda: run(till, cancelled), then, refused)
            )
        )

    def note_network_back(self) -> None:
        """Tell the sending that the network may be back."""
        self._till.look(lambda till: till.note_network_back())

    def note_resumed(self) -> None:
        """Tell the till that the computer was asleep."""
        self._till.look(lambda till: till.note_resumed())

    # What the till's thread tells, from that thread:

    def tell_opened(self) -> None:
        """Emit `opened`."""
        self._letterbox.post(self._on_opened)

    def tell_noticed(self, key: str, params: Mapping[str, object]) -> None:
        """Emit `noticed`."""
        self._letterbox.post(partial(self.noticed.emit, key, params))

    def tell_failed(self, key: str, params: Mapping[str, object]) -> None:
        """Emit `failed`; one fault that comes again and again is told once a turn."""
        self._letterbox.post(partial(self.failed.emit, key, params), replaces=("failed", key))

    def tell_refused(self, key: str, params: Mapping[str, object]) -> None:
        """Emit `refused`."""
        self._letterbox.post(partial(self.refused.emit, key, params))

    def tell_changed(self, card: PaymentCard) -> None:
        """Emit `payment_changed`; the newest state of a payment is the one that counts."""
        self._letterbox.post(
            partial(self.payment_changed.emit, card), replaces=("payment", card.row.payment_id)
        )

    def tell_state(self, state: TillState) -> None:
        """Emit `state_changed`; only the newest counts."""
        self._letterbox.post(partial(self.state_changed.emit, state), replaces="state")

    def _ask_guard(self, act: "Callable[[Guard], None]") -> None:
        """Have the guard do something and tell first how things stand then, and what came of it."""

        def run(till: "Till") -> None:
            from app.domain.pin import PinError  # noqa: PLC0415 - not before the first paint

            answer: tuple[str, Mapping[str, object]] = ("", {})
            try:
                act(till.guard)
            except PinError as error:
                answer = (error.key, error.params)
            self.tell_state(till.state())
            self._letterbox.post(partial(self.pin_answered.emit, *answer))

        self._till.ask(run)

    def _bring(
        self, run: Callable[[], Answer], then: Callable[[Answer], None], refused: Refused
    ) -> None:
        try:
            answer = run()
        except Exception as error:
            key, params = words_of(error)
            if key == UNEXPECTED:
                logger.exception("A request of the window failed")
            self._letterbox.post(partial(refused, key, params))
        else:
            self._letterbox.post(partial(then, answer))

    def _on_opened(self) -> None:
        self._is_open = True
        self.opened.emit()
