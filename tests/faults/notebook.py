"""Notes of a long run, kept in a file: what is noted must not count as the program's memory."""

import json
import threading
from pathlib import Path
from typing import Any


class Notebook:
    """Lines of JSON; threads share it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        path.touch()

    def add(self, *facts: object) -> None:
        line = json.dumps(facts) + "\n"
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(line)

    def read(self) -> list[list[Any]]:
        """Give all notes, oldest first."""
        with self._lock:
            return [json.loads(line) for line in self._path.read_text("utf-8").splitlines()]
