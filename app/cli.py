"""The command line: one of the two composition roots (the window's is `bootstrap`).

Modules are imported when their command runs, so that `python -m app` shows its window at once.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path

from app import __version__
from app.commands.exits import CommandError, Exit
from app.commands.place import Place
from app.domain.payment import PaymentState

DEFAULT_WAIT_S = 30.0
LONGEST_WAIT_S = 86_400.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; every error is told in words on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A Windows console of another code page must cost a letter, not the answer.
            stream.reconfigure(errors="replace")
    parsed = _parser().parse_args(arguments)
    place = Place(parsed.data_dir, parsed.training)
    run: Callable[[Place, argparse.Namespace], int] = parsed.run
    try:
        return int(run(place, parsed))
    except CommandError as error:
        print(f"error: {error}", file=sys.stderr)
        return int(error.code)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `… | head` has seen enough
        sys.stderr.close()
        return int(Exit.DONE)


def _shared() -> argparse.ArgumentParser:
    """Make the options that may stand before and after the subcommand."""
    shared = argparse.ArgumentParser(add_help=False)
    # SUPPRESS: a default here would undo what stood before the subcommand.
    shared.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, metavar="DIR")
    shared.add_argument("--training", action="store_true", default=argparse.SUPPRESS)
    return shared


def _parser() -> argparse.ArgumentParser:
    shared = _shared()
    parser = argparse.ArgumentParser(
        prog="python -m app",
        description="Uzum Fiskal: attaches fiscal receipts to Uzum payments.",
        parents=[_shared()],  # of its own: it has defaults
    )
    parser.add_argument("--version", action="version", version=f"Uzum Fiskal {__version__}")
    parser.set_defaults(data_dir=None, training=False, run=_window)
    commands = parser.add_subparsers(metavar="COMMAND")

    def add(name: str, words: str, run: Callable[[Place, argparse.Namespace], int]) -> _Parser:
        command = commands.add_parser(name, help=words, description=words, parents=[shared])
        command.set_defaults(run=run)
        return command

    _add_read(add("read", "tell what each picture says", _read))
    _add_payments(add("payments", "add and list payments", _payments), shared)
    _add_confirm(add("confirm", "attach a receipt to a payment", _confirm))
    drain = add("drain", "send what waits, then stop", _drain)
    drain.add_argument("--wait-s", type=_seconds, default=DEFAULT_WAIT_S, metavar="N")
    drain.add_argument("--json", action="store_true")
    simulator = add("simulator", "an FBox to practise with, on this computer", _simulator)
    simulator.add_argument("--port", type=_port, default=0, metavar="N")
    selftest = add("selftest", "try every part of the program", _selftest)
    selftest.add_argument("--json", action="store_true")
    bundle = add("support-bundle", "save logs and facts for support, no secrets", _support_bundle)
    bundle.add_argument("file", type=Path, metavar="FILE", help="or the folder that gets it")
    _add_shift(add("shift", "open, close and report the cashier's shift", _shift), shared)
    _add_setup(add, shared)
    _add_pin(add("pin", "the administrator's PIN: set it, remove it, ask for it", _pin), shared)
    journey = add("journey", "the main job once, with no display, on the simulator", _journey)
    journey.add_argument("--screenshot", type=Path, metavar="FILE")
    return parser


_Parser = argparse.ArgumentParser
_Run = Callable[[Place, argparse.Namespace], int]
_Add = Callable[[str, str, _Run], _Parser]


def _add_read(command: _Parser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE")
    command.add_argument("--json", action="store_true", help="one JSON object a line")


def _add_payments(command: _Parser, shared: _Parser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION", dest="action")
    add = actions.add_parser("add", help="add a payment", parents=[shared])
    add.add_argument("--id", required=True, metavar="ID")
    add.add_argument("--amount-tiyin", type=int, metavar="N", help="1 so'm is 100 tiyin")
    add.add_argument("--note", default="", metavar="TEXT")
    actions.add_parser("unsent", help="count those still to be sent", parents=[shared])
    listing = actions.add_parser("list", help="list payments, newest first", parents=[shared])
    states = [state.value for state in PaymentState]
    listing.add_argument("--state", choices=states, metavar="STATE", help=", ".join(states))
    listing.add_argument("--json", action="store_true", help="one JSON object a line")


def _add_shift(command: _Parser, shared: _Parser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION", dest="action")
    begin = actions.add_parser("open", help="open a shift", parents=[shared])
    begin.add_argument("--cashier", required=True, metavar="NAME")
    end = actions.add_parser("close", help="close the open shift", parents=[shared])
    end.add_argument("--cashier", metavar="NAME", help="who closes it, if it is somebody else")
    words = "payments that are left open, each by its id"
    end.add_argument("--acknowledge", nargs="+", default=[], metavar="ID", help=words)
    end.add_argument("--reason", default="", metavar="TEXT", help="why they are left open")
    status = actions.add_parser("status", help="tell whether one is open", parents=[shared])
    status.add_argument("--json", action="store_true")
    report = actions.add_parser("report", help="tell what one came to", parents=[shared])
    report.add_argument("--shift", type=int, metavar="N", help="its number; else the newest")
    report.add_argument("--csv", type=Path, metavar="FILE")
    report.add_argument("--xlsx", type=Path, metavar="FILE")
    report.add_argument("--json", action="store_true", help="one JSON object a line")
    report.add_argument("--with-phones", action="store_true", help="in full; PIN on stdin")


def _add_setup(add: _Add, shared: _Parser) -> None:
    """Add what the setup uses."""
    leave = add("quit", "ask the window to close, and wait until it has", _quit)
    leave.add_argument("--wait-s", type=_seconds, default=DEFAULT_WAIT_S, metavar="N")
    settings = add("settings", "check a settings file", _check_settings)
    actions = settings.add_subparsers(required=True, metavar="ACTION", dest="action")
    check = actions.add_parser("check", help="tell whether it is right", parents=[shared])
    check.add_argument("file", type=Path, metavar="FILE")
    journal = add("journal", "copy, check or restore the journal", _journal)
    copies = journal.add_subparsers(required=True, metavar="ACTION", dest="action")
    copies.add_parser("backup", help="add a dated copy to its backups", parents=[shared])
    copies.add_parser("check", help="tell whether it is whole and unedited", parents=[shared])
    restore = copies.add_parser("restore", help="put a copy in its place", parents=[shared])
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--yes", action="store_true", help="even if rows are lost")


def _add_pin(command: _Parser, shared: _Parser) -> None:
    actions = command.add_subparsers(required=True, metavar="ACTION", dest="action")
    actions.add_parser("set", help="set it to the digits on standard input", parents=[shared])
    actions.add_parser("remove", help="guard nothing any more", parents=[shared])
    actions.add_parser("show", help="tell whether one is set", parents=[shared])


def _add_confirm(command: _Parser) -> None:
    command.add_argument("--payment", required=True, metavar="ID")
    receipt = command.add_mutually_exclusive_group(required=True)
    receipt.add_argument("--receipt", metavar="LINK")
    receipt.add_argument("--picture", type=Path, metavar="FILE")
    command.add_argument("--wait-s", type=_seconds, default=DEFAULT_WAIT_S, metavar="N")
    command.add_argument("--json", action="store_true")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= LONGEST_WAIT_S:
        raise argparse.ArgumentTypeError(f"must be between 0 and {LONGEST_WAIT_S:.0f}")
    return seconds


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:
        raise argparse.ArgumentTypeError("must be between 0 and 65535")
    return port


def _window(place: Place, _parsed: argparse.Namespace) -> int:
    from app.bootstrap import run_window  # noqa: PLC0415

    return run_window(place.data_dir, is_training=place.is_training)


def _read(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.pictures import read  # noqa: PLC0415
    from app.commands.session import settings_of  # noqa: PLC0415

    return read(parsed.files, settings_of(place), parsed.json)


def _payments(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands import payments  # noqa: PLC0415

    if parsed.action == "add":
        return payments.add(place, parsed.id, parsed.amount_tiyin, parsed.note)
    if parsed.action == "unsent":
        from app.commands.setup import count_unsent  # noqa: PLC0415

        return count_unsent(place)
    state = None if parsed.state is None else PaymentState(parsed.state)
    return payments.list_all(place, state, parsed.json)


def _confirm(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.confirm import ConfirmRequest, confirm  # noqa: PLC0415

    request = ConfirmRequest(
        parsed.payment, parsed.receipt, parsed.picture, parsed.wait_s, parsed.json
    )
    return confirm(place, request)


def _drain(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.drain import drain  # noqa: PLC0415

    return drain(place, parsed.wait_s, parsed.json)


def _simulator(_place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.simulator import simulate  # noqa: PLC0415

    return simulate(parsed.port)


def _shift(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands import shift  # noqa: PLC0415

    if parsed.action == "open":
        return shift.open_shift(place, parsed.cashier)
    if parsed.action == "close":
        return shift.close_shift(place, parsed.cashier, parsed.acknowledge, parsed.reason)
    if parsed.action == "status":
        return shift.tell_status(place, parsed.json)
    request = shift.ReportRequest(
        parsed.shift, parsed.csv, parsed.xlsx, parsed.json, parsed.with_phones
    )
    return shift.report(place, request, sys.stdin)


def _selftest(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.selftest import selftest  # noqa: PLC0415
    from app.ui.window_parts import window_parts  # noqa: PLC0415

    return selftest(place, parsed.json, window_parts())


def _support_bundle(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.support import save_bundle  # noqa: PLC0415
    from app.ui.window_parts import window_parts  # noqa: PLC0415

    return save_bundle(place, parsed.file, window_parts())


def _quit(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.setup import quit_window  # noqa: PLC0415
    from app.ui.machine.instance import close_other  # noqa: PLC0415

    return quit_window(place, parsed.wait_s, close_other)


def _check_settings(_place: Place, parsed: argparse.Namespace) -> int:
    from app.commands.setup import check_settings_file  # noqa: PLC0415

    return check_settings_file(parsed.file)


def _journal(place: Place, parsed: argparse.Namespace) -> int:
    if parsed.action == "backup":
        from app.commands.setup import back_up_journal  # noqa: PLC0415

        return back_up_journal(place)
    from app.commands.journal import check_journal, restore_journal  # noqa: PLC0415

    if parsed.action == "check":
        return check_journal(place)
    return restore_journal(place, parsed.file, may_lose=parsed.yes)


def _pin(place: Place, parsed: argparse.Namespace) -> int:
    from app.commands import pin  # noqa: PLC0415

    if parsed.action == "set":
        return pin.set_pin(place, sys.stdin)
    return pin.remove_pin(place) if parsed.action == "remove" else pin.show_pin(place)


def _journey(_place: Place, parsed: argparse.Namespace) -> int:
    from app.journey import run_journey  # noqa: PLC0415

    return run_journey(parsed.screenshot)
