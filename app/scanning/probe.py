"""Tells what there is of OpenCV, FFmpeg and cameras, tried in a process that may hang or die of it.

The self-test's process imports this; what is heavy is imported in the other one.
"""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING, Any, NamedTuple

from app.scanning.process import set_surroundings, silence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

PARTS = ("opencv", "ffmpeg", "cameras")
TIMEOUT_S = 30.0
"""For each part: a camera's driver may be slow, and loading OpenCV from an old disk as well."""
_END_S = 5.0


class Finding(NamedTuple):
    """What became of one part.

    Attributes:
        is_loaded: whether its libraries are there and load.
        words: what was found, or why it does not load.
        names: of cameras.
    """

    part: str
    is_loaded: bool
    words: str
    names: tuple[str, ...] = ()


def probe(timeout_s: float = TIMEOUT_S) -> Iterator[Finding]:
    """Try the parts one after the other; one that kills or hangs costs the others nothing."""
    left = list(PARTS)
    while left:
        for finding in _probe_in_child(left, timeout_s):
            yield finding
            left.remove(finding.part)


def _probe_in_child(parts: Sequence[str], timeout_s: float) -> Iterator[Finding]:
    """Try parts in one process, up to the first that ends it."""
    context = multiprocessing.get_context("spawn")
    inbox, outbox = context.Pipe(duplex=False)
    process = context.Process(target=_main, args=(outbox, tuple(parts)), name="probe", daemon=True)
    process.start()
    outbox.close()
    try:
        for part in parts:
            if not inbox.poll(timeout_s):
                yield Finding(part, is_loaded=False, words=f"no answer within {timeout_s:.0f} s")
                return
            try:
                yield inbox.recv()
            except EOFError:
                process.join(_END_S)
                words = f"it ended the process (exit code {process.exitcode})"
                yield Finding(part, is_loaded=False, words=words)
                return
    finally:
        inbox.close()
        process.kill()
        process.join(_END_S)


def _main(outbox: Connection[Any, Any], parts: Sequence[str]) -> None:
    silence()
    set_surroundings()
    for part in parts:
        try:
            words, names = _ATTEMPTS[part]()
        # Whatever is missing: a DLL shows as ImportError, OSError, cv2.error, …
        except Exception as error:  # noqa: BLE001
            outbox.send(Finding(part, is_loaded=False, words=f"{type(error).__name__}: {error}"))
        else:
            outbox.send(Finding(part, is_loaded=True, words=words, names=names))


def _try_opencv() -> tuple[str, tuple[str, ...]]:
    import cv2  # noqa: PLC0415
    import numpy  # noqa: PLC0415

    return f"OpenCV {cv2.__version__}, NumPy {numpy.__version__}", ()


def _try_ffmpeg() -> tuple[str, tuple[str, ...]]:
    import cv2  # noqa: PLC0415

    registry = cv2.videoio_registry
    if not registry.isBackendBuiltIn(cv2.CAP_FFMPEG):
        # On Windows it is a DLL of its own; asking for its version loads it.
        registry.getStreamBackendPluginVersion(cv2.CAP_FFMPEG)
    if not registry.hasBackend(cv2.CAP_FFMPEG):
        raise ImportError("OpenCV has no FFmpeg")
    return "FFmpeg", ()


def _try_cameras() -> tuple[str, tuple[str, ...]]:
    from app.scanning.camera_list import ask_for_cameras  # noqa: PLC0415

    names = tuple(ask_for_cameras())
    return ", ".join(names), names


_ATTEMPTS: dict[str, Callable[[], tuple[str, tuple[str, ...]]]] = {
    "opencv": _try_opencv,
    "ffmpeg": _try_ffmpeg,
    "cameras": _try_cameras,
}
