"""The till: journal, outbox and server behind one door, for the window and the command line.

All calls block and may be made from any thread. Nothing here knows of Qt.
"""

from collections.abc import Callable, Mapping

from app.domain.money import check_tiyin
from app.domain.payment import Payment, PaymentState, parse_note, parse_payment_id
from app.fbox.address import FboxSettings
from app.fbox.client import FboxClient
from app.journal import audit, outbox, payments, shifts, submissions
from app.journal.audit import AuditKind
from app.journal.faults import JournalError
from app.journal.journal import Journal
from app.journal.owners import Owner
from app.services.cards import card_of, page_of, row_of
from app.services.checkout import Checkout, DecisionRefusedError
from app.services.clock import Clock, SystemClock
from app.services.datadir import DataDir
from app.services.guard import Guard
from app.services.history import history_page
from app.services.intake import Judged
from app.services.reports.reports import Reports
from app.services.scans import Scans
from app.services.settings import Settings
from app.services.shifts import Shifts
from app.services.side_work import SideWork
from app.services.story import story_of
from app.services.submission import GRACE_S, SubmissionWorker
from app.services.upkeep import Upkeep
from app.services.views import (
    Counts,
    HistoryPage,
    HistoryQuery,
    OutboxStatus,
    PaymentCard,
    PaymentPage,
    PaymentRow,
    PaymentStory,
    ScanAnswer,
    ScanResult,
    Tab,
    TillState,
)
from app.services.watchers import Watchers


class TillError(Exception):
    """The till cannot be opened: `key` names the sentence, `params` fill it."""

    def __init__(self, key: str, **params: str) -> None:
        super().__init__(f"{key} {params}")
        self.key = key
        self.params = params


class Till:
    """See the module. Made by `open_till`.

    Attributes:
        guard: what only the administrator may do.
        notice: the key of something to tell once after opening, or "".
        notice_params: what fills its sentence.
        shifts, reports: the cashiers' shifts, and what each came to.
        side_work: for what would keep a scan waiting.
    """

    def __init__(
        self,
        journal: Journal,
        owner: Owner,
        settings: Settings,
        clock: Clock,
        on_payment: Callable[[str], None],
        on_outbox: Callable[[OutboxStatus], None],
    ) -> None:
        self._journal = journal
        self._owner = owner
        self._clock = clock
        self._on_payment = on_payment
        self.guard = Guard(journal, clock)
        self._checkout = Checkout(journal, clock)
        self._scans = Scans(self._checkout, clock, settings, self.card, self._add_scanned)
        self._fbox = settings.fbox

        def tell_state() -> None:
            on_outbox(self.worker.gate.status)

        self.worker = SubmissionWorker(
            journal,
            _server_of(settings.fbox),
            owner,
            clock,
            on_payment=on_payment,
            on_outbox=tell_state,
        )
        self._watchers = Watchers(
            journal,
            on_payment,
            tell_state,
            self.worker.check_server,
            Upkeep(journal, clock).run_if_due,
        )
        self.shifts = Shifts(journal, clock, on_change=tell_state)
        self.reports = Reports(journal, clock)
        self.side_work = SideWork()
        self.notice = ""
        self.notice_params: dict[str, str] = {}
        if journal.predecessor is not None:
            self.notice = journal.predecessor.key
            self.notice_params = {"path": str(journal.predecessor.path or "")}

    def start(self) -> None:
        """Begin to send, and to watch for what other processes do."""
        self._watchers.start()
        self.worker.start()

    def start_sending(self, payment_id: str | None = None) -> None:
        """Begin to send only: one payment's receipt, or all that wait."""
        if payment_id is not None:
            with self._journal.reading() as connection:
                self.worker.only = submissions.latest_id(connection, payment_id)
        self.worker.start()

    def stop(self, longer_s: float = 0.0) -> None:
        """Stop and let go of the journal within 2 s, and `longer_s` if something is in flight."""
        self._watchers.stop()
        self.worker.stop(GRACE_S + longer_s)
        self.side_work.stop()
        self._journal.close()
        self._owner.release()

    def send_waiting_now(self) -> None:
        """Make everything due that waits for its next try by itself."""
        with self._journal.writing() as connection:
            outbox.hasten(connection, self._clock.schedule_ms(), with_parked=False)

    def has_work(self) -> bool:
        """Tell whether anything is being sent or will be by itself."""
        with self._journal.reading() as connection:
            return submissions.has_work(connection)

    def unsent(self) -> list[str]:
        """Name the payments whose receipt is on its way, oldest first."""
        with self._journal.reading() as connection:
            return submissions.unsent(connection)

    def judge(self, text: str) -> Judged:
        """Judge a scanned text without doing anything about it."""
        return self._scans.judge(text)

    def scan(
        self,
        text: str,
        source: str,
        payment_id: str | None,
        *,
        accept_warnings: bool = False,
        override_reason: str = "",
    ) -> ScanAnswer:
        """Take a scanned text: pair a receipt with the payment and put the pair on its way.

        The id of a payment gives that payment, be it the selected one or not, and adds it where it
        is plainly an id (see `app.domain.payment_code`).

        Args:
            text: as it was scanned.
            source: `wedge`, `serial`, `camera`, `picture`, `typed`, `paste` or `command_line`.
            payment_id: the selected payment, if any.
            accept_warnings: the cashier has looked at the warnings, or says that it is an id.
            override_reason: see `Checkout.pair`; the administrator alone may give one.

        Raises:
            PinError: an override, and the guard is closed.
            JournalError: nothing was saved.
        """
        if override_reason:
            self.guard.demand()
        answer = self._scans.take(
            text,
            source,
            payment_id,
            accept_warnings=accept_warnings,
            override_reason=override_reason,
        )
        if answer.result in {ScanResult.PAIRED, ScanResult.ALREADY_PAIRED}:
            self.worker.wake()
        return answer

    def add_payment(
        self, payment_id: str, amount_tiyin: int | None, note: str, source: str
    ) -> PaymentRow:
        """Add a payment; one that is known already is given back as it stands.

        Raises:
            PaymentInputError, AmountError: the input is not right; `key` names the sentence.
            JournalError: nothing was saved.
        """
        payment = Payment(
            payment_id=parse_payment_id(payment_id),
            created_at=self._clock.now(),
            source=source,
            amount_tiyin=None if amount_tiyin is None else check_tiyin(amount_tiyin),
            note=parse_note(note),
        )
        with self._journal.writing() as connection:
            stored, is_new = payments.add(connection, payment)
        if is_new:
            self._on_payment(payment.payment_id)
        return row_of(stored)

    def page(
        self, tab: Tab, search: str = "", before: int | None = None, limit: int = 100
    ) -> PaymentPage:
        """Give one page of the list, newest first."""
        with self._journal.reading() as connection:
            return page_of(connection, tab, search, before, limit)

    def history(
        self, query: HistoryQuery, before: int | None = None, limit: int = 100
    ) -> HistoryPage:
        """Give one page of what is found among all payments, newest first."""
        with self._journal.reading() as connection:
            return history_page(connection, query, before, limit)

    def rows(
        self, state: PaymentState | None, before: int | None = None, limit: int = 1000
    ) -> list[PaymentRow]:
        """List payments of one state (or all), newest first, for the command line."""
        with self._journal.reading() as connection:
            found = payments.page(connection, state=state, before=before, limit=limit)
        return [row_of(stored) for stored in found]

    def card(self, payment_id: str) -> PaymentCard | None:
        """Give all there is to know of a payment; None if there is no such."""
        with self._journal.reading() as connection:
            stored = payments.find(connection, payment_id)
            return None if stored is None else card_of(connection, stored, self._clock)

    def story(self, payment_id: str) -> PaymentStory | None:
        """Tell all that happened to a payment, phones masked; None if there is no such."""
        with self._journal.reading() as connection:
            stored = payments.find(connection, payment_id)
            return None if stored is None else story_of(connection, stored)

    def withdraw(self, payment_id: str, reason: str, *, is_override: bool = False) -> PaymentCard:
        """Take a payment off the list; see `Checkout.withdraw`.

        Raises:
            PinError: the guard is closed.
        """
        self.guard.demand()
        self._checkout.withdraw(payment_id, reason, is_override=is_override)
        return self._changed(payment_id)

    def restore(self, payment_id: str) -> PaymentCard:
        """Put a withdrawn payment back on the list; see `Checkout.restore`."""
        self._checkout.restore(payment_id)
        return self._changed(payment_id)

    def retry_now(self, payment_id: str | None = None) -> None:
        """Send one payment's pair, or all that wait, at once; see `Checkout.retry`."""
        self._checkout.retry(payment_id)
        self.worker.hasten()
        if payment_id is not None:
            self._on_payment(payment_id)

    def note_decision(self, kind: str, facts: Mapping[str, str | int | bool | None]) -> None:
        """Put a person's decision that concerns no single payment into the audit trail.

        Decisions on payments (withdraw, restore, override, resend) enter it by themselves.

        Args:
            kind: an `AuditKind`: `settings` for changed settings, `pin` for a protected action
                that was allowed or refused, `shift` for its opening and closing.
            facts: short and plain, e.g. `{"changed": "fbox.base_url, camera.source"}` or
                `{"action": "settings", "is_allowed": False}`. No PIN, no header value, no phone
                number: the trail is kept for ever and goes into every backup.

        Raises:
            JournalError: it was not saved.
        """
        with self._journal.writing() as connection:
            audit.note(connection, AuditKind(kind), facts, self._clock.now())

    def note_network_back(self) -> None:
        """Knock at the server now: the operating system says that the network is back."""
        self.worker.hasten()

    def note_resumed(self) -> None:
        """Look around now: the computer was asleep, and the due times and looks slept with it."""
        self.worker.hasten()
        self._watchers.look_now()

    def state(self) -> TillState:
        """Give the numbers and how things stand with the server."""
        with self._journal.reading() as connection:
            counted = payments.count_by_state(connection)
            shift = shifts.current(connection)
        counts = Counts(
            awaiting_receipt=counted[PaymentState.AWAITING_RECEIPT],
            waiting=counted[PaymentState.WAITING] + counted[PaymentState.SENDING],
            attention=counted[PaymentState.REJECTED] + counted[PaymentState.UNCERTAIN],
            confirmed=counted[PaymentState.CONFIRMED],
        )
        return TillState(counts, self.worker.gate.status, shift, self.guard.state())

    def apply_settings(self, settings: Settings) -> None:
        """Work by other settings from now on."""
        self._scans.apply_settings(settings)
        if settings.fbox != self._fbox:
            self._fbox = settings.fbox
            self.worker.change_server(_server_of(settings.fbox))

    def _add_scanned(self, payment_id: str) -> PaymentRow:
        return self.add_payment(payment_id, None, "", "scan")

    def _changed(self, payment_id: str) -> PaymentCard:
        self._on_payment(payment_id)
        card = self.card(payment_id)
        if card is None:
            raise DecisionRefusedError("decision.unknown", payment=payment_id)
        return card


def open_till(
    data_dir: DataDir,
    settings: Settings,
    *,
    on_payment: Callable[[str], None] = lambda _payment_id: None,
    on_outbox: Callable[[OutboxStatus], None] = lambda _status: None,
    clock: Clock | None = None,
) -> Till:
    """Open the journal and make the till; nothing is sent before `Till.start`.

    Args:
        data_dir: where the journal lies.
        settings: checked settings.
        on_payment: called, on any thread, with the id of a payment that changed.
        on_outbox: called, on any thread, when the server's state may have changed.
        clock: the time; the computer's by default.

    Raises:
        TillError: the machine does not let it be opened.
    """
    clock = clock or SystemClock()
    try:
        journal = Journal(data_dir.journal, data_dir.backups, clock.now())
        owner = Owner(data_dir.owners)
    except JournalError as fault:
        raise TillError(fault.key, detail=fault.detail, path=str(data_dir.journal)) from fault
    except OSError as error:
        raise TillError(
            "journal.cannot_open", detail=str(error), path=str(data_dir.journal)
        ) from error
    return Till(journal, owner, settings, clock, on_payment, on_outbox)


def _server_of(fbox: FboxSettings) -> FboxClient | None:
    return FboxClient(fbox) if fbox.base_url else None
