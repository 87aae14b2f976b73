"""`simulator`: an FBox to practise and to test with, on this computer alone."""

import signal
import threading

from app.commands.exits import CommandError, Exit
from app.fbox.simulator import Simulator


def simulate(port: int) -> Exit:
    """Run the simulator until it is interrupted; its address is the first line on stdout.

    Raises:
        CommandError: the port is taken.
    """
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: ended.set())
    try:
        with Simulator(port=port) as simulator:
            print(simulator.base_url, flush=True)
            while not ended.wait(1.0):  # Windows delivers no signal during an endless wait
                pass
    except OSError as error:
        raise CommandError(Exit.MACHINE, "command.port", {"words": error}) from error
    return Exit.DONE
