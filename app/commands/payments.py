"""`payments add` and `payments list`."""

from app.commands.exits import CommandError, Exit
from app.commands.output import card_line, listed_json, print_json
from app.commands.place import Place
from app.commands.session import open_session
from app.domain.money import AmountError
from app.domain.payment import PaymentInputError, PaymentState
from app.journal.faults import JournalError

PAGE = 500


def add(place: Place, payment_id: str, amount_tiyin: int | None, note: str) -> Exit:
    """Add a payment; one that is known already stays as it is.

    Raises:
        CommandError: in words.
    """
    with open_session(place) as (till, _settings):
        try:
            row = till.add_payment(payment_id, amount_tiyin, note, "command_line")
        except (PaymentInputError, AmountError) as error:
            raise CommandError(Exit.BAD_INPUT, error.key) from error
        except JournalError as fault:
            raise CommandError(Exit.MACHINE, fault.key, {"detail": fault.detail}) from fault
        card = till.card(row.payment_id)
        if card is not None:
            print(card_line(card))
    return Exit.DONE


def list_all(place: Place, state: PaymentState | None, is_json: bool) -> Exit:
    """List payments, newest first, one a line."""
    with open_session(place) as (till, _settings):
        before: int | None = None
        while True:
            rows = till.rows(state, before, PAGE)
            for row in rows:
                card = till.card(row.payment_id)
                if card is None:
                    continue
                if is_json:
                    print_json(listed_json(card))
                else:
                    print(card_line(card))
            if len(rows) < PAGE:
                return Exit.DONE
            before = rows[-1].serial
