"""The thread that owns the till: opens it, does what is asked in order, tells what changed."""

import logging
from collections.abc import Callable, Mapping
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Protocol

from app.domain.money import AmountError
from app.domain.payment import PaymentInputError
from app.services.views import OutboxStatus, PaymentCard, TillState
from app.ui.changes import Changes

if TYPE_CHECKING:
    from app.services.till import Till

logger = logging.getLogger(__name__)

STOP_TIMEOUT_S = 2.5
"""The till itself takes at most 2 s to stop."""
FAULT_PAUSE_S = 2.0
"""After the journal failed to say what changed, it is left alone for this long."""
UNEXPECTED = "till.unexpected"

Params = Mapping[str, object]
Command = Callable[["Till"], None]


class OpenTill(Protocol):
    """Opens the till; called on its own thread, where the heavy imports then happen."""

    def __call__(
        self, *, on_payment: Callable[[str], None], on_outbox: Callable[[OutboxStatus], None]
    ) -> "Till":
        """Open it."""


class TillListener(Protocol):
    """Who is told, from any thread but the window's."""

    def tell_opened(self) -> None:
        """The till is open."""

    def tell_noticed(self, key: str, params: Params) -> None:
        """There is something to say once."""

    def tell_failed(self, key: str, params: Params) -> None:
        """The till cannot be opened, or a call ended in a fault."""

    def tell_refused(self, key: str, params: Params) -> None:
        """Input or a decision was refused."""

    def tell_changed(self, card: PaymentCard) -> None:
        """A payment changed."""

    def tell_state(self, state: TillState) -> None:
        """The counts or the sending changed."""


class TillThread:
    """Does what is asked of the till, in order, on one daemon thread; no fault ends it.

    What is asked before the till is open waits. If it cannot be opened, what was asked is kept,
    and `start` tries again.
    """

    def __init__(self, open_till: OpenTill, listener: TillListener) -> None:
        self._open_till = open_till
        self._listener = listener
        self._commands: SimpleQueue[Command | None] = SimpleQueue()
        self._changes = Changes()
        self._is_stopping = Event()
        self._failure: tuple[str, Params] | None = None
        self._grace_s = 0.0
        self._thread: Thread | None = None

    def start(self) -> None:
        """Open the till; also once more after it could not be opened."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._failure = None
        self._thread = Thread(target=self._run, name="till", daemon=True)
        self._thread.start()

    def stop(self, grace_s: float = 0.0) -> None:
        """Do what was asked for still, close the till and wait, at most STOP_TIMEOUT_S.

        Args:
            grace_s: for so much longer, what is in flight is let finish.
        """
        self._grace_s = grace_s
        self._is_stopping.set()
        self._commands.put(None)
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT_S + grace_s)
            if self._thread.is_alive():
                logger.warning("The till did not stop in time")

    def ask(self, command: Command) -> None:
        """Queue a call. While the till cannot be opened, that is told again."""
        self._commands.put(command)
        failure = self._failure
        if failure is not None:
            self._listener.tell_failed(*failure)

    def look(self, command: Command) -> None:
        """Queue a call that only reads: it is left out when the till is about to stop."""
        self._commands.put(lambda till: None if self._is_stopping.is_set() else command(till))

    def _run(self) -> None:
        till = self._open()
        if till is None:
            return
        try:
            self._work(till)
        finally:
            till.stop(self._grace_s)

    def _open(self) -> "Till | None":
        try:
            till = self._open_till(
                on_payment=self._note_change, on_outbox=lambda _status: self._note_change()
            )
            till.start()
        except Exception as error:
            self._failure = words_of(error)
            logger.exception("The till does not open: %s", self._failure[0])
            self._listener.tell_failed(*self._failure)
            return None
        self._listener.tell_opened()
        if till.notice:
            self._listener.tell_noticed(till.notice, till.notice_params)
        self._note_change()
        return till

    def _work(self, till: "Till") -> None:
        while True:
            try:
                command = self._commands.get(timeout=self._changes.due_in_s())
            except Empty:
                pass
            else:
                if command is None:
                    return
                self._guard(command, till)
            if self._changes.due_in_s() == 0:
                self._guard(self._tell_changes, till)

    def _guard(self, command: Command, till: "Till") -> None:
        try:
            command(till)
        except Exception as error:  # noqa: BLE001
            self._tell_error(error)

    def _tell_error(self, error: Exception) -> None:
        """Tell an error as a refusal or as a fault; no error ends the thread."""
        key, params = words_of(error)
        if isinstance(error, _refusals()):
            self._listener.tell_refused(key, params)
        else:
            logger.error("The till: %s", key, exc_info=error)
            self._listener.tell_failed(key, params)

    def _note_change(self, payment_id: str | None = None) -> None:
        """Called on the sending threads."""
        if self._changes.note(payment_id):
            self._commands.put(_wake)

    def _tell_changes(self, till: "Till") -> None:
        payment_ids = self._changes.take()
        try:
            for payment_id in payment_ids:
                card = till.card(payment_id)
                if card is not None:
                    self._listener.tell_changed(card)
            self._listener.tell_state(till.state())
        except Exception:
            self._changes.put_back(payment_ids, FAULT_PAUSE_S)
            raise


def _wake(_till: "Till") -> None:
    """Do nothing: the thread looks for changes after every call."""


def _refusals() -> tuple[type[Exception], ...]:
    """The errors by which input or a decision is refused, as against a fault of the machine."""
    from app.domain.pin import PinError  # noqa: PLC0415
    from app.services.checkout import DecisionRefusedError  # noqa: PLC0415

    return (PaymentInputError, AmountError, DecisionRefusedError, PinError)


def words_of(error: Exception) -> tuple[str, Params]:
    """The key and params of an error; what carries none is a bug of ours."""
    params = getattr(error, "params", None) or {"detail": getattr(error, "detail", "")}
    return getattr(error, "key", UNEXPECTED), params
