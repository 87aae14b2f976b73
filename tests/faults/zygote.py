"""A process that has loaded the program and forks a child for each order: a start costs moments.

It is alone on one thread, so that a fork leaves nothing half-held. Orders come as JSON lines;
a line with the child's number goes back, and a line with how it ended.
"""

import json
import os
import subprocess
import sys
import traceback
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.faults import victim

ROOT = Path(__file__).parents[2]


class Zygote:
    """The parent's handle on it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.zygote"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._read() == "ready"

    def start(self, order: dict[str, Any]) -> int:
        """Fork a child for an order and give its process id."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._read())

    def wait(self) -> int:
        """Wait for the child; gives its exit code, negative for a signal."""
        return int(self._read())

    def run(self, order: dict[str, Any]) -> int:
        self.start(order)
        return self.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def _read(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


LOADED = ("alembic.command", "alembic.config", "app.fbox.channel", "app.fbox.failure")
"""What a child would load in its course."""


def _main() -> None:
    for name in LOADED:
        import_module(name)
    print("ready", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                victim.run(json.loads(line))
                code = 0
            except BaseException:  # noqa: BLE001 - a child must not go on as its parent
                traceback.print_exc()
            sys.stderr.flush()
            os._exit(code)
        print(child, flush=True)
        _pid, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    _main()
