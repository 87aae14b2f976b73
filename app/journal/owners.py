"""Who is sending: an owner is alive for as long as the operating system holds its lock.

A claim in the outbox names its owner. Whether that owner still lives is asked of the operating
system, which drops a process's locks when it dies, however it dies. No clock is involved, so that
neither a wrong clock nor a suspended computer can make two processes send the same pair.
"""

import contextlib
import uuid
from pathlib import Path

from filelock import FileLock, Timeout


class Owner:
    """This process (or one worker of it) as an owner of claims."""

    def __init__(self, directory: Path) -> None:
        """Take the lock; `directory` is made if need be."""
        directory.mkdir(parents=True, exist_ok=True)
        self._directory = directory
        self.id = uuid.uuid4().hex
        self._lock = _lock(directory, self.id)
        self._lock.acquire()

    def is_dead(self, owner_id: str) -> bool:
        """Tell whether another owner is gone, with certainty."""
        if owner_id == self.id:
            return False
        path = _path(self._directory, owner_id)
        if not path.exists():
            return True
        lock = _lock(self._directory, owner_id)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return False
        lock.release()
        _remove(path)
        return True

    def release(self) -> None:
        """Give the lock back: what this owner still claims may be taken over."""
        self._lock.release()
        _remove(_path(self._directory, self.id))


def _path(directory: Path, owner_id: str) -> Path:
    return directory / f"{owner_id}.lock"


def _lock(directory: Path, owner_id: str) -> FileLock:
    # Claims and their taking over happen on different threads, so the lock is the process's.
    return FileLock(_path(directory, owner_id), thread_local=False)


def _remove(path: Path) -> None:
    # On Windows another process may be looking at the file this moment: then it stays, harmless.
    with contextlib.suppress(OSError):
        path.unlink()
