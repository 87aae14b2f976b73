"""Lets the window go first: decoding takes what processor time is left. Child only."""

import contextlib
import os
import sys

NICENESS = 5
_BELOW_NORMAL = 0x4000
"""Windows' BELOW_NORMAL_PRIORITY_CLASS."""


def give_way() -> None:
    """Lower this process's priority; where that is not allowed, all goes on as before."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415

            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
        else:
            os.nice(NICENESS)
