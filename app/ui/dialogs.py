"""The window's small dialogs, made when they are first needed and opened without blocking."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.payment import PaymentState
from app.domain.receipt import Receipt
from app.services.views import PaymentCard, PaymentStory, ScanAnswer, ScanResult
from app.ui.look.sentences import sentence

if TYPE_CHECKING:
    from app.ui.bridge import HistoryAnswer
    from app.ui.customer_copy import CustomerCopy
    from app.ui.history.dialog import HistoryDialog
    from app.ui.payments.add_payment import AddPaymentDialog
    from app.ui.payments.reason_dialog import Decision, ReasonDialog
    from app.ui.story.dialog import StoryDialog
    from app.ui.support.help import HelpDialog


class Dialogs(QObject):
    """Keeps the dialogs of one window. Closing one keeps what was typed in it."""

    payment_submitted = Signal(str, object, str)
    withdrawn = Signal(object, str)
    """(card, reason)."""
    overridden = Signal(object, str)
    """(scan answer, reason)."""

    history_wanted = Signal(object, object)
    """(query, before): a page of the history is wanted; its answer goes to `take_history`."""
    story_wanted = Signal(str)
    """The story of a payment is wanted; it goes to `take_story`."""
    payment_picked = Signal(str)

    check_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._add: AddPaymentDialog | None = None
        self._help: HelpDialog | None = None
        self._history: HistoryDialog | None = None
        self._story: StoryDialog | None = None
        self._copy: CustomerCopy | None = None
        self._reason: ReasonDialog | None = None
        self._reason_for: tuple[str, str] | None = None

    def open_add(self) -> None:
        """Ask for a new payment."""
        from app.ui.payments.add_payment import AddPaymentDialog  # noqa: PLC0415

        if self._add is None:
            self._add = AddPaymentDialog(self._window)
            self._add.submitted.connect(self.payment_submitted)
        self._add.open()
        self._add.id_field.setFocus()

    def open_help(self) -> None:
        """Show all keys."""
        from app.ui.support.help import HelpDialog  # noqa: PLC0415

        if self._help is None:
            self._help = HelpDialog(self._window)
            self._help.check_wanted.connect(self.check_wanted)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def open_customer_copy(self, receipt: Receipt) -> None:
        """Show a receipt's code over the whole window."""
        from app.ui.customer_copy import CustomerCopy  # noqa: PLC0415

        if self._copy is None:
            self._copy = CustomerCopy(self._window)
        self._copy.open(receipt)

    def close_customer_copy(self) -> None:
        """Show the window again: something was scanned."""
        if self._copy is not None:
            self._copy.close()

    def open_history(self) -> None:
        """Show all payments, as they were looked for last."""
        from app.ui.history.dialog import HistoryDialog  # noqa: PLC0415

        if self._history is None:
            self._history = HistoryDialog(self._window)
            self._history.query_changed.connect(self.history_wanted)
            self._history.picked.connect(self.open_story)
            self._history.card_wanted.connect(self._show_on_card)
        self._history.show_now()

    def take_history(self, answer: "HistoryAnswer") -> None:
        """Hand on an answer to `history_wanted`."""
        if self._history is not None:
            self._history.take_page(answer.query, answer.before, answer.page)

    def open_story(self, payment_id: str) -> None:
        """Show what happened to a payment."""
        from app.ui.story.dialog import StoryDialog  # noqa: PLC0415

        if self._story is None:
            self._story = StoryDialog(self._window)
            self._story.story_wanted.connect(self.story_wanted)
            self._story.picked.connect(self._show_on_card)
        self._story.open_for(payment_id)

    def take_story(self, story: PaymentStory) -> None:
        """Hand on an answer to `story_wanted`."""
        if self._story is not None:
            self._story.take_story(story)

    def change(self, card: PaymentCard) -> None:
        """Show a payment's new state where it is listed."""
        if self._history is not None and self._history.isVisible():
            self._history.model.change(card)
        story = self._story
        if story is not None and story.isVisible() and story.payment_id == card.row.payment_id:
            story.renew()

    def open_withdraw(self, card: PaymentCard) -> None:
        """Ask why a payment is to be taken off the list."""
        from app.ui.payments.reason_dialog import Decision  # noqa: PLC0415

        is_uncertain = card.row.state is PaymentState.UNCERTAIN or card.may_be_done
        words = sentence("withdraw.body_uncertain" if is_uncertain else "withdraw.body")
        dialog = self._reason_dialog(Decision.WITHDRAW, card.row.payment_id, words)
        dialog.decided.connect(lambda reason: self.withdrawn.emit(card, reason))
        dialog.open()
        dialog.field.setFocus()

    def open_override(self, answer: ScanAnswer) -> None:
        """Ask why a receipt is to be used although an earlier one may be attached."""
        from app.ui.payments.reason_dialog import Decision  # noqa: PLC0415

        is_receipt = answer.result is ScanResult.RECEIPT_MAYBE_USED
        words = sentence("override.body_receipt" if is_receipt else "override.body")
        about = f"{answer.payment_id} {answer.text}"
        dialog = self._reason_dialog(Decision.OVERRIDE, about, words)
        dialog.decided.connect(lambda reason: self.overridden.emit(answer, reason))
        dialog.open()
        dialog.field.setFocus()

    def finish_add(self) -> None:
        """Close the dialog of a payment that was added."""
        if self._add is not None and self._add.isVisible():
            self._add.finish()

    def refuse(self, words: str) -> bool:
        """Say in the open dialog why the journal refused; tell whether one was open."""
        if self._add is None or not self._add.isVisible():
            return False
        self._add.show_fault(words)
        return True

    def _show_on_card(self, payment_id: str) -> None:
        """Go from the history, or from a story, to the card."""
        if self._history is not None:
            self._history.hide()
        self.payment_picked.emit(payment_id)

    def _reason_dialog(self, decision: "Decision", about: str, words: str) -> "ReasonDialog":
        """Give the dialog of one decision; a reason half written for it is still there."""
        from app.ui.payments.reason_dialog import ReasonDialog  # noqa: PLC0415

        typed = ""
        if self._reason is not None:
            if self._reason_for == (decision.value, about):
                typed = self._reason.field.currentText()
            self._reason.hide()
            self._reason.deleteLater()
        self._reason = ReasonDialog(decision, words, self._window)
        self._reason.field.setEditText(typed)
        self._reason_for = (decision.value, about)
        return self._reason
