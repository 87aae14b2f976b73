"""What a process holds: memory, handles, threads."""

import ctypes
import gc
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

_M_ARENA_MAX = -8
"""As glibc's malloc.h has it."""


@dataclass(frozen=True)
class Holdings:
    """`resident` is in bytes."""

    resident: int
    handles: int
    threads: int


def use_one_heap() -> None:
    """Have all threads share one heap; to be called before there are any.

    glibc gives many threads heaps of their own, each of which keeps room that was needed once.
    Those of a misbehaving server in the same process would count as the till's, and those of the
    till's own threads as a growth, though no more of them is in use. Windows has one heap.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def hold() -> Holdings:
    """Look, after giving back what is not used."""
    gc.collect()
    if os.name == "posix":
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return Holdings(pages * os.sysconf("SC_PAGE_SIZE"), handles, threading.active_count())


def hold_of(process_id: int) -> Holdings:
    """Look at another process."""
    place = Path("/proc") / str(process_id)
    pages = int((place / "statm").read_text().split()[1])
    handles, threads = (len(list((place / name).iterdir())) for name in ("fd", "task"))
    return Holdings(pages * os.sysconf("SC_PAGE_SIZE"), handles, threads)


def growth(before: Holdings, after: Holdings) -> float:
    """Give the growth of the memory as a share of what it was."""
    return after.resident / before.resident - 1
