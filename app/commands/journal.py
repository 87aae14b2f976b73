"""`journal check` and `journal restore`: what support does with a journal that is in doubt."""

from datetime import UTC, datetime
from pathlib import Path

from app.commands.exits import CommandError, Exit
from app.commands.place import Place
from app.journal.check import check
from app.journal.faults import JournalError
from app.journal.recovery import LossError, restore
from app.services.datadir import find_datadir
from app.services.phrases import english


def check_journal(place: Place) -> Exit:
    """Say what is not right with the journal, one finding a line.

    Returns:
        REFUSED where something was found: a person must act.

    Raises:
        CommandError: it cannot be read.
    """
    folder = find_datadir(place.data_dir, is_training=place.is_training)
    try:
        findings = check(folder.journal, folder.backups)
    except JournalError as fault:
        raise _told(fault) from fault
    for finding in findings:
        print(english(finding.key, finding.params))
    if not findings:
        print(english("check.good"))
    return Exit.REFUSED if findings else Exit.DONE


def restore_journal(place: Place, source: Path, *, may_lose: bool) -> Exit:
    """Put a copy in the journal's place, and say where the one that was there is kept.

    Raises:
        CommandError: rows would be lost, the copy is none, or a program has the journal open.
    """
    folder = find_datadir(place.data_dir, is_training=place.is_training)
    try:
        kept = restore(folder.journal, source, datetime.now(UTC), may_lose=may_lose)
    except LossError as error:
        losses = error.losses
        key = "restore.unknown_loss" if losses.is_unknown else "restore.loss"
        params = {"payments": losses.payments, "changed": losses.changed, "rows": losses.others}
        raise CommandError(Exit.REFUSED, key, params) from error
    except JournalError as fault:
        raise _told(fault) from fault
    print(english("restore.done" if kept is None else "restore.kept", {"path": kept or ""}))
    return Exit.DONE


_BAD_INPUT = {"journal.no_copy", "journal.not_a_copy"}


def _told(fault: JournalError) -> CommandError:
    code = Exit.BAD_INPUT if fault.key in _BAD_INPUT else Exit.MACHINE
    return CommandError(code, fault.key, {"detail": fault.detail})
