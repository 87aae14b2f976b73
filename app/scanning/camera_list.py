"""This machine's cameras by name, as OpenCV counts them. Child only."""

import logging
import sys
from collections import Counter

import cv2

log = logging.getLogger(__name__)

BACKEND = {"win32": cv2.CAP_DSHOW, "linux": cv2.CAP_V4L2}.get(sys.platform, cv2.CAP_ANY)
"""What opens a camera. An index means something with the same backend alone: DirectShow and Media
Foundation count the same cameras in different orders.

On Windows OpenCV would take Media Foundation, which needs 10 to 20 s to open many a webcam
(https://github.com/opencv/opencv/issues/17687); DirectShow opens the same ones at once.
"""


def list_cameras() -> dict[str, int]:
    """List the cameras there are, as `ask_for_cameras` does; none where they cannot be listed."""
    try:
        return ask_for_cameras()
    except Exception:
        log.exception("the cameras cannot be listed")
        return {}


def ask_for_cameras() -> dict[str, int]:
    """List the cameras there are: index by name, in the order of the indices.

    A name that several cameras bear is told apart by a number behind the second and later ones.

    Raises:
        Exception: whatever the library or a driver has for it. A library that does not load costs
            the names alone: a camera's number still opens it.
    """
    import cv2_enumerate_cameras  # noqa: PLC0415 - it needs what some editions of Windows lack

    found = cv2_enumerate_cameras.enumerate_cameras(BACKEND)
    indices: dict[str, int] = {}
    seen: Counter[str] = Counter()
    for camera in sorted(found, key=lambda each: each.index):
        name = " ".join(str(camera.name or "").split()) or f"camera {camera.index}"
        seen[name] += 1
        indices[name if seen[name] == 1 else f"{name} ({seen[name]})"] = camera.index
    return indices


def find_camera(name: str) -> int | None:
    """Give the present index of a camera, by its name in whatever case; None where it is not."""
    indices = list_cameras()
    if name in indices:
        return indices[name]
    folded = name.casefold()
    return next((at for known, at in indices.items() if known.casefold() == folded), None)
